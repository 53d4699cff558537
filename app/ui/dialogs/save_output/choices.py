"""What can be made of a case, in which forms and for whom."""

from dataclasses import dataclass

from app.domain.labelled import Labelled
from app.privacy.audience import Audience


class OutputKind(Labelled):
    """What is made."""

    VERSLAG = "verslag", "Verslag"
    TIJDLIJN = "tijdlijn", "Tijdlijn"
    CASUS = "casus", "Casus doorgeven"


class OutputForm(Labelled):
    """The kind of file; the value is its suffix."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word"
    PNG = "png", "Afbeelding (PNG)"
    SVG = "svg", "Tekening (SVG)"
    JSON = "json", "JSON"
    XLSX = "xlsx", "Excel"
    CSV = "csv", "CSV"


class PaperSize(Labelled):
    """The paper the timeline is laid out on."""

    A4 = "a4", "A4"
    A3 = "a3", "A3"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputChoice:
    """One thing to make. ``audience`` None is the whole case, for the facilitator only.

    ``is_pattern`` is the patroonweergave of the timeline: marks without any words.
    """

    kind: OutputKind
    form: OutputForm
    audience: Audience | None = None
    is_final: bool = False
    is_pattern: bool = False
    paper: PaperSize = PaperSize.A3
