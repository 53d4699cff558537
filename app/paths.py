"""Where things are: what ships with the program, and the folder the program keeps for this user."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "TERUGBLIK_HOME"
"""Environment variable that names the user's data folder (tests, portable use on a stick)."""

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped resource, e.g. ``resource_path("fonts", "Inter-Regular.ttf")``.

    Works in a clone and in an installed package. The path need not exist: opening it tells.
    """
    return _shipped("resources").joinpath(*parts)


def migrations_path() -> Path:
    """Return the folder with the migrations of the case file (``env.py`` and ``versions``)."""
    return _shipped("migrations")


def user_path(*parts: str) -> Path:
    """Return a path in the folder where the program keeps settings, backups and logs of this user.

    Nothing is created. ``TERUGBLIK_HOME`` wins over the place that is usual on this platform.
    """
    chosen = os.environ.get(HOME_VARIABLE, "").strip()
    folder = Path(chosen).expanduser() if chosen else _platform_folder(sys.platform)
    return folder.joinpath(*parts)


def backups_path() -> Path:
    """Return the folder that holds the ring of automatic backups of every case."""
    return user_path("backups")


def settings_file() -> Path:
    """Return the file with what the user chose (theme, recent cases); it holds no case text."""
    return user_path("settings.ini")


def log_file() -> Path:
    """Return the file to which the program writes its log, free of case text."""
    return user_path("logs", "terugblik.log")


def _shipped(folder: str) -> Path:
    """Return a shipped folder: inside the package when installed, beside it in a clone."""
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder


def _platform_folder(platform: str) -> Path:
    """Return the usual folder for a program's own files on ``platform`` (a ``sys.platform`` name)."""
    home = Path.home()
    if platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Terugblik"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Terugblik"
    configured = os.environ.get("XDG_DATA_HOME", "")
    base = Path(configured) if configured.startswith("/") else home / ".local" / "share"
    return base / "terugblik"
