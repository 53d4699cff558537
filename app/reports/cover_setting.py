"""Setting the front page and the list of contents."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.reports.content import Cover, Line, Words, words
from app.reports.pen import Pen
from app.reports.setting import Paper, baseline, text_strips
from app.reports.strips import Strip, chained
from app.reports.structure import Element
from app.reports.typesetting import set_one_line

_LABEL_WIDTH = 120.0
_NUMBER_WIDTH = 24.0
_PAGE_WIDTH = 30.0
_TITLE_SIZE, _TITLE_LEADING = 30.0, 36.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A line of the list of contents; ``page`` is unknown while the pages are still counted."""

    number: str
    title: str
    anchor: str
    page: int | None
    level: int = 0


def set_cover(cover: Cover, parent: Element, paper: Paper) -> list[Strip]:
    """The front page: title, what this is and for whom, and the rules for reading it."""
    kicker = paper.look("section", bold=False, role="text2")
    strips = text_strips(paper.lines(words(cover.kicker), kicker), kicker, parent.add("P"), gap=0)
    strips = [Strip(height=96, paint=_nothing), *strips]
    title = replace(paper.look("chapter"), size=_TITLE_SIZE, leading=_TITLE_LEADING)
    strips += text_strips(paper.lines(words(cover.title), title), title, parent.add("H1"), gap=4)
    lead = paper.look("section", bold=False, role="text2")
    if cover.subtitle:
        strips += text_strips(paper.lines(words(cover.subtitle), lead), lead, parent.add("P"), gap=6)
    strips.append(Strip(height=26, paint=_nothing))
    for label, value in cover.facts:
        strips += _set_fact(label, value, parent, paper)
    strips.append(Strip(height=14, paint=_nothing))
    body = paper.look("body")
    for statement in cover.statements:
        strips += text_strips(paper.lines(statement, body), body, parent.add("P"), gap=7)
    if cover.notice:
        strips += _set_notice(cover.notice, parent, paper)
    return strips


def set_contents(entries: Sequence[ContentsEntry], parent: Element, paper: Paper) -> list[Strip]:
    """Titles with their page, each a link; always as high, whatever the page numbers are."""
    listing = parent.add("TOC")
    strips: list[Strip] = []
    for entry in entries:
        strips += _set_entry(entry, listing.add("TOCI"), paper)
    return strips


def _set_fact(label: str, value: str, parent: Element, paper: Paper) -> list[Strip]:
    look = paper.look("body")
    element = parent.add("P")
    name = paper.lines(words(label), replace(look, role="text3"), _LABEL_WIDTH - 10)
    lines = paper.lines(words(value), look, paper.width - _LABEL_WIDTH)
    count = max(len(name), len(lines))
    label_strips = text_strips(name, look, element)

    def beside(pen: Pen, x: float, top: float) -> None:
        for number, strip in enumerate(label_strips):
            strip.paint(pen, x, top + number * look.leading)

    strips = text_strips(lines, look, element, indent=_LABEL_WIDTH, gap=4, beside=beside)
    filler = [Strip(height=look.leading, paint=_nothing)] * (count - len(lines))
    return chained([*strips, *filler]) if count < 12 else strips


def _set_notice(notice: str, parent: Element, paper: Paper) -> list[Strip]:
    look = paper.look("small", role="note")
    inner = paper.width - 20
    strips = text_strips(paper.lines(words(notice), look, inner), look, parent.add("P"), indent=10)
    return [
        Strip(height=16, paint=_nothing, keeps_next=True),
        *chained(
            [
                _grounded(strip, paper.width, above=6 * (place == 0), below=6 * (place == len(strips) - 1))
                for place, strip in enumerate(strips)
            ]
        ),
    ]


def _grounded(strip: Strip, width: float, *, above: float, below: float) -> Strip:
    """The strip on a soft ground that reaches a little above or below it."""
    inner = strip.paint

    def paint(pen: Pen, x: float, top: float) -> None:
        pen.box((x, top - above), (width, strip.height + above + below), fill="noteSoft")
        inner(pen, x, top)

    return replace(strip, paint=paint)


def _set_entry(entry: ContentsEntry, element: Element, paper: Paper) -> list[Strip]:
    look = paper.look("body") if entry.level == 0 else paper.look("small")
    indent = _NUMBER_WIDTH
    title: Line = (Words(entry.title, target=entry.anchor),)
    lines = paper.lines(title, look, paper.width - indent - _PAGE_WIDTH)
    number = set_one_line(words(entry.number), look, paper.fonts)
    page = set_one_line((Words("" if entry.page is None else str(entry.page)),), look, paper.fonts)
    strips = text_strips(lines, look, element, indent=indent, gap=5 if entry.level == 0 else 1)
    last = len(strips) - 1

    def finished(strip: Strip, place: int) -> Strip:
        inner = strip.paint

        def paint(pen: Pen, x: float, top: float) -> None:
            at = baseline(top, look)
            if place == 0:
                pen.text(number, x, at, element)
            inner(pen, x, top)
            if place == last:
                start = x + indent + lines[last].width + 6
                end = x + paper.width - max(page.width, 14) - 4
                pen.dots((start, at - 1), end, role="lineStrong")
                pen.text(page, x + paper.width - page.width, at, element)

        return replace(strip, paint=paint)

    return chained([finished(strip, place) for place, strip in enumerate(strips)])


def _nothing(pen: Pen, x: float, top: float) -> None:
    del pen, x, top
