"""The timeline alone on paper or as picture: PDF with one page a sheet, PNG and SVG with all sheets in one.

What is drawn is what participants may see; a picture carries no metadata.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.domain.errors import CaseError
from app.domain.snapshot import CaseSnapshot
from app.privacy.audience import Audience, case_for
from app.reports.content import Document, Sheet, Sheets
from app.reports.edition import Edition
from app.reports.progress import Progress, ProgressReport
from app.reports.timeline_sheets import ANCHOR, SheetOrder, TimelineSheets
from app.timeline.picture import Layer, Picture
from app.whole_file import write_whole

KINDS = (".pdf", ".png", ".svg")
_BETWEEN_SHEETS = 14.0
_PIXELS_PER_POINT, _MOST_PIXELS = 2.0, 60_000_000


class UnknownPicture(CaseError):
    """The name of the file does not say which kind of picture is wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenTimeline:
    """What was written: how many sheets, and the size of their smallest type in points."""

    sheets: int
    smallest_type: float


def write_timeline(
    case: CaseSnapshot,
    out: Path,
    order: SheetOrder,
    *,
    today: date,
    progress: ProgressReport | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = False,
) -> WrittenTimeline:
    """Write the timeline of a whole case to a ``.pdf``, ``.png`` or ``.svg``, whole or not at all.

    Raises UnknownPicture, ReportStopped, and as `whole_file`.
    """
    kind = out.suffix.lower()
    if kind not in KINDS:
        raise UnknownPicture(
            "Welk soort plaat?",
            f"Aan de naam ‘{out.name}’ is niet te zien wat het moet worden.",
            "Laat de naam eindigen op .pdf, .png of .svg.",
        )
    steps = Progress(progress, cancelled)
    steps.step(0.0, "Tijdlijn tekenen")
    edition = Edition(case_for(case, Audience.DEELNEMERS), Audience.DEELNEMERS, today)
    made = TimelineSheets(edition, order, poll=steps.poll)
    sheets = made.sheets()
    if kind == ".pdf":
        from app.reports.pdf_document import write_pdf

        watermark = "FICTIEF" if edition.case.case.fictional and not order.is_pattern else ""
        write_pdf(_document(edition, sheets, watermark), out, today, steps, overwrite=overwrite)
    else:
        write_whole(out, _picture_bytes(sheets, kind), overwrite=overwrite)
    steps.step(1.0, "Klaar")
    return WrittenTimeline(sheets=len(sheets), smallest_type=made.smallest_type)


def stacked(sheets: tuple[Sheet, ...]) -> Picture:
    """All sheets under each other as one picture."""
    layers: list[Layer] = []
    top = 0.0
    for sheet in sheets:
        layers += (_lowered(layer, top) for layer in sheet.picture.layers)
        top += sheet.picture.height + _BETWEEN_SHEETS
    return Picture(
        width=max(sheet.picture.width for sheet in sheets),
        height=top - _BETWEEN_SHEETS,
        layers=tuple(layers),
        ground="bg",
        title=sheets[0].picture.title,
        description=" ".join(sheet.picture.description for sheet in sheets),
    )


def _document(edition: Edition, sheets: tuple[Sheet, ...], watermark: str) -> Document:
    case = edition.case.case
    return Document(
        title=f"Tijdlijn {case.title}",
        author="Terugblik",
        subject=edition.version,
        version=f"{case.title} · {edition.version}",
        status=edition.status,
        cover=None,
        parts=(Sheets(title="De tijdlijn", anchor=ANCHOR, sheets=sheets),),
        watermark=watermark,
        has_contents=False,
    )


def _picture_bytes(sheets: tuple[Sheet, ...], kind: str) -> bytes:
    picture = stacked(sheets)
    if kind == ".svg":
        from app.themes import ThemeName, load_theme
        from app.timeline.svg_writer import svg_text

        return svg_text(picture, load_theme(ThemeName.PRINT)).encode("utf-8", "replace")
    from app.reports.picture_png import picture_png

    room = (_MOST_PIXELS / (picture.width * picture.height)) ** 0.5
    return picture_png(picture, min(_PIXELS_PER_POINT, room))


def _lowered(layer: Layer, by: float) -> Layer:
    clip = None if layer.clip is None else replace(layer.clip, y=layer.clip.y + by)
    return replace(layer, y=layer.y + by, clip=clip)
