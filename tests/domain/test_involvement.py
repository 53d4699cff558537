"""Betrokkenheid."""

from app.domain.involvement import EndReason, Focus, Involvement
from tests.builders import an_involvement


def test_that_an_involvement_runs_until_it_is_said_to_end() -> None:
    involvement: Involvement = an_involvement()

    assert involvement.end is None
    assert involvement.end_reason is EndReason.LOOPT
    assert involvement.focus is Focus.GEZIN
    assert not involvement.has_regie
