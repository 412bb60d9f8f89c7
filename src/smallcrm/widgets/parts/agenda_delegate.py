"""A row of Today: a tick box, whose promise, what, when, and where it came from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.widgets.style import fonts, icons, painting, tokens

_Index = QModelIndex | QPersistentModelIndex
NOBODY = 5
"""The number whose ground is grey."""


class AgendaDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(AgendaRole.ROW_TYPE) == "heading":
            return QSize(0, QFontMetrics(fonts.caption()).height() + tokens.SPACE_5)
        lines = QFontMetrics(fonts.strong()).height()
        if index.data(AgendaRole.ORIGIN) or index.data(AgendaRole.PERSON_ID) is None:
            lines += QFontMetrics(fonts.small()).height() + 2
        return QSize(0, max(lines + tokens.SPACE_4, tokens.TARGET + tokens.SPACE_3))

    def check_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Where a click means Done; empty for a heading and for an unsorted note."""
        if index.data(AgendaRole.ROW_TYPE) != "item":
            return QRect()
        rect: QRect = option.rect
        return self._turned(
            option, QRect(rect.left() + tokens.SPACE_1, rect.top(), 32, rect.height())
        )

    def give_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Where a click gives an item of nobody to somebody; empty for all others."""
        heading = index.data(AgendaRole.ROW_TYPE) == "heading"
        if heading or index.data(AgendaRole.PERSON_ID) is not None:
            return QRect()
        rect: QRect = option.rect
        metrics = QFontMetrics(fonts.small())
        wide = metrics.horizontalAdvance(self._give_words()) + 2 * tokens.SPACE_2
        high = max(tokens.TARGET, metrics.height())
        place = QRect(rect.right() - wide - tokens.SPACE_1, rect.bottom() - high, wide, high)
        return self._turned(option, place)

    def _give_words(self) -> str:
        return self.tr("Give to…")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        if index.data(AgendaRole.ROW_TYPE) == "heading":
            self._heading(painter, option, index)
        else:
            self._item(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        painter.setFont(fonts.caption())
        painter.setPen(tokens.current().muted)
        line = rect.adjusted(tokens.SPACE_2, 0, 0, -tokens.SPACE_1)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            self._turned(option, line),
            align | Qt.AlignmentFlag.AlignBottom,
            str(index.data(AgendaRole.TITLE)),
        )

    def _item(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        painting.row_ground(painter, rect.adjusted(0, 1, 0, -1), option)
        done = bool(index.data(AgendaRole.DONE))
        if index.data(AgendaRole.ROW_TYPE) == "item":
            painting.check_box(painter, self.check_rect(option, index), checked=done)
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        origin = str(index.data(AgendaRole.ORIGIN) or "")
        give = self.give_rect(option, index)
        height = strong.height() + (small.height() + 2 if origin or give else 0)
        top = rect.center().y() - height // 2 + 1
        side = round(strong.height() * 1.6)
        face = QRect(rect.left() + 40, top + (strong.height() - side) // 2, side, side)
        if origin or give:
            face.moveTop(top)
        self._avatar(painter, self._turned(option, face), index)
        left = face.right() + tokens.SPACE_3
        when_room = self._when(painter, option, index, rect, top, strong.height())
        line = QRect(left, top, rect.right() - left - when_room - tokens.SPACE_3, strong.height())
        self._words(painter, option, index, line, done=done)
        below = QRect(left, top + strong.height() + 2, rect.right() - left - 8, small.height())
        below.setWidth(below.width() - give.width())
        self._draw(painter, option, below, origin, fonts.small(), tokens.current().muted)
        if give:
            painter.setPen(tokens.current().link)
            painter.drawText(give, Qt.AlignmentFlag.AlignCenter, self._give_words())

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        line: QRect,
        *,
        done: bool,
    ) -> None:
        """The customer strong, then the promise; in columns while there is room for them."""
        colours = tokens.current()
        customer = str(index.data(AgendaRole.CUSTOMER) or "")
        if index.data(AgendaRole.ROW_TYPE) == "note":
            self._draw(
                painter, option, line, str(index.data(AgendaRole.TITLE)), fonts.body(), colours.text
            )
            return
        title = str(index.data(AgendaRole.TITLE) or "")
        metrics = QFontMetrics(fonts.strong())
        column = metrics.averageCharWidth() * 20
        # the advance is rounded: one pixel less than it takes would cut the name
        name_width = metrics.boundingRect(customer).width() + tokens.SPACE_1
        if line.width() > column * 2.5 and name_width <= column:
            name_width = column
        name_width = min(name_width, line.width() // 2)
        first = QRect(line.left(), line.top(), name_width, line.height())
        nobody = index.data(AgendaRole.PERSON_ID) is None
        ink, face = (colours.muted, fonts.body()) if nobody else (colours.text, fonts.strong())
        self._draw(painter, option, first, customer, face, ink)
        rest = line.adjusted(name_width + tokens.SPACE_3, 0, 0, 0)
        font = QFont(fonts.body())
        font.setStrikeOut(done)
        self._draw(painter, option, rest, title, font, colours.muted if done else colours.text)

    def _when(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        rect: QRect,
        top: int,
        height: int,
    ) -> int:
        text = str(index.data(AgendaRole.WHEN) or "")
        tone = str(index.data(AgendaRole.TONE) or "")
        width = painting.chip_width(text)
        chip_height = painting.chip_height()
        place = QRect(
            rect.right() - width - tokens.SPACE_2,
            top + (height - chip_height) // 2,
            width,
            chip_height,
        )
        painting.chip(painter, self._turned(option, place), text, tone)
        if not index.data(AgendaRole.THEIRS):
            return width + tokens.SPACE_3
        glass = QRect(place.left() - height - tokens.SPACE_1, top, height, height)
        icons.paint(painter, self._turned(option, glass), "hourglass", tokens.current().muted)
        return width + height + tokens.SPACE_3 + tokens.SPACE_1

    def _avatar(self, painter: QPainter, face: QRect, index: _Index) -> None:
        number = index.data(AgendaRole.PERSON_ID)
        kind = CustomerKind(index.data(AgendaRole.KIND) or CustomerKind.PERSON)
        name = index.data(AgendaRole.CUSTOMER) if number else "?"
        painting.avatar(painter, face, name, number or NOBODY, kind)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        font: QFont,
        colour: QColor,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        align = QStyle.visualAlignment(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        painter.drawText(self._turned(option, line), align, shown)

    def _turned(self, option: QStyleOptionViewItem, part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, part)
