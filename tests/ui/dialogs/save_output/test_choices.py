"""The choices for output are values."""

from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind, PaperSize


def test_that_the_value_of_a_form_is_its_suffix() -> None:
    assert {form.value for form in OutputForm} == {"pdf", "docx", "png", "svg", "json", "xlsx", "csv"}


def test_that_nothing_is_final_and_large_paper_is_used_unless_said() -> None:
    choice = OutputChoice(kind=OutputKind.TIJDLIJN, form=OutputForm.PDF)

    assert (choice.is_final, choice.paper, choice.audience) == (False, PaperSize.A3, None)
