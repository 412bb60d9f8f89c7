"""Settings, Data: the calendar file that is kept up to date."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.widgets.settings_page import SettingsPage


class CalendarGroup(SettingsPage):
    """``chosen(folder)``: a path, or None to end it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_caption(self.tr("Calendar file"))
        self.place = self.add_label("")
        self.choose = self.button(self.tr("Keep one in a folder…"))
        self.end = self.button(self.tr("Stop"))
        self.add_row(self.choose, self.end)
        self.add_label(
            self.tr(
                "Open follow-ups and birthdays for any calendar program, written anew some "
                "seconds after a change while smallcrm runs. It is plain text there: whoever can "
                "read the folder can read it, also where your file has a passphrase."
            ),
            "muted",
        )
        self.choose.clicked.connect(self._ask)
        self.end.clicked.connect(self._end)
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        self.place.setText(str(folder / "smallcrm.ics") if folder else self.tr("None is kept."))
        self.end.setVisible(folder is not None)

    @Slot()
    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Keep a calendar file in"))
        if chosen:
            self.chosen.emit(Path(chosen))

    @Slot()
    def _end(self) -> None:
        self.chosen.emit(None)
