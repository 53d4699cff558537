"""What an edit touched: enough for every view to decide whether it must look again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.entities import EntityKind


def _nothing() -> Mapping[EntityKind, frozenset[str]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The entities one transaction touched (added, changed or removed), by kind.

    ``label`` is the Dutch name of the edit as undo shows it; ``origin`` is whoever
    asked for it, so that a view can ignore its own echo.
    """

    label: str
    touched: Mapping[EntityKind, frozenset[str]] = field(default_factory=_nothing)
    origin: object | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was touched."""
        return not any(self.touched.values())

    def ids(self, kind: EntityKind) -> frozenset[str]:
        """The touched ids of one kind."""
        return self.touched.get(kind, frozenset())

    def touches(self, *kinds: EntityKind) -> bool:
        """Whether anything of one of these kinds was touched."""
        return any(self.touched.get(kind) for kind in kinds)


def change_set(
    label: str, touched: Iterable[tuple[EntityKind, str]], origin: object | None = None
) -> ChangeSet:
    """A change set from loose (kind, id) pairs."""
    gathered: dict[EntityKind, set[str]] = {}
    for kind, entity_id in touched:
        gathered.setdefault(kind, set()).add(entity_id)
    frozen = {kind: frozenset(ids) for kind, ids in gathered.items()}
    return ChangeSet(label=label, touched=MappingProxyType(frozen), origin=origin)
