"""S9 as a picture: per party at which MDO's somebody of it was present."""

from collections.abc import Mapping
from types import MappingProxyType

from app.figures.figure import Figure, Space
from app.figures.sketch import number_of
from app.figures.time_rows import Bar, Mark, RowSheet, TimeRow, name_room
from app.signals.basis import Basis, day_of
from app.signals.mdo_attendance import MdoAttendance, MdoPresence, Presence
from app.signals.target import to_events

_GLYPHS: Mapping[Presence, str] = MappingProxyType(
    {
        Presence.AANWEZIG: "aanwezig",
        Presence.VERHINDERD: "verhinderd",
        Presence.NIET_GEKOMEN: "verhinderd",
        Presence.NIET_UITGENODIGD: "niet_uitgenodigd",
        Presence.ONBEKEND: "?",
    }
)
_KEY = (
    ("aanwezig", "aanwezig"),
    ("verhinderd", "was er niet"),
    ("niet_uitgenodigd", "niet uitgenodigd"),
    ("gezin_aanwezig", "gezin of netwerk erbij"),
)


def attendance_figure(basis: Basis, found: MdoAttendance, space: Space) -> Figure | None:
    """A row per party that was involved at some MDO, and one for the family; None without MDO's."""
    if not found.mdos:
        return None
    sheet = RowSheet(space, *basis.within, label_width=name_room(space), tail_width=76)
    rows = [_party_row(basis, found, party.id) for party in basis.core if found.counted(party.id)]
    with_family = [one for one in found.mdos if one.family_ids]
    rows.append(
        TimeRow(
            title="Gezin en netwerk",
            marks=tuple(_mark(basis, one, "gezin_aanwezig", "gezin of netwerk erbij") for one in with_family),
            tail=f"{len(with_family)} van {len(found.mdos)}",
        )
    )
    bottom = sheet.sketch.key(sheet.draw(rows) + 6, _KEY)
    return sheet.sketch.figure(bottom, "Wie was er bij de MDO's")


def _party_row(basis: Basis, found: MdoAttendance, party_id: str) -> TimeRow:
    marks = tuple(
        _mark(basis, one, _GLYPHS[one.presence[party_id]], one.presence[party_id].label.lower())
        for one in found.mdos
        if one.presence[party_id] is not Presence.NIET_BETROKKEN
    )
    bars = tuple(Bar(first=first, last=last, fill="line") for first, last in basis.active.get(party_id, ()))
    return TimeRow(
        title=basis.case.actor_name(party_id),
        short=basis.codes[party_id],
        number=number_of(basis.case, party_id),
        bars=bars,
        marks=marks,
        tail=f"{found.attended(party_id)} van {found.counted(party_id)}",
    )


def _mark(basis: Basis, mdo: MdoPresence, glyph: str, words: str) -> Mark:
    event = basis.by_id[mdo.event_id]
    return Mark(
        day=day_of(event.when),
        words=f"{event.when.text} · {event.title}: {words}",
        target=to_events((mdo.event_id,)),
        glyph=glyph,
    )
