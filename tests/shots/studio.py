"""The window on the example, set up for each picture in turn."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from app.bootstrap import make_application, make_look
from app.paths import settings_file
from app.settings import SettingsFile
from app.ui.main_window import MainWindow
from tests.shots.dialogs import DIALOGS
from tests.shots.pages import PAGES

THEMES = ("light", "dark")
_SHADE = 70
_TURNS = 6


class Studio:
    """Opens the example once and takes pictures of it."""

    def __init__(self) -> None:
        self._app = make_application()
        settings = SettingsFile(settings_file())
        settings.change(lambda known: replace(known, theme="light", has_motion=False))
        self.look = make_look(self._app, settings)
        self.window = MainWindow(self.look, settings)
        self.window.show()

    @property
    def names(self) -> list[str]:
        """The names of all pictures."""
        return [*PAGES, *DIALOGS]

    def pictures(
        self, names: Sequence[str], sizes: Sequence[tuple[int, int]], folder: Path
    ) -> Iterator[Path]:
        """Take the pictures in both themes and all sizes; the paths as they are written."""
        folder.mkdir(parents=True, exist_ok=True)
        for theme in THEMES:
            self.window.appearance.choose_theme(theme)
            for width, height in sizes:
                self.window.resize(width, height)
                for name in names:
                    out = folder / f"{name}-{theme}-nl-{width}x{height}.png"
                    self._picture(name).save(str(out))
                    yield out

    def close(self) -> None:
        """Let go of the example."""
        self.window.close()
        self._app.processEvents()

    def _picture(self, name: str) -> QPixmap:
        if name in DIALOGS:
            PAGES["tijdlijn"](self.window)
            dialog = DIALOGS[name](self.window, self.look)
            self._settle()
            picture = self._with_dialog(dialog)
            dialog.done(0)
        else:
            PAGES[name](self.window)
            self._settle()
            if self.window.desk is not None:
                self.window.desk.page.status.refresh()
            picture = self.window.grab()
        self._settle()
        return picture

    def _settle(self) -> None:
        """Let layouts, timers of no time and freed widgets have their turn."""
        for _ in range(_TURNS):
            self._app.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _with_dialog(self, dialog: QDialog) -> QPixmap:
        """The window with the dialog over it, as a window system would show them."""
        picture, over = self.window.grab(), dialog.grab()
        painter = QPainter(picture)
        shade = QColor(0, 0, 0, _SHADE)
        painter.fillRect(picture.rect(), shade)
        middle = picture.rect().center() - over.rect().center()
        corner = QPoint(middle.x(), max(0, middle.y()))
        painter.drawPixmap(corner, over)
        painter.setPen(self.look.colour("lineStrong"))
        painter.drawRect(over.rect().translated(corner).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture
