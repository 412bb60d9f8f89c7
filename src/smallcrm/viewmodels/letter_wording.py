"""The words for templates, drafts made together, and what came of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.batches import Answer, BatchRow, NotWritten, Plan, Reason, Results, Stopped
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.letters import Channel, LetterRow, Purpose
from smallcrm.domain.rules import Outcome
from smallcrm.domain.templates import Facts, Field, WrongTemplate
from smallcrm.viewmodels import amount_words, custom_wording, dates, wording
from smallcrm.viewmodels.dates import plural

ANSWERS = 5
"""So many of what was said to a survey are shown in words."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)


# --- templates ----------------------------------------------------------------------------------


def purpose(which: Purpose) -> str:
    return {
        Purpose.NOTE: tr("A word to somebody"),
        Purpose.OFFER: tr("An offer"),
        Purpose.SURVEY: tr("Asks how it goes"),
    }[which]


def about(which: Purpose) -> str:
    """What is held to with it."""
    return {
        Purpose.NOTE: tr("Not for those who want no contact."),
        Purpose.OFFER: tr(
            "Not for those who want no contact or took back a consent, and no second one to the "
            "same person within the days below."
        ),
        Purpose.SURVEY: tr("Not for those who want no contact or took back a consent."),
    }[which]


def field(which: Field) -> str:
    """What stands in a field, for choosing one."""
    return {
        Field.FIRST_NAME: tr("First name"),
        Field.NAME: tr("Whole name"),
        Field.COMPANY: tr("Company"),
        Field.LAST_ITEM: tr("What they bought last"),
        Field.LAST_DATE: tr("When they bought last"),
        Field.LAST_AMOUNT: tr("What they paid last"),
        Field.NEXT_DATE: tr("Day of the next follow-up"),
        Field.AGREEMENT: tr("Agreement that is renewed next"),
        Field.RENEWAL_DATE: tr("Day of that renewal"),
        Field.MY_NAME: tr("Your own name"),
    }[which]


def values(facts: Facts, today: date) -> Mapping[str, str]:
    """What is put into the fields, in the writing of the user's locale; "" what is not known."""
    amount = facts.last_amount
    own = {key: custom_wording.value(row.field, row.value) for key, row in facts.own.items()}
    return own | {
        Field.FIRST_NAME.value: facts.first_name,
        Field.NAME.value: facts.name,
        Field.COMPANY.value: facts.company,
        Field.LAST_ITEM.value: facts.last_item,
        Field.LAST_DATE.value: _day(facts.last_on),
        Field.LAST_AMOUNT.value: "" if amount is None else amount_words.amount(amount),
        Field.NEXT_DATE.value: _day(facts.next_on),
        Field.AGREEMENT.value: facts.agreement,
        Field.RENEWAL_DATE.value: _day(facts.renews_on),
        Field.MY_NAME.value: facts.my_name,
    }


def lacks(name: str, what: str) -> str:
    """ "Ana Lima has no last item": why a field stops a draft."""
    pattern = {
        Field.FIRST_NAME.value: tr("{name} has no first name"),
        Field.NAME.value: tr("{name} has no name"),
        Field.COMPANY.value: tr("{name} has no company"),
        Field.LAST_ITEM.value: tr("{name} has no last item"),
        Field.LAST_DATE.value: tr("{name} has no last sale, and so no date of it"),
        Field.LAST_AMOUNT.value: tr("{name} has no last sale, and so no amount of it"),
        Field.NEXT_DATE.value: tr("{name} has no follow-up with a day to come"),
        Field.AGREEMENT.value: tr("{name} has no agreement that runs"),
        Field.RENEWAL_DATE.value: tr("{name} has no agreement with a day of renewal"),
        Field.MY_NAME.value: tr(
            "Nothing for {name} yet: fill in your own name in Settings, Writing"
        ),
    }.get(what, tr("{name} has nothing in the field “{field}”"))
    return pattern.replace("{field}", what).replace("{name}", name)


def trouble(problem: SmallcrmError) -> str:
    """Why it cannot be as it stands, with the place in a template."""
    if isinstance(problem, WrongTemplate):
        pattern = {
            "brace_open": tr(
                "A field that begins at “{found}” is not closed. A brace that is meant as one is "
                "written twice."
            ),
            "brace_close": tr(
                "The brace at “{found}” closes nothing. One that is meant as a brace is written "
                "twice."
            ),
            "brace_empty": tr("At “{found}” stands no field between the braces."),
            "no_such_field": tr("There is no field “{found}”."),
        }[problem.code]
        return pattern.replace("{found}", problem.found)
    if isinstance(problem, NotWritten):
        return reason(problem.stopped) + "."
    return wording.error(problem)


# --- who is written to --------------------------------------------------------------------------


def reason(one: Stopped) -> str:
    """ "Ana Lima has no last item": why nothing is drafted for somebody."""
    name = one.name or tr("Somebody who is not there any more")
    if one.reason is Reason.MISSING:
        return lacks(name, one.what)
    return why(one.reason, one.what).replace("{name}", name)


def why(which: Reason, what: str = "") -> str:
    """The sentence with {name} in it."""
    pattern = {
        Reason.GONE: tr("{name} is not in the list any more"),
        Reason.NO_CONTACT: tr("{name} wants no contact"),
        Reason.WITHDRAWN: tr("{name} took back the consent to “{what}”"),
        Reason.OFFERED: tr("{name} had an offer on {day}"),
        Reason.DRAFTED: tr("An offer to {name} is drafted already"),
        Reason.NO_ADDRESS: tr("{name} has no e-mail or postal address"),
        Reason.MISSING: "",
    }[which]
    if which is Reason.OFFERED:
        return pattern.replace("{day}", _day(date.fromisoformat(what)))
    return pattern.replace("{what}", what)


def planned(plan: Plan) -> str:
    """ "10 drafts, 2 people left out"."""
    ready = plural("%n draft", "%n drafts", len(plan.ready))
    if not plan.stopped:
        return ready
    words = tr("{drafts}; {people} left out").replace("{drafts}", ready)
    left = plural("%n person", "%n people", len(plan.stopped))
    return words.replace("{people}", left)


def make(count: int) -> str:
    """The button."""
    made = plural("%n draft", "%n drafts", count)
    return tr("Make {what}").replace("{what}", made)


# --- drafts and batches -------------------------------------------------------------------------


def state(row: LetterRow, zone: tzinfo, today: date) -> str:
    """ "not sent yet", "sent by e-mail on Wed 25 Nov", "will not be sent"."""
    if row.outcome == Outcome.OPEN:
        return tr("not sent yet") if row.address else tr("not sent yet, no e-mail address")
    if row.outcome == Outcome.DROPPED:
        return tr("will not be sent")
    way = {
        Channel.NONE: tr("sent on {day}"),
        Channel.MAIL: tr("sent by e-mail on {day}"),
        Channel.FILE: tr("sent as a file on {day}"),
        Channel.COPIED: tr("copied and sent on {day}"),
        Channel.PRINTED: tr("printed and sent on {day}"),
    }[row.channel]
    day = "" if row.settled_at is None else dates.day(row.settled_at.astimezone(zone).date(), today)
    return way.replace("{day}", day)


def counted(row: BatchRow) -> str:
    """ "3 open · 8 sent · 1 dropped"."""
    parts = [
        plural(one, many, count)
        for count, one, many in (
            (row.open, "%n open", "%n open"),
            (row.sent, "%n sent", "%n sent"),
            (row.dropped, "%n dropped", "%n dropped"),
        )
        if count
    ]
    return " · ".join(parts) or tr("empty")


def results(found: Results, row: BatchRow) -> str:
    """What came of it, in a few sentences."""
    if not found.sent:
        return tr("Nothing of it went yet: what comes of it is counted from then on.")
    days = plural("%n day", "%n days", row.days)
    words = tr("Of {sent} that went, within {days} of its day: {replied} in touch, {bought} bought")
    words = words.replace("{sent}", wording.number(found.sent)).replace("{days}", days)
    words = words.replace("{replied}", plural("%n person", "%n people", found.replied))
    words = words.replace("{bought}", plural("%n person", "%n people", found.bought))
    if found.sales:
        sums = amount_words.sums(dict(found.sales))
        words = tr("{words} for {sums}").replace("{sums}", sums).replace("{words}", words)
    said = [words + "."]
    if row.purpose is Purpose.SURVEY:
        said.append(plural("%n answer.", "%n answers.", len(found.answers)))
    if found.running:
        said.append(plural("%n is still counted.", "%n are still counted.", found.running))
    return " ".join(said)


def how_counted() -> str:
    """For the tooltip: what counts, and what it does not prove."""
    return tr(
        "In touch: a call, e-mail, meeting or message kept with them after it went; letters that "
        "went out of here are none. Bought: a sale from that day on that was not returned, less "
        "credit notes. That it came afterwards does not say that it came of it."
    )


def answer(one: Answer) -> str:
    """ "9 of 10: lovely"."""
    if one.score is None or one.scale is None:
        return one.words
    score = tr("{score} of {scale}").replace("{scale}", wording.number(one.scale))
    score = score.replace("{score}", wording.number(one.score))
    return f"{score}: {one.words}" if one.words else score


def answers(found: Results) -> str:
    """The latest, one a line."""
    return "\n".join(answer(one) for one in found.answers[:ANSWERS])


def _day(on: date | None) -> str:
    """ "25 November 2026" has no words of the near day: a letter is read later."""
    return "" if on is None else dates.day(on, date.min, weekday=False)
