"""The verslag: from a whole case to finished paper for one audience, as PDF or Word.

What an audience may see is decided by `case_for` before anything is put into words. The
libraries that make paper are loaded only when it is made.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from app.domain.errors import CaseError
from app.domain.snapshot import CaseSnapshot
from app.privacy.audience import Audience, case_for
from app.reports.content import Chapter, Document, Sheets
from app.reports.edition import Edition
from app.reports.progress import Progress, ProgressReport
from app.reports.sections.actions import actions_chapter
from app.reports.sections.course import course_chapter
from app.reports.sections.cover import make_cover
from app.reports.sections.decisions import decisions_chapter
from app.reports.sections.experiences import experiences_chapter
from app.reports.sections.facts import ANCHOR as FACTS
from app.reports.sections.facts import facts_chapter
from app.reports.sections.glossary import glossary_chapter
from app.reports.sections.lesson_card import lesson_card
from app.reports.sections.lessons import lessons_chapter
from app.reports.sections.meetings import meetings_chapter
from app.reports.sections.method import method_chapter
from app.reports.sections.people import people_chapter
from app.reports.sections.purpose import purpose_chapter
from app.reports.sections.questions import questions_chapter
from app.reports.sections.signals import signals_chapter
from app.reports.sections.turning_points import turning_points_chapter
from app.reports.sections.worked import worked_chapter

_MAKERS: dict[Audience, tuple[Callable[[Edition], Chapter], ...]] = {
    Audience.DEELNEMERS: (
        purpose_chapter,
        method_chapter,
        questions_chapter,
        people_chapter,
        course_chapter,
        facts_chapter,
        experiences_chapter,
        decisions_chapter,
        meetings_chapter,
        signals_chapter,
        turning_points_chapter,
        worked_chapter,
        lessons_chapter,
        actions_chapter,
    ),
    Audience.GEZIN: (
        people_chapter,
        course_chapter,
        experiences_chapter,
        worked_chapter,
        lessons_chapter,
        actions_chapter,
    ),
    Audience.REGIO: (
        purpose_chapter,
        method_chapter,
        course_chapter,
        turning_points_chapter,
        worked_chapter,
        lessons_chapter,
    ),
    Audience.LESSENKAART: (lesson_card,),
}


class UnknownFormat(CaseError):
    """The name of the file does not say which kind of document is wanted."""


def write_report(
    case: CaseSnapshot,
    out: Path,
    audience: Audience,
    *,
    final: bool,
    today: date,
    progress: ProgressReport | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = False,
) -> None:
    """Write the verslag of a whole case to ``out``, a ``.pdf`` or ``.docx``, whole or not at all.

    Raises UnknownFormat, ReportStopped, and as `whole_file`.
    """
    writer = _writer_for(out)
    steps = Progress(progress, cancelled)
    steps.step(0.0, "Casus lezen")
    edition = Edition(case_for(case, audience), audience, today, final)
    writer(report_document(edition, steps.poll), out, today, steps, overwrite=overwrite)


def report_document(edition: Edition, poll: Callable[[], None] | None = None) -> Document:
    """The content of the verslag, without its form; ``poll`` is called before every chapter."""
    case = edition.case.case
    chapters: list[Chapter] = []
    for make in _MAKERS[edition.audience]:
        if poll is not None:
            poll()
        chapter = make(edition)
        if chapter.blocks:
            chapters.append(chapter)
    is_card = edition.audience is Audience.LESSENKAART
    glossary = None if is_card else glossary_chapter(edition, chapters)
    parts: list[Chapter | Sheets] = [*chapters, *([] if glossary is None else [glossary])]
    if edition.has_facts:
        parts.append(_timeline(edition, chapters, poll))
    fictional = " · fictief voorbeeld" if case.fictional else ""
    return Document(
        title=f"{'Lessenkaart' if is_card else 'Verslag'} {case.title}",
        author="Terugblik",
        subject=f"{edition.version}, {edition.status}",
        version=f"{case.title} · {edition.version}{fictional}",
        status=edition.status,
        cover=None if is_card else make_cover(edition),
        parts=tuple(parts),
        watermark=_watermark(edition),
        has_contents=not is_card,
        is_one_page=is_card,
    )


def _timeline(edition: Edition, chapters: Sequence[Chapter], poll: Callable[[], None] | None) -> Sheets:
    """The timeline as appendix, with the numbers of the statement of facts."""
    from app.reports.timeline_sheets import timeline_appendix

    number = next((n for n, one in enumerate(chapters, start=1) if one.anchor == FACTS), None)
    return timeline_appendix(edition, number, poll)


def _watermark(edition: Edition) -> str:
    if not edition.is_final:
        return "CONCEPT"
    return "FICTIEF" if edition.case.case.fictional else ""


def _writer_for(out: Path) -> Callable[..., None]:
    kind = out.suffix.lower()
    if kind == ".pdf":
        from app.reports.pdf_document import write_pdf

        return write_pdf
    if kind == ".docx":
        from app.reports.docx_document import write_docx

        return write_docx
    raise UnknownFormat(
        "Welk soort document?",
        f"Aan de naam ‘{out.name}’ is niet te zien wat het moet worden.",
        "Laat de naam eindigen op .pdf of .docx.",
    )
