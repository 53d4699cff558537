"""The reader itself: from what somebody typed to a date of the domain, or to a sentence why not."""

from dataclasses import dataclass
from datetime import date

from app.domain.period import Period
from app.domain.when import When, on_day, unknown_within
from app.domain.wording import day_text, when_text, worded
from app.exchange.dates_nl.bounds import read_bounded
from app.exchange.dates_nl.lasting import read_lasting
from app.exchange.dates_nl.moment import Moment
from app.exchange.dates_nl.moments import read_moment
from app.exchange.dates_nl.pairs import Pair
from app.exchange.dates_nl.plain_text import LONGEST, plain
from app.exchange.dates_nl.problems import NOT_READ, impossible_text, unread_text
from app.exchange.dates_nl.vocabulary import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class DateReading:
    """How a typed date was understood.

    Either ``when`` is there, with ``until`` for something that lasted and perhaps a
    ``warning``, or ``problem`` says in Dutch why the text is not a date and what might be
    meant. The text of ``when`` is what was typed, without the spaces around it.
    """

    when: When | None = None
    until: When | None = None
    problem: str | None = None
    warning: str | None = None

    @property
    def understood_as(self) -> str:
        """The date in words made by the program, to show beside what is typed; empty for a problem."""
        if self.when is None:
            return ""
        words = when_text(self.when)
        return words if self.until is None else f"{words} – {when_text(self.until)}"


def read_date(text: str, case_period: Period) -> DateReading:
    """Read a date as people write it. Never raises; ``case_period`` closes an open side."""
    typed, bare = text.strip(), plain(text[: LONGEST + 1])
    if not typed:
        return DateReading(problem=f"Hier staat geen datum. {NOT_READ}")
    if len(typed) > LONGEST or "\0" in typed:
        return DateReading(problem=f"Dit is te lang voor een datum. {NOT_READ}")
    if bare in UNKNOWN:
        return DateReading(when=unknown_within(case_period.start, case_period.end, typed))
    return _reading(typed, bare, case_period)


def read_day_cell(day: date) -> DateReading:
    """The reading of a date cell of a spreadsheet: that day, worded in full."""
    return DateReading(when=worded(on_day(day)))


def _reading(typed: str, bare: str, case_period: Period) -> DateReading:
    bounded = read_bounded(bare, case_period)
    moment = bounded if bounded is not None else read_moment(bare)
    if isinstance(moment, Moment):
        return DateReading(when=moment.as_when(typed), warning=moment.warning or None)
    lasting = read_lasting(bare) if bounded is None else None
    if isinstance(lasting, tuple):
        return _lasting_reading(typed, lasting)
    impossible = moment or lasting
    if impossible is not None:
        return DateReading(problem=impossible_text(impossible))
    return DateReading(problem=unread_text(typed, bare, case_period))


def _lasting_reading(typed: str, pair: Pair) -> DateReading:
    first, last = pair
    until = last.as_when(day_text(last.latest))
    warning = " ".join(side.warning for side in pair if side.warning)
    return DateReading(when=first.as_when(typed), until=worded(until), warning=warning or None)
