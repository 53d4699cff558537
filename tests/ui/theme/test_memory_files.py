"""Files that exist in memory only and that Qt opens by path."""

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWidgets import QApplication

from app.ui.theme.memory_files import MemoryFiles
from tests.source_tree import ROOT


def content_of(path: str) -> bytes | None:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    return file.readAll().data()


def test_that_qt_reads_what_was_added() -> None:
    files = MemoryFiles()
    paths = {name: files.add(name, name.encode() * 9) for name in ("a.svg", "chevron_down-12.svg", "ï.svg")}

    assert {name: content_of(path) for name, path in paths.items()} == {
        name: name.encode() * 9 for name in paths
    }


def test_that_an_empty_file_can_be_read() -> None:
    files = MemoryFiles()

    assert content_of(files.add("empty", b"")) == b""


def test_that_a_file_is_found_again_by_its_name() -> None:
    files = MemoryFiles()
    path = files.add("a.svg", b"a")

    assert files.path_of("a.svg") == path
    assert files.path_of("b.svg") is None


def test_that_a_name_is_given_once() -> None:
    files = MemoryFiles()
    files.add("a.svg", b"a")

    with pytest.raises(ValueError, match=r"a\.svg"):
        files.add("a.svg", b"b")


def test_that_two_folders_do_not_share_names() -> None:
    one, other = MemoryFiles(), MemoryFiles()
    paths = one.add("a.svg", b"one"), other.add("a.svg", b"other")

    assert [content_of(path) for path in paths] == [b"one", b"other"]


def test_that_files_outlive_their_folder_while_the_application_runs(qapp: QApplication) -> None:
    files = MemoryFiles()
    path = files.add("a.svg", b"a")
    del files
    gc.collect()

    assert content_of(path) == b"a"


def test_that_files_go_at_last() -> None:
    script = (
        "from PySide6.QtCore import QFile\n"
        "from app.ui.theme.memory_files import MemoryFiles\n"
        "files = MemoryFiles()\n"
        "path = files.add('a.svg', b'a')\n"
        "del files\n"
        "print(QFile.exists(path))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"
