"""S15 as a picture: the stated courses, word for word, in the row of the party that stated them."""

from app.domain.course import Course
from app.figures.figure import SMALL, Figure, Space
from app.figures.sketch import number_of
from app.figures.stacking import stacked_levels
from app.figures.time_rows import Bar, RowSheet, TimeRow, name_room
from app.figures.wording import run_words
from app.signals.basis import Basis
from app.signals.courses import Courses
from app.signals.days import Run
from app.signals.target import to_days

_NOTE = "Dikke rand: gedeeld met een andere partij."


def course_bars_figure(basis: Basis, found: Courses, space: Space) -> Figure | None:
    """A row per party with a course; None without courses."""
    if not found.course_ids:
        return None
    sheet = RowSheet(space, *basis.within, label_width=name_room(space))
    rows = []
    for party in basis.case.parties_in_order:
        own = [one for one in basis.case.courses.values() if one.party_id == party.id]
        if own:
            number = number_of(basis.case, party.id) if party.is_core else None
            rows.append(TimeRow(title=party.name, short=party.code, number=number, bars=_bars(basis, own)))
    bottom = sheet.draw(rows)
    sheet.sketch.write((0, bottom + 16), _NOTE, SMALL, "text2")
    return sheet.sketch.figure(bottom + 22, "Koers")


def _bars(basis: Basis, courses: list[Course]) -> tuple[Bar, ...]:
    found = [(basis.run(course.start, course.end), course.id, course) for course in courses]
    runs = sorted([(run, one, course) for run, one, course in found if run is not None], key=_run_order)
    levels = stacked_levels([run for run, _, _ in runs])
    return tuple(
        Bar(
            first=run[0],
            last=run[1],
            fill="sunken",
            line="text" if course.shared_with_ids else "lineStrong",
            height=20,
            text=course.text,
            level=level,
            words=f"{course.text} ({run_words(run)})",
            target=to_days(*run),
        )
        for (run, _, course), level in zip(runs, levels, strict=True)
    )


def _run_order(found: tuple[Run, str, Course]) -> tuple[Run, str]:
    return found[:2]
