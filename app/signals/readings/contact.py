"""Words for S1, S2, S11 and S18: who met whom, and when the child and both parents were seen."""

from datetime import date

from app.domain.wording import count_text, day_text, days_text, listing_text
from app.signals.basis import Basis, day_of
from app.signals.both_parents import BothParents
from app.signals.child_voice import ChildVoice
from app.signals.contact_matrix import ContactMatrix, Pair, PairVerdict
from app.signals.joint_moments import JointMoments
from app.signals.readings.reading import (
    TOO_SHORT,
    Mention,
    Reading,
    Statement,
    around,
    left_out_text,
    mention,
    name_of,
    stretch_mention,
    stretch_text,
)

MOMENT = ("gezamenlijk moment", "gezamenlijke momenten")


def read_contact_matrix(basis: Basis, found: ContactMatrix) -> Reading:
    """S1 in words: one sentence per pair, in the order of the lanes."""
    enough = [p for p in found.pairs if p.verdict is not PairVerdict.TE_KORT]
    short = len(found.pairs) - len(enough)
    limits = basis.thresholds
    ids = [i for pair in enough for i in pair.moment_ids]
    statements = tuple(_pair_statement(basis, pair) for pair in enough)
    if len(enough) > 1:
        statements = (_pairs_statement(basis, enough), *statements)
    few = count_text(short, "paar was", "paren was")
    extra = f"Van {few} de tijd samen {TOO_SHORT}." if short else ""
    return Reading(
        statements=statements,
        question="Wat wisten jullie van elkaar in deze periode?",
        left_out=left_out_text(basis, ids, extra),
        limits=(
            f"Valt op: gemiddeld meer dan {limits.days_per_moment} dagen per moment, of een tijd van "
            f"{limits.silence} dagen of langer zonder moment; vanaf {limits.overlap_too_short} dagen samen "
            "betrokken."
        ),
    )


def _pairs_statement(basis: Basis, pairs: list[Pair]) -> Statement:
    """All pairs in one sentence; a moment of three parties counts for each pair in it."""
    least = basis.thresholds.overlap_too_short
    met = sum(1 for pair in pairs if pair.moment_ids)
    ids = tuple(dict.fromkeys(i for pair in pairs for i in pair.moment_ids))
    times = count_text(len(ids), "gelegenheid", "gelegenheden")
    text = f"{len(pairs)} paren waren {least} dagen of langer tegelijk betrokken. "
    text += (
        f"Daarvan {'zag' if met == 1 else 'zagen'} er {met} elkaar, bij {times}."
        if met
        else ("Voor geen van deze paren is een gezamenlijk moment vastgelegd.")
    )
    return Statement(text=text, event_ids=ids, mentions=(mention(times, ids),))


def _pair_statement(basis: Basis, pair: Pair) -> Statement:
    number = len(pair.moment_ids)
    met = f"met {count_text(number, *MOMENT)}" if number else "zonder gezamenlijk moment"
    text = (
        f"{name_of(basis, pair.a)} en {name_of(basis, pair.b)} waren {days_text(pair.overlap_days)} "
        f"tegelijk betrokken, {met}."
    )
    leads: list[Mention] = [mention(count_text(number, *MOMENT), pair.moment_ids)]
    if pair.longest_silence is not None:
        leads.append(
            stretch_mention(pair.longest_silence, around(basis, pair.longest_silence, pair.moment_ids))
        )
        text += f" De langste tijd zonder moment duurde {stretch_text(pair.longest_silence)}."
    apart = []
    for ids, how in ((pair.phone_ids, "telefonisch"), (pair.written_ids, "schriftelijk")):
        if ids:
            apart.append(f"{len(ids)} keer {how}")
            leads.append(mention(apart[-1], ids))
    if apart:
        text += f" Daarnaast was er {listing_text(apart)} contact."
    return Statement(
        text=text,
        event_ids=pair.moment_ids + pair.phone_ids + pair.written_ids,
        mentions=tuple(leads),
    )


def read_joint_moments(basis: Basis, found: JointMoments) -> Reading:
    """S2 in words."""
    number = basis.thresholds.joint_parties
    ids = tuple(m.event_id for m in found.moments)
    met = count_text(len(ids), "moment", "momenten")
    verb = "was" if len(ids) == 1 else "waren"
    text = f"Er {verb} {met} met {number} of meer partijen aan tafel."
    statements = [Statement(text=text, event_ids=ids)]
    if found.longest_interval is not None:
        text = f"De langste tijd daartussen was {stretch_text(found.longest_interval)}."
        ends = around(basis, found.longest_interval, ids)
        lead = stretch_mention(found.longest_interval, ends)
        statements.append(Statement(text=text, event_ids=ends, mentions=(lead,)))
    return Reading(
        statements=tuple(statements),
        question="Wanneer hadden we elkaar willen zien?",
        left_out=left_out_text(basis, ids),
        limits=f"Geteld vanaf {number} kernpartijen die elkaar zagen of online spraken.",
    )


def read_child_voice(basis: Basis, found: ChildVoice) -> Reading:
    """S11 in words, per child."""
    moments = count_text(len(found.days), "dag", "dagen")
    first = (
        f"Op {moments} is een kind gehoord of gezien."
        if found.days
        else "Er is geen moment vastgelegd waarop een kind is gehoord of gezien."
    )
    heard = (mention(moments, found.event_ids),)
    statements = [Statement(text=first, event_ids=found.event_ids, mentions=heard)]
    longest = found.longest_interval
    ends = around(basis, longest, found.event_ids)
    statements.append(
        Statement(
            text=f"De langste tijd daartussen was {stretch_text(longest)}.",
            event_ids=ends,
            mentions=(stretch_mention(longest, ends),),
        )
    )
    for child in basis.case.children:
        days = found.per_child.get(child.id, ())
        ids = tuple(i for i in found.event_ids if day_of(basis.by_id[i].when) in days)
        seen = count_text(len(days), "dag", "dagen") if days else "nog geen dag vastgelegd"
        statements.append(
            Statement(text=f"{child.designation}: {seen}.", event_ids=ids, mentions=(mention(seen, ids),))
        )
    return Reading(
        statements=tuple(statements),
        question="Wat vroeg het kind eigenlijk?",
        left_out=left_out_text(
            basis, found.event_ids, "Lopend aanbod voor een kind telt hier niet als moment."
        ),
        limits=(
            f"Valt op: meer dan {basis.thresholds.child_silence} dagen. Geteld vanaf "
            f"{day_text(date.fromordinal(basis.start))}."
        ),
    )


def read_both_parents(basis: Basis, found: BothParents) -> Reading:
    """S18 in words, per party that had contact."""
    statements = []
    for party in found.parties:
        mother, father = len(party.mother_ids), len(party.father_ids)
        if mother + father:
            words = (f"{mother} keer met moeder", f"{father} keer met vader")
            leads = (mention(words[0], party.mother_ids), mention(words[1], party.father_ids))
            text = f"{name_of(basis, party.party_id)}: {words[0]} en {words[1]}."
            ids = tuple(dict.fromkeys(party.mother_ids + party.father_ids))
            statements.append(Statement(text=text, event_ids=ids, mentions=leads))
    if not statements:
        statements = [Statement(text="Er zijn geen contacten met moeder of vader vastgelegd.")]
    return Reading(
        statements=tuple(statements),
        question="Wat wisten we van de kant van elke ouder?",
        left_out=left_out_text(
            basis, (i for s in statements for i in s.event_ids), "Veiligheid kan vragen om één ouder te zien."
        ),
        limits=(
            f"Valt op: vanaf {basis.thresholds.parents_least_contacts} contacten, als de een minstens twee "
            "keer zo vaak is gezien als de ander."
        ),
    )
