"""What can go wrong with a case file and what the user can do about it, each in its own sentence."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import CaseError, InvariantError

__all__ = [
    "BackupFailed",
    "ChangedElsewhere",
    "DamagedFile",
    "DiskFull",
    "DiskTrouble",
    "FileBusy",
    "FileExists",
    "FileLocked",
    "FileMissing",
    "FolderMissing",
    "NameTooLong",
    "NewerVersion",
    "NoPermission",
    "NotACaseFile",
    "NotClosedNeatly",
    "OlderVersion",
    "OpenedReadOnly",
    "PassphraseNeeded",
    "ReadOnlyFolder",
    "StillReferred",
    "UnusablePassphrase",
    "WrongPassphrase",
]


class FileMissing(CaseError):
    """There is no file at the path."""

    def __init__(self, path: Path) -> None:
        """Name the file that is not there."""
        super().__init__(
            "Bestand niet gevonden",
            f"Het bestand “{path.name}” staat niet in de map “{path.absolute().parent}”.",
            "Misschien is het verplaatst of heeft het een andere naam gekregen.",
        )


class FolderMissing(CaseError):
    """The folder of the file is not there."""

    def __init__(self, path: Path) -> None:
        """Name the folder."""
        super().__init__(
            "Map niet gevonden",
            f"De map “{path.parent}” is er niet.",
            "Kies een map die bestaat. Een stick of netwerkmap moet verbonden zijn.",
        )


class NameTooLong(CaseError):
    """The disk takes no file with so long a name, or not the lock beside it."""

    def __init__(self, path: Path) -> None:
        """Name the beginning of the file."""
        super().__init__(
            "Naam te lang",
            f"De naam van het bestand is te lang voor deze schijf: “{path.name[:40]}…”.",
            "Kies een kortere naam.",
        )


class FileExists(CaseError):
    """A new case would take the place of a file that is already there."""

    def __init__(self, path: Path) -> None:
        """Name the file that is in the way."""
        super().__init__(
            "Bestand bestaat al",
            f"Er staat al een bestand “{path.name}” in deze map. Het blijft zoals het is.",
            "Kies een andere naam.",
        )


class NotACaseFile(CaseError):
    """The file holds something else; ``what`` says what it looks like."""

    def __init__(self, path: Path, what: str) -> None:
        """Name the file and what it seems to be, e.g. "een zip-bestand"."""
        super().__init__(
            "Geen casusbestand",
            f"“{path.absolute().name}” is geen casusbestand van Terugblik. Het lijkt op {what}.",
            "Kies een bestand dat eindigt op .casus.",
        )


class DamagedFile(CaseError):
    """The file is a case file, but cannot be read completely; ``where`` may say what failed."""

    def __init__(self, path: Path, where: str = "") -> None:
        """Name the file and, if known, the part that cannot be read."""
        place = f" ({where})" if where else ""
        super().__init__(
            "Bestand beschadigd",
            f"“{path.name}” is beschadigd en kan niet helemaal worden gelezen{place}.",
            "Zet een reservekopie terug, of gebruik een kopie die u zelf bewaarde.",
        )


class NewerVersion(CaseError):
    """The file was written by a newer version of the program."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Nieuwere versie",
            f"“{path.name}” is gemaakt met een nieuwere versie van Terugblik. Er is niets gewijzigd.",
            "Werk Terugblik bij en open het bestand daarna opnieuw.",
        )


class NotClosedNeatly(CaseError):
    """The last change was interrupted and must be taken back, which cannot be done where the file is."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Niet netjes afgesloten",
            f"“{path.name}” is niet netjes afgesloten en moet eerst worden hersteld. "
            "Dat kan hier niet, want het bestand is alleen te lezen.",
            "Kopieer het, met het bestand dat eindigt op “-journal”, naar een map waarin u mag schrijven.",
        )


class OlderVersion(CaseError):
    """The file is of an older version and cannot be brought up to date where it is."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Oudere versie",
            f"“{path.name}” is van een oudere versie en moet eerst worden bijgewerkt. "
            "Dat kan hier niet, want het bestand is alleen te lezen.",
            "Kopieer het naar een map waarin u mag schrijven en open het daar.",
        )


class PassphraseNeeded(CaseError):
    """The file is encrypted and no passphrase was given."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Wachtwoordzin nodig",
            f"“{path.name}” is beveiligd met een wachtwoordzin.",
            "Vul de wachtwoordzin in.",
        )


class WrongPassphrase(CaseError):
    """The passphrase does not open the file."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Wachtwoordzin past niet",
            f"Met deze wachtwoordzin gaat “{path.name}” niet open.",
            "Let op hoofdletters en probeer het opnieuw. Lukt het niet, dan kan het bestand beschadigd zijn.",
        )


class UnusablePassphrase(CaseError):
    """The passphrase is empty or cannot be typed again."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            "Wachtwoordzin onbruikbaar",
            "Deze wachtwoordzin is leeg of bevat een teken dat niet kan.",
            "Kies een wachtwoordzin met letters, cijfers of leestekens.",
        )


class FileLocked(CaseError):
    """Somebody has the case open; ``owner`` is the user and ``host`` the computer."""

    def __init__(self, path: Path, owner: str, host: str) -> None:
        """Name the file, who has it open and where."""
        self.owner = owner
        self.host = host
        super().__init__(
            "Casus is in gebruik",
            f"“{path.name}” is al geopend door {owner or 'iemand'} op {host or 'een andere computer'}.",
            "U kunt het bestand wel openen om te lezen.",
        )


class FileBusy(CaseError):
    """Another program holds the file for a moment, such as a virus scanner or a copy."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Bestand is bezet",
            f"Een ander programma gebruikt “{path.name}” op dit moment. Er is niets gewijzigd.",
            "Wacht even en probeer het opnieuw.",
        )


class ChangedElsewhere(CaseError):
    """The file was written by another program since it was read."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Bestand is veranderd",
            f"“{path.name}” is intussen door een ander programma gewijzigd. "
            "Uw laatste wijziging is niet bewaard.",
            "Sluit de casus en open haar opnieuw.",
        )


class OpenedReadOnly(CaseError):
    """A change was asked for in a case that was opened to read."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Alleen-lezen",
            f"“{path.name}” is geopend om te lezen. Wijzigingen worden niet bewaard.",
            "Sluit de casus en open haar opnieuw om te wijzigen.",
        )


class ReadOnlyFolder(CaseError):
    """Nothing can be written in the folder of the file."""

    def __init__(self, path: Path) -> None:
        """Name the folder."""
        super().__init__(
            "Map is alleen-lezen",
            f"In de map “{path.absolute().parent}” kan niet worden geschreven.",
            "Kies een map waarin u mag schrijven, zoals uw eigen documenten.",
        )


class NoPermission(CaseError):
    """The user may not read or write the file."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Geen toegang",
            f"U hebt geen toegang tot “{path.name}”.",
            "Vraag toegang aan wie het bestand beheert.",
        )


class DiskFull(CaseError):
    """There is no room left; nothing of the change was kept."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Schijf is vol",
            f"Opslaan lukt nu niet: de schijf is vol. Wat al in “{path.name}” stond, blijft bewaard.",
            "Maak ruimte op de schijf en doe de laatste stap opnieuw.",
        )


class DiskTrouble(CaseError):
    """The disk or the network refuses to read or write."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            "Schijf reageert niet goed",
            f"Lezen of opslaan lukt nu niet: de schijf of het netwerk geeft een storing. "
            f"Wat al in “{path.name}” stond, blijft bewaard.",
            "Controleer de schijf of de verbinding en doe de laatste stap opnieuw.",
        )


class BackupFailed(CaseError):
    """No backup could be made; the case itself is as it should be."""

    def __init__(self, cause: CaseError) -> None:
        """Say what stood in the way."""
        super().__init__(
            "Geen reservekopie",
            f"Er is nu geen reservekopie gemaakt ({cause.title.lower()}). De casus zelf is wel bewaard.",
            "U kunt doorwerken. Maak ruimte op de schijf of bewaar zelf een kopie.",
        )


class StillReferred(InvariantError):
    """A reference would point at nothing; the sentence says between what."""
