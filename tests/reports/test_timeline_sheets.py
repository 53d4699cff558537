"""Sheets hold every event with its label, readable, in as few pages as that takes."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.snapshot import CaseSnapshot
from app.domain.when import on_day
from app.reports.content import Sheet
from app.reports.progress import ReportStopped
from app.reports.sheet_frame import PAPERS
from app.reports.timeline_sheets import (
    SheetOrder,
    TimelineSheets,
    divided_lanes,
    sheet_anchor,
    timeline_appendix,
)
from app.timeline.shapes import Text
from tests.builders import a_party, a_snapshot, an_event, from_until, in_the_month, on
from tests.reports.paper import edition_of, example_case, example_edition


def _made(order: SheetOrder | None = None, case: CaseSnapshot | None = None) -> TimelineSheets:
    return TimelineSheets(edition_of(case or example_case()), order or SheetOrder())


def _texts(sheet: Sheet) -> list[Text]:
    return [shape for shape in sheet.picture.shapes() if isinstance(shape, Text)]


def _all_words(sheets: tuple[Sheet, ...]) -> str:
    return "\n".join(text.text for sheet in sheets for text in _texts(sheet))


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_that_every_event_is_named_with_its_number(paper: str) -> None:
    sheets = _made(SheetOrder(paper=paper)).sheets()
    told = {text.text for sheet in sheets for text in _texts(sheet)}
    case = example_edition().case
    for event in case.events_in_order:
        if event.meeting is None:
            assert f"{case.event_numbers[event.id]} {event.title}" in told


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_that_no_type_is_smaller_than_seven_points(paper: str) -> None:
    made = _made(SheetOrder(paper=paper))
    assert made.smallest_type >= 7
    assert all(text.size >= 6.99 for sheet in made.sheets() for text in _texts(sheet))


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_that_nothing_lies_outside_the_sheet(paper: str) -> None:
    size = PAPERS[paper]
    for sheet in _made(SheetOrder(paper=paper)).sheets():
        assert (sheet.picture.width, sheet.picture.height) == (size.width, size.height)
        for layer in sheet.picture.layers:
            for shape in layer.shapes:
                if isinstance(shape, Text):
                    assert 0 <= layer.y + shape.y <= size.height


def test_that_sheets_tell_where_they_go_on() -> None:
    first, *_, last = _made(SheetOrder(columns=3, rows=2)).sheets()
    assert any(
        text.text.startswith("Blad 1 van 6 · 1 januari 2019 tot en met")
        and text.text.endswith("sluit aan op blad 2 en blad 4")
        for text in _texts(first)
    )
    assert any(text.text.endswith("sluit aan op blad 3 en blad 5") for text in _texts(last))


def test_that_the_time_on_sheets_joins_without_gap() -> None:
    cuts = _made(SheetOrder(columns=4)).arrangement.cuts
    assert len(cuts) == 4
    assert all((after.first - before.last).days == 1 for before, after in pairwise(cuts))


def test_that_lane_names_are_on_every_sheet() -> None:
    for sheet in _made(SheetOrder(columns=3)).sheets():
        words = [text.text for text in _texts(sheet)]
        assert "Moeder" in words
        assert "Veilig Thuis (regio)" in words


def test_that_lanes_over_rows_are_each_there_once() -> None:
    made = _made(SheetOrder(columns=1, rows=3))
    hidden = made.arrangement.hidden_lanes
    lanes = {table.lane.id for table in made.layout.table.tables}
    shown = [lanes - one for one in hidden]
    assert len(shown) == 3
    assert sum(len(one) for one in shown) == len(lanes)
    assert set().union(*shown) == lanes


def test_that_a_fixed_number_of_sheets_is_drawn_as_large_as_fits() -> None:
    one, six = _made(SheetOrder(columns=1, rows=1)), _made(SheetOrder(columns=3, rows=2))
    assert len(one.sheets()) == 1
    assert one.smallest_type < 7 < six.smallest_type
    assert six.arrangement.count == 6


def test_that_only_the_asked_time_is_drawn() -> None:
    period = from_until("1 jan 2021", "31 mrt 2021")
    words = _all_words(_made(SheetOrder(period=period)).sheets())
    assert "1 januari 2021 tot en met 31 maart 2021" in words
    assert "Inzet preventieve jeugdbescherming" in words
    assert "Gezamenlijke analyse" not in words


def test_that_the_pattern_has_no_words() -> None:
    (sheet,) = _made(SheetOrder(is_pattern=True)).sheets()
    assert not [text for text in _texts(sheet) if any(letter.isalpha() for letter in text.text)]


def test_that_the_legend_explains_what_is_drawn() -> None:
    words = [text.text for text in _texts(_made().sheets()[0])]
    for told in ("besluit uit nood", "contact met gezin", "datum onzeker: ergens in deze tijd"):
        assert told in words


def test_that_events_can_be_found_on_their_sheet() -> None:
    sheets = _made().sheets()
    anchors = [anchor for sheet in sheets for anchor in sheet.anchors]
    assert {sheet_anchor(n) for n in range(1, 115)} <= set(anchors)
    assert sheets[0].targets[example_edition().case.events_in_order[0].id] == "gebeurtenis-1"


def test_that_a_case_with_uncertain_dates_and_one_party_fits_on_a_sheet() -> None:
    case = a_snapshot(a_party(), an_event("Zomer", in_the_month("mei 2021"), party_ids=("P1",)))
    sheets = _made(case=case).sheets()
    assert len(sheets) == 1
    assert "1 Zomer" in _all_words(sheets)


def test_that_a_very_long_title_is_shortened_and_not_cut_off() -> None:
    titles = ["Een titel van veel woorden " * 12, "x" * 3000]
    events = [an_event(title, on("5 jan 2021"), id=f"G{n}") for n, title in enumerate(titles)]
    for sheet in _made(case=a_snapshot(*events)).sheets():
        long = [text for text in _texts(sheet) if text.text.endswith("…") and text.width > 100]
        assert len(long) == 2
        for text in long:
            assert text.width < sheet.picture.width / 2


def test_that_usual_titles_stay_whole() -> None:
    title = "Overleg over de zorgregeling met beide ouders en de school e"
    assert len(title) == 60
    for paper in ("a3", "a4"):
        made = _made(SheetOrder(paper=paper), a_snapshot(an_event(title, id="G1")))
        assert f"1 {title}" in _all_words(made.sheets())


def test_that_many_events_on_one_day_are_all_named() -> None:
    events = [
        an_event(f"Gesprek nummer {n}", on("5 jan 2021"), order=n, party_ids=("P1",)) for n in range(60)
    ]
    words = _all_words(_made(case=a_snapshot(a_party(), *events)).sheets())
    assert all(f"{n + 1} Gesprek nummer {n}\n" in words + "\n" for n in range(60))


def test_that_a_day_too_full_for_any_sheet_is_drawn_smaller_rather_than_cut_off() -> None:
    events = [an_event(f"Nummer {n}", on("5 jan 2021"), order=n, party_ids=("P1",)) for n in range(120)]
    made = _made(SheetOrder(paper="a4"), a_snapshot(a_party(), *events))
    words = _all_words(made.sheets())
    smallest = made.smallest_type
    assert smallest < 7
    assert all(f"{n + 1} Nummer {n}\n" in words + "\n" for n in range(120))


def test_that_a_fuller_case_takes_more_sheets() -> None:
    first = date(2019, 1, 1).toordinal()
    events = [
        an_event(
            f"Gesprek met een van de ouders nummer {n}",
            on_day(date.fromordinal(first + n * 6)),
            party_ids=("P1",),
        )
        for n in range(240)
    ]
    made = _made(SheetOrder(paper="a4"), a_snapshot(a_party(), *events))
    smallest, count = made.smallest_type, made.arrangement.count
    assert smallest >= 7
    assert 4 <= count <= 8


def test_that_an_empty_case_is_one_sheet() -> None:
    assert len(_made(case=a_snapshot()).sheets()) == 1


def test_that_arranging_can_be_stopped() -> None:
    def stop() -> None:
        raise ReportStopped("Gestopt", "Gestopt.")

    with pytest.raises(ReportStopped):
        TimelineSheets(example_edition(), SheetOrder(), poll=stop).sheets()


def test_that_the_appendix_names_the_chapter_of_the_facts() -> None:
    appendix = timeline_appendix(example_edition(), 6)
    assert appendix.title == "De tijdlijn"
    assert "Nummers verwijzen naar het verslag, hoofdstuk 6" in _all_words(appendix.sheets)
    assert "Nummers verwijzen" not in _all_words(timeline_appendix(example_edition(), None).sheets)


@given(st.lists(st.floats(1, 500), min_size=1, max_size=30), st.integers(1, 8), st.floats(0, 300))
def test_that_lanes_are_divided_in_order_and_no_row_is_empty(
    heights: list[float], count: int, above: float
) -> None:
    lanes = [(f"{n}", height) for n, height in enumerate(heights)]
    groups = divided_lanes(lanes, count, above)
    assert len(groups) == min(count, len(lanes))
    assert all(groups)
    assert [lane for group in groups for lane in sorted(group, key=int)] == [lane for lane, _ in lanes]


def test_that_sheets_are_cut_at_quiet_moments() -> None:
    """Two busy months with quiet between: the cut is not within a busy one."""
    events = [
        an_event(f"Gesprek {month} {n}", on(f"{n} {month} 2020"), party_ids=("P1",))
        for month in ("mei", "jul")
        for n in range(1, 29, 3)
    ]
    case = a_snapshot(a_party(), *events)
    period = from_until("1 mei 2020", "31 jul 2020")
    first, second = _made(SheetOrder(columns=2, period=period), case).arrangement.cuts
    assert date(2020, 5, 29) <= first.last <= date(2020, 6, 30)
    assert second.last == date(2020, 7, 31)
