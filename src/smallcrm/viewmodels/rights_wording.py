"""The words about a client's rights: erased, held, consent, not to be contacted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.domain.consent import Channel, ConsentRow
from smallcrm.domain.erasing import Erasure, ErasurePlan, Mention
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.wording import tr

if TYPE_CHECKING:
    from smallcrm.viewmodels.held_writing import HeldFiles

DAYS = 8
"""So many days are listed on which somebody was erased."""


def erased_rows(count: int) -> str:
    """For an import: "1 row was erased on request, skipped"."""
    return dates.plural(
        "%n row was erased on request, skipped", "%n rows were erased on request, skipped", count
    )


def erased_on(moments: Sequence[datetime], zone: tzinfo, today: date) -> list[str]:
    """ "25 Nov: 2 people", a line a day, the newest first; of many only the newest days."""
    days = Counter(moment.astimezone(zone).date() for moment in moments)
    lines = []
    for day, count in sorted(days.items(), reverse=True)[:DAYS]:
        people = dates.plural("%n person", "%n people", count)
        lines.append(f"{dates.day(day, today, weekday=False)}: {people}")
    if len(days) > DAYS:
        all_of_them = dates.plural("%n person in all", "%n people in all", len(moments))
        lines.append(all_of_them)
    return lines


def erasure_parts(plan: ErasurePlan) -> list[str]:
    """What goes, a line each."""
    lines = [
        dates.plural("%n detail", "%n details", plan.details),
        dates.plural("%n note of theirs alone", "%n notes of theirs alone", plan.notes),
        dates.plural("%n follow-up", "%n follow-ups", plan.follow_ups),
        dates.plural(
            "%n entry of the history: it cannot be undone",
            "%n entries of the history: it cannot be undone",
            plan.history,
        ),
        dates.plural(
            "them in %n backup, which is rewritten",
            "them in all %n backups, which are rewritten",
            plan.backups,
        ),
    ]
    counts = (plan.details, plan.notes, plan.follow_ups, plan.history, plan.backups)
    return [line for line, count in zip(lines, counts, strict=True) if count]


def shared_notes(plan: ErasurePlan) -> str:
    """What becomes of notes with others; "" when there are none."""
    if not plan.shared:
        return ""
    return dates.plural(
        "%n note is with others too: it stays theirs, without {name}.",
        "%n notes are with others too: they stay theirs, without {name}.",
        plan.shared,
    ).replace("{name}", plan.name)


def law() -> str:
    return tr(
        "The law may make you keep some of it, such as invoices, for years. Keep these elsewhere"
        " before you go on: nobody can bring back what is erased."
    )


def mention(found: Mention) -> str:
    """A text of others that names them, in one line."""
    text = " ".join(found.text.split())
    short = text if len(text) <= 90 else text[:89] + "…"
    return f"{found.whose}: {short}" if found.whose else short


def erasure_done(name: str, done: Erasure) -> str:
    """What was done, in a sentence or two; without a name that an earlier one was finished."""
    words = [tr("{name} is erased.").replace("{name}", name)]
    if not name:
        words = [tr("An erasure was finished.")]
    if done.rewritten:
        words.append(
            dates.plural("%n backup was rewritten.", "%n backups were rewritten.", done.rewritten)
        )
    return " ".join(words)


def unfinished(done: Erasure) -> str:
    """What an erasure could not reach; "" when it reached all."""
    words = []
    if done.left:
        words.append(
            tr("Could not be rewritten, so delete by hand: {files}.").replace(
                "{files}", ", ".join(str(p) for p in done.left)
            )
        )
    if done.unreachable:
        words.append(
            tr(
                "The folder {folder} is not there now. Backups in it still hold the data until"
                " smallcrm sees it again, or until they expire after 12 months."
            ).replace("{folder}", done.unreachable)
        )
    if done.calendar is not None:
        words.append(
            tr(
                "The calendar file {file} could not be written and may still name them, until"
                " smallcrm can write it again."
            ).replace("{file}", str(done.calendar))
        )
    return " ".join(words)


def ask_to_delete(files: Sequence[Path]) -> str:
    text = tr("Delete {names} for good? What is only in there is lost then.")
    return text.replace("{names}", ", ".join(path.name for path in files))


def deleted(left: Sequence[Path]) -> str:
    if not left:
        return tr("Deleted.")
    text = tr("Could not be deleted: {files}.")
    return text.replace("{files}", ", ".join(str(path) for path in left))


def answer_by(files: HeldFiles) -> str:
    """Until when to answer, and whether a follow-up says so."""
    if files.is_lost:
        words = tr(
            "The answer is due on {day}. No follow-up could be set, because the file cannot be"
            " written."
        )
    elif files.is_set:
        words = tr("Follow-up set for {day}: answer the request.")
    else:
        words = tr("A follow-up to answer the request is open already.")
    return words.replace("{day}", dates.long_day(files.answer_on))


def held_files(files: HeldFiles) -> list[str]:
    """The files by name, and what each is for."""
    return [
        f"{files.html.name} · {tr('to read and to print')}",
        f"{files.csv.name} · {tr('for a spreadsheet')}",
        f"{files.json.name} · {tr('for another program')}",
    ]


def read_it_first() -> str:
    return tr(
        "Read it before you send it. Other people’s names, addresses and numbers are hidden as far"
        " as smallcrm knows these people; whoever is not in your file it cannot know."
    )


def channel(which: Channel) -> str:
    return {
        Channel.ANY: tr("any way"),
        Channel.EMAIL: tr("e-mail"),
        Channel.PHONE: tr("phone"),
        Channel.MESSAGE: tr("message"),
        Channel.POST: tr("post"),
    }[which]


def consent(row: ConsentRow, today: date) -> tuple[str, str]:
    """ "Newsletter, by e-mail" and "since 2 Jan 2026, form on the site"."""
    value = row.value
    what = value.purpose
    if value.channel is not Channel.ANY:
        what += f", {channel(value.channel)}"
    given = dates.day(value.given_on, today, weekday=False)
    if row.withdrawn_on is None:
        when = tr("since {day}").replace("{day}", given)
    else:
        ended = dates.day(row.withdrawn_on, today, weekday=False)
        when = tr("withdrawn {day}, given {since}").replace("{day}", ended)
        when = when.replace("{since}", given)
    return what, " · ".join(p for p in (when, value.how) if p)
