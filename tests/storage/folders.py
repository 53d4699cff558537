"""What lies in a folder."""

from pathlib import Path


def names_in(folder: Path) -> list[str]:
    """Names of everything in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())
