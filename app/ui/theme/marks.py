"""What kind of button, text or ground a widget is; the stylesheet does the rest.

The kinds are dynamic properties that `resources/themes/window.qss` selects on.
"""

from enum import StrEnum
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget


class ButtonKind(StrEnum):
    """How loud a button is; at most one PRIMARY in a view."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    ICON = "icon"
    LINK = "link"


class TextRole(StrEnum):
    """A step of the type scale for a label."""

    PAGE_TITLE = "page_title"
    CARD_TITLE = "card_title"
    STRONG = "strong"
    BODY = "body"
    SECOND = "second"
    LABEL = "label"
    HINT = "hint"
    NOTE = "note"
    NOTE_BAR = "note_bar"
    EXPERIENCE = "experience"


class Ground(StrEnum):
    """What a container lies on or is; CARD and FLOATING have an edge and round corners."""

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    CARD = "card"
    FLOATING = "floating"
    QUESTION = "question"
    NOTE = "note"
    BARE = "bare"


def set_button_kind(button: QAbstractButton, kind: ButtonKind) -> None:
    """Make a button primary, secondary, quiet, icon only or a link."""
    set_mark(button, "kind", kind.value)


def set_menu(button: QPushButton, menu: QMenu) -> None:
    """Let a button open a menu and leave room for its arrow."""
    button.setMenu(menu)
    set_mark(button, "hasMenu", True)


def set_text_role(label: QLabel, role: TextRole) -> None:
    """Give a label its step of the type scale and show its text as plain text."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_mark(label, "textRole", role.value)


def set_ground(widget: QWidget, ground: Ground) -> None:
    """Give a container its ground."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    set_mark(widget, "ground", ground.value)


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Show a text as tool tip to the letter, also when it looks like markup."""
    widget.setToolTip(f"<qt>{escape(text)}</qt>" if text else "")


def set_mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the stylesheet selects on, and restyle when it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def label(text: str, role: TextRole = TextRole.BODY, *, wraps: bool = False) -> QLabel:
    """Make a label of plain text in a step of the type scale."""
    made = QLabel(text)
    set_text_role(made, role)
    made.setWordWrap(wraps)
    return made
