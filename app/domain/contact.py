"""Contact of professionals with the family, as a part of an event."""

from dataclasses import dataclass

from app.domain.ids import ActorId, FamilyMemberId
from app.domain.labelled import Labelled


class ContactForm(Labelled):
    """How the contact was made."""

    HUISBEZOEK = "huisbezoek", "Huisbezoek"
    GESPREK_KANTOOR = "gesprek_kantoor", "Gesprek op kantoor"
    GESPREK_SCHOOL = "gesprek_school", "Gesprek op school"
    TELEFONISCH = "telefonisch", "Telefonisch"
    VIDEOBELLEN = "videobellen", "Videobellen"
    EMAIL = "email", "E-mail / schriftelijk"
    BEGELEIDE_OMGANG = "begeleide_omgang", "Begeleide omgang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The contact part of an event: the form, with whom, and who took the initiative."""

    form: ContactForm
    with_family_member_ids: tuple[FamilyMemberId, ...] = ()
    initiative_id: ActorId | None = None
