"""Terms of a search made into SQL: what a customer ``c`` has to be like, and where those who may
be so are found without looking at everybody.
"""

from __future__ import annotations

from datetime import date, timedelta

from smallcrm.domain import custom_fields, query_fields
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.custom_fields import CustomKind, FieldRow
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.query import Condition, Term, Word
from smallcrm.domain.query_fields import Days, Field, State, Thing
from smallcrm.domain.records import CustomerKind, InteractionKind
from smallcrm.domain.text import digits, fold, letters
from smallcrm.services import (
    search_agreements,
    search_checklists,
    search_complaints,
    search_entries,
    search_feedback,
    search_sales,
)
from smallcrm.services.search_parts import (
    EVERYBODY,
    NOBODY,
    Part,
    Plan,
    Setting,
    all_of,
    any_of,
    next_day,
    start_of,
)

TRIGRAM = 3
"""The shortest word, in characters, that SQLite's trigram tokenizer can look up."""

# --- customers ----------------------------------------------------------------------------------


def plan(term: Term, setting: Setting) -> Plan | None:
    """None for a condition that cannot be read: it is left out, and the user told."""
    found = _word(term) if isinstance(term, Word) else _condition(term, setting)
    if found is None or not term.negated:
        return found
    return Plan(Part(f"NOT ({found.test.sql})", found.test.parameters))


def _word(word: Word) -> Plan:
    """Somewhere in all that is known of them, in a part of their names, or in a promise."""
    match = word.person_match()
    sources = [
        Part("SELECT rowid FROM people_index WHERE people_index MATCH ?", (match,)),
        Part(
            "SELECT u.customer_id FROM follow_up_index x CROSS JOIN follow_up u ON u.id = x.rowid"
            " WHERE follow_up_index MATCH ? AND u.customer_id IS NOT NULL ORDER BY x.rowid DESC",
            (word.note_match(),),
        ),
    ]
    tests = [
        Part(
            "EXISTS (SELECT 1 FROM customer_text t WHERE t.customer_id = c.id"
            " AND says(t.body, ?, ?))",
            (word.text, word.open),
        ),
        Part(
            "EXISTS (SELECT 1 FROM follow_up u WHERE u.customer_id = c.id AND says(u.text, ?, ?))",
            (word.text, word.open),
        ),
    ]
    part = letters(word.text)
    if not word.exact and (trigrams := _by_letters(part)):
        sources.insert(1, trigrams)
        tests.insert(
            1,
            Part(
                "EXISTS (SELECT 1 FROM name_index WHERE rowid = c.id AND instr(letters, ?))",
                (part,),
            ),
        )
    return Plan(any_of(tests), tuple(sources), exact=True)


def _by_letters(part: str) -> Part | None:
    """In whose names, addresses and numbers letters stand one after another."""
    if len(part) < TRIGRAM:
        return None
    threes = dict.fromkeys(part[n : n + TRIGRAM] for n in range(len(part) - TRIGRAM + 1))
    match = " AND ".join('"' + three.replace('"', '""') + '"' for three in threes)
    sql = "SELECT rowid FROM name_index WHERE name_index MATCH ? AND instr(letters, ?)"
    return Part(sql, (match, part))


def _condition(term: Condition, setting: Setting) -> Plan | None:
    words = term.words.strip()
    if not words:
        return None
    match term.field:
        case None:
            return _own(term, setting)
        case Field.TAG:
            return _tag(fold(words.lstrip("#")), setting)
        case Field.COMPANY | Field.NAME | Field.EMAIL | Field.FILE:
            return _text(term.field, letters(words))
        case Field.PHONE:
            return _phone(digits(words).lstrip("0"))
        case Field.CITY:
            return _city(words)
        case Field.DUE:
            return _due(term, setting)
        case Field.LAST:
            return _last(term, setting)
        case Field.NO | Field.HAS:
            return _has(term, setting)
        case Field.KIND | Field.ON | Field.AMOUNT:
            return _of_notes(term, setting)
        case Field.AGREEMENT | Field.RENEWS | Field.NOTICE | Field.ENDED | Field.RATE:
            return search_agreements.plan(term, setting)
        case Field.RATING | Field.FEEDBACK:
            return search_feedback.plan(term)
        case Field.QUIET:
            return _quiet(words, setting) if says_yes_or_no(term) else None
        case Field.BOUGHT | Field.SOLD | Field.SPENT | Field.NUMBER:
            return search_sales.plan(term, setting)
        case Field.COMPLAINT:
            return search_complaints.plan(words)
        case Field.CHECKLIST | Field.STUCK | Field.INTRODUCED:
            return search_checklists.plan(term, setting)
        case Field.IS:
            return _is(words)
        case Field.CAN:
            can = setting.can_call if fold(words) == "call" else None
            return None if can is None else Plan(can)
    from smallcrm.services import search_deals

    return search_deals.plan(term, setting)


_TEXTS = {
    Field.COMPANY: "EXISTS (SELECT 1 FROM affiliation a LEFT JOIN customer f ON f.id = a.company_id"
    " WHERE a.customer_id = c.id AND instr(letters(coalesce(f.name, a.company_name)), ?))",
    Field.NAME: "instr(letters(c.name || char(10) || c.nickname), ?)",
    Field.EMAIL: "EXISTS (SELECT 1 FROM email e WHERE e.customer_id = c.id"
    " AND instr(letters(e.address), ?))",
    Field.FILE: "EXISTS (SELECT 1 FROM attachment a WHERE a.customer_id = c.id"
    " AND instr(letters(a.name), ?))",
}


def _text(field: Field, part: str) -> Plan | None:
    """Letters anywhere in it."""
    if not part:
        return None
    if field is Field.FILE:
        source: Part | None = Part(
            "SELECT customer_id FROM attachment WHERE instr(letters(name), ?)"
            " AND customer_id IS NOT NULL",
            (part,),
        )
    else:
        source = _by_letters(part)
    return Plan(Part(_TEXTS[field], (part,)), (source,) if source else ())


def _tag(name: str, setting: Setting) -> Plan:
    """The tag of that name; while there is none, those that begin so."""
    if setting.has_tag(name):
        where: tuple[str, tuple[object, ...]] = ("t.folded = ?", (name,))
    else:
        where = ("t.folded >= ? AND t.folded < ?", (name, name + "\U0010ffff"))
    test = f"EXISTS (SELECT 1 FROM tag t WHERE t.customer_id = c.id AND {where[0]})"
    source = f"SELECT t.customer_id FROM tag t WHERE {where[0]}"
    return Plan(Part(test, where[1]), (Part(source, where[1]),), exact=True)


def _phone(number: str) -> Plan | None:
    if not number:
        return None
    test = "EXISTS (SELECT 1 FROM phone p WHERE p.customer_id = c.id AND instr(p.digits, ?))"
    source = _by_letters(number)
    return Plan(Part(test, (number,)), (source,) if source else ())


def _city(words: str) -> Plan | None:
    """A word of it begins so."""
    typed = Word(" ".join(words.split()), open=True)
    test = (
        "EXISTS (SELECT 1 FROM address a WHERE a.customer_id = c.id"
        " AND instr(' ' || letters(a.locality), ?))"
    )
    source = "SELECT rowid FROM people_index WHERE people_index MATCH ?"
    if not any(letter.isalnum() for letter in words):
        return None
    return Plan(Part(test, (" " + letters(typed.text),)), (Part(source, (typed.person_match(),)),))


# --- what is due, and the last contact ----------------------------------------------------------

_OPEN = "SELECT 1 FROM follow_up u WHERE u.customer_id = c.id AND +u.state = 'open'"
_IS_DUE = (
    "SELECT u.customer_id FROM follow_up u WHERE u.state = 'open' AND u.customer_id IS NOT NULL"
)


def _due(term: Condition, setting: Setting) -> Plan | None:
    match fold(term.words).strip():
        case "none":
            return Plan(Part(f"NOT EXISTS ({_OPEN} AND u.due_on IS NOT NULL)"))
        case "any" | "*":
            found: Days | None = Days(None, None)
        case "late" | "overdue":
            found = Days(None, setting.today - timedelta(1))
        case words:
            found = query_fields.days(term.sign, words, setting.today, ahead=True)
    if found is None:
        return None
    first = found.first or date.min
    last = found.last or date.max
    where = " AND u.due_on BETWEEN ? AND ?"
    ends = (first.isoformat(), last.isoformat())
    return Plan(Part(f"EXISTS ({_OPEN}{where})", ends), (Part(_IS_DUE + where, ends),), exact=True)


_NOTE = InteractionKind.NOTE.value
_CONTACT = (
    "SELECT 1 FROM participant p JOIN interaction i ON i.id = p.interaction_id"
    f" WHERE p.customer_id = c.id AND i.kind <> '{_NOTE}'"
)


def _last(term: Condition, setting: Setting) -> Plan | None:
    if fold(term.words).strip() in ("never", "none"):
        return Plan(Part(f"NOT EXISTS ({_CONTACT})"))
    found = query_fields.days(term.sign, term.words, setting.today, ahead=False)
    if found is None:
        return None
    parts = []
    if found.first is not None:
        since = (start_of(found.first, setting.zone),)
        parts.append(Part(f"EXISTS ({_CONTACT} AND i.happened_at >= ?)", since))
    if found.last is not None:
        until = (start_of(next_day(found.last), setting.zone),)
        parts.append(Part(f"NOT EXISTS ({_CONTACT} AND i.happened_at >= ?)", until))
        if not found.by_age and found.first is None:
            parts.append(Part(f"EXISTS ({_CONTACT})"))
    return Plan(all_of(parts))


def _of_notes(term: Condition, setting: Setting) -> Plan | None:
    if search_entries.is_customer_kind(term):
        return Plan(Part("c.kind = ?", (fold(term.words).strip(),)))
    test = search_entries.test(term, setting)
    return None if test is None else search_entries.with_one([test])


# --- what somebody has, and is ------------------------------------------------------------------

_THINGS = {
    Thing.NEXT: _OPEN,
    Thing.EMAIL: "SELECT 1 FROM email x WHERE x.customer_id = c.id",
    Thing.PHONE: "SELECT 1 FROM phone x WHERE x.customer_id = c.id",
    Thing.ADDRESS: "SELECT 1 FROM address x WHERE x.customer_id = c.id",
    Thing.COMPANY: "SELECT 1 FROM affiliation x WHERE x.customer_id = c.id",
    Thing.TAG: "SELECT 1 FROM tag x WHERE x.customer_id = c.id",
    Thing.BIRTHDAY: "SELECT 1 FROM occasion x WHERE x.customer_id = c.id AND x.kind = 'birthday'",
    Thing.LINK: "SELECT 1 FROM link x WHERE x.customer_id = c.id",
    Thing.NOTE: "SELECT 1 FROM participant x WHERE x.customer_id = c.id",
    Thing.FILE: "SELECT 1 FROM attachment x WHERE x.customer_id = c.id",
    Thing.THING: "SELECT 1 FROM fact x WHERE x.customer_id = c.id",
    Thing.RHYTHM: "SELECT 1 FROM cadence x WHERE x.customer_id = c.id UNION ALL SELECT 1 FROM tag t"
    " JOIN tag_rhythm r ON r.folded = t.folded WHERE t.customer_id = c.id",
    Thing.CONSENT: "SELECT 1 FROM consent x WHERE x.customer_id = c.id AND x.withdrawn_on IS NULL",
    Thing.SALE: "SELECT 1 FROM sale x WHERE x.customer_id = c.id",
    Thing.AGREEMENT: "SELECT 1 FROM agreement x WHERE x.customer_id = c.id AND x.ended_on IS NULL",
}
_VALUE = "SELECT 1 FROM custom_value v WHERE v.customer_id = c.id AND v.custom_field_id = ?"


def _has(term: Condition, setting: Setting) -> Plan | None:
    mine = [field for field in setting.fields if fold(field.name) == fold(term.words)]
    thing = query_fields.thing_named(term.words)
    if mine:
        found = any_of([Part(f"EXISTS ({_VALUE})", (field.id,)) for field in mine])
    elif thing is not None:
        found = Part(f"EXISTS ({_THINGS[thing]})")
    else:
        return None
    return Plan(found if term.field is Field.HAS else Part(f"NOT ({found.sql})", found.parameters))


def says_yes_or_no(term: Condition) -> bool:
    return fold(term.words).strip() in custom_fields.YES | custom_fields.NO


def _quiet(words: str, setting: Setting) -> Plan:
    wanted = fold(words) in custom_fields.YES
    ids = ",".join(str(customer) for customer in sorted(setting.quiet or ()))
    test = Part(f"c.id IN ({ids})" if wanted else f"c.id NOT IN ({ids})")
    if not wanted:
        return Plan(test)
    source = Part(f"SELECT c.id FROM customer c WHERE c.id IN ({ids})")
    return Plan(test, (source,), exact=True)


def _is(words: str) -> Plan | None:
    match query_fields.state_named(words):
        case State.TRASH:
            return Plan(Part("c.deleted_at IS NOT NULL"))
        case State.ARCHIVED:
            ids = "SELECT customer_id FROM tag WHERE folded = ?"
            who = Part(f"SELECT c.id FROM customer c WHERE c.id IN ({ids})", (ARCHIVED,))
            return Plan(Part(f"c.id IN ({ids})", (ARCHIVED,)), (who,), exact=True)
        case State.PERSON:
            return Plan(Part("c.kind = ?", (CustomerKind.PERSON.value,)))
        case State.COMPANY:
            return Plan(Part("c.kind = ?", (CustomerKind.COMPANY.value,)))
        case State.NO_CONTACT:
            return Plan(Part("c.do_not_contact_at IS NOT NULL"))
    return None


# --- fields of the user's own -------------------------------------------------------------------

_SIGNS = {"": "=", "=": "=", ">": ">", "<": "<", ">=": ">=", "<=": "<="}
_TEXT_KINDS = (CustomKind.TEXT, CustomKind.LINK)


def _own(term: Condition, setting: Setting) -> Plan:
    parts = []
    for field in setting.fields:
        if fold(field.name) == term.name:
            holds = _own_value(field, term)
            parts.append((field.id, holds))
    test = [
        Part(f"EXISTS ({_VALUE} AND {holds.sql})", (field, *holds.parameters))
        for field, holds in parts
    ]
    sql = "SELECT v.customer_id FROM custom_value v WHERE v.custom_field_id = ? AND {}"
    sources = [Part(sql.format(holds.sql), (field, *holds.parameters)) for field, holds in parts]
    return Plan(any_of(test), tuple(sources), exact=True)


def _own_value(field: FieldRow, term: Condition) -> Part:
    """Whether a value ``v``, by its text and number, is as the condition says."""
    words = term.words.strip()
    if words == "*":
        return EVERYBODY
    wanted = None
    if field.kind not in _TEXT_KINDS:
        try:
            wanted = custom_fields.read(field.kind, words, field.choices).number
        except InvalidValue:
            wanted = None
    if wanted is not None:
        return Part(f"v.number {_SIGNS[term.sign]} ?", (wanted,))
    if term.sign in ("", "="):
        return Part("instr(letters(v.text), ?)", (letters(words),))
    if field.kind is not CustomKind.DATE:
        return NOBODY
    # against a year or a month: what lies in it is neither before nor behind it
    begins, size = "substr(v.text, 1, ?)", len(words)
    return Part(f"v.number IS NOT NULL AND {begins} {_SIGNS[term.sign]} ?", (size, words))
