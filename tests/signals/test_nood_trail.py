"""What went before a decision out of nood."""

from app.domain.event import EventKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import EventId, FamilyMemberId, FrameId
from app.signals.nood_trail import LastEvent, nood_trail
from tests.builders import a_decision, a_service, an_agreement, an_event, an_involvement, on
from tests.signals.scenes import a_cast, a_visit, a_year, an_mdo

NOOD = an_event("Nood", on("10 jun 2020"), decision=a_decision(nood=True))


def trail(*entities):
    found = nood_trail(a_year(NOOD, *entities), "G-nood")
    assert found is not None
    return found


def test_that_only_a_decision_out_of_nood_has_a_trail():
    calm = an_event("Gepland", decision=a_decision("B2"))

    assert nood_trail(a_year(calm), calm.id) is None
    assert nood_trail(a_year(), "weg") is None


def test_that_the_last_contact_of_each_party_is_counted_back():
    visits = (a_visit("1 jun 2020", "A"), a_visit("5 jun 2020", "A"), a_visit("11 jun 2020", "A"))
    found = trail(*a_cast("A", "B"), *visits)

    assert dict(found.contacts) == {
        "A": LastEvent(event_id="G-bezoek-5-jun-2020", days=5),
        "B": LastEvent(),
    }


def test_that_the_last_mdo_and_the_triggers_of_the_days_before_are_found():
    trigger = an_event("Ruzie", on("1 jun 2020"), kind=EventKind.INCIDENT)
    old = an_event("Oud", on("1 mei 2020"), kind=EventKind.INCIDENT)
    found = trail(an_mdo("10 mei 2020", title="Een"), trigger, old)

    assert found.mdo == LastEvent(event_id="G-een", days=31)
    assert found.trigger_ids == ("G-ruzie",)


def test_that_agreements_are_open_until_their_term_or_until_they_are_taken_up():
    taken_up = an_event("Gedaan", on("5 jun 2020"))
    later = an_event("Later", on("20 jun 2020"))
    made = (
        an_agreement("AF1", due=on("1 jun 2020")),
        an_agreement("AF2", due=on("10 jun 2020")),
        an_agreement("AF3", follow_up_event_id=EventId(taken_up.id)),
        an_agreement("AF4", follow_up_event_id=EventId(later.id)),
    )
    after = (an_agreement("AF5"),)
    found = trail(
        an_mdo("10 mei 2020", agreements=made), an_mdo("11 jun 2020", agreements=after), taken_up, later
    )

    assert [one.agreement_id for one in found.agreements] == ["AF2", "AF4"]


def test_that_regie_kader_and_aanbod_are_those_of_that_day():
    child = (FamilyMemberId("L3"),)
    kept = Frame(id=FrameId("KD1"), kind=FrameKind.DRANG, family_member_ids=child, start=on("1 jun 2020"))
    past = Frame(
        id=FrameId("KD2"),
        kind=FrameKind.VRIJWILLIG,
        family_member_ids=child,
        start=on("1 jan 2020"),
        end=on("31 mei 2020"),
    )
    found = trail(
        *a_cast("A"),
        an_involvement("R1", "F-A", "A", has_regie=True, end=on("9 jun 2020")),
        an_involvement("R2", "F-A", "A", has_regie=True, start=on("10 jun 2020")),
        kept,
        past,
        a_service("A1", end=on("1 jun 2020")),
        a_service("A2", start=on("1 mrt 2020")),
    )

    assert found.regie_involvement_ids == ("R2",)
    assert found.frame_ids == ("KD1",)
    assert found.service_ids == ("A2",)
