"""Every exception nobody caught comes in one dialog, without text of the case."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.faults import FaultCatcher
from app.ui.theme.look import ThemedLook

SECRET = "Dochter is bang"


@pytest.fixture
def catcher(qtbot: QtBot, look: ThemedLook, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultCatcher]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window = QWidget()
    qtbot.addWidget(window)
    catcher = FaultCatcher(look, window)
    catcher.install()
    yield catcher
    if catcher.dialog is not None:
        catcher.dialog.accept()


def a_fault() -> ValueError:
    try:
        int(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_that_a_fault_is_told_without_text(catcher: FaultCatcher) -> None:
    error = a_fault()
    sys.excepthook(type(error), error, error.__traceback__)

    assert catcher.dialog is not None
    report = catcher.dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in report
    assert "tests/ui/test_faults.py" in report
    assert SECRET not in report


def test_that_only_one_dialog_shows(catcher: FaultCatcher) -> None:
    error = a_fault()
    sys.excepthook(type(error), error, error.__traceback__)
    first = catcher.dialog
    sys.excepthook(type(error), error, error.__traceback__)
    assert catcher.dialog is first

    first.accept()
    assert catcher.dialog is None


def test_that_a_fault_in_a_thread_is_told_too(qtbot: QtBot, catcher: FaultCatcher) -> None:
    thread = threading.Thread(target=int, args=(SECRET,))
    with qtbot.waitSignal(catcher.fault_caught) as caught:
        thread.start()
    thread.join()

    assert "ValueError" in caught.args[0]
    assert SECRET not in caught.args[0]
    assert catcher.dialog is not None
