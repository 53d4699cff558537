"""The command line: a second face on the same core, without a window."""

from app.cli.entry import main

__all__ = ["main"]
