"""The marks of the timeline as icons, for rows of the table and heads of panels."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.timeline.marks import glyph_of
from app.timeline.shapes import Glyph
from app.timeline.view import ColourBy
from app.ui.theme.look import ThemedLook
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.view_state import ViewState

_PARTY_COLOURS = 12


class MarkIcons(QObject):
    """Gives the mark of an event as the timeline draws it; each is painted once per theme."""

    def __init__(self, view_state: ViewState, look: ThemedLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_state = view_state
        self._look = look
        self._icons: dict[Glyph, QIcon] = {}
        self._shelf = self._new_shelf()
        look.theme_changed.connect(self._on_theme_changed)

    def icon(self, case: CaseSnapshot, event: Event) -> QIcon:
        """The mark of an event, hollow when its day is not known."""
        is_hollow = not event.when.is_exact
        glyph = Glyph(glyph_of(event), 0, 0, tint=self._tint(case, event), hollow=is_hollow)
        if glyph not in self._icons:
            self._icons[glyph] = self._painted(glyph)
        return self._icons[glyph]

    def _painted(self, glyph: Glyph) -> QIcon:
        pixmap = self._shelf.glyph(glyph)
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active):
            icon.addPixmap(pixmap, mode)
        return icon

    def _tint(self, case: CaseSnapshot, event: Event) -> str:
        if self._view_state.colour_mode is not ColourBy.PARTIJ:
            return "mark"
        ids = [party.id for party in case.parties_in_order]
        places = [ids.index(party_id) for party_id in event.party_ids if party_id in ids]
        return f"party{places[0] % _PARTY_COLOURS + 1}" if places else "mark"

    def _new_shelf(self) -> PaintShelf:
        screen = QGuiApplication.primaryScreen()
        return PaintShelf(self._look.theme, screen.devicePixelRatio())

    def _on_theme_changed(self) -> None:
        self._icons.clear()
        self._shelf = self._new_shelf()
