"""The columns of a table that comes in, as rows: what is in the file, and what it becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smallcrm.domain.columns import Column, Mapping, Meaning, letter
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.viewmodels import import_words, veil, wording

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Choice = tuple[Meaning, str]
"""A meaning and the label of its values."""
CHOICES: tuple[tuple[Choice, ...], ...] = (
    ((Meaning.CUSTOM, ""), (Meaning.DROP, "")),
    (
        *((Meaning.NAME, ""), (Meaning.GIVEN_NAME, ""), (Meaning.FAMILY_NAME, "")),
        *((Meaning.ADDITIONAL_NAMES, ""), (Meaning.PREFIX, ""), (Meaning.SUFFIX, "")),
        *((Meaning.NICKNAME, ""), (Meaning.KIND, "")),
    ),
    ((Meaning.EMAIL, ""), (Meaning.EMAIL, "work"), (Meaning.EMAIL, "home")),
    (
        *((Meaning.PHONE, ""), (Meaning.PHONE, "mobile"), (Meaning.PHONE, "work")),
        *((Meaning.PHONE, "home"), (Meaning.PHONE, "fax"), (Meaning.LINK, "")),
    ),
    ((Meaning.COMPANY, ""), (Meaning.ROLE, ""), (Meaning.DEPARTMENT, "")),
    (
        *((Meaning.ADDRESS, ""), (Meaning.STREET, ""), (Meaning.EXTENDED, "")),
        *((Meaning.PO_BOX, ""), (Meaning.POSTAL_CODE, ""), (Meaning.CITY, "")),
        *((Meaning.REGION, ""), (Meaning.COUNTRY, "")),
    ),
    (
        *((Meaning.BIRTHDAY, ""), (Meaning.ANNIVERSARY, ""), (Meaning.OTHER_DAY, "")),
        (Meaning.LAST_CONTACT, ""),
    ),
    ((Meaning.NOTE, ""), (Meaning.FACT, ""), (Meaning.TAG, "")),
)
"""What can be chosen, in groups; what a column is beside these stands at the top."""
FILE, VALUES, BECOMES = range(3)
UNSURE = Qt.ItemDataRole.UserRole
"""True for a column that nobody knew: the user may look at it."""


class ColumnsModel(QAbstractTableModel):
    """Columns with nothing in them are not shown. ``chosen(Mapping)`` after the user's choice."""

    chosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mapping = Mapping(())
        self._rows: list[int] = []

    def show(self, mapping: Mapping) -> None:
        """Another table, or the same read in another way."""
        self.beginResetModel()
        self._mapping = mapping
        self._rows = [n for n, column in enumerate(mapping.columns) if column.filled]
        self.endResetModel()

    def keep(self, mapping: Mapping) -> None:
        """The same columns, their dates read otherwise."""
        self._mapping = mapping

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def column(self, row: int) -> Column:
        return self._mapping.columns[self._rows[row]]

    def name_field(self, row: int, name: str, kind: CustomKind) -> None:
        """The field that a column is kept as: another name, or another kind."""
        at = self._rows[row]
        column = replace(self._mapping.columns[at], name=name, kind=kind, is_guessed=True)
        self._mapping = self._mapping.with_column(at, column)
        self._tell(row)

    def _tell(self, row: int) -> None:
        left, right = (self.index(row, n) for n in (FILE, BECOMES))
        self.dataChanged.emit(left, right)
        self.chosen.emit(self._mapping)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        tr = import_words.tr
        return (tr("In the file"), tr("First three values"), tr("Becomes"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == BECOMES else found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.column(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.EditRole:
                return (column.meaning, column.label)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(self._text(index))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == BECOMES:
                parts = (self._text(self.index(index.row(), n)) for n in (FILE, BECOMES, VALUES))
                name, becomes, values = parts
                words = import_words.tr("{name} becomes {becomes}. {values}")
                words = words.replace("{becomes}", becomes).replace("{values}", values)
                return words.replace("{name}", name)
            case _ if role == UNSURE:
                return not column.is_guessed
        return None

    def _text(self, index: _Index) -> str:
        column = self.column(index.row())
        if index.column() == FILE:
            head = import_words.tr("Column {letter}")
            return column.header or head.replace("{letter}", letter(self._rows[index.row()]))
        if index.column() == VALUES:
            return veil.quoted(" | ".join(" ".join(e.split()) for e in column.examples), None)
        return import_words.meaning(column)

    def choices(self, row: int) -> list[tuple[Choice | None, str]]:
        """What the column can become, with words; None is a line between groups."""
        column = self.column(row)
        now: Choice = (column.meaning, column.label)
        found: list[tuple[Choice | None, str]] = []
        if not any(now in group for group in CHOICES):
            found = [(now, import_words.meaning(column)), (None, "")]
        for n, group in enumerate(CHOICES):
            if n:
                found.append((None, ""))
            for what, label in group:
                words = import_words.meaning(Column("", what, label))
                found.append(((what, label), words))
        return found

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """``value``: one of the choices."""
        column = self.column(index.row())
        if index.column() != BECOMES or value == (column.meaning, column.label):
            return False
        what, label = value
        at = self._rows[index.row()]
        self._mapping = self._mapping.with_meaning(at, what, label)
        self._tell(index.row())
        return True
