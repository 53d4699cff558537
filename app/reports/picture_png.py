"""A picture as PNG: painted on a page of a PDF, then turned into pixels. Nothing but pixels is in it."""

import io
from typing import Any

from app.reports.fonts import load_fonts
from app.reports.pdf_painter import PicturePainter, Place
from app.reports.pen import Pen
from app.reports.structure import Structure
from app.themes import ThemeName, load_theme
from app.timeline.picture import Picture


def picture_png(picture: Picture, pixels_per_unit: float) -> bytes:
    """The picture as PNG, without metadata."""
    return page_png(picture_pdf(picture), 0, pixels_per_unit)


def picture_pdf(picture: Picture) -> bytes:
    """The picture as a PDF of one page of its own size."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    fonts = load_fonts()
    canvas = Canvas(buffer, invariant=1, initialFontName="Inter")
    pen = Pen(canvas, load_theme(ThemeName.PRINT), Structure())
    pen.start_page(picture.width, picture.height)
    PicturePainter(pen, fonts).paint(picture, Place(0, 0))
    pen.end_page()
    canvas.save()
    return buffer.getvalue()


def page_png(pdf: bytes, page: int, pixels_per_point: float) -> bytes:
    """One page of a PDF as PNG; pages count from 0."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Any = document[page].render(scale=pixels_per_point).to_pil()
    finally:
        document.close()
    buffer = io.BytesIO()
    image.save(buffer, format="PNG")
    return buffer.getvalue()
