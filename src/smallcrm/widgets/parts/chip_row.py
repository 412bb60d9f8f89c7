"""The chips under the line: what was understood, solid, dashed or amber; flowing over lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from smallcrm.domain.captured import Certainty, PartKind
from smallcrm.domain.records import DetailKind, InteractionKind
from smallcrm.viewmodels import veil, wording
from smallcrm.viewmodels.capture_wording import Chip
from smallcrm.widgets.style import fonts, icons, tokens

PADDING = tokens.SPACE_2
GAP = tokens.SPACE_2 - 2
_KIND_ICONS = {
    InteractionKind.CALL: "phone",
    InteractionKind.EMAIL: "mail",
    InteractionKind.MEETING: "users",
    InteractionKind.MESSAGE: "message-square",
    InteractionKind.PAYMENT: "banknote",
    InteractionKind.NOTE: "message-square",
}
_DETAIL_ICONS = {
    DetailKind.PHONE: "phone",
    DetailKind.EMAIL: "mail",
    DetailKind.AFFILIATION: "building",
}
_PART_ICONS = {
    PartKind.PERSON: "user",
    PartKind.FOLLOW_UP: "clock",
    PartKind.AMOUNT: "banknote",
    PartKind.SALE: "banknote",
    PartKind.TAG: "tag",
    PartKind.FACT: "heart",
    PartKind.OCCASION: "cake",
    PartKind.CADENCE: "bell",
    PartKind.COMPLAINT: "triangle-alert",
    PartKind.FEEDBACK: "message-square",
    PartKind.AWAY: "pause",
}


class ChipRow(QWidget):
    """``offer_pressed`` when a dashed chip is clicked: what Tab does too."""

    offer_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._marked = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Understood"))
        self.hide()

    def show_chips(self, chips: Sequence[Chip], marked: int = -1) -> None:
        """``marked`` is the chip that the next Backspace makes plain words of."""
        if (tuple(chips), marked) == (self._chips, self._marked):
            return
        self._chips, self._marked = tuple(chips), marked
        self.setVisible(bool(chips))
        words = veil.seen(". ".join(c.spoken for c in chips))
        self.setAccessibleDescription(words)
        self.setToolTip(wording.tip(words))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else self._height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for chip, place in zip(self._chips, self._places(self.width()), strict=True):
            here = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            offered = chip.certainty is Certainty.DASHED and chip.kind is PartKind.FOLLOW_UP
            if offered and here.contains(event.position().toPoint()):
                self.offer_pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (chip, place) in enumerate(
            zip(self._chips, self._places(self.width()), strict=True)
        ):
            here = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            self._paint_chip(painter, chip, here, marked=number == self._marked)
        painter.end()

    # --- inside ----------------------------------------------------------------------------------

    def _height(self) -> int:
        return QFontMetrics(fonts.small()).height() + tokens.SPACE_2

    def _places(self, width: int) -> list[QRect]:
        metrics, height = QFontMetrics(fonts.small()), self._height()
        icon = metrics.height()
        places: list[QRect] = []
        left = top = 0
        for chip in self._chips:
            wide = metrics.horizontalAdvance(_text(chip)) + 2 * PADDING + icon + tokens.SPACE_1
            wide = min(wide, max(width, 40))
            if left and left + wide > width:
                left, top = 0, top + height + GAP
            places.append(QRect(left, top, wide, height))
            left += wide + GAP
        return places

    def _paint_chip(self, painter: QPainter, chip: Chip, rect: QRect, *, marked: bool) -> None:
        colours = tokens.current()
        ink, ground = colours.selection_text, colours.selection
        if chip.is_new:
            ink, ground = colours.done, colours.done_ground
        elif chip.certainty is Certainty.AMBER:
            ink, ground = colours.due, colours.due_ground
        dashed = chip.certainty is Certainty.DASHED
        pen = QPen(colours.control) if colours.is_stark else QPen(Qt.PenStyle.NoPen)
        if dashed or marked:
            pen = QPen(colours.late if marked else colours.control, 2 if marked else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if marked else Qt.PenStyle.DashLine)
            ink = ink if marked else colours.muted
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if dashed else ground)
        box = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, tokens.CORNER_FIELD, tokens.CORNER_FIELD)
        side = QFontMetrics(fonts.small()).height() - 2
        left = QRect(rect.left() + PADDING, rect.center().y() - side // 2, side, side)
        icon = QStyle.visualRect(self.layoutDirection(), rect, left)
        icons.paint(painter, icon, _icon(chip), ink)
        words = rect.adjusted(PADDING + side + tokens.SPACE_1, 0, -PADDING, 0)
        painter.setFont(fonts.small())
        painter.setPen(ink)
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = painter.fontMetrics().elidedText(
            _text(chip), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(QStyle.visualRect(self.layoutDirection(), rect, words), align, shown)


def _text(chip: Chip) -> str:
    return veil.seen(f"{chip.text} · {chip.hint}" if chip.hint else chip.text)


def _icon(chip: Chip) -> str:
    if chip.is_new:
        return "plus"
    if chip.detail is not None:
        return _DETAIL_ICONS[chip.detail]
    if chip.kind is PartKind.HAPPENED and chip.touch is not None:
        return _KIND_ICONS[chip.touch]
    return _PART_ICONS.get(chip.kind, "check")
