"""What can be done to links between events."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.ids import LinkId
from app.domain.invariants.order_in_time import goes_back
from app.domain.link import Link
from app.domain.snapshot import CaseSnapshot
from app.editing.event_keeping import event_of
from app.editing.intention import AddOne, ChangeOne, RemoveOne


@dataclass(frozen=True, kw_only=True)
class AddLink(AddOne):
    """Link two events, in whichever order they are given: a link never goes back in time."""

    link: Link

    def _completed(self, case: CaseSnapshot) -> Link:
        link = self.link
        if link.from_id == link.to_id:
            raise InvariantError("Verband", "Een verband loopt tussen twee verschillende gebeurtenissen.")
        if goes_back(event_of(case, link.from_id), event_of(case, link.to_id)):
            return replace(link, from_id=link.to_id, to_id=link.from_id)
        return link


@dataclass(frozen=True, kw_only=True)
class ChangeLink(ChangeOne):
    """Change fields of a link."""

    KIND = EntityKind.LINK

    link_id: LinkId


@dataclass(frozen=True, kw_only=True)
class RemoveLink(RemoveOne):
    """Remove a link; the events stay."""

    KIND = EntityKind.LINK

    link_id: LinkId
