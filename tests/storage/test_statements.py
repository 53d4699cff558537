"""Tests of the statements for each table."""

import json

from app.storage.case_file import CaseFile
from app.storage.connection import driver_of
from app.storage.layout import all_tables
from app.storage.statements import quoted, statements


def test_that_every_statement_is_understood_by_the_file(empty: CaseFile) -> None:
    driver = driver_of(empty._connection)
    for spec in all_tables():
        of_table = statements()[spec.name]
        for statement, values in (
            (of_table.insert, len(spec.columns)),
            (of_table.update, len(spec.columns)),
            (of_table.delete, spec.key_width),
            (of_table.select_all, 0),
            (of_table.select_some, 1),
        ):
            driver.execute(f"EXPLAIN {statement}", ("[]",) * values)


def test_that_a_word_of_sql_may_be_the_name_of_a_column() -> None:
    assert quoted("order") == '"order"'


def test_that_some_rows_are_chosen_by_the_entity_they_belong_to(full: CaseFile) -> None:
    driver = driver_of(full._connection)
    asked = (json.dumps(["G2"]),)
    assert [row[0] for row in driver.execute(statements()["agreement"].select_some, asked)] == ["AF1", "AF2"]
