"""Verbanden of an event: with which other event, in which way, and according to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.event import Event
from app.domain.ids import EventId, LinkId, new_id
from app.domain.link import Link, LinkKind
from app.domain.snapshot import CaseSnapshot
from app.editing.links import AddLink, ChangeLink, RemoveLink
from app.ui.inspector.choices import actor_options, event_text, other_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import EventGroup, add_button, people_chips
from app.ui.inspector.part_fields import PartField
from app.ui.inspector.part_list import PartList
from app.ui.inspector.removal import cross_button
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.chip_row import ChipRow, ChipText
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.picker import Option

if TYPE_CHECKING:
    from app.editing.command import Command


def links_of(case: CaseSnapshot, event_id: str) -> tuple[Link, ...]:
    """The links of an event, in the order of the events at the other end."""
    found = [one for one in case.links.values() if event_id in (one.from_id, one.to_id)]
    return tuple(
        sorted(found, key=lambda one: (case.events[other_end(one, event_id)].when.order_key, one.id))
    )


def other_end(link: Link, event_id: str) -> EventId:
    """The event at the other end of a link."""
    return link.to_id if link.from_id == event_id else link.from_id


def direction_text(link: Link, event_id: str) -> str:
    """Where the other event stands: before this one or after it."""
    if link.from_id == event_id:
        return QCoreApplication.translate("links", "Latere gebeurtenis")
    return QCoreApplication.translate("links", "Eerdere gebeurtenis")


def new_link(event: Event, other_id: EventId) -> AddLink:
    """The command that links the event with another one; the command puts the earlier one first."""
    link = Link(id=LinkId(new_id("V")), kind=LinkKind.VOLGDE_OP, from_id=other_id, to_id=event.id)
    return AddLink(link=link)


class LinkRow(QFrame):
    """One link: the other event as a chip that leads there, the kind, and according to whom."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._link: Link | None = None
        self.direction = label("", TextRole.LABEL)
        self.other = ChipRow(edits.look, is_removable=False)
        self.kind = self._field(self.tr("Hoe hangen zij samen"), EnumCombo(LinkKind), "kind")
        self.according_to = self._field(
            self.tr("Volgens"),
            people_chips(edits, actor_options, self.tr("Kies wie"), is_single=True),
            "according_to_id",
        )
        self.remove = cross_button(edits, self.tr("Verband verwijderen"))
        self._build()
        self.other.chip_activated.connect(edits.go_to)
        self.remove.clicked.connect(self._on_remove)

    def show_part(self, case: CaseSnapshot, event: Event, part: Link, *, afresh: bool) -> None:
        """Show one link."""
        self._link = part
        other_id = other_end(part, event.id)
        self.direction.setText(direction_text(part, event.id))
        content = ChipText(key=other_id, text=event_text(case, other_id), icon="link")
        if [chip.key for chip in self.other.chips] != [other_id] or afresh:
            self.other.set_chips([content])
        self.kind.show_part(part, afresh=afresh)
        self.according_to.show_part(part, afresh=afresh)

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def _field(self, title: str, field: Any, name: str) -> PartField:
        return PartField(self._edits, title, field, name, self._command)

    def _command(self, name: str, value: Any) -> Command | None:
        if self._link is None:
            return None
        return ChangeLink(link_id=self._link.id, changes={name: value})

    def _build(self) -> None:
        px = self._edits.look.px
        self.kind.hide_label()
        first = QHBoxLayout()
        first.addWidget(self.direction, 1)
        first.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(6))
        column.setSpacing(px(4))
        column.addLayout(first)
        for part in (self.other, self.kind, self.according_to):
            column.addWidget(part)

    def _on_remove(self) -> None:
        if self._link is not None:
            self._edits.run(RemoveLink(link_id=self._link.id))


class LinksGroup(EventGroup):
    """The links of an event and a button to make one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Verbanden"))
        self.rows = self.add_part(_Rows(edits))
        self.adding = add_button(edits, self._others, self.tr("Verband met een andere gebeurtenis"))
        self.body.addWidget(self.adding, 0, Qt.AlignmentFlag.AlignLeft)
        self.adding.chosen.connect(self._on_added)

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How many links there are."""
        return len(links_of(case, event.id))

    def opens_for(self, case: CaseSnapshot, event: Event) -> bool:
        """Stay folded: the timeline draws the links."""
        del case, event
        return False

    def _others(self, case: CaseSnapshot) -> list[Option]:
        return other_options(case, self.event_now)

    def _on_added(self, other_id: EventId) -> None:
        self.edits.run(new_link(self.event_now, other_id))


class _Rows(PartList):
    """The links in order of the other events."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits, LinkRow, gap=6, has_lines=True)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the links of the event."""
        self.show_parts(case, event, links_of(case, event.id), afresh=afresh)
