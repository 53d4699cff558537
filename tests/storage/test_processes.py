"""Tests of telling whether a process still runs."""

import os
import subprocess
import sys

import pytest

from app.storage.processes import process_is_alive, process_start


def ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_that_this_process_is_alive() -> None:
    assert process_is_alive(os.getpid(), process_start(os.getpid()))
    assert process_is_alive(os.getpid(), "")


def test_that_a_process_that_ended_is_not_alive() -> None:
    pid = ended_process()
    assert not process_is_alive(pid, "")
    assert process_start(pid) == ""


def test_that_no_process_has_a_number_below_one() -> None:
    assert not process_is_alive(0, "")
    assert not process_is_alive(-1, "")


def test_that_another_process_with_the_same_number_is_not_mistaken_for_it() -> None:
    now = process_start(os.getpid())
    assert process_is_alive(os.getpid(), "eerder dan ooit") is (now == "")


@pytest.mark.skipif(os.name == "nt", reason="Windows numbers its processes otherwise")
def test_that_a_process_of_somebody_else_is_alive() -> None:
    assert process_is_alive(1, "")
