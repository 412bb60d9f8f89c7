"""The capture line: "Who: what happened. What you promised, when." Pure rules.

The text is read, never changed: each understood part names its place in it. What is not
understood stays text, nothing is an error, and the line itself is always kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from smallcrm.domain import (
    away,
    clauses,
    complained,
    extras,
    lexicon,
    naming,
    promises,
    rated,
    sold,
    when,
    who,
)
from smallcrm.domain.away import Away
from smallcrm.domain.captured import Absence, Captured, Certainty, Part, PartKind
from smallcrm.domain.clause import Clause
from smallcrm.domain.complained import Complained
from smallcrm.domain.extras import Extras
from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.naming import Directory, Fit, Known
from smallcrm.domain.person import Person, Standing, Who
from smallcrm.domain.promises import Dated
from smallcrm.domain.rated import Rated
from smallcrm.domain.records import InteractionKind
from smallcrm.domain.sold import Said
from smallcrm.domain.tokens import Shape
from smallcrm.domain.when import Words
from smallcrm.domain.written import trimmed, without

READ = 700
"""Of a longer text only so many characters at each end are read; all of it is kept."""
FEW_LINES = 2
"""In a text of more lines only the first is read for Who and the last for When."""
NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class Context:
    """What a line is read with. ``now`` is aware local time; ``here`` is the person whose page is
    open. ``sealed`` places were un-read by the user; ``taken`` are places of offered dates that
    the user took."""

    now: datetime
    words: Words
    directory: Directory
    here: Known | None = None
    sealed: tuple[Span, ...] = ()
    taken: frozenset[Span] = field(default_factory=frozenset)


def read(line: str, context: Context) -> Captured:
    """What the line says. Never raises, whatever the text."""
    table = when.lexicon(context.words)
    shut = (*context.sealed, *_middle(line))
    score = rated.find(line, tuple(t.code for t in table.languages), shut)
    shut = shut if score is None else (*shut, score.number)  # it is no day and no hour
    tokens = lexicon.split(line, table, shut)
    around = when.frame(context.now, context.words)
    named = who.read(tokens, context.directory, around, context.here)
    found = extras.read(tokens, named.body, context.words, of_somebody=bool(named.people))
    people = _people(tokens, named, found, context)
    said = _said(tokens, found, context, is_of_somebody=bool(people))
    absent = _away(tokens, found, context, people)
    used = {i for s in said for i in s.price}
    used.update(range(absent.first, absent.behind) if absent else ())
    dates = _dates(tokens, found, context, named.inside)
    dates = [w for w in dates if used.isdisjoint(range(w.first, w.behind))]
    skipped, sums, names = frozenset(found.skipped), _sums(tokens, found), _first_names(people)
    notes = clauses.split(tokens, found.body, dates, skipped, sums, names)
    dated = promises.read(tokens, notes, found.cuts, around, context.taken)
    body, facts = _written(tokens, notes, found, dated)
    kind = _kind(tokens, notes, found, dated) if body else None
    heard = complained.find(tokens, found.body) if people and body and not facts else None
    words = "" if heard is None else _from(heard.behind, tokens, notes, found, dated)
    if score is not None and not (
        people and body and not facts and _is_in(score, notes, dated, tokens)
    ):
        score = None
    said_so = (
        "" if score is None else _from(rated.behind(tokens, score), tokens, notes, found, dated)
    )
    happened = dated.happened if body else None
    said = [s for s in said if body and _is_told(s, notes, dated)]
    return Captured(
        line=line,
        people=people,
        kind=kind,
        body=body,
        happened_on=happened[1] if happened else (around.today if body else None),
        happened_at=happened[2] if happened else None,
        happened_doubts=happened[3] if happened else frozenset(),
        promises=tuple(dated.promises),
        tags=tuple(dict.fromkeys(name for _, name in found.tags)),
        amounts=tuple(amount for _, amount in found.amounts),
        sales=tuple(s.sold for s in said),
        facts=facts,
        occasions=(found.occasion[1],) if found.occasion else (),
        cadence=found.cadence[1] if found.cadence else None,
        complaint=(words, heard.severity) if heard and words else None,
        feedback=None if score is None else (said_so, score.score),
        away=_absence(absent, people, tokens, found.body),
        parts=tuple(
            sorted(
                _parts(people, (found, said, heard if words else None, score, absent), dated, body),
                key=lambda p: p.span,
            )
        ),
        lookup=_lookup(tokens, line),
        read_on=around.today,
    )


def _middle(line: str) -> list[Span]:
    """What of a long or many-lined text is not read at all."""
    shut: list[Span] = []
    if len(line) > 2 * READ:
        shut.append((READ, len(line) - READ))
    first = line.find("\n")
    last = line.rstrip().rfind("\n")
    if 0 <= first < last:
        shut.append((first + 1, last))
    return shut


def _people(tokens: Tokens, named: Who, found: Extras, context: Context) -> tuple[Person, ...]:
    """Who is named before the note, and with an @ inside it; a sign of it leaves the text."""
    around = when.frame(context.now, context.words)
    people = list(named.people)
    for index, person in who.mentions(tokens, found.body, context.directory, around):
        found.skipped.add(index)
        found.cuts.append(tokens.span(index, index + 1))
        people.append(person)
    once = {(p.known.id if p.known else naming.name_words(p.typed)): p for p in reversed(people)}
    return tuple(p for p in people if p in once.values())


def _dates(tokens: Tokens, found: Extras, context: Context, shut: range) -> list[when.When]:
    """The dates of the note; in a pasted text those of its last line."""
    named = {i for i in range(len(tokens)) if _is_name(tokens, i, context.directory)}
    around = when.frame(context.now, context.words)
    dates = [
        w
        for w in when.find(tokens, around, shut)
        if not named.intersection(range(w.first, w.behind))
    ]
    line = tokens.folded.text.rstrip()
    if line.count("\n") >= FEW_LINES:
        last = line.rindex("\n")
        dates = [w for w in dates if tokens.span(w.first, w.behind)[0] > last]
    return [w for w in dates if w.first >= found.body and not _skips(w, found)]


def _away(
    tokens: Tokens, found: Extras, context: Context, people: tuple[Person, ...]
) -> Away | None:
    """Until when they are away. A little thing says it of no day."""
    if not people or found.fact is not None:
        return None
    around = when.frame(context.now, context.words)
    names = [naming.name_words(p.known.name if p.known else p.typed) for p in people]
    return away.find(tokens, found.body, around, [tuple(words) for words in names])


def _absence(
    found: Away | None, people: tuple[Person, ...], tokens: Tokens, body: int
) -> Absence | None:
    """Said of whom it names, else of all who stand before the note, else of all."""
    if found is None or found.until is None:
        return None
    begins, _ = tokens.span(body, body + 1)
    before = [n for n, p in enumerate(people) if p.span is None or p.span[0] < begins]
    whom = sorted(found.names) or before or range(len(people))
    return Absence(found.until, tuple(whom), found.doubts)


def _said(tokens: Tokens, found: Extras, context: Context, *, is_of_somebody: bool) -> list[Said]:
    """What was sold to them, or paid by them. A little thing is no sale."""
    if not is_of_somebody or found.fact is not None:
        return []
    return sold.find(tokens, found.body, found.amounts, context.words.currency)


def _is_told(said: Said, notes: list[Clause], dated: Dated) -> bool:
    """Whether its clause stayed a part of the note: what is promised did not happen yet."""
    return any(
        clause.first <= said.at < clause.behind
        for number, clause in enumerate(notes)
        if number not in dated.consumed
    )


def _is_name(tokens: Tokens, index: int, directory: Directory) -> bool:
    """ "for tom": a short day word that is somebody's first name, behind a preposition."""
    if index == 0 or tokens.sense(index, Sense.AWAY) is None:
        return False
    before = tokens.lexicon.phrases("prepositions")
    if tokens[index - 1].text not in before or tokens.sense(index - 1, Sense.ON):
        return False
    return naming.choose(tokens[index].text, directory, near=False).fit in (Fit.EXACT, Fit.WHOLE)


def _skips(date: when.When, found: Extras) -> bool:
    return any(i in found.skipped for i in range(date.first, date.behind))


def _sums(tokens: Tokens, found: Extras) -> frozenset[int]:
    """The tokens of amounts of money."""
    spans = [span for span, _ in found.amounts]
    starts = [tokens.span(i, i + 1)[0] for i in range(len(tokens) if spans else 0)]
    return frozenset(i for i, s in enumerate(starts) if any(a <= s < b for a, b in spans))


def _first_names(people: tuple[Person, ...]) -> list[str]:
    """The first names of the people, as they may be the subject of a clause."""
    names = [naming.name_words(p.known.name if p.known else p.typed) for p in people]
    return [words[0] for words in names if words]


def _written(
    tokens: Tokens, notes: list[Clause], found: Extras, dated: Dated
) -> tuple[str, tuple[str, ...]]:
    """The words of the note, and those that are a little thing instead."""
    kept = [(n, c) for n, c in enumerate(notes) if n not in dated.consumed]
    if found.fact is None:
        return _joined(tokens, [c for _, c in kept], found, dated), ()
    facts: list[Clause] = []
    for _, clause in kept:
        if clause.contact and facts:
            break
        facts.append(clause)
    rest = [c for _, c in kept[len(facts) :]]
    if facts and facts[0].first < found.fact[1]:
        facts[0].first = facts[0].start = min(found.fact[1], facts[0].behind - 1)
    text = _joined(tokens, facts, found, dated)
    return _joined(tokens, rest, found, dated), ((text,) if text else ())


def _joined(tokens: Tokens, kept: list[Clause], found: Extras, dated: Dated) -> str:
    """The clauses as typed, each with what stood behind it, without what was understood."""
    text, cuts = tokens.folded.text, [*found.cuts, *dated.cuts]
    made = ""
    for place, clause in enumerate(kept):
        first = tokens.span(clause.first, clause.first + 1)[0]
        end = tokens.span(clause.behind - 1, clause.behind)[1]
        if place + 1 < len(kept):
            after = clause.behind
            while after < len(tokens) and tokens.shape(after) in (Shape.STOP, Shape.COMMA):
                after += 1
            end = tokens.span(after, after + 1)[0] if after < len(tokens) else end
        elif tokens.shape(clause.behind) is Shape.STOP and tokens[clause.behind].text in "!?":
            end = tokens.span(clause.behind, clause.behind + 1)[1]
        made += without(text, (first, end), cuts)
    return trimmed(made)


def _from(first: int, tokens: Tokens, notes: list[Clause], found: Extras, dated: Dated) -> str:
    """What of the note stands from a token on, promises left out: the customer's own words."""
    kept = [c for n, c in enumerate(notes) if n not in dated.consumed and c.behind > first]
    if kept and kept[0].first < first:
        kept[0] = replace(kept[0], first=first, start=first)
    return _joined(tokens, kept, found, dated)


def _is_in(score: Rated, notes: list[Clause], dated: Dated, tokens: Tokens) -> bool:
    """Whether its clause stayed a part of the note: who is asked to rate has not."""
    kept = (c for number, c in enumerate(notes) if number not in dated.consumed)
    spans = (tokens.span(c.first, c.behind) for c in kept if c.behind > c.first)
    return any(start <= score.number[0] < end for start, end in spans)


def _kind(tokens: Tokens, notes: list[Clause], found: Extras, dated: Dated) -> InteractionKind:
    """In brackets, or by the first verb that says it; "not called" and "is called" do not."""
    if found.kind is not None:
        return found.kind[1]
    table = tokens.lexicon
    for number, clause in enumerate(notes):
        if number in dated.consumed:
            continue
        for index in range(clause.first, clause.behind):
            behind = clauses.contact_at(tokens, index, clause)
            words = " ".join(t.text for t in tokens.items[index:behind])
            kinds = [
                language.kinds[words] for language in table.languages if words in language.kinds
            ]
            if kinds:
                return kinds[0]
    return InteractionKind.NOTE


def _lookup(tokens: Tokens, line: str) -> str:
    """The whole line when it may be a name, or a number, that is being typed."""
    text = line.strip()
    if text[:4].lower() == "tel:":
        text = text[4:].strip()
    if not text or len(text) > 80 or "\n" in text:
        return ""
    if sum(c.isdigit() for c in text) >= 3 and all(c.isdigit() or c in "+-()/. " for c in text):
        return text
    plain = all(t.shape in (Shape.WORD, Shape.OTHER) for t in tokens.items)
    fits = len(tokens) <= 2 * NAME_WORDS and len(naming.name_words(text)) <= NAME_WORDS
    return text if plain and fits and ":" not in text else ""


def _parts(
    people: tuple[Person, ...],
    read: tuple[Extras, list[Said], Complained | None, Rated | None, Away | None],
    dated: Dated,
    body: str,
) -> Iterator[Part]:
    """Every part at its place, as preview, underlining and screen reader show it."""
    found, said, heard, score, absent = read
    if absent is not None and absent.until is not None:
        doubtful = Certainty.AMBER if absent.doubts else Certainty.SOLID
        yield Part(PartKind.AWAY, absent.span, doubtful)
    for number, sale in enumerate(said):  # an amount in it is a part of its own
        yield Part(PartKind.SALE, sale.sold.span, Certainty.SOLID, number)
    for number, person in enumerate(people):
        if person.span is not None:
            sure = person.standing is not Standing.ASK
            yield Part(
                PartKind.PERSON,
                person.span,
                Certainty.SOLID if sure else Certainty.AMBER,
                number,
            )
    beside = [(p.span, span) for p in people for span, _ in p.details]
    for number, (name, span) in enumerate(beside):
        if span != name:  # of somebody unknown the number is the name
            yield Part(PartKind.DETAIL, span, Certainty.SOLID, number)
    for number, promise in enumerate(dated.promises):
        yield Part(PartKind.FOLLOW_UP, promise.span, promise.certainty, number)
    if dated.happened is not None and body:
        rough = Certainty.AMBER if dated.happened[3] else Certainty.SOLID
        yield Part(PartKind.HAPPENED, dated.happened[0], rough)
    for number, (span, _) in enumerate(found.tags):
        yield Part(PartKind.TAG, span, Certainty.SOLID, number)
    for number, (span, _) in enumerate(found.amounts):
        yield Part(PartKind.AMOUNT, span, Certainty.SOLID, number)
    for kind, part in (
        (PartKind.KIND, found.kind),
        (PartKind.FACT, found.fact),
        (PartKind.OCCASION, found.occasion),
        (PartKind.CADENCE, found.cadence),
        (PartKind.COMPLAINT, (heard.span,) if heard else None),
        (PartKind.FEEDBACK, (score.span,) if score else None),
    ):
        if part is not None:
            yield Part(kind, part[0], Certainty.SOLID)
