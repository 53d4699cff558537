"""S17 as a picture: the moments that worked and those that brought rest, along time."""

from app.figures.figure import Figure, Space
from app.figures.marks import glyph_mark
from app.figures.time_rows import RowSheet, TimeRow
from app.signals.basis import Basis
from app.signals.what_worked import WhatWorked


def worked_figure(basis: Basis, found: WhatWorked, space: Space) -> Figure | None:
    """Two rows; None when nothing was marked."""
    if not found.worked_ids and not found.rest_ids:
        return None
    sheet = RowSheet(space, *basis.within, label_width=96, tail_width=50)
    rows = [
        TimeRow(
            title=title,
            marks=tuple(glyph_mark(basis, basis.by_id[i], "wat_werkte", scale=1.9) for i in ids),
            tail=f"{len(ids)}",
        )
        for title, ids in (("Wat werkte", found.worked_ids), ("Rust", found.rest_ids))
        if ids
    ]
    return sheet.sketch.figure(sheet.draw(rows), "Wat werkte")
