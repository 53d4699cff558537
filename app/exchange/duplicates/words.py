"""The words by which two tellings of one happening resemble each other: bare, short and unified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.domain.folding import folded

STEM = 6
"""Letters of a word that count: enough to know it, few enough to forget its ending."""

_WORD = re.compile(r"[a-z]+|\d+")

_STOP = frozenset(
    """
    aan al alleen alle alles als altijd andere anderen apart bij beide ben boven buiten bleef
    blijft blijven bleven daar daarna dan dat de deed deden deels dit doen door drie dus een
    eerste elk elkaar en er erg ging gaan gaat geen geven geeft goed gaf had hadden hebben heeft
    heel hem het hier hij hoe hun ieder iets ik in is ja je jullie kan komt kon kreeg krijgt
    kwam laat laatste later maakt maakte maar maken meer mee met mij moet mogelijk na naar nee
    niet niets nieuw nieuwe nog nodig nu of om omdat ons onze ook op over per rond samen sinds
    staat te tegen tijdens toch toen tot tussen twee tweede u uit uw van vanaf vandaag vanwege
    veel via volgens voor voorlopig vraagt waar want was wat we weer weet wegens wel werd werden
    wie wij wil worden wordt zal ze zegt zei zich zij zijn zo zonder zou
    """.split()  # noqa: SIM905  (a hundred quotation marks make a list of words no clearer)
)

_SAME: Mapping[str, str] = MappingProxyType(
    {
        word: meaning
        for meaning, words in {
            "telefo": "belt belde bellen gebeld telefoontje telefonisch telefoon opgebeld belletje",
            "gespre": "gesprek gesprekken gesproken besproken spreekt sprak bespreking besprak bespreken",
            "mdo": "mdo multidisciplinair",
            "jeugdb": "gezinsvoogd voogd jeugdbeschermer",
            "ots": "ots ondertoezichtstelling",
            "uhp": "uhp uithuisplaatsing",
            "rechte": "rechter kinderrechter rechtbank rechtszitting zitting",
            "uitspr": "uitspraak uitgesproken beschikking",
            "verlen": "verlenging verlengen verlengd",
            "stopt": "stopt gestopt stilgelegd opgeschort beeindigd einde afgerond afronding eindigt",
            "start": "start gestart begin begint begonnen",
            "wissel": "wissel wisselen wisseldag wisselmoment",
            "ruzie": "ruzie ruzies conflict schreeuwen geschreeuw",
            "ziek": "ziek ziekte uitval uitgevallen",
            "wachtt": "wachttijd wachtlijst",
            "boos": "boos boosheid kwaad",
            "slaan": "slaat slaan sloeg geslagen",
            "schop": "schopt schoppen schopte geschopt",
            "verhui": "verhuist verhuisd verhuizing verhuizen",
            "vergad": "vergadering",
            "overle": "overleg overlegd afstemming afgestemd",
            "besl": "besluit besloten beslissing beslist",
            "aanmel": "aanmelding aangemeld",
            "meld": "melding meldt gemeld meldde zorgmelding",
            "overge": "overdracht overgedragen",
            "afspra": "afspraak afspraken afgesproken",
            "doel": "doel doelen",
            "kerst": "kerst kerstvakantie",
            "huilt": "huilt huilen huilde gehuild",
            "loopt": "loopt liep weggelopen wegloopt",
            "raads": "raad raadsonderzoek raadsrapport raadsonderzoeker",
            "verslg": "verslag verslagen",
            "akkoor": "akkoord instemming instemt stemt",
            "haalt": "haalt haalde opgehaald meegenomen neemt",
            "kennis": "kennismaking kennisgemaakt kennis",
            "ib": "ib ber intern",
            "brief": "brief mail mailt email mails gemaild",
        }.items()
        for word in words.split()
    }
)


def stems(text: str) -> Iterator[str]:
    """The words of a text that say something, each by its stem."""
    for word in _WORD.findall(folded(text)):
        if word in _STOP or (len(word) < 3 and not word.isdigit() and word not in _SAME):
            continue
        yield stem_of(word)


def stem_of(word: str) -> str:
    """What counts of a folded word: its meaning when it is a known one, else its first letters."""
    meaning = _SAME.get(word)
    if meaning is not None:
        return meaning
    if word.startswith("ge") and len(word) > 6:
        word = word[2:]
    return word[:STEM]
