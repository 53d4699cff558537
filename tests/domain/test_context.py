"""Circumstances from outside."""

from app.domain.context import ContextKind, ContextPeriod
from app.domain.ids import ContextId
from tests.builders import on


def test_that_a_circumstance_without_parties_held_for_all() -> None:
    context = ContextPeriod(
        id=ContextId("CP1"), kind=ContextKind.CAPACITEIT, description="Wachtlijst", start=on("1 jan 2020")
    )

    assert context.party_ids == ()
    assert context.end is None
    assert context.kind.label == "Capaciteit / wachtlijst"
