"""The head of the window: the case, the menus, the road, whether all is kept, and search."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QToolButton, QWidget

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.ui.actions import Act, WindowActions
from app.ui.fit import Fit
from app.ui.road import Road, Step
from app.ui.save_state import SaveState
from app.ui.search.search_box import SearchBox
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, set_button_kind, set_ground
from app.ui.widgets.elided_label import ElidedLabel

_HEIGHT, _NAME_WIDTH = 48, 220


class HeaderBar(QFrame):
    """The row at the top.

    Signals:
        step_chosen(Step): the user went to another step of the road.
    """

    step_chosen = Signal(object)

    def __init__(self, session: CaseSession, look: ThemedLook, actions: WindowActions) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.name = ElidedLabel("", TextRole.CARD_TITLE)
        self.menus = QMenuBar()
        self.menu_button = QToolButton()
        self._folded_menus = QMenu(self)
        self.road = Road(look)
        self.save_state = SaveState(session, look)
        self.search = SearchBox(session, look)
        self._build(actions)
        self._refresh_name()
        self.road.step_chosen.connect(self.step_chosen)
        session.case_changed.connect(self._on_case_changed)

    def set_fit(self, fit: Fit) -> None:
        """Show as much as there is room for."""
        self.road.set_tight(is_tight=not fit.has_road_words)
        self.menus.setVisible(fit.has_menu_bar)
        self.menu_button.setVisible(not fit.has_menu_bar)
        self.save_state.set_short(is_short=not fit.has_long_save_state)
        self.save_state.set_has_words(has_words=fit.has_save_words)
        self.search.setVisible(fit.has_search_field)

    def show_step(self, step: Step) -> None:
        """Mark the step that is shown."""
        self.road.show_step(step)

    def _build(self, actions: WindowActions) -> None:
        px = self._look.px
        set_ground(self, Ground.RAISED)
        self.setFixedHeight(px(_HEIGHT))
        actions.fill(self.menus)
        actions.fill(self._folded_menus)
        self._build_menu_button()
        self.menus.setNativeMenuBar(False)
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), 0)
        row.setSpacing(px(8))
        self.name.setMaximumWidth(px(_NAME_WIDTH))
        row.addWidget(self.menu_button)
        row.addWidget(self.name)
        row.addWidget(self.menus)
        row.addSpacing(px(8))
        row.addWidget(self.road)
        row.addStretch(1)
        row.addWidget(self.save_state)
        row.addSpacing(px(4))
        row.addWidget(self.search)
        for name in (Act.UNDO, Act.REDO):
            row.addWidget(self._icon_button(actions, name))

    def _build_menu_button(self) -> None:
        set_button_kind(self.menu_button, ButtonKind.ICON)
        self._look.set_icon(self.menu_button, "menu")
        self.menu_button.setShortcut("F10")
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setMenu(self._folded_menus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.hide()

    def _icon_button(self, actions: WindowActions, name: Act) -> QWidget:
        button = QToolButton()
        set_button_kind(button, ButtonKind.ICON)
        button.setDefaultAction(actions[name])
        return button

    def _refresh_name(self) -> None:
        case = self._session.snapshot.case
        name = case.title if not case.fictional else self.tr("{title} · fictief").format(title=case.title)
        self.name.setText(name)
        self.name.setAccessibleName(self.tr("Casus {title}").format(title=case.title))

    def _on_case_changed(self, changes: ChangeSet) -> None:
        if changes.touches(EntityKind.CASE):
            self._refresh_name()
