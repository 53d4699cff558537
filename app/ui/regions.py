"""Going from one part of the window to the next with F6."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def next_region(regions: Sequence[QWidget], focus: QWidget | None, steps: int) -> QWidget:
    """The part some steps after the one that has the focus; the first when none has."""
    places = [
        place
        for place, part in enumerate(regions)
        if focus is not None and (part is focus or part.isAncestorOf(focus) or part.focusProxy() is focus)
    ]
    if not places:
        return regions[0 if steps > 0 else -1]
    return regions[(places[0] + steps) % len(regions)]
