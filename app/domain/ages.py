"""Ages of children, counted from the age at the start of the case; birth dates are not kept."""

from __future__ import annotations

from datetime import date

from app.domain.family import FamilyMember

OWN_CONSENT_AGE = 12
"""From this age a child also says itself whether its words may be used."""


def full_years(start: date, day: date) -> int:
    """Whole years from ``start`` to ``day``; negative when ``day`` comes earlier."""
    before_anniversary = (day.month, day.day) < (start.month, start.day)
    return day.year - start.year - before_anniversary


def age_at(member: FamilyMember, case_start: date, day: date) -> int | None:
    """Age in whole years at ``day``, or None when no age is known.

    The age is known in whole years at ``case_start``, so it can be one year off.
    """
    if member.age_at_start is None:
        return None
    return max(0, member.age_at_start + full_years(case_start, day))
