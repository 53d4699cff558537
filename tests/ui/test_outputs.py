"""What the window saves is made whole, for the reader that was chosen."""

import json
import threading
from pathlib import Path

import pytest

from app.domain.errors import CaseError
from app.domain.event import Visibility
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.privacy.audience import Audience
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind
from app.ui.outputs import write_output
from app.ui.tasks import Progress
from tests.builders import a_case, an_event, day, on
from tests.ui.case_files import some_entities

TODAY = day("5 mrt 2024")


def the_case() -> CaseSnapshot:
    hidden = an_event("Alleen voorbereiding", on("9 mrt 2021"), visibility=Visibility.VOORBEREIDING)
    return empty_snapshot(a_case()).with_entities([*some_entities(), hidden])


def progress(*, is_stopped: bool = False) -> Progress:
    stopping = threading.Event()
    if is_stopped:
        stopping.set()
    return Progress(lambda _done, _total, _words: None, stopping)


def made(choice: OutputChoice, folder: Path) -> Path:
    out = folder / f"uit.{choice.form.value}"
    return write_output(choice, the_case(), out, today=TODAY, progress=progress())


@pytest.mark.parametrize(
    ("kind", "form", "start"),
    [
        (OutputKind.VERSLAG, OutputForm.PDF, b"%PDF"),
        (OutputKind.VERSLAG, OutputForm.DOCX, b"PK"),
        (OutputKind.TIJDLIJN, OutputForm.PDF, b"%PDF"),
        (OutputKind.TIJDLIJN, OutputForm.SVG, b"<?xml"),
        (OutputKind.TIJDLIJN, OutputForm.PNG, b"\x89PNG"),
        (OutputKind.CASUS, OutputForm.XLSX, b"PK"),
        (OutputKind.CASUS, OutputForm.JSON, b"{"),
    ],
)
def test_that_each_form_is_made(kind: OutputKind, form: OutputForm, start: bytes, tmp_path: Path) -> None:
    out = made(OutputChoice(kind=kind, form=form, audience=Audience.DEELNEMERS), tmp_path)

    assert out.read_bytes().startswith(start)


def test_that_a_reader_sees_only_what_is_theirs(tmp_path: Path) -> None:
    whole = made(OutputChoice(kind=OutputKind.CASUS, form=OutputForm.JSON), tmp_path)
    assert len(json.loads(whole.read_text("utf-8"))["gebeurtenissen"]) == 4

    choice = OutputChoice(kind=OutputKind.CASUS, form=OutputForm.CSV, audience=Audience.DEELNEMERS)
    assert "Alleen voorbereiding" not in made(choice, tmp_path).read_text("utf-8-sig")


def test_that_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "uit.json").write_text("oud", "utf-8")
    made(OutputChoice(kind=OutputKind.CASUS, form=OutputForm.JSON), tmp_path)

    assert (tmp_path / "uit.json").read_text("utf-8") != "oud"


def test_that_stopping_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "uit.pdf"
    choice = OutputChoice(kind=OutputKind.VERSLAG, form=OutputForm.PDF, audience=Audience.DEELNEMERS)
    with pytest.raises(CaseError):
        write_output(choice, the_case(), out, today=TODAY, progress=progress(is_stopped=True))

    assert list(tmp_path.iterdir()) == []
