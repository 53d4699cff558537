"""The card with facts."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.timeline.event_facts import EventFacts, Fact
from app.ui.theme.look import ThemedLook
from app.ui.timeline.hover_card import HoverCard
from app.ui.timeline.paint_shelf import PaintShelf

FACTS = EventFacts(
    title="MDO 5",
    when="14 oktober 2021",
    fact="Besproken wat niet goed gaat.",
    lines=(Fact(text="Aanwezig: GI en AAN", glyph="aanwezig"), Fact(text="Vastgesteld")),
)


@pytest.fixture
def area(look: ThemedLook, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def shelf() -> PaintShelf:
    return PaintShelf(load_theme(ThemeName.LIGHT))


def words_of(card: HoverCard) -> list[str]:
    return [part.text() for part in card.findChildren(QLabel) if part.text()]


def test_that_the_card_tells_all_facts(area: QWidget, look: ThemedLook, shelf: PaintShelf) -> None:
    card = HoverCard(look, area)
    card.show_facts(FACTS, QRect(100, 100, 18, 18), shelf)

    assert words_of(card) == [
        "MDO 5",
        "14 oktober 2021",
        "Besproken wat niet goed gaat.",
        "Aanwezig: GI en AAN",
        "Vastgesteld",
    ]


def test_that_what_people_wrote_is_never_read_as_markup(
    area: QWidget, look: ThemedLook, shelf: PaintShelf
) -> None:
    card = HoverCard(look, area)
    card.show_facts(EventFacts(title="<b>Ruzie</b>", fact="<img src=x>"), QRect(0, 0, 9, 9), shelf)
    labels = [part for part in card.findChildren(QLabel) if part.text()]

    assert {part.textFormat() for part in labels} == {Qt.TextFormat.PlainText}


def test_that_another_event_replaces_the_first(area: QWidget, look: ThemedLook, shelf: PaintShelf) -> None:
    card = HoverCard(look, area)
    card.show_facts(FACTS, QRect(100, 100, 18, 18), shelf)
    card.show_facts(EventFacts(title="MDO 6"), QRect(100, 100, 18, 18), shelf)

    assert words_of(card) == ["MDO 6"]


@pytest.mark.parametrize(("x", "y"), [(10, 10), (880, 10), (10, 580), (880, 580), (450, 300)])
def test_that_the_card_stays_in_its_area_and_off_the_mark(
    area: QWidget, look: ThemedLook, shelf: PaintShelf, x: int, y: int
) -> None:
    card, mark = HoverCard(look, area), QRect(x - 9, y - 9, 18, 18)
    card.show_facts(FACTS, mark, shelf)

    assert area.rect().contains(card.geometry())
    assert not card.geometry().intersects(mark)


def test_that_the_card_leaves_the_mouse_to_the_canvas(area: QWidget, look: ThemedLook) -> None:
    card = HoverCard(look, area)

    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
