"""Makes up whole cases of any size, for rehearsals and measurements; nothing in them ever happened."""

from app.exchange.fictional.case import fictional_case

__all__ = ["fictional_case"]
