"""A table of agreements before it comes in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smallcrm.domain.agreement_tables import AgreementColumn
from smallcrm.viewmodels import agreement_file_wording
from smallcrm.viewmodels.agreement_files import AgreementFiles
from smallcrm.widgets.table_import_dialog import TableImportDialog

COLUMNS = tuple(AgreementColumn)


class AgreementImportDialog(TableImportDialog):
    """Columns that are nothing of an agreement go into its note."""

    def __init__(self, files: AgreementFiles, path: Path, parent: QWidget) -> None:
        super().__init__(
            *(files, path, self.tr("Bring in agreements"), COLUMNS, agreement_file_wording, parent)
        )
