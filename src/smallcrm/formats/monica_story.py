"""What was noted about the contacts of a Monica export, into arrivals: onto the timeline, or to be
done."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from smallcrm.domain.arrivals import Arrival, EventDraft, Party, TodoDraft, When
from smallcrm.domain.records import CustomerDraft, InteractionKind, OccasionDraft, OccasionKind
from smallcrm.formats.calendar_values import is_sensible
from smallcrm.formats.monica_account import Thing, groups, lines, said, text
from smallcrm.formats.monica_contact import day, gift_words

_RULES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_MOST_TEXT = 200_000
_MOST_TITLE = 500
_THEIRS, _MINE = "\N{LEFTWARDS ARROW}", "\N{RIGHTWARDS ARROW}"
"""Before what came from them, and what went to them."""


class Story:
    """``arrivals`` so far; ``lost`` are those without a day, with their number and words."""

    def __init__(self, types: Mapping[str, Thing]) -> None:
        self._types = types
        self.arrivals: list[Arrival] = []
        self.lost: list[tuple[int, str]] = []
        self._parties: dict[str, list[Party]] = {}

    def tell(self, contact: Thing, draft: CustomerDraft) -> None:
        """All that one contact has, but for what several share."""
        mine, who = groups(contact), (Party("", draft.name, draft.uid),)
        for uuid in map(text, mine.get("activity", ())):
            self._parties.setdefault(uuid, []).extend(who)
        for row in mine.get("note", ()):
            self._note(row, who)
        for row in mine.get("call", ()):
            self._call(row, who)
        for row in mine.get("conversation", ()):
            self._conversation(row, who)
        for row in mine.get("life_event", ()):
            self._life_event(row, who)
        for row in mine.get("gift", ()):
            self._gift(row, who)
        for row in mine.get("debt", ()):
            self._debt(row, who)
        for row in mine.get("reminder", ()):
            self._reminder(row, who, draft)
        for row in mine.get("task", ()):
            self._task(row, who)

    def tell_activities(self, rows: Iterable[Thing]) -> None:
        for row in rows:
            about, who = said(row), tuple(self._parties.get(text(row.get("uuid")), ()))
            title, kind = text(about.get("summary")), self._type(about.get("type"))
            parts = (lines(about.get("description")), kind if title else "")
            body = "\n\n".join(p for p in parts if p)
            self._event(row, "happened_at", title or kind, body, who, InteractionKind.MEETING)

    def tell_journal(self, rows: Iterable[Thing]) -> None:
        for row in rows:
            about = said(row)
            body = lines(about.get("post")) or lines(about.get("comment"))
            self._event(row, "date", text(about.get("title")), body, (), InteractionKind.NOTE)

    # --- kinds ----------------------------------------------------------------------------------

    def _note(self, row: object, who: Sequence[Party]) -> None:
        body = lines(said(row).get("body"))
        if body:
            self._event(row, "created_at", "", body, who, InteractionKind.NOTE)

    def _call(self, row: object, who: Sequence[Party]) -> None:
        about = said(row)
        listed = about.get("emotions")
        felt = [_name(e) for e in listed] if isinstance(listed, list) else []
        parts = (lines(about.get("content")), ", ".join(f for f in felt if f))
        mark = _THEIRS if about.get("contact_called") is True else _MINE
        body = "\n\n".join((f"{mark} {parts[0]}".strip(), *filter(None, parts[1:])))
        self._event(row, "called_at", "", body, who, InteractionKind.CALL)

    def _conversation(self, row: object, who: Sequence[Party]) -> None:
        about = said(row)
        listed = about.get("messages")
        messages = [said(m) for m in listed] if isinstance(listed, list) else []
        messages.sort(key=lambda m: text(m.get("written_at")))
        body = "\n".join(
            f"{_MINE if m.get('written_by_me') in (True, 1) else _THEIRS} {words}"
            for m in messages
            if (words := lines(m.get("content")))
        )
        title = self._type(about.get("contact_field_type"))
        self._event(row, "happened_at", title, body, who, InteractionKind.MESSAGE)

    def _life_event(self, row: object, who: Sequence[Party]) -> None:
        about = said(row)
        title = text(about.get("name")) or self._type(about.get("type"))
        body = lines(about.get("note"))
        self._event(row, "happened_at", title, body, who, InteractionKind.NOTE)

    def _gift(self, row: object, who: Sequence[Party]) -> None:
        """One that was given, or got; an idea is a little thing."""
        about = said(row)
        status, words = text(about.get("status")), gift_words(about)
        if words and status != "idea":
            mark = _THEIRS if status == "received" else _MINE
            title = f"{mark} \N{WRAPPED PRESENT} {words}"
            self._event(row, "date", title, "", who, InteractionKind.NOTE)

    def _debt(self, row: object, who: Sequence[Party]) -> None:
        """Money between the two. Monica's ``in_debt`` is what the user owes. Settled ones are a
        note, open ones to be done."""
        about = said(row)
        money = " ".join(p for k in ("amount", "currency") if (p := text(about.get(k))))
        words = f"{_MINE if about.get('in_debt') is True else _THEIRS} {money}"
        reason = text(about.get("reason"))
        words = f"{words}: {reason}" if reason else words
        if not money:
            return
        if text(about.get("status")) == "complete":
            self._event(row, "created_at", words, "", who, InteractionKind.PAYMENT)
        else:
            self._todo(row, words, None, who)

    def _reminder(self, row: object, who: Sequence[Party], draft: CustomerDraft) -> None:
        about = said(row)
        due = day(about.get("initial_date"))
        due = due if is_sensible(due) else None
        rule = _rule(about)
        if due is not None and rule and _is_told(about, due, draft):
            return
        title = _joined(text(about.get("title")), lines(about.get("description")))
        if not title:
            return
        is_over = about.get("inactive") is True
        at = datetime.combine(due, time(), UTC) if is_over and due is not None else None
        self._todo(row, title, due, who, rule="" if is_over else rule, done=is_over, done_at=at)

    def _task(self, row: object, who: Sequence[Party]) -> None:
        about = said(row)
        title = _joined(text(about.get("title")), lines(about.get("description")))
        if title:
            done = about.get("completed") is True
            at = _moment(about.get("completed_at"))
            at = datetime.combine(at, time(), UTC) if type(at) is date else at
            done_at = at if done and isinstance(at, datetime) else None
            self._todo(row, title, None, who, done=done, done_at=done_at)

    # --- putting down ---------------------------------------------------------------------------

    def _event(
        self,
        row: object,
        key: str,
        title: str,
        body: str,
        who: Sequence[Party],
        kind: InteractionKind,
    ) -> None:
        """An entry at the day that ``key`` says, or else at that on which it was written."""
        outer = row if isinstance(row, dict) else {}
        starts = _moment(said(row).get(key)) or _moment(outer.get(key))
        starts = starts or _moment(outer.get("created_at"))
        number = len(self.arrivals) + 1
        if starts is None:
            self.lost.append((number, title or body))
            return
        self.arrivals.append(
            EventDraft(
                _uid(outer, key, title, body, who),
                title[:_MOST_TITLE],
                starts,
                kind,
                text=body[:_MOST_TEXT],
                parties=tuple(who),
                happened=True,
                number=number,
            )
        )

    def _todo(
        self,
        row: object,
        title: str,
        due: date | None,
        who: Sequence[Party],
        *,
        rule: str = "",
        done: bool = False,
        done_at: datetime | None = None,
    ) -> None:
        outer = row if isinstance(row, dict) else {}
        self.arrivals.append(
            TodoDraft(
                _uid(outer, "todo", title, str(due), who),
                title[:_MOST_TITLE],
                due,
                parties=tuple(who),
                rule=rule,
                done=done,
                done_at=done_at,
                number=len(self.arrivals) + 1,
            )
        )

    def _type(self, uuid: object) -> str:
        """What a type is called; Monica's own have only a key: "ate_restaurant"."""
        kind = self._types.get(text(uuid), {})
        found = text(kind.get("name")) or text(kind.get("translation_key")).replace("_", " ")
        return found[:1].upper() + found[1:]


def _rule(about: Thing) -> str:
    """How a reminder comes again, as RFC 5545 has it; "" for once."""
    every, unit = about.get("frequency_number"), _RULES.get(text(about.get("frequency_type")))
    if unit is None:
        return ""
    every = every if type(every) is int and 0 < every < 1_000 else 1
    return f"FREQ={unit}" + (f";INTERVAL={every}" if every > 1 else "")


def _is_told(about: Thing, due: date, draft: CustomerDraft) -> bool:
    """Whether a reminder is the one that Monica made for a birthday that came along."""
    birthdays = (
        (d.month, d.day)
        for d in draft.details
        if isinstance(d, OccasionDraft) and d.kind is OccasionKind.BIRTHDAY
    )
    return about.get("delible") is False and (due.month, due.day) in birthdays


def _moment(value: object) -> When | None:
    """A moment; at midnight it is a day, for most of Monica's have no hour."""
    found = text(value)
    at: When | None
    try:
        at = datetime.fromisoformat(found)
        at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        at = at.date() if at.time() == time() else at
    except ValueError:
        at = day(found)
    return at if is_sensible(at) else None


def _joined(title: str, more: str) -> str:
    """A title with what was written below it, in one line."""
    below = " ".join(more.split())
    return f"{title} \N{EN DASH} {below}" if title and below and below != title else title or below


def _name(value: object) -> str:
    return text(value.get("name")) if isinstance(value, dict) else text(value)


def _uid(row: Mapping[str, object], kind: str, title: str, body: str, who: Sequence[Party]) -> str:
    """Monica's uuid; versions before 4 gave notes and calls none."""
    uuid = text(row.get("uuid"))
    if uuid:
        return uuid
    parts = (kind, title, body, text(row.get("created_at")), *(p.uid for p in who))
    return f"monica-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"
