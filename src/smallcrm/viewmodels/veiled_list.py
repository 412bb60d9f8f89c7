"""The list models' common end: what a row says passes the veil before anybody sees or hears it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from smallcrm.viewmodels import roles, veil

_Index = QModelIndex | QPersistentModelIndex


class VeiledList(QAbstractListModel):
    """Models say in ``plain_data`` what there is. ``PERSON`` is the role with a row's customer;
    what the ``QUOTED`` roles say is somebody's words, and not shown of others; what the ``CODES``
    say is read by painters, whoever is called so."""

    PERSON: int | None = None
    QUOTED: tuple[int, ...] = ()
    CODES: frozenset[int] = roles.CODES

    def plain_data(self, index: _Index, role: int) -> Any:
        raise NotImplementedError

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.plain_data(index, role)
        if role in self.CODES or (veil.is_closed() and role not in _SAID):
            return value  # below a cover whatever paints a row has it as it is
        if not veil.is_on() or role == Qt.ItemDataRole.EditRole or isinstance(value, int):
            return value
        if isinstance(value, str) and self.PERSON is not None and self.QUOTED:
            whose = self.plain_data(index, self.PERSON)
            if role in self.QUOTED:
                return veil.quoted(value, whose)
            if role in _SPOKEN:
                value = self._without_quotes(index, value, whose)
        return seen(value)

    def _without_quotes(self, index: _Index, text: str, whose: int | None) -> str:
        for role in self.QUOTED:
            words = self.plain_data(index, role)
            if words:
                text = text.replace(words, veil.quoted(words, whose))
        return text


_SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


_SAID = (*_SPOKEN, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
"""What a screen reader and the hints of Qt ask for."""


def seen(value: Any) -> Any:
    """Texts as they may be seen, also those inside of a record or a tuple. A record is left
    as it is while the veil is closed: it has codes too, and is painted below a cover."""
    if type(value) is str:
        return veil.seen(value)
    if veil.is_closed():
        return value
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(seen(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        said = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
        changed = {n: new for n, old in said.items() if (new := seen(old)) is not old}
        return replace(value, **changed) if changed else value
    return value
