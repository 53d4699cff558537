"""Speaks with whoever runs the command: answers on standard output, complaints on standard error."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

Ask = Callable[[str], str]
"""Asks for a secret without showing it. Raises EOFError when nobody answers."""


class Terminal:
    """Standard output, standard error, and a way to ask for a passphrase if somebody is there.

    A stream may be None: a program started by a mouse click has none.
    """

    def __init__(self, out: TextIO | None, err: TextIO | None, ask: Ask | None) -> None:
        """Speak on these streams; ``ask`` is None when nobody can be asked."""
        self._out = out
        self._err = err
        self._ask = ask
        for stream in (out, err):
            if (reconfigure := getattr(stream, "reconfigure", None)) is not None:
                reconfigure(errors="backslashreplace")

    @property
    def can_ask(self) -> bool:
        """Whether somebody is there to answer."""
        return self._ask is not None

    def say(self, text: str) -> None:
        """Answer with a line of text."""
        if self._out is not None:
            self._out.write(printable(text) + "\n")

    def say_json(self, document: Any) -> None:
        """Answer with one JSON document."""
        if self._out is not None:
            is_utf_8 = (self._out.encoding or "").casefold().replace("-", "") == "utf8"
            self._out.write(json.dumps(document, ensure_ascii=not is_utf_8, indent=1) + "\n")

    def complain(self, text: str) -> None:
        """Say what is the matter, apart from the answer."""
        if self._err is not None:
            self._err.write(printable(text) + "\n")

    def ask(self, question: str) -> str:
        """A secret typed by whoever sits there. Raises EOFError when nobody does."""
        if self._ask is None:
            raise EOFError
        return self._ask(question)

    def flush(self) -> None:
        """Send everything said on its way. Raises BrokenPipeError when nobody listens any more."""
        for stream in (self._out, self._err):
            if stream is not None:
                stream.flush()

    def hang_up(self) -> None:
        """Stop speaking: whoever listened is gone, and saying so would fail too."""
        gone, self._out, self._err = self._out, None, None
        if gone is None:
            return
        with contextlib.suppress(OSError), Path(os.devnull).open("wb") as silence:
            os.dup2(silence.fileno(), gone.fileno())


def this_terminal() -> Terminal:
    """The terminal this program was started from."""
    is_manned = sys.stdin is not None and sys.stdin.isatty()
    return Terminal(sys.stdout, sys.stderr, getpass.getpass if is_manned else None)


def printable(text: str) -> str:
    """The text without characters that steer a terminal; lines and tabs stay."""
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() or c in "\n\t" or "\ud800" <= c <= "\udfff" else "\N{REPLACEMENT CHARACTER}"
        for c in text
    )
