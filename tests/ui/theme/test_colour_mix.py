"""Colours between two tokens."""

import pytest

from app.ui.theme.colour_mix import mix


@pytest.mark.parametrize(("share", "expected"), [(0, "#000000"), (0.5, "#806432"), (1, "#FFC864")])
def test_that_a_share_of_the_other_colour_is_mixed_in(share: float, expected: str) -> None:
    assert mix("#000000", "#FFC864", share) == expected
