"""A picture as an SVG file."""

import re
from xml.etree import ElementTree as ET

import pytest

from app.domain.event import EventKind
from app.themes import ThemeName, load_theme
from app.timeline.drawing import picture_of
from app.timeline.hatching import HATCH_STYLES
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Disc, Glyph, Hatch, Line, Path, Rect, Shape, Soft, Text
from app.timeline.svg_writer import mixed, svg_text
from app.timeline.view import Band
from tests.builders import a_decision, a_party, a_snapshot, an_event, on
from tests.timeline.scenery import drawn, example_case, example_layout, whole_view

SVG = "{http://www.w3.org/2000/svg}"
EVIL = """<b>&"'</text><script>alert(1)</script>"""


def parsed(picture: Picture, theme: ThemeName = ThemeName.LIGHT) -> ET.Element:
    return ET.fromstring(svg_text(picture, load_theme(theme)))


def picture(*shapes: Shape, **changes: object) -> Picture:
    layer = Layer(part=Part.LANE, shapes=shapes, **changes)  # type: ignore[arg-type]  # clip and shift
    return Picture(width=200, height=100, layers=(layer,), title="Proef", description="Een proef.")


def words(root: ET.Element) -> list[str]:
    return [found.text or "" for found in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("theme", ThemeName)
def test_that_the_example_is_well_formed_in_every_theme(theme: ThemeName) -> None:
    view = whole_view(example_layout(), 1600, 0, bands=frozenset(Band))

    root = parsed(picture_of(example_layout(), view), theme)
    assert root.tag == f"{SVG}svg"
    assert root.findtext(f"{SVG}title")
    assert "gebeurtenissen" in (root.findtext(f"{SVG}desc") or "")


def test_that_nothing_in_the_file_runs_or_comes_from_elsewhere() -> None:
    view = whole_view(example_layout(), 1600, 0, bands=frozenset(Band))
    text = svg_text(picture_of(example_layout(), view), load_theme(ThemeName.LIGHT))

    assert {element.tag for element in ET.fromstring(text).iter()} <= {
        f"{SVG}{name}"
        for name in (
            "svg", "title", "desc", "defs", "g", "rect", "line", "path", "circle", "text",
            "pattern", "clipPath", "linearGradient", "stop",
        )
    }  # fmt: skip
    assert not re.search(r"\bon\w+=|href|@import|<!ENTITY|<style", text)
    assert set(re.findall(r"https?://[^\"]+", text)) == {"http://www.w3.org/2000/svg"}


def test_that_what_is_referred_to_is_defined_once() -> None:
    view = whole_view(example_layout(), 1600, 0, bands=frozenset(Band))
    text = svg_text(picture_of(example_layout(), view), load_theme(ThemeName.LIGHT))

    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(ids)


def test_that_text_of_people_stays_text() -> None:
    case = a_snapshot(
        a_party("P1", EVIL), an_event(EVIL, on("5 mei 2021"), party_ids=("P1",)), an_event("ok")
    )
    root = parsed(drawn(case, 4000))

    assert EVIL in words(root)
    assert not list(root.iter(f"{SVG}script"))


def test_that_a_title_with_markup_and_forbidden_letters_is_written() -> None:
    root = parsed(Picture(width=9, height=9, layers=(), title=EVIL, description="a\x00b\x0bc\ufffe"))

    assert root.findtext(f"{SVG}title") == EVIL
    assert root.findtext(f"{SVG}desc") == "a\ufffdb\ufffdc\ufffd"


def test_that_every_text_of_the_picture_is_in_the_file_once() -> None:
    whole = picture_of(example_layout(), whole_view(example_layout(), 2000, 0))

    assert words(parsed(whole)) == [shape.text for shape in whole.shapes() if isinstance(shape, Text)]


def test_that_every_event_of_the_example_is_on_the_printed_picture_by_name_once() -> None:
    view = whole_view(example_layout(), 3000, 0, is_paper=True, has_numbers=True)
    found = words(parsed(picture_of(example_layout(), view)))

    for event_id, number in example_case().event_numbers.items():
        event = example_case().events[event_id]
        if event.when.is_known and event.meeting is None:
            label = f"{number} {' '.join(event.title.split())}"
            assert found.count(label) == 1, label


@pytest.mark.parametrize(
    ("shape", "tags"),
    [
        (Rect(1, 2, 3, 4, "surface", "line"), ["rect"]),
        (Line(1, 2, 3, 4, "line", dash=(4, 3)), ["line"]),
        (Disc(1, 2, 3, "mark"), ["circle"]),
        (Path((("M", 1, 2), ("L", 3, 4)), None, "mark"), ["path"]),
        (Soft(1, 2, 30, 4), ["rect"]),
        (Text(1, 2, "Wie?", 12, anchor=Anchor.END), ["text"]),
    ],
)
def test_that_each_shape_has_its_element(shape: Shape, tags: list[str]) -> None:
    group = parsed(picture(shape)).find(f"{SVG}g")

    assert group is not None
    assert [element.tag.removeprefix(SVG) for element in group] == tags


def test_that_a_layer_is_shifted_and_clipped() -> None:
    root = parsed(picture(Disc(1, 2, 3, "mark"), x=10.0, y=20.5, clip=Box(x=1, y=2, width=3, height=4)))

    outer = root.find(f"{SVG}g")
    assert outer is not None
    assert outer.get("clip-path") == "url(#clip0)"
    inner = outer.find(f"{SVG}g")
    assert inner is not None
    assert inner.get("transform") == "translate(10 20.5)"


@pytest.mark.parametrize("hatch", Hatch)
def test_that_each_hatch_becomes_a_pattern(hatch: Hatch) -> None:
    root = parsed(picture(Rect(0, 0, 50, 20, "surface", hatch=hatch)))

    (pattern,) = root.iter(f"{SVG}pattern")
    assert pattern.get("width") == f"{HATCH_STYLES[hatch].pitch:g}"
    assert pattern.get("id", "geen") in svg_text(
        picture(Rect(0, 0, 50, 20, hatch=hatch)), load_theme(ThemeName.LIGHT)
    )


def test_that_nood_is_written_with_all_its_parts() -> None:
    nood = an_event("Spoed", kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    planned = an_event("Plan", kind=EventKind.BESLUIT, decision=a_decision())
    theme = load_theme(ThemeName.PRINT)
    one = svg_text(picture(Glyph("besluit_nood", 50, 50)), theme)

    assert one.count("<path") > 2
    assert svg_text(drawn(a_snapshot(nood)), theme).count("<path") > svg_text(
        drawn(a_snapshot(planned)), theme
    ).count("<path")


def test_that_what_is_faint_is_mixed_with_its_ground() -> None:
    assert mixed("#000000", "#FFFFFF") == "#9E9E9E"
    assert mixed("#123456", "#123456") == "#123456"


def test_that_numbers_are_short() -> None:
    text = svg_text(picture(Rect(1 / 3, 2.0, 100.0, 0.004)), load_theme(ThemeName.LIGHT))

    assert 'x="0.33" y="2" width="100" height="0"' in text
