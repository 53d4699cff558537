"""Reads tables out of the files people send: XLSX, ODS, CSV and Word. Nothing in them is executed."""

from app.exchange.tables.reading import read_tables
from app.exchange.tables.table import Cell, Row, Table

__all__ = ["Cell", "Row", "Table", "read_tables"]
