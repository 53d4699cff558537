"""The list of backups, from which one can be put back."""

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from app.ui.dialogs.frame import DialogFrame
from app.ui.dialogs.restore_backup.presenter import RestoreBackupPresenter
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label
from app.ui.widgets.rows import dress_rows


class RestoreBackupDialog(DialogFrame):
    """Shows when each backup was made and what putting it back means.

    Signals:
        submitted(Backup): put this one back; whoever listens closes the dialog.
    """

    submitted = Signal(object)

    def __init__(
        self, look: ThemedLook, presenter: RestoreBackupPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Reservekopie terugzetten"), parent, width=560)
        self._presenter = presenter
        self.rows = QTableView()
        self._consequence = label("", TextRole.HINT, wraps=True)
        self.add_sentence(
            self.tr("Terwijl u werkt, bewaart Terugblik vanzelf eerdere versies van elke casus.")
        )
        self.restore_button: QPushButton | None = None
        if presenter.is_empty:
            self.add_sentence(self.tr("Er zijn nog geen reservekopieën."), TextRole.SECOND)
            self.add_cancel(self.tr("Sluiten"))
            return
        self._build()

    def _build(self) -> None:
        dress_rows(self.look, self.rows)
        self.rows.setModel(self._model())
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.setAccessibleName(self.tr("Reservekopieën"))
        self.rows.setFixedHeight(self.look.px(240))
        header = self.rows.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.setColumnWidth(1, self.look.px(170))
        self.rows.setColumnWidth(2, self.look.px(90))
        self.body.addWidget(self.rows)
        self.body.addWidget(self._consequence)
        self.add_cancel()
        restore = self.add_button(self.tr("Terugzetten"), ButtonKind.PRIMARY)
        restore.clicked.connect(self._on_restore_clicked)
        self.restore_button = restore
        self.rows.selectionModel().currentChanged.connect(self._on_current_changed)
        flags = QItemSelectionModel.SelectionFlag
        first = self.rows.model().index(0, 0)
        self.rows.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self.rows.setFocus()

    def _model(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels([self.tr("Casus"), self.tr("Bewaard op"), self.tr("Grootte")])
        for row in self._presenter.rows:
            model.appendRow([QStandardItem(text) for text in (row.name, row.made, row.size)])
        return model

    def _on_current_changed(self) -> None:
        self._consequence.setText(self._presenter.consequence(self.rows.currentIndex().row()))

    def _on_restore_clicked(self) -> None:
        self.submitted.emit(self._presenter.backup(self.rows.currentIndex().row()))
