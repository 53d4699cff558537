"""The whole case as one document: complete, lossless, and everything wrong told with its place."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import Experience
from app.domain.entities import EntityKind
from app.domain.ids import SceneId, SignalId
from app.domain.meeting import Attendance
from app.domain.period import Period
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.signal_decision import Release, SignalDecision, SignalParameter
from app.domain.snapshot import CaseSnapshot
from app.exchange.case_json import CaseJsonError, read_case, read_case_file, write_case
from app.paths import resource_path
from tests.builders import a_case, a_meeting, a_party, a_snapshot, an_event, on

EXAMPLE = resource_path("example", "casus_wisseldag.json")
Document = dict[str, Any]


@pytest.fixture
def example() -> Document:
    document: Document = json.loads(EXAMPLE.read_text("utf-8"))
    return document


def refused(document: Document) -> CaseJsonError:
    with pytest.raises(CaseJsonError) as caught:
        read_case(json.dumps(document))
    return caught.value


def written(snapshot: CaseSnapshot) -> Document:
    document: Document = json.loads(write_case(snapshot))
    return document


def test_that_the_shipped_case_comes_out_as_it_went_in() -> None:
    text = EXAMPLE.read_text("utf-8")

    assert write_case(read_case(text).snapshot) == text


def test_that_the_shipped_case_is_read_without_a_warning() -> None:
    case = read_case_file(EXAMPLE)

    assert case.warnings == ()
    assert len(case.snapshot.events) == 115
    assert case.case.fictional
    assert case.case.notice.startswith("Volledig verzonnen")


def test_that_lists_in_another_order_give_the_same_document(example: Document) -> None:
    for value in example.values():
        if isinstance(value, list):
            value.reverse()

    assert write_case(read_case(json.dumps(example)).snapshot) == EXAMPLE.read_text("utf-8")


def test_that_the_order_inside_an_entity_is_kept(example: Document) -> None:
    example["sessie"]["spelregels"].reverse()
    example["gebeurtenissen"][0]["gezinslidIds"].reverse()

    again = written(read_case(json.dumps(example)).snapshot)

    assert again["sessie"]["spelregels"] == example["sessie"]["spelregels"]
    assert again["gebeurtenissen"][0]["gezinslidIds"] == ["L4", "L3", "L2", "L1"]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=300))
def test_that_any_text_is_kept_to_the_character(text: str) -> None:
    snapshot = a_snapshot(an_event("Gesprek", fact=text))

    events = read_case(write_case(snapshot)).snapshot.events

    assert [event.fact for event in events.values()] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "<b>vet</b>",
        "=1+1",
        "👩‍👧 familie",
        "مرحبا \u202eabc",
        "a" * 100_000,
        "regel\r\nregel\ttab\u2028",
        " \u00a0 ",
    ],
)
def test_that_troublesome_text_is_kept(text: str) -> None:
    snapshot = a_snapshot(an_event("Gesprek", fact=text))

    assert read_case(write_case(snapshot)).snapshot == snapshot


def test_that_keys_with_their_default_are_written_only_when_needed() -> None:
    plain = written(a_snapshot(an_event("Gesprek")))
    event = an_event("Gesprek", until=on("9 jan 2021"), order=2, locked=True)
    rich = written(a_snapshot(event, case=a_case(delete_after=date(2024, 1, 1))))

    assert not plain["gebeurtenissen"][0].keys() & {"tot", "volgorde", "vergrendeld", "overleg", "lezingen"}
    assert not plain.keys() & {"signaalbesluiten", "scenes"}
    assert plain["sessie"] is None
    assert "verwijderdatum" not in plain["casus"]
    assert rich["gebeurtenissen"][0]["tot"]["vroegst"] == "2021-01-09"
    assert (rich["gebeurtenissen"][0]["volgorde"], rich["gebeurtenissen"][0]["vergrendeld"]) == (2, True)
    assert rich["casus"]["verwijderdatum"] == "2024-01-01"


def test_that_what_the_shipped_case_lacks_comes_back_too() -> None:
    shows = SceneFilter(
        period=Period(start=date(2019, 1, 1), end=date(2020, 1, 1)), lane_ids=("P1",), kinds=("mdo",)
    )
    snapshot = a_snapshot(
        a_party(),
        an_event(
            "MDO", meeting=a_meeting(present=(Attendance(party_id=a_party().id),)), until=on("9 jan 2021")
        ),
        SignalDecision(
            signal_id=SignalId("S1"),
            release=Release.HERFORMULEERD,
            parameters=(SignalParameter(name="drempel", value=42),),
            text="Eigen tekst",
        ),
        Scene(id=SceneId("SC1"), kind=SceneKind.FASE, title="Fase 1", order=3, shows=shows),
        case=a_case(fictional=False, delete_after=date(2024, 1, 1)),
    )

    assert read_case(write_case(snapshot)).snapshot == snapshot
    assert written(snapshot)["gebeurtenissen"][0]["overleg"]["aanwezig"] == [
        {"partijId": "P1", "wijze": "fysiek"}
    ]


def test_that_ids_are_in_the_order_in_which_people_count() -> None:
    snapshot = a_snapshot(*(a_party(party_id) for party_id in ("P10", "P2", "P1", "Px")))

    assert [party["id"] for party in written(snapshot)["partijen"]] == ["P1", "P2", "P10", "Px"]


def test_that_unknown_keys_give_a_warning_each(example: Document) -> None:
    example["reacties"] = []
    example["casus"]["kleur"] = "rood"
    example["gebeurtenissen"][3]["datum"]["tijd"] = "12:00"

    case = read_case(json.dumps(example))

    assert {warning.sentence.split(":")[0] for warning in case.warnings} == {
        "veld reacties",
        "casus, veld kleur",
        "gebeurtenissen[3] (G004), veld datum.tijd",
    }
    assert not any(warning.is_error for warning in case.warnings)
    assert write_case(case.snapshot) == EXAMPLE.read_text("utf-8")


def test_that_enumerations_are_written_and_not_read(example: Document) -> None:
    example["enumeraties"] = {"label": "onzin"}

    assert (
        written(read_case(json.dumps(example)).snapshot)["enumeraties"]["veiligheid"]["acuut"]
        == "Acuut onveilig"
    )


def _set(path: str, value: object) -> Callable[[Document], None]:
    """A change of one value in the document, by its path."""
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]

    def change(document: Document) -> None:
        target: Any = document
        for step in steps:
            target = target[step]
        target[last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("gebeurtenissen.12.datum.vroegst", "2019-02-31", "vroegst: deze datum bestaat niet (“2019-02-31”)."),
        ("gebeurtenissen.12.datum.waarde", "2019-13", "(G013), veld datum.waarde: deze datum"),
        ("gebeurtenissen.12.datum.vroegst", "20190801", "een datum te staan zoals 2019-03-18"),
        ("gebeurtenissen.12.datum.laatst", "2018-01-01", "(G013), veld datum: de laatste dag"),
        ("gebeurtenissen.12.datum", None, "(G013), veld datum: hier hoort een onderdeel"),
        ("gebeurtenissen.12.datum", "2019", "gebeurtenissen[12] (G013), veld datum"),
        ("gebeurtenissen.12.soort", "feestje", "(G013), veld soort: deze keuze is niet bekend"),
        ("gebeurtenissen.12.labels", ["rust", "feest"], "veld labels[1]: deze keuze"),
        ("gebeurtenissen.12.labels", "rust", "veld labels: hier hoort een lijst"),
        ("gebeurtenissen.12.titel", 5, "veld titel: hier hoort tekst te staan"),
        ("gebeurtenissen.12.titel", None, "veld titel: hier hoort tekst te staan"),
        ("gebeurtenissen.12.feit", "a\0b", "veld feit: deze tekst bevat een NUL-teken"),
        ("gebeurtenissen.12.feit", "a\ud800b", "veld feit: deze tekst bevat een half teken"),
        ("gebeurtenissen.12.partijIds", ["P99"], "partijIds[0]: dit verwijst naar iets dat niet"),
        ("gebeurtenissen.12.partijIds", ["L1"], "hier kan niet naar gezinsleden[0] (L1) worden verwezen"),
        ("gebeurtenissen.12.id", "G001", "id: dit kenmerk is al in gebruik bij gebeurtenissen[0] (G001)"),
        ("gebeurtenissen.12.id", "P1", "dit kenmerk is al in gebruik bij partijen[0] (P1)"),
        ("gebeurtenissen.12.id", " ", "geen bruikbaar kenmerk"),
        ("gebeurtenissen.12", "tekst", "gebeurtenissen[12]: hier hoort een onderdeel"),
        ("gebeurtenissen", {}, "veld gebeurtenissen: hier hoort een lijst"),
        ("verbanden.0.vanId", "R01", "verbanden[0] (V01), veld vanId"),
        ("leervragen.0.gekoppeldeIds", ["X1"], "leervragen[0] (Q1), veld gekoppeldeIds[0]"),
        ("toestemmingen.1.gezinslidId", "L1", "toestemmingen[1] (L1): dit staat er voor de tweede keer"),
        ("toestemmingen.1.gezinslidId", "L99", "veld gezinslidId: dit verwijst"),
        ("partijen.0.kernpartij", "ja", "partijen[0] (P1), veld kernpartij: hier hoort true of false"),
        ("partijen.0.kernpartij", 1, "veld kernpartij: hier hoort true of false"),
        ("partijen.0.volgorde", "1", "veld volgorde: hier hoort een geheel getal te staan (“1”)."),
        ("partijen.0.volgorde", True, "veld volgorde: hier hoort een geheel getal"),
        ("partijen.0.volgorde", 1.5, "veld volgorde: hier hoort een geheel getal"),
        ("partijen.0.volgorde", 10**30, "veld volgorde: dit getal is te groot"),
        ("casus.periode.tot", "2018-01-01", "casus, veld periode: de periode eindigt voordat zij begint"),
        ("casus.peildatum", "gisteren", "casus, veld peildatum"),
        ("fictief", "ja", "veld fictief: hier hoort true of false"),
        ("sessie.duurMinuten", "180", "sessie, veld duurMinuten"),
        ("casus", [], "veld casus: hier hoort een onderdeel"),
    ],
)  # fmt: skip
def test_that_what_is_wrong_is_told_with_its_place(
    example: Document, path: str, value: object, expected: str
) -> None:
    _set(path, value)(example)

    assert expected in str(refused(example))


def test_that_a_missing_key_is_told(example: Document) -> None:
    del example["gebeurtenissen"][12]["titel"]

    assert "gebeurtenissen[12] (G013), veld titel: deze sleutel ontbreekt." in str(refused(example))


def test_that_a_document_without_a_case_is_refused(example: Document) -> None:
    del example["casus"]

    assert "casus: deze sleutel ontbreekt" in str(refused(example))


def test_that_everything_wrong_is_listed_at_once(example: Document) -> None:
    for at in range(9):
        _set(f"gebeurtenissen.{at}.soort", "feestje")(example)

    error = refused(example)

    assert len(error.problems) == 9
    assert "9 dingen kloppen niet" in error.sentence
    assert "En nog 4 andere punten." in error.sentence


def test_that_a_hopeless_document_gives_a_bounded_list(example: Document) -> None:
    example["gebeurtenissen"] = [{}] * 1000

    assert len(refused(example).problems) == 100


@pytest.mark.parametrize("schema", ["iets-anders/1", None, 1, "terugblik-casus/2"])
def test_that_another_schema_is_refused(example: Document, schema: object) -> None:
    example["schema"] = schema

    assert "terugblik-casus/1" in str(refused(example))


@pytest.mark.parametrize("text", ["[]", "null", "5", '"tekst"'])
def test_that_json_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(CaseJsonError, match="geen casus"):
        read_case(text)


def test_that_missing_lists_count_as_empty() -> None:
    document = written(a_snapshot())
    for key in [key for key, value in document.items() if value == []]:
        del document[key]

    assert read_case(json.dumps(document)).entities == ()


def test_that_every_kind_of_entity_has_a_place_in_the_document() -> None:
    snapshot = read_case_file(EXAMPLE).snapshot
    unused = {EntityKind.SIGNAL_DECISION, EntityKind.SCENE}

    assert {kind for kind in EntityKind if not snapshot.of_kind(kind)} == unused


def test_that_a_file_that_cannot_be_read_is_left_to_the_caller(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_case_file(tmp_path / "weg.json")


def test_that_a_speaker_may_be_anybody(example: Document) -> None:
    snapshot = read_case(json.dumps(example)).snapshot
    event = snapshot.events["G001"]
    spoken = replace(event, experiences=(Experience(actor_id=a_party().id, text="Zo."),))

    assert written(snapshot.with_entities([spoken]))["gebeurtenissen"][0]["beleving"] == [
        {"actorId": "P1", "emotie": None, "tekst": "Zo."}
    ]
