"""The same text as the standard encoder, sooner."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.json_layout import layout

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_that_the_layout_is_that_of_the_standard_encoder(value: Any) -> None:
    assert layout(value) == json.dumps(value, ensure_ascii=False, indent=1)
