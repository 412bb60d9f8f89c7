"""What was understood of a line, in words: the chips, the strip and the screen reader say these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from smallcrm.domain.captured import Captured, Certainty, Part, PartKind, Promise, Sold
from smallcrm.domain.day import Doubt
from smallcrm.domain.folding import Span
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import DetailKind, InteractionKind, Side
from smallcrm.services.details import kind_of
from smallcrm.viewmodels import (
    amount_words,
    complaint_wording,
    contact_window_wording,
    dates,
    feedback_wording,
    repeat_wording,
    sale_wording,
    wording,
)
from smallcrm.viewmodels.wording import tr


@dataclass(frozen=True, slots=True)
class Chip:
    """One understood part. ``span`` None when no words of the line say it (today, this page)."""

    kind: PartKind
    text: str
    certainty: Certainty = Certainty.SOLID
    span: Span | None = None
    is_new: bool = False
    touch: InteractionKind | None = None
    detail: DetailKind | None = None
    hint: str = ""
    """Why it should be looked at, or what a key does with it."""

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.hint}" if self.hint else self.text


def chips(
    found: Captured, now: datetime, *, from_page: bool = False, looking: bool = False
) -> list[Chip]:
    """The chips of a line in the order they are shown; ``now`` is aware local time.

    ``looking``: the words are a name being looked up, not a note yet; the rows ask who.
    """
    if not found.line.strip() or (found.is_empty and not found.people and not found.promises):
        return []
    spans = {(p.kind, p.number): p for p in found.parts}
    made = [
        _person(person, from_page=from_page)
        for person in found.people
        if not looking or person.standing is not Standing.ASK
    ]
    if not made and not looking:
        made = [Chip(PartKind.PERSON, tr("Unsorted"), Certainty.DASHED)]
    beside = [draft for person in found.people for _, draft in person.details]
    made += [
        Chip(PartKind.DETAIL, wording.detail(draft), span=part.span, detail=kind_of(draft))
        for number, draft in enumerate(beside)
        if (part := spans.get((PartKind.DETAIL, number))) is not None
    ]
    touch = _touch(found, now, spans.get((PartKind.HAPPENED, 0)))
    if touch is not None and not looking:
        made.append(touch)
    if looking:
        return made
    made += [_promise(p, found.read_on or now.date()) for p in found.promises]
    made += [_extra(PartKind.TAG, f"#{t}", spans, n) for n, t in enumerate(found.tags)]
    made += [_sale(sold, spans, n) for n, sold in enumerate(found.sales)]
    sold_at = [sold.span for sold in found.sales]
    made += [
        _extra(PartKind.AMOUNT, amount_words.amount(a), spans, n)
        for n, a in enumerate(found.amounts)
        if not _is_inside(spans.get((PartKind.AMOUNT, n)), sold_at)
    ]
    if found.complaint is not None:
        words = complaint_wording.in_line(*found.complaint)
        made.append(_extra(PartKind.COMPLAINT, words, spans))
    if found.feedback is not None:
        made.append(_extra(PartKind.FEEDBACK, feedback_wording.in_line(found.feedback[1]), spans))
    if found.away is not None:
        made.append(_away(found, spans, found.read_on or now.date()))
    for text in found.facts:
        words = tr("Little thing: {text}").replace("{text}", _short(text))
        made.append(_extra(PartKind.FACT, words, spans))
    for occasion in found.occasions:
        made.append(_extra(PartKind.OCCASION, wording.occasion(occasion), spans))
    if found.cadence is not None:
        words = tr("Keep in touch: {rhythm}").replace("{rhythm}", wording.cadence(found.cadence))
        made.append(_extra(PartKind.CADENCE, words, spans))
    return made


def _away(found: Captured, spans: dict[tuple[PartKind, int], Part], today: date) -> Chip:
    """ "Away until Tue 12 Jan"; of some of several people with their names."""
    assert found.away is not None
    text = contact_window_wording.away_until(found.away.until, today)
    if len(found.away.people) < len(found.people):
        whom = [found.people[place] for place in found.away.people]
        names = ", ".join(p.known.name if p.known else _short(p.typed) for p in whom)
        text = f"{names}: {text}"
    chip = _extra(PartKind.AWAY, text, spans)
    rough = Certainty.AMBER if found.away.doubts else Certainty.SOLID
    return replace(chip, certainty=rough, hint=_doubts(found.away.doubts))


def _is_inside(part: Part | None, spans: Sequence[Span]) -> bool:
    """Whether it is told with what was sold."""
    return part is not None and any(a <= part.span[0] and part.span[1] <= b for a, b in spans)


def _sale(sold: Sold, spans: dict[tuple[PartKind, int], Part], number: int) -> Chip:
    """ "Sale: 3 × posters, EUR 120"."""
    words = sale_wording.what(sold.what, sold.quantity)
    amount = amount_words.amount(sold.amount)
    text = tr("Sale: {what}").replace("{what}", f"{words}, {amount}" if words else amount)
    return _extra(PartKind.SALE, text, spans, number)


def spoken(shown: Sequence[Chip]) -> str:
    """All chips in one sentence, for a screen reader."""
    return ". ".join(chip.spoken for chip in shown)


def promise_lines(found: Captured) -> list[str]:
    """Under the chips: whose follow-up it is and what it will say."""
    lines = []
    for promise in found.promises:
        name = tr("I wait for") if promise.side is Side.THEIRS else tr("Follow-up")
        lines.append(f"{name}: {promise.text or tr('Follow up')}")
    return lines


def saved(found: Captured, names: tuple[str, ...], today: date) -> str:
    """ "Saved to Sarah Chen. Follow-up Fri 27 Nov 10:00." """
    who = ", ".join(names) or tr("Unsorted")
    text = tr("Saved to {x}.").replace("{x}", who)
    if found.sales:
        text += " " + dates.plural("%n sale kept.", "%n sales kept.", len(found.sales))
    if found.complaint is not None:
        text += " " + complaint_wording.kept()
    if found.feedback is not None:
        text += " " + feedback_wording.kept()
    if found.away is not None:
        text += f" {contact_window_wording.away_until(found.away.until, today)}."
    for promise in found.kept:
        name = tr("I wait for it") if promise.side is Side.THEIRS else tr("Follow-up")
        when = _inside(_due(promise, today), promise, today)
        if promise.repeat is not None:
            when = repeat_wording.first(promise.repeat, when)
        text += f" {name}, {when}." if promise.due_on is None else f" {name} {when}."
    return text


def certainty(how: Certainty) -> str:
    """One word for how sure it is."""
    return {
        Certainty.SOLID: tr("solid"),
        Certainty.DASHED: tr("dashed"),
        Certainty.AMBER: tr("amber"),
    }[how]


def last_touch(at: datetime, zone: tzinfo, today: date) -> str:
    """ "last touch 5 days ago", to tell two of the same name apart."""
    words = dates.ago(dates.past_day(at, zone, today), today)
    return tr("last touch {when}").replace("{when}", words)


# --- the single chips ----------------------------------------------------------------------------


def _person(person: Person, *, from_page: bool) -> Chip:
    if person.span is None and person.known is not None:
        hint = tr("from this page") if from_page else ""
        return Chip(PartKind.PERSON, person.known.name, Certainty.DASHED, hint=hint)
    if person.known is not None:
        return Chip(PartKind.PERSON, person.known.name, span=person.span)
    if person.standing is Standing.NEW:
        text = tr("New: {name}").replace("{name}", _short(person.typed))
        return Chip(PartKind.PERSON, text, span=person.span, is_new=True)
    names = tr(" or ").join(k.name for k in person.candidates[:2])
    if len(person.candidates) > 2:
        names += "…"
    text = f"{names}?"
    if person.may_be_new:
        text += " " + tr("or new: {name}").replace("{name}", _short(person.typed))
    return Chip(
        PartKind.PERSON, text, Certainty.AMBER, person.span, hint=tr("Enter asks who is meant")
    )


def _touch(found: Captured, now: datetime, part: Part | None) -> Chip | None:
    if found.kind is None or found.happened_on is None:
        return None
    kind = wording.interaction_kind(found.kind)
    today = found.read_on or now.date()
    if found.happened_on == today and found.happened_at is None:
        day = tr("today {time}").replace("{time}", dates.clock(now.time()))
    else:
        day = dates.day(found.happened_on, today)
        if found.happened_at is not None:
            day += " " + dates.clock(found.happened_at)
    rough = Certainty.AMBER if found.happened_doubts else Certainty.SOLID
    return Chip(
        PartKind.HAPPENED,
        f"{kind} {day}",
        rough,
        part.span if part else None,
        touch=found.kind,
        hint=_doubts(found.happened_doubts),
    )


def _promise(promise: Promise, today: date) -> Chip:
    text, hint = _due(promise, today), _doubts(promise.doubts)
    if promise.repeat is not None:
        text = repeat_wording.first(promise.repeat, text)
    elif promise.due_on is not None:
        ahead = (promise.due_on - today).days
        if ahead > 1:
            text += ", " + dates.plural("in %n day", "in %n days", ahead)
    theirs, offered = promise.side is Side.THEIRS, promise.certainty is Certainty.DASHED
    if theirs:
        words = tr("I wait for it: {when}?") if offered else tr("I wait for it: {when}")
        text = words.replace("{when}", text)
    elif offered:
        text = tr("Follow up {when}?").replace("{when}", text)
    elif promise.repeat is not None:
        text = tr("Follow-up {when}").replace("{when}", text)
    if offered:
        hint = tr("Tab takes it")
    return Chip(PartKind.FOLLOW_UP, text, promise.certainty, promise.span, hint=hint)


def _due(promise: Promise, today: date) -> str:
    if promise.due_on is None:
        return tr("No date")
    return dates.due(promise.due_on, promise.due_time, today)


def _inside(when: str, promise: Promise, today: date) -> str:
    """ "tomorrow 10:00" where a sentence goes on; a weekday keeps its capital."""
    is_weekday = promise.due_on is not None and abs((promise.due_on - today).days) > 1
    return when if is_weekday else when[:1].lower() + when[1:]


def _doubts(doubts: frozenset[Doubt]) -> str:
    words = {
        Doubt.YEAR_OFF: tr("that day has gone by this year"),
        Doubt.DAY_PASSED: tr("that day has passed: due today"),
        Doubt.WEEKDAY_DISAGREES: tr("the weekday is another one"),
        Doubt.HOUR_GUESSED: tr("morning or afternoon?"),
        Doubt.TURNED: tr("read the other way round"),
        Doubt.FAR: tr("that is years ahead"),
        Doubt.SEVERAL: tr("more than one day is named"),
        Doubt.ROUGH: tr("about then"),
    }
    return ", ".join(words[d] for d in Doubt if d in doubts)


def _extra(
    kind: PartKind, text: str, parts: dict[tuple[PartKind, int], Part], number: int = 0
) -> Chip:
    part = parts.get((kind, number))
    return Chip(kind, text, span=part.span if part else None)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
