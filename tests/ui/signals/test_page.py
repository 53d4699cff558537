"""The page of signals on a real file."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.domain.signal_decision import Release, SignalParameter
from app.editing.events import DeleteEvents
from app.signals.release import decision_about
from app.ui.session import CaseSession
from app.ui.signals.page import SignalsPage
from app.ui.theme.look import ThemedLook
from tests.ui.signals.parts import a_page, a_signals_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_signals_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, look: ThemedLook, session: CaseSession) -> SignalsPage:
    page = a_page(session, look)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.column.fill_all()
    return page


def keep_both(kept: list, target: object, title: str) -> None:
    kept.append((target, title))


def test_that_coverage_comes_first_and_nothing_is_released(page: SignalsPage, session: CaseSession) -> None:
    assert page.column.current.signal_id == "S21"
    assert page.open_text == "21 signalen nog kiezen."
    assert dict(session.snapshot.signal_decisions) == {}


def test_that_j_and_k_walk_the_cards(qtbot: QtBot, page: SignalsPage) -> None:
    qtbot.keyClick(page.column, Qt.Key.Key_J)
    assert page.column.current.signal_id == "S20"
    assert page.list.currentItem().text() == "Feit, beleving, lezingen en bron"
    for _ in range(3):
        qtbot.keyClick(page.column, Qt.Key.Key_K)
    assert page.column.current.signal_id == "S21"


@pytest.mark.parametrize(
    ("key", "release"),
    [
        (Qt.Key.Key_1, Release.JA),
        (Qt.Key.Key_2, Release.NEE),
        (Qt.Key.Key_3, Release.HERFORMULEERD),
    ],
)
def test_that_numbers_decide_and_undo_takes_it_back(
    qtbot: QtBot, page: SignalsPage, session: CaseSession, key: Qt.Key, release: Release
) -> None:
    page.set_current("S3")
    qtbot.keyClick(page.column, key)
    decision = decision_about(session.snapshot, "S3")

    assert decision is not None
    assert decision.release is release
    assert page.cards["S3"].gate.choice.value is release
    assert page.open_text == "20 signalen nog kiezen."
    session.undo()
    assert decision_about(session.snapshot, "S3") is None
    assert page.cards["S3"].gate.choice.value is None


def test_that_own_words_begin_with_those_of_the_card_and_are_kept(
    page: SignalsPage, session: CaseSession
) -> None:
    gate = page.cards["S3"].gate
    gate.release_chosen.emit(Release.HERFORMULEERD)
    assert gate.own_text.text() == page.cards["S3"].words

    gate.own_text.set_text("Eén besluit moest snel.")
    gate.own_text.editing_finished.emit()
    decision = decision_about(session.snapshot, "S3")
    assert decision is not None
    assert decision.text == "Eén besluit moest snel."


def test_that_a_threshold_of_this_case_changes_what_is_counted(
    qtbot: QtBot, page: SignalsPage, session: CaseSession
) -> None:
    page.cards["S1"].thresholds.fields["silence"].setValue(400)
    decision = decision_about(session.snapshot, "S1")
    assert decision is not None
    assert decision.parameters == (SignalParameter(name="silence", value=400),)
    page.column.fill_all()
    assert page.cards["S1"].thresholds.fields["silence"].value() == 400

    page.cards["S1"].thresholds.reset_button.click()
    decision = decision_about(session.snapshot, "S1")
    assert decision is not None
    assert decision.parameters == ()


def test_that_an_edit_is_counted_in_a_quiet_moment(
    qtbot: QtBot, page: SignalsPage, session: CaseSession
) -> None:
    assert "Er zijn er 1" not in page.cards["S3"].words
    session.run(DeleteEvents(event_ids=("G-snel-besluit",)))
    assert not page.column.is_settled
    qtbot.waitUntil(lambda: page.column.is_settled)

    assert "zijn er 0 uit nood" in page.cards["S3"].words


def test_that_a_choice_leads_to_the_timeline_with_its_title(page: SignalsPage) -> None:
    chosen = []
    page.target_chosen.connect(partial(keep_both, chosen))
    view = page.cards["S1"].figures[0]
    view.target_chosen.emit(view.figure.areas[0].target)

    assert [(target.event_ids, title) for target, title in chosen] == [
        (("G-eerste-mdo", "G-tweede-mdo"), "Wie zag wie")
    ]


def test_that_the_filter_counts_only_when_asked(page: SignalsPage) -> None:
    assert not page.follows_filter.isVisible()
    page.view_state.set_event_filter(EventFilter(mdo=True))
    page.column.fill_all()
    assert "Van 2 besluiten" in page.cards["S3"].words

    page.follows_filter.click()
    page.column.fill_all()
    assert page.cards["S3"].words.startswith("Er zijn nog geen besluiten")
    page.view_state.set_event_filter(None)
    page.column.fill_all()
    assert "Van 2 besluiten" in page.cards["S3"].words


def test_that_the_trail_follows_the_selection(page: SignalsPage) -> None:
    page.view_state.select(["G-snel-besluit"])
    assert "Laatste MDO" in page.trail.lines
    page.trail.choice.activated.emit(0)

    assert page.view_state.selected_ids == ()
    assert page.trail.lines == ()


def test_that_a_narrow_window_leaves_the_list_out(page: SignalsPage) -> None:
    assert page.list.isVisible()
    page.resize(800, 500)
    assert not page.list.isVisible()


def test_that_a_case_to_read_cannot_be_decided_about(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    folder = tmp_path / "lezen"
    folder.mkdir()
    session = a_signals_session(folder, read_only=True)
    page = a_page(session, look)
    qtbot.addWidget(page)
    qtbot.keyClick(page, Qt.Key.Key_1)

    assert not page.cards["S3"].gate.choice.isEnabled()
    assert dict(session.snapshot.signal_decisions) == {}
    session.close()
