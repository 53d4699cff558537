"""The dialogs that belong to the case that is open: its fields, its passphrase, a day to go to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import CaseError
from app.ui.busy import busy_pointer
from app.ui.case_page import CasePage
from app.ui.dialogs.case_details.presenter import CaseDetailsPresenter
from app.ui.dialogs.case_details.view import CaseDetailsDialog
from app.ui.dialogs.change_passphrase.presenter import ChangePassphrasePresenter, PassphraseChoice
from app.ui.dialogs.change_passphrase.view import ChangePassphraseDialog
from app.ui.dialogs.go_to_date.view import GoToDateDialog
from app.ui.road import Step
from app.ui.theme.look import ThemedLook

if TYPE_CHECKING:
    from app.editing.command import Command


class CaseDialogs(QObject):
    """Shows the dialogs over the window and does what they ask."""

    def __init__(self, page: CasePage, look: ThemedLook, window: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._look = look
        self._window = window

    def begin_details(self) -> None:
        """Show the fields of the case."""
        presenter = CaseDetailsPresenter(self._page.session.snapshot.case)
        dialog = CaseDetailsDialog(
            self._look, presenter, self._window, is_read_only=self._page.session.is_read_only
        )

        def on_submitted(command: Command) -> None:
            try:
                self._page.session.run(command, self)
            except CaseError as error:
                dialog.set_note(str(error))
            else:
                dialog.accept()

        dialog.submitted.connect(on_submitted)
        dialog.open()

    def begin_protect(self) -> None:
        """Let the user set, change or take away the passphrase."""
        case_file = self._page.session.case_file
        presenter = ChangePassphrasePresenter(is_encrypted=case_file.is_encrypted)
        dialog = ChangePassphraseDialog(self._look, presenter, self._window)

        def on_submitted(passphrase: str | None) -> None:
            try:
                with busy_pointer():
                    case_file.change_passphrase(passphrase)
            except CaseError as error:
                dialog.set_note(str(error))
            else:
                choice = PassphraseChoice.REMOVE if passphrase is None else PassphraseChoice.SET
                dialog.accept()
                self._page.status.say(presenter.done_words(choice))

        dialog.submitted.connect(on_submitted)
        dialog.open()

    def begin_go_to_date(self) -> None:
        """Ask which day to bring into view."""
        dialog = GoToDateDialog(self._look, self._window)
        dialog.submitted.connect(self._on_date_submitted)
        dialog.open()

    def _on_date_submitted(self, day: date) -> None:
        if self._page.step is not Step.TIJDLIJN:
            self._page.show_step(Step.TIJDLIJN)
        self._page.work.canvas.go_to(day)
