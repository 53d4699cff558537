"""The marks of the timeline."""

import pytest

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.themes import ROLES
from app.timeline.glyphs import ALL_GLYPHS, EVENT_GLYPHS, GROUND, REACH, TINT, UnknownGlyph, glyph_parts

BOTH_WAYS = [(name, hollow) for name in ALL_GLYPHS for hollow in (False, True)]


@pytest.mark.parametrize(("name", "hollow"), BOTH_WAYS)
def test_that_a_glyph_stays_in_its_box(name: str, hollow: bool) -> None:
    for part in glyph_parts(name, hollow=hollow):
        for step in part.outline:
            assert all(abs(number) <= REACH for number in step[1:])


@pytest.mark.parametrize(("name", "hollow"), BOTH_WAYS)
def test_that_a_glyph_is_painted_in_roles_of_the_themes(name: str, hollow: bool) -> None:
    roles = {*ROLES, TINT, GROUND, None}
    parts = glyph_parts(name, hollow=hollow)

    assert {part.fill for part in parts} | {part.line for part in parts} <= roles
    assert all(part.fill or part.line for part in parts)


@pytest.mark.parametrize("kind", [kind for kind in EventKind if kind is not EventKind.BESLUIT])
def test_that_every_kind_of_event_has_a_mark(kind: EventKind) -> None:
    assert glyph_parts(kind.value)


@pytest.mark.parametrize("basis", DecisionBasis)
def test_that_every_basis_of_a_decision_has_a_mark(basis: DecisionBasis) -> None:
    assert glyph_parts(f"besluit_{basis.value}")


def test_that_no_two_marks_of_events_look_alike() -> None:
    outlines = [glyph_parts(name) for name in EVENT_GLYPHS]

    assert len(set(outlines)) == len(EVENT_GLYPHS)


def test_that_nood_differs_in_shape_and_pattern_not_only_in_colour() -> None:
    nood, planned = glyph_parts("besluit_nood"), glyph_parts("besluit_planmatig")

    assert len(nood) > len(planned)
    assert {part.outline for part in planned}.isdisjoint({part.outline for part in nood})


def test_that_a_full_mark_is_open_when_the_day_is_not_known() -> None:
    for name in ("incident", "contact", "besluit_planmatig"):
        assert glyph_parts(name)[0].fill != GROUND
        assert glyph_parts(name, hollow=True)[0].fill == GROUND


def test_that_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownGlyph):
        glyph_parts("ufo")
