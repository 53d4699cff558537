"""The log of the program: what went wrong and where in the code, never what stands in a case.

Exceptions are written as their types and the lines of code they passed; their messages,
which may hold text of a user, are left out. So are texts among the arguments of a message.
"""

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _OLDER_FILES = 256_000, 2
_PROGRAM = Path(__file__).resolve().parent.parent
_HIDDEN = "…"


class CaseTextFreeFormatter(logging.Formatter):
    """Writes time, level, place and message; of the arguments only numbers, of errors only types."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One record as text without case text."""
        safe = logging.makeLogRecord(record.__dict__)
        safe.args = _safe_arguments(record.args)
        safe.exc_text = None
        return super().format(safe)

    def formatException(self, ei: object) -> str:  # noqa: N802  the name logging gives it
        """Types of the error and its causes, and the lines of code."""
        error = ei[1] if isinstance(ei, tuple) else None
        return fault_report(error) if isinstance(error, BaseException) else ""


def start_log(path: Path) -> None:
    """Let the program's log go to ``path``; when the folder cannot be written there is no log."""
    log = logging.getLogger("app")
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        target: logging.Handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_OLDER_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        target = logging.NullHandler()
    target.setFormatter(CaseTextFreeFormatter())
    for former in log.handlers[:]:
        log.removeHandler(former)
        former.close()
    log.addHandler(target)


def fault_report(error: BaseException) -> str:
    """The types of an error and its causes with file and line, latest call last; no messages."""
    return "\n".join(_lines_of(error))


def _lines_of(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and cause is not error:
        yield from _lines_of(cause)
        yield "…"
    yield f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place_of(frame.filename)}:{frame.lineno} {frame.name}"


def _place_of(file_name: str) -> str:
    """The file within the program or its package; never a path of this computer."""
    path = Path(file_name)
    if path.is_relative_to(_PROGRAM) and "site-packages" not in path.parts:
        return path.relative_to(_PROGRAM).as_posix()
    parts = path.parts
    start = parts.index("site-packages") + 1 if "site-packages" in parts else -1
    return "/".join(parts[start:])


def _safe_arguments(arguments: object) -> tuple[object, ...]:
    given = arguments if isinstance(arguments, tuple) else ()
    return tuple(value if isinstance(value, int | float) else _HIDDEN for value in given)
