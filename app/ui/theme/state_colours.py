"""The colours of states that have no token of their own: they lie between two tokens."""

from app.themes import Theme, ThemeName
from app.ui.theme.colour_mix import mix


def state_colours(theme: Theme) -> dict[str, str]:
    """Give the colours of hover, pressed, disabled and focus, by name."""
    of = theme.colour
    return {
        "accentHover": mix(of("accent"), of("text"), 0.18),
        "accentPressed": mix(of("accent"), of("text"), 0.34),
        "raisedHover": mix(of("raised"), of("text"), 0.05),
        "raisedPressed": mix(of("raised"), of("text"), 0.1),
        "surfaceHover": mix(of("surface"), of("text"), 0.06),
        "surfacePressed": mix(of("surface"), of("text"), 0.11),
        "sunkenHover": mix(of("sunken"), of("text"), 0.08),
        "noteEdge": mix(of("noteSoft"), of("note"), 0.25),
        "disabledText": mix(of("text3"), of("surface"), 0.4),
        "disabledEdge": mix(of("control"), of("surface"), 0.55),
        "disabledGround": mix(of("surface"), of("sunken"), 0.4),
        **_focus_on_accent(theme),
    }


def _focus_on_accent(theme: Theme) -> dict[str, str]:
    """Give a filled button with the focus a ring inside its fill, or turn it inside out.

    On black no colour stands out from both the fill and what lies around it.
    """
    of = theme.colour
    if theme.name is ThemeName.CONTRAST:
        ring, fill, words = of("focus"), of("surface"), of("accent")
    else:
        ring, fill, words = mix(of("accent"), of("onAccent"), 0.65), of("accent"), of("onAccent")
    return {"focusOnAccent": ring, "focusedAccent": fill, "onFocusedAccent": words}
