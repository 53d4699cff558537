"""The statements for one table, with a ``?`` for each value and every name quoted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from app.storage.layout import all_tables
from app.storage.tables import TableSpec


class Statements:
    """SQL for one table; the columns stand in the order of the table, the key first."""

    def __init__(self, spec: TableSpec) -> None:
        """Write the statements for ``spec``."""
        names = [quoted(name) for name in spec.column_names]
        key, others = names[: spec.key_width], names[spec.key_width :]
        table, root = quoted(spec.name), quoted(spec.root)
        of_key = " AND ".join(f"{name} = ?" for name in key)
        order = [root, quoted("position")] if spec.is_list else key
        chosen = f"SELECT {', '.join(names)} FROM {table}"
        in_order = f"ORDER BY {', '.join(order)}"
        self.key_width = spec.key_width
        self.insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        self.update = f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in others)} WHERE {of_key}"
        self.delete = f"DELETE FROM {table} WHERE {of_key}"
        self.select_all = f"{chosen} {in_order}"
        self.select_some = f"{chosen} WHERE {root} IN (SELECT value FROM json_each(?)) {in_order}"


@cache
def statements() -> Mapping[str, Statements]:
    """The statements of every table by its name."""
    return MappingProxyType({spec.name: Statements(spec) for spec in all_tables()})


def quoted(name: str) -> str:
    """A name of a table or column as SQL takes it, also when it is a word of SQL such as ``order``."""
    return f'"{name}"'
