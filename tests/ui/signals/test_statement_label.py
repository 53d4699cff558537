"""Numbers that lead to the timeline."""

from pytestqt.qtbot import QtBot

from app.signals.readings.reading import Statement, mention
from app.signals.target import to_events
from app.ui.signals.statement_label import StatementLabel, linked_text
from app.ui.theme.look import ThemedLook
from tests.ui.signals.parts import heard


def test_that_text_of_people_stays_text() -> None:
    statement = Statement(text="<b>Wij</b> & 2 keer", mentions=(mention("2 keer", ["a"]),))

    assert linked_text(statement, "#000000") == (
        '<qt>&lt;b&gt;Wij&lt;/b&gt; &amp; <a href="0" style="color:#000000;font-weight:700">2 keer</a></qt>'
    )


def test_that_mentions_are_found_in_their_order() -> None:
    leads = (mention("2", ["a", "b"]), mention("weg", ["c"]), mention("2", ["c", "d"]))
    text = linked_text(Statement(text="2 en 2", mentions=leads), "#000000")

    assert text.count("<a ") == 2
    assert text.index('href="0"') < text.index('href="1"')


def test_that_a_link_leads_to_its_target(qtbot: QtBot, look: ThemedLook) -> None:
    label = StatementLabel(look, Statement(text="Het waren er 2.", event_ids=("a", "b")))
    qtbot.addWidget(label)
    chosen = heard(label.target_chosen)
    label.linkActivated.emit("0")

    assert chosen == [to_events(["a", "b"])]
    assert label.accessibleName() == "Het waren er 2."
