"""How the window looks for each picture of a page."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtTest import QTest

from app.ui.filter_panel import FilterPanel
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.start.recent_list import RecentCase

CHOSEN = "G074"
"""An event with a decision out of nood, in the middle of the case."""


def _start(window: MainWindow) -> None:
    window.close_case()
    folder = Path("Documenten/Leersessies")
    names = ("Casus Lindeboom", "Casus Zuiderlicht", "Voorbeeld (fictief)")
    recent = [RecentCase(path=folder / f"{name}.casus") for name in names]
    recent.append(RecentCase(path=folder / "Casus op een stick.casus", is_there=False))
    window.start.set_recent(tuple(recent))


def _at(window: MainWindow, step: Step, *, has_table: bool = False, is_open: bool = False) -> None:
    """Show the example at a step, with nothing selected and every card closed."""
    if window.desk is None:
        window.flow.open_example()
    assert window.desk is not None
    page = window.desk.page
    for card in window.findChildren(FilterPanel):
        card.close()
    page.header.search.clear()
    page.work.entry.field.clear()
    page.view_state.set_event_filter(None)
    page.view_state.select([])
    page.set_has_table(has_table=has_table)
    page.show_step(step)
    page.work.side.set_open(is_open=is_open)
    page.work.canvas.fit_case()
    page.setFocus()


def _timeline(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN)


def _timeline_with_choice(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN, is_open=True)
    window.desk.view_state.select([CHOSEN])


def _timeline_with_table(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN, has_table=True)
    window.desk.view_state.select([CHOSEN])


def _collect(window: MainWindow) -> None:
    _at(window, Step.VERZAMELEN)
    window.desk.view_state.select([CHOSEN])


def _signals(window: MainWindow) -> None:
    _at(window, Step.SIGNALEN)
    page = window.desk.page.signals.page
    page.column.fill_all()
    page.set_current("S3")
    window.desk.view_state.select([CHOSEN])


def _report(window: MainWindow) -> None:
    _at(window, Step.VERSLAG)


def _search(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN)
    window.desk.page.begin_search()
    QTest.keyClicks(window.desk.page.header.search, "ruzie")


def _filter(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN)
    window.desk.page.tools.filter_button.click()


def _entry(window: MainWindow) -> None:
    _at(window, Step.TIJDLIJN)
    window.desk.page.work.begin_entry("")
    QTest.keyClicks(window.desk.page.work.entry.field, "14 sept 2021, dochter vertrekt, GI en school")


PAGES: Mapping[str, Callable[[MainWindow], None]] = MappingProxyType(
    {
        "start": _start,
        "tijdlijn": _timeline,
        "tijdlijn-keuze": _timeline_with_choice,
        "tijdlijn-tabel": _timeline_with_table,
        "verzamelen": _collect,
        "signalen": _signals,
        "verslag": _report,
        "zoeken": _search,
        "filter": _filter,
        "snel-invoeren": _entry,
    }
)
