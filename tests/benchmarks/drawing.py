"""Frames of the timeline: the first one, panning, zooming, after an edit, and what lies under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, cycle

from app.domain.ids import EventId
from app.editing.events import ChangeEvent
from tests.benchmarks.measure import Action, Benchmark, timed
from tests.benchmarks.stage import HEIGHT, WIDTH, Stage, application, dressed, opened
from tests.benchmarks.workshop import Workshop

_PAN_PX, _PANS_ONE_WAY = 24.0, 60
_ZOOMS_ONE_WAY = 10


def opening_in_sight(events: int) -> Callable[[Workshop], Action]:
    """From a file on disk to the first picture of its timeline."""

    def prepare(workshop: Workshop) -> Action:
        look, path = dressed(), workshop.file(events)

        def act() -> float:
            stages: list[Stage] = []

            def show() -> None:
                stages.append(Stage(opened(path), look))
                stages[0].frame()

            clock_ms, _ = timed(show)
            stages[0].close()
            return clock_ms

        return act

    return prepare


def first_frame(events: int) -> Callable[[Workshop], Action]:
    """From an open case to the first picture of its timeline."""

    def prepare(workshop: Workshop) -> Action:
        look, session = dressed(), opened(workshop.file(events))

        def act() -> float:
            stages: list[Stage] = []

            def show() -> None:
                stages.append(Stage(session, look))
                stages[0].frame()

            clock_ms, _ = timed(show)
            stages[0].canvas.close()
            return clock_ms

        return act

    return prepare


def panning(events: int) -> Callable[[Workshop], Action]:
    """One step of panning, a year in sight."""

    def prepare(workshop: Workshop) -> Action:
        stage = Stage(opened(workshop.file(events)), dressed())
        stage.show_years(1)
        steps = cycle([_PAN_PX] * _PANS_ONE_WAY + [-_PAN_PX] * _PANS_ONE_WAY)

        def act() -> None:
            stage.canvas.sight.pan(next(steps))
            stage.canvas.show_move()
            stage.frame()

        return act

    return prepare


def zooming(events: int) -> Callable[[Workshop], Action]:
    """One step of zooming at the pointer, from the whole case inwards and back."""

    def prepare(workshop: Workshop) -> Action:
        stage = Stage(opened(workshop.file(events)), dressed())
        steps = cycle([1.0] * _ZOOMS_ONE_WAY + [-1.0] * _ZOOMS_ONE_WAY)

        def act() -> None:
            stage.canvas.sight.zoom_step(next(steps), WIDTH * 0.6)
            stage.canvas.show_move()
            stage.frame()

        return act

    return prepare


def pointing(workshop: Workshop) -> Action:
    """What lies under the pointer, two hundred places a time."""
    stage = Stage(opened(workshop.file(10_000)), dressed())
    stage.show_years(1)
    places = [(300.0 + 7 * n, 200.0 + (37 * n) % 700) for n in range(200)]

    def point() -> None:
        for x, y in places:
            stage.canvas.sight.hits.at(x, y)

    def act() -> float:
        clock_ms, _ = timed(point)
        return clock_ms / len(places)

    return act


def painting_after_edit(workshop: Workshop) -> Action:
    """From an edit that is on the disk to the picture that shows it, among ten thousand events."""
    stage = Stage(opened(workshop.file(10_000)), dressed())
    stage.show_years(1)
    shown = cycle([event.id for event in stage.session.snapshot.events_in_order[4900:5100]])
    numbers = count(1)

    def act() -> None:
        change = ChangeEvent(event_id=EventId(next(shown)), changes={"title": f"Titel {next(numbers)}"})
        stage.session.run(change)
        stage.frame()

    return act


def blitting(workshop: Workshop) -> Action:
    """Copy one whole picture: what a frame can never be faster than."""
    from PySide6.QtGui import QImage, QPainter, QPixmap

    del workshop
    application()
    target = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    source = QPixmap(WIDTH, HEIGHT)
    source.fill("white")

    def act() -> None:
        painter = QPainter(target)
        painter.drawPixmap(0, 0, source)
        painter.end()

    return act


BENCHMARKS = (
    Benchmark(name="blit_1920x1080", prepare=blitting, times=200, quick_times=20),
    Benchmark(name="open_and_first_frame_115", prepare=opening_in_sight(115), times=10),
    Benchmark(name="open_and_first_frame_2000", prepare=opening_in_sight(2000), times=7),
    Benchmark(name="open_and_first_frame_10000", prepare=opening_in_sight(10_000), times=5, bar_ms=1500),
    Benchmark(name="first_frame_10000", prepare=first_frame(10_000), times=5),
    Benchmark(name="pan_115", prepare=panning(115), times=240, quick_times=20),
    Benchmark(name="pan_2000", prepare=panning(2000), times=240, quick_times=20),
    Benchmark(name="pan_10000", prepare=panning(10_000), times=240, quick_times=20),
    Benchmark(name="zoom_2000", prepare=zooming(2000), times=120, quick_times=20),
    Benchmark(name="zoom_10000", prepare=zooming(10_000), times=120, quick_times=20),
    Benchmark(name="hit_test_10000", prepare=pointing, times=50),
    Benchmark(name="picture_after_edit_10000", prepare=painting_after_edit, times=60, quick_times=10),
    Benchmark(name="first_frame_100000", prepare=first_frame(100_000), times=3, quick_times=0),
    Benchmark(name="pan_100000", prepare=panning(100_000), times=120, quick_times=0),
    Benchmark(name="zoom_100000", prepare=zooming(100_000), times=40, quick_times=0),
)
