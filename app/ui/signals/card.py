"""One signal on a card: what is counted, its figure, the question, and what others see of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.snapshot import CaseSnapshot
from app.figures.figure import Space
from app.figures.registry import figures_of
from app.signals.basis import Basis
from app.signals.readings.reading import Reading
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS
from app.signals.release import decision_about
from app.signals.threshold_names import THRESHOLD_NAMES
from app.ui.signals.figure_view import FigureView, PictureBrush
from app.ui.signals.gate_row import GateRow
from app.ui.signals.statements import Statements
from app.ui.signals.threshold_panel import ThresholdPanel
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground

_PADDING_X, _PADDING_Y = 20, 16
_EMPTY_HEIGHT = 280
_WIDEST_FIGURE = 1040


class SignalCard(QFrame):
    """A card that is filled when it is first needed.

    Signals:
        target_chosen(Target): the user wants to see these on the timeline.
    """

    target_chosen = Signal(object)

    def __init__(
        self, look: ThemedLook, brush: PictureBrush, signal_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._brush = brush
        self._width = 0
        self._is_current = False
        self.signal_id = signal_id
        self.is_filled = False
        self.title = SIGNALS[signal_id].title
        self.statements = Statements(look)
        self.figures: list[FigureView] = []
        self._column = QVBoxLayout(self)
        self._figure_column = QVBoxLayout()
        self._left_out = label("", TextRole.HINT, wraps=True)
        self._limits = label("", TextRole.HINT, wraps=True)
        self._question = label("", TextRole.BODY, wraps=True)
        self.adjust = QPushButton(self.tr("Grenzen aanpassen"))
        self.thresholds = ThresholdPanel(look, THRESHOLD_NAMES.get(signal_id, ()))
        self.gate = GateRow(look, self.title)
        self.extra = QVBoxLayout()
        self._build()
        self.statements.target_chosen.connect(self.target_chosen)
        self.adjust.toggled.connect(self.thresholds.setVisible)

    @property
    def words(self) -> str:
        """What the card says, to begin own words with."""
        return self.statements.words

    def fill(self, basis: Basis, width: int) -> None:
        """Compute the signal and show it on a card ``width`` pixels wide."""
        reading = reading_of(self.signal_id, basis)
        self._show_reading(reading)
        self._width = 0
        self.set_width(width, basis)
        self.is_filled = True
        self.updateGeometry()

    def set_width(self, width: int, basis: Basis) -> None:
        """Draw the figures for another width of the card."""
        if width == self._width:
            return
        self._width = width
        inner = width / self._look.zoom - 2 * _PADDING_X - 2
        space = Space(width=min(inner, _WIDEST_FIGURE), measure=self._brush.measure)
        made = figures_of(self.signal_id, basis, space)
        while len(self.figures) > len(made):
            view = self.figures.pop()
            view.hide()
            view.deleteLater()
        while len(self.figures) < len(made):
            self._add_view()
        for view, figure in zip(self.figures, made, strict=True):
            view.show_figure(figure)

    def show_decision(self, case: CaseSnapshot, basis: Basis, *, is_read_only: bool) -> None:
        """Show what was decided about showing it and which thresholds hold."""
        decision = decision_about(case, self.signal_id)
        release = None if decision is None else decision.release
        self.gate.show_choice(release, "" if decision is None else decision.text, is_read_only=is_read_only)
        self.thresholds.show_values(basis.thresholds, is_read_only=is_read_only)

    def set_current(self, *, is_current: bool) -> None:
        """Mark the card the keys are about."""
        if is_current != self._is_current:
            self._is_current = is_current
            self.update()

    def event(self, event: QEvent) -> bool:
        """Be as high as what is on the card, at once; the layout around it would lag behind."""
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self.is_filled:
            high = self._column.totalHeightForWidth(self.width())
            if high != self.height():
                self.setFixedHeight(high)
        return is_done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar at the left of the current card."""
        super().paintEvent(event)
        if self._is_current:
            px = self._look.px
            painter = QPainter(self)
            painter.fillRect(0, px(14), px(3), px(24), self._look.colour("accent"))

    def _build(self) -> None:
        px = self._look.px
        set_ground(self, Ground.CARD)
        self.setAccessibleName(self.title)
        self.setMinimumHeight(px(_EMPTY_HEIGHT))
        column = self._column
        column.setContentsMargins(px(_PADDING_X), px(_PADDING_Y), px(_PADDING_X), px(_PADDING_Y))
        column.setSpacing(px(10))
        column.addLayout(self._made_head())
        column.addWidget(self.statements)
        self._figure_column.setSpacing(px(16))
        column.addLayout(self._figure_column)
        column.addLayout(self.extra)
        for remark in (self._left_out, self._limits, self.thresholds):
            column.addWidget(remark)
        column.addWidget(self._made_question())
        column.addWidget(self.gate)
        column.addStretch(1)
        self.thresholds.hide()

    def _made_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(label(self.title, TextRole.CARD_TITLE), 1)
        set_button_kind(self.adjust, ButtonKind.LINK)
        self.adjust.setCheckable(True)
        self.adjust.setVisible(self.signal_id in THRESHOLD_NAMES)
        self.adjust.setAccessibleDescription(self.title)
        head.addWidget(self.adjust)
        return head

    def _made_question(self) -> QFrame:
        px = self._look.px
        box = QFrame()
        set_ground(box, Ground.QUESTION)
        row = QHBoxLayout(box)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(6))
        row.addWidget(label(self.tr("Vraag aan de groep:"), TextRole.STRONG), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._question, 1)
        return box

    def _show_reading(self, reading: Reading) -> None:
        self.statements.show_statements(reading.statements)
        for place, text in ((self._left_out, reading.left_out), (self._limits, reading.limits)):
            place.setText(text)
            place.setVisible(bool(text))
        self._question.setText(reading.question)

    def _add_view(self) -> None:
        view = FigureView(self._look, self._brush)
        view.target_chosen.connect(self.target_chosen)
        self.figures.append(view)
        self._figure_column.addWidget(view)
        view.show()  # at once, so that it counts for the height of the card
