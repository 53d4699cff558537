"""Events and people are named alike in every chapter."""

from app.domain.event import Establishment, EventLabel
from app.reports.content import plain
from app.reports.phrases import (
    actors_line,
    establishment_text,
    event_mention,
    event_title,
    labelled,
    listing,
    mention,
    party_code,
    sentence,
    signs_of,
    source_text,
    stopped,
    when_of,
)
from tests.builders import (
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_snapshot,
    a_source,
    an_event,
    on,
)
from tests.reports.paper import edition_of

EVENT = an_event("Gesprek", on("5 jan 2021"), supplied_by_id="P1", source_ids=("BR1", "BR2"))
EDITION = edition_of(
    a_snapshot(EVENT, a_party("P1", "School"), a_source("BR1"), a_source("BR2"), a_family_member("L1"))
)


def test_that_a_lasting_event_tells_its_end() -> None:
    assert when_of(EVENT) == "5 jan 2021"
    assert when_of(an_event(until=on("9 jan 2021"))) == "5 jan 2021 – 9 jan 2021"


def test_that_a_title_leads_to_the_fact() -> None:
    line = event_title(EDITION, EVENT)
    assert plain(line) == "1. Gesprek, 5 jan 2021"
    assert line[0].target == "gebeurtenis-1"


def test_that_a_mention_carries_its_number() -> None:
    assert plain(mention(EDITION, EVENT)) == "Gesprek [1]"
    assert plain(event_mention(EDITION, EVENT.id)) == "Gesprek [1]"
    assert event_mention(EDITION, None) == ()
    assert event_mention(EDITION, "weg") == ()


def test_that_it_is_said_who_told_it() -> None:
    def told(establishment: Establishment) -> str:
        return establishment_text(EDITION, an_event(establishment=establishment, supplied_by_id="P1"))

    assert told(Establishment.VASTGESTELD) == "vastgesteld"
    assert told(Establishment.GEMELD) == "gemeld door P1"
    assert told(Establishment.BETWIST) == "verschillende lezingen"
    assert told(Establishment.ONBEKEND) == ""
    alone = an_event(establishment=Establishment.GEMELD)
    assert establishment_text(EDITION, alone) == "gemeld door één partij"


def test_that_sources_are_named_by_kind_once() -> None:
    assert source_text(EDITION, EVENT) == "Contactjournaal"


def test_that_a_party_has_its_code_and_others_their_name() -> None:
    assert party_code(EDITION.case, "P1") == "P1"
    assert party_code(EDITION.case, "L1") == "Moeder"
    assert party_code(EDITION.case, None) == ""


def test_that_signs_are_told_in_words() -> None:
    event = an_event(
        decision=a_decision(nood=True),
        meeting=a_meeting(),
        labels=(EventLabel.WAT_WERKTE, EventLabel.KANTELMOMENT),
    )
    assert signs_of(event) == ("besluit uit nood", "MDO", "kantelmoment", "wat werkte")
    assert signs_of(an_event(decision=a_decision())) == ("besluit",)
    assert signs_of(an_event()) == ()


def test_that_a_sentence_begins_and_ends_as_one() -> None:
    assert sentence("rust hielp") == "Rust hielp."
    assert sentence("Werkt dit?") == "Werkt dit?"
    assert sentence("  ") == ""
    assert stopped("e-mail gestuurd") == "e-mail gestuurd."


def test_that_a_label_stands_only_before_a_value() -> None:
    assert plain(labelled("Aanleiding", "een melding")) == "Aanleiding: een melding. "
    assert labelled("Aanleiding", " ") == ()
    assert plain(labelled("Ervoor", EDITION.numbers([EVENT.id]))) == "Ervoor: [1]. "
    assert plain(actors_line(EDITION, "Door", ("P1",))) == "Door: School. "


def test_that_a_listing_is_in_small_letters() -> None:
    assert listing(["Tijdsdruk", "Zonder overleg"]) == "tijdsdruk en zonder overleg"
