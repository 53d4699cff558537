"""The form a party fills in: its own timeline, its learning questions and how it saw its task."""

from app.exchange.party_form.content import FormContent, form_content
from app.exchange.party_form.writing import KINDS, form_bytes

__all__ = ["KINDS", "FormContent", "form_bytes", "form_content"]
