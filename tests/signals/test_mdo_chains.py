"""S4: which aanbod belongs to which MDO, and when it is a link."""

from app.domain.event import EventKind, EventLabel
from app.domain.ids import EventId
from app.signals.mdo_chains import mdo_chains
from tests.builders import a_service, an_event, on
from tests.signals.scenes import a_year, an_mdo

MDO = an_mdo("1 jun 2020", title="MDO")


def the_stanza(*entities):
    (stanza,) = mdo_chains(a_year(MDO, *entities)).stanzas
    return stanza


def test_that_applying_up_to_sixty_days_later_belongs_to_it():
    service = a_service(applied_on=on("31 jul 2020"), start=on("1 sep 2020"))
    assert the_stanza(service).service_ids == ("A1",)
    late = a_service(applied_on=on("1 aug 2020"), start=on("1 sep 2020"))
    assert the_stanza(late).service_ids == ()
    early = a_service(applied_on=on("31 mei 2020"), start=on("1 sep 2020"))
    assert the_stanza(early).service_ids == ()


def test_that_a_recorded_origin_wins_over_the_time():
    elsewhere = a_service(
        applied_on=on("2 jun 2020"), start=on("1 sep 2020"), conceived_in_event_id=EventId("G-x")
    )
    assert the_stanza(elsewhere).service_ids == ()
    here = a_service(applied_on=None, start=on("1 dec 2020"), conceived_in_event_id=MDO.id)
    assert the_stanza(here).service_ids == ("A1",)


def test_that_aanbod_without_application_belongs_to_none():
    assert the_stanza(a_service(applied_on=None, start=on("1 sep 2020"))).service_ids == ()


def test_that_a_link_needs_trigger_and_aanbod():
    service = a_service(applied_on=on("2 jun 2020"), start=on("1 sep 2020"))
    incident = an_event("Ruzie", on("2 mei 2020"), kind=EventKind.INCIDENT)
    assert the_stanza(service, incident).is_link
    assert not the_stanza(service).is_link
    assert not the_stanza(incident).is_link


def test_that_good_news_before_an_mdo_is_no_trigger():
    good = an_event("Rapport", on("20 mei 2020"), kind=EventKind.SIGNAAL, labels=(EventLabel.WAT_WERKTE,))
    assert the_stanza(good).trigger_ids == ()


def test_that_other_meetings_are_left_out():
    assert mdo_chains(a_year(an_event("Gesprek"))).stanzas == ()
