"""Keeps one source per distinct text per party while a timeline is read."""

from app.domain.ids import PartyId, SourceId, new_id
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source, SourceKind


class SourceShelf:
    """The sources of one party: those of the case, and new ones for texts it did not have yet."""

    def __init__(self, case: CaseSnapshot, party_id: PartyId) -> None:
        self._party_id = party_id
        self._by_text = {
            source.description.strip(): source.id
            for source in sorted(case.sources.values(), key=lambda s: s.id)
            if source.holder_party_id == party_id
        }
        self._added: list[Source] = []

    @property
    def added(self) -> tuple[Source, ...]:
        """The sources that are new, in the order in which they came."""
        return tuple(self._added)

    def source_for(self, text: str) -> SourceId:
        """The id of the source with this description, made when there is none."""
        description = text.strip()
        if description not in self._by_text:
            source = Source(
                id=SourceId(new_id("BR")),
                kind=SourceKind.PARTIJTIJDLIJN,
                description=description,
                holder_party_id=self._party_id,
            )
            self._added.append(source)
            self._by_text[description] = source.id
        return self._by_text[description]
