"""The keys of case JSON: which field of which value is written under which Dutch key, in which order.

This is the one place that names a key. A new field of a value gets its line here; the
reader and the writer find its type in the dataclass itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.domain.account import Account, Experience
from app.domain.case import Case
from app.domain.consent import Consent
from app.domain.contact import Contact
from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.decision import Decision, Standpoint
from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.family import FamilyMember
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import Involvement
from app.domain.learning import ActionItem, Finding, LearningQuestion
from app.domain.link import Link
from app.domain.meeting import Absence, Agreement, Attendance, Meeting
from app.domain.party import Party
from app.domain.period import Period
from app.domain.professional import Professional
from app.domain.scene import Scene, SceneFilter
from app.domain.service import Service
from app.domain.session import AgendaItem, LearningSession, Participant
from app.domain.signal_decision import SignalDecision, SignalParameter
from app.domain.source import Source
from app.domain.when import When

SCHEMA = "terugblik-casus/1"
"""The name of the format, as it stands in every file."""

ENUMERATIONS_KEY = "enumeraties"
"""Written for whoever reads the file without the program; ignored when it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key: the field it holds, and whether it is left out while the field has its default."""

    field: str
    key: str
    may_be_absent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One key of the document itself that holds entities of one kind."""

    key: str
    kind: EntityKind
    may_be_absent: bool = False


def _keys(*lines: str) -> tuple[Key, ...]:
    """Keys from lines such as ``title werktitel``; a question mark: left out while it is the default."""
    found = []
    for line in lines:
        field, key = line.rstrip("?").split()
        found.append(Key(field=field, key=key, may_be_absent=line.endswith("?")))
    return tuple(found)


_SPAN = ("start van", "end tot")

KEYS: Mapping[type[Any], tuple[Key, ...]] = MappingProxyType(
    {
        When: _keys(
            "value waarde",
            "precision precisie",
            "circa circa",
            "earliest vroegst",
            "latest laatst",
            "text weergave",
        ),
        Period: _keys(*_SPAN),
        Case: _keys(
            "id id",
            "title werktitel",
            "status status",
            "progress verloop",
            "theme thema",
            "period periode",
            "reference_day peildatum",
            "occasion aanleiding",
            "goal doel",
            "delete_after verwijderdatum?",
        ),
        Party: _keys(
            "id id",
            "name naam",
            "code afkorting",
            "kind soort",
            "is_core kernpartij",
            "joins_session neemtDeelAanSessie",
            "order volgorde",
            "description omschrijving",
        ),
        FamilyMember: _keys(
            "id id",
            "designation aanduiding",
            "kind soort",
            "household huishouden",
            "authority gezag",
            "age_at_start leeftijdBijStart",
        ),
        Professional: _keys("id id", "designation aanduiding", "party_id partijId", "function functie"),
        Involvement: _keys(
            "id id",
            "professional_id functionarisId",
            "party_id partijId",
            "role casusRol",
            "has_regie heeftRegie",
            "focus focus",
            *_SPAN,
            "end_reason eindReden",
            "task_view taakopvatting",
            "handed_to_id overgedragenAanId",
        ),
        Frame: _keys("id id", "kind soort", "family_member_ids gezinslidIds", *_SPAN, "note toelichting"),
        Service: _keys(
            "id id",
            "name naam",
            "kind soort",
            "provider_id aanbiederId",
            "for_ids voorWie",
            "goal doel",
            "goal_category doelCategorie",
            "applied_on aangemeldOp",
            *_SPAN,
            "outcome uitkomst",
            "ending einde",
            "succeeded_by_id opgevolgdDoorId",
            "what_helped watHielp",
            "conceived_in_event_id bedachtInGebeurtenisId",
            "decision_id besluitId",
        ),
        Source: _keys(
            "id id",
            "kind soort",
            "holder_party_id houderPartijId",
            "description omschrijving",
            "supplied meegeleverd",
        ),
        Event: _keys(
            "id id",
            "when datum",
            "until tot?",
            "order volgorde?",
            "kind soort",
            "title titel",
            "fact feit",
            "establishment vaststelling",
            "party_ids partijIds",
            "professional_ids functionarisIds",
            "family_member_ids gezinslidIds",
            "source_ids bronIds",
            "supplied_by_id aangeleverdDoorId",
            "safety veiligheid",
            "visibility zichtbaarheid",
            "labels labels",
            "experiences beleving",
            "accounts lezingen?",
            "contact contact?",
            "meeting overleg?",
            "decision besluit?",
            "service_id aanbodId?",
            "frame_id kaderId?",
            "locked vergrendeld?",
        ),
        Experience: _keys("actor_id actorId", "emotion emotie", "text tekst"),
        Account: _keys("actor_id actorId", "text tekst", "when datum", "source_id bronId", "id id"),
        Contact: _keys("form vorm", "with_family_member_ids metGezinslidIds", "initiative_id initiatiefId"),
        Meeting: _keys(
            "kind soort",
            "present aanwezig",
            "absent afwezig",
            "family_present_ids gezinAanwezigIds",
            "shared_analysis gedeeldeAnalyse",
            "agreements afspraken",
            "id id",
            "trigger_event_ids aanleidingGebeurtenisIds",
        ),
        Attendance: _keys("professional_id functionarisId?", "party_id partijId?", "mode wijze"),
        Absence: _keys("party_id partijId", "reason reden"),
        Agreement: _keys(
            "text tekst",
            "owner_id eigenaarId",
            "due termijn",
            "status status",
            "id id",
            "follow_up_event_id opvolgingGebeurtenisId",
        ),
        Decision: _keys(
            "kind soort",
            "taken_by_ids genomenDoorIds",
            "basis basis",
            "nood_features noodKenmerken",
            "intended_goal beoogdDoel",
            "goal_category doelCategorie",
            "standpoints standpunten",
            "consulted_ids afgestemdMetIds",
            "explained_to_ids uitgelegdAanIds",
            "considered_alternative overwogenAlternatief",
            "id id",
            "trigger_event_id aanleidingGebeurtenisId",
        ),
        Standpoint: _keys("actor_id actorId", "stance standpunt"),
        Handover: _keys(
            "id id",
            "from_involvement_id vanBetrokkenheidId",
            "to_involvement_id naarBetrokkenheidId",
            "event_id gebeurtenisId",
            "mode wijze",
        ),
        Link: _keys(
            "id id",
            "kind soort",
            "from_id vanId",
            "to_id naarId",
            "according_to_id volgensId",
            "confirmed_in_session bevestigdInSessie",
        ),
        ContextPeriod: _keys(
            "id id", "kind soort", "description omschrijving", "party_ids partijIds", *_SPAN
        ),
        Course: _keys(
            "id id",
            "party_id partijId",
            "text tekst",
            *_SPAN,
            "shared_with_ids gedeeldMetPartijIds",
            "source_ids bronIds",
        ),
        LearningQuestion: _keys(
            "id id", "submitter_id indienerId", "theme thema", "text tekst", "linked_ids gekoppeldeIds"
        ),
        Consent: _keys("family_member_id gezinslidId", "status status", "when datum", "scope reikwijdte"),
        LearningSession: _keys(
            "when datum",
            "starts_at aanvang",
            "minutes duurMinuten",
            "place locatie",
            "participants deelnemers",
            "ground_rules spelregels",
            "agenda agenda",
        ),
        Participant: _keys("role rol", "designation aanduiding", "party_id partijId"),
        AgendaItem: _keys("minutes minuten", "part onderdeel"),
        Finding: _keys(
            "id id",
            "kind soort",
            "level niveau",
            "text tekst",
            "evidence_ids onderbouwingIds",
            "share_with_region delenMetRegio",
        ),
        ActionItem: _keys(
            "id id", "text tekst", "owner_party_id eigenaarPartijId", "due termijn", "status status"
        ),
        SignalDecision: _keys(
            "signal_id signaalId", "release tonen", "parameters parameters", "text tekst", "note notitie"
        ),
        SignalParameter: _keys("name naam", "value waarde"),
        Scene: _keys(
            "id id",
            "kind soort",
            "title titel",
            "order volgorde",
            "minutes duurMinuten",
            "note notitie",
            "shows filter?",
        ),
        SceneFilter: _keys("period periode", "lane_ids banen", "kinds soorten"),
    }
)
"""Every value of the domain that stands in the file, with its keys in the order they are written."""

FICTIONAL = Key(field="fictional", key="fictief")
NOTICE = Key(field="notice", key="let_op")
TOP_OF_CASE = (FICTIONAL, NOTICE)
"""Fields of the case that stand at the top of the document rather than under ``casus``."""

CASE_KEY = "casus"
SESSION_KEY = "sessie"

SECTIONS = (
    Section(key="partijen", kind=EntityKind.PARTY),
    Section(key="gezinsleden", kind=EntityKind.FAMILY_MEMBER),
    Section(key="functionarissen", kind=EntityKind.PROFESSIONAL),
    Section(key="betrokkenheid", kind=EntityKind.INVOLVEMENT),
    Section(key="kaders", kind=EntityKind.FRAME),
    Section(key="aanbod", kind=EntityKind.SERVICE),
    Section(key="bronnen", kind=EntityKind.SOURCE),
    Section(key="gebeurtenissen", kind=EntityKind.EVENT),
    Section(key="overdrachten", kind=EntityKind.HANDOVER),
    Section(key="verbanden", kind=EntityKind.LINK),
    Section(key="contextperioden", kind=EntityKind.CONTEXT),
    Section(key="koersen", kind=EntityKind.COURSE),
    Section(key="leervragen", kind=EntityKind.QUESTION),
    Section(key="toestemmingen", kind=EntityKind.CONSENT),
    Section(key=SESSION_KEY, kind=EntityKind.SESSION),
    Section(key="opbrengsten", kind=EntityKind.FINDING),
    Section(key="acties", kind=EntityKind.ACTION_ITEM),
    Section(key="signaalbesluiten", kind=EntityKind.SIGNAL_DECISION, may_be_absent=True),
    Section(key="scenes", kind=EntityKind.SCENE, may_be_absent=True),
)
"""The parts of the document, in the order they are written."""


def keys_of(owner: type[Any]) -> tuple[Key, ...]:
    """The keys of a value of the domain."""
    return KEYS[owner]
