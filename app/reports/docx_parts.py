"""The pieces of a Word document as elements: runs, links, bookmarks, fields and table cells.

Made one by one rather than through the table calls of python-docx, which take a minute
for a table of thousands of rows.
"""

from collections.abc import Iterable
from typing import Any

from app.reports.content import Line, Words
from app.reports.fonts import readable


class WordParts:
    """Makes elements; ``anchors`` are the places in the document that words may lead to."""

    def __init__(self, anchors: frozenset[str]) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self._make = OxmlElement
        self._name = qn
        self._anchors = anchors
        self._bookmarks = 0

    def element(self, tag: str, **attributes: str) -> Any:
        """An element such as ``w:tbl`` with attributes of the same name space."""
        made = self._make(tag)
        for name, value in attributes.items():
            made.set(self._name(f"w:{name}"), value)
        return made

    def fill(self, paragraph: Any, line: Line) -> None:
        """Add a line to a paragraph, words that lead somewhere as links."""
        for words in line:
            run = self.run(words)
            if words.target in self._anchors:
                link = self.element("w:hyperlink", anchor=bookmark_name(words.target or ""))
                link.append(run)
                paragraph.append(link)
            else:
                paragraph.append(run)

    def run(self, words: Words) -> Any:
        """A run of text in its manner; new lines are breaks."""
        run = self.element("w:r")
        properties = self.element("w:rPr")
        if words.bold:
            properties.append(self.element("w:b"))
        if words.italic:
            properties.append(self.element("w:i"))
        if words.is_number:
            properties.append(self.element("w:sz", val="16"))
        if len(properties):
            run.append(properties)
        for place, text in enumerate(readable(words.text).split("\n")):
            if place:
                run.append(self.element("w:br"))
            content = self.element("w:t")
            content.text = text
            content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(content)
        return run

    def bookmark(self, paragraph: Any, anchor: str) -> None:
        """Let others lead to the start of a paragraph."""
        self._bookmarks += 1
        number = str(self._bookmarks)
        start = self.element("w:bookmarkStart", id=number, name=bookmark_name(anchor))
        at = 1 if paragraph.find(self._name("w:pPr")) is not None else 0
        paragraph.insert(at, start)
        paragraph.insert(at + 1, self.element("w:bookmarkEnd", id=number))

    def field(self, paragraph: Any, code: str, shown: Iterable[Any]) -> None:
        """A field that Word works out itself, with what stands there until then."""
        for kind, content in (("begin", []), ("code", []), ("separate", list(shown)), ("end", [])):
            run = self.element("w:r")
            if kind == "code":
                instruction = self.element("w:instrText")
                instruction.text = code
                run.append(instruction)
            else:
                run.append(self.element("w:fldChar", fldCharType=kind))
            paragraph.append(run)
            for one in content:
                paragraph.append(one)

    def paragraph(self, style: str, *lines: Line) -> Any:
        """A paragraph in a style."""
        made = self.element("w:p")
        properties = self.element("w:pPr")
        properties.append(self.element("w:pStyle", val=style))
        made.append(properties)
        for line in lines:
            self.fill(made, line)
        return made


def bookmark_name(anchor: str) -> str:
    """An anchor as Word allows it: letters, figures and underscores, forty at most."""
    return "".join(letter if letter.isalnum() else "_" for letter in anchor)[:40]
