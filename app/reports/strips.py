"""The pieces a page is filled with, and how they are divided over pages.

A strip is a piece of full width that is never cut: a line of text, a row of a table, a
picture. Strips that must stay together are chained by ``keeps_next``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.reports.pen import Pen

Paint = Callable[[Pen, float, float], None]
"""Paints a strip with its upper left corner at x, y."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A piece of ``height`` points; ``gap`` is the white above it, left out at the top of a page.

    ``repeats`` is painted above it when it comes first on a page and is not the start of
    what it belongs to: the head of a table. ``anchor`` is a place that others lead to,
    ``bookmark`` its title and level in the outline.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keeps_next: bool = False
    repeats: "Strip | None" = None
    anchor: str | None = None
    bookmark: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A strip at its height on a page, from the top of the text area."""

    strip: Strip
    top: float


Page = tuple[Placed, ...]


def divided(strips: Sequence[Strip], height: float) -> Iterator[Page]:
    """The strips over pages with ``height`` points of room each, in order.

    A chain that fits on one page is never broken; a longer one is, and a strip that is
    higher than a page has one for itself.
    """
    placed: list[Placed] = []
    filled = 0.0
    for chain in _chains(strips):
        if placed and filled + _chain_height(chain, is_first=False) > height:
            fits_alone = _chain_height(chain, is_first=True) <= height
            if fits_alone or filled + chain[0].gap + chain[0].height > height:
                yield tuple(placed)
                placed, filled = [], 0.0
        for strip in chain:
            if placed and filled + strip.gap + strip.height > height + 0.01:
                yield tuple(placed)
                placed, filled = [], 0.0
            if not placed and strip.repeats is not None:
                placed.append(Placed(strip=strip.repeats, top=0.0))
                filled = strip.repeats.height
            top = filled + (strip.gap if placed else 0.0)
            placed.append(Placed(strip=strip, top=top))
            filled = top + strip.height
    if placed:
        yield tuple(placed)


def chained(strips: Sequence[Strip]) -> list[Strip]:
    """The strips so that they stay together, if a page can hold them."""
    return [replace(strip, keeps_next=True) for strip in strips[:-1]] + list(strips[-1:])


def _chains(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.keeps_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _chain_height(chain: Sequence[Strip], *, is_first: bool) -> float:
    """Height of a chain, with the gap above it unless it is first on its page."""
    height = sum(strip.gap + strip.height for strip in chain)
    if not is_first:
        return height
    repeated = chain[0].repeats
    return height - chain[0].gap + (0.0 if repeated is None else repeated.height)
