"""Settings, Reminders: what is said, when, and how much of it others may read."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Names, ReminderSettings
from smallcrm.viewmodels import dates, hours, reminder_wording, week, wording
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.value_field import ValueField
from smallcrm.widgets.settings_page import SettingsPage

STEP = 30
"""So many minutes Up and Down go."""
MOST_AHEAD = 60
SAID = (
    *(NoticeKind.DUE, NoticeKind.AWAY, NoticeKind.LATE),
    *(NoticeKind.QUIET, NoticeKind.PAUSED, NoticeKind.BACKUP),
)
"""In this order; the day's own notice stands with its hour."""


class RemindersPage(SettingsPage):
    """Each thing is kept at once in ``preferences``. ``test_wanted`` for a notice to try;
    ``test_answered(bool)`` whether it was seen."""

    test_wanted = Signal()
    test_answered = Signal(bool)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.kinds: dict[NoticeKind, QCheckBox] = {}
        self._add_morning()
        self._add_quiet()
        self._add_kinds()
        self._add_names()
        self._add_numbers()
        self._add_test()
        self.inside.addStretch(1)
        self.refresh()
        preferences.changed.connect(self.refresh)

    # --- the groups ------------------------------------------------------------------------------

    def _add_morning(self) -> None:
        self.add_caption(self.tr("In the morning"))
        self._add_kind(NoticeKind.DIGEST)
        self.digest_at = self._hour(self.tr("Hour of the day's notice"))
        self.days = ChoiceRow(self.tr("Working days"), _days(), many=True, parent=self)
        self.add_row(self.word(self.tr("At")), self.digest_at)
        self.add_row(self.word(self.tr("Working days")), self.days)
        self.add_label(
            self.tr("On other days only what you put on that very day is told."), "muted"
        )
        self.digest_at.committed.connect(lambda at: self._preferences.set(digest_at=at))
        self.days.chosen.connect(self._days_chosen)

    def _add_quiet(self) -> None:
        self.add_caption(self.tr("Quiet hours"))
        self.quiet, _ = self.add_switch(
            self.tr("Keep quiet at night"),
            self.tr(
                "Nothing comes by itself then. An hour you typed yourself still rings: "
                "“call at 20:00” is said at 20:00."
            ),
        )
        self.quiet_from = self._hour(self.tr("Quiet from"))
        self.quiet_to = self._hour(self.tr("Quiet until"))
        self.add_row(
            *(self.word(self.tr("From")), self.quiet_from),
            *(self.word(self.tr("to")), self.quiet_to),
        )
        self.quiet.clicked.connect(self._quiet_chosen)
        self.quiet_from.committed.connect(lambda at: self._preferences.set(quiet_from=at))
        self.quiet_to.committed.connect(lambda at: self._preferences.set(quiet_to=at))

    def _add_kinds(self) -> None:
        self.add_caption(self.tr("What is said"))
        for kind in SAID:
            self._add_kind(kind)
        self.add_label(self.tr("What is switched off is not lost: Today keeps the list."), "muted")

    def _add_kind(self, kind: NoticeKind) -> None:
        text, note = reminder_wording.kind(kind)
        box, _ = self.add_switch(text, note)
        box.setProperty("kind", kind.value)
        box.clicked.connect(self._kind_chosen)
        self.kinds[kind] = box

    def _add_names(self) -> None:
        self.add_caption(self.tr("What others may read on your screen"))
        options = [(names.value, *(reminder_wording.names(names),) * 2) for names in Names]
        self.names = ChoiceRow(self.tr("Names in notices"), options, parent=self)
        self.add_row(self.word(self.tr("Names in notices")), self.names)
        self.sample = self.add_label("", "muted")
        self.sound, _ = self.add_switch(
            self.tr("With a sound"), self.tr("The desktop's own, where it has one.")
        )
        self.names.chosen.connect(self._names_chosen)
        self.sound.clicked.connect(lambda on: self._preferences.set(sound=on))

    def _add_numbers(self) -> None:
        self.add_caption(self.tr("Snooze and birthdays"))
        self.later_today = self._hour(self.tr("“Later today” is at"))
        self.add_row(self.word(self.tr("“Later today” is at")), self.later_today)
        self.ahead = ValueField(
            self.tr("Days before a birthday"),
            _read_days,
            wording.number,
            lambda days, steps: min(max(days + steps, 0), MOST_AHEAD),
            self.tr("A number from 0 to 60. It is still {value}."),
            self,
        )
        self.add_row(
            *(self.word(self.tr("Tell me of birthdays")), self.ahead),
            self.word(self.tr("days before, and on the day")),
        )
        self.later_today.committed.connect(lambda at: self._preferences.set(later_today=at))
        self.ahead.committed.connect(lambda days: self._preferences.set(birthday_days=days))

    def _add_test(self) -> None:
        self.add_caption(self.tr("Try it"))
        self.test = self.button(self.tr("Send me a test notice"))
        self.yes = self.button(self.tr("Yes"), self.tr("Yes, I saw it"))
        self.no = self.button(self.tr("No"), self.tr("No, I did not see it"))
        self.add_row(self.test)
        asked = self.word(self.tr("Did you see it?"))
        self.question = self.add_row(asked, self.yes, self.no)
        self.question.hide()
        self.advice = self.add_label("", "")
        self.advice.hide()
        self.test.clicked.connect(self._test)
        self.yes.clicked.connect(self._seen)
        self.no.clicked.connect(self._not_seen)

    def _hour(self, name: str) -> ValueField:
        refusal = self.tr("That is no hour of the day. It is still {value}.")
        return ValueField(name, hours.read, dates.clock, _later, refusal, self)

    def showEvent(self, event: QShowEvent) -> None:
        """The day a week starts on may have been chosen on another page."""
        super().showEvent(event)
        self.days.arrange([str(day) for day in week.days()])

    # --- showing ---------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Everything as it is kept."""
        kept = self._preferences.reminders
        for field, at in (
            (self.digest_at, kept.digest_at),
            (self.later_today, kept.later_today),
            (self.quiet_from, kept.quiet_from),
            (self.quiet_to, kept.quiet_to),
            (self.ahead, kept.birthday_days),
        ):
            if not field.hasFocus() or field.value is None:
                field.set_value(at)
        self.days.set_pressed({str(day) for day in kept.working_days})
        is_quiet = kept.quiet_from != kept.quiet_to
        self.quiet.setChecked(is_quiet)
        self.quiet_from.setEnabled(is_quiet)
        self.quiet_to.setEnabled(is_quiet)
        for kind, box in self.kinds.items():
            box.setChecked(kind not in kept.off)
        self.digest_at.setEnabled(NoticeKind.DIGEST not in kept.off)
        self.names.set_pressed([kept.names.value])
        sample = reminder_wording.names_sample(kept.names)
        self.sample.setText(self.tr("A notice says: {words}").replace("{words}", sample))
        self.sound.setChecked(kept.sound)

    # --- choosing --------------------------------------------------------------------------------

    @Slot(list)
    def _days_chosen(self, keys: list[str]) -> None:
        self._preferences.set(working_days=frozenset(int(key) for key in keys))

    @Slot(bool)
    def _quiet_chosen(self, on: bool) -> None:
        usual, kept = ReminderSettings(), self._preferences.reminders
        if on:
            self._preferences.set(quiet_from=usual.quiet_from, quiet_to=usual.quiet_to)
        else:
            self._preferences.set(quiet_to=kept.quiet_from)

    @Slot(bool)
    def _kind_chosen(self, on: bool) -> None:
        box = self.sender()
        if box is not None:
            kind = NoticeKind(box.property("kind"))
            off = self._preferences.reminders.off
            self._preferences.set(off=off - {kind} if on else off | {kind})

    @Slot(list)
    def _names_chosen(self, keys: list[str]) -> None:
        for key in keys:
            self._preferences.set(names=Names(key))

    @Slot()
    def _test(self) -> None:
        self.advice.hide()
        self.question.show()
        self.test_wanted.emit()
        QTimer.singleShot(0, self._scroll_down)

    @Slot()
    def _scroll_down(self) -> None:
        """What came of the test stands at the very end of a long page."""
        above = self.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.advice if self.question.isHidden() else self.question)

    @Slot()
    def _seen(self) -> None:
        self._answer(seen=True, words=self.tr("Good. So you will be told."))

    @Slot()
    def _not_seen(self) -> None:
        self._answer(
            seen=False,
            words=self.tr(
                "See whether “Do not disturb” is on, and whether the notification settings of the "
                "desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in "
                "the corner of the screen instead; and Today keeps the list in any case."
            ),
        )

    def say_not_shown(self) -> None:
        """Nobody took the notice: there is nothing to ask."""
        self.question.hide()
        self.advice.setText(
            self.tr(
                "This desktop shows no notices now. The Due panel comes up in the corner of the "
                "screen instead; and Today keeps the list in any case."
            )
        )
        self.advice.show()

    def _answer(self, *, seen: bool, words: str) -> None:
        had_focus = self.yes.hasFocus() or self.no.hasFocus()
        self.question.hide()
        self.advice.setText(words)
        self.advice.show()
        if had_focus:
            self.test.setFocus()
        self.test_answered.emit(seen)


def _days() -> list[tuple[str, str, str]]:
    """The days of a week in their order: number, short and long name."""
    locale = QLocale()
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    return [
        (str(d), locale.dayName(d + 1, short), locale.dayName(d + 1, long)) for d in week.days()
    ]


def _later(at: time, steps: int) -> time:
    """Half an hour later, or earlier; past midnight it goes on."""
    minutes = (at.hour * 60 + at.minute + steps * STEP) % (24 * 60)
    return time(minutes // 60, minutes % 60)


def _read_days(text: str) -> int | None:
    words = text.strip()
    fits = words.isascii() and words.isdigit() and int(words) <= MOST_AHEAD
    return int(words) if fits else None
