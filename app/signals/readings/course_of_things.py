"""Words for S13, S15, S16, S17, S20 and S21: the course of the case and what the timeline rests on."""

from app.domain.event import Establishment
from app.domain.wording import count_text, days_text, listing_text, number_text
from app.signals.basis import Basis, during
from app.signals.busy_and_quiet import BusyAndQuiet
from app.signals.courses import Courses
from app.signals.coverage import Coverage
from app.signals.days import Stretch
from app.signals.frames_over_time import FramesOverTime
from app.signals.readings.reading import (
    Reading,
    Statement,
    events_text,
    left_out_text,
    mention,
    name_of,
    stretch_mention,
    stretch_text,
)
from app.signals.sources_and_accounts import SourcesAndAccounts
from app.signals.what_worked import WhatWorked


def read_busy_and_quiet(basis: Basis, found: BusyAndQuiet) -> Reading:
    """S13 in words."""
    window = basis.thresholds.busy_window
    statements = [Statement(text=f"In {window} dagen waren er ten hoogste {events_text(found.most)}.")]
    statements += [
        _stretch_statement(basis, f"Veel gebeurtenissen: {stretch_text(s)}.", s) for s in found.busy
    ]
    statements += [
        _stretch_statement(
            basis, f"Geen contact, overleg, overdracht of evaluatie vastgelegd: {stretch_text(s)}.", s
        )
        for s in found.quiet
    ]
    threshold = f"{found.threshold:g}".replace(".", ",")
    return Reading(
        statements=tuple(statements),
        question="Wat gebeurde er in een drukke tijd met onze aandacht? En in een stille?",
        left_out=left_out_text(
            basis,
            (),
            "Afspraken binnen lopend aanbod zijn vaak niet apart vastgelegd: stil kan dan druk zijn.",
        ),
        limits=(
            f"Veel: {threshold} of meer in {window} dagen, {basis.thresholds.busy_least_days} dagen of "
            f"langer. Stil: {basis.thresholds.quiet} dagen of langer."
        ),
    )


def _stretch_statement(basis: Basis, text: str, stretch: Stretch) -> Statement:
    ids = _within(basis, stretch)
    return Statement(text=text, event_ids=ids, mentions=(stretch_mention(stretch, ids),))


def _within(basis: Basis, stretch: Stretch) -> tuple[str, ...]:
    return tuple(e.id for e in during(basis.events, stretch.start.toordinal(), stretch.end.toordinal()))


def read_courses(_basis: Basis, found: Courses) -> Reading:
    """S15 in words."""
    total = found.days_total
    stated = (
        f"Op {number_text(found.days_without)} van de {number_text(total)} dagen is geen koers vastgelegd, "
        f"op {number_text(found.days_one)} dagen één en op {number_text(found.days_more)} dagen meer dan één."
    )
    shared = (
        f"Op {number_text(found.days_shared)} dagen was er een koers die met een andere partij was gedeeld."
    )
    return Reading(
        statements=tuple(Statement(text=text) for text in (stated, shared)),
        question="Wezen de pijlen dezelfde kant op?",
        left_out="Alleen een uitgesproken koers telt mee.",
    )


def read_frames_over_time(basis: Basis, found: FramesOverTime) -> Reading:
    """S16 in words; descriptive only."""
    texts = [f"{f.kind.label}: {days_text(f.days)}." for f in found.frames]
    if found.days_to_first_change is not None:
        texts.append(
            f"Tot de eerste wijziging van kader gingen {days_text(found.days_to_first_change)} voorbij."
        )
    if not texts:
        texts = ["Er is nog geen kader vastgelegd."]
    return Reading(
        statements=tuple(Statement(text=text) for text in texts),
        question="Wat veranderde er echt toen het kader veranderde?",
        left_out=left_out_text(basis),
    )


def read_what_worked(basis: Basis, found: WhatWorked) -> Reading:
    """S17 in words; as prominent as any other."""
    worked, rest = len(found.worked_ids), len(found.rest_ids)
    statements = (
        Statement(
            text=f"Bij {events_text(worked)} is vastgelegd dat iets werkte.", event_ids=found.worked_ids
        ),
        Statement(text=f"Bij {events_text(rest)} kwam er rust.", event_ids=found.rest_ids),
    )
    return Reading(
        statements=statements,
        question="Wat ging hieraan vooraf, en wat kunnen we daarvan vaker doen?",
        left_out=left_out_text(basis, found.worked_ids + found.rest_ids),
    )


def read_sources_and_accounts(basis: Basis, found: SourcesAndAccounts) -> Reading:
    """S20 in words."""
    kinds = [
        f"{found.per_establishment[e]} {e.label[:1].lower()}{e.label[1:]}"
        for e in Establishment
        if found.per_establishment[e]
    ]
    told = events_text(len(found.event_ids))
    statements = [
        Statement(
            text=f"De tijdlijn telt {told}: {listing_text(kinds)}." if kinds else f"De tijdlijn telt {told}."
        ),
        Statement(
            text=(
                f"{len(found.two_sources_ids)} met twee of meer bronnen, "
                f"{len(found.no_source_ids)} zonder bron."
            ),
            event_ids=found.two_sources_ids + found.no_source_ids,
            mentions=(
                mention(f"{len(found.two_sources_ids)} met twee of meer bronnen", found.two_sources_ids),
                mention(f"{len(found.no_source_ids)} zonder bron", found.no_source_ids),
            ),
        ),
        Statement(
            text=f"Bij {events_text(len(found.experience_ids))} is een beleving opgetekend.",
            event_ids=found.experience_ids,
        ),
        Statement(
            text=f"Bij {events_text(len(found.uncertain_ids))} is de dag niet precies bekend.",
            event_ids=found.uncertain_ids,
        ),
    ]
    if found.contested_ids:
        text = f"Over {events_text(len(found.contested_ids))} zijn er verschillende lezingen."
        statements.append(Statement(text=text, event_ids=found.contested_ids))
    return Reading(
        statements=tuple(statements),
        question="Waar weten we nog niet genoeg van om er samen naar te kijken?",
        left_out=left_out_text(basis),
    )


def read_coverage(basis: Basis, found: Coverage) -> Reading:
    """S21 in words: shown to the facilitator before the other signals."""
    statements = tuple(
        Statement(
            text=(
                f"{name_of(basis, p.party_id)} was in {count_text(len(p.months), 'maand', 'maanden')} "
                f"betrokken; in {len(p.empty_months)} daarvan staat geen gebeurtenis van deze partij."
            )
        )
        for p in found.parties
        if p.months
    )
    if not statements:
        statements = (Statement(text="Er is nog geen betrokkenheid van partijen vastgelegd."),)
    return Reading(
        statements=statements,
        question="Welke partij kan hier nog iets aanvullen?",
        left_out=left_out_text(basis, (), "Een partij die alleen signaleert, heeft vanzelf stille maanden."),
    )
