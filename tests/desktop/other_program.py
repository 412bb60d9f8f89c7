"""Another program the user is at: a text window that tells, on each line, all that is typed."""

from __future__ import annotations

import json
import sys

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def tell(text: str) -> None:
    sys.stdout.write(json.dumps(text) + "\n")
    sys.stdout.flush()


app = QApplication([])
app.setApplicationName("editor")
window = QPlainTextEdit()
window.setWindowTitle("Another program")
window.resize(700, 500)
window.textChanged.connect(lambda: tell(window.toPlainText()))
window.show()
app.exec()
