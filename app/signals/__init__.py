"""Signals: what the timeline shows between parties and in periods; pure functions of a snapshot."""
