"""Fields to be typed in, while names are hidden: what stands there is the file's or the user's, so
it cannot be another text for a while. It is dots while the keys are elsewhere, where it names
somebody else; the words themselves are not touched.

Of a field of one line Qt knows how to show dots; of one of several lines dots are painted in the
place of the words. A screen reader that is sent there without the keys reads those.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from smallcrm.viewmodels import veil

_DOTTED = "dotted"
"""The property of a field whose words are dots because of us."""


def show(field: QLineEdit) -> None:
    """Dots or words, as it is to be now."""
    usual, dots = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password
    hides = is_hidden(field)
    if hides and field.echoMode() is usual:
        field.setEchoMode(dots)
        field.setProperty(_DOTTED, True)
    elif not hides and field.property(_DOTTED):
        field.setEchoMode(usual)
        field.setProperty(_DOTTED, None)


def is_hidden(field: QLineEdit | QPlainTextEdit) -> bool:
    """Whether its words are not to be seen now."""
    if not veil.is_on() or field.isReadOnly() or field.hasFocus():
        return False
    words = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return veil.seen(words) != words


def field_of(widget: QWidget) -> QPlainTextEdit | None:
    """The field of several lines whose words this widget paints."""
    parent = widget.parent()
    is_one = isinstance(parent, QPlainTextEdit) and parent.viewport() is widget
    return parent if is_one and isinstance(parent, QPlainTextEdit) else None


def paint(field: QPlainTextEdit) -> None:
    """A dot for each letter, in the place of what the field would paint."""
    page = field.viewport()
    edge = int(field.document().documentMargin())
    painter = QPainter(page)
    painter.setFont(field.font())
    painter.setPen(field.palette().text().color())
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
    room = page.rect().marginsRemoved(QMargins(edge, edge, edge, edge))
    painter.drawText(room, int(flags), re.sub(r"\S", "•", field.toPlainText()))
    painter.end()
