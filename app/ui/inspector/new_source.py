"""A small form to describe a source that is not in the case yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from app.domain.ids import PartyId, SourceId, new_id
from app.domain.source import Source, SourceKind
from app.ui.inspector.choices import party_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import people_chips
from app.ui.theme.marks import ButtonKind, Ground, set_button_kind, set_ground
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.field_block import FieldBlock


class NewSourceForm(QFrame):
    """Kind, description and holder; only a reference, the document itself stays where it is.

    Signals:
        made(Source): the user wants this source added.
        left: the user wants none.
    """

    made = Signal(object)
    left = Signal()

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._holder_id: PartyId | None = None
        self._kind = SourceKind.CONTACTJOURNAAL
        self.kind = EnumCombo(SourceKind)
        self.description = QLineEdit()
        self.holder = people_chips(edits, party_options, self.tr("Kies een partij"), is_single=True)
        self.add = QPushButton(self.tr("Toevoegen"))
        self.cancel = QPushButton(self.tr("Annuleren"))
        self._block = FieldBlock(edits.look, self.tr("Waaraan herkent u de bron?"), self.description)
        self._build(edits)
        self.kind.committed.connect(self._on_kind_committed)
        self.holder.committed.connect(self._on_holder_committed)
        self.add.clicked.connect(self._on_add)
        self.cancel.clicked.connect(self.left)
        self.description.returnPressed.connect(self._on_add)

    @property
    def note(self) -> str:
        """What is still needed."""
        return self._block.line

    def begin(self) -> None:
        """Start with an empty form."""
        self._on_kind_committed(SourceKind.CONTACTJOURNAAL)
        self._on_holder_committed(None)
        self.description.clear()
        self._block.set_note("")
        self.show()
        self.description.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, edits: EventEdits) -> None:
        px = edits.look.px
        set_ground(self, Ground.CARD)
        self.description.setPlaceholderText(self.tr("Bijvoorbeeld: verslag MDO 10 oktober 2019"))
        set_button_kind(self.add, ButtonKind.SECONDARY)
        set_button_kind(self.cancel, ButtonKind.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(8), px(10), px(10))
        column.setSpacing(px(8))
        column.addWidget(FieldBlock(edits.look, self.tr("Soort bron"), self.kind))
        column.addWidget(self._block)
        column.addWidget(FieldBlock(edits.look, self.tr("Wie heeft de bron"), self.holder))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _on_kind_committed(self, kind: SourceKind) -> None:
        self._kind = kind
        self.kind.show_value(kind)

    def _on_holder_committed(self, party_id: PartyId | None) -> None:
        self._holder_id = party_id
        self.holder.show_value(party_id)

    def _on_add(self) -> None:
        description = self.description.text().strip()
        if not description:
            self._block.set_note(self.tr("Een paar woorden zijn nodig om de bron terug te vinden."))
            return
        self.made.emit(
            Source(
                id=SourceId(new_id("BR")),
                kind=self._kind,
                description=description,
                holder_party_id=self._holder_id,
            )
        )
