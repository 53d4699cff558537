"""The safety net under every edit: a program killed at any moment loses nothing it said was done."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from tests.builders import a_case
from tests.journeys.stream_of_edits import BATCH, expected_titles, number_of

PLAIN_KILLS, ENCRYPTED_KILLS = 30, 6


def start(path: Path, passphrase: str | None) -> subprocess.Popen[str]:
    """A program that edits the case as soon as it is given a line."""
    arguments = [sys.executable, "-m", "tests.journeys.stream_of_edits", str(path)]
    root = Path(__file__).resolve().parent.parent.parent
    return subprocess.Popen(
        arguments + ([] if passphrase is None else [passphrase]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
    )


def kill_after(program: subprocess.Popen[str], edits: int, seconds: float) -> int:
    """Kill the program so long after ``edits`` edits; the number of the last edit it reported."""
    assert program.stdin is not None
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdin.write("begin\n")
    program.stdin.flush()
    lines = [program.stdout.readline() for _ in range(edits)]
    with suppress(subprocess.TimeoutExpired):
        program.wait(timeout=seconds)  # any moment of an edit may be its last
    program.kill()
    rest = program.stdout.read().splitlines()
    trouble = program.stderr.read()
    program.wait()
    for stream in (program.stdin, program.stdout, program.stderr):
        stream.close()
    assert trouble == ""
    return int((rest or lines)[-1])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("passphrase", "kills"), [(None, PLAIN_KILLS), ("geheim", ENCRYPTED_KILLS)], ids=["open", "encrypted"]
)
def test_that_a_killed_program_loses_no_edit_and_leaves_nothing_half(
    tmp_path: Path, passphrase: str | None, kills: int
) -> None:
    path = tmp_path / "casus.casus"
    CaseFile.create(path, a_case(), passphrase).close()
    chance = random.Random(20_240_512)
    halfway = 0
    for _ in range(kills):
        program = start(path, passphrase)
        reported = kill_after(program, chance.randint(1, 6), chance.uniform(0, 0.04))
        halfway += journal_of(path).exists()
        with CaseFile.open(path, passphrase) as case_file:
            check(case_file, reported)
    assert halfway, "no kill came in the middle of a change, so this showed nothing"


def journal_of(path: Path) -> Path:
    """What SQLite keeps beside a file while it is being changed."""
    return path.with_name(f"{path.name}-journal")


def check(case_file: CaseFile, reported: int) -> None:
    """The case is as after the last edit reported, or after one more that had no time to be reported."""
    case = case_file.snapshot
    done = number_of(case)
    assert done in {reported, reported + 1}
    assert {event.id: event.title for event in case.events.values()} == expected_titles(done)
    assert len(case.links) == (BATCH - 1) * (len(case.events) // BATCH)
    assert case_file.integrity_problems() == []
