"""S5 as a picture: per aanbod the time of waiting, the time it ran, and what came of it."""

from app.domain.service import Service
from app.domain.wording import days_text
from app.figures.figure import SMALL, Figure, Space
from app.figures.time_rows import Bar, RowSheet, TimeRow
from app.figures.wording import run_words
from app.signals.basis import Basis, day_of
from app.signals.services_offered import ServicesOffered
from app.signals.target import to_days
from app.timeline.shapes import Hatch

_NOTE = "Gestippeld: wachten. Balk: het aanbod liep."


def service_bars_figure(basis: Basis, found: ServicesOffered, space: Space) -> Figure | None:
    """A row per aanbod in order of its start; None without aanbod."""
    if not found.service_ids:
        return None
    sheet = RowSheet(space, *basis.within, label_width=196, tail_width=122)
    starts: dict[str, list[str]] = {}
    for event in basis.events:
        if event.service_id is not None:
            starts.setdefault(event.service_id, []).append(event.id)
    rows = [_row(basis, service, tuple(starts.get(service.id, ()))) for service in basis.services]
    bottom = sheet.draw(rows)
    sheet.sketch.write((0, bottom + 16), _NOTE, SMALL, "text2")
    return sheet.sketch.figure(bottom + 22, "Aanbod, wachten en afloop")


def _row(basis: Basis, service: Service, event_ids: tuple[str, ...]) -> TimeRow:
    bars = []
    start = day_of(service.start)
    if service.applied_on is not None and day_of(service.applied_on) < start:
        waited = (day_of(service.applied_on), start - 1)
        bars.append(
            Bar(
                first=waited[0],
                last=waited[1],
                fill="surface",
                hatch=Hatch.WAITING,
                height=4,
                words=f"{service.name}: {days_text(start - waited[0])} wachten",
                target=to_days(*waited, event_ids),
            )
        )
    run = basis.service_run(service)
    if run is not None:
        bars.append(
            Bar(
                first=run[0],
                last=run[1],
                fill="aanbod",
                line="aanbodInk",
                height=14,
                words=f"{service.name}: {run_words(run)}",
                target=to_days(*run, event_ids),
            )
        )
    return TimeRow(title=service.name, bars=tuple(bars), tail=service.outcome.label.lower())
