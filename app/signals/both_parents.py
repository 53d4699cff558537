"""S18 Zicht op beide ouders: contacts with mother and father per kernpartij."""

from dataclasses import dataclass

from app.domain.family import FamilyMemberKind
from app.signals.basis import Basis
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentContacts:
    """Ids of the contacts of one party with mother and with father."""

    party_id: str
    mother_ids: tuple[str, ...]
    father_ids: tuple[str, ...]
    stands_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BothParents:
    """S18 in the order of the lanes."""

    parties: tuple[ParentContacts, ...]


def both_parents(basis: Basis) -> BothParents:
    """S18; a contact with both parents counts for both."""
    return BothParents(parties=tuple(_contacts(basis, party.id) for party in basis.core))


def _contacts(basis: Basis, party_id: str) -> ParentContacts:
    mother = _with(basis, party_id, FamilyMemberKind.MOEDER)
    father = _with(basis, party_id, FamilyMemberKind.VADER)
    few, many = sorted((len(mother), len(father)))
    enough = few + many >= basis.thresholds.parents_least_contacts
    return ParentContacts(
        party_id=party_id,
        mother_ids=mother,
        father_ids=father,
        stands_out=enough and many >= 2 * few,
    )


def _with(basis: Basis, party_id: str, kind: FamilyMemberKind) -> tuple[str, ...]:
    parents = {member.id for member in basis.case.family.values() if member.kind is kind}
    return tuple(
        e.id
        for e in basis.contacts
        if party_id in e.party_ids and e.contact and parents.intersection(e.contact.with_family_member_ids)
    )


def to_json(basis: Basis, found: BothParents) -> Json:
    """S18 in the form of the contract."""
    code = basis.codes
    return {
        "per_partij": {
            code[p.party_id]: {
                "moeder": len(p.mother_ids),
                "vader": len(p.father_ids),
                "opvallend": p.stands_out,
            }
            for p in found.parties
        }
    }
