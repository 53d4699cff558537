"""What this user chose, kept between two runs: theme, zoom, window and recent cases.

The file holds no case text: of a case only the place of its file is kept. A file that
cannot be read gives the defaults, a folder that cannot be written is no reason to stop.
"""

import configparser
import contextlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

RECENT_COUNT = 8
THEME_CHOICES = ("systeem", "light", "dark", "contrast")
_SMALLEST_ZOOM, _LARGEST_ZOOM = 1.0, 2.0
_WINDOW, _RECENT = "venster", "recent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of one user. ``theme`` is one of THEME_CHOICES, ``zoom`` 1.0 to 2.0.

    ``geometry`` is place and size of the window as Qt writes it, in base64; ``folder`` the
    folder a file was last chosen from; ``recent`` the case files, latest first.
    """

    theme: str = "systeem"
    zoom: float = 1.0
    has_motion: bool = True
    shows_table: bool = False
    shows_inspector: bool = True
    geometry: str = ""
    folder: str = ""
    recent: tuple[Path, ...] = ()

    def with_recent(self, path: Path) -> "Settings":
        """The same with a case that was just opened on top."""
        others = (known for known in self.recent if known != path)
        return replace(self, recent=(path, *others)[:RECENT_COUNT])

    def without_recent(self, path: Path) -> "Settings":
        """The same without a case the user no longer wants to see."""
        return replace(self, recent=tuple(known for known in self.recent if known != path))


class SettingsFile:
    """The settings and the file they are kept in; every change is written at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = read_settings(path)

    @property
    def settings(self) -> Settings:
        """The choices that hold now."""
        return self._settings

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Take other choices and keep them; when writing fails they hold for this run only."""
        changed = change(self._settings)
        if changed != self._settings:
            self._settings = changed
            write_settings(self._path, changed)


def read_settings(path: Path) -> Settings:
    """The settings in a file; what is missing or unusable in it gets its default."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return Settings()
    window = dict(parser[_WINDOW]) if parser.has_section(_WINDOW) else {}
    recent = dict(parser[_RECENT]) if parser.has_section(_RECENT) else {}
    theme = window.get("thema", "")
    default = Settings()
    return Settings(
        theme=theme if theme in THEME_CHOICES else default.theme,
        zoom=_zoom_in(window.get("zoom", "")),
        has_motion=window.get("beweging", "ja") != "nee",
        shows_table=window.get("tabel", "nee") == "ja",
        shows_inspector=window.get("gegevens", "ja") != "nee",
        geometry=window.get("plaats", ""),
        folder=_text_in(window.get("map", '""')),
        recent=_paths_in(recent),
    )


def write_settings(path: Path, settings: Settings) -> bool:
    """Write the settings whole; False when the folder does not allow it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser[_WINDOW] = {
        "thema": settings.theme,
        "zoom": f"{settings.zoom:g}",
        "beweging": _yes_or_no(is_yes=settings.has_motion),
        "tabel": _yes_or_no(is_yes=settings.shows_table),
        "gegevens": _yes_or_no(is_yes=settings.shows_inspector),
        "plaats": settings.geometry,
        "map": json.dumps(settings.folder),
    }
    parser[_RECENT] = {
        str(number): json.dumps(str(recent)) for number, recent in enumerate(settings.recent, start=1)
    }
    part = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            parser.write(file)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def _yes_or_no(*, is_yes: bool) -> str:
    return "ja" if is_yes else "nee"


def _zoom_in(text: str) -> float:
    try:
        zoom = float(text)
    except ValueError:
        return _SMALLEST_ZOOM
    return min(_LARGEST_ZOOM, max(_SMALLEST_ZOOM, zoom))


def _text_in(quoted: str) -> str:
    try:
        text = json.loads(quoted)
    except ValueError:
        return ""
    return text if isinstance(text, str) else ""


def _paths_in(section: dict[str, str]) -> tuple[Path, ...]:
    numbered = sorted((int(key), value) for key, value in section.items() if key.isdigit())
    texts = (_text_in(value) for _, value in numbered)
    return tuple(Path(text) for text in texts if text)[:RECENT_COUNT]
