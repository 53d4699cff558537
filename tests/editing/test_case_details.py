"""The casus itself."""

from app.domain.case import CaseStatus
from app.domain.when import unknown_within
from app.editing.case_details import ChangeCase
from tests.builders import an_event, day, from_until, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone


def test_that_details_of_the_case_change(editor_with: EditorWith) -> None:
    change = ChangeCase(changes={"title": "Casus Wisseldag", "status": CaseStatus.VERZAMELEN})

    case = done_and_undone(editor_with(), change).case

    assert (case.title, case.status) == ("Casus Wisseldag", CaseStatus.VERZAMELEN)
    assert change.label == "Casusgegevens gewijzigd"


def test_that_typing_a_title_is_one_step() -> None:
    assert (
        ChangeCase(changes={"title": "C"}).merge_key
        == ChangeCase(changes={"title": "Ca"}).merge_key
        is not None
    )


def test_that_undated_events_follow_the_period(editor_with: EditorWith) -> None:
    undated = an_event("Ooit", unknown_within(day("1 jan 2019"), day("31 dec 2022"), "weet niemand meer"))
    dated = an_event("Gesprek", on("5 jan 2021"))
    editor = editor_with(undated, dated)

    case = done_and_undone(editor, ChangeCase(changes={"period": from_until("1 jan 2018", "31 dec 2021")}))

    assert case.events[undated.id].when == unknown_within(
        day("1 jan 2018"), day("31 dec 2021"), "weet niemand meer"
    )
    assert case.events[dated.id] == dated
