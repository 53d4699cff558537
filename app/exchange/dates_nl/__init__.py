"""Reads dates as people write them in Dutch files, and never guesses a day.

`read_date` is used by the window while typing, by every import and by the command line.
"""

from app.exchange.dates_nl.reading import DateReading, read_date, read_day_cell

__all__ = ["DateReading", "read_date", "read_day_cell"]
