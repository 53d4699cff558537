"""Terugblik: prepare a retrospective learning session on one complex-divorce case."""

__version__ = "0.1.0"
"""The version of the program; the only place where it is written."""
