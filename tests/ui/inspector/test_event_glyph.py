"""The marks in the inspector are those of the timeline."""

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.domain.meeting import AbsenceReason, AttendanceMode
from app.timeline.glyphs import ALL_GLYPHS
from app.ui.inspector.event_glyph import basis_glyph, head_glyph, presence_glyph
from tests.builders import a_decision, a_meeting, an_event


def test_that_every_kind_of_event_has_a_mark() -> None:
    marks = {head_glyph(an_event(kind=kind)) for kind in EventKind}

    assert marks <= set(ALL_GLYPHS)


def test_that_a_decision_shows_its_basis_and_a_joint_meeting_has_no_mark() -> None:
    decision = an_event(kind=EventKind.BESLUIT, decision=a_decision(nood=True))

    assert head_glyph(decision) == "besluit_nood"
    assert head_glyph(an_event(kind=EventKind.OVERLEG, meeting=a_meeting())) == ""


def test_that_every_basis_has_a_mark() -> None:
    assert {basis_glyph(basis) for basis in DecisionBasis} <= set(ALL_GLYPHS)


def test_that_presence_absence_and_not_knowing_differ() -> None:
    assert presence_glyph(AttendanceMode.ONLINE) == "aanwezig"
    assert presence_glyph(AbsenceReason.VERHINDERD) == "verhinderd"
    assert presence_glyph(AbsenceReason.NIET_UITGENODIGD) == "niet_uitgenodigd"
    assert presence_glyph(None) == presence_glyph(AbsenceReason.ONBEKEND) == ""
