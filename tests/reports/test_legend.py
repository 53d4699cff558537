"""The legend explains what is on the sheet, and nothing else."""

from app.reports.legend import (
    GLYPH_WORDS,
    HATCH_WORDS,
    UNCERTAIN,
    LegendEntry,
    legend_entries,
    legend_rows,
    legend_shapes,
)
from app.timeline.glyphs import EVENT_GLYPHS, PRESENCE_GLYPHS
from app.timeline.measure import FontFileMeasure
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Glyph, Hatch, Rect, Shape, Soft, Text

MEASURE = FontFileMeasure()


def _picture(*shapes: Shape) -> Picture:
    return Picture(width=100, height=100, layers=(Layer(part=Part.LANE, shapes=shapes),))


def test_that_every_mark_of_an_event_and_of_presence_has_words() -> None:
    assert set(EVENT_GLYPHS) | set(PRESENCE_GLYPHS) <= set(GLYPH_WORDS)


def test_that_only_what_is_drawn_is_explained() -> None:
    first = _picture(Glyph("melding", 0, 0), Glyph("incident", 0, 0), Glyph("incident", 9, 9))
    second = _picture(Soft(0, 0, 9, 9), Rect(0, 0, 9, 9, hatch=Hatch.GAP), Rect(0, 0, 9, 9, hatch=Hatch.DOTS))
    told = [entry.words for entry in legend_entries([first, second])]
    assert told == ["incident", "melding", UNCERTAIN, HATCH_WORDS[Hatch.GAP]]
    assert legend_entries([_picture()]) == ()


def test_that_rows_stay_within_their_width() -> None:
    entries = [LegendEntry(words, glyph=name) for name, words in GLYPH_WORDS.items()]
    rows = legend_rows(entries, 300, MEASURE)
    assert [entry for row in rows for entry in row] == entries
    texts = [one for one in legend_shapes(rows, 10, 20, MEASURE) if isinstance(one, Text)]
    assert len(texts) == len(entries)
    assert all(text.x + text.width <= 310 for text in texts)
    assert len({text.y for text in texts}) == len(rows)


def test_that_every_entry_has_its_own_mark() -> None:
    entries = [
        LegendEntry("a", glyph="incident"),
        LegendEntry("b", is_soft=True),
        LegendEntry("c", hatch=Hatch.CLOSED),
        LegendEntry("d", hatch=Hatch.GAP),
    ]
    shapes = legend_shapes(legend_rows(entries, 500, MEASURE), 0, 0, MEASURE)
    assert [type(one) for one in shapes[::2]] == [Glyph, Soft, Rect, Rect]
    assert [one.ink for one in shapes if isinstance(one, Rect)] == ["line", "kInk"]


def test_that_nothing_to_explain_takes_no_rows() -> None:
    assert legend_rows([], 300, MEASURE) == []
