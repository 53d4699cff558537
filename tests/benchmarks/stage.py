"""A timeline of 1920×1080 without a screen, to measure frames on. Loads Qt only when it is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.editing.editor import Editor
from app.storage.case_file import CaseFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.session import CaseSession
    from app.ui.theme.look import ThemedLook
    from app.ui.timeline.canvas import TimelineCanvas

WIDTH, HEIGHT = 1920, 1080
_YEAR = 365.25


def application() -> QApplication:
    """The one application of this process."""
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def dressed() -> ThemedLook:
    """The light theme, worn by the application."""
    from app.themes import ThemeName, load_theme
    from app.ui.theme.look import ThemedLook

    app = application()
    look = ThemedLook(load_theme(ThemeName.LIGHT), parent=app)
    look.apply(app)
    return look


def opened(path: Path) -> CaseSession:
    """A case, open as in the window."""
    from app.ui.session import CaseSession

    case_file = CaseFile.open(path)
    return CaseSession(case_file, Editor(case_file))


class Stage:
    """A timeline in sight; `frame` paints it as it now is."""

    def __init__(self, session: CaseSession, look: ThemedLook) -> None:
        """Show the case whole."""
        from app.ui.timeline.canvas import TimelineCanvas
        from app.ui.view_state import ViewState

        self.session = session
        self.canvas: TimelineCanvas = TimelineCanvas(session, ViewState(), look)
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        application().processEvents()

    def show_years(self, years: float) -> None:
        """Show this much time, in the middle of the case."""
        limits = self.canvas.sight.limits
        middle = (limits.first + limits.last) / 2
        self.canvas.show_span(middle - years * _YEAR / 2, middle + years * _YEAR / 2)
        self.frame()

    def frame(self) -> None:
        """Paint now."""
        self.canvas.viewport().repaint()

    def close(self) -> None:
        """Take it down."""
        self.canvas.close()
        self.session.case_file.close()
