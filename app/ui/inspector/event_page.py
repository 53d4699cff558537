"""Everything about one event: the head stays, the groups scroll."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.accounts import AccountsGroup
from app.ui.inspector.contact_group import ContactGroup
from app.ui.inspector.decision_group import DecisionGroup
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.experiences import ExperiencesGroup
from app.ui.inspector.group import EventGroup
from app.ui.inspector.head import InspectorHead
from app.ui.inspector.links_group import LinksGroup
from app.ui.inspector.meeting_group import MeetingGroup
from app.ui.inspector.moment import MomentPart
from app.ui.inspector.parts_row import PartsRow
from app.ui.inspector.people_group import PeopleGroup
from app.ui.inspector.sources_group import SourcesGroup
from app.ui.inspector.tab_order import follow_reading_order, reading_order
from app.ui.inspector.traits_group import TraitsGroup

_EDGE, _SCROLL_BAR = 16, 12


class EventPage(QWidget):
    """The fields of one event.

    Signals:
        close_requested: the user wants the panel gone.
    """

    close_requested = Signal()

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self.head = InspectorHead(edits)
        self.moment = MomentPart(edits)
        self.decision = DecisionGroup(edits)
        self.meeting = MeetingGroup(edits)
        self.contact = ContactGroup(edits)
        self.traits = TraitsGroup(edits)
        self.people = PeopleGroup(edits)
        self.experiences = ExperiencesGroup(edits)
        self.accounts = AccountsGroup(edits)
        self.sources = SourcesGroup(edits)
        self.links = LinksGroup(edits)
        self.first_part = PartsRow(edits, is_for_bare=True)
        self.other_parts = PartsRow(edits, is_for_bare=False)
        self._area = QScrollArea()
        self._page = QWidget()
        self._tab_order: list[QWidget] = []
        self._build()
        self.head.close_requested.connect(self.close_requested)
        for part in self.parts:
            if isinstance(part, EventGroup):
                part.toggled.connect(self._on_group_toggled)

    @property
    def parts(self) -> tuple[Any, ...]:
        """Head and groups from top to bottom."""
        return (
            self.head,
            self.moment,
            self.traits,
            self.decision,
            self.meeting,
            self.contact,
            self.first_part,
            self.people,
            self.experiences,
            self.accounts,
            self.sources,
            self.links,
            self.other_parts,
        )

    @property
    def area(self) -> QScrollArea:
        """What scrolls."""
        return self._area

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show an event; ``afresh`` when it is another one than before."""
        for part in self.parts:
            part.show_event(case, event, afresh=afresh)
        self._order_tabs()
        if afresh:
            self._area.verticalScrollBar().setValue(0)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        for part in self.parts:
            part.commit()

    def field_named(self, name: str) -> QWidget:
        """The field for "title", "fact", "when" or "decision"; the title for anything else."""
        fields: dict[str, QWidget] = {
            "when": self.moment.begin.edit,
            "fact": self.moment.fact.editor,
            "decision": self.decision.basis.field.control,
            "kind": self.traits.kind.field,
        }
        return fields.get(name, self.head.title.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page as wide as the panel, so that nothing scrolls sideways."""
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            self._page.setFixedWidth(self._area.viewport().width())
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        """Let Tab follow the page, also through rows and chips that came later."""
        order = [*reading_order(self.head), *reading_order(self._page)]
        if order != self._tab_order:
            self._tab_order = order
            follow_reading_order(order)

    def _build(self) -> None:
        px = self._edits.look.px
        page = self._page
        column = QVBoxLayout(page)
        column.setContentsMargins(px(_EDGE), px(10), px(_EDGE - _SCROLL_BAR), px(24))
        column.setSpacing(px(4))
        for part in self.parts[1:]:
            column.addWidget(part)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self._area.viewport().installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        whole.addWidget(rule)
        whole.addWidget(self._area, 1)
        self.setFocusProxy(self.head.title.editor)

    def _on_group_toggled(self, _is_open: bool) -> None:
        self._order_tabs()
