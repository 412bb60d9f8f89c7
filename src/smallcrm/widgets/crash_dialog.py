"""After an error that nobody foresaw: what was saved, and a report to be read before it is sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (84, 30)


class CrashDialog(QDialog):
    """Nothing is sent by the program: the report is copied or saved by whoever wants to send it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("smallcrm")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = plain_label(self, self.tr("Something went wrong in smallcrm"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "What was saved is in your file, and what you were typing is kept. You can go on. "
                "If it happens again, quit and start smallcrm again."
            ),
        )
        self.caption = plain_label(
            self,
            self.tr(
                "This report tells those who make smallcrm what happened. It has no names and no "
                "notes in it; read it before you send it. smallcrm itself sends nothing."
            ),
            "muted",
        )
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setPlainText(report)
        self.report.setAccessibleName(self.tr("Report"))
        self.said = plain_label(self, "", "muted")
        self.copy = self._button(self.tr("Copy the report"))
        self.save = self._button(self.tr("Save the report…"))
        self.go_on = self._button(self.tr("Go on"))
        self.go_on.setObjectName("primary")

        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, self.caption):
            layout.addWidget(widget)
        layout.addWidget(self.report, 1)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        room, metrics = self.screen().availableGeometry().size(), self.fontMetrics()
        self.resize(
            min(metrics.averageCharWidth() * SIZE_IN_CHARACTERS[0], room.width() - 32),
            min(metrics.lineSpacing() * SIZE_IN_CHARACTERS[1], room.height() - 64),
        )

        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.go_on.clicked.connect(self.accept)
        self.go_on.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.said.setText(self.tr("Copied."))

    @Slot()
    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "smallcrm-report.txt", self.tr("Text (*.txt)")
        )
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        try:
            target.write_text(self.report.toPlainText() + "\n", encoding="utf-8")
        except OSError:
            self.said.setText(self.tr("It could not be written there."))
        else:
            self.said.setText(self.tr("Saved as {name}.").replace("{name}", target.name))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button
