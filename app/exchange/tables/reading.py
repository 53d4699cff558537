"""Chooses the reader that fits a file's extension."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from app.exchange.tables.csv_table import read_csv
from app.exchange.tables.errors import unreadable
from app.exchange.tables.spreadsheets import read_sheets
from app.exchange.tables.table import Table
from app.exchange.tables.word_tables import read_word_tables

_READERS: Mapping[str, Callable[[Path], tuple[Table, ...]]] = MappingProxyType(
    {
        ".xlsx": read_sheets,
        ".xlsm": read_sheets,
        ".ods": read_sheets,
        ".csv": read_csv,
        ".tsv": read_csv,
        ".txt": read_csv,
        ".docx": read_word_tables,
    }
)

EXTENSIONS = tuple(_READERS)
"""The kinds of file that can hold a party's timeline."""


def read_tables(path: Path) -> tuple[Table, ...]:
    """The tables in a file. Raises UnreadableTableError with a sentence for what cannot be read."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = "Gebruik .xlsx, .ods, .csv of .docx."
        raise unreadable(path.name, "dit soort bestand kan niet worden gelezen.", known)
    try:
        return reader(path)
    except FileNotFoundError as error:
        raise unreadable(path.name, "dit bestand is er niet.", "Kijk of de naam klopt.") from error
    except PermissionError as error:
        raise unreadable(path.name, "u mag dit bestand niet openen.", "Vraag om toegang.") from error
