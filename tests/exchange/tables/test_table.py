"""Rows and their places."""

from datetime import date

from app.exchange.tables import Row, Table


def test_that_a_row_of_spaces_is_empty():
    assert Row(number=1, cells=("", "  ")).is_empty
    assert not Row(number=1, cells=("", "x")).is_empty
    assert not Row(number=1, cells=(date(2021, 1, 1),)).is_empty


def test_that_a_row_is_named_with_its_sheet():
    row = Row(number=7, cells=())
    assert Table(place="blad Tijdlijn", rows=(row,)).place_of(row) == "blad Tijdlijn, rij 7"
    assert Table(place="", rows=(row,)).place_of(row) == "rij 7"
