"""Finishing a painted PDF: structure tags, language, metadata, and correct text for rare signs.

ReportLab writes the marks on the pages but no tree of structure; that is added here.
"""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.reports.fonts import readable
from app.reports.structure import Element, LinkMark, Mark, Structure

_CODE_POINT = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{5,6})>")
_POLL_EVERY = 500
_CELLS = frozenset({"TD", "TH"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a PDF says about itself."""

    title: str
    author: str
    subject: str
    language: str
    day: date


def finish_pdf(
    painted: bytes, path: Path, structure: Structure, identity: Identity, poll: Callable[[], None]
) -> None:
    """Write the painted PDF to ``path`` with structure and metadata; ``poll`` is called now and then."""
    import pikepdf

    with pikepdf.open(io.BytesIO(painted)) as pdf:
        _TreeWriter(pdf, poll).write(structure)
        _mend_text_maps(pdf)
        _write_metadata(pdf, identity)
        poll()
        whole = io.BytesIO()  # on a full disk pikepdf ends the program, and it leaves its own files behind
        pdf.save(
            whole,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    path.write_bytes(whole.getbuffer())


class _TreeWriter:
    """Turns the elements into objects of the PDF."""

    def __init__(self, pdf: Any, poll: Callable[[], None]) -> None:
        import pikepdf

        self._pdf = pdf
        self._kit = pikepdf
        self._poll = poll
        self._written = 0
        self._pages = [page.obj for page in pdf.pages]
        self._by_page: dict[int, dict[int, Any]] = {}
        self._by_link: list[Any] = []

    def write(self, structure: Structure) -> None:
        """Add the whole tree to the catalogue."""
        kit, pdf = self._kit, self._pdf
        root = pdf.make_indirect(kit.Dictionary(Type=kit.Name.StructTreeRoot))
        top = self._element(structure.root, root)
        root.K = kit.Array([top])
        root.ParentTree = pdf.make_indirect(kit.Dictionary(Nums=self._numbers()))
        root.ParentTreeNextKey = len(self._pages) + len(self._by_link)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = kit.Dictionary(Marked=True)

    def _element(self, element: Element, parent: Any) -> Any:
        kit = self._kit
        self._written += 1
        if self._written % _POLL_EVERY == 0:
            self._poll()
        made = self._pdf.make_indirect(
            kit.Dictionary(Type=kit.Name.StructElem, S=kit.Name(f"/{element.kind}"), P=parent)
        )
        if element.alternative:
            made.Alt = kit.String(readable(element.alternative))
        if attributes := self._attributes(element):
            made.A = attributes
        made.K = kit.Array([self._content(one, made) for one in element.content if _is_there(one)])
        return made

    def _attributes(self, element: Element) -> Any:
        kit = self._kit
        if element.scope:
            return kit.Dictionary(O=kit.Name.Table, Scope=kit.Name(f"/{element.scope}"))
        if element.span > 1:
            return kit.Dictionary(O=kit.Name.Table, ColSpan=element.span)
        if element.kind == "L":
            return kit.Dictionary(O=kit.Name.List, ListNumbering=kit.Name.Disc)
        return None

    def _content(self, one: Element | Mark | LinkMark, parent: Any) -> Any:
        kit = self._kit
        match one:
            case Element():
                return self._element(one, parent)
            case Mark():
                self._by_page.setdefault(one.page, {})[one.number] = parent
                return kit.Dictionary(Type=kit.Name.MCR, Pg=self._pages[one.page], MCID=one.number)
            case LinkMark():
                link = self._pages[one.page].Annots[one.number]
                link.StructParent = len(self._pages) + len(self._by_link)
                self._by_link.append(parent)
                return kit.Dictionary(Type=kit.Name.OBJR, Pg=self._pages[one.page], Obj=link)

    def _numbers(self) -> Any:
        """Which element every mark and every link belongs to, by page and then by link."""
        kit = self._kit
        numbers = kit.Array([])
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = kit.Name.S
            owners = self._by_page.get(number, {})
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(kit.Array([owners[mark] for mark in range(len(owners))])))
        for number, owner in enumerate(self._by_link, start=len(self._pages)):
            numbers.append(number)
            numbers.append(owner)
        return numbers


def _is_there(one: Element | Mark | LinkMark) -> bool:
    """Whether something is in the tree: what is on a page, and empty cells so that columns stay columns."""
    return not isinstance(one, Element) or one.kind in _CELLS or one.is_painted


def _mend_text_maps(pdf: Any) -> None:
    """Write signs beyond the basic plane (emoji) as the pairs a reader expects, so that they copy well."""
    import pikepdf

    for one in pdf.objects:
        if not isinstance(one, pikepdf.Dictionary) or "/ToUnicode" not in one:
            continue
        content = one.ToUnicode.read_bytes()
        mended = _CODE_POINT.sub(_as_pair, content)
        if mended != content:
            one.ToUnicode.write(mended)


def _as_pair(found: re.Match[bytes]) -> bytes:
    pair = chr(int(found.group(2), 16)).encode("utf-16-be").hex().upper().encode()
    return b"<" + found.group(1) + b"> <" + pair + b">"


def _write_metadata(pdf: Any, identity: Identity) -> None:
    import pikepdf

    stamp = identity.day.strftime("%Y%m%d")
    for field in tuple(pdf.docinfo):
        del pdf.docinfo[field]
    pdf.docinfo[pikepdf.Name.Title] = readable(identity.title)
    pdf.docinfo[pikepdf.Name.Author] = identity.author
    pdf.docinfo[pikepdf.Name.Subject] = readable(identity.subject)
    pdf.docinfo[pikepdf.Name.Creator] = "Terugblik"
    pdf.docinfo[pikepdf.Name.Producer] = "Terugblik"
    pdf.docinfo[pikepdf.Name.CreationDate] = f"D:{stamp}000000Z"
    pdf.docinfo[pikepdf.Name.ModDate] = f"D:{stamp}000000Z"
    pdf.Root.Lang = pikepdf.String(identity.language)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(pdf.docinfo)
        metadata["dc:language"] = {identity.language}
