"""The words beside the marks of a lane."""

from typing import Any

from app.domain.event import EventLabel
from app.timeline.lane_table import LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.layout_rules import Labels, Rules
from app.timeline.view import SCREEN
from tests.builders import an_event, on
from tests.timeline.scenery import EvenMeasure, inter

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
TABLE = LaneTable(
    LANE,
    [
        an_event("Huisbezoek bij moeder"),
        an_event("Kentering", on("6 jan 2021"), labels=(EventLabel.KANTELMOMENT, EventLabel.WAT_WERKTE)),
    ],
)


def labels_with(**changes: Any) -> Labels:
    rules = Rules(scale=1.0, step=1.0, sizes=SCREEN, first=0.0, last=1e6, **changes)
    return Labels(TABLE, rules, EvenMeasure())


def test_that_a_label_is_the_title_with_its_number_on_paper() -> None:
    assert labels_with().text(0) == "Huisbezoek bij moeder"
    assert labels_with(numbers={"G-huisbezoek-bij-moeder": 12}).text(0) == "12 Huisbezoek bij moeder"


def test_that_a_pattern_has_no_words_at_all() -> None:
    assert labels_with(is_pattern=True).text(0) == ""
    assert labels_with(is_pattern=True).wish(0, 50.0).label_width == 0


def test_that_what_a_filter_holds_back_has_no_label_and_comes_last() -> None:
    labels = labels_with(shown_ids=frozenset({"G-kentering"}))

    assert labels.text(0) == ""
    assert labels.wish(0, 50.0).weight == -1
    assert labels.wish(1, 50.0).weight > 0


def test_that_a_label_cut_short_fits_and_its_width_is_measured_anew() -> None:
    labels = labels_with()
    whole = labels.width(0)

    text, width = labels.fitting(0, whole - 1)
    assert text == "Huisbezoek…"
    assert width == len(text) * SCREEN.label / 2
    assert labels.fitting(0, whole) == ("Huisbezoek bij moeder", whole)


def test_that_a_label_without_sensible_room_is_left_out() -> None:
    assert labels_with().fitting(0, 23.9) == ("", 0.0)


def test_that_signs_take_room_of_their_own() -> None:
    assert labels_with().wish(0, 50.0).signs_width == 0
    assert labels_with().wish(1, 50.0).signs_width == 20


def test_that_a_bold_label_is_measured_as_bold() -> None:
    rules = Rules(scale=1.0, step=1.0, sizes=SCREEN, first=0.0, last=1e6)

    assert Labels(TABLE, rules, inter()).width(1) == inter().width("Kentering", SCREEN.label, bold=True)
