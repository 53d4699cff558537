"""What cannot be read has a sentence and a suggestion."""

from app.exchange.tables.errors import unreadable


def test_that_the_error_names_the_file_and_what_to_do():
    error = unreadable("a.xlsx", "dit is kapot.", "Sla het opnieuw op.")
    assert str(error) == "a.xlsx: dit is kapot. Sla het opnieuw op."
