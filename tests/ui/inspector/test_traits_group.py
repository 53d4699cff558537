"""Kind, establishment, safety and labels."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.event import Establishment, EventKind, EventLabel, Safety
from tests.ui.inspector.stage import Stage, choose, press


def test_that_kind_and_safety_can_be_chosen(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    choose(page.traits.kind.field, EventKind.MELDING)
    choose(page.traits.safety.field, Safety.ZORGEN)

    event = stage.event("G-gesprek")
    assert (event.kind, event.safety) == (EventKind.MELDING, Safety.ZORGEN)


def test_that_contested_without_two_accounts_is_refused_under_the_field(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    choose(page.traits.establishment.field, Establishment.BETWIST)

    assert "geen twee lezingen" in page.traits.establishment.line
    assert stage.event("G-gesprek").establishment is Establishment.ONBEKEND


def test_that_a_click_on_a_label_switches_it_on_and_off(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    labels = page.traits.labels.field
    chip = next(one for one in labels.row.chips if one.key is EventLabel.RUST)

    press(chip)
    assert stage.event("G-gesprek").labels == (EventLabel.RUST,)
    assert chip.accessibleDescription() == "Aan"

    press(chip)
    assert stage.event("G-gesprek").labels == ()
    assert chip.accessibleDescription() == "Uit"


def test_that_space_switches_the_label_that_has_the_focus(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    chip = page.traits.labels.field.row.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)

    assert stage.event("G-gesprek").labels == (EventLabel.KANTELMOMENT,)
    assert chip.hasFocus()


def test_that_the_title_counts_labels(stage: Stage) -> None:
    page = stage.show("G-ruzie")

    assert page.traits.count(stage.case, stage.event("G-ruzie")) == 1


def test_that_only_labels_that_are_on_show_when_nothing_may_change(reading_stage: Stage) -> None:
    page = reading_stage.show("G-ruzie")

    assert [chip.key for chip in page.traits.labels.field.row.chips] == [EventLabel.KANTELMOMENT]
