"""The whole road: a case goes in, finished paper comes out, whatever is in the case."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from app.domain.snapshot import CaseSnapshot
from app.privacy.audience import Audience
from app.reports.progress import ReportStopped
from app.reports.verslag import UnknownFormat, report_document, write_report
from tests.builders import (
    a_case,
    a_decision,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    an_agreement,
    an_event,
    an_involvement,
    on,
)
from tests.reports.paper import (
    TODAY,
    edition_of,
    example_case,
    example_edition,
    flat,
    outline_of,
    pages_of,
    structure_of,
    text_of,
)


def _written(case: CaseSnapshot, folder: Path, name: str = "verslag.pdf", **changes: Any) -> Path:
    path = folder / name
    audience = changes.pop("audience", Audience.DEELNEMERS)
    write_report(case, path, audience, **{"final": False, "today": TODAY, **changes})
    return path


@pytest.fixture(scope="module")
def example_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The verslag of the example for participants."""
    return _written(example_case(), tmp_path_factory.mktemp("verslag"))


def test_that_every_event_decision_and_agreement_is_where_it_should_be(example_pdf: Path) -> None:
    pages = [flat(page) for page in pages_of(example_pdf)]
    facts = " ".join(page for page in pages if "6 Feitenrelaas per fase Bladzijde" in page)
    decided = " ".join(page for page in pages if "8 Besluiten Bladzijde" in page)
    agreed = " ".join(page for page in pages if "9 Overleggen en afspraken Bladzijde" in page)
    case = example_edition().case
    squeezed = facts.replace(" ", "").replace("-", "")
    for event in case.events_in_order:
        assert event.fact.replace(" ", "").replace("-", "") in squeezed
    for event in case.decisions:
        assert f"{case.event_numbers[event.id]}. {event.title}, {event.when.text}" in decided
    for event in case.meetings:
        assert f"{case.event_numbers[event.id]}. {event.title}, {event.when.text}" in agreed


def test_that_hidden_events_leave_no_trace(example_pdf: Path) -> None:
    text = text_of(example_pdf)
    assert "E-mails van moeder zonder antwoord" not in text
    assert "Er was niemand meer." not in text


def test_that_the_chapters_are_bookmarks_in_order(example_pdf: Path) -> None:
    chapters = [title for level, title in outline_of(example_pdf) if level == 0]
    assert chapters[:7] == [
        "Inhoud",
        "1 Aanleiding en doel",
        "2 Werkwijze",
        "3 Leervragen",
        "4 Wie is wie",
        "5 Het verloop in het kort",
        "6 Feitenrelaas per fase",
    ]
    assert next(title for level, title in outline_of(example_pdf) if level == 1).startswith("Fase 1.")


def test_that_title_language_and_structure_are_set(example_pdf: Path) -> None:
    with pikepdf.open(example_pdf) as pdf:
        assert str(pdf.docinfo.Title) == "Verslag Casus Wisseldag"
        assert str(pdf.Root.Lang) == "nl-NL"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
    kinds = {kind for kind, _ in structure_of(example_pdf)}
    assert {"H1", "H2", "P", "L", "Table", "TR", "TH", "TD", "Figure", "TOC", "Link", "BlockQuote"} <= kinds
    assert all(alternative for kind, alternative in structure_of(example_pdf) if kind == "Figure")


def test_that_every_letter_is_embedded(example_pdf: Path) -> None:
    with pikepdf.open(example_pdf) as pdf:
        fonts = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_that_the_file_is_small_and_every_page_is_counted(example_pdf: Path) -> None:
    assert example_pdf.stat().st_size < 2_000_000
    pages = [flat(page) for page in pages_of(example_pdf)]
    assert f"Bladzijde {len(pages)} van {len(pages)}" in pages[-1] or "Blad" in pages[-1]


def test_that_concept_is_marked_until_final(tmp_path: Path) -> None:
    case = a_snapshot(an_event())
    assert all("CONCEPT" in page for page in pages_of(_written(case, tmp_path)))
    final = _written(case, tmp_path, "definitief.pdf", final=True)
    assert "CONCEPT" not in text_of(final)
    assert "Vastgesteld" in text_of(final)


def test_that_made_up_cases_stay_marked_when_final(tmp_path: Path) -> None:
    case = a_snapshot(case=a_case(fictional=True))
    pages = pages_of(_written(case, tmp_path, final=True))
    assert all("FICTIEF" in page for page in pages)


@pytest.mark.parametrize("audience", [Audience.REGIO, Audience.LESSENKAART])
def test_that_nothing_of_the_case_leaves_the_circle(tmp_path: Path, audience: Audience) -> None:
    text = text_of(_written(example_case(), tmp_path, audience=audience))
    case = example_case()
    secrets = [event.fact for event in case.events.values() if event.fact]
    secrets += [party.name for party in case.parties.values()]
    secrets += [one.text for event in case.events.values() for one in event.experiences]
    secrets += [service.goal for service in case.services.values()]
    assert not [secret for secret in secrets if secret in text]
    assert "Wisseldag" not in text
    assert not [year for year in range(2015, 2023) if str(year) in text]


def test_that_the_family_reads_the_course_its_words_and_what_worked(tmp_path: Path) -> None:
    text = text_of(_written(example_case(), tmp_path, audience=Audience.GEZIN))
    for told in (
        "Wie is wie",
        "In uw eigen woorden",
        "Ik hoorde pas na twee weken",
        "Wat werkte",
        "Wat wij afspraken",
    ):
        assert told in text
    for hidden in ("We zagen het dagelijks", "Feitenrelaas", "Wat wisten wij dat de anderen niet wisten"):
        assert hidden not in text


def test_that_the_lesson_card_is_one_page(tmp_path: Path) -> None:
    path = _written(example_case(), tmp_path, audience=Audience.LESSENKAART)
    assert len(pages_of(path)) == 1


def test_that_the_same_case_on_the_same_day_gives_the_same_bytes(tmp_path: Path, example_pdf: Path) -> None:
    assert _written(example_case(), tmp_path).read_bytes() == example_pdf.read_bytes()


def test_that_word_holds_every_event_too(tmp_path: Path) -> None:
    import docx

    path = _written(example_case(), tmp_path, "verslag.docx")
    body = docx.Document(str(path)).element.body
    text = "".join(one.text or "" for one in body.iter("{*}t"))
    for event in example_edition().case.events_in_order:
        assert event.fact in text


def test_that_an_unknown_kind_of_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match=r"op \.pdf of \.docx"):
        _written(a_snapshot(), tmp_path, "verslag.odt")


@pytest.mark.parametrize("name", ["verslag.pdf", "verslag.docx"])
def test_that_stopping_halfway_leaves_nothing(tmp_path: Path, name: str) -> None:
    asked = iter(range(10_000))
    with pytest.raises(ReportStopped):
        _written(example_case(), tmp_path, name, cancelled=lambda: next(asked) > 20)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_that_progress_is_told_from_start_to_end(tmp_path: Path) -> None:
    told: list[float] = []
    _written(a_snapshot(an_event()), tmp_path, progress=lambda done, _: told.append(done))
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)


NASTY = (
    "<b>vet</b> & <img src='/etc/passwd'> </para>",
    "=1+1 {{x}} %s \\n",
    "😀👨‍👩‍👧 漢字 ⚖",
    "שלום עולם ומה עוד",
    "مرحبا بالعالم",
    "e\u0301\u0000\u0007\u202e \ud800",
    "x" * 3000,
    "\n\n\n",
)


@pytest.mark.parametrize("name", ["verslag.pdf", "verslag.docx"])
@pytest.mark.parametrize("text", NASTY)
def test_that_any_text_of_users_is_only_text(tmp_path: Path, text: str, name: str) -> None:
    event = an_event(
        text,
        id="G1",
        fact=text,
        meeting=a_meeting(agreements=(an_agreement(text=text),)),
        decision=a_decision(intended_goal=text),
    )
    case = a_snapshot(
        event,
        a_party("P1", text, code=text[:4]),
        a_professional(designation=text),
        an_involvement(task_view=text),
        case=a_case(text, occasion=text, goal=text, theme=text, notice=text, fictional=True),
    )
    path = _written(case, tmp_path, name)
    assert path.stat().st_size > 1000


def test_that_markup_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    case = a_snapshot(an_event("<b>vet</b> & <i>schuin</i>"))
    assert "<b>vet</b> & <i>schuin</i>" in text_of(_written(case, tmp_path))


def test_that_long_titles_and_very_long_facts_are_whole(tmp_path: Path) -> None:
    title = " ".join(f"titel{n}" for n in range(40))
    fact = " ".join(f"woord{n}" for n in range(4500))
    assert len(fact) > 40_000
    pages = pages_of(_written(a_snapshot(an_event(title, fact=fact)), tmp_path))
    facts = " ".join(flat(page) for page in pages if "Feitenrelaas per fase Bladzijde" in flat(page))
    found = facts.split()
    assert [word for word in found if word.startswith("woord")] == fact.split()
    assert {word.strip(".") for word in found if word.startswith("titel")} == set(title.split())


@pytest.mark.parametrize("count", [0, 1, 30])
def test_that_any_number_of_parties_is_possible(tmp_path: Path, count: int) -> None:
    parties = [a_party(f"P{n}", f"Organisatie nummer {n}", order=n) for n in range(count)]
    mdo = an_event("MDO", meeting=a_meeting(present=()))
    text = text_of(_written(a_snapshot(mdo, *parties), tmp_path))
    assert all(f"Organisatie nummer {n}" in text for n in range(count))


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", ["verslag.pdf", "verslag.docx"])
def test_that_an_empty_case_makes_calm_paper(tmp_path: Path, audience: Audience, name: str) -> None:
    path = _written(a_snapshot(), tmp_path, name, audience=audience)
    assert path.stat().st_size > 1000


def test_that_one_event_is_enough(tmp_path: Path) -> None:
    text = text_of(_written(a_snapshot(an_event("Enige gesprek", on("5 jan 2021"))), tmp_path))
    assert "1 Enige gesprek" in text or "Enige gesprek." in text


def test_that_content_can_be_had_without_form() -> None:
    document = report_document(edition_of(a_snapshot(an_event())))
    assert document.watermark == "CONCEPT"
    assert [part.title for part in document.parts][:2] == ["Aanleiding en doel", "Werkwijze"]
    final = replace(edition_of(a_snapshot()), is_final=True)
    assert report_document(final).watermark == ""


def test_that_nothing_heavy_is_loaded_before_paper_is_made() -> None:
    code = (
        "import sys, app.reports.verslag; "
        "print([m for m in ('reportlab', 'pikepdf', 'docx', 'matplotlib', 'pypdfium2') if m in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
