"""What worked: findings of the group, events marked so, and what helped in the help."""

from app.domain.event import Event, EventLabel
from app.domain.learning import FindingKind
from app.privacy.audience import Audience
from app.reports.content import Block, Bullets, Chapter, Entry, Heading, Line, body, joined, words
from app.reports.edition import Edition
from app.reports.phrases import event_title, sentence
from app.reports.sections.lessons import findings_of

ANCHOR = "wat-werkte"


def worked_chapter(edition: Edition) -> Chapter:
    """This chapter is always there: what went well weighs as much."""
    said = findings_of(edition, FindingKind.WAT_WERKTE)
    events = [event for event in edition.case.events_in_order if event.has_label(EventLabel.WAT_WERKTE)]
    blocks: list[Block] = []
    if said:
        blocks += [Heading(text=_said_title(edition)), Bullets(items=said)]
    if events and edition.audience is not Audience.REGIO:
        blocks.append(Heading(text="Momenten die werkten"))
        blocks += [_entry(edition, event) for event in events]
    blocks += _helped(edition)
    if not blocks:
        blocks = [body("Hier is nog niets vastgelegd. Wat hielp, ook al was het klein?")]
    return Chapter(title="Wat werkte", anchor=ANCHOR, blocks=tuple(blocks))


def _said_title(edition: Edition) -> str:
    return "Wat de groep zag" if edition.audience is Audience.DEELNEMERS else "Wat goed ging"


def _entry(edition: Edition, event: Event) -> Entry:
    lines: tuple[Line, ...] = (words(event.fact),) if event.fact.strip() else ()
    return Entry(title=event_title(edition, event), lines=lines, glyph="wat_werkte")


def _helped(edition: Edition) -> list[Block]:
    services = sorted(edition.case.services.values(), key=lambda one: (one.start.order_key, one.id))
    told = [one for one in services if one.what_helped.strip()]
    if not told:
        return []
    items = tuple(joined(words(f"{one.name}: ", bold=True), sentence(one.what_helped)) for one in told)
    return [Heading(text="Wat hielp in het aanbod"), Bullets(items=items)]
