"""Every decision with its basis; out of nood shows at once."""

from app.domain.decision import DecisionBasis, Stance, Standpoint
from app.reports.content import Entry, Table, plain
from app.reports.sections.decisions import decisions_chapter
from tests.builders import a_decision, a_party, a_snapshot, an_event, on
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def _entries() -> list[Entry]:
    return [one for one in decisions_chapter(example_edition()).blocks if isinstance(one, Entry)]


def test_that_every_decision_is_there_once_in_order() -> None:
    decisions = example_edition().case.decisions
    assert [plain(entry.title).partition(". ")[2] for entry in _entries()] == [
        f"{event.title}, {event.when.text}" for event in decisions
    ]
    assert len(decisions) == 18


def test_that_nood_has_its_mark_its_words_and_its_features() -> None:
    by_glyph = [entry for entry in _entries() if entry.glyph == "besluit_nood"]
    assert len(by_glyph) == 9
    for entry in by_glyph:
        told = " ".join(plain(line) for line in entry.lines)
        assert told.startswith("Besluit uit nood. ")
        assert "Kenmerken toen: " in told


def test_that_the_counts_per_basis_add_up() -> None:
    table = next(one for one in decisions_chapter(example_edition()).blocks if isinstance(one, Table))
    assert [row.cells[2].text for row in table.rows] == ["5", "9", "3", "1"]
    assert [row.cells[0].glyph for row in table.rows] == [f"besluit_{basis.value}" for basis in DecisionBasis]


def test_that_background_and_stances_are_told() -> None:
    decision = a_decision(
        trigger_event_id="G-melding",
        intended_goal="Rust in huis.",
        considered_alternative="Wachten.",
        taken_by_ids=("P1",),
        consulted_ids=("P2",),
        explained_to_ids=("P2",),
        standpoints=(
            Standpoint(actor_id=a_party("P1").id, stance=Stance.EENS),
            Standpoint(actor_id=a_party("P2").id, stance=Stance.NIET_GEVRAAGD),
        ),
    )
    case = a_snapshot(
        an_event("melding", on("4 jan 2021")),
        an_event("besluit", decision=decision),
        a_party("P1", "Team"),
        a_party("P2", "School"),
    )
    told = text_of_chapter(decisions_chapter(edition_of(case)))
    for part in (
        "Genomen door: Team. ",
        "Aanleiding: melding [1]. ",
        "Bedoeld was: Rust in huis. ",
        "Ook overwogen: Wachten. ",
        "Afgestemd met: School. Uitgelegd aan: School. ",
        "Hoe men er toen in stond: eens: Team; niet gevraagd: School. ",
        "Er is 1 besluit vastgelegd.",
    ):
        assert part in told + " "


def test_that_no_decisions_is_said_calmly() -> None:
    assert "geen besluiten vastgelegd" in text_of_chapter(decisions_chapter(edition_of(a_snapshot())))
