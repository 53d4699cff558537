"""All signals in their order, with what computes each and how it is written as JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from app.domain.snapshot import CaseSnapshot
from app.signals import (
    agreements,
    both_parents,
    busy_and_quiet,
    child_voice,
    contact_matrix,
    courses,
    coverage,
    frames_over_time,
    handovers,
    included_in_decision,
    joint_moments,
    mdo_attendance,
    mdo_chains,
    nood_decisions,
    professionals_involved,
    regie,
    response_time,
    services_offered,
    shared_analysis,
    sources_and_accounts,
    what_worked,
)
from app.signals.basis import Basis, basis_of
from app.signals.json_form import Json

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal(Generic[R]):
    """One signal: its id, its plain Dutch title, and its two functions."""

    id: str
    title: str
    compute: Callable[[Basis], R]
    to_json: Callable[[Basis, R], Json]

    def json_of(self, basis: Basis) -> Json:
        """Compute the signal and write it in the form of the contract."""
        return self.to_json(basis, self.compute(basis))


_SIGNALS: tuple[Signal[Any], ...] = (
    Signal(
        id="S1", title="Wie zag wie", compute=contact_matrix.contact_matrix, to_json=contact_matrix.to_json
    ),
    Signal(
        id="S2", title="Samen aan tafel", compute=joint_moments.joint_moments, to_json=joint_moments.to_json
    ),
    Signal(
        id="S3",
        title="Besluiten die toen snel moesten",
        compute=nood_decisions.nood_decisions,
        to_json=nood_decisions.to_json,
    ),
    Signal(
        id="S4", title="Van probleem naar aanbod", compute=mdo_chains.mdo_chains, to_json=mdo_chains.to_json
    ),
    Signal(
        id="S5",
        title="Aanbod, wachten en afloop",
        compute=services_offered.services_offered,
        to_json=services_offered.to_json,
    ),
    Signal(
        id="S6",
        title="Hoeveel professionals tegelijk",
        compute=professionals_involved.professionals_involved,
        to_json=professionals_involved.to_json,
    ),
    Signal(id="S7", title="Wie had regie", compute=regie.regie, to_json=regie.to_json),
    Signal(id="S8", title="Overdrachten", compute=handovers.handovers, to_json=handovers.to_json),
    Signal(
        id="S9",
        title="Wie was er bij de MDO's",
        compute=mdo_attendance.mdo_attendance,
        to_json=mdo_attendance.to_json,
    ),
    Signal(id="S10", title="Afspraken", compute=agreements.agreements, to_json=agreements.to_json),
    Signal(id="S11", title="Stem van het kind", compute=child_voice.child_voice, to_json=child_voice.to_json),
    Signal(
        id="S12",
        title="Gedeelde analyse",
        compute=shared_analysis.shared_analysis,
        to_json=shared_analysis.to_json,
    ),
    Signal(
        id="S13",
        title="Drukte en stilte",
        compute=busy_and_quiet.busy_and_quiet,
        to_json=busy_and_quiet.to_json,
    ),
    Signal(
        id="S14",
        title="Tijd om te kijken",
        compute=response_time.response_time,
        to_json=response_time.to_json,
    ),
    Signal(id="S15", title="Koers", compute=courses.courses, to_json=courses.to_json),
    Signal(
        id="S16", title="Kader", compute=frames_over_time.frames_over_time, to_json=frames_over_time.to_json
    ),
    Signal(id="S17", title="Wat werkte", compute=what_worked.what_worked, to_json=what_worked.to_json),
    Signal(
        id="S18",
        title="Zicht op beide ouders",
        compute=both_parents.both_parents,
        to_json=both_parents.to_json,
    ),
    Signal(
        id="S19",
        title="Meegenomen in het besluit",
        compute=included_in_decision.included_in_decision,
        to_json=included_in_decision.to_json,
    ),
    Signal(
        id="S20",
        title="Feit, beleving, lezingen en bron",
        compute=sources_and_accounts.sources_and_accounts,
        to_json=sources_and_accounts.to_json,
    ),
    Signal(
        id="S21", title="Hoe volledig is de tijdlijn", compute=coverage.coverage, to_json=coverage.to_json
    ),
)

SIGNALS: Mapping[str, Signal[Any]] = MappingProxyType({signal.id: signal for signal in _SIGNALS})
"""The signals by id, in the order of the contract."""


def signals_json(case: CaseSnapshot) -> Json:
    """All signals of a case as the document ``terugblik-signalen/1``."""
    basis = basis_of(case)
    return {
        "schema": "terugblik-signalen/1",
        "peildatum": case.case.reference_day.isoformat(),
        "signalen": {signal.id: signal.json_of(basis) for signal in SIGNALS.values()},
    }
