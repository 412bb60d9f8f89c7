"""The list behind a number of Health, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.health import Chart, ListedRow, Number
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import amount_words, dates, health_wording, veil
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.health_wording import tr

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MORE = Qt.ItemDataRole.UserRole
"""As ``TwoLineDelegate`` asks for the second line."""


class HealthList(QAbstractListModel):
    """A row for each that was counted: whose it is, and when, what, how much."""

    def __init__(
        self, what: Number | Chart, rows: tuple[ListedRow, ...], today: date, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.what, self.rows = what, rows
        self._today = today

    def customer(self, place: int) -> CustomerId | None:
        """Whose a row is."""
        return self.rows[place].counted.customer_id if 0 <= place < len(self.rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (self._name(row), self._more(row)) if part)
        return self._more(row) if role == MORE else None

    def _name(self, row: ListedRow) -> str:
        if row.counted.customer_id is None:
            return tr("Nobody yet")
        return veil.seen(row.customer_name)

    def _more(self, row: ListedRow) -> str:
        counted = row.counted
        parts = [dates.day(counted.day, self._today, weekday=False)] if counted.day else []
        parts.append(self._became(row))
        if counted.amount is not None:
            text = amount_words.amount(counted.amount)
            parts.append(veil.quoted(text, counted.customer_id))
        parts.append(veil.quoted(" ".join(counted.words.split()), counted.customer_id))
        return " · ".join(part for part in parts if part)

    def _became(self, row: ListedRow) -> str:
        """On which side of the number it is, or its own number."""
        counted = row.counted
        match self.what:
            case Number.KEPT_MINE | Number.KEPT_THEIRS:
                return tr("kept") if counted.is_good else tr("not kept in time")
            case Number.CAME_BACK | Chart.RETENTION:
                return tr("came back") if counted.is_good else tr("not since")
            case Number.REPEAT:
                return tr("more than once") if counted.is_good else tr("once")
            case Number.NPS | Number.CSAT if counted.value is not None:
                words = tr("{value} of {scale}")
                scale = 10 if self.what is Number.NPS else 5
                return words.replace("{value}", str(counted.value)).replace("{scale}", str(scale))
            case Number.SECOND_SALE if counted.value is not None:
                return plural("after %n day", "after %n days", counted.value)
            case Number.SETTLED | Chart.STAGE_DAYS if counted.value is not None:
                return health_wording.days(counted.value)
            case Chart.INTRODUCED if counted.value:
                return plural("%n sale", "%n sales", counted.value)
        return ""
