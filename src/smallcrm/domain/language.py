"""What a language brings to the capture line: plain words, folded, each with what it means.

A table is data only. The rules that read with it stand in ``lexicon.py``, ``when.py`` and
``capture.py`` and are the same for every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

from smallcrm.domain.records import InteractionKind

if TYPE_CHECKING:
    from smallcrm.domain.severity import Severity

Words = frozenset[str]
NONE: Words = frozenset()


def words(text: str) -> Words:
    """Entries separated by commas; an entry may be several words."""
    return frozenset(w for e in text.split(",") if (w := " ".join(e.split())))


class Unit(StrEnum):
    """A length of time."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class PartOfTime(StrEnum):
    """A fixed day that a word names."""

    END_OF_WEEK = "end_of_week"
    END_OF_MONTH = "end_of_month"
    END_OF_YEAR = "end_of_year"
    WEEKEND = "weekend"
    WEEK_AFTER_NEXT = "week_after_next"


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words. All are folded: lower case, no accents, ß as ss.

    Names of weekdays and months come from the locale; here stand only further short forms.
    """

    code: str

    # --- days ------------------------------------------------------------------------------------
    days_away: Mapping[str, int]
    """ "tomorrow": 1; "yesterday": -1."""
    weekdays: Mapping[str, int]
    """Short forms, Monday 0."""
    months: Mapping[str, int]
    """Short forms, January 1."""
    shy: Words
    """Names of days and times that are plain words too: read after a comma or "on"."""
    units: Mapping[str, Unit]
    numbers: Mapping[str, int]
    """ "two": 2, "a": 1."""
    lengths: Mapping[str, tuple[int, Unit]]
    """ "fortnight": (2, week); "half an hour": (30, minute)."""
    ordinals: Mapping[str, int]
    """ "first": 1, before a weekday of a month; "last": -1."""
    ordinal_endings: Words
    """What follows a number of the day: "st", "th"."""
    coming: Words
    """ "next"."""
    this: Words
    past: Words
    """ "last"."""
    ahead: Words
    """ "in", before a length."""
    ahead_after: Words
    """ "from now", behind a length."""
    ago: Words
    """ "ago", behind a length."""
    ago_before: Words
    """ "vor", "il y a", before a length."""
    end_of: Words
    start_of: Words
    middle_of: Words
    parts: Mapping[str, PartOfTime]
    week_of: Words
    """ "week commencing"."""
    someday: Words
    every: Words
    within: Words
    """Those of ``ahead`` that are terms too: "pays within 30 days"."""
    throughout: Words
    """ "all weekend": how long, and not when."""
    of: Words
    """ "of" between day and month."""
    articles: Words

    # --- times -----------------------------------------------------------------------------------
    times: Mapping[str, time]
    """ "noon": 12:00; "afternoon": 14:00."""
    before_noon: Words
    after_noon: Words
    oclock: Words
    half_past: Words
    half_to: Words
    """ "halb zehn" is 9:30."""
    quarter_past: Words
    quarter_to: Words
    at: Words
    """Before a bare hour."""

    # --- before a date ---------------------------------------------------------------------------
    on: Words
    by: Words
    """ "by", "until", "for", "to": a day to come, whatever the verb says."""

    # --- clauses ---------------------------------------------------------------------------------
    joins: Words
    """ "and", "then": may begin a clause."""
    fillers: Words
    """ "please"."""
    mine: Words
    """ "i'll", "need to": what follows is mine to do."""
    theirs: Words
    """ "he", "she", "they"."""
    theirs_will: Words
    """ "he'll", "she will"."""
    will: Words
    said: Words
    """ "said", "promised": what they said they would do follows."""
    to: Words
    """ "to" before a verb."""
    waiting: Words
    """ "waiting for"."""
    tasks: Words
    """Verbs of things to do, as an order or as an infinitive."""
    tasks_said: Words
    """The same verbs in the third person: "sends"."""
    task_nouns: Words
    """ "kick-off", "lunch"; and verbs that are nouns too: a thing to do unless a verb follows."""
    not_tasks: Words
    """Compounds that only look like it: "book club"."""
    verb_last: bool
    """Whether the verb of a thing to do may stand at the end ("Angebot senden")."""
    kinds: Mapping[str, InteractionKind]
    """Past verbs and nouns that say what kind of touch it was."""
    kind_names: Mapping[str, InteractionKind]
    """What may stand in brackets to say it outright."""
    past_verbs: Words
    """Other past verbs."""
    past_endings: tuple[str, ...]
    """Endings of regular past verbs."""
    not_past: Words
    """Words with such an ending that are none."""
    verbs: Words
    """Finite verbs of the present that make a clause a statement: "is", "has", "can"."""
    no: Words
    """ "not", "never"."""
    passive: Words
    """ "is", "be": before a past verb they make it no touch of ours."""
    plain: Words
    """Further words that no name begins with or consists of."""

    # --- what starts the text --------------------------------------------------------------------
    remember: Words
    likes: Words
    birthday: Words
    anniversary: Words
    keep_in_touch: Words
    and_: Words
    """Between two names."""
    streets: Words
    """ "street" behind a month: an address, not a day."""
    asides: Words = NONE
    """ "re", "note": before a colon, and no name."""
    first_names: Words = NONE
    """Words for days that are first names too: "tom", with a capital or before a verb."""
    told: Words = NONE
    """ "told me": "to" and a thing to do behind it make it mine."""
    me: Words = NONE
    """ "i", "we": with a thing to do behind it, mine."""
    objects: Words = NONE
    """ "her", "back", "when": behind a word that is a noun too, they say that it is a verb."""
    since: Words = NONE
    """ "since": a day that is over follows."""
    until: Words = NONE
    """ "until", "from": a stretch of time, which no noun is due at."""
    if_: Words = NONE
    """ "if", "unless": a condition, not a thing to do."""
    habits: Words = NONE
    """ "mondays", "usually": it happens again and again, so it is no date."""
    through: Words = NONE
    """Between two weekdays of opening hours: "mon to fri"."""
    prepositions: Words = NONE
    """ "with", "in": may follow a bare hour."""
    week_number: Words = NONE
    """ "kw", before the number of a calendar week."""
    perfect: Words = NONE
    """ "has", between a first name and a past verb."""
    compounds: bool = False
    """Whether the last part of a long word says what it is: "Erstgespräch"."""
    capital_nouns: bool = False
    kind_nouns: Words = NONE
    """Those of ``kinds`` that are nouns: "lunch", "call"."""
    not_kinds: Words = NONE
    """ "called off", "sent me to": no touch, though it begins like one."""
    was: Words = NONE
    """ "was", "been": before "paid" they say that it happened."""
    or_: Words = NONE
    """ "or", between two days."""
    us: Words = NONE
    """ "me", "us": what others will do for them is a promise of theirs."""
    theirs_to: Words = NONE
    """ "her to": with a thing to do behind it, theirs."""
    theirs_are: Words = NONE
    """ "she's", "they are": with a verb going on behind it, theirs."""
    are: Words = NONE
    """ "is", "are", before a verb going on."""
    going: Words = NONE
    """ "sending": verbs of things to hand over, going on."""
    infinitive_endings: tuple[str, ...] = ()
    """Where ``verb_last``: "en", "eln"."""
    not_infinitives: Words = NONE
    order_objects: Words = NONE
    """ "it", "the": behind an unknown word at a clause's start they say that it is an order."""
    order_endings: tuple[str, ...] = ()
    """Endings of verbs only: "finalize"."""
    task_prefixes: tuple[str, ...] = ()
    """ "re": before a thing to do they make another one of it."""
    promised: Words = NONE
    """ "promised": of them, unless "i" or "her" stands beside it."""
    possessives: Words = NONE
    """ "his", "their": somebody of theirs follows."""
    name_joints: Words = NONE
    """ "from", "van": small words inside a name."""
    no_order_endings: tuple[str, ...] = ()
    minutes_behind: Mapping[str, int] = field(default_factory=dict)
    """ "y media": 30, behind an hour."""
    counts_on: Words = NONE
    """ "from", "after" between a length and a day: so long after it."""
    counts_back: Words = NONE
    """ "before" between a length and a day."""
    day_marks: Words = NONE
    """ "le", "el": before a bare number they make it a day of the month."""
    past_accents: tuple[str, ...] = ()
    """Endings, as typed, that only a past verb has: "é", "ó"."""
    no_orders: Words = NONE
    """Words with such an object or ending that are none."""
    complaints: Mapping[str, Severity] = field(default_factory=dict)
    """ "complains", "serious complaint": before a colon, and how bad it is by that."""
    none: Words = NONE
    """ "none": all that follows where there was no complaint."""
