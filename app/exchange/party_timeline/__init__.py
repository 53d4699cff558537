"""Takes in the timeline a party sends: columns, rows, people, and what does not fit."""

from app.exchange.party_timeline.reading import PartyTimeline, read_party_timeline

__all__ = ["PartyTimeline", "read_party_timeline"]
