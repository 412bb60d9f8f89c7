"""Settings, Safety: the backups; where they are, how the last one went, how much they may take."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smallcrm.viewmodels import backup_wording
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.settings_page import SettingsPage

MB = 1_000_000
LIMITS = (100 * MB, 500 * MB, 2000 * MB, 10_000 * MB)


class BackupsBox(SettingsPage):
    """``back_up_wanted``; ``open_wanted`` a backup; ``folder_wanted`` a second one to choose;
    ``no_folder_wanted``; ``limit_chosen(int)`` in bytes."""

    back_up_wanted = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    no_folder_wanted = Signal()
    limit_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self._add_state()
        self._add_second()
        self._add_limit()

        self.now.clicked.connect(self._back_up)
        self.open.clicked.connect(self.open_wanted)
        self.choose.clicked.connect(self.folder_wanted)
        self.clear.clicked.connect(self.no_folder_wanted)
        self.limit.chosen.connect(self._limit_chosen)

    def _add_state(self) -> None:
        self.add_caption(self.tr("Backups"))
        self.last = self.add_label(self.tr("Looking…"), "strong")
        self.trouble = self._trouble()
        self.kept = self.add_label("", "muted")
        self.where = self._path()
        self.now = self.button(self.tr("Back up now"))
        self.open = self.button(self.tr("Open a backup…"))
        self.add_row(self.now, self.open)
        self.said = self.add_label("", "muted")
        self.said.hide()
        self.add_label(
            self.tr(
                "One is made by itself when a day begins, after half an hour of changes, and "
                "before anything large. Each is checked before it counts."
            ),
            "muted",
        )

    def _add_second(self) -> None:
        self.add_caption(self.tr("A second place"))
        self.add_label(
            self.tr(
                "A stick, or a folder that is kept elsewhere too. What lies only on this disk is "
                "lost with it."
            ),
            "muted",
        )
        self.second = self._path()
        self.second_state = self.add_label("", "muted")
        self.second_trouble = self._trouble()
        self.choose = self.button(self.tr("Choose a folder…"))
        self.clear = self.button(self.tr("No second place"))
        self.add_row(self.choose, self.clear)

    def _add_limit(self) -> None:
        self.add_caption(self.tr("How many are kept"))
        options = [(str(n), *(backup_wording.size(n),) * 2) for n in LIMITS]
        self.limit = ChoiceRow(self.tr("Room for backups"), options, parent=self)
        self.add_row(self.word(self.tr("Room for them")), self.limit)
        self.add_label(
            self.tr(
                "All of the last two days, then one a day for a week, one a week for five weeks, "
                "one a month for a year; the ones before large acts for two weeks. Where they "
                "need more room than this, the oldest go."
            ),
            "muted",
        )

    def _path(self) -> ElideLabel:
        label = ElideLabel(self)
        label.setObjectName("muted")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.inside.addWidget(label)
        return label

    def _trouble(self) -> QLabel:
        label = self.add_label("", "muted")
        label.setProperty("tone", "late")
        label.hide()
        return label

    # --- showing ---------------------------------------------------------------------------------

    def show_state(self, last: str, trouble: str, kept: str, folder: str) -> None:
        """``trouble`` is "" while all is well."""
        self.last.setText(last)
        self._tell(self.trouble, trouble)
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))
        self.where.setText(folder)

    def show_second(self, folder: str, state: str, trouble: str) -> None:
        """``folder`` is "" where there is none."""
        self.second.setText(folder)
        self.second.setVisible(bool(folder))
        self._tell(self.second_state, state)
        self._tell(self.second_trouble, trouble)
        had_focus = self.clear.hasFocus()
        self.clear.setVisible(bool(folder))
        if had_focus and not folder:
            self.choose.setFocus()

    def show_limit(self, limit: int) -> None:
        self.limit.set_pressed([str(limit)])

    def say(self, words: str) -> None:
        """What came of a backup that was asked for."""
        self._tell(self.said, words)

    def _tell(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    @Slot()
    def _back_up(self) -> None:
        self._tell(self.said, self.tr("Backing up…"))
        self.back_up_wanted.emit()

    @Slot(list)
    def _limit_chosen(self, keys: list[str]) -> None:
        for key in keys:
            self.limit_chosen.emit(int(key))
