"""Moments of the start are noted once, after something was painted."""

import json

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.start_marks import MEASURE_VARIABLE, FirstPaint, StartMarks, is_measured


def test_that_a_moment_is_noted_once() -> None:
    marks = StartMarks()
    marks.note("first_paint")
    before = marks.as_json()
    marks.note("first_paint")

    assert marks.as_json() == before
    assert set(json.loads(before)) == {"first_paint_ms", "first_paint_cpu_ms"}


def test_that_later_moments_lie_later() -> None:
    marks = StartMarks()
    marks.note("first_paint")
    marks.note("interactive")
    noted = json.loads(marks.as_json())

    assert 0 < noted["first_paint_ms"] <= noted["interactive_ms"]


def test_that_painting_is_waited_for(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    called: list[bool] = []
    FirstPaint(widget, lambda: called.append(widget.isVisible()))
    assert called == []

    widget.show()
    qtbot.waitUntil(lambda: called == [True])


@pytest.mark.parametrize(("value", "expected"), [("1", True), ("0", False), ("", False)])
def test_that_measuring_must_be_asked_for(
    monkeypatch: pytest.MonkeyPatch, value: str, expected: bool
) -> None:
    monkeypatch.setenv(MEASURE_VARIABLE, value)

    assert is_measured() is expected
