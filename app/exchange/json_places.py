"""Where something stands in a case document, cheap to carry along and worded only when needed."""

from __future__ import annotations

from app.exchange.json_layout import Json

Place = tuple["Place", str | int] | None
"""A step (key or index) into the value at another place; None is the document itself."""


def place_and_field(document: Json, place: Place) -> tuple[str, str]:
    """The words for a place: the entity it lies in, and the path of the field inside that.

    ``gebeurtenissen[12] (G013)`` and ``datum.vroegst``; either may be empty.
    """
    steps = _steps(place)
    depth = 2 if len(steps) > 1 and isinstance(steps[1], int) else min(1, len(steps))
    if len(steps) == 1:
        return "", _path(steps)
    return _entity_words(document, steps[:depth]), _path(steps[depth:])


def _steps(place: Place) -> list[str | int]:
    steps: list[str | int] = []
    while place is not None:
        place, step = place
        steps.append(step)
    return steps[::-1]


def _entity_words(document: Json, steps: list[str | int]) -> str:
    words = _path(steps)
    entity = document
    for step in steps:
        entity = entity[step]
    known_as = _name_of(entity) if isinstance(entity, dict) and len(steps) == 2 else ""
    return f"{words} ({known_as})" if known_as else words


def _name_of(entity: dict[str, Json]) -> str:
    """The id under which people can find an entity in the document, when it has a sensible one."""
    found = next((entity[key] for key in ("id", "gezinslidId", "signaalId") if key in entity), None)
    return found if isinstance(found, str) and 0 < len(found) <= 40 and found.isprintable() else ""


def _path(steps: list[str | int]) -> str:
    words = ""
    for step in steps:
        if isinstance(step, int):
            words += f"[{step}]"
        else:
            shown = step if step.isprintable() and len(step) <= 60 else repr(step[:60])
            words += f".{shown}" if words else shown
    return words
