"""Colours between two tokens: hover, pressed and disabled need no tokens of their own."""


def mix(base: str, other: str, share: float) -> str:
    """Blend two `#RRGGBB` colours; `share` 0 gives `base`, 1 gives `other`."""
    pairs = zip(_channels(base), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return red, green, blue
