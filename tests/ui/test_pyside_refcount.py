"""Guards the pin on PySide6: 6.12 loses a reference to ``None`` at every void call on Python 3.11.

After some thousands of painted lines the process would abort. These tests must hold before the pin
``PySide6-Essentials<6.12`` in pyproject.toml may be lifted.
"""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

CALLS = 1_000
STRAY = 20
"""References to ``None`` that come and go with whatever else the interpreter does meanwhile."""


def lost_references(call: Callable[[], None]) -> int:
    """How many references to ``None`` are fewer after many calls of ``call``."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_that_a_void_call_of_an_object_keeps_none_alive() -> None:
    target = QObject()

    def name_it() -> None:
        target.setObjectName("tijdlijn")

    assert lost_references(name_it) < STRAY


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_that_painting_keeps_none_alive() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)

    def paint() -> None:
        painter.save()
        painter.drawRect(1, 1, 4, 4)
        painter.restore()

    try:
        assert lost_references(paint) < STRAY
    finally:
        painter.end()


def test_that_many_void_calls_leave_the_process_alive() -> None:
    calls = """
from PySide6.QtCore import QObject
target = QObject()
for number in range(20_000):
    target.setObjectName(str(number))
print(target.objectName())
"""

    result = subprocess.run([sys.executable, "-c", calls], check=False, capture_output=True, text=True)

    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "19999"
