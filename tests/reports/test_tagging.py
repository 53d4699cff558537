"""A finished PDF tells what everything on it is, in which language, and copies rare signs rightly."""

import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from app.reports.content import Paragraph, Words, words
from app.reports.progress import ReportStopped
from app.reports.setting import text_strips
from app.reports.structure import Structure
from app.reports.tagging import Identity, finish_pdf
from app.reports.text_setting import set_paragraph
from tests.disks import no_file_may_grow
from tests.reports.paper import TODAY, Painted, finished, pages_of, paper, structure_of


def _painted(text: str = "Een alinea") -> Painted:
    structure = Structure()
    strips = set_paragraph(Paragraph(line=words(text)), structure.root.add("Sect"), paper())
    return Painted(strips, structure)


def test_that_language_title_and_tags_are_declared(tmp_path: Path) -> None:
    with pikepdf.open(finished(_painted(), tmp_path / "a.pdf")) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo.Title) == "Proef"
        assert str(pdf.docinfo.CreationDate) == "D:20230603000000Z"
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Proef"
            assert metadata["dc:language"] == {"nl-NL"}


def test_that_every_marked_piece_belongs_to_an_element(tmp_path: Path) -> None:
    path = finished(_painted("woord " * 60), tmp_path / "a.pdf")
    assert structure_of(path) == [("Document", ""), ("Sect", ""), ("P", "")]
    with pikepdf.open(path) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        content = pdf.pages[0].Contents.read_bytes()
        assert content.count(b"BDC") == len(numbers[1])
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")
        assert all(str(owner.S) == "/P" for owner in numbers[1])


def test_that_a_link_belongs_to_its_words(tmp_path: Path) -> None:
    structure = Structure()
    line = (Words("zie "), Words("65", target="hier"))
    known = paper(["hier"])
    look = known.look("body")
    strips = text_strips(known.lines(line, look), look, structure.root.add("P"))
    painted = Painted([replace(strips[0], anchor="hier")], structure)
    with pikepdf.open(finished(painted, tmp_path / "a.pdf")) as pdf:
        link = pdf.pages[0].Annots[0]
        assert str(link.Contents) == "Naar 65"
        owners = dict(zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))
        assert str(owners[link.StructParent].S) == "/Link"


def test_that_signs_beyond_the_basic_plane_copy_rightly(tmp_path: Path) -> None:
    path = finished(_painted("blij 😀 en ⚖"), tmp_path / "a.pdf")
    assert "blij 😀 en ⚖" in pages_of(path)[0]


def test_that_the_same_paper_gives_the_same_bytes(tmp_path: Path) -> None:
    first = finished(_painted(), tmp_path / "a.pdf").read_bytes()
    assert first == finished(_painted(), tmp_path / "b.pdf").read_bytes()


def test_that_finishing_can_be_stopped(tmp_path: Path) -> None:
    def stop() -> None:
        raise ReportStopped("Gestopt", "Gestopt.")

    painted = _painted()
    identity = Identity(title="a", author="b", subject="c", language="nl-NL", day=TODAY)
    with pytest.raises(ReportStopped):
        finish_pdf(painted.content, tmp_path / "a.pdf", painted.structure, identity, stop)
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on the size of a file is of Unix")
def test_that_a_full_disk_is_said_and_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    painted = _painted()
    with no_file_may_grow(beyond=100), pytest.raises(OSError, match="large"):
        finished(painted, tmp_path / "a.pdf")
    assert {path.name for path in tmp_path.iterdir()} <= {"a.pdf"}
