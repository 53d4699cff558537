"""Every fact once, in order, with source and certainty; readings side by side."""

from app.domain.event import Establishment, EventLabel
from app.domain.when import unknown_within
from app.reports.content import Heading, Table, plain
from app.reports.sections.facts import facts_chapter
from tests.builders import a_case, a_decision, a_meeting, a_snapshot, a_source, an_event, on
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def _rows(edition: object = None) -> list[tuple[str, ...]]:
    chapter = facts_chapter(edition or example_edition())  # type: ignore[arg-type]
    tables = [block for block in chapter.blocks if isinstance(block, Table)]
    return [tuple(one.text for one in row.cells) for table in tables for row in table.rows]


def test_that_every_event_is_there_once_in_order() -> None:
    rows = _rows()
    assert [row[0] for row in rows] == [str(n) for n in range(1, 115)]
    events = example_edition().case.events_in_order
    for row, event in zip(rows, events, strict=True):
        assert event.title in row[2]
        assert event.fact in row[2]
        assert event.when.text in row[1]


def test_that_each_fact_has_its_anchor() -> None:
    anchors = facts_chapter(example_edition())
    found = [row.anchor for block in anchors.blocks if isinstance(block, Table) for row in block.rows]
    assert found == [f"gebeurtenis-{n}" for n in range(1, 115)]


def test_that_source_and_certainty_stand_with_the_fact() -> None:
    event = an_event(source_ids=("BR1",), establishment=Establishment.VASTGESTELD)
    (row,) = _rows(edition_of(a_snapshot(event, a_source("BR1"))))
    assert row[4] == "Contactjournaal, vastgesteld"


def test_that_special_events_are_marked_in_words_that_lead_on() -> None:
    event = an_event(decision=a_decision(nood=True), meeting=a_meeting(), labels=(EventLabel.KANTELMOMENT,))
    chapter = facts_chapter(edition_of(a_snapshot(event)))
    table = next(block for block in chapter.blocks if isinstance(block, Table))
    signs = table.rows[0].cells[2].lines[1]
    assert plain(signs) == "Besluit uit nood · MDO · kantelmoment"
    assert [one.target for one in signs if one.target] == ["besluit-1", "overleg-1"]


def test_that_readings_stand_side_by_side_at_most_three_in_a_row() -> None:
    told = text_of_chapter(facts_chapter(example_edition()))
    contested = [event for event in example_edition().case.events_in_order if event.is_contested]
    for event in contested:
        for account in event.accounts:
            assert told.count(account.text) == 1
    table = next(
        row
        for block in facts_chapter(example_edition()).blocks
        if isinstance(block, Table)
        for row in block.rows
        if row.cells[0].text == "72"
    )
    assert [len(readings.readings) for readings in table.beneath] == [3]
    assert "15 september 2021" in [plain(line) for one in table.beneath[0].readings for line in one.lines]


def test_that_phases_are_headings_others_can_find() -> None:
    heads = [one for one in facts_chapter(example_edition()).blocks if isinstance(one, Heading)]
    assert heads[2].text == "Fase 3. Drang / preventieve jeugdbescherming: 1 maart 2021 – 16 september 2021"
    assert [head.anchor for head in heads] == [f"fase-{n}" for n in range(1, 7)]


def test_that_events_without_a_date_come_last() -> None:
    undated = an_event("b", unknown_within(a_case().period.start, a_case().period.end))
    case = a_snapshot(an_event("a", on("5 jan 2021")), undated)
    told = text_of_chapter(facts_chapter(edition_of(case)))
    assert told.index("Zonder datum") > told.index("2021 a.")
    assert "In dit deel staat 1 gebeurtenis." in told


def test_that_an_empty_case_is_said_calmly() -> None:
    assert "nog geen gebeurtenissen" in text_of_chapter(facts_chapter(edition_of(a_snapshot())))
