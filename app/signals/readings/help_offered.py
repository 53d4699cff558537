"""Words for S4, S5, S9 and S10: MDO's, the aanbod that came out of them, and agreements."""

from app.domain.meeting import AgreementStatus, SharedAnalysis
from app.domain.service import ServiceOutcome
from app.domain.wording import count_text, days_text, listing_text
from app.signals.agreements import Agreements
from app.signals.basis import Basis
from app.signals.mdo_attendance import MdoAttendance, Presence
from app.signals.mdo_chains import MdoChains
from app.signals.readings.reading import Reading, Statement, left_out_text, mention, name_of
from app.signals.rounding import median_from
from app.signals.services_offered import ServicesOffered


def read_mdo_chains(basis: Basis, found: MdoChains) -> Reading:
    """S4 in words."""
    links = [s for s in found.stanzas if s.is_link]
    total = len(found.stanzas)
    ids = tuple(s.event_id for s in found.stanzas)
    if not total:
        statements: tuple[Statement, ...] = (Statement(text="Er zijn nog geen MDO's vastgelegd."),)
    else:
        shared = [s for s in links if s.shared_analysis is SharedAnalysis.JA]
        first = (
            f"Bij {len(links)} van de {total} MDO's ging er een incident, melding of signaal aan vooraf en "
            "kwam er nieuw aanbod uit."
        )
        second = f"Bij {len(shared)} van die {len(links)} is een gedeelde analyse vastgelegd."
        statements = (Statement(text=first, event_ids=tuple(s.event_id for s in links)),)
        if links:
            statements += (Statement(text=second, event_ids=tuple(s.event_id for s in shared)),)
    limits = basis.thresholds
    return Reading(
        statements=statements,
        question="Wat maakte dat het bij één van de MDO's anders ging?",
        left_out=left_out_text(basis, ids),
        limits=(
            f"Gekeken is naar {limits.before_mdo} dagen voor het MDO en, als het verband niet is vastgelegd, "
            f"{limits.after_mdo} dagen erna."
        ),
    )


def read_services_offered(basis: Basis, found: ServicesOffered) -> Reading:
    """S5 in words."""
    number = len(found.service_ids)
    if not number:
        empty = Statement(text="Er is nog geen aanbod vastgelegd.")
        return Reading(statements=(empty,), question=_GOAL_QUESTION)
    ids = tuple(e.id for e in basis.events if e.service_id is not None)
    outcomes = [
        f"{found.outcomes[o]} keer {o.label[:1].lower()}{o.label[1:]}"
        for o in ServiceOutcome
        if found.outcomes[o]
    ]
    most = f"ten hoogste {found.most_at_once} tegelijk, op {days_text(found.days_with_most)}"
    whom = f"{found.for_child} keer een kind, {found.for_parent} keer een ouder, {found.for_both} keer beide"
    texts = [
        f"Er was {number} keer aanbod; {most}.",
        f"Afloop: {listing_text(outcomes)}.",
        f"Bedoeld voor: {whom}.",
    ]
    waiting = median_from([w.days for w in found.waiting])
    if waiting is not None:
        days = [w.days for w in found.waiting]
        texts.append(
            f"De middelste wachttijd was {f'{waiting:g}'.replace('.', ',')} dagen "
            f"(van {min(days)} tot {max(days)})."
        )
    texts += [
        f"Het doel ‘{category.label}’ kwam {len(service_ids)} keer terug."
        for category, service_ids in found.repeated.items()
    ]
    missing = number - len(found.waiting)
    extra = f"Van {missing} keer aanbod is niet bekend wanneer is aangemeld." if missing else ""
    return Reading(
        statements=tuple(
            Statement(text=text, event_ids=ids, mentions=(mention(f"{number} keer aanbod", ids),))
            for text in texts
        ),
        question=_GOAL_QUESTION,
        left_out=left_out_text(basis, (), extra),
        limits="De middelste waarde wordt genoemd vanaf drie keer.",
    )


_GOAL_QUESTION = "Wat moest er volgens ons bereikt worden? Kon dat toen?"


def read_mdo_attendance(basis: Basis, found: MdoAttendance) -> Reading:
    """S9 in words, per party and for the family."""
    ids = tuple(m.event_id for m in found.mdos)
    statements = [
        _attendance_statement(basis, found, party.id) for party in basis.core if found.counted(party.id)
    ]
    with_family = tuple(m.event_id for m in found.mdos if m.family_ids)
    if ids:
        text = f"Bij {len(with_family)} van de {len(ids)} MDO's was iemand van het gezin of netwerk aanwezig."
        statements.append(Statement(text=text, event_ids=with_family))
    if not statements:
        statements = [Statement(text="Er zijn nog geen MDO's vastgelegd.")]
    return Reading(
        statements=tuple(statements),
        question="Wie had iets kunnen toevoegen en wist niet dat er een MDO was?",
        left_out=left_out_text(basis, ids),
        limits="Een partij telt mee voor een MDO als zij toen betrokken was.",
    )


def _attendance_statement(basis: Basis, found: MdoAttendance, party_id: str) -> Statement:
    attended = found.attended(party_id)
    there = [m.event_id for m in found.mdos if m.presence[party_id] is Presence.AANWEZIG]
    return Statement(
        text=(
            f"{name_of(basis, party_id)} was bij {attended} van de "
            f"{found.counted(party_id)} MDO's in de tijd dat zij betrokken was."
        ),
        event_ids=tuple(m.event_id for m in found.mdos),
        mentions=(mention(f"{attended} van de {found.counted(party_id)}", there),),
    )


def read_agreements(basis: Basis, found: Agreements) -> Reading:
    """S10 in words."""
    number = len(found.agreement_ids)
    if not number:
        empty = Statement(text="Er zijn nog geen afspraken vastgelegd.")
        return Reading(statements=(empty,), question=_FOLLOW_QUESTION)
    statuses = [
        f"{found.per_status[s]} {s.label[:1].lower()}{s.label[1:]}"
        for s in AgreementStatus
        if found.per_status[s]
    ]
    verb = "is" if number == 1 else "zijn"
    statements = [
        Statement(
            text=f"Er {verb} {count_text(number, 'afspraak', 'afspraken')}: {listing_text(statuses)}.",
            event_ids=found.event_ids,
            mentions=(mention(count_text(number, "afspraak", "afspraken"), found.event_ids),),
        )
    ]
    open_ends = [
        f"{len(ids)} zonder {word}"
        for ids, word in ((found.without_owner_ids, "eigenaar"), (found.without_term_ids, "termijn"))
        if ids
    ]
    if open_ends:
        text = f"Daarvan {'is' if len(open_ends) == 1 else 'zijn'} er {listing_text(open_ends)}."
        statements.append(Statement(text=text, event_ids=found.event_ids))
    return Reading(
        statements=tuple(statements),
        question=_FOLLOW_QUESTION,
        left_out=left_out_text(
            basis, found.event_ids, "‘Niet terug te vinden’ gaat over wat is vastgelegd, niet over mensen."
        ),
    )


_FOLLOW_QUESTION = "Wat hielp om een afspraak na te komen?"
