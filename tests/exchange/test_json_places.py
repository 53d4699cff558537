"""Places in a document, in words."""

from app.exchange.json_places import place_and_field

DOCUMENT = {
    "gebeurtenissen": [{"id": "G001"}, {"id": "x" * 80}, "tekst"],
    "toestemmingen": [{"gezinslidId": "L1"}],
    "sessie": {"agenda": [{"minuten": 5}]},
}


def test_that_a_place_names_the_entity_and_the_field_in_it() -> None:
    event = ((None, "gebeurtenissen"), 0)

    assert place_and_field(DOCUMENT, ((event, "datum"), "vroegst")) == (
        "gebeurtenissen[0] (G001)",
        "datum.vroegst",
    )
    assert place_and_field(DOCUMENT, (((event, "beleving"), 2), "tekst")) == (
        "gebeurtenissen[0] (G001)",
        "beleving[2].tekst",
    )
    assert place_and_field(DOCUMENT, event) == ("gebeurtenissen[0] (G001)", "")


def test_that_other_names_than_an_id_serve_too() -> None:
    assert place_and_field(DOCUMENT, ((None, "toestemmingen"), 0)) == ("toestemmingen[0] (L1)", "")
    assert place_and_field(DOCUMENT, ((((None, "sessie"), "agenda"), 0), "minuten")) == (
        "sessie",
        "agenda[0].minuten",
    )


def test_that_a_strange_entity_has_only_its_number() -> None:
    assert place_and_field(DOCUMENT, ((None, "gebeurtenissen"), 1))[0] == "gebeurtenissen[1]"
    assert place_and_field(DOCUMENT, ((None, "gebeurtenissen"), 2))[0] == "gebeurtenissen[2]"


def test_that_the_top_of_the_document_has_only_a_field() -> None:
    assert place_and_field(DOCUMENT, (None, "fictief")) == ("", "fictief")
    assert place_and_field(DOCUMENT, None) == ("", "")


def test_that_a_strange_key_cannot_upset_the_terminal() -> None:
    assert "\x1b" not in place_and_field(DOCUMENT, (None, "\x1b[31m"))[1]
