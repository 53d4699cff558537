"""The fictional case that comes with the program holds every invariant, and shows it when one is broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.entities import EntityKind
from app.domain.ids import EventId, PartyId
from app.domain.invariants import problems, problems_around
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.exchange.case_json import read_case
from app.paths import resource_path
from tests.builders import on


@pytest.fixture(scope="module")
def shipped() -> CaseSnapshot:
    text = resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8")
    read = read_case(text)
    return CaseSnapshot(case=read.case).with_entities(read.entities)


def test_that_the_shipped_case_is_sound(shipped: CaseSnapshot) -> None:
    """One thing is worth a look: the OTS was prolonged, so it lasted longer than twelve months."""
    everything = {kind: set(shipped.of_kind(kind)) for kind in EntityKind}

    (found,) = problems(shipped)

    assert (found.code, found.entity_id) == ("kader_langer_dan_termijn", "K5")
    assert found.severity is Severity.WAARSCHUWING
    assert problems_around(shipped, everything) == [found]


BROKEN: list[tuple[str, Callable[[CaseSnapshot], Any]]] = [
    ("verwijzing_onbekend", lambda case: replace(case.events["G010"], party_ids=(PartyId("P99"),))),
    ("periode_omgekeerd", lambda case: replace(case.involvements["R01"], end=on("1 jan 2019"))),
    ("kader_overlap", lambda case: replace(case.frames["K2"], start=on("1 feb 2021"))),
    ("kader_gat", lambda case: replace(case.frames["K2"], start=on("3 mrt 2021"))),
    ("kader_buiten_maatregel", lambda case: replace(case.frames["K4"], start=on("16 sep 2021"))),
    ("betwist_zonder_lezingen", lambda case: replace(case.events["G011"], accounts=())),
    ("id_dubbel", lambda case: replace(case.parties["P1"], id=PartyId("G010"))),
    (
        "terug_in_de_tijd",
        lambda case: replace(case.links["V01"], from_id=EventId("G011"), to_id=EventId("G010")),
    ),
    ("functionaris_zonder_partij", lambda case: replace(case.events["G047"], party_ids=())),
    ("aanbod_datum_verschilt", lambda case: replace(case.services["A1"], start=on("1 mei 2019"))),
    ("agenda_telt_niet_op", lambda case: replace(case.session, minutes=90)),  # type: ignore[type-var] # it has one
]


@pytest.mark.parametrize(("code", "broken"), BROKEN, ids=[code for code, _ in BROKEN])
def test_that_a_broken_variant_of_the_shipped_case_is_found(
    shipped: CaseSnapshot, code: str, broken: Callable[[CaseSnapshot], Any]
) -> None:
    found = {problem.code for problem in problems(shipped.with_entities([broken(shipped)]))}

    assert code in found
