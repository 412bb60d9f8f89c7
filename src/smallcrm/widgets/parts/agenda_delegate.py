"""A row of Today: a tick box or a sign, whose promise, what, when, and where it came from."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import TodayAnswer
from smallcrm.widgets.style import fonts, icons, painting, rows, tokens

_Index = QModelIndex | QPersistentModelIndex
NOBODY = 5
"""The number whose ground is grey."""
ROOM_BEHIND = 10
"""Where fewer letters fit behind a promise, nothing more is said there."""
FACE = 1.6
"""The side of the avatar in heights of the line."""
_SEEN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
SIGNS = {"touch": "clock", "occasion": "cake", "more": "chevron-right"}


class Link(Enum):
    """Words in a row that do something when they are clicked; each has a key as well."""

    OPEN = auto()
    GIVE = auto()
    WRITE = auto()
    NOT_NOW = auto()
    FINE = auto()
    ACCEPT = auto()
    CLOSE = auto()


LINKS = {
    TodayAnswer.ACCEPT: Link.ACCEPT,
    TodayAnswer.CLOSE: Link.CLOSE,
    TodayAnswer.NOT_NOW: Link.NOT_NOW,
    TodayAnswer.DROP: Link.FINE,
}
"""The words for what a part's row offers."""


class AgendaDelegate(QStyledItemDelegate):
    """``sparing``: words to click on are painted in the row that is selected or pointed at only,
    for a list in which every row has them."""

    def __init__(self, parent: QObject | None = None, *, sparing: bool = False) -> None:
        super().__init__(parent)
        self._sparing = sparing

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(AgendaRole.ROW_TYPE) == "heading":
            return QSize(0, QFontMetrics(fonts.caption()).height() + tokens.SPACE_5)
        lines = QFontMetrics(fonts.strong()).height()
        tight = rows.are_compact()
        face = round(lines * FACE) + (tokens.SPACE_1 if tight else tokens.SPACE_2)
        if self._has_second_line(index):
            lines += QFontMetrics(fonts.small()).height() + 2
        around, least = (
            (tokens.SPACE_3, tokens.SPACE_1) if tight else (tokens.SPACE_4, tokens.SPACE_3)
        )
        return QSize(0, max(lines + around, tokens.TARGET + least, face))

    def _has_second_line(self, index: _Index) -> bool:
        """In compact rows only where there is something to click on."""
        return bool(_links(index) or (self._below(index) and not rows.are_compact()))

    def check_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Where a click means Done; empty for all but a promise."""
        if index.data(AgendaRole.ROW_TYPE) != "item":
            return QRect()
        return self._turned(option, self._start(option))

    def _start(self, option: QStyleOptionViewItem) -> QRect:
        rect: QRect = option.rect
        return QRect(rect.left() + tokens.SPACE_1, rect.top(), 32, rect.height())

    def link_rects(self, option: QStyleOptionViewItem, index: _Index) -> dict[Link, QRect]:
        """Where the row's words to click on are, at the end of its second line."""
        rect: QRect = option.rect
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        high = max(tokens.TARGET, small.height())
        lines = strong.height() + 2 + small.height()
        middle = rect.center().y() - lines // 2 + 1 + strong.height() + 2 + small.height() // 2
        top = min(middle - high // 2, rect.bottom() - high)
        right, found = rect.right() - tokens.SPACE_1, {}
        for link in reversed(_links(index)):
            wide = small.horizontalAdvance(self.words_of(link)) + 2 * tokens.SPACE_2
            place = QRect(right - wide, top, wide, high)
            found[link] = self._turned(option, place)
            right -= wide
        return found

    def words_of(self, link: Link) -> str:
        """What a link says."""
        return {
            Link.OPEN: self.tr("Open the file"),
            Link.GIVE: self.tr("Give to…"),
            Link.WRITE: self.tr("Write"),
            Link.NOT_NOW: self.tr("Not now"),
            Link.FINE: self.tr("Fine as it is"),
            Link.ACCEPT: self.tr("Accept"),
            Link.CLOSE: self.tr("Close…"),
        }[link]

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
        kind = str(index.data(AgendaRole.ROW_TYPE))
        if kind == "item":
            painting.check_box(painter, self.check_rect(option, index), checked=done)
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        words = self._below(index)
        links = self.link_rects(option, index)
        second = self._has_second_line(index)
        if self._sparing and not option.state & _SEEN:
            links = {}
        height = strong.height() + (small.height() + 2 if second else 0)
        top = rect.center().y() - height // 2 + 1
        side = min(round(strong.height() * FACE), rect.height() - tokens.SPACE_2)
        face = QRect(rect.left() + 40, top + (strong.height() - side) // 2, side, side)
        if second:
            face.moveTop(top)
        sign = SIGNS.get(kind) or index.data(AgendaRole.SIGN)
        if sign:
            self._sign(painter, option, sign, face)
        if kind != "more" and (kind != "work" or index.data(AgendaRole.CUSTOMER)):
            self._avatar(painter, self._turned(option, face), index)
        left = face.right() + tokens.SPACE_3
        when_room = self._when(painter, option, index, rect, top, strong.height())
        line = QRect(left, top, rect.right() - left - when_room - tokens.SPACE_3, strong.height())
        end = self._words(painter, option, index, line, done=done)
        below = QRect(left, top + strong.height() + 2, rect.right() - left - 8, small.height())
        below.setWidth(below.width() - sum(place.width() for place in links.values()))
        if not second:
            below = QRect(end, line.top(), line.right() - end, line.height())
        if second or below.width() >= small.averageCharWidth() * ROOM_BEHIND:
            if index.data(AgendaRole.REPEATS):
                below.setLeft(self._repeats(painter, option, below))
            self._draw(painter, option, below, words, fonts.small(), tokens.current().muted)
        painter.setPen(tokens.current().link)
        painter.setFont(fonts.small())
        for link, place in links.items():
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.words_of(link))

    def _repeats(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect) -> int:
        """The sign of what comes again, at the line's start; where the words begin then."""
        edge = max(1, line.height() // 10)
        sign = QRect(line.left(), line.top(), line.height(), line.height())
        sign = sign.adjusted(edge, edge, -edge, -edge)
        icons.paint(painter, self._turned(option, sign), "repeat", tokens.current().muted)
        return sign.right() + tokens.SPACE_1 + edge

    def _sign(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, face: QRect
    ) -> None:
        """Where others have their box: what kind of row it is."""
        side = min(face.height(), 20)
        place = QRect(0, 0, side, side)
        place.moveCenter(QPoint(self._start(option).center().x(), face.center().y()))
        icons.paint(painter, self._turned(option, place), name, tokens.current().muted)

    def _below(self, index: _Index) -> str:
        """The second line: how it comes again, and where it came from."""
        parts = (index.data(AgendaRole.REPEATS), index.data(AgendaRole.ORIGIN))
        return " · ".join(str(part) for part in parts if part)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        line: QRect,
        *,
        done: bool,
    ) -> int:
        """The customer strong, then the promise; in columns while there is room for them. Where
        more may follow."""
        colours = tokens.current()
        customer = str(index.data(AgendaRole.CUSTOMER) or "")
        kind = index.data(AgendaRole.ROW_TYPE)
        if kind in ("note", "more") or (kind == "work" and not customer):
            title = str(index.data(AgendaRole.TITLE))
            self._draw(painter, option, line, title, fonts.body(), colours.text)
            return (
                line.left() + QFontMetrics(fonts.body()).horizontalAdvance(title) + tokens.SPACE_3
            )
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
        return rest.left() + QFontMetrics(font).horizontalAdvance(title) + tokens.SPACE_3

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


def _links(index: _Index) -> tuple[Link, ...]:
    kind = index.data(AgendaRole.ROW_TYPE)
    if kind == "work":
        return tuple(LINKS[answer] for answer in index.data(AgendaRole.ANSWERS))
    if kind == "touch":
        return Link.WRITE, Link.NOT_NOW, Link.FINE
    if kind in ("item", "note") and index.data(AgendaRole.PERSON_ID) is None:
        return (Link.OPEN, Link.GIVE) if index.data(AgendaRole.FILES) else (Link.GIVE,)
    return ()
