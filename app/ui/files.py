"""Asking for a file to open or a place to save, in Dutch on every computer."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from app.ui.theme.look import ThemedLook

CASE_SUFFIX = "casus"

_Label = QFileDialog.DialogLabel
_BUTTON_ICONS = {
    "backButton": "chevron_left",
    "forwardButton": "chevron_right",
    "toParentButton": "chevron_up",
    "newFolderButton": "plus",
    "listModeButton": "",
    "detailModeButton": "",
}


def case_filter() -> str:
    """The kinds of file among which a case is looked for."""
    return QCoreApplication.translate("files", "Casus van Terugblik (*.casus)")


def json_filter() -> str:
    """The kinds of file among which a case in JSON is looked for."""
    return QCoreApplication.translate("files", "Casus als JSON (*.json)")


class FileIcons(QAbstractFileIconProvider):
    """Folders and files in the line icons of the program."""

    def __init__(self, look: ThemedLook) -> None:
        super().__init__()
        self._look = look

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        """A folder for whatever holds files, else a document."""
        if isinstance(what, QFileInfo):
            is_file = what.isFile()
        else:
            is_file = what is QAbstractFileIconProvider.IconType.File
        return self._look.icon("document" if is_file else "folder", "text2")


def has_dutch_file_dialog(platform: str, language: QLocale.Language) -> bool:
    """Whether the computer's own dialog speaks Dutch; it also knows its network places and favourites."""
    return platform in ("win32", "darwin") and language is QLocale.Language.Dutch


class FileQuestions:
    """Asks which file, over one window, in the look of the program."""

    def __init__(self, look: ThemedLook, window: QWidget) -> None:
        self._look = look
        self._window = window
        self._icons = FileIcons(look)  # a dialog keeps no reference of its own

    def ask_file(
        self, title: str, *, filters: str, folder: str, chosen: Callable[[Path], None]
    ) -> QFileDialog:
        """Ask which file to open; ``chosen`` gets its path, or is never called."""
        dialog = self._dialog(title, filters=filters, folder=folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._opened(dialog, QCoreApplication.translate("files", "Openen"), chosen)

    def ask_place(
        self, title: str, *, filters: str, proposal: Path, chosen: Callable[[Path], None]
    ) -> QFileDialog:
        """Ask where to save; an existing file is replaced only after a question in the dialog."""
        dialog = self._dialog(title, filters=filters, folder=str(proposal.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(proposal.suffix.removeprefix("."))
        dialog.selectFile(proposal.name)
        return self._opened(dialog, QCoreApplication.translate("files", "Opslaan"), chosen)

    def _dialog(self, title: str, *, filters: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder, filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        is_native = has_dutch_file_dialog(sys.platform, QLocale.system().language())
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not is_native)
        if not is_native:
            self._dress(dialog)
        return dialog

    def _dress(self, dialog: QFileDialog) -> None:
        """Give Qt's own dialog our icons, a plain list, and the places people keep files."""
        dialog.setIconProvider(self._icons)
        dialog.setDirectory(dialog.directory())  # anew, so that its own icon is ours too
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.setSidebarUrls(usual_places())
        for name, icon in _BUTTON_ICONS.items():
            button = dialog.findChild(QToolButton, name)
            if button is not None and icon:
                self._look.set_icon(button, icon)
            elif button is not None:
                button.hide()
        dialog.resize(self._look.px(680), self._look.px(440))

    def _opened(self, dialog: QFileDialog, accept: str, chosen: Callable[[Path], None]) -> QFileDialog:
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


def usual_places() -> list[QUrl]:
    """The folders at the side: documents, desktop, downloads and home, as far as they are there."""
    place = QStandardPaths.StandardLocation
    wanted = (place.DocumentsLocation, place.DesktopLocation, place.DownloadLocation, place.HomeLocation)
    found = dict.fromkeys(QStandardPaths.writableLocation(one) for one in wanted)
    return [QUrl.fromLocalFile(folder) for folder in found if folder and Path(folder).is_dir()]


def file_name_for(title: str, suffix: str) -> str:
    """A file name that every system takes, from a title of a case."""
    plain = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    stem = " ".join(plain.split()).strip(". ")[:80].strip(". ")
    return f"{stem or QCoreApplication.translate('files', 'Casus')}.{suffix}"
