"""The row of tools above the view: add, filter, colour and zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from app.timeline.view import ColourBy
from app.ui.actions import Act, WindowActions
from app.ui.fit import Fit
from app.ui.session import CaseSession
from app.ui.span_words import span_words
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground
from app.ui.undated import undated_events
from app.ui.view_state import ViewState
from app.ui.widgets.chip_row import Chip, ChipText

_HEIGHT = 40


class ToolRow(QFrame):
    """Tools for the timeline and the table; those of the canvas go when the canvas does.

    Signals:
        filter_requested: open the filter under its button.
        undated_requested: open the tray of events without a date.
        filter_cleared: show everything again.
    """

    filter_requested = Signal()
    undated_requested = Signal()
    filter_cleared = Signal()

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, actions: WindowActions
    ) -> None:
        super().__init__()
        self._session = session
        self._view_state = view_state
        self._look = look
        self._actions = actions
        self.add_button = QToolButton()
        self.table_button = QToolButton()
        self.filter_button = QToolButton()
        self.undated_button = QToolButton()
        self.colours = QComboBox()
        self._span = label("", TextRole.BODY)
        self._filter_place = QHBoxLayout()
        self._of_canvas: list[QWidget] = []
        self._build()
        self._connect_signals()
        self._refresh_undated()
        self._on_view_changed()
        self.set_filter_words("")

    def set_filter_words(self, words: str) -> None:
        """Say in a chip which filter holds; empty: everything is visible."""
        while (item := self._filter_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        text = words or self.tr("Alles zichtbaar")
        chip = Chip(
            self._look, ChipText(key="filter", text=text, is_on=bool(words)), is_removable=bool(words)
        )
        chip.activated.connect(self.filter_requested)
        chip.remove_requested.connect(self.filter_cleared)
        self._filter_place.addWidget(chip)

    def set_fit(self, fit: Fit) -> None:
        """Show words beside the icons when there is room."""
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if fit.has_tool_words
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in (self.table_button, self.filter_button, self.fit_button):
            button.setToolButtonStyle(style)
        self._span.setVisible(fit.has_tool_words and self.fit_button.isVisibleTo(self))

    def set_has_canvas(self, *, has_canvas: bool) -> None:
        """Show the tools of the canvas only when it is in view."""
        for part in self._of_canvas:
            part.setVisible(has_canvas)

    def _build(self) -> None:
        px = self._look.px
        set_ground(self, Ground.SURFACE)
        self.setFixedHeight(px(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 0)
        row.setSpacing(px(8))
        self._build_left(row)
        row.addStretch(1)
        self._build_right(row)

    def _build_left(self, row: QHBoxLayout) -> None:
        self._dress(self.add_button, ButtonKind.SECONDARY, self._actions[Act.ADD_EVENT])
        self._dress(self.table_button, ButtonKind.QUIET, self._actions[Act.TABLE])
        self._dress(self.filter_button, ButtonKind.QUIET)
        self.filter_button.setText(self.tr("Filter"))
        self.filter_button.setToolTip(self.tr("Kies wat u wilt zien"))
        self._look.set_icon(self.filter_button, "filter")
        self._dress(self.undated_button, ButtonKind.QUIET)
        self._look.set_icon(self.undated_button, "tray")
        self.undated_button.setToolTip(self.tr("Gebeurtenissen waarvan geen datum bekend is"))
        for part in (self.add_button, self.table_button, self.filter_button):
            row.addWidget(part)
        row.addLayout(self._filter_place)
        row.addWidget(self.undated_button)
        self._of_canvas.append(self.table_button)

    def _build_right(self, row: QHBoxLayout) -> None:
        colour_word = label(self.tr("Kleur"), TextRole.SECOND)
        colour_word.setBuddy(self.colours)
        self.colours.setAccessibleName(self.tr("Kleur"))
        for mode in ColourBy:
            self.colours.addItem(mode.label, mode.value)
        zoom_out, zoom_in, self.fit_button = QToolButton(), QToolButton(), QToolButton()
        self._dress(zoom_out, ButtonKind.ICON, self._actions[Act.ZOOM_OUT])
        self._dress(zoom_in, ButtonKind.ICON, self._actions[Act.ZOOM_IN])
        self._dress(self.fit_button, ButtonKind.SECONDARY, self._actions[Act.FIT_CASE])
        self._span.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._span.setMinimumWidth(self._look.px(112))
        self._of_canvas += [colour_word, self.colours, zoom_out, self._span, zoom_in, self.fit_button]
        for part in (colour_word, self.colours, zoom_out, self._span, zoom_in, self.fit_button):
            row.addWidget(part)

    def _dress(self, button: QToolButton, kind: ButtonKind, action: QAction | None = None) -> None:
        set_button_kind(button, kind)
        if kind is not ButtonKind.ICON:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if action is not None:
            button.setDefaultAction(action)

    def _connect_signals(self) -> None:
        self.filter_button.clicked.connect(self.filter_requested)
        self.undated_button.clicked.connect(self.undated_requested)
        self.colours.activated.connect(self._on_colour_chosen)
        self._session.case_changed.connect(self._refresh_undated)
        self._view_state.view_changed.connect(self._on_view_changed)

    def _refresh_undated(self) -> None:
        count = len(undated_events(self._session.snapshot))
        self.undated_button.setText(self.tr("Zonder datum {count}").format(count=count))

    def _on_colour_chosen(self, row: int) -> None:
        self._view_state.set_colour_mode(ColourBy(self.colours.itemData(row)))  # Qt keeps the bare text

    def _on_view_changed(self) -> None:
        span = self._view_state.visible_span
        self._span.setText("" if span is None else span_words(span[1] - span[0]))
