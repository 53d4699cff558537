"""S10 Afspraken: how many, what became of them, and which have no owner or term."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.meeting import AgreementStatus
from app.signals.basis import Basis
from app.signals.json_form import Json, tally, tally_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """S10; ids are ids of agreements."""

    agreement_ids: tuple[str, ...]
    per_status: Mapping[AgreementStatus, int]
    without_owner_ids: tuple[str, ...]
    without_term_ids: tuple[str, ...]
    event_ids: tuple[str, ...]


def agreements(basis: Basis) -> Agreements:
    """S10 over the agreements of all meetings that count."""
    found = [(e.id, a) for e in basis.meetings if e.meeting for a in e.meeting.agreements]
    return Agreements(
        agreement_ids=tuple(a.id for _, a in found),
        per_status=tally(AgreementStatus, (a.status for _, a in found)),
        without_owner_ids=tuple(a.id for _, a in found if a.owner_id is None),
        without_term_ids=tuple(a.id for _, a in found if a.due is None),
        event_ids=tuple(dict.fromkeys(event_id for event_id, _ in found)),
    )


def to_json(_basis: Basis, found: Agreements) -> Json:
    """S10 in the form of the contract."""
    return {
        "afspraken": len(found.agreement_ids),
        "per_status": tally_json(found.per_status),
        "zonder_eigenaar": len(found.without_owner_ids),
        "zonder_termijn": len(found.without_term_ids),
    }
