"""The koers a party stated, verbatim, and with whom it was shared."""

from dataclasses import dataclass

from app.domain.ids import CourseId, PartyId, SourceId
from app.domain.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A koers over a period."""

    id: CourseId
    party_id: PartyId
    text: str
    start: When
    end: When | None = None
    shared_with_ids: tuple[PartyId, ...] = ()
    source_ids: tuple[SourceId, ...] = ()
