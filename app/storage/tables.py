"""What a table is in this program: named columns, a key, and the rules of its references."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.entities import EntityKind
from app.storage.values import Stored

Row = tuple[Stored, ...]
"""The columns of one row, in the order of its table; the key comes first."""

Rows = dict[str, dict[Row, Row]]
"""Rows by name of table and by key."""

IDENTITY = "identity"
"""The table in which every id of the case stands once, whatever it is the id of."""


class OnRemoval(StrEnum):
    """What happens to a reference when what it points at is removed."""

    REFUSE = "NO ACTION"
    FOLLOW = "CASCADE"
    FORGET = "SET NULL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A column points at a row of another table."""

    table: str
    column: str = "id"
    on_removal: OnRemoval = OnRemoval.FOLLOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: text, or else a whole number."""

    name: str
    is_text: bool = True
    is_nullable: bool = False
    reference: Reference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSpec:
    """A table. ``key_width`` first columns are its key; ``root`` names the entity a row belongs to.

    ``kind`` is the kind of that entity, None for the table of identities.
    """

    name: str
    columns: tuple[Column, ...]
    key_width: int
    root: str
    kind: EntityKind | None

    @property
    def column_names(self) -> tuple[str, ...]:
        """Names of the columns in order."""
        return tuple(column.name for column in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """Names of the columns of the key."""
        return self.column_names[: self.key_width]

    @property
    def root_index(self) -> int:
        """Place of the root column."""
        return self.column_names.index(self.root)

    @property
    def is_list(self) -> bool:
        """Whether a row has a place in a list."""
        return "position" in self.column_names


IDENTITY_TABLE = TableSpec(
    name=IDENTITY,
    columns=(
        Column(name="id"),
        Column(name="kind"),
        Column(name="root_id", reference=Reference(table=IDENTITY)),
    ),
    key_width=1,
    root="root_id",
    kind=None,
)


def rows_between(old: Rows, new: Rows) -> "RowChanges":
    """What must be written to get from ``old`` to ``new``."""
    added: dict[str, list[Row]] = {}
    changed: dict[str, list[Row]] = {}
    removed: dict[str, list[Row]] = {}
    for table, rows in new.items():
        before = old.get(table, {})
        for key, row in rows.items():
            known = before.get(key)
            if known is None:
                added.setdefault(table, []).append(row)
            elif known != row:
                changed.setdefault(table, []).append(row)
    for table, rows in old.items():
        after = new.get(table, {})
        gone = [key for key in rows if key not in after]
        if gone:
            removed[table] = gone
    return RowChanges(added=added, changed=changed, removed=removed)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChanges:
    """Rows to add, rows to change and keys to remove, by table."""

    added: Mapping[str, list[Row]]
    changed: Mapping[str, list[Row]]
    removed: Mapping[str, list[Row]]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.added or self.changed or self.removed)
