"""What happens in made-up cases: titles and facts for every kind of event."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.event import EventKind

Phrase = tuple[str, str]
"""A title of at most 60 characters, and the fact; either may name a party as ``{partij}``."""

PHRASES: Mapping[EventKind, tuple[Phrase, ...]] = MappingProxyType(
    {
        EventKind.AANMELDING: (
            ("Aanmelding bij {partij}", "Ouders vragen hulp bij afspraken over de kinderen."),
            ("Verwijzing naar {partij}", "Verwijzing met een korte beschrijving van de vraag."),
        ),
        EventKind.MELDING: (
            (
                "Melding na een ruzie bij de deur",
                "Er is gemeld dat ouders ruzie hadden tijdens het wisselmoment.",
            ),
            ("Zorgmelding over de kinderen", "Er zijn zorgen gemeld over spanning thuis."),
            ("Melding door de politie", "De politie is langs geweest en heeft met beide ouders gesproken."),
        ),
        EventKind.INCIDENT: (
            (
                "Woordenwisseling bij het wisselmoment",
                "Ouders verhieven hun stem; de kinderen waren in de auto.",
            ),
            ("Wisselmoment gaat niet door", "Een kind wilde niet mee en bleef bij de andere ouder."),
            ("Ruzie over vakantie", "Ouders werden het niet eens over de vakantieweken."),
            ("Kind loopt weg na schooltijd", "Een kind ging na school naar de andere ouder."),
        ),
        EventKind.CONTACT: (
            ("Gesprek met moeder", "Moeder vertelt hoe de afgelopen weken zijn gegaan."),
            ("Gesprek met vader", "Vader vertelt hoe de afgelopen weken zijn gegaan."),
            ("Huisbezoek", "Er is gesproken over de dagindeling en over school."),
            ("Telefonisch contact met ouder", "Kort gesprek over de afspraken van deze maand."),
            ("Gesprek met kind", "Er is gesproken over wat het kind fijn en moeilijk vindt."),
            ("Kennismaking door {partij}", "Eerste gesprek; verwachtingen zijn uitgesproken."),
        ),
        EventKind.OVERLEG: (
            ("Overleg over de aanpak", "Partijen bespraken wat er speelt en wie wat doet."),
            ("Afstemming tussen {partij} en anderen", "De stand van zaken is doorgenomen."),
            ("Rondetafelgesprek met het gezin", "Ouders en partijen bespraken het plan."),
        ),
        EventKind.BESLUIT: (
            ("Besluit over inzet van hulp", "Er is besloten hulp in te zetten."),
            ("Besluit over de omgang", "De omgang is voor een periode anders geregeld."),
            ("Besluit om op te schalen", "Er is besloten de Raad te betrekken."),
            ("Besluit om af te wachten", "Er is besloten een maand af te wachten."),
        ),
        EventKind.ZITTING: (
            ("Zitting over de zorgregeling", "De rechter hoorde ouders en betrokken partijen."),
            ("Zitting over de ondertoezichtstelling", "Het verzoek is op zitting besproken."),
        ),
        EventKind.BESCHIKKING: (
            ("Beschikking over de zorgregeling", "De rechter legde de regeling voorlopig vast."),
            ("Beschikking verlenging", "De maatregel is verlengd."),
        ),
        EventKind.ONDERZOEK: (
            ("Start onderzoek", "Ouders zijn geïnformeerd over het onderzoek."),
            ("Gesprekken voor onderzoek", "Met ouders en kinderen is gesproken."),
        ),
        EventKind.RAPPORT: (
            ("Rapport van {partij}", "Het rapport is met ouders besproken."),
            ("Evaluatieverslag ontvangen", "Het verslag beschrijft wat is bereikt."),
        ),
        EventKind.AANBOD_START: (("Start aanbod", "Eerste bijeenkomst."),),
        EventKind.AANBOD_EINDE: (("Einde aanbod", "Laatste bijeenkomst en korte terugblik."),),
        EventKind.OMGANG: (
            ("Weekend bij vader volgens afspraak", "De overdracht verliep rustig."),
            ("Omgang onder begeleiding", "De begeleider beschrijft een vrolijke middag."),
            ("Omgang uitgesteld", "Door ziekte is de omgang een week verplaatst."),
        ),
        EventKind.OVERDRACHT: (("Overdracht naar een collega", "De lopende afspraken zijn doorgenomen."),),
        EventKind.WISSELING: (
            ("Wisseling van contactpersoon", "Een nieuwe collega neemt het over."),
            ("Uitval door ziekte", "De contactpersoon is voorlopig afwezig."),
        ),
        EventKind.KLACHT: (
            ("Klacht over de bejegening", "Een ouder voelt zich niet gehoord en dient een klacht in."),
        ),
        EventKind.LEVENSGEBEURTENIS: (
            ("Verhuizing van een ouder", "Een ouder verhuist naar een andere wijk."),
            ("Nieuwe partner", "Een ouder vertelt over een nieuwe relatie."),
            ("Overlijden in de familie", "De familie is verdrietig; afspraken zijn verzet."),
        ),
        EventKind.SIGNAAL: (
            ("Signaal van school", "De leerkracht ziet dat een kind stil is."),
            ("School ziet rust", "De leerkracht ziet een kind dat meer speelt."),
            ("Signaal van de huisarts", "De huisarts deelt zorgen over slaap."),
        ),
        EventKind.EVALUATIE: (
            ("Evaluatie van het plan", "De doelen zijn met ouders langsgelopen."),
            ("Tussenevaluatie", "Wat loopt, wat niet, en wat nu."),
        ),
        EventKind.CORRESPONDENTIE: (
            ("Brief aan beide ouders", "De afspraken zijn op papier gezet."),
            ("E-mail van een ouder", "Een ouder vraagt om een andere ophaaltijd."),
            ("Terugkoppeling aan {partij}", "Korte schriftelijke terugkoppeling."),
        ),
        EventKind.RANDVOORWAARDE: (
            ("Wachttijd voor hulp", "De verwachte wachttijd is doorgegeven."),
            ("Woonruimte gevonden", "Een ouder heeft eigen woonruimte."),
        ),
        EventKind.CONTEXT: (("Scholen gesloten", "Hulp gaat op afstand door."),),
        EventKind.OVERIG: (("Aantekening", "Praktische aantekening over vervoer en tijden."),),
    }
)

OWN_WORDS = (
    "Ik wist niet meer bij wie ik moest zijn.",
    "Het voelde alsof er steeds iets bij kwam.",
    "Eindelijk luisterde er iemand.",
    "Ik had het gevoel dat ik tekortschoot.",
    "We deden wat we konden, ieder op zijn eigen plek.",
    "Het was fijn dat we het samen bespraken.",
    "Ik durfde niet te zeggen wat ik vond.",
)

AGREEMENTS = (
    "School en jeugdteam bellen elke maand",
    "Beide ouders krijgen hetzelfde verslag",
    "Aanmelden voor begeleide omgang",
    "Met de kinderen apart spreken",
    "De rolverdeling op papier zetten",
    "Over zes weken samen terugkijken",
)

GOALS = (
    "Ouders maken samen werkbare afspraken.",
    "De kinderen hebben rust bij de wisselmomenten.",
    "Er is één beeld van wat er speelt.",
    "Omgang met beide ouders verloopt voorspelbaar.",
)
