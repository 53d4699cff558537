"""What can be done with the passphrase of a case that is open."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class PassphraseChoice(Enum):
    """A passphrase is set or taken away."""

    SET = "set"
    REMOVE = "remove"


class ChangePassphrasePresenter:
    """Words and choices, which differ for a case that has no passphrase yet."""

    def __init__(self, *, is_encrypted: bool) -> None:
        self._is_encrypted = is_encrypted

    @property
    def title(self) -> str:
        """The heading of the dialog."""
        if self._is_encrypted:
            return QCoreApplication.translate("ChangePassphrase", "Wachtwoordzin wijzigen")
        return QCoreApplication.translate("ChangePassphrase", "Beveiligen met een wachtwoordzin")

    @property
    def sentence(self) -> str:
        """What the passphrase does, as things are now."""
        if self._is_encrypted:
            return QCoreApplication.translate("ChangePassphrase", "Deze casus heeft nu een wachtwoordzin.")
        return QCoreApplication.translate(
            "ChangePassphrase",
            "Wie het bestand heeft, kan de casus nu lezen. Met een wachtwoordzin alleen wie die kent.",
        )

    @property
    def choices(self) -> tuple[PassphraseChoice, ...]:
        """What may be chosen; with one choice there is no question."""
        return tuple(PassphraseChoice) if self._is_encrypted else (PassphraseChoice.SET,)

    def done_words(self, choice: PassphraseChoice) -> str:
        """What is said when it has been done."""
        if choice is PassphraseChoice.REMOVE:
            return QCoreApplication.translate("ChangePassphrase", "De wachtwoordzin is eraf.")
        return QCoreApplication.translate("ChangePassphrase", "De wachtwoordzin geldt vanaf nu.")
