"""Reads the cells with a fixed choice: kind of event, decision, MDO."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.domain.labelled import Labelled
from app.exchange.party_timeline.columns import bare

E = TypeVar("E", bound=Labelled)

YES = frozenset({"ja", "j", "yes", "y", "x", "waar", "true", "1"})
NO = frozenset({"", "nee", "n", "no", "onwaar", "false", "0"})
MDO = "mdo"

_BASES: Mapping[str, DecisionBasis] = MappingProxyType(
    {
        **dict.fromkeys(YES, DecisionBasis.ONBEKEND),
        "onbekend": DecisionBasis.ONBEKEND,
        "nood": DecisionBasis.NOOD,
        "adhoc": DecisionBasis.NOOD,
        "uitnood": DecisionBasis.NOOD,
        "planmatig": DecisionBasis.PLANMATIG,
        "wettelijk": DecisionBasis.WETTELIJK,
        **{bare(basis.label): basis for basis in DecisionBasis},
    }
)


def by_label_or_key(kinds: type[E], text: str) -> E | None:
    """The member of an enumeration with this label or key; the part before a bracket or slash will do."""
    return words_of(kinds).get(bare(text))


def words_of(kinds: type[E]) -> Mapping[str, E]:
    """Every word for a member of an enumeration: its key, its label, and a part of it no other has."""
    parts = Counter(part for member in kinds for part in _parts(member))
    short = {part: member for member in kinds for part in _parts(member) if parts[part] == 1}
    exact = {bare(word): member for member in reversed(kinds) for word in (member.label, member.value)}
    return {word: member for word, member in (short | exact).items() if word}


def event_kind(text: str) -> EventKind | None:
    """The kind of event a party named, None when it is not known."""
    return _EVENT_KINDS.get(bare(text))


def decision_basis(text: str) -> DecisionBasis | None:
    """The basis of the decision a cell speaks of, None when it is not understood."""
    return _BASES.get(bare(text))


def says_no(text: str) -> bool:
    """Whether a cell is empty or says no."""
    return bare(text) in NO


def says_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return bare(text) in YES


def _parts(member: Labelled) -> frozenset[str]:
    return frozenset(bare(part) for part in member.label.replace("(", "/").split("/"))


_EVENT_KINDS = MappingProxyType(words_of(EventKind))
