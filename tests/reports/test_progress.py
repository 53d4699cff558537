"""Progress only goes forward, and stops when asked."""

import pytest

from app.reports.progress import Progress, ReportStopped


def test_that_progress_never_goes_back() -> None:
    told: list[float] = []
    progress = Progress(lambda done, _: told.append(done))
    for done in (0.1, 0.5, 0.3, 2.0):
        progress.step(done, "bezig")
    assert told == [0.1, 0.5, 0.5, 1.0]


def test_that_a_part_of_the_work_fills_its_share() -> None:
    told: list[tuple[float, str]] = []
    step = Progress(lambda done, what: told.append((done, what))).part(0.2, 0.6)
    step(0.5, "half")
    step(1.0, "heel")
    assert [what for _, what in told] == ["half", "heel"]
    assert [done for done, _ in told] == pytest.approx([0.4, 0.6])


def test_that_a_cancelled_work_stops_at_the_next_step() -> None:
    progress = Progress(cancelled=lambda: True)
    with pytest.raises(ReportStopped, match="niets geschreven"):
        progress.step(0.5, "bezig")
    with pytest.raises(ReportStopped):
        progress.poll()


def test_that_nobody_needs_to_listen() -> None:
    Progress().step(0.5, "bezig")
    Progress().poll()
