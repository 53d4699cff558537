"""Starting: the window is there before anything heavy, and says how long that took when asked."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.bootstrap import make_look, speak_dutch
from app.paths import settings_file
from app.settings import Settings, SettingsFile, write_settings
from app.themes import ThemeName
from app.ui.start_marks import MEASURE_VARIABLE
from tests.ui.case_files import a_case_file

HEAVY = {"sqlalchemy", "alembic", "reportlab", "matplotlib", "openpyxl", "docx", "pikepdf", "numpy"}


@pytest.mark.slow
def test_that_a_case_opens_and_the_start_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MEASURE_VARIABLE, "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    path = a_case_file(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "app", str(path)], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
    marks = json.loads(done.stdout)
    assert 0 < marks["first_paint_ms"] <= marks["interactive_ms"]
    assert 0 < marks["first_paint_cpu_ms"] <= marks["interactive_cpu_ms"]


@pytest.mark.slow
def test_that_the_start_screen_loads_nothing_heavy() -> None:
    code = f"import sys, app.bootstrap, app.ui.main_window; print(sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_that_modules_are_imported_without_reading_their_source() -> None:
    code = (
        "import builtins, PySide6.QtCore, app.bootstrap; before = builtins.__import__; "
        "app.bootstrap.import_plainly(); print(before.__name__, builtins.__import__.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split()[0] == "__feature_import__"
    assert done.stdout.split()[1] != "__feature_import__"


def test_that_qt_speaks_dutch(qapp: QApplication) -> None:
    speak_dutch(qapp)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale(QLocale.Language.Dutch).toString(1.5) == "1,5"


def test_that_the_chosen_theme_and_size_are_worn(qapp: QApplication) -> None:
    write_settings(settings_file(), Settings(theme="contrast", zoom=1.3, has_motion=False))
    look = make_look(qapp, SettingsFile(settings_file()))

    assert (look.theme.name, look.zoom, look.duration_ms) == (ThemeName.CONTRAST, 1.3, 0)
    qapp.setStyleSheet("")
