"""Looks at a zipped office file before anything unpacks it: a bomb must not fill the memory."""

import zipfile
from pathlib import Path

from app.exchange.tables.errors import unreadable

LARGEST_UNPACKED = 300 * 1024 * 1024
MOST_PARTS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def check_zipped(path: Path) -> None:
    """Raise UnreadableTableError when the file is locked, not an office file, or unpacks to too much."""
    with path.open("rb") as stream:
        head = stream.read(8)
    if head == _OLE:
        reason = "dit bestand is met een wachtwoord beveiligd of van een oud soort."
        raise unreadable(path.name, reason, "Sla het zonder wachtwoord op als .xlsx of .docx.")
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise unreadable(
            path.name, "dit bestand is beschadigd of van een ander soort.", "Sla het opnieuw op."
        ) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        reason = "dit bestand wordt bij het uitpakken te groot."
        raise unreadable(path.name, reason, "Laat alleen het blad met de tijdlijn staan.")
