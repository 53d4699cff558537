"""Writing a file whole or not at all: a picture, report or export is there complete, or not.

The content goes to a new file beside the target, which takes the target's name only when it
is complete and on the disk. Whoever asks may let an existing file be replaced; otherwise an
existing file stays untouched.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import CaseError


class OutputExists(CaseError):
    """The file to write is already there and may not be replaced."""


class CannotWrite(CaseError):
    """The file cannot be written here: no room, no permission, no such folder."""


_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_LINKS = frozenset(
    {errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
)


@contextmanager
def whole_file(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Give a path to write to; on leaving the block that file takes the name ``path``.

    On any exception the half file is removed and ``path`` is as it was. Raises OutputExists,
    or CannotWrite with the reason; other exceptions of the block pass unchanged.
    """
    target = path.resolve()
    _refuse_unusable(path, target, overwrite=overwrite)
    part = target.with_name(f".terugblik-{secrets.token_hex(6)}.deel")
    try:
        try:
            part.touch(exist_ok=False)
            yield part
            _settle(part)
            _take_name(part, target, overwrite=overwrite)
        except FileExistsError as error:
            raise _exists(path) from error
        except OSError as error:
            if error.filename is not None and Path(os.fsdecode(error.filename)) not in (part, target):
                raise
            raise _cannot(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write ``content`` to ``path`` whole or not at all; raises as `whole_file`."""
    with whole_file(path, overwrite=overwrite) as part:
        part.write_bytes(content)


def _refuse_unusable(path: Path, target: Path, *, overwrite: bool) -> None:
    try:
        there, is_file = target.exists(), target.is_file()
    except OSError as error:
        raise _cannot(path, error) from error
    if there and not is_file:
        raise CannotWrite(
            "Geen bestand", f"‘{path}’ is geen gewoon bestand.", "Kies een andere naam voor het bestand."
        )
    if there and not overwrite:
        raise _exists(path)


def _settle(part: Path) -> None:
    """Wait until the content is on the disk, so that the name never points to half a file."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _take_name(part: Path, target: Path, *, overwrite: bool) -> None:
    if overwrite:
        part.replace(target)
        return
    try:
        os.link(part, target)  # unlike a rename this never replaces a file that came meanwhile
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(target)) from None
        part.replace(target)


def _exists(path: Path) -> OutputExists:
    return OutputExists(
        "Het bestand is er al",
        f"‘{path}’ bestaat al en blijft zoals het is.",
        "Kies een andere naam, of vraag uitdrukkelijk om het te vervangen.",
    )


def _cannot(path: Path, error: OSError) -> CannotWrite:
    if error.errno in _NO_ROOM:
        sentence, suggestion = "de schijf is vol", "Maak ruimte vrij of kies een andere plek."
    elif error.errno in _NOT_ALLOWED:
        sentence = "u mag in deze map niet schrijven"
        suggestion = "Kies een andere map."
    elif error.errno == errno.ENAMETOOLONG:
        sentence, suggestion = "de naam is te lang", "Kies een kortere naam."
    elif error.errno in (errno.ENOENT, errno.ENOTDIR):
        sentence, suggestion = "deze map is er niet", "Maak de map eerst aan of kies een andere."
    else:
        sentence = f"de schijf of map werkt niet mee ({error.strerror or 'onbekende oorzaak'})"
        suggestion = "Kies een andere plek."
    return CannotWrite("Schrijven lukt niet", f"‘{path}’ is niet geschreven: {sentence}.", suggestion)
