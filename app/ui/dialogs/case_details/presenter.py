"""The fields of the case: what is still needed, and the command that keeps what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case, CaseProgress, CaseStatus
from app.domain.period import Period

if TYPE_CHECKING:
    from app.editing.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseForm:
    """What stands in the fields; a day is None when its field is empty or not understood."""

    title: str
    status: CaseStatus
    progress: CaseProgress
    theme: str
    start: date | None
    end: date | None
    reference_day: date | None
    occasion: str
    goal: str
    delete_after: date | None


class CaseDetailsPresenter:
    """Compares a form with the case it began as."""

    def __init__(self, case: Case) -> None:
        self.case = case

    def notes(self, form: CaseForm) -> Mapping[str, str]:
        """What is still needed, by the name of the field."""
        say = QCoreApplication.translate
        notes: dict[str, str] = {}
        if not form.title.strip():
            notes["title"] = say("CaseDetails", "Geef de casus een werktitel, liefst zonder namen.")
        if form.start is None:
            notes["start"] = say("CaseDetails", "Vul in wanneer het begon.")
        if form.end is None:
            notes["end"] = say("CaseDetails", "Vul in tot wanneer u terugkijkt.")
        if form.start and form.end and form.end < form.start:
            notes["end"] = say("CaseDetails", "Dit ligt voor het begin van de periode.")
        if form.reference_day is None:
            notes["reference_day"] = say("CaseDetails", "Vul in tot welke dag geteld wordt.")
        return notes

    def command(self, form: CaseForm) -> Command | None:
        """The command that keeps what is different; None when nothing is, or something is needed."""
        from app.editing.case_details import ChangeCase

        changes = self._changes(form)
        return ChangeCase(changes=changes) if changes else None

    def _changes(self, form: CaseForm) -> dict[str, object]:
        if self.notes(form) or form.start is None or form.end is None:
            return {}
        wanted: dict[str, object] = {
            "title": form.title.strip(),
            "status": form.status,
            "progress": form.progress,
            "theme": form.theme.strip(),
            "period": Period(start=form.start, end=form.end),
            "reference_day": form.reference_day,
            "occasion": form.occasion.strip(),
            "goal": form.goal.strip(),
            "delete_after": form.delete_after,
        }
        return {name: value for name, value in wanted.items() if value != getattr(self.case, name)}
