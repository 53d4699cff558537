"""S15 Koers: on how many days there was no, one or more than one stated course, and a shared one."""

from dataclasses import dataclass

from app.signals.basis import Basis
from app.signals.days import common, count, levels, merged
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Courses:
    """S15 from the start of the case up to the peildatum."""

    days_without: int
    days_one: int
    days_more: int
    days_shared: int
    course_ids: tuple[str, ...]

    @property
    def days_total(self) -> int:
        """All days that were looked at."""
        return self.days_without + self.days_one + self.days_more


def courses(basis: Basis) -> Courses:
    """S15 over the stated courses."""
    within = (basis.start, basis.last_day)
    stated = sorted(basis.case.courses.values(), key=lambda c: c.id)
    runs = basis.runs((c.start, c.end) for c in stated)
    shared = merged(basis.runs((c.start, c.end) for c in stated if c.shared_with_ids))
    days = {0: 0, 1: 0, 2: 0}
    for first, last, level in levels(runs, within):
        days[min(level, 2)] += last - first + 1
    return Courses(
        days_without=days[0],
        days_one=days[1],
        days_more=days[2],
        days_shared=count(common(shared, (within,))),
        course_ids=tuple(c.id for c in stated),
    )


def to_json(_basis: Basis, found: Courses) -> Json:
    """S15 in the form of the contract."""
    return {
        "dagen_zonder": found.days_without,
        "dagen_een": found.days_one,
        "dagen_meer": found.days_more,
        "dagen_gedeeld": found.days_shared,
        "dagen_totaal": found.days_total,
    }
