"""Verband between two events; a cause is always somebody's reading of it."""

from dataclasses import dataclass

from app.domain.ids import ActorId, EventId, LinkId
from app.domain.labelled import Labelled


class LinkKind(Labelled):
    """In which way two events belong together."""

    VOLGDE_OP = "volgde_op", "Volgde op"
    REACTIE_OP = "reactie_op", "Was een reactie op (volgens betrokkenen)"
    LEIDDE_TOT = "leidde_tot", "Leidde tot (volgens betrokkenen)"
    VERVANGT = "vervangt", "Kwam in plaats van"
    SPREEKT_TEGEN = "spreekt_tegen", "Spreekt tegen"
    ZELFDE_GEBEURTENIS = "zelfde_gebeurtenis", "Zelfde gebeurtenis, andere bron"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A verband from an earlier to a later event, according to ``according_to_id``."""

    id: LinkId
    kind: LinkKind
    from_id: EventId
    to_id: EventId
    according_to_id: ActorId | None = None
    confirmed_in_session: bool = False
