"""The line without a window: ``add``, ``today``, ``brief``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any

from smallcrm.app import capture_json
from smallcrm.app.say import say
from smallcrm.domain import capture
from smallcrm.domain.captured import Captured, Certainty, PartKind
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.pages import Brief
from smallcrm.domain.person import Standing
from smallcrm.domain.records import FollowUpRow, Side
from smallcrm.services import capture as lines
from smallcrm.services import day_start
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store
from smallcrm.viewmodels import (
    capture_wording,
    complaint_wording,
    dates,
    locale_words,
    no_contact,
    promises,
    wording,
)


def add(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Read lines and save them; with --dry-run only say what was understood.

    Exit status 1 when a line was not saved: it says why, and the others are saved.
    """
    directory = FileDirectory(store)
    words = replace(locale_words.words(), day_starts=day_start.read(store))
    status = 0
    for line in _lines(options):
        now = local_now(clock)
        found = capture.read(line, capture.Context(now, words, directory))
        saved: lines.Saved | str = ""
        if not options.dry_run:
            saved = _save(store, found, clock)
            directory.forget()
        trouble = saved if isinstance(saved, str) else ""
        if options.json:
            record: dict[str, Any] = capture_json.captured(found, now)
            if not options.dry_run:
                record["saved"], record["trouble"] = not trouble, trouble or None
            if isinstance(saved, lines.Saved):
                for person, customer in zip(record["who"], saved.customers, strict=True):
                    person["id"] = int(customer)
            say(capture_json.row(record))
        elif options.dry_run:
            _tell(found, now)
            say("")
        elif trouble:
            say(f"smallcrm: {trouble}", error=True)
        else:
            names = tuple(p.known.name if p.known else p.typed for p in found.people)
            unwanted = no_contact.warning(store, found)
            said = capture_wording.saved(found, names, found.read_on or now.date())
            say(f"{said} {unwanted}".rstrip())
            _tell_offers(found, now)
        status = 1 if trouble else status
    return status


def _lines(options: argparse.Namespace) -> Iterator[str]:
    """The line of the command, or one line a row of standard input for "-", each as it comes.

    Rows without words are passed over when they would be saved, and answered when not.
    """
    if options.line != ["-"]:
        yield " ".join(options.line)
        return
    for number, data in enumerate(sys.stdin.buffer):
        row = data.decode("utf-8-sig" if number == 0 else "utf-8", "replace")
        if row.strip() or options.dry_run:
            yield row.removesuffix("\n").removesuffix("\r")


def _save(store: Store, found: Captured, clock: Clock) -> lines.Saved | str:
    """What was saved, or why nothing was."""
    asked = [p for p in found.people if p.standing is Standing.ASK]
    if asked:
        names = ", ".join(k.name for p in asked for k in p.candidates)
        text = wording.tr("Not saved: who is meant by “{typed}”? {names}. Type the whole name")
        text += wording.tr(", or “@{typed}:” for somebody new.") if asked[0].may_be_new else "."
        return text.replace("{typed}", asked[0].typed).replace("{names}", names)
    try:
        return lines.save(store, found, clock.now(), clock.zone(), wording.tr("Follow up"))
    except SmallcrmError as problem:
        return wording.error(problem)


def _tell_offers(found: Captured, now: datetime) -> None:
    """What stands dashed or amber in the window: days in the note alone, and doubtful ones."""
    for chip in capture_wording.chips(found, now):
        if chip.kind is PartKind.FOLLOW_UP and chip.certainty is Certainty.AMBER:
            say("  " + wording.tr("Look at it: {what}.").replace("{what}", chip.spoken))
        if chip.kind is PartKind.FOLLOW_UP and chip.certainty is Certainty.DASHED:
            words = wording.tr(
                "Not saved as a follow-up: “{what}” A “!” before the day makes it one."
            )
            say("  " + words.replace("{what}", chip.text))


def _tell(found: Captured, now: datetime) -> None:
    for chip in capture_wording.chips(found, now):
        say(f"  {capture_wording.certainty(chip.certainty):7} {chip.spoken}")
    for words in capture_wording.promise_lines(found):
        say(f"          {words}")


def today(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """What is late and what is due today, of both sides."""
    from smallcrm.services import complaint_rows, follow_ups, unsorted

    now = local_now(clock)
    day = day_start.today(store, now)
    complaints = complaint_rows.open_ones(store)
    agenda = follow_ups.agenda(store, now)
    if options.json:
        groups = {
            name: [capture_json.follow_up(r) for r in getattr(agenda, name)]
            for name in ("late", "today", "upcoming", "no_date", "done_today")
        }
        groups["complaints"] = [capture_json.complaint(c) for c in complaints]
        groups["unsorted"] = [
            {"id": int(u.id), "kind": u.kind.value, "text": u.body}
            for u in unsorted.pile(store).notes
        ]
        say(json.dumps({"date": day.isoformat(), **groups}, ensure_ascii=False, indent=2))
        return 0
    say(dates.long_day(day))
    for complaint in complaints:
        say("  " + " · ".join((complaint.customer_name, *_told(complaint, day))))
    rows = (*agenda.late, *agenda.today)
    for row in rows:
        say(_line(row, day))
    if not rows and not complaints:
        say(wording.tr("Nothing due today."))
    return 0


def _line(row: FollowUpRow, today: date) -> str:
    when = dates.due(row.due_on, row.due_time, today) if row.due_on else ""
    waits = wording.tr("waiting") if row.side is Side.THEIRS else ""
    who = row.customer_name or wording.tr("Unsorted")
    parts = (when, who, promises.warning(row), row.text, waits)
    return "  " + " · ".join(p for p in parts if p)


def _told(row: ComplaintRow, today: date) -> tuple[str, ...]:
    """How bad, since when, in whose words."""
    age = complaint_wording.age(row, today)
    return complaint_wording.on_today(row), age, complaint_wording.quote(row.draft.words)


def brief(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Who it is, the last three touches, what was promised. Exit status 1 when nobody fits."""
    from smallcrm.services import brief as briefs

    asked = " ".join(options.who).removeprefix("tel:")
    found = FileDirectory(store).look_up(asked)
    if not found:
        say(wording.tr("Nobody is called “{words}”.").replace("{words}", asked), error=True)
        return 1
    first = briefs.read(store, found[0].id)
    if options.json:
        record = capture_json.brief(first)
        record["others"] = [{"id": int(k.id), "name": k.name} for k in found[1:]]
        say(json.dumps(record, ensure_ascii=False, indent=2))
        return 0
    _tell_brief(first, clock.zone(), day_start.today(store, local_now(clock)))
    if len(found) > 1:
        say(wording.tr("Also: {names}").replace("{names}", ", ".join(k.name for k in found[1:])))
    return 0


def _tell_brief(found: Brief, zone: tzinfo, today: date) -> None:
    warning = wording.tr("Do not contact") if found.do_not_contact else ""
    say(" · ".join(p for p in (warning, found.name, found.company, found.phone) if p))
    for complaint in found.complaints:
        say("  " + " · ".join(_told(complaint, today)))
    for touch in found.touches:
        day = dates.day(touch.happened_at.astimezone(zone).date(), today)
        body = " ".join(touch.body.split())
        say(f"  {day} {wording.interaction_kind(touch.kind)}: {body[:160]}")
    for name, rows in (
        (wording.tr("Promised"), found.mine),
        (wording.tr("I wait for"), found.theirs),
    ):
        for row in rows:
            when = dates.due(row.due_on, row.due_time, today) if row.due_on else ""
            say("  " + " · ".join(p for p in (name, when, row.text) if p))
    little = (*found.facts, *(wording.occasion(o) for o in found.occasions))
    if little:
        say(f"  {wording.tr('Little things')}: {' · '.join(little)}")
