"""Only what was changed in the fields of the case becomes a command."""

from dataclasses import replace

from app.domain.case import CaseStatus
from app.ui.dialogs.case_details.presenter import CaseDetailsPresenter, CaseForm
from tests.builders import a_case, day, from_until

CASE = a_case("Linde", theme="scheiding", delete_after=day("1 sep 2024"))
FORM = CaseForm(
    title="Linde",
    status=CASE.status,
    progress=CASE.progress,
    theme="scheiding",
    start=CASE.period.start,
    end=CASE.period.end,
    reference_day=CASE.reference_day,
    occasion="",
    goal="",
    delete_after=CASE.delete_after,
)


def test_that_an_unchanged_form_asks_nothing() -> None:
    assert CaseDetailsPresenter(CASE).command(FORM) is None


def test_that_a_command_names_what_is_different() -> None:
    form = replace(
        FORM, title=" Eik ", status=CaseStatus.VERZAMELEN, end=day("1 mei 2022"), delete_after=None
    )
    command = CaseDetailsPresenter(CASE).command(form)

    assert command is not None
    assert command.changes == {
        "title": "Eik",
        "status": CaseStatus.VERZAMELEN,
        "period": from_until("1 jan 2019", "1 mei 2022"),
        "delete_after": None,
    }


def test_that_what_is_needed_is_said_by_field() -> None:
    presenter = CaseDetailsPresenter(CASE)
    form = replace(FORM, title="", start=None, end=None, reference_day=None)

    assert set(presenter.notes(form)) == {"title", "start", "end", "reference_day"}
    assert presenter.command(form) is None


def test_that_a_period_does_not_end_before_it_begins() -> None:
    form = replace(FORM, end=day("31 dec 2018"))

    assert set(CaseDetailsPresenter(CASE).notes(form)) == {"end"}
