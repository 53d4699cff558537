"""How long starting took: to the first picture, and until the user can work. For the benchmarks."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

MEASURE_VARIABLE = "TERUGBLIK_MEASURE_START"
"""Environment variable that makes the program tell its start times as JSON and end."""

_LOADED_AT = time.perf_counter()


class StartMarks:
    """Moments since the process began, in ms: ``…_ms`` on the clock, ``…_cpu_ms`` of the processor."""

    def __init__(self) -> None:
        self._marks: dict[str, float] = {}

    def note(self, name: str) -> None:
        """Note that this moment has come; only the first time counts."""
        self._marks.setdefault(f"{name}_ms", round(_age_ms(), 1))
        self._marks.setdefault(f"{name}_cpu_ms", round(time.process_time() * 1000, 1))

    def as_json(self) -> str:
        """The moments as one line."""
        return json.dumps(self._marks)


class FirstPaint(QObject):
    """Calls back once, on the first turn of the event loop after a widget was painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the picture."""
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return super().eventFilter(watched, event)


def is_measured() -> bool:
    """Whether the start is to be measured."""
    return os.environ.get(MEASURE_VARIABLE, "") not in ("", "0")


def _age_ms() -> float:
    """Age of the process; where the system does not tell, the time since this module was loaded."""
    if Path("/proc/self/stat").exists():
        after_name = Path("/proc/self/stat").read_text("utf-8").rpartition(")")[2].split()
        started_s = int(after_name[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started_s) * 1000
    return (time.perf_counter() - _LOADED_AT) * 1000
