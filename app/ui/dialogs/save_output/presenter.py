"""Which choices there are for one thing to make, and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.privacy.audience import Audience
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind

_FORMS = {
    OutputKind.VERSLAG: (OutputForm.PDF, OutputForm.DOCX),
    OutputKind.TIJDLIJN: (OutputForm.PDF, OutputForm.PNG, OutputForm.SVG),
    OutputKind.CASUS: (OutputForm.JSON, OutputForm.XLSX, OutputForm.CSV),
}


class SaveOutputPresenter:
    """Words and choices of one kind of output; ``title`` is that of the case."""

    def __init__(self, kind: OutputKind, title: str) -> None:
        self.kind = kind
        self._title = title

    @property
    def heading(self) -> str:
        """The title of the dialog."""
        match self.kind:
            case OutputKind.VERSLAG:
                return QCoreApplication.translate("SaveOutput", "Verslag opslaan")
            case OutputKind.TIJDLIJN:
                return QCoreApplication.translate("SaveOutput", "Tijdlijn opslaan")
            case OutputKind.CASUS:
                return QCoreApplication.translate("SaveOutput", "Casus doorgeven")

    @property
    def forms(self) -> Sequence[OutputForm]:
        """The kinds of file that can be made."""
        return _FORMS[self.kind]

    @property
    def audiences(self) -> Sequence[Audience | None]:
        """For whom it can be made; None stands for the whole case."""
        match self.kind:
            case OutputKind.VERSLAG:
                return tuple(Audience)
            case OutputKind.TIJDLIJN:
                return (Audience.DEELNEMERS,)
            case OutputKind.CASUS:
                return (None, Audience.DEELNEMERS, Audience.GEZIN, Audience.REGIO)

    @property
    def can_be_final(self) -> bool:
        """Whether there is a concept and a final version."""
        return self.kind is OutputKind.VERSLAG

    @property
    def can_be_pattern(self) -> bool:
        """Whether it can be drawn without words."""
        return self.kind is OutputKind.TIJDLIJN

    def has_paper(self, form: OutputForm) -> bool:
        """Whether it is laid out on paper of a size."""
        return self.kind is OutputKind.TIJDLIJN and form is OutputForm.PDF

    def audience_name(self, audience: Audience | None) -> str:
        """How an audience is called in the list."""
        if audience is None:
            return QCoreApplication.translate("SaveOutput", "Volledig, voor de begeleider")
        return audience.label

    def audience_words(self, audience: Audience | None) -> str:
        """What this audience gets to see."""
        match audience:
            case None:
                return QCoreApplication.translate(
                    "SaveOutput",
                    "Alles, ook wat alleen in de voorbereiding hoort. Geef dit bestand niet door.",
                )
            case Audience.DEELNEMERS:
                return QCoreApplication.translate(
                    "SaveOutput", "Alles voor de sessie. Eigen woorden alleen met toestemming."
                )
            case Audience.GEZIN:
                return QCoreApplication.translate("SaveOutput", "De leesversie voor ouders en jongere.")
            case Audience.REGIO:
                return QCoreApplication.translate(
                    "SaveOutput",
                    "Het verloop zonder feiten uit de casus, met verschoven datums en zonder namen.",
                )
            case Audience.LESSENKAART:
                return QCoreApplication.translate("SaveOutput", "Alleen de lessen, zonder casus.")

    def file_title(self, choice: OutputChoice) -> str:
        """The proposed name of the file, without suffix."""
        words = [self._title, self.kind.value]
        if choice.audience is not None and choice.kind is not OutputKind.TIJDLIJN:
            words.append(choice.audience.value)
        if choice.kind is OutputKind.VERSLAG and not choice.is_final:
            words.append(QCoreApplication.translate("SaveOutput", "concept"))
        return " - ".join(words)
