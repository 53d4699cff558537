"""The form goes out, is filled in and comes back without any loss."""

from pathlib import Path

import pytest

from app.domain.decision import DecisionBasis
from app.domain.errors import NotFoundError
from app.domain.event import EventKind
from app.domain.ids import PartyId
from app.domain.learning import QuestionTheme
from app.exchange.party_form import KINDS, form_bytes
from app.exchange.party_form.texts import EXAMPLES, EXAMPLES_NOTE, MAY_READ
from app.exchange.party_timeline import read_party_timeline
from tests.builders import a_snapshot
from tests.exchange.party_form.forms import SCHOOL, a_form, a_lived_in_case, fill_in, words_in

NEW_ROWS = (
    (
        "ca. maart 2020",
        "",
        "=Moeder belt.\nZij vraagt om hulp",
        "Contact met gezin",
        "moeder; Intern begeleider",
        "",
        "",
        "Logboek; map 2",
        "Dat raakte ons.",
    ),
    ("3-5-2021", "9-5-2021", "Overleg over de zomer", "Overleg tussen partijen", "TOE", "nood", "ja", "", ""),
)
ANSWERS = (
    ("Wat wisten wij niet?", ""),
    ("Wat vroeg het kind?", "Kind"),
    ("Wie voerde regie?", "regie en rol"),
    ("Rust op school bewaren.\nVoor beide kinderen.", ""),
)


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_untouched_form_adds_nothing(tmp_path: Path, kind: str) -> None:
    case = a_lived_in_case()
    found = read_party_timeline(a_form(tmp_path, case, kind), case)

    assert found.party.id == SCHOOL
    assert (found.read, found.skipped, found.entities, found.problems) == (3, 3, (), ())


@pytest.mark.parametrize("kind", KINDS)
def test_that_what_is_filled_in_comes_back_whole(tmp_path: Path, kind: str) -> None:
    case = a_lived_in_case()
    path = a_form(tmp_path, case, kind)
    fill_in(path, NEW_ROWS, ANSWERS)
    found = read_party_timeline(path, case)
    call, meeting = found.events

    assert (found.read, found.skipped, [p.message for p in found.problems]) == (5, 3, [])
    assert (call.when.text, call.fact) == ("ca. maart 2020", "=Moeder belt.\nZij vraagt om hulp")
    assert (call.kind, call.professional_ids, call.family_member_ids) == (EventKind.CONTACT, ("F1",), ("L1",))
    assert [one.text for one in call.experiences] == ["Dat raakte ons."]
    assert [one.description for one in found.sources] == ["Logboek; map 2"]
    assert meeting.is_mdo
    assert meeting.until is not None
    assert meeting.decision is not None
    assert meeting.decision.basis is DecisionBasis.NOOD
    assert {p.party_id for p in meeting.meeting.present} == {"TOE"}  # type: ignore[union-attr]
    assert [(q.text, q.theme) for q in found.answers.questions] == [
        ("Wat wisten wij niet?", QuestionTheme.SAMENWERKING),
        ("Wat vroeg het kind?", QuestionTheme.KIND),
        ("Wie voerde regie?", QuestionTheme.REGIE),
    ]
    task_view = "Taakopvatting: Rust op school bewaren.\nVoor beide kinderen."
    assert found.answers.party.description == task_view


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_filled_in_form_can_be_read_again_and_handed_out_again(tmp_path: Path, kind: str) -> None:
    case = a_lived_in_case()
    path = a_form(tmp_path, case, kind)
    fill_in(path, NEW_ROWS, ANSWERS)
    later = case.with_entities(read_party_timeline(path, case).entities)

    again = read_party_timeline(path, later)
    anew = read_party_timeline(a_form(tmp_path, later, kind), later)

    assert (again.skipped, again.entities) == (5, ())
    assert (anew.skipped, anew.entities) == (5, ())


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_form_comes_back_whole_into_another_case(tmp_path: Path, kind: str) -> None:
    case = a_lived_in_case()
    found = read_party_timeline(a_form(tmp_path, case, kind), a_snapshot())

    mine = {e.when.order_key for e in case.events.values() if e.supplied_by_id == SCHOOL}
    assert mine <= {event.when.order_key for event in found.events}
    assert len(found.events) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_that_only_the_own_events_sources_and_words_stand_in_it(kind: str) -> None:
    words = words_in(form_bytes(a_lived_in_case(), SCHOOL, kind), kind)

    assert "Ruzie aan de deur" in words
    assert "Kort gesprek" in words
    for foreign in ("Alleen van het team", "Lang gesprek", "Geheim van het team", "Ik voelde me gehoord"):
        assert foreign not in words


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_form_explains_itself(kind: str) -> None:
    words = words_in(form_bytes(a_lived_in_case(), SCHOOL, kind), kind)

    assert MAY_READ in words
    assert EXAMPLES_NOTE in words
    assert all(example.sentence in words for example in EXAMPLES)
    assert "60 minuten" in words


def test_that_an_unknown_party_gets_no_form() -> None:
    with pytest.raises(NotFoundError):
        form_bytes(a_lived_in_case(), PartyId("WEG"), "xlsx")
