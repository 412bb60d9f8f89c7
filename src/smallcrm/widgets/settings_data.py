"""Settings, Data: the file and what is in it, whether it is whole, and the ways in and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.domain.file_checks import FileFacts
from smallcrm.viewmodels import check_wording
from smallcrm.viewmodels.dates import plural
from smallcrm.widgets.settings_calendar import CalendarGroup
from smallcrm.widgets.settings_capture import CaptureBox
from smallcrm.widgets.settings_page import SettingsPage
from smallcrm.widgets.style import tokens


class DataPage(SettingsPage):
    """``check_wanted``, ``import_wanted``, ``json_wanted``, ``cards_wanted`` and ``move_wanted``
    (to another computer) when a button is pressed; ``again_wanted`` when what is shown may have
    changed.

    ``can_move`` shows the one that not every window has.
    """

    check_wanted = Signal()
    import_wanted = Signal()
    json_wanted = Signal()
    cards_wanted = Signal()
    move_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_caption(self.tr("Your file"))
        self.place = self.add_label("")
        self.counts = self.add_label("", "muted")
        self.add_caption(self.tr("Is it whole?"))
        self.last = self.add_label("")
        self.check = self.button(self.tr("Check the file"))
        self.add_row(self.check)
        self.add_label(
            self.tr(
                "Every page, index and row is looked at, once a week by itself. What can be "
                "mended without a loss is mended."
            ),
            "muted",
        )
        self.add_caption(self.tr("In and out"))
        self.import_ = self.button(self.tr("Import contacts…"))
        self.json = self.button(self.tr("Export everything (JSON)…"))
        self.cards = self.button(self.tr("Export people (vCard)…"))
        self.add_row(self.import_, self.json, self.cards)
        self.add_label(
            self.tr("JSON has notes and follow-ups too; other programs read vCards."), "muted"
        )
        self.move_ = self.button(self.tr("Move to a new computer…"))
        self.move_row = self.add_row(self.move_)
        self.move_row.hide()
        self.capture = CaptureBox(self)
        self.inside.addSpacing(tokens.SPACE_4)
        self.inside.addWidget(self.capture)
        self.calendar = CalendarGroup(self)
        self.inside.addSpacing(tokens.SPACE_4)
        self.inside.addWidget(self.calendar)
        self.erased_caption = self.add_caption(self.tr("Erased on request"))
        self.erased = self.add_label("")
        self.erased_note = self.add_label(
            self.tr(
                "No name is kept, only a keyed hash, so that an import passes over whoever was "
                "erased."
            ),
            "muted",
        )
        self.inside.addStretch(1)

        self.check.clicked.connect(self.check_wanted)
        self.import_.clicked.connect(self.import_wanted)
        self.json.clicked.connect(self.json_wanted)
        self.cards.clicked.connect(self.cards_wanted)
        self.move_.clicked.connect(self.move_wanted)

    def show_facts(self, facts: FileFacts, last: str, erased: Sequence[str] = ()) -> None:
        """``last`` says when the file was last looked through; ``erased`` how many people were
        erased on which day, a line each."""
        self.place.setText(f"{facts.path} · {check_wording.size(facts.size)}")
        self.counts.setText(
            " · ".join(
                (
                    plural("%n person or company", "%n people and companies", facts.customers),
                    plural("%n note", "%n notes", facts.interactions),
                    plural("%n follow-up", "%n follow-ups", facts.follow_ups),
                )
            )
        )
        self.last.setText(last)
        self.erased.setText("\n".join(erased))
        for widget in (self.erased_caption, self.erased, self.erased_note):
            widget.setVisible(bool(erased))

    @Slot()
    def show_again(self) -> None:
        self.again_wanted.emit()

    def can_move(self) -> None:
        self.move_row.show()
