"""Words for S3, S12, S14 and S19: how decisions came about and who was part of them."""

from datetime import date

from app.domain.decision import DecisionBasis
from app.domain.wording import count_text, day_text, days_text
from app.signals.basis import Basis
from app.signals.included_in_decision import IncludedInDecision
from app.signals.nood_decisions import NoodDecisions
from app.signals.readings.reading import Reading, Statement, left_out_text, mention
from app.signals.response_time import ResponseTime
from app.signals.rounding import median_from
from app.signals.shared_analysis import SharedAnalysisFound

DECISION = ("besluit", "besluiten")


def read_nood_decisions(basis: Basis, found: NoodDecisions) -> Reading:
    """S3 in words."""
    days = basis.thresholds.before_decision
    nood = len(found.nood_ids)
    statements = [_share(found)]
    if nood:
        before = f"Bij {len(found.after_trigger_ids)} van de {nood} was er in de {days} dagen ervoor een "
        statements.append(
            Statement(text=before + "incident, melding of signaal.", event_ids=found.after_trigger_ids)
        )
        without = f"Bij {len(found.without_meeting_ids)} van de {nood} is in die dagen geen overleg van twee "
        statements.append(
            Statement(text=without + "of meer partijen vastgelegd.", event_ids=found.without_meeting_ids)
        )
    for cluster in found.clusters:
        text = (
            f"{len(cluster.event_ids)} van deze besluiten vielen in {days_text(cluster.stretch.days + 1)}: "
            f"{day_text(cluster.stretch.start)} – {day_text(cluster.stretch.end)}."
        )
        statements.append(Statement(text=text, event_ids=cluster.event_ids))
    unknown = found.per_basis[DecisionBasis.ONBEKEND]
    extra = f"Van {count_text(unknown, *DECISION)} is de basis niet te bepalen." if unknown else ""
    limits = basis.thresholds
    return Reading(
        statements=tuple(statements),
        question="Wat was er nodig geweest om het een week later te besluiten?",
        left_out=left_out_text(basis, found.decision_ids, extra),
        limits=(
            f"Dicht op elkaar: {limits.cluster_size} of meer, met ten hoogste {limits.cluster_gap} dagen "
            "tussen twee besluiten."
        ),
    )


def _share(found: NoodDecisions) -> Statement:
    if not found.known:
        return Statement(text="Er zijn nog geen besluiten waarvan de basis bekend is.")
    text = (
        f"Van {count_text(found.known, *DECISION)} met een bekende basis "
        f"{'is' if len(found.nood_ids) == 1 else 'zijn'} er {len(found.nood_ids)} uit nood genomen."
    )
    return Statement(text=text, event_ids=found.nood_ids)


def read_shared_analysis(basis: Basis, found: SharedAnalysisFound) -> Reading:
    """S12 in words."""
    question = "Wanneer hadden we één beeld, en wat maakte dat toen mogelijk?"
    first = found.first
    if first is None:
        text = "Er is geen overleg vastgelegd waarin een gedeelde analyse is gemaakt."
        return Reading(statements=(Statement(text=text),), question=question, left_out=left_out_text(basis))
    when = day_text(date.fromordinal(first.day))
    statements = (
        Statement(
            text=(
                f"De eerste gedeelde analyse is vastgelegd op {when}, "
                f"{days_text(first.days_after_start)} na de aanmelding."
            ),
            event_ids=(first.event_id,),
            mentions=(mention(when, (first.event_id,)),),
        ),
        Statement(
            text=(
                f"Daarvoor lagen {len(first.decisions_before)} van de {found.decisions} besluiten en "
                f"{len(first.services_before)} van de {found.services} keer aanbod."
            ),
            event_ids=first.decisions_before,
        ),
    )
    return Reading(statements=statements, question=question, left_out=left_out_text(basis, [first.event_id]))


def read_response_time(basis: Basis, found: ResponseTime) -> Reading:
    """S14 in words; a middle only from three decisions on."""
    groups = (
        ("besluiten uit nood", found.nood, DecisionBasis.NOOD),
        ("geplande en wettelijke besluiten", found.calm, None),
    )
    statements = []
    for words, days, only in groups:
        ids = tuple(
            d.event_id
            for d in found.delays
            if d.basis is only
            or (only is None and d.basis in (DecisionBasis.PLANMATIG, DecisionBasis.WETTELIJK))
        )
        middle = median_from(days)
        text = f"Bij {len(days)} {words} is de aanleiding bekend"
        text += "." if middle is None else f"; de middelste tijd tot het besluit was {_plain(middle)} dagen."
        statements.append(Statement(text=text, event_ids=ids))
    missing = len(basis.decisions) - len(found.delays)
    extra = f"Bij {count_text(missing, *DECISION)} is geen aanleiding vastgelegd." if missing else ""
    ids = tuple(d.event_id for d in found.delays)
    return Reading(
        statements=tuple(statements),
        question="Hoeveel tijd was er om te kijken, en voor wie?",
        left_out=left_out_text(basis, ids, extra),
        limits="De middelste waarde wordt genoemd vanaf drie besluiten.",
    )


def _plain(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def read_included_in_decision(basis: Basis, found: IncludedInDecision) -> Reading:
    """S19 in words."""
    total = len(found.decision_ids)
    if not total:
        statements: tuple[Statement, ...] = (Statement(text="Er zijn nog geen besluiten vastgelegd."),)
    else:
        statements = (
            Statement(
                text=(
                    f"Bij {len(found.not_asked_ids)} van de {total} besluiten is vastgelegd dat een partij "
                    "niet om haar standpunt is gevraagd."
                ),
                event_ids=found.not_asked_ids,
            ),
            Statement(
                text=(
                    f"{len(found.explained_to_both_ids)} van de {total} besluiten "
                    f"{'is' if len(found.explained_to_both_ids) == 1 else 'zijn'} aan beide ouders uitgelegd."
                ),
                event_ids=found.explained_to_both_ids,
            ),
        )
    return Reading(
        statements=statements,
        question="Wie had iets kunnen toevoegen aan dit besluit?",
        left_out=left_out_text(basis, found.decision_ids),
    )
