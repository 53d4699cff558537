"""The road through the work: steps that may be walked in any order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.domain.labelled import Labelled
from app.ui.theme.look import ThemedLook
from app.ui.widgets.icon_label import IconLabel

_HEIGHT, _DISC, _PADDING, _GAP, _NARROW = 48, 18, 14, 7, 10


class Step(Labelled):
    """The steps there are, in the order of the work."""

    VERZAMELEN = "verzamelen", "Verzamelen"
    TIJDLIJN = "tijdlijn", "Tijdlijn"
    SIGNALEN = "signalen", "Signalen"
    VERSLAG = "verslag", "Verslag"


class StepButton(QAbstractButton):
    """One step: its number in a ring and its word; the current one has a ground and a bar under it."""

    def __init__(self, look: ThemedLook, step: Step, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._is_tight = False
        self.step = step
        self.setText(step.label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Stap {number}: {name}").format(number=number, name=step.label))
        look.theme_changed.connect(self.updateGeometry)

    def set_tight(self, *, is_tight: bool) -> None:
        """Show the number only, unless this is the current step."""
        self._is_tight = is_tight
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Want the ring and, when it shows, the word in bold."""
        px = self._look.px
        width = px(_DISC) + 2 * px(_NARROW if self._is_tight else _PADDING)
        if self._shows_word:
            width += px(_GAP) + self._bold_metrics_width()
        return QSize(width, px(_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, ring, word, bar and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, px = self._look, self._look.px
        if self.isChecked():
            painter.fillRect(self.rect(), look.colour("selection"))
            bar = px(3)
            painter.fillRect(0, self.height() - bar, self.width(), bar, look.colour("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.colour("raisedHover"))
        left = px(_NARROW if self._is_tight else _PADDING)
        ring = QRectF(left, (self.height() - px(_DISC)) / 2, px(_DISC), px(_DISC))
        self._paint_ring(painter, ring)
        if self._shows_word:
            self._paint_word(painter, round(ring.right()) + px(_GAP))
        if self.hasFocus():
            width = look.line_width("focus")
            painter.setPen(QPen(look.colour("focus"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    @property
    def _shows_word(self) -> bool:
        return self.isChecked() or not self._is_tight

    @property
    def _ink(self) -> QColor:
        return self._look.colour("onSelection" if self.isChecked() else "text")

    def _bold_metrics_width(self) -> int:
        font = self.font()
        font.setBold(True)
        return type(self.fontMetrics())(font).horizontalAdvance(self.text()) + 1

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        painter.setPen(QPen(self._ink, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(0.6, 0.6, -0.6, -0.6))
        font = QFont(self._look.font("count"))
        painter.setFont(font)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_word(self, painter: QPainter, left: int) -> None:
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(self._ink)
        place = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class Road(QWidget):
    """The steps side by side; arrow keys go from one to the next.

    Signals:
        step_chosen(Step): the user went to another step.
    """

    step_chosen = Signal(object)

    def __init__(self, look: ThemedLook, steps: Sequence[Step] = tuple(Step)) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons = [StepButton(look, step, number) for number, step in enumerate(steps, start=1)]
        self._chevrons: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        for button in self._buttons:
            if self._group.buttons():
                chevron = IconLabel(look, "chevron_right", role="text3", size=12)
                self._chevrons.append(chevron)
                row.addWidget(chevron)
            self._group.addButton(button)
            row.addWidget(button)
        self.setAccessibleName(self.tr("De weg door het werk"))
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def buttons(self) -> list[StepButton]:
        """The steps from left to right."""
        return list(self._buttons)

    def show_step(self, step: Step) -> None:
        """Mark the step that is shown; emits nothing."""
        for button in self._buttons:
            if button.step is step:
                button.setChecked(True)
                self.setFocusProxy(button)
            button.updateGeometry()

    def set_tight(self, *, is_tight: bool) -> None:
        """Show words of the current step only."""
        for button in self._buttons:
            button.set_tight(is_tight=is_tight)
        for chevron in self._chevrons:
            chevron.setVisible(not is_tight)

    def _on_clicked(self, button: StepButton) -> None:
        self.step_chosen.emit(button.step)
