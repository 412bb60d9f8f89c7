"""Settings, General: when the program runs, and how it looks."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.domain import day_start
from smallcrm.viewmodels import dates, hours, locale_words, week, wording
from smallcrm.widgets.parts import message_timer
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.value_field import ValueField
from smallcrm.widgets.settings_page import SettingsPage
from smallcrm.widgets.style import fonts, rows


class GeneralPage(SettingsPage):
    """``starts_chosen(bool)`` with the computer; ``hides_chosen(bool)`` into the tray;
    ``theme_chosen(str)`` "system", "light", "dark" or "contrast"; ``text_size_chosen(int)`` in
    percent; ``language_chosen(str)`` a code, or "system"; ``messages_chosen(int)`` how long they
    stay, in ms; ``rows_chosen(str)`` "roomy", "compact"; ``week_chosen(str)`` "system", or the day
    it starts on, such as "monday"; ``day_chosen(time)`` the hour until which it is the evening
    before."""

    starts_chosen = Signal(bool)
    hides_chosen = Signal(bool)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    messages_chosen = Signal(int)
    rows_chosen = Signal(str)
    week_chosen = Signal(str)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_caption(self.tr("When it runs"))
        self.starts, self.where = self.add_switch(self.tr("Start with the computer"))
        self.starts.hide()
        self.hides, self.tray_note = self.add_switch(self.tr("Keep in the tray when closed"))
        self.show_hides(on=False, has_tray=False)
        self.add_caption(self.tr("Look"))
        self.theme = ChoiceRow(
            self.tr("Theme"),
            [
                ("system", *(self.tr("System"),) * 2),
                ("light", *(self.tr("Light"),) * 2),
                ("dark", *(self.tr("Dark"),) * 2),
                ("contrast", *(self.tr("High contrast"),) * 2),
            ],
            parent=self,
        )
        self.text_size = ValueField(
            self.tr("Text size"),
            read_percent,
            lambda percent: self.tr("{n} %").replace("{n}", wording.number(percent)),
            lambda percent, steps: fonts.bounded(percent + steps * fonts.TEXT_STEP),
            self.tr("Between 70 and 300 percent. It is still {value}."),
            self,
        )
        self.add_row(self.word(self.tr("Theme")), self.theme)
        self.add_row(self.word(self.tr("Text size")), self.text_size)
        self.add_label(self.tr("Type it, or press Up and Down in the field."), "muted")
        ways = [
            (rows.ROOMY, *(self.tr("Roomy"),) * 2),
            (rows.COMPACT, *(self.tr("Compact"),) * 2),
        ]
        self.rows = ChoiceRow(self.tr("Rows"), ways, parent=self)
        self.add_row(self.word(self.tr("Rows")), self.rows)
        usual, long, closed = message_timer.CHOICES
        stay = [(usual, self.tr("8 seconds")), (long, self.tr("80 seconds"))]
        stay.append((closed, self.tr("Until closed")))
        options = [(str(ms), words, words) for ms, words in stay]
        self.messages = ChoiceRow(self.tr("Messages stay"), options, parent=self)
        self.add_row(self.word(self.tr("Messages stay")), self.messages)
        self.add_caption(self.tr("Language"))
        named = [
            ("system", *(self.tr("System"),) * 2),
            *((k, n, n) for k, n in locale_words.LANGUAGES.items()),
        ]
        self.language = ChoiceRow(self.tr("Language"), named, parent=self)
        self.inside.addWidget(self.language)
        self.add_caption(self.tr("Day and week"))
        self._add_day()
        self.week = ChoiceRow(self.tr("Week starts"), _starts(self.tr("System")), parent=self)
        self.add_row(self.word(self.tr("Week starts")), self.week)
        self.inside.addStretch(1)

        self.starts.clicked.connect(self.starts_chosen)
        self.hides.clicked.connect(self.hides_chosen)
        self.theme.chosen.connect(self._theme_picked)
        self.text_size.committed.connect(self._sized)
        self.language.chosen.connect(self._language_picked)
        self.messages.chosen.connect(self._messages_picked)
        self.rows.chosen.connect(self._rows_picked)
        self.week.chosen.connect(self._week_picked)

    def _add_day(self) -> None:
        refusal = self.tr("An hour from 0:00 to 6:00. It is still {value}.")
        name = self.tr("Day starts at")
        self.day = ValueField(name, read_start, dates.clock, later_start, refusal, self)
        self.show_day(day_start.USUAL)
        self.add_row(self.word(name), self.day)
        self.add_label(
            self.tr(
                "Until then it is still the evening before: for Today, for what is late, and for "
                "“tomorrow” in the line. Reminders ring at their hour all the same."
            ),
            "muted",
        )
        self.day.committed.connect(self.day_chosen)

    def show_starts(self, on: bool, where: str) -> None:
        """``where`` it is, or would be, written that the computer starts this."""
        self.starts.show()
        self.starts.setChecked(on)
        written = self.tr("Written in {where}")
        wanted = self.tr("So that you are reminded without starting it. Written in {where}")
        self._note(self.starts, self.where, (written if on else wanted).replace("{where}", where))

    def show_hides(self, on: bool, has_tray: bool) -> None:
        """Whether closing the window leaves the program in the tray, if there is one."""
        self.hides.setChecked(on and has_tray)
        self.hides.setEnabled(has_tray)
        there = self.tr("Closing the window leaves the reminders on; Quit ends them.")
        none = self.tr("This desktop shows no tray, so closing the window ends smallcrm.")
        self._note(self.hides, self.tray_note, there if has_tray else none)

    def show_theme(self, theme: str) -> None:
        self.theme.set_pressed([theme])

    def show_text_size(self, percent: int) -> None:
        self.text_size.set_value(percent)

    def show_language(self, choice: str) -> None:
        self.language.set_pressed([choice])

    def show_messages(self, ms: int) -> None:
        self.messages.set_pressed([str(ms)])

    def show_rows(self, way: str) -> None:
        self.rows.set_pressed([way])

    def show_day(self, starts: time) -> None:
        self.day.set_value(starts)

    def show_week(self, starts: str) -> None:
        self.week.set_pressed([starts])

    @Slot(list)
    def _rows_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.rows_chosen.emit(key)

    @Slot(list)
    def _week_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.week_chosen.emit(key)

    @Slot(list)
    def _messages_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.messages_chosen.emit(int(key))

    @Slot(list)
    def _language_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.language_chosen.emit(key)

    @Slot(list)
    def _theme_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.theme_chosen.emit(key)

    @Slot(object)
    def _sized(self, percent: int) -> None:
        self.text_size_chosen.emit(percent)


def _starts(system: str) -> list[tuple[str, str, str]]:
    """The days a week may start on, as the locale names them; ``system`` is that it says it."""
    days = (("monday", week.MONDAY), ("sunday", week.SUNDAY), ("saturday", week.SATURDAY))
    names = [(key, QLocale().standaloneDayName(day + 1)) for key, day in days]
    return [("system", system, system), *((key, name, name) for key, name in names)]


def read_start(text: str) -> time | None:
    """An hour at which a day can start; None for any other."""
    at = hours.read(text)
    return at if at is not None and at <= day_start.LATEST else None


def later_start(at: time, steps: int) -> time:
    """Half an hour later, or earlier, within the bounds."""
    minutes = at.hour * 60 + at.minute + steps * 30
    latest = day_start.LATEST.hour * 60
    return time(*divmod(min(max(minutes, 0), latest), 60))


def read_percent(text: str) -> int | None:
    """ "120" or "120 %"; None for anything else, and for what is out of bounds."""
    match = re.fullmatch(r"\s*(\d{1,4})\s*%?\s*", text)
    percent = int(match[1]) if match else 0
    return percent if percent == fonts.bounded(percent) else None
