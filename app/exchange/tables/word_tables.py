"""Tables of a Word file, by python-docx; pictures and everything outside tables are left alone."""

from pathlib import Path
from typing import Any

from app.exchange.tables.errors import unreadable
from app.exchange.tables.table import Row, Table
from app.exchange.tables.zipped import check_zipped

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_word_tables(path: Path) -> tuple[Table, ...]:
    """All tables in order. Raises UnreadableTableError."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    check_zipped(path)
    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError) as error:
        reason = "dit is geen Word-bestand dat gelezen kan worden."
        raise unreadable(path.name, reason, "Open het in Word en sla het opnieuw op als .docx.") from error
    return tuple(
        Table(place=f"tabel {n}", rows=_rows(table._tbl))  # noqa: SLF001  (the only road to the XML)
        for n, table in enumerate(document.tables, start=1)
    )


def _rows(table: Any) -> tuple[Row, ...]:
    rows = table.iterchildren(f"{_W}tr")
    return tuple(Row(number=n, cells=_cells(row)) for n, row in enumerate(rows, start=1))


def _cells(row: Any) -> tuple[str, ...]:
    found: list[str] = []
    for cell in row.iterchildren(f"{_W}tc"):
        paragraphs = ("".join(_text_of(p)) for p in cell.iter(f"{_W}p"))
        found.append("\n".join(paragraphs).strip("\n"))
        spans = cell.find(f"{_W}tcPr/{_W}gridSpan")
        found.extend("" for _ in range(int(spans.get(f"{_W}val", "1")) - 1 if spans is not None else 0))
    return tuple(found)


def _text_of(paragraph: Any) -> list[str]:
    found = []
    for node in paragraph.iter():
        if node.tag == f"{_W}t":
            found.append(node.text or "")
        elif node.tag == f"{_W}tab":
            found.append("\t")
        elif node.tag in (f"{_W}br", f"{_W}cr"):
            found.append("\n")
    return found
