"""Keeps text that a spreadsheet would take for a formula from being one."""

from __future__ import annotations

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may run this text instead of showing it."""
    return text.lstrip(" \u00a0").startswith(_DANGEROUS)


def safe_text(text: str) -> str:
    """The text as it can stand in a CSV file: with an apostrophe before what looks like a formula."""
    return f"'{text}" if looks_like_formula(text) else text


def unguarded(text: str) -> str:
    """The text as it was before `safe_text` put an apostrophe before it; any other text stays."""
    bare = text[1:]
    return bare if text.startswith("'") and looks_like_formula(bare) else text
