"""The whole course on half a page."""

from itertools import combinations

from app.domain.event import EventKind
from app.reports.figures.overview import overview_picture
from app.timeline.picture import Picture
from app.timeline.shapes import Glyph, Rect, Text
from tests.builders import a_decision, a_meeting, a_service, a_snapshot, an_event, on
from tests.reports.paper import example_case


def _picture() -> Picture:
    picture = overview_picture(example_case())
    assert picture is not None
    return picture


def test_that_every_decision_meeting_and_incident_has_a_mark() -> None:
    case = example_case()
    marked = [one.about[0] for one in _picture().shapes() if isinstance(one, Glyph) and one.about]
    expected = [event.id for event in case.decisions] + [event.id for event in case.meetings]
    expected += [
        event.id for event in case.events_in_order if event.kind in (EventKind.INCIDENT, EventKind.MELDING)
    ]
    assert sorted(marked) == sorted(expected)


def test_that_marks_do_not_cover_each_other() -> None:
    marks = [one for one in _picture().shapes() if isinstance(one, Glyph)]
    for one, other in combinations(marks, 2):
        assert abs(one.x - other.x) >= 9 or abs(one.y - other.y) >= 9


def test_that_nood_has_its_own_mark() -> None:
    case = a_snapshot(
        an_event("a", on("5 jan 2021"), decision=a_decision("B1", nood=True)),
        an_event("b", on("5 jun 2021"), decision=a_decision("B2")),
        an_event("c", on("6 jun 2021"), meeting=a_meeting()),
    )
    picture = overview_picture(case)
    assert picture is not None
    marks = [one.name for one in picture.shapes() if isinstance(one, Glyph) and one.about]
    assert marks == ["aanwezig", "besluit_nood", "besluit_planmatig"]


def test_that_every_aanbod_has_a_bar_and_its_name() -> None:
    picture = _picture()
    bars = {one.about[0] for one in picture.shapes() if isinstance(one, Rect) and one.about}
    assert bars == set(example_case().services)
    texts = [one.text for one in picture.shapes() if isinstance(one, Text)]
    assert {service.name for service in example_case().services.values()} <= set(texts)


def test_that_bars_of_aanbod_and_their_names_do_not_cover_each_other() -> None:
    picture = _picture()
    names = {service.name for service in example_case().services.values()}
    boxes = [
        (one.x, one.x + one.width, one.y, one.y + one.height)
        for one in picture.shapes()
        if isinstance(one, Rect) and one.about
    ]
    loose = [
        (one.x, one.x + one.width, one.y - 5, one.y)
        for one in picture.shapes()
        if isinstance(one, Text) and one.text in names
    ]
    for one, other in combinations(loose, 2):
        assert one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
    assert len(boxes) == len(loose)


def test_that_the_picture_is_told_in_words() -> None:
    assert "7 MDO’s; 18 besluiten, waarvan 9 uit nood." in _picture().description


def test_that_a_case_without_dates_has_no_picture() -> None:
    assert overview_picture(a_snapshot(a_service())) is None
