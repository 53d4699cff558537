"""All text of a chapter can be read in order."""

from app.reports.content import (
    Bullets,
    Chapter,
    Column,
    Entry,
    Figure,
    Heading,
    Quote,
    Reading,
    Row,
    SideBySide,
    Table,
    body,
    cell,
    words,
)
from app.reports.reading import chapter_text
from app.timeline.picture import Picture


def test_that_every_block_gives_its_text() -> None:
    readings = SideBySide(readings=(Reading(title="GI", lines=(words("zo"),)),))
    table = Table(
        columns=(Column(head="kop", share=1),),
        rows=(Row(cells=(cell("cel"),), beneath=(readings,)),),
        summary="niet gelezen",
    )
    chapter = Chapter(
        title="Titel",
        anchor="t",
        blocks=(
            Heading(text="tussenkop"),
            body("alinea"),
            Bullets(items=(words("punt"),)),
            Quote(words="woorden", speaker=words("Moeder")),
            table,
            readings,
            Entry(title=words("65. MDO"), lines=(words("regel"),)),
            Figure(picture=Picture(width=1, height=1, layers=()), caption="plaat"),
        ),
    )
    assert chapter_text(chapter).split("\n") == [
        *("Titel", "tussenkop", "alinea", "punt", "woorden", "Moeder", "kop", "cel", "GI", "zo"),
        *("GI", "zo", "65. MDO", "regel", "plaat"),
    ]
