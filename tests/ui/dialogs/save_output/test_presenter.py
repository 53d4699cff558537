"""Which forms and readers there are for each thing to make."""

from app.privacy.audience import Audience
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind
from app.ui.dialogs.save_output.presenter import SaveOutputPresenter


def test_that_a_verslag_has_a_version_per_reader_and_a_concept() -> None:
    presenter = SaveOutputPresenter(OutputKind.VERSLAG, "Linde")

    assert tuple(presenter.audiences) == tuple(Audience)
    assert presenter.can_be_final
    assert presenter.forms[0] is OutputForm.PDF


def test_that_only_a_timeline_in_pdf_has_paper() -> None:
    timeline = SaveOutputPresenter(OutputKind.TIJDLIJN, "Linde")

    assert timeline.has_paper(OutputForm.PDF)
    assert not timeline.has_paper(OutputForm.SVG)
    assert not SaveOutputPresenter(OutputKind.VERSLAG, "Linde").has_paper(OutputForm.PDF)
    assert not timeline.can_be_final


def test_that_the_whole_case_comes_with_a_caution() -> None:
    presenter = SaveOutputPresenter(OutputKind.CASUS, "Linde")

    assert presenter.audiences[0] is None
    assert "niet door" in presenter.audience_words(None)
    named = [presenter.audience_name(one) for one in presenter.audiences]
    assert len(set(named)) == len(named)


def test_that_every_reader_is_explained() -> None:
    presenter = SaveOutputPresenter(OutputKind.VERSLAG, "Linde")

    assert len({presenter.audience_words(one) for one in Audience}) == len(Audience)


def test_that_a_file_is_named_after_case_kind_and_reader() -> None:
    choice = OutputChoice(kind=OutputKind.VERSLAG, form=OutputForm.PDF, audience=Audience.GEZIN)
    presenter = SaveOutputPresenter(OutputKind.VERSLAG, "Linde")

    assert presenter.file_title(choice) == "Linde - verslag - gezin - concept"
    whole = OutputChoice(kind=OutputKind.CASUS, form=OutputForm.JSON)
    assert SaveOutputPresenter(OutputKind.CASUS, "Linde").file_title(whole) == "Linde - casus"


def test_that_each_kind_has_its_heading() -> None:
    headings = {SaveOutputPresenter(kind, "Linde").heading for kind in OutputKind}

    assert len(headings) == len(OutputKind)
