"""S20 Feit, beleving, lezingen, bron: what the timeline rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.event import Establishment
from app.domain.when import Precision
from app.signals.basis import Basis
from app.signals.json_form import Json, tally, tally_json


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesAndAccounts:
    """S20; this signal alone counts events without a date as well. Ids of events."""

    event_ids: tuple[str, ...]
    per_establishment: Mapping[Establishment, int]
    two_sources_ids: tuple[str, ...]
    no_source_ids: tuple[str, ...]
    experience_ids: tuple[str, ...]
    uncertain_ids: tuple[str, ...]
    contested_ids: tuple[str, ...]


def sources_and_accounts(basis: Basis) -> SourcesAndAccounts:
    """S20 over all events for the session."""
    shown = basis.shown
    return SourcesAndAccounts(
        event_ids=tuple(e.id for e in shown),
        per_establishment=tally(Establishment, (e.establishment for e in shown)),
        two_sources_ids=tuple(e.id for e in shown if len(e.source_ids) > 1),
        no_source_ids=tuple(e.id for e in shown if not e.source_ids),
        experience_ids=tuple(e.id for e in shown if e.experiences),
        uncertain_ids=tuple(e.id for e in shown if e.when.precision is not Precision.DAG),
        contested_ids=tuple(e.id for e in shown if e.is_contested),
    )


def to_json(_basis: Basis, found: SourcesAndAccounts) -> Json:
    """S20 in the form of the contract."""
    return {
        "gebeurtenissen": len(found.event_ids),
        "per_vaststelling": tally_json(found.per_establishment),
        "met_twee_bronnen": len(found.two_sources_ids),
        "zonder_bron": len(found.no_source_ids),
        "met_beleving": len(found.experience_ids),
        "onzekere_datum": len(found.uncertain_ids),
        "betwist": list(found.contested_ids),
    }
