"""Words for S6, S7 and S8: how many people, who had regie, and how work was handed over."""

from app.domain.wording import count_text, day_text, days_text, number_text
from app.signals.basis import Basis
from app.signals.handovers import HandoverGap, Handovers
from app.signals.professionals_involved import ProfessionalsInvolved
from app.signals.readings.reading import (
    Mention,
    Reading,
    Statement,
    left_out_text,
    mention,
    stretch_mention,
    stretch_text,
)
from app.signals.regie import Regie
from app.signals.target import Target


def read_professionals_involved(basis: Basis, found: ProfessionalsInvolved) -> Reading:
    """S6 in words, from the side of the family."""
    people = count_text(len(found.professional_ids), "professional", "professionals")
    statements = [Statement(text=f"Het gezin kreeg te maken met {people}.")]
    if (day := found.first_day_with_most) is not None:
        words, many = day_text(day), basis.thresholds.many_professionals
        statements += [
            Statement(
                text=f"Ten hoogste {found.most_at_once} tegelijk, voor het eerst op {words}.",
                mentions=(Mention(words=words, target=Target(first=day, last=day)),),
            ),
            Statement(text=f"Op {days_text(found.days_with_many)} waren het er {many} of meer."),
        ]
    return Reading(
        statements=tuple(statements),
        question="Hoe was dit voor het gezin: zoveel nieuwe gezichten?",
        left_out="Een wisseling op verzoek of die goed uitpakte, telt gewoon mee.",
    )


def read_regie(basis: Basis, found: Regie) -> Reading:
    """S7 in words."""
    question = "Wanneer voerden we regie en wanneer regelden we?"
    if not found.total_days:
        empty = Statement(text="Er is niet vastgelegd wie regie had.")
        return Reading(statements=(empty,), question=question)
    shortest = basis.thresholds.double_regie + 1
    gap_days = sum(gap.days for gap in found.gaps)
    first = f"Op {gap_days} van de {number_text(found.total_days)} dagen is niet vastgelegd wie regie had."
    statements = [Statement(text=first)]
    for words, stretches in (("Niet vastgelegd", found.gaps), ("Bij meer dan één tegelijk", found.double)):
        statements += [
            Statement(text=f"{words}: {stretch_text(one)}.", mentions=(stretch_mention(one),))
            for one in stretches
        ]
    return Reading(
        statements=tuple(statements),
        question=question,
        left_out="Alleen wat als regie is vastgelegd telt mee.",
        limits=f"Meer dan één tegelijk telt vanaf {shortest} dagen; korter is overdragen.",
    )


def read_handovers(basis: Basis, found: Handovers) -> Reading:
    """S8 in words."""
    statements = tuple(_handover_statement(basis, gap) for gap in found.handovers)
    if not statements:
        statements = (Statement(text="Er zijn nog geen overdrachten vastgelegd."),)
    return Reading(
        statements=statements,
        question="Wat kreeg de volgende mee, en wat moest het gezin opnieuw vertellen?",
        left_out=left_out_text(basis, (i for s in statements for i in s.event_ids)),
        limits=(
            f"Valt op: meer dan {basis.thresholds.handover_gap} dagen ertussen, alleen schriftelijk of geen."
        ),
    )


def _handover_statement(basis: Basis, gap: HandoverGap) -> Statement:
    case = basis.case
    handover = case.handovers[gap.handover_id]
    before = case.involvements[handover.from_involvement_id]
    after = case.involvements[handover.to_involvement_id]
    who = f"{case.actor_name(before.professional_id)} aan {case.actor_name(after.professional_id)}"
    if gap.days > 1:
        time = f"{days_text(gap.days)} ertussen"
    elif gap.days < 0:
        time = f"{days_text(-gap.days)} tegelijk"
    else:
        time = "aansluitend"
    ids = (handover.event_id,) if handover.event_id is not None else ()
    text = f"{who}: {time}; {gap.mode.label[:1].lower()}{gap.mode.label[1:]}."
    return Statement(text=text, event_ids=ids, mentions=(mention(time, ids),))
