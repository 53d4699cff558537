"""Asking for files in Dutch, in our own look, with names every system takes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QLocale
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.files import FileIcons, FileQuestions, file_name_for, has_dutch_file_dialog, usual_places
from app.ui.theme.look import ThemedLook


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Casus Linde", "Casus Linde.casus"),
        ('a/b\\c:d*"?<>|e', "a b c d e.casus"),
        ("  . ", "Casus.casus"),
        ("x" * 300, "x" * 80 + ".casus"),
        ("tab\tregel\n", "tab regel.casus"),
    ],
)
def test_that_a_title_becomes_a_name_for_every_system(title: str, name: str) -> None:
    assert file_name_for(title, "casus") == name


@pytest.mark.parametrize(
    ("platform", "language", "expected"),
    [
        ("win32", QLocale.Language.Dutch, True),
        ("win32", QLocale.Language.English, False),
        ("darwin", QLocale.Language.Dutch, True),
        ("linux", QLocale.Language.Dutch, False),
    ],
)
def test_that_the_own_dialog_is_used_only_where_it_speaks_dutch(
    platform: str, language: QLocale.Language, expected: bool
) -> None:
    assert has_dutch_file_dialog(platform, language) is expected


def test_that_a_file_to_open_is_given(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    file = tmp_path / "Linde.casus"
    file.touch()
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[Path] = []
    dialog = FileQuestions(look, window).ask_file(
        "Openen", filters="Casus (*.casus)", folder=str(tmp_path), chosen=chosen.append
    )
    dialog.selectFile(str(file))
    dialog.accept()

    assert chosen == [file]


def test_that_a_place_to_save_gets_its_suffix(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[Path] = []
    dialog = FileQuestions(look, window).ask_place(
        "Opslaan", filters="Casus (*.casus)", proposal=tmp_path / "Eik.casus", chosen=chosen.append
    )
    dialog.selectFile(str(tmp_path / "Els"))
    dialog.accept()

    assert chosen == [tmp_path / "Els.casus"]


def test_that_its_buttons_speak_dutch(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FileQuestions(look, window).ask_file(
        "Openen", filters="Casus (*.casus)", folder=str(tmp_path), chosen=print
    )
    buttons = dialog.findChild(QDialogButtonBox).buttons()

    assert {button.text().replace("&", "") for button in buttons} == {"Openen", "Annuleren"}
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.reject()


def test_that_folders_and_files_have_our_icons(look: ThemedLook, tmp_path: Path) -> None:
    icons = FileIcons(look)
    folder = icons.icon(QFileInfo(str(tmp_path)))

    assert folder.cacheKey() == look.icon("folder", "text2").cacheKey()
    document = icons.icon(QAbstractFileIconProvider.IconType.File)
    assert document.cacheKey() == look.icon("document", "text2").cacheKey()


def test_that_the_places_at_the_side_exist() -> None:
    assert all(Path(url.toLocalFile()).is_dir() for url in usual_places())
