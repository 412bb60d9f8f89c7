"""The floor of a start: a bare PySide6 table over the same file's first 50 rows."""

from __future__ import annotations

import os
import sqlite3
import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView

ROWS = (
    sqlite3.connect(f"file:{sys.argv[1]}/smallcrm.db?mode=ro", uri=True)
    .execute("SELECT name, created_at FROM customer ORDER BY sort_key, id LIMIT 50")
    .fetchall()
)
_ROOT = QModelIndex()


class Model(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return len(ROWS)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return ROWS[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class View(QTableView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        os._exit(0)


os.environ["QT_QPA_PLATFORM"] = "offscreen"
app = QApplication(sys.argv)
view = View()
view.setModel(Model())
view.resize(1280, 800)
view.show()
app.exec()
