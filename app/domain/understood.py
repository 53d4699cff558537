"""How a typed date was understood, spelled out so that nobody need guess what it stands for."""

from __future__ import annotations

from datetime import date

from app.domain.when import Precision, When
from app.domain.wording import MONTHS, day_text, month_text, weekday_text


def understood_text(when: When) -> str:
    """The date in full: "woensdag 15 september 2021", "ergens tussen 4 en 22 februari 2019"."""
    first, last = when.earliest, when.latest
    about = "rond" if when.circa else "ergens in"
    match when.precision:
        case Precision.DAG:
            return weekday_text(first)
        case Precision.WEEK:
            return f"ergens in week {first.isocalendar().week}, tussen {days_between(first, last)}"
        case Precision.MAAND | Precision.KWARTAAL | Precision.JAAR:
            return f"{about} {_whole(when)}"
        case Precision.ONBEKEND:
            return "datum onbekend"
        case _:
            return f"ergens tussen {days_between(first, last)}"


def days_between(first: date, last: date) -> str:
    """Two days, what they share said once: "4 en 22 februari 2019", "20 december 2019 en 5 januari 2020"."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} en {day_text(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} en {day_text(last)}"
    return f"{day_text(first)} en {day_text(last)}"


def _whole(when: When) -> str:
    """The month, quarter or year in words."""
    first = when.earliest
    if when.precision is Precision.MAAND:
        return month_text(first)
    if when.precision is Precision.JAAR:
        return str(first.year)
    return f"het {(first.month + 2) // 3}e kwartaal van {first.year}"
