"""The chronology as CSV."""

import csv
import io

from app.exchange.chronology import COLUMNS
from app.exchange.csv_writer import csv_bytes
from tests.builders import a_snapshot, an_event, on


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_that_the_file_has_a_mark_headings_and_a_row_per_event() -> None:
    content = csv_bytes(a_snapshot(an_event("Gesprek; “thuis”"), an_event("Later", on("9 jan 2021"))))

    assert content.startswith(b"\xef\xbb\xbf")
    assert rows_of(content)[0] == list(COLUMNS)
    assert [row[2] for row in rows_of(content)[1:]] == ["Gesprek; “thuis”", "Later"]


def test_that_nothing_in_it_is_a_formula() -> None:
    event = an_event('=HYPERLINK("kwaad")', on("5 jan 2021"), fact="+31")

    assert rows_of(csv_bytes(a_snapshot(event)))[1][2] == '\'=HYPERLINK("kwaad")\n+31'


def test_that_text_with_lines_and_emoji_comes_back() -> None:
    event = an_event("Gesprek", fact="Gesprek\nregel twee 👩‍👧 مرحبا")

    assert rows_of(csv_bytes(a_snapshot(event)))[1][2] == "Gesprek\nregel twee 👩‍👧 مرحبا"


def test_that_an_empty_case_has_only_headings() -> None:
    assert rows_of(csv_bytes(a_snapshot())) == [list(COLUMNS)]
