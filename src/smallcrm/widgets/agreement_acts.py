"""Agreements and prices in the window: their groups, their page, and what can be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from smallcrm.domain.agreements import AgreementRow, RateMemory
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.parts import Part
from smallcrm.viewmodels.agreements import Agreements
from smallcrm.viewmodels.agreements_page import AgreementsModel
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agreements import AgreementGroup, RateGroup
from smallcrm.widgets.agreements_page import AgreementsPage
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.widgets.agreement_import_dialog import AgreementImportDialog

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class AgreementActs(QObject):
    """A part's place in the window."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        window, pane = place.window, place.pane
        self.agreements = Agreements(window.workspace, self)
        self.group = AgreementGroup(self.agreements, pane.person, pane.aside.body)
        self.rates = RateGroup(self.agreements, pane.person, pane.aside.body)
        place.add_group(self.group)
        place.add_group(self.rates)
        self.page = AgreementsPage(AgreementsModel(window.workspace, self), window)
        window.add_page(Section.AGREEMENTS, self.page)
        acts = window.actions_.work
        self._mine = acts.add_agreement, acts.add_rate
        self._in_menu = [self._offer(act) for act in self._mine]
        acts.add_agreement.triggered.connect(self._add)
        acts.add_rate.triggered.connect(self._add_rate)
        acts.agreement_table.triggered.connect(self._write)
        acts.import_agreements.triggered.connect(self._ask_file)
        self.group.wanted.connect(self._open)
        self.rates.wanted.connect(self._open_rate)
        self.page.wanted.connect(self._go)
        window.workspace.changed.connect(self._changed)
        window.section_shown.connect(self._focus)
        place.parts.changed.connect(self._look)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self._look()
        if pane.person.customer is not None:
            self.group.look()
            self.rates.look()

    def _offer(self, act: QAction) -> QAction:
        """Among what can be added to a person."""
        menu = self._place.pane.aside.add.menu()
        offered = QAction(act.text(), self)
        offered.triggered.connect(act.trigger)
        menu.addAction(offered)
        return offered

    @Slot()
    def _look(self) -> None:
        somebody = self._place.pane.person.customer is not None
        for act, offered in zip(self._mine, self._in_menu, strict=True):
            act.setEnabled(somebody)
            offered.setVisible(Part.AGREEMENTS in self._place.parts.shown)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.page.look()
        customer = self._place.pane.person.customer
        if Thing.WORK in changes.things and customer is not None and changes.touches(customer):
            self.group.look()
            self.rates.look()

    @Slot(object)
    def _focus(self, section: Section) -> None:
        if section is Section.AGREEMENTS:
            self.page.view.setFocus()

    @Slot()
    def _add(self) -> None:
        from smallcrm.widgets.agreement_form import AgreementDialog

        customer = self._place.pane.person.customer
        if customer is not None:
            AgreementDialog(self.agreements, customer, None, self._place.window).open()

    @Slot()
    def _add_rate(self) -> None:
        from smallcrm.widgets.agreement_form import RateDialog

        customer = self._place.pane.person.customer
        if customer is not None:
            RateDialog(self.agreements, customer, None, self._place.window).open()

    @Slot(object)
    def _open(self, row: AgreementRow) -> None:
        from smallcrm.widgets.agreement_form import AgreementDialog

        AgreementDialog(self.agreements, row.customer_id, row, self._place.window).open()

    @Slot(object)
    def _open_rate(self, memory: RateMemory) -> None:
        from smallcrm.widgets.agreement_form import RateDialog

        customer = self._place.pane.person.customer
        if customer is not None and memory.rows:
            RateDialog(self.agreements, customer, memory.rows[0], self._place.window).open()

    @Slot(object)
    def _go(self, row: AgreementRow) -> None:
        """To the person, with what they agreed on beside them."""
        window, pane = self._place.window, self._place.pane
        window.show_customer(row.customer_id)
        if pane.person.customer != row.customer_id:
            pane.person.show(row.customer_id)
        pane.tabs.setCurrentIndex(1)
        pane.aside.ensureWidgetVisible(self.group)

    # --- tables ---------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        source, _ = QFileDialog.getOpenFileName(
            self._place.window,
            self.tr("A table of agreements"),
            QStandardPaths.writableLocation(_DOCUMENTS),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
        )
        if source:
            self.import_file(Path(source))

    def import_file(self, path: Path) -> AgreementImportDialog:
        """Look at a table of agreements, to bring it in."""
        from smallcrm.viewmodels.agreement_files import AgreementFiles
        from smallcrm.widgets.agreement_import_dialog import AgreementImportDialog

        files = AgreementFiles(self._place.window.workspace)
        files.said.connect(self._say)
        dialog = AgreementImportDialog(files, path, self._place.window)
        dialog.open()
        return dialog

    @Slot()
    def _write(self) -> None:
        from smallcrm.viewmodels.agreement_files import AgreementFiles

        folder = Path(QStandardPaths.writableLocation(_DOCUMENTS))
        target, _ = QFileDialog.getSaveFileName(
            self._place.window,
            self.tr("Agreements as a table"),
            str(folder / self.tr("agreements.csv")),
            self.tr("Tables (*.csv)"),
        )
        if target:
            files = AgreementFiles(self._place.window.workspace, self)
            files.said.connect(self._say)
            files.write(Path(target))

    @Slot(str)
    def _say(self, words: str) -> None:
        self._place.window.undo_strip.show_message(words, False)
