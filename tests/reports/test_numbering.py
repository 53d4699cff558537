"""Chapters and appendices are counted apart."""

from app.reports.content import Chapter, Heading, Sheets
from app.reports.numbering import Label, labels_of, sections_of
from tests.reports.paper import a_document


def test_that_chapters_are_numbered_and_appendices_lettered() -> None:
    parts = (
        Chapter(title="Vooraf", anchor="v", blocks=(), is_numbered=False),
        Chapter(title="Een", anchor="1", blocks=()),
        Sheets(title="Tijdlijn", anchor="t", sheets=()),
        Chapter(title="Twee", anchor="2", blocks=()),
    )
    assert labels_of(a_document(parts=parts)) == {
        "v": Label(),
        "1": Label(number="1", kicker="Hoofdstuk 1"),
        "t": Label(number="B1", kicker="Bijlage 1"),
        "2": Label(number="2", kicker="Hoofdstuk 2"),
    }


def test_that_sections_are_headings_others_can_find() -> None:
    chapter = Chapter(
        title="a",
        anchor="a",
        blocks=(
            Heading(text="Fase 1", anchor="fase-1"),
            Heading(text="los"),
            Heading(text="stil", anchor="stil", in_outline=False),
        ),
    )
    assert sections_of(chapter) == (("Fase 1", "fase-1"),)
    assert sections_of(Sheets(title="t", anchor="t", sheets=())) == ()
