"""Who takes part in a made-up case: parties with their workers over time, and the family."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import Entity
from app.domain.family import Authority, FamilyMember, FamilyMemberKind, Household
from app.domain.handover import Handover, HandoverMode
from app.domain.ids import FamilyMemberId, HandoverId, InvolvementId, PartyId, ProfessionalId, SourceId
from app.domain.involvement import CaseRole, EndReason, Focus, Involvement
from app.domain.party import Party, PartyKind
from app.domain.period import Period
from app.domain.professional import Function, Professional
from app.domain.source import Source, SourceKind
from app.domain.when import on_day
from app.domain.wording import day_text
from app.exchange.fictional.dice import Dice

FEW_LANES, MANY_LANES = 6, 12
MANY_EVENTS = 2000
"""From this many events on a case has twelve lanes."""

_PARTIES = (
    ("Jeugdteam Westerbrink", "JT", PartyKind.GEMEENTELIJKE_TOEGANG, Function.CASUSREGISSEUR),
    ("De Linde jeugdhulp", "LIN", PartyKind.JEUGDHULP_AMBULANT, Function.AMBULANT_HULPVERLENER),
    ("Jeugdbescherming Oostland", "GI", PartyKind.GECERTIFICEERDE_INSTELLING, Function.JEUGDBESCHERMER),
    ("Basisschool De Wilg", "SCH", PartyKind.SCHOOL, Function.INTERN_BEGELEIDER),
    ("Veilig Thuis Oostland", "VT", PartyKind.VEILIG_THUIS, Function.MEDEWERKER_VEILIG_THUIS),
    ("Raad voor de Kinderbescherming", "RVK", PartyKind.RAAD_KINDERBESCHERMING, Function.RAADSONDERZOEKER),
    ("Huisartsenpraktijk De Brug", "HA", PartyKind.HUISARTS, Function.HUISARTS),
    ("Praktijk Kinderspel", "KS", PartyKind.JEUGD_GGZ, Function.KINDTHERAPEUT),
    ("Samen Verder systeemtherapie", "SV", PartyKind.TWEEDELIJNS_AANBIEDER, Function.SYSTEEMTHERAPEUT),
    ("Omgangshuis Het Erf", "OMG", PartyKind.VRIJWILLIGERSORGANISATIE, Function.OMGANGSBEGELEIDER),
    ("Mediation Oostland", "MED", PartyKind.MEDIATION, Function.MEDIATOR),
    ("Jeugdgezondheidszorg Oostland", "JGZ", PartyKind.JEUGDGEZONDHEIDSZORG, Function.GEDRAGSWETENSCHAPPER),
    ("Wijkpolitie", "POL", PartyKind.POLITIE, Function.WIJKAGENT),
    ("Rechtbank Oostland", "RB", PartyKind.RECHTBANK, Function.KINDERRECHTER),
)
_FAMILY = (
    ("Moeder", FamilyMemberKind.MOEDER, Household.A, Authority.GEZAMENLIJK, None),
    ("Vader", FamilyMemberKind.VADER, Household.B, Authority.GEZAMENLIJK, None),
    ("Kind 1", FamilyMemberKind.KIND, Household.BEIDE, Authority.ONDER_GEZAG, 8),
    ("Kind 2", FamilyMemberKind.KIND, Household.BEIDE, Authority.ONDER_GEZAG, 5),
    ("Oma", FamilyMemberKind.GROOTOUDER, Household.NETWERK, Authority.NVT, None),
)
_ENDINGS = (EndReason.OVERDRACHT, EndReason.UITVAL_ZIEKTE, EndReason.VERTREK, EndReason.HERVERDELING)
_ROLES = {
    PartyKind.GEMEENTELIJKE_TOEGANG: CaseRole.CASUSREGIE,
    PartyKind.GECERTIFICEERDE_INSTELLING: CaseRole.WETTELIJKE_TAAK,
    PartyKind.RAAD_KINDERBESCHERMING: CaseRole.ONDERZOEK,
    PartyKind.VEILIG_THUIS: CaseRole.ONDERZOEK,
    PartyKind.SCHOOL: CaseRole.SIGNALEERDER,
    PartyKind.HUISARTS: CaseRole.SIGNALEERDER,
}


@dataclass(frozen=True, slots=True)
class Workers:
    """Who works for one party, in order of their beginning; they follow each other without a gap."""

    party_id: PartyId
    name: str
    starts: tuple[date, ...]
    professional_ids: tuple[ProfessionalId, ...]
    source_ids: tuple[SourceId, ...]

    def on(self, day: date) -> ProfessionalId:
        """Who works on the case that day."""
        return self.professional_ids[max(bisect_right(self.starts, day) - 1, 0)]


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in the case, and the entities that say so."""

    workers: tuple[Workers, ...]
    parent_ids: tuple[FamilyMemberId, ...]
    child_ids: tuple[FamilyMemberId, ...]
    entities: tuple[Entity, ...]

    @property
    def party_ids(self) -> tuple[PartyId, ...]:
        """All parties, the lanes first."""
        return tuple(workers.party_id for workers in self.workers)


def make_cast(dice: Dice, period: Period, event_count: int) -> Cast:
    """People for a case of this length and size."""
    lanes = MANY_LANES if event_count >= MANY_EVENTS else FEW_LANES
    family = tuple(_family())
    entities: list[Entity] = [*family, *(_consent(member, period) for member in family)]
    groups = []
    for number, row in enumerate((*_PARTIES[:lanes], *_PARTIES[MANY_LANES:]), start=1):
        workers, made = _make_workers(dice, period, number, row)
        entities.append(_party(number, row, is_core=number <= lanes))
        entities += made
        groups.append(workers)
    return Cast(
        workers=tuple(groups),
        parent_ids=tuple(m.id for m in family if m.authority is Authority.GEZAMENLIJK),
        child_ids=tuple(m.id for m in family if m.kind is FamilyMemberKind.KIND),
        entities=tuple(entities),
    )


def _family() -> list[FamilyMember]:
    return [
        FamilyMember(
            id=FamilyMemberId(f"L{number}"),
            designation=designation,
            kind=kind,
            household=household,
            authority=authority,
            age_at_start=age,
        )
        for number, (designation, kind, household, authority, age) in enumerate(_FAMILY, start=1)
    ]


def _consent(member: FamilyMember, period: Period) -> Consent:
    day = period.end - timedelta(days=30)
    when = on_day(day, day_text(day))
    scope = "Gebruik van de tijdlijn in de leersessie."
    return Consent(family_member_id=member.id, status=ConsentStatus.GEGEVEN, when=when, scope=scope)


def _party(number: int, row: tuple[str, str, PartyKind, Function], *, is_core: bool) -> Party:
    name, code, kind, _ = row
    return Party(
        id=PartyId(f"P{number}"),
        name=name,
        code=code,
        kind=kind,
        is_core=is_core,
        joins_session=is_core,
        order=number,
        description="Verzonnen organisatie.",
    )


def _make_workers(
    dice: Dice, period: Period, number: int, row: tuple[str, str, PartyKind, Function]
) -> tuple[Workers, list[Entity]]:
    kind, function = row[2:]
    party_id = PartyId(f"P{number}")
    starts = [period.start]
    while (following := starts[-1] + timedelta(days=dice.number(200, 700))) < period.end - timedelta(days=60):
        starts.append(following)
    people = [
        Professional(
            id=ProfessionalId(f"F{number}-{n}"),
            designation=f"{function.label.split(' / ')[0].split(' (')[0]} {n}",
            party_id=party_id,
            function=function,
        )
        for n in range(1, len(starts) + 1)
    ]
    involvements = [
        _involvement(dice, person, kind, (start, starts[n] if n < len(starts) else None))
        for n, (person, start) in enumerate(zip(people, starts, strict=True), start=1)
    ]
    sources = _sources(party_id)
    workers = Workers(
        party_id=party_id,
        name=row[0],
        starts=tuple(starts),
        professional_ids=tuple(person.id for person in people),
        source_ids=tuple(source.id for source in sources),
    )
    return workers, [*people, *_handed_over(involvements), *_handovers(dice, involvements), *sources]


def _involvement(
    dice: Dice, person: Professional, kind: PartyKind, days: tuple[date, date | None]
) -> Involvement:
    start, following = days
    last = None if following is None else following - timedelta(days=1)
    return Involvement(
        id=InvolvementId(f"R{person.id[1:]}"),
        professional_id=person.id,
        party_id=person.party_id,
        role=_ROLES.get(kind, CaseRole.UITVOERDER),
        start=on_day(start, day_text(start)),
        end=None if last is None else on_day(last, day_text(last)),
        end_reason=EndReason.LOOPT if last is None else dice.pick(_ENDINGS),
        has_regie=kind is PartyKind.GEMEENTELIJKE_TOEGANG,
        focus=dice.pick(tuple(Focus)),
        task_view="Zag het als taak om rust te brengen.",
    )


def _handed_over(involvements: list[Involvement]) -> list[Involvement]:
    following = [*(one.id for one in involvements[1:]), None]
    return [replace(one, handed_to_id=later) for one, later in zip(involvements, following, strict=True)]


def _handovers(dice: Dice, involvements: list[Involvement]) -> list[Handover]:
    return [
        Handover(
            id=HandoverId(f"O{former.id[1:]}"),
            from_involvement_id=former.id,
            to_involvement_id=later.id,
            mode=dice.pick(tuple(HandoverMode)),
        )
        for former, later in pairwise(involvements)
    ]


def _sources(party_id: PartyId) -> list[Source]:
    kinds = (SourceKind.CONTACTJOURNAAL, SourceKind.VERSLAG_OVERLEG, SourceKind.PARTIJTIJDLIJN)
    return [
        Source(
            id=SourceId(f"BR{party_id[1:]}-{n}"), kind=kind, description=kind.label, holder_party_id=party_id
        )
        for n, kind in enumerate(kinds, start=1)
    ]
