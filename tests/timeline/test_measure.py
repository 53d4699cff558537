"""Widths of text from the font files."""

import pytest

from app.timeline.measure import FontFileMeasure


@pytest.fixture(scope="module")
def measure() -> FontFileMeasure:
    return FontFileMeasure()


def test_that_width_grows_with_size_and_text(measure: FontFileMeasure) -> None:
    assert measure.width("MDO 4", 20) == pytest.approx(2 * measure.width("MDO 4", 10))
    assert measure.width("MDO 4", 10) < measure.width("MDO 44", 10)
    assert measure.width("", 10) == 0


def test_that_a_text_is_as_wide_as_its_letters(measure: FontFileMeasure) -> None:
    assert measure.width("Raad", 12) == pytest.approx(sum(measure.width(letter, 12) for letter in "Raad"))


def test_that_narrow_and_wide_letters_differ(measure: FontFileMeasure) -> None:
    assert measure.width("iiii", 10) < measure.width("WWWW", 10) / 2


def test_that_bold_is_measured_as_bold(measure: FontFileMeasure) -> None:
    assert measure.width("Dochter vertrekt", 12, bold=True) > measure.width("Dochter vertrekt", 12)


def test_that_a_letter_the_font_does_not_have_still_takes_room(measure: FontFileMeasure) -> None:
    assert measure.width("\U0001f600", 10) > 0


def test_that_widths_come_near_those_of_the_design(measure: FontFileMeasure) -> None:
    """Inter's digit is 0.64 wide (regular, proportional 8) and its M 0.9: a slip in the tables shows."""
    assert measure.width("8", 100) == pytest.approx(63, abs=4)
    assert measure.width("M", 100) == pytest.approx(90, abs=5)
