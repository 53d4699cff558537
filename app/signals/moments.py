"""When parties really met: the shared ground of S1 and S2 (contract §4, S1)."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.contact import ContactForm
from app.domain.event import Event, EventKind
from app.domain.meeting import AttendanceMode
from app.signals.basis import Basis, day_of

FACE_TO_FACE = frozenset({AttendanceMode.FYSIEK, AttendanceMode.ONLINE})
BY_WIRE = frozenset({ContactForm.TELEFONISCH, ContactForm.EMAIL})


class Meeting(StrEnum):
    """How two parties took part in one event together."""

    MOMENT = "moment"
    PHONE = "telefonisch"
    WRITTEN = "schriftelijk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounters:
    """What one event offers: who was face to face, who by telephone or otherwise, in meeting and contact."""

    event_id: str
    day: int
    meeting: dict[str, frozenset[AttendanceMode]]
    contact: frozenset[str]
    contact_form: ContactForm | None

    @property
    def face_to_face(self) -> frozenset[str]:
        """Parties that sat together in it, of which there may be fewer than two."""
        met = {party_id for party_id, modes in self.meeting.items() if modes & FACE_TO_FACE}
        if self.contact_form not in BY_WIRE and len(self.contact) > 1:
            return frozenset(met) | self.contact if len(met) > 1 else self.contact
        return frozenset(met)

    def between(self, a: str, b: str) -> Meeting | None:
        """How ``a`` and ``b`` met here, None when they did not both take part."""
        in_meeting = a in self.meeting and b in self.meeting
        in_contact = a in self.contact and b in self.contact
        if not in_meeting and not in_contact:
            return None
        if in_meeting and self.meeting[a] & FACE_TO_FACE and self.meeting[b] & FACE_TO_FACE:
            return Meeting.MOMENT
        if in_contact and self.contact_form not in BY_WIRE:
            return Meeting.MOMENT
        if in_meeting and self._by_phone(a, b):
            return Meeting.PHONE
        if in_contact and self.contact_form is ContactForm.TELEFONISCH:
            return Meeting.PHONE
        return Meeting.WRITTEN

    def _by_phone(self, a: str, b: str) -> bool:
        spoken = [self.meeting[p] - {AttendanceMode.SCHRIFTELIJK} for p in (a, b)]
        return all(spoken) and any(AttendanceMode.TELEFONISCH in modes for modes in spoken)


def encounters_of(basis: Basis, event: Event) -> Encounters:
    """What ``event`` offers as meeting of parties."""
    is_contact = event.kind is EventKind.CONTACT
    return Encounters(
        event_id=event.id,
        day=day_of(event.when),
        meeting=dict(basis.modes(event)),
        contact=basis.parties_in(event) if is_contact else frozenset(),
        contact_form=event.contact.form if is_contact and event.contact is not None else None,
    )


def all_encounters(basis: Basis) -> tuple[Encounters, ...]:
    """Every meeting and every contact in order; nothing else is looked at."""
    looked_at = (e for e in basis.events if e.meeting is not None or e.kind is EventKind.CONTACT)
    return tuple(encounters_of(basis, event) for event in looked_at)
