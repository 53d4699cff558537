"""Starts the window: application, look, language, the net under faults, and then the case.

Everything heavy waits until the first picture is on the screen.
"""

from __future__ import annotations

import builtins
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import __version__
from app.logs import start_log
from app.paths import log_file, settings_file
from app.settings import SettingsFile

if TYPE_CHECKING:
    from app.ui.theme.look import ThemedLook

DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)


def run_window(case_path: Path | None) -> int:
    """Show the window, with a case when its path is given, until the user closes it; the exit code."""
    import_plainly()
    from app.ui.faults import FaultCatcher
    from app.ui.main_window import MainWindow
    from app.ui.start_marks import FirstPaint, StartMarks, is_measured

    marks = StartMarks()
    start_log(log_file())
    app = make_application()
    settings = SettingsFile(settings_file())
    look = make_look(app, settings)
    window = MainWindow(look, settings)
    faults = FaultCatcher(look, window)
    faults.install()
    if case_path is not None:
        window.show_opening(case_path)

    def on_painted() -> None:
        marks.note("first_paint")
        if case_path is not None:
            window.open_path(case_path.absolute())
        if is_measured():
            FirstPaint(window.page, on_interactive)
            window.page.update()

    def on_interactive() -> None:
        marks.note("interactive")
        print(marks.as_json())  # noqa: T201  asked for by the environment
        window.close()

    FirstPaint(window, on_painted)
    window.show()
    return app.exec()


def import_plainly() -> None:
    """Take PySide's look at every module out of `import`.

    PySide reads the source of every module that is imported after it, to see whether that
    switches on its snake_case names. Nothing here does, and a start is a tenth quicker without.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def make_application() -> QApplication:
    """The application, in Dutch on every computer."""
    QLocale.setDefault(DUTCH)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Terugblik")
    app.setApplicationDisplayName("Terugblik")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("terugblik")
    speak_dutch(app)
    return app


def speak_dutch(app: QApplication) -> None:
    """Let Qt's own words, such as those of its file dialog, be Dutch."""
    translator = QTranslator(app)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def make_look(app: QApplication, settings: SettingsFile) -> ThemedLook:
    """The look as the user chose it, worn by the application."""
    from app.ui.appearance import theme_for
    from app.ui.theme.look import ThemedLook

    chosen = settings.settings
    theme = theme_for(chosen.theme, app.styleHints().colorScheme())
    look = ThemedLook(theme, zoom=chosen.zoom, has_motion=chosen.has_motion, parent=app)
    look.apply(app)
    return look
