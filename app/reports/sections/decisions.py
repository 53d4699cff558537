"""Every decision with its basis, why it was taken then, and who stood how in it."""

from collections import Counter

from app.domain.decision import Decision, DecisionBasis, Stance
from app.domain.event import Event
from app.domain.wording import count_text
from app.reports.content import (
    Align,
    Block,
    Cell,
    Chapter,
    Column,
    Entry,
    Heading,
    Line,
    Row,
    Table,
    body,
    cell,
    joined,
    words,
)
from app.reports.edition import Edition
from app.reports.phrases import (
    DECISION_GLYPHS,
    actors_line,
    event_mention,
    event_title,
    labelled,
    listing,
)

ANCHOR = "besluiten"

_BASIS_WORDS = {
    DecisionBasis.PLANMATIG: "Planmatig besluit",
    DecisionBasis.NOOD: "Besluit uit nood",
    DecisionBasis.WETTELIJK: "Besluit op een wettelijk moment",
    DecisionBasis.ONBEKEND: "Besluit waarvan de basis niet te bepalen is",
}
_NOOD = (
    "Uit nood betekent: het moest toen snel, ad hoc, op basis van wat op dat moment knelde. "
    "Het teken met de bliksem hoort daarbij. Het is geen oordeel over het besluit."
)


def decisions_chapter(edition: Edition) -> Chapter:
    """Counts by basis, then every decision in order."""
    decisions = edition.case.decisions
    if not decisions:
        blocks: list[Block] = [body("Er zijn geen besluiten vastgelegd.")]
    else:
        blocks = [*_counts(edition), Heading(text="De besluiten op volgorde")]
        blocks += [_entry(edition, event, event.decision) for event in decisions if event.decision]
    return Chapter(title="Besluiten", anchor=ANCHOR, blocks=tuple(blocks))


def decision_anchor(number: int) -> str:
    """The anchor of the decision of the event with this number."""
    return f"besluit-{number}"


def _counts(edition: Edition) -> list[Block]:
    decisions = edition.case.decisions
    counts = Counter(event.decision.basis for event in decisions if event.decision is not None)
    known = len(decisions) - counts[DecisionBasis.ONBEKEND]
    rows = tuple(
        Row(
            cells=(
                _glyph_cell(basis),
                cell(basis.label),
                cell(str(counts[basis])),
            )
        )
        for basis in DecisionBasis
    )
    how_many = count_text(len(decisions), "besluit", "besluiten")
    told = f"Er zijn {how_many} vastgelegd. Van {known} is bekend op welke basis het werd genomen."
    if len(decisions) == 1:
        told = "Er is 1 besluit vastgelegd."
    return [
        body(told),
        Table(
            columns=(
                Column(head="Teken", share=0.8, align=Align.CENTRE),
                Column(head="Basis", share=5),
                Column(head="Aantal", share=1, align=Align.RIGHT),
            ),
            rows=rows,
            summary="Het aantal besluiten per basis.",
        ),
        body(_NOOD),
    ]


def _glyph_cell(basis: DecisionBasis) -> Cell:
    return Cell(lines=(words(f"teken voor {basis.label.lower()}"),), glyph=DECISION_GLYPHS[basis.value])


def _entry(edition: Edition, event: Event, decision: Decision) -> Entry:
    lines = (
        _opening(edition, decision),
        _background(edition, decision),
        _shared(edition, decision),
        _stances(edition, decision),
    )
    return Entry(
        title=event_title(edition, event),
        lines=tuple(line for line in lines if line),
        glyph=DECISION_GLYPHS[decision.basis.value],
        anchor=decision_anchor(edition.number_of(event)),
    )


def _opening(edition: Edition, decision: Decision) -> Line:
    features = listing([feature.label for feature in decision.nood_features])
    line = joined(
        words(f"{_BASIS_WORDS[decision.basis]}. ", bold=True),
        f"{decision.kind.label}. ",
        actors_line(edition, "Genomen door", decision.taken_by_ids),
    )
    return joined(line, f"Kenmerken toen: {features}. ") if features else line


def _background(edition: Edition, decision: Decision) -> Line:
    category = "" if decision.goal_category is None else f" ({decision.goal_category.label.lower()})"
    goal = decision.intended_goal.rstrip(". ") + category if decision.intended_goal.strip() else ""
    return joined(
        labelled("Aanleiding", event_mention(edition, decision.trigger_event_id)),
        labelled("Bedoeld was", goal or category.strip(" ()")),
        labelled("Ook overwogen", decision.considered_alternative.rstrip(". ")),
    )


def _shared(edition: Edition, decision: Decision) -> Line:
    return joined(
        actors_line(edition, "Afgestemd met", decision.consulted_ids),
        actors_line(edition, "Uitgelegd aan", decision.explained_to_ids),
    )


def _stances(edition: Edition, decision: Decision) -> Line:
    told = []
    for stance in Stance:
        names = edition.names(one.actor_id for one in decision.standpoints if one.stance is stance)
        if names:
            told.append(f"{stance.label.lower()}: {names}")
    return labelled("Hoe men er toen in stond", "; ".join(told))
