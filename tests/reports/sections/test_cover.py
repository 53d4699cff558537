"""The front page says what this is, for whom, and how long it may be kept."""

from datetime import date

import pytest

from app.privacy.audience import Audience
from app.reports.content import plain
from app.reports.sections.cover import make_cover
from tests.builders import a_case, a_snapshot
from tests.reports.paper import edition_of, example_edition


def test_that_participants_read_when_where_who_and_why() -> None:
    cover = make_cover(example_edition())
    facts = dict(cover.facts)
    assert cover.title == "Casus Wisseldag"
    assert cover.subtitle == "Complexe scheiding · 1 januari 2019 – 31 maart 2023"
    assert facts["Leersessie"] == "23 mei 2023, 09:30 uur (180 minuten)"
    assert facts["Plaats"] == "Neutrale vergaderruimte (fictief)"
    assert facts["Begeleiding"] == "Begeleider (onafhankelijk), Notulist"
    assert facts["Partijen"].startswith("Jeugdteam Lindervoort, De Overhaven")
    assert "Veilig Thuis" not in facts["Partijen"]
    assert facts["Doel"] == "Lerend terugkijken op het verloop en de samenwerking."
    assert facts["Status"] == "Concept, gemaakt op 3 juni 2023"


@pytest.mark.parametrize("audience", Audience)
def test_that_it_is_no_investigation_of_persons(audience: Audience) -> None:
    told = " ".join(plain(line) for line in make_cover(example_edition(audience)).statements)
    assert "geen onderzoek naar personen" in told


def test_that_an_example_says_it_is_made_up() -> None:
    assert make_cover(example_edition()).notice.startswith("Fictief voorbeeld. Volledig verzonnen.")
    assert make_cover(edition_of(a_snapshot())).notice == ""


def test_that_the_day_of_deleting_is_named_or_said_to_be_missing() -> None:
    dated = a_snapshot(case=a_case(delete_after=date(2023, 8, 18)))
    kept = dict(make_cover(edition_of(dated)).facts)["Bewaren tot"]
    assert kept == "18 augustus 2023. Verwijder daarna alle exemplaren."
    assert dict(make_cover(edition_of(a_snapshot())).facts)["Bewaren tot"] == "Nog niet afgesproken"


def test_that_a_session_may_still_have_to_be_planned() -> None:
    facts = dict(make_cover(edition_of(a_snapshot(), is_final=True)).facts)
    assert facts["Leersessie"] == "Nog niet gepland"
    assert facts["Status"] == "Vastgesteld, gemaakt op 3 juni 2023"
    assert "Plaats" not in facts


def test_that_the_region_reads_nothing_of_the_session() -> None:
    cover = make_cover(example_edition(Audience.REGIO))
    assert not {"Leersessie", "Plaats", "Partijen", "Doel"} & set(dict(cover.facts))
    assert "2019" not in cover.subtitle
