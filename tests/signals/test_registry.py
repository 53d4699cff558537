"""The shipped example, against figures worked out by hand from its dates and lists, not by the program."""

import json

import pytest

from app.exchange.case_json import read_case
from app.paths import resource_path
from app.signals.basis import basis_of
from app.signals.registry import SIGNALS, signals_json
from tests.builders import a_case, a_snapshot, day


@pytest.fixture(scope="module")
def signals():
    text = resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8")
    read = read_case(text)
    document = signals_json(a_snapshot(*read.entities, case=read.case))
    return json.loads(json.dumps(document))["signalen"]


def pair(signals, a, b):
    return next(p for p in signals["S1"]["paren"] if (p["a"], p["b"]) == (a, b))


def test_that_all_signals_are_there_in_order():
    assert list(SIGNALS) == [f"S{n}" for n in range(1, 22)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("TOE", "AAN", (6, 1040, 173.333, 321, "opvallend")),
        ("AAN", "GI", (4, 706, 176.5, 227, "opvallend")),
        ("TOE", "GI", (9, 680, 75.556, 132, "niet_opvallend")),
        ("TOE", "RVK", (1, 166, 166.0, 164, "opvallend")),
        ("AAN", "RVK", (0, 165, None, 165, "opvallend")),
        ("TOE", "SCH", (6, 1373, 228.833, 251, "opvallend")),
        ("AAN", "SCH", (4, 1142, 285.5, 489, "opvallend")),
        ("GI", "SCH", (3, 717, 239.0, 281, "opvallend")),
        ("GI", "RVK", (2, 166, 83.0, 164, "niet_opvallend")),
        ("RVK", "SCH", (0, 166, None, 165, "opvallend")),
    ],
)
def test_that_the_contact_matrix_is_that_of_the_hand_count(signals, a, b, expected):
    found = pair(signals, a, b)
    silence = found["langste_stilte"]["dagen"]
    counts = (found["momenten"], found["overlapdagen"], found["dagen_per_moment"])
    assert (*counts, silence, found["oordeel"]) == expected


def test_that_every_pair_with_veilig_thuis_is_too_short_to_judge(signals):
    verdicts = {p["oordeel"] for p in signals["S1"]["paren"] if "VT" in (p["a"], p["b"])}
    assert verdicts == {"te_kort"}


def test_that_the_longest_silence_and_the_first_meeting_have_their_days(signals):
    silence = pair(signals, "TOE", "AAN")["langste_stilte"]
    assert (silence["van"], silence["tot"]) == ("2020-11-27", "2021-10-13")
    assert pair(signals, "AAN", "GI")["overlapdagen_tot_eerste"] == 227
    assert pair(signals, "AAN", "RVK")["telefonisch"] == 1


def test_that_three_parties_met_eight_times(signals):
    assert len(signals["S2"]["momenten"]) == 8
    assert signals["S2"]["langste_tussentijd"] == {"dagen": 175, "van": "2020-11-26", "tot": "2021-05-20"}
    four = [m["id"] for m in signals["S2"]["momenten"] if {"TOE", "AAN", "GI"} <= set(m["partijen"])]
    assert four == ["G081", "G094", "G100", "G106"]


def test_that_nine_of_seventeen_decisions_came_out_of_nood(signals):
    found = signals["S3"]
    assert found["per_basis"] == {"planmatig": 5, "nood": 9, "wettelijk": 3, "onbekend": 1}
    assert (found["besluiten"], found["bekend"], found["aandeel_nood"]) == (18, 17, 0.529)
    assert found["clusters"] == [{"aantal": 3, "van": "2021-09-15", "tot": "2021-09-20"}]
    assert (found["na_aanleiding"], found["zonder_overleg"]) == (8, 6)
    assert {k: n for k, n in found["kenmerken"].items() if n} == {
        "incident_ervoor": 7,
        "zonder_overleg": 6,
        "zonder_analyse": 6,
        "tijdsdruk": 5,
        "geen_alternatief": 2,
        "druk_van_ouder": 1,
        "druk_van_partij": 1,
        "van_buiten": 1,
    }
    assert found["kenmerken"]["wisseling_uitval"] == 0


def test_that_four_of_seven_mdos_are_a_link_in_the_chain(signals):
    links = {m["datum"]: m["nieuw_aanbod"] for m in signals["S4"]["mdo"] if m["schakel"]}
    assert links == {
        "2019-10-10": ["A3"],
        "2020-06-18": ["A5"],
        "2020-11-26": ["A6"],
        "2021-10-14": ["A8"],
    }
    assert (signals["S4"]["schakels"], signals["S4"]["mdos"]) == (4, 7)


def test_that_the_aanbod_adds_up(signals):
    found = signals["S5"]
    assert (found["aantal"], found["max_gelijktijdig"], found["dagen_met_max"]) == (9, 2, 174)
    assert (found["wachttijd_mediaan"], found["duur_mediaan"]) == (88, 130)
    assert {k: n for k, n in found["uitkomst"].items() if n} == {
        "doel_bereikt": 1,
        "deels_bereikt": 3,
        "niet_bereikt": 5,
    }
    assert found["doel_herhaald"] == {
        "communicatie_ouders": ["A1", "A3", "A5"],
        "omgang": ["A4", "A8"],
        "kind_verwerking": ["A2", "A6"],
    }
    assert found["voor"] == {"kind": 2, "ouder": 4, "beide": 3}


def test_that_people_regie_and_handovers_are_those_of_the_hand_count(signals):
    assert signals["S6"] == {
        "functionarissen": 15,
        "betrokkenheden": 22,
        "max_tegelijk": 7,
        "eerste_dag_max": "2021-09-16",
        "dagen_vanaf_6": 305,
    }
    assert [g["dagen"] for g in signals["S7"]["gaten"]] == [65, 23]
    assert [d["dagen"] for d in signals["S7"]["dubbel"]] == [29]
    assert (signals["S7"]["dagen_gat"], signals["S7"]["dagen_totaal"]) == (88, 1475)
    assert [h["dagen"] for h in signals["S8"]["overdrachten"]] == [66, 38, 0, 24, 0, -128, -3]


def test_that_attendance_and_agreements_are_those_of_the_hand_count(signals):
    assert signals["S9"]["per_partij"] == {
        "TOE": {"aanwezig": 7, "van": 7},
        "AAN": {"aanwezig": 5, "van": 6},
        "GI": {"aanwezig": 4, "van": 4},
        "RVK": {"aanwezig": 0, "van": 1},
        "VT": {"aanwezig": 0, "van": 0},
        "SCH": {"aanwezig": 6, "van": 7},
    }
    assert sum({"L1", "L2"} <= set(m["gezin"]) for m in signals["S9"]["mdo"]) == 2
    assert sum(not m["gezin"] for m in signals["S9"]["mdo"]) == 2
    assert signals["S10"]["afspraken"] == 26
    assert signals["S10"]["per_status"] == {
        "nagekomen": 15,
        "deels_nagekomen": 3,
        "niet_nagekomen": 3,
        "vervallen": 0,
        "onbekend": 5,
    }
    assert (signals["S10"]["zonder_eigenaar"], signals["S10"]["zonder_termijn"]) == (0, 1)


def test_that_child_and_analysis_are_those_of_the_hand_count(signals):
    assert len(signals["S11"]["momenten"]) == 7
    assert signals["S11"]["langste_tussentijd"] == {"dagen": 442, "van": "2019-11-25", "tot": "2021-02-09"}
    assert {k: len(v) for k, v in signals["S11"]["per_kind"].items()} == {"L3": 6, "L4": 2}
    assert signals["S12"]["eerste"] == {
        "id": "G100",
        "datum": "2022-05-12",
        "dagen_na_start": 1151,
        "besluiten_ervoor": 15,
        "aanbod_ervoor": 8,
    }


def test_that_busy_quiet_and_response_are_those_of_the_hand_count(signals):
    found = signals["S13"]
    assert (found["max_30_dagen"], found["eerste_dag_max"]) == (8, "2021-09-30")
    assert (found["mediaan"], found["drempel"], len(found["druk"])) == (2, 4, 7)
    assert {"van": "2021-02-12", "tot": "2021-04-02"} in found["druk"]
    assert [s["dagen"] for s in found["stil"]] == [93, 111, 121]
    assert signals["S14"]["nood"] == {"n": 9, "mediaan": 3}
    assert signals["S14"]["overig"] == {"n": 7, "mediaan": 18}


def test_that_course_frame_and_the_rest_are_those_of_the_hand_count(signals):
    assert signals["S15"] == {
        "dagen_zonder": 65,
        "dagen_een": 872,
        "dagen_meer": 538,
        "dagen_gedeeld": 875,
        "dagen_totaal": 1475,
    }
    assert [k["dagen"] for k in signals["S16"]["kaders"]] == [714, 200, 84, 84, 455, 22]
    assert signals["S16"]["dagen_tot_eerste_wijziging"] == 714
    assert len(signals["S17"]["wat_werkte"]) == 11
    assert signals["S18"]["per_partij"]["AAN"] == {"moeder": 2, "vader": 1, "opvallend": False}
    assert signals["S19"] == {"besluiten": 18, "niet_gevraagd": 9, "aan_beide_ouders_uitgelegd": 11}
    assert (signals["S20"]["gebeurtenissen"], signals["S20"]["betwist"]) == (114, ["G011", "G073"])
    assert (signals["S20"]["met_twee_bronnen"], signals["S20"]["onzekere_datum"]) == (18, 12)
    months = {k: (v["maanden"], v["zonder_gebeurtenis"]) for k, v in signals["S21"]["per_partij"].items()}
    assert months == {
        "TOE": (47, 18),
        "AAN": (38, 15),
        "GI": (25, 8),
        "RVK": (8, 2),
        "VT": (4, 0),
        "SCH": (50, 37),
    }


def test_that_an_empty_case_gives_every_signal_without_a_verdict():
    document = signals_json(a_snapshot())["signalen"]
    assert document["S1"] == {"paren": []}
    assert document["S3"]["aandeel_nood"] is None
    assert document["S6"]["eerste_dag_max"] is None
    assert document["S7"] == {"gaten": [], "dubbel": [], "dagen_gat": 0, "dagen_totaal": 0}
    assert document["S12"]["eerste"] is None
    assert document["S13"]["eerste_dag_max"] is None


def test_that_a_reference_day_before_the_case_begins_is_no_trouble():
    case = a_case(reference_day=day("1 jan 2018"))
    document = signals_json(a_snapshot(case=case))["signalen"]
    assert document["S13"]["mediaan"] is None
    assert document["S15"]["dagen_totaal"] == 0


def test_that_computing_twice_gives_the_same():
    case = a_snapshot()
    assert signals_json(case) == signals_json(case)
    assert basis_of(case).thresholds.silence == 180
