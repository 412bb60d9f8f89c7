"""A form for when somebody can be reached: hours of each weekday, their clock, until when away."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from smallcrm.viewmodels import contact_window_wording
from smallcrm.viewmodels.contact_windows import ContactWindows, Typed, zones
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.form_dialog import FormDialog
from smallcrm.widgets.style import tokens

SIZE = (92, 42)
"""In characters and lines."""
DAYS = 7


class ContactWindowDialog(FormDialog):
    """Of the person shown."""

    def __init__(self, windows: ContactWindows, parent: QWidget | None = None) -> None:
        super().__init__(contact_window_wording.title(), parent, SIZE)
        self._windows = windows
        tr = self.tr
        said = tr("Hours by their clock. A reminder outside them waits, and says why.")
        self.note.setText(" ".join(words for words in (said, windows.own_hours()) if words))
        self.note.show()
        self.presets = QWidget(self)
        flow = FlowLayout(tokens.SPACE_1, self.presets)
        self.buttons: dict[str, QPushButton] = {}
        for key, words in (
            ("office", tr("Office hours")),
            ("mornings", tr("Mornings")),
            ("evenings", tr("Evenings")),
            ("any", tr("Any time")),
        ):
            button = QPushButton(words, self.presets)
            button.setObjectName("choice")
            button.setAutoDefault(False)
            button.setProperty("preset", key)
            button.clicked.connect(self._preset)
            flow.addWidget(button)
            self.buttons[key] = button
        self.add_field("presets", tr("Usual hours"), self.presets)
        for day in range(DAYS):
            hint = tr("9-12, 14:00-17:30") if day == 0 else ""
            self.add_line(str(day), contact_window_wording.weekday(day), hint)
        self.add_line("zone", tr("Time zone"), tr("the same as yours"), zones())
        self.add_line("away_until", tr("Away until"), tr("the last day: fri, in 2 weeks, 4 dec"))
        self.add_line("note", tr("Note"), tr("mornings by mail only"))
        self.lay_out()
        self._fill()
        for name in (*map(str, range(DAYS)), "zone", "away_until", "note"):
            field = self.fields[name]
            assert isinstance(field, QLineEdit)
            field.textChanged.connect(self._look)
        self.save.clicked.connect(self._keep)
        self._look()
        self.fields["0"].setFocus()

    def _fill(self) -> None:
        typed = self._windows.typed()
        for day, text in enumerate(typed.days):
            self.set_text(str(day), text)
        for name in ("zone", "away_until", "note"):
            self.set_text(name, getattr(typed, name))

    def _typed(self) -> Typed:
        return Typed(
            tuple(self.text(str(day)) for day in range(DAYS)),
            self.text("zone"),
            self.text("away_until"),
            self.text("note"),
        )

    @Slot()
    def _preset(self) -> None:
        button = self.sender()
        if button is not None:
            for day, text in enumerate(self._windows.preset(button.property("preset"))):
                self.set_text(str(day), text)

    @Slot()
    def _look(self) -> None:
        self.untell()
        self.meaning.setText(self._windows.preview(self._typed()))

    @Slot()
    def _keep(self) -> None:
        trouble = self._windows.keep(self._typed())
        if trouble is None:
            self.accept()
        else:
            self.tell(trouble.field, trouble.words)
