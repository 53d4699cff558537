"""Long work runs beside the window: it tells how far it is, gives a value, fails kindly or stops."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.errors import CaseError
from app.ui.tasks import Progress, Task

pytestmark = pytest.mark.usefixtures("qapp")


def test_that_progress_and_value_come_back(qtbot: QtBot) -> None:
    def work(progress: Progress) -> str:
        progress.tell(1, 2, "half")
        return threading.current_thread().name

    task = Task(work)
    told = QSignalSpy(task.progressed)
    with qtbot.waitSignal(task.finished) as finished:
        task.start()

    assert told.at(0) == [1, 2, "half"]
    assert finished.args != [threading.current_thread().name]
    task.wait()
    assert not task.is_running


def test_that_what_the_user_can_solve_is_told(qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise CaseError("Vol", "De schijf is vol.")

    task = Task(work)
    stopped = QSignalSpy(task.stopped)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()

    assert failed.args[0].sentence == "De schijf is vol."
    assert stopped.count() == 0


@pytest.mark.parametrize("answer", ["raises when telling", "raises its own error"])
def test_that_work_stops_when_asked(qtbot: QtBot, answer: str) -> None:
    asked = threading.Event()

    def work(progress: Progress) -> None:
        asked.wait(5)
        if answer == "raises its own error":
            raise CaseError("Gestopt", "Gestopt.")
        progress.tell(1, 2, "half")

    task = Task(work)
    finished, failed = QSignalSpy(task.finished), QSignalSpy(task.failed)
    with qtbot.waitSignal(task.stopped):
        task.start()
        task.stop()
        asked.set()

    assert (finished.count(), failed.count()) == (0, 0)


def test_that_a_fault_ends_the_work_and_goes_the_way_of_all_faults(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: caught.append(args.exc_type))

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    task = Task(work)
    with qtbot.waitSignal(task.stopped):
        task.start()
    task.wait()

    assert caught == [ZeroDivisionError]
