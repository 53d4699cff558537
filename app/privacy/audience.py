"""The one function that decides what others see: the case for an audience.

Session, report, export and print take only what `case_for` gives; nothing else decides
what leaks. Whatever the audience: only events for the session, own words only with
consent, no notes of the facilitator.
"""

from dataclasses import replace
from typing import assert_never

from app.domain.entities import Entity, EntityKind
from app.domain.labelled import Labelled
from app.domain.signal_decision import Release
from app.domain.snapshot import CaseSnapshot
from app.privacy.family_version import for_family
from app.privacy.own_words import with_allowed_words
from app.privacy.region_version import for_region, lessons_only
from app.privacy.visibility import without_hidden


class Audience(Labelled):
    """For whom something is made."""

    DEELNEMERS = "deelnemers", "Deelnemers"
    REGIO = "regio", "Regio en beleid"
    GEZIN = "gezin", "Gezin"
    LESSENKAART = "lessenkaart", "Lessenkaart"


def case_for(case: CaseSnapshot, audience: Audience) -> CaseSnapshot:
    """The case as ``audience`` may see it; everything else is gone, not only unseen.

    *deelnemers* see all that is for the session; *gezin* their family version; *regio* the
    course without case facts, on other dates and without names; *lessenkaart* lessons only.
    """
    shown = _without_notes(with_allowed_words(without_hidden(case)))
    match audience:
        case Audience.DEELNEMERS:
            return shown
        case Audience.GEZIN:
            return for_family(shown)
        case Audience.REGIO:
            return for_region(shown)
        case Audience.LESSENKAART:
            return lessons_only(shown)
        case _:
            assert_never(audience)


def _without_notes(case: CaseSnapshot) -> CaseSnapshot:
    """The case without what is the facilitator's own: notes, signals not released, reach of consent."""
    removed = [
        (EntityKind.SIGNAL_DECISION, one.signal_id)
        for one in case.signal_decisions.values()
        if one.release is Release.NEE
    ]
    left = case.with_entities(removed=removed)
    changed: list[Entity] = [
        *(replace(scene, note="") for scene in left.scenes.values()),
        *(replace(one, note="") for one in left.signal_decisions.values()),
        *(replace(one, scope="", when=None) for one in left.consents.values()),
    ]
    return left.with_entities(changed)
