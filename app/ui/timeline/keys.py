"""The keyboard on the timeline: which key does what to the sight and the selection."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.timeline.navigation import across, alike, beside, walk_order
from app.ui.timeline.surface import Surface

_Walk = Callable[[Surface, str | None], str | None]

_WALKS: dict[Qt.Key, _Walk] = {
    Qt.Key.Key_Left: lambda surface, current: beside(surface.sight.layout.table, current, -1),
    Qt.Key.Key_Right: lambda surface, current: beside(surface.sight.layout.table, current, 1),
    Qt.Key.Key_Up: lambda surface, current: _lane(surface, current, -1),
    Qt.Key.Key_Down: lambda surface, current: _lane(surface, current, 1),
    Qt.Key.Key_Home: lambda surface, _: next(iter(walk_order(surface.sight.layout.table)), None),
    Qt.Key.Key_End: lambda surface, _: next(iter(walk_order(surface.sight.layout.table)[::-1]), None),
    Qt.Key.Key_Period: lambda surface, current: _alike(surface, current, 1),
    Qt.Key.Key_Comma: lambda surface, current: _alike(surface, current, -1),
}

_SIGHT: dict[Qt.Key, Callable[[Surface], object]] = {
    Qt.Key.Key_Plus: lambda surface: surface.sight.zoom_step(1),
    Qt.Key.Key_Equal: lambda surface: surface.sight.zoom_step(1),
    Qt.Key.Key_Minus: lambda surface: surface.sight.zoom_step(-1),
    Qt.Key.Key_0: lambda surface: surface.sight.fit_case(),
    Qt.Key.Key_PageUp: lambda surface: surface.sight.pan(surface.sight.view.viewport.width * 0.8),
    Qt.Key.Key_PageDown: lambda surface: surface.sight.pan(-surface.sight.view.viewport.width * 0.8),
}


def press_key(surface: Surface, current: str | None, qt_event: QKeyEvent) -> bool:
    """Do what a key means; False when it means nothing here."""
    key = Qt.Key(qt_event.key())
    keys = qt_event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if keys & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        sight = surface.sight
        sight.go_back() if key == Qt.Key.Key_Left else sight.go_forward()
        surface.show_move()
        return True
    if keys & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if key in _SIGHT:
        _SIGHT[key](surface)
        surface.show_move()
        return True
    if key in _WALKS:
        _walk(surface, _WALKS[key](surface, current), adds=bool(keys))
        return True
    return False


def _walk(surface: Surface, found: str | None, *, adds: bool) -> None:
    """Select the event that was walked to and bring it into sight."""
    if found is None:
        return
    before = surface.selected_ids if adds else ()
    surface.select((*(key for key in before if key != found), found), found)
    if surface.sight.reveal(found):
        surface.show_move()


def _lane(surface: Surface, current: str | None, step: int) -> str | None:
    table = surface.sight.layout.table
    return beside(table, None, step) if current is None else across(table, current, step)


def _alike(surface: Surface, current: str | None, step: int) -> str | None:
    return None if current is None else alike(surface.sight.layout.table, current, step)
