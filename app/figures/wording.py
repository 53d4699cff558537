"""Short words about events and stretches, for tips over a figure and for those who do not see it."""

from app.domain.wording import days_text, short_day_text
from app.signals.basis import Basis
from app.signals.days import Run, Stretch, stretch_of


def event_words(basis: Basis, event_id: str) -> str:
    """An event as "12 mei 2022 · MDO op school"; empty when it does not count."""
    event = basis.by_id.get(event_id)
    return "" if event is None else f"{event.when.text} · {event.title}"


def number_words(basis: Basis, event_id: str) -> str:
    """The number of an event as it stands on screen and paper."""
    number = basis.case.event_numbers.get(event_id)
    return "" if number is None else str(number)


def stretch_words(stretch: Stretch) -> str:
    """A stretch as "321 dagen, 27 nov 2020 – 13 okt 2021"."""
    ends = f"{short_day_text(stretch.start)} – {short_day_text(stretch.end)}"
    return f"{days_text(stretch.days)}, {ends}"


def run_words(run: Run) -> str:
    """A run of days as words."""
    return stretch_words(stretch_of(run))
