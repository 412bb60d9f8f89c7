"""Calendars and mails brought in: onto the timelines of whom they are with, and as follow-ups.

What was decided, and why:

* Somebody is meant by an e-mail address, else by a full name that only one person has: among those
  invited, or in the title ("Lunch with Sarah Chen"). The user's own addresses are left out.
* What is with nobody who is here stays out, and is listed: a private calendar must not flood the
  file. On request it comes in unsorted. An open thing to do needs nobody: the line takes such, too.
* An event that is over is a meeting on the timeline; one to come is a follow-up at its hour, of the
  first who is here, with the others in its words: one appointment must not ring three times.
* Of a series the last two years, at most 200 times, come onto the timeline, each with its day, so
  that "last met" is right; its next time is a follow-up that repeats, if the rule can be followed.
* The UID, with the day of one time of a series, or the Message-ID, tells a known entry: the same
  file again makes nothing new, and a changed entry changes what the user has not changed. What the
  user took out does not come back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from smallcrm.domain import event_ranges, event_times, own_addresses, recurrence
from smallcrm.domain.arrivals import EventDraft, MailDraft, TodoDraft, When, YearlyDraft
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import (
    CustomerDraft,
    DueRow,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
    Repeat,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import arrival_words as words
from smallcrm.services.arrival_rows import Additions, Promise, Touch
from smallcrm.services.arrival_tally import Tally
from smallcrm.services.imported_rows import ImportedRows, old_mails, own_todos
from smallcrm.services.imported_series import ImportedSeries
from smallcrm.services.whom import People, Whom
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_STEP = 500
_Known = tuple[OccasionKind, int, int, str]
"""A yearly day of somebody: its kind, month, day and label."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)


class Arrivals:
    """The entries of several files, each given its place; counted, and written when wanted.

    ``now`` is the aware moment in the user's zone. ``fresh`` are the customers who come with the
    same import, ``by_uid`` whom the UIDs in its files mean. With ``unsorted`` what is with nobody
    comes in all the same. ``people`` when they were read before, of whom none are fresh.

    Raises:
        Cancelled: the user stopped it.
    """

    def __init__(
        self,
        store: Store,
        parsed: Sequence[ParsedFile],
        now: datetime | None,
        fresh: Sequence[CustomerDraft] = (),
        *,
        unsorted: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        people: People | None = None,
        by_uid: Mapping[str, Whom] = MappingProxyType({}),
    ) -> None:
        self.tallies = [Tally() for _ in parsed]
        self.additions = Additions()
        if not any(file.arrivals for file in parsed):
            return
        if now is None:
            raise ValueError("calendars and mails need the moment")
        self._now, self._zone = now, now.tzinfo or UTC
        self._unsorted, self._cancelled = unsorted, cancelled
        self._people = people or People(store, fresh, by_uid)
        self._done: set[str] = set()
        parsed = [replace(f, arrivals=event_ranges.apart(f.arrivals)) for f in parsed]
        self._days = _known_days(store, fresh)
        uids = [uid for file in parsed for uid in words.uids(file, now)]
        mails = {uid for file in parsed for uid in words.mail_uids(file)}
        self._old_mails = old_mails(store, {uid.removeprefix(words.MAIL) for uid in mails})
        named = {*uids, *mails, *self._old_mails}
        self._notes = ImportedRows(store, "interaction", ("body", "happened_at"), named, uids)
        columns = ("text", "due_on", "due_time", "state")
        self._promises = ImportedRows(store, "follow_up", columns, set(uids), uids)
        self._series = ImportedSeries(store, self._promises)
        has_todos = any(isinstance(a, TodoDraft) for file in parsed for a in file.arrivals)
        self._own_todos = own_todos(store) if has_todos else set()
        for file, tally in zip(parsed, self.tallies, strict=True):
            self._take(file, tally)

    @property
    def count(self) -> int:
        return self.additions.count

    @property
    def whom(self) -> tuple[Whom, ...]:
        """Who gets something new, each once."""
        return self.additions.whom

    def write(
        self,
        session: WriteSession,
        fresh_ids: Sequence[int],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Put all of it into the file; ``fresh_ids`` are the ids that the fresh ones got.

        Raises:
            Cancelled: the user stopped it.
        """
        if self.count:
            ids: Mapping[Whom, int] = {-n: row for n, row in enumerate(fresh_ids, 1)}
            self.additions.write(session, ids, self._now, progress, cancelled)
            if cancelled():
                raise Cancelled

    def _take(self, file: ParsedFile, tally: Tally) -> None:
        own = own_addresses.guess(file.arrivals)
        tally.own = own
        self._own = frozenset(own)
        alone: defaultdict[str, set[str]] = defaultdict(set)
        for arrival in file.arrivals:
            if not isinstance(arrival, EventDraft) or event_times.is_series(arrival):
                continue
            if arrival.instead_of is not None:
                alone[arrival.uid].add(event_times.day_key(arrival.instead_of))
        for number, arrival in enumerate(file.arrivals):
            if number % _STEP == 0 and self._cancelled():
                raise Cancelled
            match arrival:
                case MailDraft():
                    self._mail(arrival, tally)
                case TodoDraft():
                    self._todo(arrival, tally)
                case YearlyDraft():
                    self._yearly(arrival, tally)
                case EventDraft():  # pragma: no branch
                    self._event(arrival, tally, frozenset(alone.get(arrival.uid, ())))

    # --- kinds ----------------------------------------------------------------------------------

    def _mail(self, mail: MailDraft, tally: Tally) -> None:
        tally.mails += 1
        whom = self._people.among(mail.parties, self._own)
        if not whom and not self._unsorted:
            tally.pass_over(mail.number, mail.subject or words.names(mail))
            return
        at = mail.sent_at
        at = at if at and _EPOCH < at < self._now else self._now
        uid = mail.uid if mail.uid in self._old_mails else words.mail_uid(mail)
        self._touch(Touch(uid, InteractionKind.EMAIL, words.mail_body(mail), at, whom), tally)

    def _event(self, event: EventDraft, tally: Tally, alone: frozenset[str]) -> None:
        tally.events += 1
        if event.cancelled:
            self._called_off(event_times.single_uid(event), tally)
            tally.updated += self._end(event)
            return
        if event.starts is None:
            tally.tell("no_day", event.number, event.title, rejected=True)
            return
        whom = self._people.among(event.parties, self._own, event.title)
        if not whom and not self._unsorted:
            tally.pass_over(event.number, event.title)
            return
        if event.kind is InteractionKind.NOTE or self._is_told_as_past(event):
            self._past(event, event.starts, whom, event_times.single_uid(event), tally)
            return
        tally.updated += self._end(event)
        found = event_times.times(event, self._now, alone)
        if found.is_lost or (event.onwards and not event_times.is_series(event)):
            tally.tell("rule_lost", event.number, event.title)
        if found.older:
            tally.tell("older_left", event.number, event.title)
        for at in found.past:
            self._past(event, at, whom, event_times.uid_of(event, at), tally)
        if found.coming is not None:
            repeat = event_times.repeat(event, found, self._zone)
            is_whole = repeat is not None
            uid = (
                event_times.single_uid(event)
                if is_whole
                else event_times.uid_of(event, found.coming)
            )
            due = event_times.due(found.coming, self._zone)
            others = [self._people.names[w] for w in whom[1:6]]
            text = words.appointment(event, others)
            first = whom[0] if whom else None
            self._promise(Promise(uid, text, due, first, repeat), tally)

    def _end(self, event: EventDraft) -> bool:
        """A series goes on otherwise, or not at all, from a time on: what is open of it for later
        is dropped, where nobody put it there."""
        if event.instead_of is None or not event.onwards or f"f {event.uid}" in self._done:
            return False
        here = self._series.open_row(event.uid)
        from_day = event_times.day_of(event.instead_of).isoformat()
        if here is None or not here.is_unmoved or here.due_on < from_day:
            return False
        dropped = Promise(event.uid, here.text, None, None, dropped=True)
        self.additions.changed_promises[here.row] = dropped
        return True

    def _is_told_as_past(self, event: EventDraft) -> bool:
        """Of what the file says that it happened, unless that is on a day to come."""
        at = event.starts
        day = at.astimezone(self._zone).date() if isinstance(at, datetime) else at
        return event.happened and day is not None and day <= self._now.date()

    def _past(
        self,
        event: EventDraft,
        at: When,
        whom: tuple[Whom, ...],
        uid: str,
        tally: Tally,
    ) -> None:
        moment = event_times.moment(at, self._zone)
        self._touch(Touch(uid, event.kind, words.event_body(event), moment, whom), tally)

    def _todo(self, todo: TodoDraft, tally: Tally) -> None:
        tally.todos += 1
        if todo.uid in self._own_todos:
            tally.same += 1
            return
        if todo.cancelled:
            self._called_off(todo.uid, tally)
            return
        whom = self._people.among(todo.parties, self._own, todo.title)
        text = words.first(todo.title, todo.text)
        if not text:
            tally.tell("nothing_in_it", todo.number, "", rejected=True)
            return
        if not whom and todo.done and todo.uid not in self._promises and not self._unsorted:
            tally.pass_over(todo.number, todo.title)
            return
        due = event_times.due(todo.due, self._zone) if todo.due is not None else None
        closed = (todo.done_at or self._now) if todo.done else None
        repeat = None if closed else self._repeat(todo, due, tally)
        if repeat is not None and due is not None:
            due = replace(due, due_on=_next_day(repeat, self._now) or repeat.since)
        first = whom[0] if whom else None
        self._promise(Promise(todo.uid, text[:500], due, first, repeat, closed), tally)

    def _repeat(self, todo: TodoDraft, due: DueRow | None, tally: Tally) -> Repeat | None:
        if not todo.rule or due is None:
            return None
        zone = todo.due.tzinfo if isinstance(todo.due, datetime) else None
        rule = event_times.plain_rule(todo.rule, zone)
        if not rule:
            tally.tell("rule_lost", todo.number, todo.title)
            return None
        repeat = Repeat(rule, due.due_on)
        return repeat if _next_day(repeat, self._now) is not None else None

    def _yearly(self, yearly: YearlyDraft, tally: Tally) -> None:
        tally.days += 1
        whom = self._people.named(yearly.name)
        if whom is None:
            tally.pass_over(yearly.number, yearly.name)
            return
        known = self._days.setdefault(whom, set())
        day, said = (yearly.kind, yearly.month, yearly.day), yearly.label
        has_birthday = any(one[0] is OccasionKind.BIRTHDAY for one in known)
        if any(one[:3] == day and said in (None, one[3]) for one in known):
            tally.same += 1
        elif yearly.kind is OccasionKind.BIRTHDAY and has_birthday:
            tally.tell("other_birthday", yearly.number, yearly.name)
        else:
            label = yearly.name if yearly.kind is OccasionKind.OTHER else ""
            draft = OccasionDraft(*day, yearly.year, label if said is None else said)
            known.add((*day, draft.label))
            self.additions.days.append((whom, draft))
            tally.occasions += 1

    # --- new, known, changed --------------------------------------------------------------------

    def _touch(self, touch: Touch, tally: Tally) -> None:
        if not self._is_first(f"i {touch.uid}", tally):
            return
        if touch.uid in self._notes.removed:
            tally.removed += 1
            return
        if touch.uid not in self._notes:
            self.additions.touches.append(touch)
            tally.interactions += 1
            return
        here = self._notes.values.get(touch.uid)
        same = here is None or touch.kind is InteractionKind.EMAIL
        if same or here == {"body": touch.body, "happened_at": _stored(touch.at)}:
            tally.same += 1
        elif self._notes.is_edited(touch.uid):
            tally.same += 1
            tally.tell("yours_kept", 0, touch.body)
        else:
            self.additions.changed_touches[self._notes.ids[touch.uid]] = touch
            tally.updated += 1

    def _promise(self, promise: Promise, tally: Tally) -> None:
        if not self._is_first(f"f {promise.uid}", tally):
            return
        if promise.uid in self._promises.removed:
            tally.removed += 1
            return
        if promise.uid not in self._promises:
            self.additions.promises.append(promise)
            tally.follow_ups += 1
            return
        ruled = promise.repeat and self._series.with_other_rule(promise.uid, promise.repeat.rule)
        if ruled:
            self.additions.changed_rules[ruled.row] = promise
            came = ruled.row == self._promises.ids[promise.uid] and ruled.is_unmoved
            if came and not self._promises.is_edited(promise.uid):
                self.additions.changed_promises[ruled.row] = promise
            tally.updated += 1
            return
        here = self._promises.values[promise.uid]
        wanted = {
            "text": promise.text,
            "due_on": promise.due.due_on.isoformat() if promise.due else None,
            "due_time": (
                promise.due.due_time.strftime("%H:%M")
                if promise.due and promise.due.due_time
                else None
            ),
            "state": promise.state.value,
        }
        is_over = here["state"] != "open"
        moved_on = promise.repeat is not None and here["due_on"] != wanted["due_on"]
        if here == wanted or is_over or (moved_on and here["text"] == promise.text):
            tally.same += 1
        elif self._promises.is_edited(promise.uid):
            tally.same += 1
            tally.tell("yours_kept", 0, promise.text)
        else:
            self.additions.changed_promises[self._promises.ids[promise.uid]] = promise
            tally.updated += 1

    def _called_off(self, uid: str, tally: Tally) -> None:
        """Left out; the follow-up that it was is dropped, unless the user changed it."""
        tally.cancelled += 1
        tally.updated += self._drop(uid)

    def _drop(self, uid: str) -> bool:
        here = self._promises.values.get(uid)
        if here is None or here["state"] != "open" or self._promises.is_edited(uid):
            return False
        dropped = Promise(uid, here["text"], None, None, dropped=True)
        self.additions.changed_promises[self._promises.ids[uid]] = dropped
        return True

    def _is_first(self, key: str, tally: Tally) -> bool:
        if key in self._done:
            tally.same += 1
            return False
        self._done.add(key)
        return True


def _next_day(repeat: Repeat, now: datetime) -> date | None:
    """The first day of a series that is not over."""
    if repeat.since >= now.date():
        return repeat.since
    return recurrence.next_after(repeat, now.date() - timedelta(days=1))


def _stored(at: datetime) -> str:
    """A moment as the file keeps it."""
    plain = at.astimezone(UTC).replace(tzinfo=None)
    return plain.isoformat(timespec="microseconds") + "Z"


def _known_days(store: Store, fresh: Sequence[CustomerDraft]) -> dict[Whom, set[_Known]]:
    found: dict[Whom, set[_Known]] = {}
    for customer, kind, month, day, label in store.fetch(
        "SELECT customer_id, kind, month, day, label FROM occasion"
    ):
        found.setdefault(customer, set()).add((OccasionKind(kind), month, day, label))
    for number, draft in enumerate(fresh, 1):
        for one in draft.details:
            if isinstance(one, OccasionDraft):
                known = found.setdefault(-number, set())
                known.add((one.kind, one.month, one.day, one.label))
    return found
