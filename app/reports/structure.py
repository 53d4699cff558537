"""What everything on the pages is, for a reader that does not see them: the tags of a PDF.

Elements form a tree in reading order. While pages are painted each element learns which
marked pieces of which page belong to it, and which links.
"""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """A marked piece: page counted from 0, and its number on that page."""

    page: int
    number: int


class LinkMark(NamedTuple):
    """A link on a page: page counted from 0, and which of its links."""

    page: int
    number: int


class Element:
    """A piece of structure such as a paragraph (``P``) or a cell (``TD``); attributes as PDF names them."""

    def __init__(self, kind: str, *, alternative: str = "", scope: str = "", span: int = 1) -> None:
        self.kind = kind
        self.alternative = alternative
        self.scope = scope
        self.span = span
        self.content: list[Element | Mark | LinkMark] = []

    def add(self, kind: str, *, alternative: str = "", scope: str = "", span: int = 1) -> Element:
        """A new element at the end of this one."""
        made = Element(kind, alternative=alternative, scope=scope, span=span)
        self.content.append(made)
        return made

    @property
    def elements(self) -> list[Element]:
        """The elements directly in this one."""
        return [one for one in self.content if isinstance(one, Element)]

    @property
    def is_painted(self) -> bool:
        """Whether anything of it, or in it, is on a page."""
        return any(not isinstance(one, Element) or one.is_painted for one in self.content)


class Structure:
    """The tree of a document and the numbers given out on each page."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._numbers: dict[int, int] = {}

    def mark(self, element: Element, page: int) -> Mark:
        """The next marked piece of a page, for an element."""
        number = self._numbers.get(page, 0)
        self._numbers[page] = number + 1
        mark = Mark(page, number)
        element.content.append(mark)
        return mark
