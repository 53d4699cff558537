"""Proposes which events of different parties may be one and the same happening."""

from app.exchange.duplicates.finding import PossibleDuplicate, possible_duplicates

__all__ = ["PossibleDuplicate", "possible_duplicates"]
