"""Text becomes lines that fit, and loses nothing on the way."""

from hypothesis import given
from hypothesis import strategies as st

from app.reports.content import Words, words
from app.reports.fonts import load_fonts
from app.reports.typesetting import SetLine, TextLook, set_one_line, set_text

LOOK = TextLook(size=9, leading=12)


def _text(line: SetLine) -> str:
    return "".join(piece.text for piece in line.pieces)


def _set(text: str, width: float = 120) -> list[str]:
    return [_text(line) for line in set_text(words(text), width, LOOK, load_fonts())]


@given(st.text(max_size=300), st.floats(min_value=40, max_value=400))
def test_that_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    for line in set_text(words(text), width, LOOK, load_fonts()):
        assert line.width <= width + 0.01


@given(st.text(alphabet="ab -/é\n", max_size=200))
def test_that_no_letter_is_lost(text: str) -> None:
    joined = "".join(_set(text, 60))
    assert "".join(joined.split()) == "".join(text.split())


def test_that_lines_break_at_spaces() -> None:
    assert _set("een twee drie vier vijf zes zeven") == ["een twee drie vier vijf zes", "zeven"]


def test_that_lines_may_break_after_a_hyphen() -> None:
    assert _set("de week-op-week-op-week-op-weekregeling", 100)[0].endswith("-")


def test_that_a_word_wider_than_the_line_is_broken() -> None:
    lines = _set("x" * 100, 60)
    assert len(lines) > 1
    assert "".join(lines) == "x" * 100


def test_that_new_lines_are_kept_also_empty_ones() -> None:
    assert _set("een\n\ntwee") == ["een", "", "twee"]


def test_that_empty_text_has_no_lines() -> None:
    assert _set("") == []
    assert _set("  \n ") == []


def test_that_a_hard_space_does_not_break() -> None:
    lines = _set("a\u00a0b " * 12)
    assert len(lines) > 1
    assert all(line.startswith("a") and line.endswith("b") for line in lines)


def test_that_manners_keep_their_font_and_place() -> None:
    line = set_text((Words("vet", bold=True), Words(" gewoon")), 200, LOOK, load_fonts())[0]
    assert [(piece.font, piece.text) for piece in line.pieces] == [
        ("Inter-Bold", "vet"),
        ("Inter", " gewoon"),
    ]
    assert line.pieces[1].x == line.pieces[0].width


def test_that_numbers_are_small_and_lead_somewhere() -> None:
    line = set_text((Words("zie "), Words("65", is_number=True, target="g65")), 200, LOOK, load_fonts())[0]
    assert line.pieces[1].size == 8
    assert line.pieces[1].target == "g65"
    assert line.pieces[0].target is None


def test_that_words_from_the_right_are_turned_within_their_line() -> None:
    assert _set("אבג דהו en verder") == ["והד גבא en verder"]


def test_that_one_line_stays_one_line() -> None:
    line = set_one_line(words("een heel lange regel\nmet een tweede " * 5), LOOK, load_fonts())
    assert _text(line).count("tweede") == 5
    assert set_one_line((), LOOK, load_fonts()) == SetLine((), 0.0)
