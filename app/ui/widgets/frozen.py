"""Choices that may only be read: as clear as ever, but neither mouse nor keyboard changes them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def freeze(widget: QWidget) -> None:
    """Let the buttons in a widget be read only. A disabled button would be too pale to read."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for button in (widget, *widget.findChildren(QAbstractButton)):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
