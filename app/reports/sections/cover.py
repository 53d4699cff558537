"""The front page: what this is, for whom, until when, and how it may be read."""

from app.domain.session import LearningSession, SessionRole
from app.domain.wording import capitalised, day_text, listing_text, number_text, period_text
from app.privacy.audience import Audience
from app.reports.content import Cover, Line, words
from app.reports.edition import Edition

_KICKERS = {
    Audience.DEELNEMERS: "Verslag van een leersessie",
    Audience.GEZIN: "Terugkijken op de hulp aan uw gezin",
    Audience.REGIO: "Lessen uit een leersessie",
    Audience.LESSENKAART: "Lessenkaart",
}
_READERS = {
    Audience.DEELNEMERS: "De deelnemers aan de leersessie. Geef het niet door aan anderen.",
    Audience.GEZIN: "Het gezin. U bepaalt zelf met wie u het bespreekt.",
    Audience.REGIO: "Regio en beleid. Er staan geen feiten over het gezin in.",
    Audience.LESSENKAART: "Iedereen die van deze lessen kan leren.",
}
_FOR_PROFESSIONALS = (
    "Dit verslag is gemaakt om te leren. Het is geen onderzoek naar personen.",
    (
        "Het kijkt naar het verloop en de samenwerking, met wat men toen wist. "
        "Het is niet bedoeld voor een klacht, een tuchtzaak of een rechtszaak."
    ),
    (
        "Namen staan er niet in. Professionals staan erin met hun functie, "
        "gezinsleden met hun plaats in het gezin."
    ),
    "Het verslag gaat over wat is aangeleverd. Wat hier ontbreekt, kan wel gebeurd zijn.",
)
_FOR_FAMILY = (
    (
        "Dit verslag is gemaakt om van te leren. Het is geen onderzoek naar personen. "
        "Niemand krijgt er de schuld."
    ),
    "Er staan geen namen in. Hulpverleners staan erin met hun functie.",
    "Klopt er volgens u iets niet? Vertel het de begeleider. Uw reactie komt er dan bij te staan.",
)
_FOR_REGION = (
    "Dit is gemaakt om te leren. Het is geen onderzoek naar personen.",
    "Er staan geen feiten, namen of echte datums uit de casus in. Organisaties staan erin met hun soort.",
)


def make_cover(edition: Edition) -> Cover:
    """The front page of this version."""
    case = edition.case.case
    shows_case = edition.audience in (Audience.DEELNEMERS, Audience.GEZIN)
    subtitle = [capitalised(case.theme)] if case.theme else []
    if shows_case:
        subtitle.append(period_text(case.period))
    return Cover(
        kicker=_KICKERS[edition.audience],
        title=case.title,
        subtitle=" · ".join(subtitle),
        facts=tuple(fact for fact in _facts(edition) if fact[1]),
        statements=_statements(edition.audience),
        notice=_notice(edition),
    )


def _facts(edition: Edition) -> list[tuple[str, str]]:
    case, session = edition.case.case, edition.case.session
    facts: list[tuple[str, str]] = []
    if edition.audience in (Audience.DEELNEMERS, Audience.GEZIN):
        facts += [
            ("Leersessie", _moment(session)),
            ("Plaats", "" if session is None else session.place),
            ("Begeleiding", _people(session, SessionRole.BEGELEIDER, SessionRole.NOTULIST)),
            ("Partijen", _parties(edition)),
            ("Doel", case.goal),
        ]
    made = f"{'Vastgesteld' if edition.is_final else 'Concept'}, gemaakt op {day_text(edition.today)}"
    return [
        *facts,
        ("Status", made),
        ("Versie", capitalised(edition.version)),
        ("Voor wie", _READERS[edition.audience]),
        ("Bewaren tot", _kept_until(edition)),
    ]


def _moment(session: LearningSession | None) -> str:
    if session is None or session.when is None:
        return "Nog niet gepland"
    clock = f", {session.starts_at} uur" if session.starts_at else ""
    return f"{session.when.text}{clock} ({number_text(session.minutes)} minuten)"


def _people(session: LearningSession | None, *roles: SessionRole) -> str:
    if session is None:
        return ""
    return ", ".join(one.designation for one in session.participants if one.role in roles)


def _parties(edition: Edition) -> str:
    names = [party.name for party in edition.case.parties_in_order if party.joins_session]
    return listing_text(names)


def _kept_until(edition: Edition) -> str:
    day = edition.case.case.delete_after
    if day is None:
        return "Nog niet afgesproken"
    return f"{day_text(day)}. Verwijder daarna alle exemplaren."


def _statements(audience: Audience) -> tuple[Line, ...]:
    texts = {Audience.DEELNEMERS: _FOR_PROFESSIONALS, Audience.GEZIN: _FOR_FAMILY}
    return tuple(words(text) for text in texts.get(audience, _FOR_REGION))


def _notice(edition: Edition) -> str:
    if not edition.case.case.fictional:
        return ""
    return f"Fictief voorbeeld. {edition.case.case.notice}".strip()
