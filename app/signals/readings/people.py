"""Words for S6, S7 and S8: how many people, who had regie, and how work was handed over."""

from app.domain.wording import count_text, day_text, days_text, number_text
from app.signals.basis import Basis
from app.signals.handovers import HandoverGap, Handovers
from app.signals.professionals_involved import ProfessionalsInvolved
from app.signals.readings.reading import Reading, Statement, left_out_text, stretch_text
from app.signals.regie import Regie


def read_professionals_involved(basis: Basis, found: ProfessionalsInvolved) -> Reading:
    """S6 in words, from the side of the family."""
    people = count_text(len(found.professional_ids), "professional", "professionals")
    texts = [f"Het gezin kreeg te maken met {people}."]
    if found.first_day_with_most is not None:
        first = day_text(found.first_day_with_most)
        texts.append(f"Ten hoogste {found.most_at_once} tegelijk, voor het eerst op {first}.")
        many = basis.thresholds.many_professionals
        texts.append(f"Op {days_text(found.days_with_many)} waren het er {many} of meer.")
    return Reading(
        statements=tuple(Statement(text=text) for text in texts),
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
    texts = [f"Op {gap_days} van de {number_text(found.total_days)} dagen is niet vastgelegd wie regie had."]
    texts += [f"Niet vastgelegd: {stretch_text(gap)}." for gap in found.gaps]
    texts += [f"Bij meer dan één tegelijk: {stretch_text(stretch)}." for stretch in found.double]
    return Reading(
        statements=tuple(Statement(text=text) for text in texts),
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
    if gap.days > 0:
        time = f"{days_text(gap.days)} ertussen"
    elif gap.days < 0:
        time = f"{days_text(-gap.days)} tegelijk"
    else:
        time = "aansluitend"
    ids = (handover.event_id,) if handover.event_id is not None else ()
    return Statement(text=f"{who}: {time}; {gap.mode.label[:1].lower()}{gap.mode.label[1:]}.", event_ids=ids)
