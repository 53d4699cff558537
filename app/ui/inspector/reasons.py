"""Why something cannot be, as a line under a field; and what to look at once more in a text."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.domain.errors import CaseError
from app.domain.wording import capitalised, listing_text
from app.privacy.name_check import find_names

_PLACE = re.compile(r"^Gebeurtenis \d+(, ‘[^’]*’)? \(.*?\): ")
"""The place with which a problem begins; under a field the place is clear."""


def reason_text(error: CaseError) -> str:
    """What cannot be and what to do, without the name of the event it is about."""
    sentence = capitalised(_PLACE.sub("", error.sentence))
    return f"{sentence} {error.suggestion}".strip()


def person_note(text: str) -> str:
    """What in a free text may point to a person; empty when nothing does. It is only a question."""
    kinds = dict.fromkeys(hit.kind.label for hit in find_names(text))
    if not kinds:
        return ""
    return QCoreApplication.translate(
        "reasons", "Hier staat mogelijk {what}. Kan het zonder? U beslist."
    ).format(what=listing_text(list(kinds)))
