"""A small case with something to see in its signals, and a brush, for tests of the page."""

from pathlib import Path
from typing import Any

from app.domain.entities import Entity
from app.domain.event import EventKind
from app.ui.picture_brush import PictureBrush
from app.ui.session import CaseSession
from app.ui.signals.page import SignalsPage
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from tests.builders import a_decision, an_event, on
from tests.signals.scenes import a_cast, a_year, an_mdo
from tests.ui.case_files import a_session


def some_signals() -> tuple[Entity, ...]:
    """Three parties, two MDO's, an incident and two decisions, of which one out of nood."""
    return (
        *a_cast("A", "B", "C"),
        an_mdo("1 feb 2020", "A", "B", "C", title="Eerste MDO"),
        an_mdo("1 sep 2020", "A", "B", "C", title="Tweede MDO"),
        an_event("Ruzie", on("1 mei 2020"), kind=EventKind.INCIDENT),
        an_event("Snel besluit", on("4 mei 2020"), decision=a_decision("B1", nood=True)),
        an_event("Gepland besluit", on("1 jul 2020"), decision=a_decision("B2")),
    )


def a_signals_session(folder: Path, *, read_only: bool = False) -> CaseSession:
    """A session of that case over the year 2020; the test closes it."""
    return a_session(folder, read_only=read_only, entities=some_signals(), case=a_year().case.case)


def a_page(session: CaseSession, look: ThemedLook) -> SignalsPage:
    """The page of signals on a session, with its own view state."""
    return SignalsPage(session, ViewState(session), look, PictureBrush(look, session))


def heard(signal: Any) -> list[Any]:
    """What a signal with one value tells from now on."""
    told: list[Any] = []
    signal.connect(told.append)
    return told
