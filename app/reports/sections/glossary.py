"""Words and short names, as far as they occur in this document."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from app.reports.content import Block, Chapter, Column, Heading, Row, Table, cell
from app.reports.edition import Edition
from app.reports.reading import chapter_text

ANCHOR = "begrippen"

TERMS: Mapping[str, str] = MappingProxyType(
    {
        "aanbod": "Hulp die is ingezet, zoals mediation of speltherapie.",
        "beleving": "Hoe iemand het heeft ervaren. Geen feit.",
        "beschikking": "Een beslissing van de rechter, of een besluit van de gemeente om hulp te geven.",
        "betrokkenheid": "De tijd waarin iemand in een rol bij het gezin betrokken was.",
        "BOR": "Begeleide omgangsregeling: vrijwilligers begeleiden de omgang tussen kind en ouder.",
        "casusregie": "Zorgen dat het plan van het gezin bij elkaar blijft.",
        "drang": "Preventieve jeugdbescherming: hulp met druk, zonder maatregel van de rechter.",
        "gezag": "Het recht en de plicht van ouders om over hun kind te beslissen.",
        "gecertificeerde instelling": "Organisatie die maatregelen van de kinderrechter uitvoert (GI).",
        "jeugdbeschermingstafel": "Overleg waar wordt besloten of de Raad onderzoek gaat doen.",
        "kader": "De juridische grond van de hulp: vrijwillig, drang of een maatregel.",
        "kantelmoment": "Een moment waarna het verloop een andere richting kreeg.",
        "kernpartij": "Een partij met een eigen baan op de tijdlijn.",
        "KIES": "Groep waarin kinderen leren omgaan met de scheiding van hun ouders.",
        "Kinderen uit de Knel": "Groepen voor ouders in strijd en hun kinderen.",
        "koers": "Wat een partij wilde bereiken, in eigen woorden.",
        "leervraag": "Een open vraag van een partij aan zichzelf en de groep.",
        "lezing": "Een versie van wat er gebeurde. Lezingen staan naast elkaar.",
        "MDO": "Multidisciplinair overleg: overleg van verschillende partijen over één gezin.",
        "mediation": "Bemiddeling tussen ouders.",
        "nood": "Een besluit uit nood moest toen snel en was niet gepland.",
        "omgangsbegeleiding": "Een professional begeleidt de omgang tussen kind en ouder.",
        "omgangsregeling": "Afspraken over wanneer een kind bij welke ouder is.",
        "OTS": "Ondertoezichtstelling: een jeugdbeschermer houdt toezicht, op last van de rechter.",
        "Ouderschap Blijft": "Traject voor ouders over omgang en ouderschap na een scheiding.",
        "ouderschapsplan": "Afspraken van ouders over de kinderen na de scheiding.",
        "parallel solo ouderschap": "Ieder is ouder in het eigen huis, zonder gezamenlijk overleg.",
        "peildatum": "De dag tot en met welke is gekeken.",
        "raadsonderzoek": "Onderzoek door de Raad voor de Kinderbescherming.",
        "regie": "Overzicht houden en zorgen dat partijen samen één lijn volgen.",
        "schotten": "Aanpak waarin het contact tussen ouders wordt losgelaten, om rust te geven.",
        "spoedmachtiging": "Toestemming van de rechter voor een plaatsing die niet kan wachten.",
        "uithuisplaatsing": "Een kind woont voor een tijd ergens anders (UHP).",
        "veiligheidsplan": "Afspraken die maken dat kinderen veilig zijn.",
        "VOTS": "Voorlopige ondertoezichtstelling, voor ten hoogste drie maanden.",
        "vrijwillig kader": "Hulp op verzoek van of met instemming van ouders.",
        "waakvlam": "Licht contact om te volgen hoe het gaat.",
        "zorgregeling": "Afspraken over de verdeling van zorg tussen ouders.",
    }
)


def glossary_chapter(edition: Edition, chapters: Iterable[Chapter]) -> Chapter | None:
    """Terms that occur in these chapters and short names of parties; None when there are neither."""
    told = "\n".join(chapter_text(chapter) for chapter in chapters)
    rows = tuple(
        Row(cells=(cell(term), cell(meaning))) for term, meaning in sorted_terms() if _occurs(term, told)
    )
    codes = tuple(
        Row(cells=(cell(party.code), cell(party.name)))
        for party in edition.case.parties_in_order
        if party.code and re.search(rf"\b{re.escape(party.code)}\b", told)
    )
    blocks: list[Block] = []
    if rows:
        columns = (Column(head="Woord", share=2), Column(head="Betekenis hier", share=5))
        blocks.append(Table(columns=columns, rows=rows, summary="Begrippen met hun betekenis."))
    if codes:
        columns = (Column(head="Afkorting", share=2), Column(head="Partij", share=5))
        blocks.append(Heading(text="Afkortingen van partijen"))
        blocks.append(Table(columns=columns, rows=codes, summary="Afkortingen van partijen."))
    if not blocks:
        return None
    title = "Moeilijke woorden" if edition.is_for_family else "Begrippen en afkortingen"
    return Chapter(title=title, anchor=ANCHOR, blocks=tuple(blocks))


def sorted_terms() -> list[tuple[str, str]]:
    """The terms in order of the alphabet."""
    return sorted(TERMS.items(), key=lambda term: term[0].lower())


def _occurs(term: str, told: str) -> bool:
    """Whether a term is used; abbreviations only as they are written."""
    flags = re.NOFLAG if term.isupper() else re.IGNORECASE
    return re.search(rf"\b{re.escape(term)}", told, flags) is not None
