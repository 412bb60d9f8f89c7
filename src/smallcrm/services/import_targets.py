"""A customer of an import: a new one, or one that is here, and what it gains by the files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    DetailDraft,
    PhoneDraft,
    PropertyDraft,
    TouchDraft,
)
from smallcrm.domain.text import fold, one_line
from smallcrm.formats.vcard_values import moment
from smallcrm.services import custom_fields, matching, updating
from smallcrm.services.matching import NO_CONTACT, ZONE, Mark, marks_of
from smallcrm.storage.models import Interaction
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


@dataclass(slots=True)
class Target:
    """``known`` are the values it has, ``kept`` counts those of the files that gave way to what
    the user wrote. ``updates`` are rows of an earlier import of the file, and their new value."""

    draft: CustomerDraft
    customer: int | None = None
    known: set[Mark] | None = None
    details: tuple[DetailDraft, ...] = ()
    notes: tuple[tuple[str, datetime | None], ...] = ()
    properties: tuple[PropertyDraft, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    restored: bool = False
    updates: tuple[tuple[int, DetailDraft], ...] = ()
    customs: tuple[CustomDraft, ...] = ()
    new_notes: tuple[tuple[int, str], ...] = ()
    new_customs: tuple[tuple[int, str], ...] = ()
    touches: tuple[TouchDraft, ...] = ()
    renewed: dict[str, str] = field(default_factory=dict)
    kept: int = 0
    _first: CustomerDraft | None = None
    """Of somebody new, whose values are not among the marks yet."""

    @property
    def marks(self) -> set[Mark]:
        if self.known is None:
            self.known = set()
        return self.known

    @property
    def is_new(self) -> bool:
        return self.customer is None

    @property
    def gains(self) -> bool:
        plain = self.details or self.notes or self.properties or self.fields or self.restored
        return bool(plain or self.customs or self.touches or self.is_updated)

    @property
    def is_updated(self) -> bool:
        return bool(self.updates or self.new_notes or self.new_customs or self.renewed)

    @property
    def is_changed(self) -> bool:
        return self.is_new or self.gains

    def begin(self) -> None:
        """Somebody new: all that the card has."""
        draft = self._first = self.draft
        at = revised(draft) if draft.notes else None
        self.details = tuple(d for d in draft.details if not self._is_second_birthday(d))
        self.notes = tuple((note, at) for note in draft.notes)
        self.properties = draft.properties
        self._take_rest(draft)

    def take(
        self,
        draft: CustomerDraft,
        past: updating.Past | None = None,
        older: updating.Steps = frozenset(),
    ) -> bool:
        """Add what the draft has and this has not; whether there was anything."""
        before = self._size()
        if self._first is not None:
            self._mark(list(marks_of(self._first)))
            self._first = None
        at = revised(draft)
        more: list[DetailDraft] = []
        found = list(marks_of(draft))
        settled = past.settled(self.customer) if past and self.customer is not None else set()
        for mark, value in found:
            if mark in self.marks and not self._is_other_number(value):
                continue
            if mark in settled or self._is_lifted(value, past):
                self.kept += 1
            elif mark[0] == "note":
                self._take_note(draft, str(value), at, past, older)
            elif isinstance(value, PropertyDraft):
                self.properties += (value,)
            elif not isinstance(value, str) and not self._renews(draft, value, past, older):
                more += [] if self._is_second_birthday(value) else [value]
        self.details += tuple(more)
        # only now: one number may stand twice in a card, under two labels
        self._mark(found)
        gone = {m for m in map(touch_mark, draft.touches) if m in settled} - self.marks
        self.kept += len(gone)
        self.marks.update(gone)
        self._take_rest(draft)
        return before != self._size()

    def _mark(self, found: Iterable[tuple[Mark, object]]) -> None:
        """What these are is here from now on."""
        for mark, value in found:
            self.marks.add(mark)
            if isinstance(value, PhoneDraft):
                self.marks.update(matching.number_marks(value.number))

    def _is_other_number(self, value: object) -> bool:
        return isinstance(value, PhoneDraft) and matching.is_other_number(value.number, self.marks)

    def _is_second_birthday(self, value: DetailDraft) -> bool:
        """Whether somebody who has a birthday would get another: it is counted, and stays out."""
        if not matching.is_birthday(value):
            return False
        has = matching.BORN in self.marks
        self.kept += has
        self.marks.add(matching.BORN)
        return has

    def fill(self, draft: CustomerDraft) -> None:
        """Of somebody new: another card of theirs fills what the first left blank."""
        here = {f.value: str(getattr(self.draft, f.value)) for f in CustomerField}
        self.kept += sum(1 for _ in updating.differing(draft, here))
        customs = {fold(one_line(c.name)): c for c in self.customs}
        for custom in draft.customs:
            first = customs.get(fold(one_line(custom.name)))
            if first and not custom_fields.is_same(custom, custom_fields.normal(first)):
                self.kept += 1
        names = [f.value for f in CustomerField if not getattr(self.draft, f.value)]
        self.draft = replace(self.draft, **{name: getattr(draft, name) for name in names})

    def _size(self) -> tuple[int, ...]:
        lists = (self.details, self.notes, self.properties, self.updates, self.customs)
        return *(len(x) for x in lists), len(self.touches), len(self.new_notes)

    def _is_lifted(self, value: object, past: updating.Past | None) -> bool:
        """Whether it says that no contact is wanted, or where their clock stands, and the user has
        lifted that."""
        if past is None or self.customer is None or not isinstance(value, PropertyDraft):
            return False
        if value.name == ZONE:
            return past.is_zone_lifted(self.customer)
        return value.name == NO_CONTACT and past.is_lifted(self.customer)

    def _take_note(
        self,
        draft: CustomerDraft,
        text: str,
        at: datetime | None,
        past: updating.Past | None,
        older: updating.Steps,
    ) -> None:
        row = None
        if past is not None and self.customer is not None:
            row = past.outdated_note(self.customer, draft, older)
        if row is None:
            self.notes += ((text, at),)
        else:
            self.new_notes += ((row, text),)

    def _renews(
        self,
        draft: CustomerDraft,
        value: DetailDraft,
        past: updating.Past | None,
        older: updating.Steps,
    ) -> bool:
        """Whether it is the newer version of a value that an earlier import wrote."""
        if past is None or self.customer is None:
            return False
        row = past.outdated(self.customer, draft, value, older)
        if row is None:
            return False
        self.updates += ((row, value),)
        return True

    def _take_rest(self, draft: CustomerDraft) -> None:
        for custom in draft.customs:
            mark: Mark = ("custom", fold(one_line(custom.name)))
            if mark not in self.marks:
                self.marks.add(mark)
                self.customs += (custom,)
        for touch in draft.touches:
            mark = touch_mark(touch)
            if mark not in self.marks:
                self.marks.add(mark)
                self.touches += (touch,)

    def bring_up_to_date(
        self, draft: CustomerDraft, here: dict[str, str], past: updating.Past, older: updating.Steps
    ) -> None:
        """Single values: blanks are filled, what the file wrote is renewed, the rest is kept."""
        assert self.customer is not None
        for name in CustomerField:
            value = getattr(draft, name.value)
            if value and not here.get(name.value) and name is not CustomerField.NAME:
                if past.is_cleared(self.customer, name.value):
                    self.kept += 1
                else:
                    self.fields.setdefault(name.value, value)
        for name, value in updating.differing(draft, here):
            said: Mark = ("field", name.value, fold(here[name.value]))
            if not past.is_said(self.customer, said) and past.is_ours(
                self.customer, name, draft, older
            ):
                self.renewed[name.value] = value
            else:
                self.kept += 1

    def settle_customs(
        self,
        draft: CustomerDraft,
        here: custom_fields.Here,
        past: updating.Past,
        older: updating.Steps,
    ) -> None:
        """Of custom fields that have a value here, the file's own is renewed, another kept."""
        assert self.customer is not None
        for custom in draft.customs:
            folded = fold(one_line(custom.name))
            there = here.get((self.customer, folded))
            if there is None and not past.is_emptied(self.customer, folded):
                continue
            is_known = ("custom", folded) in self.marks
            self.marks.add(("custom", folded))
            if there is None:
                self.kept += not is_known
                continue
            row, text = there
            if custom_fields.is_same(custom, text):
                continue
            is_ours = past.is_untouched("custom_value", row, draft, older)
            if is_ours and not past.is_said(self.customer, ("custom", folded, fold(text))):
                self.new_customs += ((row, custom_fields.normal(custom)),)
            else:
                self.kept += 1


def single_marks(draft: CustomerDraft) -> Iterable[Mark]:
    """What a card says of what there is only one of."""
    for name in CustomerField:
        yield "field", name.value, fold(one_line(getattr(draft, name.value)))
    for custom in draft.customs:
        yield "custom", fold(one_line(custom.name)), fold(custom_fields.normal(custom))


def write_texts(session: WriteSession, target: Target) -> None:
    """Notes and fields of an earlier import of the file, brought up to date."""
    for row_id, text in target.new_notes:
        session.get_one(Interaction, row_id).body = text
    for row_id, text in target.new_customs:
        custom_fields.put_text(session, row_id, text)


def revised(draft: CustomerDraft) -> datetime | None:
    """When the card was last changed: its notes are not younger."""
    line = next((p.line for p in draft.properties if p.name == "REV"), "")
    return moment(line.partition(":")[2]) if line else None


def touch_mark(touch: TouchDraft) -> Mark:
    return "touch", touch_uid(touch)


def touch_uid(touch: TouchDraft) -> str:
    """By what a day of contact is known again in the timeline."""
    return f"touch:{touch.on.isoformat()}"


def load_touches(store: Store, marks: dict[int, set[Mark]]) -> None:
    """Add the days of contact that the timelines of these customers have from files."""
    if not marks:
        return
    for customer, uid in store.fetch(
        "SELECT p.customer_id, i.uid FROM interaction i JOIN participant p"
        " ON p.interaction_id = i.id WHERE i.uid LIKE 'touch:%'"
    ):
        if customer in marks:
            marks[customer].add(("touch", str(uid)))
