"""What a spreadsheet would run is shown instead."""

import pytest

from app.exchange.safe_cells import looks_like_formula, safe_text, unguarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "=cmd|' /C calc'!A0"]
)
def test_that_a_formula_gets_an_apostrophe(text: str) -> None:
    assert looks_like_formula(text)
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "1+1", "Gesprek = goed", "± maart 2019", "?18-3-2019", "<b>", "'=1", "a-b"]
)
def test_that_ordinary_text_stays_as_it_is(text: str) -> None:
    assert not looks_like_formula(text)
    assert safe_text(text) == text


@pytest.mark.parametrize("text", ["=1+1", "-1", "@x", "gewoon", "'s avonds", "'", ""])
def test_that_a_guarded_text_comes_back_as_it_was(text: str) -> None:
    assert unguarded(safe_text(text)) == text
