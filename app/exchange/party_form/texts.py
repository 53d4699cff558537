"""The words of the form: one page, plain Dutch, at most an hour of work."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.event import EventKind
from app.domain.learning import QuestionTheme

MOST_QUESTIONS = 3
"""Learning questions a party hands in at most."""

PARTY = "Partij"
TITLE = "Uw tijdlijn voor de leersessie"
QUESTION = "Leervraag {}"
TASK = "Hoe zagen jullie je taak?"
QUESTIONS_TITLE = "Leervragen en taak"
QUESTION_HEADINGS = ("", "In uw eigen woorden", "Thema (mag leeg blijven)")

MAY_READ = "Schrijf zo dat ouders en kind dit mogen lezen. Zij mogen dit later inzien."

KIND_CHOICES = tuple(kind.label for kind in EventKind)
DECISION_CHOICES = ("ja", "nood", "planmatig", "wettelijk", "nee")
MDO_CHOICES = ("ja", "nee")
THEME_CHOICES = tuple(theme.label for theme in QuestionTheme)

INTRODUCTION = (
    "Samen kijken we terug op wat er gebeurde. Het doel is leren, niet beoordelen.",
    "Daarvoor vragen we wat uw organisatie deed en zag.",
    "Dit kost u hoogstens 60 minuten. Weet u iets niet? Laat het leeg.",
)

STEPS = (
    "Zet 15 tot 30 gebeurtenissen in de tabel. Alleen Datum en Wat gebeurde er zijn nodig.",
    "Bedenk hoogstens drie leervragen. Stel ze open, en over uw eigen werk.",
    "Schrijf in een paar zinnen hoe u uw taak zag.",
    "Stuur dit bestand terug met de beveiligde mail van uw organisatie.",
)

RULES = (
    MAY_READ,
    "Gebruik geen namen. Schrijf moeder, vader, kind 1, of een functie zoals jeugdbeschermer.",
    "Staan er al rijen in de tabel? Die kregen wij eerder van u. U mag ze aanvullen.",
)

COLUMN_HINTS = (
    (
        "Datum",
        "De dag hoeft niet precies. Ook goed: maart 2019, eind mei 2021, zomer 2020 of onbekend.",
    ),
    ("Tot en met", "Alleen als het langer duurde: de laatste dag."),
    ("Wat gebeurde er", "Eén of twee zinnen. Alleen wat er gebeurde, zonder oordeel."),
    ("Soort", "Kies een woord uit de lijst. Past er geen? Kies Overig."),
    ("Wie waren erbij", "Organisaties, functies en gezinsleden, met een ; ertussen."),
    (
        "Besluit",
        "ja, nee, of hoe het besluit tot stand kwam: nood (het moest toen snel), planmatig of wettelijk.",
    ),
    ("MDO", "ja als het een overleg met verschillende organisaties was (multidisciplinair overleg)."),
    ("Bron", "Waar u het vond, zoals contactjournaal of verslag. Stuur het stuk zelf niet mee."),
    ("Beleving", "Hoe was dat voor u? Dit mag leeg blijven."),
)
"""A few words with every column, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A row filled in as an example; it stands in the explanation, never in the table."""

    name: str
    parts: tuple[tuple[str, str], ...]

    @property
    def sentence(self) -> str:
        """The example on one line: "Datum: 14-5-2019 · Wat gebeurde er: …"."""
        return " · ".join(f"{column}: {words}" for column, words in self.parts)


EXAMPLES = (
    Example(
        name="Voorbeeld 1",
        parts=(
            ("Datum", "14-5-2019"),
            ("Wat gebeurde er", "Gesprek met moeder over de wisseldag. Zij vraagt om vaste tijden."),
            ("Soort", "Contact met gezin"),
            ("Wie waren erbij", "moeder; intern begeleider"),
            ("Bron", "contactjournaal"),
        ),
    ),
    Example(
        name="Voorbeeld 2",
        parts=(
            ("Datum", "eind mei 2019"),
            ("Wat gebeurde er", "Overleg op school. Afgesproken dat wisselen voortaan via school gaat."),
            ("Soort", "Overleg tussen partijen"),
            ("Besluit", "planmatig"),
            ("MDO", "ja"),
        ),
    ),
    Example(
        name="Voorbeeld 3",
        parts=(
            ("Datum", "zomer 2019"),
            ("Wat gebeurde er", "Vaste medewerker viel uit. Er was zes weken geen vervanger."),
            ("Soort", "Wisseling of uitval professional"),
            ("Beleving", "Wij hadden het gevoel dat we het gezin loslieten."),
        ),
    ),
)
EXAMPLES_NOTE = "Dit zijn voorbeelden. Zij horen niet bij deze casus en worden niet ingelezen."

QUESTION_EXAMPLES = (
    "Wat wisten wij dat anderen niet wisten?",
    "Wanneer hadden we één beeld, en wat hielp daarbij?",
    "Wat vroeg het kind eigenlijk?",
)
QUESTION_HINT = "Een goede leervraag is open en gaat over uw eigen werk. Voorbeelden: "
TASK_HINT = "Wat zag u als uw taak voor dit gezin? En wat niet?"
