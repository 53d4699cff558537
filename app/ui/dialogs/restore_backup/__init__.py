"""Putting back a backup of a case."""
