"""Tests of letting the garbage collector wait."""

import gc

import pytest

from app.storage.collecting import collecting_later


def test_that_collecting_waits_and_goes_on() -> None:
    def fail() -> None:
        with collecting_later():
            assert not gc.isenabled()
            raise ZeroDivisionError

    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        fail()
    assert gc.isenabled()


def test_that_collecting_stays_off_when_it_was_off() -> None:
    gc.disable()
    try:
        with collecting_later():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
