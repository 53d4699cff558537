"""What a new case needs, and what is still missing of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.ids import CaseId, new_id
from app.domain.period import Period

KEPT_DAYS = 183
"""A learning copy lives for months, not years: half a year unless the user says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCaseForm:
    """What the user filled in; a day is None when the field is empty or not understood."""

    title: str
    start: date | None
    end: date | None
    delete_after: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """A case to make, and the passphrase its file gets; None leaves it open."""

    case: Case
    passphrase: str | None


class NewCasePresenter:
    """Judges the form and makes the case of it."""

    def __init__(self, today: date) -> None:
        self._today = today

    @property
    def proposed_delete_after(self) -> date:
        """The day after which the case goes, unless the user chooses another."""
        return self._today + timedelta(days=KEPT_DAYS)

    def notes(self, form: NewCaseForm) -> Mapping[str, str]:
        """What is still needed, by field (``title``, ``start``, ``end``, ``delete_after``)."""
        notes: dict[str, str] = {}
        if not form.title.strip():
            notes["title"] = QCoreApplication.translate(
                "NewCase", "Geef de casus een werktitel, liefst zonder namen."
            )
        if form.start is None:
            notes["start"] = QCoreApplication.translate(
                "NewCase", "Vul in wanneer het begon. Bijvoorbeeld: 2019."
            )
        if form.end is None:
            notes["end"] = QCoreApplication.translate("NewCase", "Vul in tot wanneer u terugkijkt.")
        if form.start and form.end and form.end < form.start:
            notes["end"] = QCoreApplication.translate("NewCase", "Dit ligt voor het begin van de periode.")
        if form.delete_after is not None and form.delete_after < self._today:
            notes["delete_after"] = QCoreApplication.translate("NewCase", "Deze dag is al voorbij.")
        return notes

    def case(self, form: NewCaseForm) -> Case | None:
        """The case of a form; None as long as there are notes."""
        if form.start is None or form.end is None or self.notes(form):
            return None
        return Case(
            id=CaseId(new_id("C")),
            title=form.title.strip(),
            period=Period(start=form.start, end=form.end),
            reference_day=form.end,
            delete_after=form.delete_after,
        )
