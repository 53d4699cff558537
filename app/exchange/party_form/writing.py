"""Chooses the writer that fits the kind of form asked for."""

from __future__ import annotations

from app.domain.ids import PartyId
from app.domain.snapshot import CaseSnapshot
from app.exchange.party_form.content import form_content

KINDS = ("xlsx", "docx")
"""The kinds of file a form can be."""


def form_bytes(case: CaseSnapshot, party_id: PartyId, kind: str) -> bytes:
    """The form for one party as a file, ``xlsx`` or ``docx``. Raises NotFoundError for an unknown party."""
    content = form_content(case, party_id)
    if kind == "xlsx":
        from app.exchange.party_form.workbook import workbook_form

        return workbook_form(content)
    from app.exchange.party_form.document import document_form

    return document_form(content)
