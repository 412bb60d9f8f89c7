"""The cards of one stage, as a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.deals import DealId, DealRow
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.veiled_list import VeiledList

_Index = QModelIndex | QPersistentModelIndex
_USER = Qt.ItemDataRole.UserRole


class DealRole(IntEnum):
    """A card. TONE is "late" when it is rotten, else ""; the others are words, "" for none."""

    DEAL_ID = _USER + 71
    PERSON_ID = _USER + 72
    KIND = _USER + 73
    CUSTOMER = _USER + 74
    WHAT = _USER + 75
    WORTH = _USER + 76
    CHANCE = _USER + 77
    DAYS = _USER + 78
    CLOSES = _USER + 79
    NEXT = _USER + 80
    TONE = _USER + 81


class DealCards(VeiledList):
    """Set anew after each change; words are made when they are asked for."""

    PERSON = DealRole.PERSON_ID
    QUOTED = (DealRole.WHAT, DealRole.NEXT)
    CODES = frozenset({DealRole.KIND, DealRole.TONE})

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.deals: Sequence[DealRow] = ()

    def set_deals(self, deals: Sequence[DealRow]) -> None:
        if tuple(deals) == tuple(self.deals):
            return
        self.beginResetModel()
        self.deals = deals
        self.endResetModel()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A card can be dragged, and others over it."""
        more = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | more if index.isValid() else super().flags(index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.deals)

    def row_of(self, deal: DealId) -> int:
        """Where it stands, -1 when it does not."""
        return next((n for n, row in enumerate(self.deals) if row.id == deal), -1)

    def plain_data(self, index: _Index, role: int) -> Any:
        if not index.isValid() or index.row() >= len(self.deals):
            return None
        row = self.deals[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return deal_words.spoken(row, self._today())
            case DealRole.DEAL_ID:
                return int(row.id)
            case DealRole.PERSON_ID:
                return int(row.customer_id)
            case DealRole.KIND:
                return row.customer_kind.value
            case DealRole.CUSTOMER:
                return row.customer_name
            case DealRole.WHAT:
                return row.what
            case DealRole.WORTH:
                return deal_words.worth(row)
            case DealRole.CHANCE:
                return deal_words.chance(row.chance)
            case DealRole.DAYS:
                return deal_words.short_days(row.days)
            case DealRole.CLOSES:
                return deal_words.closes(row, self._today())
            case DealRole.NEXT:
                return deal_words.next_step(row, self._today())
            case DealRole.TONE:
                return "late" if row.is_rotten else ""
        return None
