"""A new case needs a title and a period; its day of removal is proposed."""

from dataclasses import replace

from app.ui.dialogs.new_case.presenter import NewCaseForm, NewCasePresenter
from tests.builders import day

TODAY = day("1 mrt 2024")
WHOLE = NewCaseForm(
    title="  Casus Linde ",
    start=day("1 jan 2019"),
    end=day("31 dec 2022"),
    delete_after=day("1 sep 2024"),
)


def test_that_a_whole_form_makes_a_case() -> None:
    case = NewCasePresenter(TODAY).case(WHOLE)

    assert case is not None
    assert case.title == "Casus Linde"
    assert case.reference_day == case.period.end == day("31 dec 2022")
    assert case.delete_after == day("1 sep 2024")
    assert case.id != NewCasePresenter(TODAY).case(WHOLE).id


def test_that_what_is_missing_is_said_by_field() -> None:
    presenter = NewCasePresenter(TODAY)
    empty = NewCaseForm(title=" ", start=None, end=None, delete_after=None)

    assert set(presenter.notes(empty)) == {"title", "start", "end"}
    assert presenter.case(empty) is None


def test_that_a_period_does_not_end_before_it_begins() -> None:
    form = replace(WHOLE, end=day("31 dec 2018"))

    assert set(NewCasePresenter(TODAY).notes(form)) == {"end"}


def test_that_a_day_of_removal_lies_ahead() -> None:
    form = replace(WHOLE, delete_after=day("1 jan 2024"))

    assert set(NewCasePresenter(TODAY).notes(form)) == {"delete_after"}


def test_that_half_a_year_is_proposed() -> None:
    assert NewCasePresenter(TODAY).proposed_delete_after == day("31 aug 2024")
