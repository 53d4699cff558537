"""A case on its way to paper: for whom, in which state, and how things are called in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.domain.event import Event
from app.domain.phases import Phase, phases
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import day_text, listing_text
from app.privacy.audience import Audience
from app.reports.content import Line, Words

_VERSIONS = {
    Audience.DEELNEMERS: "versie voor deelnemers",
    Audience.GEZIN: "versie voor het gezin",
    Audience.REGIO: "versie voor regio en beleid",
    Audience.LESSENKAART: "lessenkaart",
}


@dataclass(frozen=True)
class Edition:
    """One version of the verslag. ``case`` is already the case for ``audience``; ``today`` dates it."""

    case: CaseSnapshot
    audience: Audience
    today: date
    is_final: bool = False

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """The phases of the case in order."""
        return phases(self.case)

    @property
    def version(self) -> str:
        """Which version this is, in words."""
        return _VERSIONS[self.audience]

    @property
    def is_for_family(self) -> bool:
        """Whether the family is the reader, so that the words are the plainest."""
        return self.audience is Audience.GEZIN

    @property
    def has_facts(self) -> bool:
        """Whether the facts are told one by one, so that numbers lead somewhere."""
        return self.audience is Audience.DEELNEMERS

    @property
    def status(self) -> str:
        """State and day of deletion, as they stand on every page."""
        state = "Vastgesteld" if self.is_final else "Concept"
        if self.case.case.delete_after is None:
            return f"{state} van {day_text(self.today)}"
        return f"{state} · verwijderen op {day_text(self.case.case.delete_after)}"

    def numbers(self, event_ids: Iterable[str]) -> Line:
        """The numbers of events in brackets, each leading to its fact; nothing when there are none."""
        known = self.case.event_numbers
        found = sorted({known[event_id] for event_id in event_ids if event_id in known})
        if not found or not self.has_facts:
            return ()
        pieces: list[Words] = [Words(" [", is_number=True)]
        for place, number in enumerate(found):
            if place:
                pieces.append(Words(", ", is_number=True))
            pieces.append(Words(str(number), is_number=True, target=fact_anchor(number)))
        return (*pieces, Words("]", is_number=True))

    def number_of(self, event: Event) -> int:
        """The number of an event on screen and paper."""
        return self.case.event_numbers[event.id]

    def names(self, actor_ids: Iterable[str]) -> str:
        """Who these are, as a sentence has them; empty when nobody is known."""
        return listing_text([name for one in actor_ids if (name := self.case.actor_name(one))])


def fact_anchor(number: int) -> str:
    """The anchor of the fact with this number."""
    return f"gebeurtenis-{number}"
