"""Puts a file in its place only when it is complete and on the disk: there is never half a case."""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside ``path`` to write to; complete, it takes the place of ``path``, else it disappears."""
    beside = path.with_name(f"~${path.name}.{secrets.token_hex(4)}.nieuw")
    journal = beside.with_name(f"{beside.name}-journal")
    try:
        yield beside
        flush_file(beside)
        beside.replace(path)
        flush_folder(path.parent)
    finally:
        for left_over in (beside, journal):
            left_over.unlink(missing_ok=True)


def clear_left_overs(path: Path) -> None:
    """Remove what an interrupted program left beside ``path``. Only for who holds the lock of the case."""
    for left_over in path.parent.glob(f"~${glob.escape(path.name)}.*.nieuw*"):
        with contextlib.suppress(OSError):
            left_over.unlink()


def flush_file(path: Path) -> None:
    """Let the system write a file to the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Let the system write the names in a folder to the disk, where that exists."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)
