"""Overleg between parties, with attendance and agreements, as a part of an event."""

from dataclasses import dataclass

from app.domain.ids import ActorId, AgreementId, EventId, FamilyMemberId, MeetingId, PartyId, ProfessionalId
from app.domain.labelled import Labelled
from app.domain.when import When


class MeetingKind(Labelled):
    """What kind of meeting; `mdo` is the multidisciplinary one."""

    MDO = "mdo", "MDO (multidisciplinair overleg)"
    RONDETAFEL = "rondetafel", "Rondetafelgesprek met gezin"
    STARTOVERLEG = "startoverleg", "Startoverleg"
    BILATERAAL = "bilateraal", "Bilateraal overleg"
    ANALYSEBIJEENKOMST = "analysebijeenkomst", "Gezamenlijke analyse"
    BESCHERMINGSTAFEL = "beschermingstafel", "Jeugdbeschermingstafel"
    OVERDRACHTSGESPREK = "overdrachtsgesprek", "Overdrachtsgesprek"
    CASUISTIEK_INTERN = "casuistiek_intern", "Interne casuïstiekbespreking"
    EVALUATIE = "evaluatie", "Evaluatieoverleg"


class AttendanceMode(Labelled):
    """How somebody took part."""

    FYSIEK = "fysiek", "Fysiek"
    ONLINE = "online", "Online"
    TELEFONISCH = "telefonisch", "Telefonisch"
    SCHRIFTELIJK = "schriftelijk", "Schriftelijk"


class AbsenceReason(Labelled):
    """Why a party was not there."""

    NIET_UITGENODIGD = "niet_uitgenodigd", "Niet uitgenodigd"
    VERHINDERD = "verhinderd", "Verhinderd"
    UITGENODIGD_NIET_GEKOMEN = "uitgenodigd_niet_gekomen", "Uitgenodigd, niet gekomen"
    ONBEKEND = "onbekend", "Onbekend"


class SharedAnalysis(Labelled):
    """Whether those present shared one analysis."""

    JA = "ja", "Ja"
    DEELS = "deels", "Deels"
    NEE = "nee", "Nee"
    ONBEKEND = "onbekend", "Onbekend"


class AgreementStatus(Labelled):
    """What became of an agreement."""

    NAGEKOMEN = "nagekomen", "Nagekomen"
    DEELS_NAGEKOMEN = "deels_nagekomen", "Deels nagekomen"
    NIET_NAGEKOMEN = "niet_nagekomen", "Niet nagekomen"
    VERVALLEN = "vervallen", "Vervallen"
    ONBEKEND = "onbekend", "Niet terug te vinden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Somebody who was there: by function, or known by party only (then ``party_id``)."""

    mode: AttendanceMode = AttendanceMode.FYSIEK
    professional_id: ProfessionalId | None = None
    party_id: PartyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """A party that was not there, and why."""

    party_id: PartyId
    reason: AbsenceReason = AbsenceReason.ONBEKEND


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An afspraak made in a meeting; ``due`` is its term, ``follow_up_event_id`` where it was taken up."""

    id: AgreementId
    text: str
    owner_id: ActorId | None = None
    due: When | None = None
    status: AgreementStatus = AgreementStatus.ONBEKEND
    follow_up_event_id: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The overleg part of an event."""

    id: MeetingId
    kind: MeetingKind
    present: tuple[Attendance, ...] = ()
    absent: tuple[Absence, ...] = ()
    family_present_ids: tuple[FamilyMemberId, ...] = ()
    shared_analysis: SharedAnalysis = SharedAnalysis.ONBEKEND
    trigger_event_ids: tuple[EventId, ...] = ()
    agreements: tuple[Agreement, ...] = ()

    @property
    def is_mdo(self) -> bool:
        """Whether this is a multidisciplinary meeting."""
        return self.kind is MeetingKind.MDO
