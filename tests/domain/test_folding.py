"""Text without accents and capitals."""

from app.domain.folding import folded, folded_words


def test_that_accents_and_capitals_do_not_count() -> None:
    assert folded("Cliëntondersteuning") == "clientondersteuning"
    assert folded("MDO") == "mdo"
    assert folded("ĲSSELSTEIN") == "ijsselstein"
    assert folded("Straße") == "strasse"


def test_that_other_scripts_are_kept() -> None:
    assert folded("مرحبا") == "مرحبا"
    assert folded("😀") == "😀"


def test_that_a_search_is_its_words() -> None:
    assert folded_words("  Eén  MDO ") == ("een", "mdo")
    assert folded_words("  ") == ()
