"""What is told of an event, as one text: for tables, versions beside each other and comparing."""

from __future__ import annotations

from app.domain.event import Event


def told(event: Event) -> str:
    """Title and fact under each other; a fact that begins with its own title says it once."""
    if not event.fact.strip():
        return event.title
    if event.fact.lstrip().startswith(event.title):
        return event.fact
    return f"{event.title}\n{event.fact}"


ACCORDING = "\n\nVolgens deze lezing: "
"""Parts what somebody told from what else that version says: another kind, another last day."""


def words_of(account_text: str) -> str:
    """What somebody told in a version, without what else was noted with it."""
    return account_text.partition(ACCORDING)[0]
