"""One list for presence and absence: how somebody was there, or why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.meeting import AbsenceReason, AttendanceMode
from app.ui.inspector.event_glyph import Presence
from app.ui.widgets.enum_combo import EnumCombo

_LETTERS = 10
"""Wide letters that take as much room as "Niet uitgenodigd"."""


class PresenceCombo(EnumCombo):
    """First the ways to be there, then, under a line, the reasons not to be, and "not recorded"."""

    def __init__(self) -> None:
        super().__init__((), is_flat=True)
        self.setMinimumContentsLength(_LETTERS)
        for mode in AttendanceMode:
            self.add_choice(presence_text(mode), mode)
        self.add_line()
        for reason in AbsenceReason:
            self.add_choice(presence_text(reason), reason)
        self.add_line()
        self.add_choice(presence_text(None), None)


def presence_text(presence: Presence) -> str:
    """Presence in words: "Aanwezig, online", "Niet uitgenodigd", "Niet vastgelegd"."""
    if presence is None:
        return QCoreApplication.translate("presence", "Niet vastgelegd")
    if presence is AttendanceMode.FYSIEK:
        return QCoreApplication.translate("presence", "Aanwezig")
    if presence is AbsenceReason.ONBEKEND:
        return QCoreApplication.translate("presence", "Afwezig")
    if isinstance(presence, AbsenceReason):
        return presence.label
    return QCoreApplication.translate("presence", "Aanwezig, {how}").format(how=presence.label.lower())
