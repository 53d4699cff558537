"""Identities."""

from app.domain.ids import derived_id, new_id


def test_that_a_new_id_tells_its_kind_and_is_never_the_same() -> None:
    ids = {new_id("G") for _ in range(1000)}

    assert len(ids) == 1000
    assert all(one.startswith("G-") and len(one) == 12 for one in ids)


def test_that_a_derived_id_is_always_that_of_its_texts() -> None:
    assert derived_id("G", "a", "b") == derived_id("G", "a", "b")
    assert derived_id("G", "a", "b") != derived_id("G", "ab", "")
    assert derived_id("G", "a").startswith("G-")
