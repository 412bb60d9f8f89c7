"""Export: in which form, about whom, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton, QWidget

from smallcrm.domain import file_names
from smallcrm.domain.exports import EVERYBODY, ExportFormat, Scope
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import bulk_wording, export_wording
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.exporting import ExportViewModel
from smallcrm.widgets.carry_dialog import CarryDialog
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens


def some_words(some: Selection | None) -> str:
    """ "12 people, as selected"."""
    if some is None:
        return ""
    who = bulk_wording.selected(some.count, everybody=some.everybody, found=some.found)
    return bulk_wording.tr("{who}, as selected").replace("{who}", who)


class ExportDialog(CarryDialog):
    """``customer`` and ``name``: the person whose page is shown; ``tag`` and ``search``: what the
    list is narrowed by, of which the search counts where there are both; ``some``: who is
    selected, where these are several."""

    def __init__(
        self,
        exports: ExportViewModel,
        *,
        customer: CustomerId | None = None,
        name: str = "",
        tag: str = "",
        search: str = "",
        some: Selection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exports = exports
        self._customer, self._name = customer, name
        self._some = some
        self._tag, self._search = ("" if search else tag), search
        self.setWindowTitle(self.tr("Export"))
        self.title.setText(self.tr("Export"))
        options = [(w.value, export_wording.short(w), export_wording.name(w)) for w in ExportFormat]
        self.format = ChoiceRow(self.tr("Form"), options, parent=self)
        self.format.set_pressed([ExportFormat.JSON.value])
        self.about = plain_label(self, "", "muted")
        self.everybody = ticks.radio_button(self.tr("Everybody"), self)
        of_tag = self.tr("Those tagged #{tag}").replace("{tag}", tag)
        found = self.tr("Those found by “{words}”").replace("{words}", search)
        self.list = ticks.radio_button((found if search else of_tag).replace("&", "&&"), self)
        self.one = ticks.radio_button(
            self.tr("Only {name}").replace("{name}", name).replace("&", "&&"), self
        )
        self.some = ticks.radio_button(some_words(some), self)
        self.some.setVisible(some is not None)
        self.everybody.setChecked(True)
        self.list.setVisible(bool(tag or search))
        self.one.setVisible(customer is not None)
        self.note = plain_label(self, self.tr("What is written can be read by whoever finds it."))
        self.note.setObjectName("muted")
        self.go = QPushButton(self.tr("Write the file…"), self)
        self.go.setObjectName("primary")
        self.progress.hide()
        below = (self.format, self.about, *self._whom(), self.note)
        self.words.setText(self.tr("Everything that is yours, for any program."))
        self.lay_out(below, self.go)

        self.format.chosen.connect(self._look)
        self.go.clicked.connect(self._ask)
        exports.progressed.connect(self._progressed)
        exports.ended.connect(self._ended)
        self._look()

    def _whom(self) -> tuple[QRadioButton, ...]:
        return self.everybody, self.some, self.list, self.one

    def choose_some(self) -> None:
        """Begin with those who are selected, as cards."""
        self.some.setChecked(True)
        self.format.set_pressed([ExportFormat.VCARD_4.value])
        self._look()

    def choose_person(self) -> None:
        """Begin with the one who is shown, as a card."""
        self.one.setChecked(True)
        self.format.set_pressed([ExportFormat.VCARD_4.value])
        self._look()

    def which(self) -> ExportFormat:
        return ExportFormat(self.format.pressed()[0])

    @Slot()
    def _look(self) -> None:
        self.about.setText(export_wording.about(self.which()))
        is_folder = not self.which().ending
        self.go.setText(self.tr("Fill a folder…") if is_folder else self.tr("Write the file…"))

    @Slot()
    def _ask(self) -> None:
        ending = self.which().ending
        if ending:
            kinds = f"{export_wording.name(self.which()).partition(' (')[0]} (*{ending})"
            name = file_names.safe(self._name) if self.one.isChecked() else "smallcrm"
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export"), str(Path.home() / f"{name}{ending}"), kinds
            )
        else:
            chosen = QFileDialog.getExistingDirectory(
                self, self.tr("An empty folder for the pages"), str(Path.home())
            )
        if chosen:
            self.write(Path(chosen))

    def write(self, target: Path) -> None:
        """Write there what is chosen."""
        scope = self._scope()
        if scope is None:
            return
        for widget in (self.format, *self._whom(), self.go):
            widget.setEnabled(False)
        self.progress.show()
        self._exports.write(target, self.which(), scope)

    def _scope(self) -> Scope | None:
        if self.one.isChecked():
            return self._exports.scope(self._customer, "", "")
        if self.some.isChecked() and self._some is not None:
            if self._some.count is None:
                return self._exports.scope(None, "", self._some.words)
            return self._exports.scope_of(self._some)
        if self.list.isChecked():
            return self._exports.scope(None, self._tag, self._search)
        return EVERYBODY

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    @Slot(bool)
    def _ended(self, written: bool) -> None:
        if written:
            self.accept()
            return
        for widget in (self.format, *self._whom(), self.go):
            widget.setEnabled(True)
        self.progress.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All forms are in sight, on as many lines as they need."""
        super().resizeEvent(event)
        wide = self.width() - 2 * tokens.SPACE_5  # its own is not known yet the first time
        self.format.setMinimumHeight(self.format.heightForWidth(wide))

    def reject(self) -> None:
        """What is being written stops, and is not there."""
        self._exports.cancel()
        super().reject()
