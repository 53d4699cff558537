"""How hard a passphrase is to guess, said in words; a guide, not a gate."""

import math

from PySide6.QtCore import QCoreApplication

from app.domain.labelled import Labelled

_SHORT, _STRONG_BITS = 8, 60
_CLASSES = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHER_LETTERS = 20


class Strength(Labelled):
    """Three grades are enough to choose by."""

    KORT = "kort", "Kort"
    REDELIJK = "redelijk", "Redelijk"
    STERK = "sterk", "Sterk"


def strength_of(passphrase: str) -> Strength:
    """The grade of a passphrase; repeated letters count once and a half."""
    if len(passphrase) < _SHORT:
        return Strength.KORT
    alphabet = sum(size for is_of, size in _CLASSES if any(is_of(letter) for letter in passphrase))
    if not passphrase.isalnum():
        alphabet += _OTHER_LETTERS
    counted = min(len(passphrase), 1.5 * len(set(passphrase)))
    return Strength.STERK if counted * math.log2(alphabet) >= _STRONG_BITS else Strength.REDELIJK


def strength_words(passphrase: str) -> str:
    """One sentence for under the field; empty when nothing was typed."""
    if not passphrase:
        return ""
    match strength_of(passphrase):
        case Strength.KORT:
            return QCoreApplication.translate(
                "strength", "Kort. Vier losse woorden achter elkaar zijn veel sterker."
            )
        case Strength.REDELIJK:
            return QCoreApplication.translate("strength", "Redelijk. Nog een woord erbij maakt het sterk.")
        case Strength.STERK:
            return QCoreApplication.translate("strength", "Sterk.")


def no_recovery_words() -> str:
    """The plain truth about losing a passphrase."""
    return QCoreApplication.translate(
        "strength",
        "Zonder deze wachtwoordzin gaat de casus nooit meer open. Niemand kan haar herstellen. "
        "Bewaar het op een veilige plek.",
    )
