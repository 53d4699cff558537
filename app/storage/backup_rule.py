"""Which of the automatic backups of a case are kept: often for today, one a day before that."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

LIMIT = 10
"""Backups kept of one case."""

RECENT = 5
"""Of these, so many are simply the last ones; the others are the last of an earlier day each."""

APART = timedelta(hours=1)
"""Backups are made at least this far apart."""


def is_due(latest: datetime | None, now: datetime) -> bool:
    """Whether it is time for a new backup, also when the clock was put back."""
    return latest is None or now - latest >= APART or now < latest


def moments_to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """The moments whose backups stay, of all at which one was made."""
    newest_first = sorted(set(moments), reverse=True)
    kept = newest_first[:RECENT]
    days = {moment.date() for moment in kept}
    for moment in newest_first[RECENT:]:
        if len(kept) == LIMIT:
            break
        if moment.date() not in days:
            days.add(moment.date())
            kept.append(moment)
    return frozenset(kept)
