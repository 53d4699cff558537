"""Bringing a day into view."""
