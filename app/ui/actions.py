"""Everything the user can ask of the window, once: for menus, buttons and keys alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.road import Step
from app.ui.theme.look import ThemedLook

Keys = Sequence[str]


class Act(StrEnum):
    """The names of the actions."""

    NEW_CASE = "new_case"
    OPEN = "open"
    EXAMPLE = "example"
    READ_JSON = "read_json"
    RESTORE = "restore"
    DETAILS = "details"
    PROTECT = "protect"
    REPORT = "report"
    PICTURE = "picture"
    EXPORT = "export"
    CLOSE_CASE = "close_case"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    ADD_EVENT = "add_event"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    FIND = "find"
    GO_TO_DATE = "go_to_date"
    SELECT_ALL = "select_all"
    TABLE = "table"
    INSPECTOR = "inspector"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    FIT_CASE = "fit_case"
    FIT_SELECTION = "fit_selection"
    LARGER = "larger"
    SMALLER = "smaller"
    NEXT_REGION = "next_region"
    PREVIOUS_REGION = "previous_region"
    SAVED = "saved"
    KEYS = "keys"
    ABOUT = "about"


NEED_A_CASE = frozenset(Act) - {
    Act.NEW_CASE,
    Act.OPEN,
    Act.EXAMPLE,
    Act.READ_JSON,
    Act.RESTORE,
    Act.QUIT,
    Act.LARGER,
    Act.SMALLER,
    Act.KEYS,
    Act.ABOUT,
}
"""Actions that mean nothing on the start screen."""

CHANGE_A_CASE = frozenset({Act.ADD_EVENT, Act.DUPLICATE, Act.DELETE, Act.PROTECT})
"""Actions that a case opened to read does not allow."""

_LINE = None
_FILE = (
    *(Act.NEW_CASE, Act.OPEN, Act.EXAMPLE, Act.READ_JSON, _LINE),
    *(Act.DETAILS, Act.PROTECT, Act.RESTORE, _LINE),
    *(Act.REPORT, Act.PICTURE, Act.EXPORT, _LINE, Act.CLOSE_CASE, Act.QUIT),
)
_EDIT = (
    *(Act.UNDO, Act.REDO, _LINE, Act.ADD_EVENT, Act.DUPLICATE, Act.DELETE, _LINE),
    *(Act.SELECT_ALL, Act.FIND, Act.GO_TO_DATE),
)
_VIEW = (Act.TABLE, Act.INSPECTOR, _LINE, Act.ZOOM_IN, Act.ZOOM_OUT, Act.FIT_CASE, Act.FIT_SELECTION)
_HELP = (Act.KEYS, Act.ABOUT)


class WindowActions(QObject):
    """The actions by name, the steps of the road and the themes."""

    def __init__(self, look: ThemedLook, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._actions: dict[Act, QAction] = {}
        self.steps: dict[Step, QAction] = {}
        self.themes: dict[str, QAction] = {}
        self.step_group = QActionGroup(self)
        self.theme_group = QActionGroup(self)
        self._add_file_actions()
        self._add_edit_actions()
        self._add_view_actions()
        self._add_help_actions()
        self._add_steps()
        self._add_themes()

    def __getitem__(self, name: Act) -> QAction:
        """The action of this name."""
        return self._actions[name]

    def each(self) -> Iterator[QAction]:
        """Every action, so that its keys are heard also without a menu."""
        yield from self._actions.values()
        yield from self.steps.values()
        yield from self.themes.values()

    def enable(self, *, has_case: bool, is_read_only: bool) -> None:
        """Allow what makes sense now; undo and redo follow the history."""
        for name, action in self._actions.items():
            is_free = has_case or name not in NEED_A_CASE
            action.setEnabled(is_free and not (is_read_only and name in CHANGE_A_CASE))
        for action in self.steps.values():
            action.setEnabled(has_case)

    def fill(self, bar: QMenuBar | QMenu) -> None:
        """Give a menu bar, or one menu instead of it, its four menus."""
        for title, names in (
            (self.tr("&Bestand"), _FILE),
            (self.tr("B&ewerken"), _EDIT),
            (self.tr("Bee&ld"), _VIEW),
            (self.tr("&Help"), _HELP),
        ):
            menu = bar.addMenu(title)
            if names is _VIEW:
                menu.addActions(list(self.steps.values()))
                menu.addSeparator()
            for name in names:
                if name is _LINE:
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[name])
            if names is _VIEW:
                menu.addSeparator()
                themes = menu.addMenu(self.tr("Thema"))
                themes.addActions(list(self.themes.values()))
                menu.addActions([self._actions[Act.LARGER], self._actions[Act.SMALLER]])

    def _add_file_actions(self) -> None:
        add = self._add
        add(Act.NEW_CASE, self.tr("Nieuwe casus…"), "plus", ("Ctrl+Shift+N",))
        add(Act.OPEN, self.tr("Openen…"), "folder", ("Ctrl+O",))
        add(Act.EXAMPLE, self.tr("Voorbeeld bekijken"), "eye")
        add(Act.READ_JSON, self.tr("Inlezen uit JSON…"), "import")
        add(Act.RESTORE, self.tr("Reservekopie terugzetten…"), "history")
        add(Act.DETAILS, self.tr("Gegevens van de casus…"), "info")
        add(Act.PROTECT, self.tr("Wachtwoordzin…"), "lock")
        add(Act.REPORT, self.tr("Verslag opslaan…"), "document", ("Ctrl+P",))
        add(Act.PICTURE, self.tr("Tijdlijn opslaan…"), "camera")
        add(Act.EXPORT, self.tr("Casus doorgeven…"), "export")
        add(Act.CLOSE_CASE, self.tr("Casus sluiten"), "close", ("Ctrl+W",))
        add(Act.QUIT, self.tr("Afsluiten"), "", ("Ctrl+Q",))
        add(Act.SAVED, self.tr("Opslaan"), "saved", ("Ctrl+S",))

    def _add_edit_actions(self) -> None:
        add = self._add
        add(Act.UNDO, self.tr("Terugdraaien"), "undo", ("Ctrl+Z",))
        add(Act.REDO, self.tr("Opnieuw"), "redo", ("Ctrl+Y", "Ctrl+Shift+Z"))
        new = add(Act.ADD_EVENT, self.tr("Nieuwe gebeurtenis"), "plus", ("Ctrl+Return", "Ctrl+N"))
        new.setIconText(self.tr("Gebeurtenis"))
        add(Act.DUPLICATE, self.tr("Gebeurtenis kopiëren"), "copy", ("Ctrl+D",))
        add(Act.DELETE, self.tr("Verwijderen"), "bin", ("Del",))
        add(Act.SELECT_ALL, self.tr("Alles selecteren"), "", ("Ctrl+A",))
        add(Act.FIND, self.tr("Zoeken"), "search", ("Ctrl+F",))
        add(Act.GO_TO_DATE, self.tr("Naar datum…"), "calendar", ("Ctrl+G",))

    def _add_view_actions(self) -> None:
        add = self._add
        table = add(Act.TABLE, self.tr("Tabel onder de tijdlijn"), "table", ("Ctrl+T",))
        table.setIconText(self.tr("Tabel"))
        inspector = add(Act.INSPECTOR, self.tr("Gegevens van de gebeurtenis"), "info", ("F4",))
        for action in (table, inspector):
            action.setCheckable(True)
        add(Act.ZOOM_IN, self.tr("Inzoomen"), "plus", ("Ctrl++", "Ctrl+="))
        add(Act.ZOOM_OUT, self.tr("Uitzoomen"), "minus", ("Ctrl+-",))
        add(Act.FIT_CASE, self.tr("Hele casus"), "fit", ("Ctrl+0",))
        add(Act.FIT_SELECTION, self.tr("Selectie passend maken"), "")
        add(Act.LARGER, self.tr("Alles groter"), "", ("Ctrl+Shift++",))
        add(Act.SMALLER, self.tr("Alles kleiner"), "", ("Ctrl+Shift+-",))
        add(Act.NEXT_REGION, self.tr("Volgend deel van het venster"), "", ("F6",))
        add(Act.PREVIOUS_REGION, self.tr("Vorig deel van het venster"), "", ("Shift+F6",))

    def _add_help_actions(self) -> None:
        self._add(Act.KEYS, self.tr("Toetsen"), "info", ("F1",))
        self._add(Act.ABOUT, self.tr("Over Terugblik"), "")

    def _add_steps(self) -> None:
        for number, step in enumerate(Step, start=1):
            action = self._made(step.label, "", (f"Ctrl+{number}",))
            action.setCheckable(True)
            action.setData(step.value)
            self.steps[step] = self.step_group.addAction(action)

    def _add_themes(self) -> None:
        names = (
            ("systeem", self.tr("Zoals de computer")),
            ("light", self.tr("Licht")),
            ("dark", self.tr("Donker")),
            ("contrast", self.tr("Hoog contrast")),
        )
        for name, text in names:
            action = self._made(text, "", ())
            action.setCheckable(True)
            action.setData(name)
            self.themes[name] = self.theme_group.addAction(action)

    def _add(self, name: Act, text: str, icon: str, keys: Keys = ()) -> QAction:
        self._actions[name] = self._made(text, icon, keys)
        return self._actions[name]

    def _made(self, text: str, icon: str, keys: Keys) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon:
            self._look.set_icon(action, icon)
        return action
