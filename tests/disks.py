"""Disks without room, for tests of what happens then. Not on Windows, which has no such limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def no_file_may_grow(beyond: int) -> Iterator[None]:
    """The system refuses to let any file of this program grow beyond a size in bytes."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (beyond, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def filled_up(folder: Path) -> Iterator[None]:
    """A disk on which not one byte fits any more."""
    filler = folder / "vol"
    with filler.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(bytes(4096))
            except OSError:
                break
    try:
        yield
    finally:
        filler.unlink()
