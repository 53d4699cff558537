"""The timeline as a file: selectable on paper, bare as picture, whole or not at all."""

import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from app.reports.content import Sheet
from app.reports.progress import ReportStopped
from app.reports.timeline_pdf import (
    UnknownPicture,
    WrittenTimeline,
    stacked,
    write_timeline,
)
from app.reports.timeline_sheets import SheetOrder
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Rect
from app.whole_file import OutputExists
from tests.builders import a_party, a_snapshot, an_event
from tests.reports.paper import TODAY, example_case, example_edition, outline_of, sizes_of, text_of


def _written(folder: Path, name: str, order: SheetOrder | None = None, **changes: Any) -> WrittenTimeline:
    case = changes.pop("case", None) or example_case()
    return write_timeline(case, folder / name, order or SheetOrder(), today=TODAY, **changes)


def test_that_every_sheet_is_a_page_of_its_paper(tmp_path: Path) -> None:
    written = _written(tmp_path, "a.pdf", SheetOrder(paper="a4", columns=3))
    assert written.sheets == 3
    assert sizes_of(tmp_path / "a.pdf") == [(842, 595)] * 3
    assert len(outline_of(tmp_path / "a.pdf")) == 3


def test_that_every_event_can_be_found_by_its_words(tmp_path: Path) -> None:
    _written(tmp_path, "a.pdf")
    text = text_of(tmp_path / "a.pdf").replace(" ", "").replace("-", "")
    for event in example_edition().case.events_in_order:
        if event.meeting is None:
            assert event.title.replace(" ", "").replace("-", "") in text


def test_that_what_others_may_not_see_is_not_drawn(tmp_path: Path) -> None:
    for kind in ("pdf", "svg"):
        _written(tmp_path, f"a.{kind}")
    assert "E-mails van moeder" not in text_of(tmp_path / "a.pdf")
    assert "E-mails van moeder" not in (tmp_path / "a.svg").read_text(encoding="utf-8")


def test_that_a_made_up_case_says_so(tmp_path: Path) -> None:
    _written(tmp_path, "a.pdf")
    assert "FICTIEF" in text_of(tmp_path / "a.pdf")
    real = a_snapshot(a_party(), an_event())
    _written(tmp_path, "b.pdf", case=real)
    assert "FICTIEF" not in text_of(tmp_path / "b.pdf")


def test_that_the_pattern_has_no_words_at_all(tmp_path: Path) -> None:
    _written(tmp_path, "a.pdf", SheetOrder(is_pattern=True))
    assert not [letter for letter in text_of(tmp_path / "a.pdf") if letter.isalpha()]


def test_that_a_png_is_all_sheets_and_nothing_beside_them(tmp_path: Path) -> None:
    written = _written(tmp_path, "a.png", SheetOrder(paper="a4", columns=2))
    image = Image.open(io.BytesIO((tmp_path / "a.png").read_bytes()))
    assert written.sheets == 2
    assert image.info == {}
    assert image.height > image.width * 1.3


def test_that_very_many_sheets_do_not_make_a_giant(tmp_path: Path) -> None:
    _written(tmp_path, "a.png", SheetOrder(columns=30))
    with Image.open(tmp_path / "a.png") as image:
        width, height = image.size
    assert width * height <= 61_000_000


def test_that_an_svg_is_well_formed(tmp_path: Path) -> None:
    _written(tmp_path, "a.svg")
    root = ET.parse(tmp_path / "a.svg").getroot()
    assert root.tag.endswith("svg")


def test_that_the_same_case_gives_the_same_bytes(tmp_path: Path) -> None:
    for kind in ("pdf", "png", "svg"):
        order = SheetOrder(columns=1)
        _written(tmp_path, f"a.{kind}", order)
        _written(tmp_path, f"b.{kind}", order)
        assert (tmp_path / f"a.{kind}").read_bytes() == (tmp_path / f"b.{kind}").read_bytes()


def test_that_type_below_seven_points_is_told(tmp_path: Path) -> None:
    assert _written(tmp_path, "a.pdf").smallest_type >= 7
    assert _written(tmp_path, "b.pdf", SheetOrder(columns=1, rows=1)).smallest_type < 7


def test_that_an_unknown_kind_or_an_existing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownPicture, match=r"\.pdf, \.png of \.svg"):
        _written(tmp_path, "a.gif")
    (tmp_path / "a.svg").write_text("oud")
    with pytest.raises(OutputExists):
        _written(tmp_path, "a.svg")
    _written(tmp_path, "a.svg", overwrite=True)
    assert (tmp_path / "a.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_that_stopping_leaves_nothing(tmp_path: Path) -> None:
    asked = iter(range(1000))
    with pytest.raises(ReportStopped):
        _written(tmp_path, "a.pdf", cancelled=lambda: next(asked) > 2)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_that_progress_ends_when_it_is_done(tmp_path: Path) -> None:
    told: list[float] = []
    _written(tmp_path, "a.svg", progress=lambda done, _: told.append(done))
    assert told[0] == 0.0
    assert told[-1] == 1.0


def test_that_sheets_are_stacked_in_order() -> None:
    layer = Layer(part=Part.LANE, shapes=(Rect(0, 0, 5, 5),), clip=Box(x=0, y=0, width=9, height=9))
    sheet = Sheet(picture=Picture(width=100, height=50, layers=(layer,), description="Een blad."), title="a")
    picture = stacked((sheet, sheet))
    first, second = picture.layers
    assert (picture.width, picture.height) == (100, 114)
    assert first.y == 0
    assert second.clip is not None
    assert second.y == second.clip.y == 64
    assert picture.description == "Een blad. Een blad."


def test_that_an_empty_case_is_an_empty_sheet(tmp_path: Path) -> None:
    assert _written(tmp_path, "a.pdf", case=a_snapshot()).sheets == 1
