"""Asking for a file to open or a place to save, in Dutch on every computer."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

CASE_SUFFIX = "casus"

_Label = QFileDialog.DialogLabel


def case_filter() -> str:
    """The kinds of file among which a case is looked for."""
    return QCoreApplication.translate("files", "Casus van Terugblik (*.casus)")


def json_filter() -> str:
    """The kinds of file among which a case in JSON is looked for."""
    return QCoreApplication.translate("files", "Casus als JSON (*.json)")


def has_dutch_file_dialog(platform: str, language: QLocale.Language) -> bool:
    """Whether the computer's own dialog speaks Dutch; it also knows its network places and favourites."""
    return platform in ("win32", "darwin") and language is QLocale.Language.Dutch


def ask_file(
    parent: QWidget, title: str, *, filters: str, folder: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask which file to open; ``chosen`` gets its path, or is never called."""
    dialog = _dialog(parent, title, filters=filters, folder=folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, QCoreApplication.translate("files", "Openen"), chosen)


def ask_place(
    parent: QWidget, title: str, *, filters: str, proposal: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to save; an existing file is replaced only after a question in the dialog."""
    dialog = _dialog(parent, title, filters=filters, folder=str(proposal.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposal.suffix.removeprefix("."))
    dialog.selectFile(proposal.name)
    return _opened(dialog, QCoreApplication.translate("files", "Opslaan"), chosen)


def file_name_for(title: str, suffix: str) -> str:
    """A file name that every system takes, from a title of a case."""
    plain = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    stem = " ".join(plain.split()).strip(". ")[:80].strip(". ")
    return f"{stem or QCoreApplication.translate('files', 'Casus')}.{suffix}"


def _dialog(parent: QWidget, title: str, *, filters: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    is_native = has_dutch_file_dialog(sys.platform, QLocale.system().language())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not is_native)
    return dialog


def _opened(dialog: QFileDialog, accept: str, chosen: Callable[[Path], None]) -> QFileDialog:
    say = QCoreApplication.translate
    dialog.setLabelText(_Label.Accept, accept)
    dialog.setLabelText(_Label.Reject, say("files", "Annuleren"))
    dialog.setLabelText(_Label.LookIn, say("files", "Map:"))
    dialog.setLabelText(_Label.FileName, say("files", "Naam:"))
    dialog.setLabelText(_Label.FileType, say("files", "Soort:"))

    def on_selected(name: str) -> None:
        chosen(Path(name))

    dialog.fileSelected.connect(on_selected)
    dialog.open()
    return dialog
