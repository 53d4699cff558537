"""What gestures may ask of the canvas they are made on."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.timeline.picture import Layer
from app.timeline.sight import Sight
from app.ui.session import CaseSession


class Pointer(NamedTuple):
    """Where the mouse is, in pixels of the canvas, and which keys are held."""

    x: float
    y: float
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def adds(self) -> bool:
        """Whether Shift or Ctrl is held: add to what is selected."""
        held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        return bool(self.keys & held)


def pointer_of(qt_event: QMouseEvent) -> Pointer:
    """The pointer of a mouse event."""
    place: QPointF = qt_event.position()
    return Pointer(place.x(), place.y(), qt_event.modifiers())


class Surface(Protocol):
    """The canvas as gestures see it."""

    @property
    def sight(self) -> Sight:
        """What is seen, and how to move it."""
        ...

    @property
    def session(self) -> CaseSession:
        """The case, to run commands on."""
        ...

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The selected events."""
        ...

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select these events instead."""
        ...

    def show_move(self) -> None:
        """Paint anew after the sight has moved."""
        ...

    def show_preview(self) -> None:
        """Paint anew what a gesture shows on top."""
        ...


class Tool(Protocol):
    """A gesture from the press of a button to its release; only its preview is painted until then."""

    def move(self, pointer: Pointer) -> None:
        """The mouse moved."""
        ...

    def release(self, pointer: Pointer) -> None:
        """The button went up: do what was meant."""
        ...

    def cancel(self) -> None:
        """Esc: as if nothing had happened."""
        ...

    def preview(self) -> tuple[Layer, ...]:
        """What is drawn on top meanwhile."""
        ...
