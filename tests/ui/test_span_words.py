"""The time in view in words of the right size."""

import pytest

from app.ui.span_words import span_words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1551, "4¼ jaar in beeld"),
        (731, "2 jaar in beeld"),
        (214, "7 maanden in beeld"),
        (45, "6 weken in beeld"),
        (9.6, "10 dagen in beeld"),
        (0.3, "1 dag in beeld"),
    ],
)
def test_that_time_in_view_is_worded(days: float, words: str) -> None:
    assert span_words(days) == words
