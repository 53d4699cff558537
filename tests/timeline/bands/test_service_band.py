"""Aanbod: waiting, running, and how it ended."""

from typing import Any

import pytest

from app.domain.service import ServiceOutcome
from app.timeline.bands.service_band import ServiceBand
from app.timeline.bands.strip import Strip
from app.timeline.shapes import Hatch, Rect, Shape, Text
from app.timeline.view import SCREEN
from app.timeline.viewport import Viewport, day_number
from tests.builders import a_service, a_snapshot, day, on
from tests.timeline.scenery import inter, overlap, text_box


def band_of(*services: Any) -> ServiceBand:
    return ServiceBand(a_snapshot(*services))


def shapes_of(*services: Any, **changes: Any) -> list[Shape]:
    viewport = Viewport(first_day=day_number(day("1 jan 2019")), scale=0.7, width=1200)
    strip = Strip(viewport=viewport, y=40, sizes=SCREEN, measure=inter(), **changes)
    return list(band_of(*services).shapes(strip))


def bars(shapes: list[Shape]) -> dict[str, Rect]:
    return {s.about[0]: s for s in shapes if isinstance(s, Rect) and s.fill == "aanbod"}


def waiting(shapes: list[Shape]) -> list[Rect]:
    return [shape for shape in shapes if isinstance(shape, Rect) and shape.hatch is Hatch.WAITING]


def test_that_a_case_without_aanbod_has_no_band() -> None:
    assert band_of().height(SCREEN) == 0
    assert shapes_of() == []


def test_that_waiting_is_dotted_up_to_the_start() -> None:
    shapes = shapes_of(a_service(applied_on=on("1 jul 2019")))

    (line,) = waiting(shapes)
    assert line.x + line.width == pytest.approx(bars(shapes)["A1"].x)
    assert line.width == pytest.approx(184 * 0.7)


def test_that_aanbod_that_started_at_once_has_no_waiting() -> None:
    assert waiting(shapes_of(a_service())) == []
    assert waiting(shapes_of(a_service(applied_on=on("1 jan 2020")))) == []


def test_that_each_outcome_has_an_end_sign_of_its_own() -> None:
    signs = {}
    for outcome in ServiceOutcome:
        shapes = shapes_of(a_service(end=on("31 dec 2020"), outcome=outcome))
        ends = [shape for shape in shapes if isinstance(shape, Rect) and shape.fill == "aanbodInk"]
        signs[outcome] = sum(shape.height for shape in ends)

    assert signs[ServiceOutcome.DOEL_BEREIKT] == 2 * signs[ServiceOutcome.DEELS_BEREIKT] > 0
    assert signs[ServiceOutcome.NIET_BEREIKT] == 0


def test_that_how_it_ended_is_not_shown_before_it_did() -> None:
    service = a_service(end=on("31 dec 2020"), outcome=ServiceOutcome.DOEL_BEREIKT)
    shapes = shapes_of(service, until=day_number(day("1 jul 2020")))

    assert not [shape for shape in shapes if isinstance(shape, Rect) and shape.fill == "aanbodInk"]
    assert bars(shapes)["A1"].x + bars(shapes)["A1"].width == pytest.approx(547 * 0.7, abs=3)


def test_that_aanbod_that_had_not_begun_then_only_waits() -> None:
    shapes = shapes_of(a_service(applied_on=on("1 jul 2019")), until=day_number(day("1 okt 2019")))

    assert bars(shapes) == {}
    assert len(waiting(shapes)) == 1


def test_that_aanbod_at_the_same_time_lies_in_rows() -> None:
    shapes = shapes_of(a_service("A1"), a_service("A2", start=on("1 jun 2020")))

    assert bars(shapes)["A1"].y + bars(shapes)["A1"].height <= bars(shapes)["A2"].y


def test_that_more_than_five_at_once_are_counted_as_left_out() -> None:
    band = band_of(*(a_service(f"A{n}") for n in range(8)))

    assert band.title == "Aanbod +3"
    assert band_of(a_service()).title == "Aanbod"


def test_that_names_never_overlap_nor_lie_on_the_next_bar() -> None:
    services = [
        a_service(f"A{n}", f"Begeleiding {n} van ouders", start=on(f"1 {m} 2020"), end=on(f"8 {m} 2020"))
        for n, m in enumerate(("jan", "feb", "apr", "mei", "aug", "dec"))
    ]
    shapes = shapes_of(*services)
    names = [text_box(shape) for shape in shapes if isinstance(shape, Text)]

    assert names
    assert not [(a, b) for n, a in enumerate(names) for b in names[n + 1 :] if overlap(a, b)]
    for shape in shapes:
        if isinstance(shape, Text):
            others = [bar for key, bar in bars(shapes).items() if (key,) != shape.about]
            box = text_box(shape)
            assert all(
                bar.x >= box.right or bar.x + bar.width <= box.x or bar.y > box.bottom for bar in others
            )


def test_that_a_pattern_has_no_names() -> None:
    assert not [shape for shape in shapes_of(a_service(), is_pattern=True) if isinstance(shape, Text)]
