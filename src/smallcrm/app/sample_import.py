"""Pictures of the import: a file somebody might have, read by the import window itself."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject

from smallcrm.widgets.desk import Desk
from smallcrm.widgets.import_dialog import ImportDialog, Step

SCREENS = ("import", "import_columns", "import_summary")
NAME = "customers 2019.csv"
_HEADER = ("Name", "Phone", "Mail", "Company", "Remarks", "Last contact", "Client no.")
_ROWS = (
    *(("Sarah Chen", "010-5550142", "sarah@acme.example", "Acme Design"),),
    *(("Baker, Tom", "+31655501123", "tom@baker.example", "Baker & Sons"),),
    *(("Ana Lima", "06 55501400", "ana.lima@mail.example", "Studio Lima"),),
    *(("Priya Raman", "", "priya@words.example", ""),),
    *(("Will Park", "", "will@elsewhere.example", "Parkside Clinic"),),
    *(("", "", "", ""),),
)
_NOTES = ("likes oat latte", "pays late", "", "met at the fair", "", "")
_DAYS = ("03-11-26", "12/10/2026", "04-09-26", "", "05-06-26", "")
_GIVEN = ("Fenna", "Lars", "Mila", "Hugo", "Elif", "Sem", "Zoë", "Omar", "Ines", "Koen")
_FAMILY = ("Dekker", "Vos", "Bakkum", "Prins", "Smit", "Kuiper", "Mulder", "Bos")


class Importing(QObject):
    """Opens the window and goes on in it as far as the picture wants."""

    def __init__(self, desk: Desk, screen: str, sized: object) -> None:
        super().__init__(desk)
        self._screen, self._is_settled = screen, False
        self._folder = tempfile.TemporaryDirectory()
        path = Path(self._folder.name) / NAME
        path.write_bytes(_table().encode("utf-8"))
        desk.bring_in([] if screen == "import" else [path])
        self.dialog = desk.window.findChild(ImportDialog)
        if sized and self.dialog is not None:
            self.dialog.resize(self.dialog.size().boundedTo(desk.window.size()))

    def goes_on(self) -> bool:
        """Whether there is another page to turn before the picture, or one that has to settle."""
        if self.dialog is None or self._is_settled:
            return False
        here = self.dialog.stack.currentIndex()
        if here == Step.COLUMNS and self._screen == "import_summary":
            self.dialog.go.click()
        else:
            self._is_settled = here != Step.BUSY
            if self._is_settled:
                self._folder.cleanup()
        return True


def _table() -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(_HEADER)
    for n, row in enumerate(_ROWS):
        writer.writerow([*row, _NOTES[n], _DAYS[n], str(1001 + n)])
    for n in range(80):
        given, family = _GIVEN[n % 10], _FAMILY[n // 10]
        mail = f"{given}.{family}@mail.example".lower().replace(" ", "").replace("ë", "e")
        day = f"{n % 12 + 1:02}-{n % 11 + 1:02}-26"
        writer.writerow([f"{given} {family}", f"06 5550{n:04}", mail, "", "", day, str(2001 + n)])
    return out.getvalue()
