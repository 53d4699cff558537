"""Keeps a second program, here or on another computer, from changing a case that is open.

The lock is a small file beside the case that says who has it open and where. It holds
nothing of the case and goes away when the case is closed.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from app.storage.errors import FileLocked
from app.storage.processes import process_is_alive, process_start

_ATTEMPTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a lock: a process, on a computer, of a user. ``token`` makes each lock its own."""

    pid: int
    began: str
    host: str
    owner: str
    token: str

    @property
    def may_be_alive(self) -> bool:
        """Whether the holder may still be at work; of another computer that cannot be known."""
        return self.host != _host() or process_is_alive(self.pid, self.began)


class CaseLock:
    """A lock that is held until `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock of the case at ``path``.

        Raises FileLocked when somebody holds it, and OSError when nothing can be written there.
        """
        self._case_path = path
        self._path = lock_path(path)
        self._mine = _this_process()
        for _ in range(_ATTEMPTS):
            if self._take():
                return
            self._refuse_or_clear()
        raise FileLocked(path, "", "")

    def release(self) -> None:
        """Give the lock back. A lock that is no longer ours is left alone."""
        if _holder(self._path) == self._mine:
            self._path.unlink(missing_ok=True)

    def _take(self) -> bool:
        try:
            file = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except FileExistsError:
            return False
        try:
            os.write(file, json.dumps(asdict(self._mine)).encode())
        except OSError:
            self._path.unlink(missing_ok=True)
            raise
        finally:
            os.close(file)
        return True

    def _refuse_or_clear(self) -> None:
        """Refuse when the holder may be at work, else clear the lock it left behind."""
        holder = _holder(self._path)
        if holder is not None and holder.may_be_alive:
            raise FileLocked(self._case_path, holder.owner, holder.host)
        aside = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        try:
            self._path.rename(aside)
        except FileNotFoundError:
            return
        if _holder(aside) == holder:
            aside.unlink(missing_ok=True)
        else:
            aside.rename(self._path)


def lock_path(path: Path) -> Path:
    """Where the lock of a case is."""
    return path.with_name(f"~${path.name}.lock")


def _holder(path: Path) -> Holder | None:
    """Who holds the lock; None when there is none or it was never finished."""
    try:
        return Holder(**json.loads(path.read_bytes()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def _this_process() -> Holder:
    return Holder(
        pid=os.getpid(),
        began=process_start(os.getpid()),
        host=_host(),
        owner=_user(),
        token=secrets.token_hex(8),
    )


def _host() -> str:
    return platform.node()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
