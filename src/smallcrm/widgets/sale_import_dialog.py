"""A table of invoices before it comes in, and who in it is not here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smallcrm.domain.sale_tables import SaleColumn
from smallcrm.viewmodels import sale_file_wording
from smallcrm.viewmodels.sale_files import Looked, SaleFiles
from smallcrm.widgets.table_import_dialog import TableImportDialog
from smallcrm.widgets.unknown_people import UnknownPeople

COLUMNS = tuple(SaleColumn)


class SaleImportDialog(TableImportDialog):
    """Below the columns, who is not here."""

    def __init__(self, files: SaleFiles, path: Path, parent: QWidget) -> None:
        super().__init__(
            *(files, path, self.tr("Import sales"), COLUMNS, sale_file_wording, parent)
        )
        self.people = UnknownPeople(files, self.pane.body)
        self.between.addWidget(self.people)

    def show_looked(self, looked: Looked) -> None:
        super().show_looked(looked)
        self.people.show_people(looked.report.unknown, looked.alike)
