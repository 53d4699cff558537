"""Every sign is drawn, by Inter, by its stand-in, or as an empty box."""

import unicodedata

import pytest

from app.reports.fonts import REPLACEMENT, Fonts, face_name, fallback_files, load_fonts, printable, readable


def test_that_the_faces_of_inter_are_used_by_manner() -> None:
    assert face_name() == "Inter"
    assert face_name(bold=True) == "Inter-Bold"
    assert face_name(italic=True) == "Inter-Italic"
    assert face_name(bold=True, italic=True) == "Inter-BoldItalic"


def test_that_plain_text_is_one_piece_of_inter() -> None:
    assert load_fonts().runs("Eén dag – ‘ja’ €") == (("Inter", "Eén dag – ‘ja’ €"),)


def test_that_signs_inter_lacks_come_from_the_stand_in() -> None:
    assert load_fonts().runs("ja 😀") == (("Inter", "ja "), ("DejaVuSans", "😀"))
    assert load_fonts().runs("א", bold=True)[0].font.startswith("DejaVuSans")


def test_that_a_sign_nobody_has_becomes_an_empty_box() -> None:
    runs = load_fonts().runs("漢")
    assert [run.text for run in runs] == [REPLACEMENT]


def test_that_without_any_stand_in_a_box_or_question_mark_is_left() -> None:
    only_inter = Fonts({"Inter": frozenset(map(ord, "ja □"))})
    assert only_inter.runs("ja😀") == (("Inter", f"ja{REPLACEMENT}"),)
    assert Fonts({"Inter": frozenset(map(ord, "ja"))}).runs("😀") == (("Inter", "?"),)


def test_that_the_stand_in_comes_along_with_the_program() -> None:
    assert set(fallback_files()) == {"DejaVuSans", "DejaVuSans-Bold"}


def test_that_width_grows_with_size_and_weight() -> None:
    fonts = load_fonts()
    assert fonts.width("woord", 20) == pytest.approx(2 * fonts.width("woord", 10))
    assert fonts.width("woord", 10, bold=True) > fonts.width("woord", 10)


def test_that_fonts_are_registered_once() -> None:
    assert load_fonts() is load_fonts()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("e\u0301", "é"),
        ("a\tb", "a b"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b\x07", "a□b□"),
        ("a\u200bb\u202ec\ufeff", "abc"),
        ("a\ud800b", "a□b"),
        ("a\ufffe", "a□"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_that_text_is_made_readable(text: str, shown: str) -> None:
    assert readable(text) == shown
    assert printable(text) == shown


def test_that_readable_text_is_composed() -> None:
    assert unicodedata.is_normalized("NFC", readable("u\u0308ber"))


def test_that_only_printed_text_is_joined_as_arabic() -> None:
    assert readable("بب") == "بب"
    assert printable("بب") == "\ufe91\ufe90"
