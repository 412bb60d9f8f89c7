"""Settings, Work: which of the parts show that not everybody needs, and what belongs to them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from smallcrm.domain.parts import Part
from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.widgets.settings_page import SettingsPage


class WorkPage(SettingsPage):
    """``checklists_wanted`` and ``rules_wanted`` to make and change them."""

    checklists_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: PartsViewModel | None = None
        self.add_caption(self.tr("What else you keep of people"))
        self.add_label(
            self.tr(
                "Each shows only when it is wanted: from its first use, or chosen here. What is in "
                "use stays on."
            ),
            "muted",
        )
        self.boxes: dict[Part, tuple[QCheckBox, QLabel]] = {}
        for part, (name, _) in self._words().items():
            box, note = self.add_switch(name, " ")
            box.setProperty("part", part.value)
            box.clicked.connect(self._chosen)
            self.boxes[part] = box, note
        self.add_caption(self.tr("Checklists and rules"))
        self.checklists = self.button(self.tr("Checklists…"))
        self.rules = self.button(self.tr("Rules…"))
        self.add_row(self.checklists, self.rules)
        self.add_label(
            self.tr("A rule only suggests, on Today; nothing is done or sent before you accept."),
            "muted",
        )
        self.inside.addStretch(1)
        self.checklists.clicked.connect(self.checklists_wanted)
        self.rules.clicked.connect(self.rules_wanted)

    def use(self, parts: PartsViewModel) -> None:
        """Show and change which parts are wanted."""
        self._parts = parts
        parts.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        if self._parts is None:
            return
        self._parts.look()
        used, words = self._parts.used(), self._words()
        for part, (box, note) in self.boxes.items():
            box.setChecked(part in self._parts.shown)
            box.setEnabled(part not in used)
            text = words[part][1]
            if part in used:
                text = self.tr("{words} In use.").replace("{words}", text)
            self._note(box, note, text)

    @Slot()
    def _chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox) and self._parts is not None:
            self._parts.show(Part(box.property("part")), is_wanted=box.isChecked())

    def _words(self) -> dict[Part, tuple[str, str]]:
        return {
            Part.SALES: (
                self.tr("Sales"),
                self.tr("What was bought, when and for how much; and when it is time again."),
            ),
            Part.AGREEMENTS: (
                self.tr("Agreements"),
                self.tr("What is promised for how long, at which price, and when to give notice."),
            ),
            Part.DEALS: (
                self.tr("Deals"),
                self.tr("What is being negotiated, in stages on a board."),
            ),
            Part.COMPLAINTS: (
                self.tr("Complaints"),
                self.tr("What went wrong, in whose words, and what was done about it."),
            ),
            Part.CHECKLISTS: (
                self.tr("Checklists and rules"),
                self.tr("Steps you do each time, and what is suggested after a sale or a deal."),
            ),
        }
