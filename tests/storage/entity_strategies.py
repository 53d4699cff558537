"""Random entities of every kind for tests of laws, made from the types of their fields."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any, get_type_hints

from hypothesis import strategies as st

from app.domain.entities import SPECS, Entity, EntityKind
from app.domain.period import Period
from app.domain.when import Precision, When, between, in_month, in_year, on_day

_DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
_YEARS = st.integers(1, 9998)
_SPANS = st.tuples(_DAYS, _DAYS).map(sorted)


@st.composite
def whens(draw: st.DrawFn) -> When:
    """A date of any precision."""
    text = draw(TEXTS)
    made = [
        st.builds(on_day, _DAYS, st.just(text)),
        st.builds(in_month, _YEARS, st.integers(1, 12), st.just(text), circa=st.booleans()),
        st.builds(in_year, _YEARS, st.just(text), circa=st.booleans()),
        _SPANS.map(lambda days: between(*days, text)),
        _SPANS.map(lambda days: When(precision=Precision.WEEK, earliest=days[0], latest=days[1], text=text)),
    ]
    return draw(st.one_of(made))


def periods() -> st.SearchStrategy[Period]:
    """A run of days."""
    return _SPANS.map(lambda days: Period(start=days[0], end=days[1]))


def entities(kind: EntityKind) -> st.SearchStrategy[Entity]:
    """An entity of one kind, with anything in its fields."""
    return of_type(SPECS[kind].type)


def of_type(record_type: type) -> st.SearchStrategy[Any]:
    """A dataclass with every field drawn by its type."""
    hints = get_type_hints(record_type)
    return st.builds(record_type, **{f.name: _of_hint(hints[f.name]) for f in fields(record_type)})


def _of_hint(hint: Any) -> st.SearchStrategy[Any]:
    for plain, strategy in (
        (str, TEXTS),
        (int, st.integers(-(2**63), 2**63 - 1)),
        (date, _DAYS),
        (When, whens()),
        (Period, periods()),
    ):
        if hint is plain:
            return strategy
    supertype = getattr(hint, "__supertype__", None)
    if supertype is str:
        return st.uuids().map(str)
    arguments = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple:
        return st.lists(_of_hint(arguments[0]), max_size=3).map(tuple)
    if arguments:
        return st.one_of([st.none() if one is type(None) else _of_hint(one) for one in arguments])
    return of_type(hint) if hasattr(hint, "__dataclass_fields__") else st.from_type(hint)
