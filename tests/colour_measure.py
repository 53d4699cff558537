"""Measures of colour for the tests of the house style.

WCAG 2 contrast, CIEDE2000 (Sharma, Wu and Dalal 2005) and the sight of people
who are colour blind (Machado, Oliveira and Fernandes 2009, severity 1).
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]

_LUMINANCE: Triple = (0.2126, 0.7152, 0.0722)
_TO_XYZ: tuple[Triple, Triple, Triple] = ((0.4124, 0.3576, 0.1805), _LUMINANCE, (0.0193, 0.1192, 0.9505))
_WHITE: Triple = (0.95047, 1.0, 1.08883)
_FAR = 25.0**7

SIGHT: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two `#RRGGBB` colours, 1 to 21."""
    dark, light = sorted(_dot(_LUMINANCE, _linear(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def distance(one: str, other: str, sight: str = "normal") -> float:
    """The CIEDE2000 difference of two `#RRGGBB` colours as seen with a kind of sight."""
    (l1, a1, b1), (l2, a2, b2) = _lab(one, sight), _lab(other, sight)
    mean_chroma = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1 + (1 - _far_share(mean_chroma)) / 2
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    turn, mean_hue = _hues(degrees(atan2(b1, a1)), degrees(atan2(b2, a2)))
    if not c1 * c2:
        turn = 0.0
    lightness, chroma = (l1 + l2) / 2 - 50, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * _cos(mean_hue - 30)
        + 0.24 * _cos(2 * mean_hue)
        + 0.32 * _cos(3 * mean_hue + 6)
        - 0.2 * _cos(4 * mean_hue - 63)
    )
    by_lightness = (l2 - l1) / (1 + 0.015 * lightness**2 / sqrt(20 + lightness**2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = -2 * _far_share(chroma) * sin(radians(60 * exp(-(((mean_hue - 275) / 25) ** 2))))
    return sqrt(by_lightness**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def _hues(one: float, other: float) -> tuple[float, float]:
    """The turn from one hue to the other, −180 to 180, and the hue halfway."""
    one, other = one % 360, other % 360
    turn = (other - one + 180) % 360 - 180
    return turn, (one + turn / 2) % 360


def _far_share(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + _FAR))


def _cos(angle: float) -> float:
    return cos(radians(angle))


def _lab(colour: str, sight: str) -> Triple:
    seen = [min(1.0, max(0.0, _dot(row, _linear(colour)))) for row in SIGHT[sight]]
    light = (seen[0], seen[1], seen[2])
    x, y, z = (_root(_dot(row, light) / white) for row, white in zip(_TO_XYZ, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def _linear(colour: str) -> Triple:
    red, green, blue = (_decoded(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return red, green, blue


def _decoded(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _dot(one: Triple, other: Triple) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))
