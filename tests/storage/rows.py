"""Everything a case file holds, row by row, to compare before and after."""

from typing import Any

from app.storage.case_file import CaseFile
from app.storage.connection import driver_of
from app.storage.layout import all_tables
from app.storage.statements import statements

Dump = dict[str, list[tuple[Any, ...]]]


def dump(case_file: CaseFile) -> Dump:
    """All rows of all tables."""
    driver = driver_of(case_file._connection)
    return {
        spec.name: sorted(driver.execute(statements()[spec.name].select_all).fetchall(), key=repr)
        for spec in all_tables()
    }
