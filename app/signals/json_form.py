"""Small forms all signals share in their JSON: stretches of time, counts per key, plain dates."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from app.domain.labelled import Labelled
from app.signals.days import Stretch

Json = dict[str, Any]
K = TypeVar("K", bound=Labelled)


def iso(day: int) -> str:
    """An ordinal day as an ISO date."""
    return date.fromordinal(day).isoformat()


def stretch_json(stretch: Stretch | None) -> Json | None:
    """``{"dagen", "van", "tot"}`` or null."""
    if stretch is None:
        return None
    return {"dagen": stretch.days, "van": stretch.start.isoformat(), "tot": stretch.end.isoformat()}


def span_json(stretch: Stretch) -> Json:
    """``{"van", "tot"}`` without the length."""
    return {"van": stretch.start.isoformat(), "tot": stretch.end.isoformat()}


def tally(keys: type[K], found: Iterable[K]) -> Mapping[K, int]:
    """How often each key occurs, also those that do not."""
    counts = dict.fromkeys(keys, 0)
    for key in found:
        counts[key] += 1
    return counts


def tally_json(counts: Mapping[Any, int]) -> Json:
    """A tally under the stored keys."""
    return {str(key): number for key, number in counts.items()}
