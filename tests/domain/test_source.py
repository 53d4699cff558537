"""Bronnen."""

from app.domain.source import SourceKind
from tests.builders import a_source


def test_that_a_source_is_a_reference_only() -> None:
    source = a_source()

    assert not source.supplied
    assert source.holder_party_id is None
    assert SourceKind.PARTIJTIJDLIJN.label == "Eigen tijdlijn van partij"
