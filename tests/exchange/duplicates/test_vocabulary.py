"""How much words say."""

from app.exchange.duplicates.vocabulary import NAME_WEIGHT, vocabulary_of
from tests.builders import a_party, a_snapshot, an_event


def test_that_rare_words_weigh_more_and_names_less() -> None:
    events = [an_event("brug stad", id="1"), an_event("brug Kringwilg", id="2"), an_event("brug", id="3")]
    found = vocabulary_of(a_snapshot(a_party("P1", "Kringwilg"), *events), events)

    assert found.weights["brug"] < found.weights["stad"]
    assert found.weights["kringw"] == NAME_WEIGHT * found.weights["stad"]


def test_that_likeness_grows_with_what_is_shared() -> None:
    texts = ["fiets brug stad", "fiets brug stad", "fiets haven markt", "trein spoor"]
    events = [an_event(text, id=str(n)) for n, text in enumerate(texts)]
    found = vocabulary_of(a_snapshot(*events), events)
    same, little, none = (found.likeness(events[0], other) for other in events[1:])

    assert same > little > none == 0
    assert set(found.telling(events[0], events[1])) == {"fiets", "brug", "stad"}
