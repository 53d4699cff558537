"""The family and its network, by role and without names or birth dates."""

from dataclasses import dataclass

from app.domain.ids import FamilyMemberId
from app.domain.labelled import Labelled


class FamilyMemberKind(Labelled):
    """Which place somebody has in the family."""

    MOEDER = "moeder", "Moeder"
    VADER = "vader", "Vader"
    KIND = "kind", "Kind"
    NIEUWE_PARTNER = "nieuwe_partner", "Nieuwe partner"
    GROOTOUDER = "grootouder", "Grootouder"
    OVERIG_NETWERK = "overig_netwerk", "Overig netwerk"


class Authority(Labelled):
    """Parental authority."""

    GEZAMENLIJK = "gezamenlijk", "Gezamenlijk gezag"
    EENHOOFDIG = "eenhoofdig", "Eenhoofdig gezag"
    GEEN = "geen", "Geen gezag"
    ONDER_GEZAG = "onder_gezag", "Staat onder gezag"
    ONBEKEND = "onbekend", "Onbekend"
    NVT = "nvt", "Niet van toepassing"


class Household(Labelled):
    """The two households after the separation, both, or the network around them."""

    A = "A", "Huishouden A"
    B = "B", "Huishouden B"
    BEIDE = "A+B", "Huishouden A en B"
    NETWERK = "netwerk", "Netwerk"


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyMember:
    """A gezinslid, known by ``designation`` ("Moeder", "Kind 1"). ``age_at_start`` in whole years."""

    id: FamilyMemberId
    designation: str
    kind: FamilyMemberKind
    household: Household = Household.BEIDE
    authority: Authority = Authority.ONBEKEND
    age_at_start: int | None = None
