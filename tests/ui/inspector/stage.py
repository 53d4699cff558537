"""The inspector over a real case file, with what a test needs to press and to look at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.account import Account, Emotion, Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.contact import Contact, ContactForm
from app.domain.decision import Stance, Standpoint
from app.domain.entities import Entity
from app.domain.event import Establishment, Event, EventKind, EventLabel
from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import AccountId, FamilyMemberId, FrameId, PartyId, ProfessionalId
from app.domain.meeting import Absence, AbsenceReason, Attendance
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.event_page import EventPage
from app.ui.inspector.inspector import Inspector
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.picker import Picker
from tests.builders import (
    a_decision,
    a_family_member,
    a_link,
    a_meeting,
    a_party,
    a_professional,
    a_service,
    a_source,
    an_agreement,
    an_event,
    on,
)

PARTY_1, PARTY_2, PARTY_3 = PartyId("P1"), PartyId("P2"), PartyId("P3")
MOTHER, CHILD = FamilyMemberId("L1"), FamilyMemberId("L2")


def some_people() -> tuple[Entity, ...]:
    """Three parties, one of them no core party, two professionals and two members of the family."""
    return (
        a_party("P1", "Jeugdteam", code="TOE", order=1),
        a_party("P2", "School", code="SCH", order=2),
        a_party("P3", "Politie", code="POL", order=3, is_core=False),
        a_professional("F1", "P1", designation="Casusregisseur 1"),
        a_professional("F2", "P2", designation="Intern begeleider"),
        a_family_member("L1"),
        a_family_member("L2", FamilyMemberKind.KIND, age_at_start=9),
        Consent(family_member_id=MOTHER, status=ConsentStatus.GEGEVEN),
        a_source("BR1", description="Contactjournaal 2021"),
        a_service("A1", "Speltherapie"),
        Frame(
            id=FrameId("K1"), kind=FrameKind.VRIJWILLIG, family_member_ids=(CHILD,), start=on("1 jan 2019")
        ),
    )


def some_events() -> tuple[Entity, ...]:
    """One event of each sort, called after what it is."""
    return (
        an_event(
            "Gesprek", on("5 jan 2021"), kind=EventKind.OVERIG, fact="Moeder belt.", party_ids=(PARTY_1,)
        ),
        an_event(
            "Ruzie",
            on("1 feb 2021"),
            kind=EventKind.INCIDENT,
            establishment=Establishment.BETWIST,
            labels=(EventLabel.KANTELMOMENT,),
            accounts=(
                Account(id=AccountId("LZ1"), actor_id=MOTHER, text="Hij schreeuwde.", when=on("1 feb 2021")),
                Account(id=AccountId("LZ2"), actor_id=PARTY_2, text="Het was stil.", when=on("2 feb 2021")),
            ),
        ),
        an_event(
            "Besluit",
            on("3 feb 2021"),
            kind=EventKind.BESLUIT,
            party_ids=(PARTY_1,),
            source_ids=("BR1",),
            decision=a_decision(
                nood=True,
                taken_by_ids=(PARTY_1,),
                standpoints=(Standpoint(actor_id=MOTHER, stance=Stance.ONEENS),),
            ),
            experiences=(Experience(actor_id=MOTHER, text="Ik was bang.", emotion=Emotion.ANGST),),
        ),
        an_event(
            "MDO",
            on("10 feb 2021"),
            kind=EventKind.OVERLEG,
            party_ids=(PARTY_1,),
            professional_ids=(ProfessionalId("F1"),),
            meeting=a_meeting(
                agreements=[an_agreement()],
                present=(Attendance(professional_id=ProfessionalId("F1")),),
                absent=(Absence(party_id=PARTY_2, reason=AbsenceReason.NIET_UITGENODIGD),),
            ),
        ),
        an_event(
            "Huisbezoek",
            on("1 mrt 2021"),
            party_ids=(PARTY_1,),
            family_member_ids=(MOTHER,),
            contact=Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(MOTHER,)),
        ),
        a_link("V1", "G-ruzie", "G-besluit"),
    )


class Stage:
    """An inspector that is shown, its session and the state of looking."""

    def __init__(self, session: CaseSession, look: ThemedLook) -> None:
        self.session = session
        self.look = look
        self.state = ViewState()
        self.inspector = Inspector(session, self.state, look)
        self.inspector.resize(look.px(360), 900)
        self.inspector.show()
        self.inspector.activateWindow()
        QApplication.processEvents()

    @property
    def case(self) -> CaseSnapshot:
        """The case as it is now."""
        return self.session.snapshot

    @property
    def page(self) -> EventPage:
        """The fields of one event."""
        return self.inspector.event_page

    def show(self, *event_ids: str) -> EventPage:
        """Select events, let their fields show, and unfold every group."""
        self.state.select(event_ids)
        for part in self.page.parts:
            if hasattr(part, "unfold") and part.isVisibleTo(self.inspector):
                part.unfold()
        QApplication.processEvents()
        return self.page

    def event(self, event_id: str) -> Event:
        """An event of the case."""
        return self.case.events[event_id]


def write(widget: QWidget, text: str) -> None:
    """Type in a field after emptying it."""
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def leave(widget: QWidget) -> None:
    """Let a field lose the focus."""
    widget.setFocus()
    widget.clearFocus()


def choose(combo: EnumCombo, value: object) -> None:
    """Choose a value in the open list with the keyboard."""
    combo.setFocus()
    combo.showPopup()
    combo.view().setCurrentIndex(combo.model().index(combo.place_of(value), 0))
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)


def pick(picker: Picker, words: str) -> None:
    """Search in an open list and take the first row."""
    QTest.keyClicks(picker.search, words)
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    QApplication.processEvents()


def press(widget: Any) -> None:
    """Click a button or a chip in its middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
