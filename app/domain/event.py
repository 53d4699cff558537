"""A gebeurtenis: the one thing people enter; a decision, meeting or contact is a part of it."""

from dataclasses import dataclass

from app.domain.account import Account, Experience
from app.domain.contact import Contact
from app.domain.decision import Decision
from app.domain.ids import (
    ActorId,
    EventId,
    FamilyMemberId,
    FrameId,
    PartyId,
    ProfessionalId,
    ServiceId,
    SourceId,
)
from app.domain.labelled import Labelled
from app.domain.meeting import Meeting
from app.domain.when import When


class EventKind(Labelled):
    """What kind of event it was."""

    AANMELDING = "aanmelding", "Aanmelding / verwijzing"
    MELDING = "melding", "Melding (Veilig Thuis, politie)"
    INCIDENT = "incident", "Incident / escalatie"
    CONTACT = "contact", "Contact met gezin"
    OVERLEG = "overleg", "Overleg tussen partijen"
    BESLUIT = "besluit", "Besluit"
    ZITTING = "zitting", "Zitting"
    BESCHIKKING = "beschikking", "Beschikking"
    ONDERZOEK = "onderzoek", "Onderzoek (start / verloop)"
    RAPPORT = "rapport", "Rapport / advies"
    AANBOD_START = "aanbod_start", "Start aanbod"
    AANBOD_EINDE = "aanbod_einde", "Einde aanbod"
    OMGANG = "omgang", "Omgang / verblijf kinderen"
    OVERDRACHT = "overdracht", "Overdracht"
    WISSELING = "wisseling", "Wisseling of uitval professional"
    KLACHT = "klacht", "Klacht"
    LEVENSGEBEURTENIS = "levensgebeurtenis", "Levensgebeurtenis gezin"
    SIGNAAL = "signaal", "Signaal (school, netwerk, arts)"
    EVALUATIE = "evaluatie", "Evaluatie"
    CORRESPONDENTIE = "correspondentie", "Correspondentie"
    RANDVOORWAARDE = "randvoorwaarde", "Randvoorwaarde (wonen, geld, wachtlijst)"
    CONTEXT = "context", "Context van buiten"
    OVERIG = "overig", "Overig"


class Establishment(Labelled):
    """How sure it is that it happened so."""

    VASTGESTELD = "vastgesteld", "Vastgesteld (document of beide partijen)"
    GEMELD = "gemeld", "Gemeld door één partij"
    BETWIST = "betwist", "Verschillende lezingen"
    ONBEKEND = "onbekend", "Onbekend"


class Safety(Labelled):
    """Whether safety was at stake, as recorded then."""

    NIET_IN_GEDING = "niet_in_geding", "Veiligheid niet in geding"
    ZORGEN = "zorgen", "Zorgen over veiligheid"
    ACUUT = "acuut", "Acuut onveilig"
    ONBEKEND = "onbekend", "Niet vastgelegd"


class EventLabel(Labelled):
    """Small signs the facilitator gives an event."""

    KANTELMOMENT = "kantelmoment", "Kantelmoment"
    WAT_WERKTE = "wat_werkte", "Wat werkte"
    STEM_KIND = "stem_kind", "Stem van het kind"
    NETWERK = "netwerk", "Netwerk betrokken"
    JURIDISERING = "juridisering", "Juridisering"
    VERTROUWENSBREUK = "vertrouwensbreuk", "Breuk in vertrouwen"
    ROL_ONDUIDELIJK = "rol_onduidelijk", "Rol of regie onduidelijk"
    PARALLELPROCES = "parallelproces", "Parallelproces"
    WACHTTIJD = "wachttijd", "Wachttijd"
    RUST = "rust", "Rust"
    VERSCHIL_VAN_INZICHT = "verschil_van_inzicht", "Verschil van inzicht tussen partijen"
    REFLECTIE = "reflectie", "Reflectie / supervisie / consultatie"


class Visibility(Labelled):
    """When and to whom an event may be shown."""

    SESSIE = "sessie", "In de sessie en het verslag"
    VOORBEREIDING = "voorbereiding", "Alleen in de voorbereiding"
    PARTIJ = "partij", "Alleen voor de eigen partij en de begeleider"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A gebeurtenis on the timeline.

    ``title`` is what the timeline shows (at most 60 characters reads well), ``fact`` what
    happened, without opinion. ``until`` is the last day of a lasting event. ``order``
    is the manual order among events with the same date. ``locked`` events do not move.
    """

    id: EventId
    when: When
    kind: EventKind
    title: str
    fact: str = ""
    until: When | None = None
    order: int = 0
    establishment: Establishment = Establishment.ONBEKEND
    safety: Safety = Safety.ONBEKEND
    visibility: Visibility = Visibility.SESSIE
    party_ids: tuple[PartyId, ...] = ()
    professional_ids: tuple[ProfessionalId, ...] = ()
    family_member_ids: tuple[FamilyMemberId, ...] = ()
    source_ids: tuple[SourceId, ...] = ()
    supplied_by_id: ActorId | None = None
    labels: tuple[EventLabel, ...] = ()
    experiences: tuple[Experience, ...] = ()
    accounts: tuple[Account, ...] = ()
    contact: Contact | None = None
    meeting: Meeting | None = None
    decision: Decision | None = None
    service_id: ServiceId | None = None
    frame_id: FrameId | None = None
    locked: bool = False

    @property
    def is_mdo(self) -> bool:
        """Whether the event is a multidisciplinary meeting."""
        return self.meeting is not None and self.meeting.is_mdo

    @property
    def is_nood(self) -> bool:
        """Whether the event holds a decision out of nood."""
        return self.decision is not None and self.decision.is_nood

    @property
    def is_contested(self) -> bool:
        """Whether people tell different versions of it."""
        return self.establishment is Establishment.BETWIST

    def has_label(self, label: EventLabel) -> bool:
        """Whether the event carries ``label``."""
        return label in self.labels
