"""One line for each turn the rules can take that no line of other hands happens to take."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from people_in_lines import LANGUAGES, NOW, People, capture, known, told
from smallcrm.domain import calendar_days, naming
from smallcrm.domain.capture import Context, read
from smallcrm.domain.records import CadenceDraft, CadenceUnit, DueRow
from smallcrm.domain.rhythms import read_every
from smallcrm.domain.when import Unreadable, Words, read_due

# --- who -------------------------------------------------------------------------------------

PEOPLE = [
    (
        "called Sarah Chen, wants a quote",
        "Sarah Chen",
        "call, 25 Nov: called Sarah Chen, wants a quote",
    ),
    ("called nobody new yet", "", "call, 25 Nov: called nobody new yet"),
    ("Sarah Chen", "Sarah Chen", ""),
    ("@Zoe Vance: liked the draft", "new Zoe Vance", "note, 25 Nov: liked the draft"),
    ("@Zoe said hello", "new Zoe", "note, 25 Nov: said hello"),
    ("@tom baker: rang", "Tom Baker", "call, 25 Nov: rang"),
    ("@ hello", "", "note, 25 Nov: @ hello"),
    ("@", "", "note, 25 Nov: @"),
    ("Ana has paid", "Ana Lima", "payment, 25 Nov: has paid"),
    ("Tom has called about the logo", "Tom Baker", "call, 25 Nov: has called about the logo"),
    ("+31 10 555 0142: rang", "Sarah Chen", "call, 25 Nov: rang"),
    ("(031) 10-555-0142: rang", "Sarah Chen", "call, 25 Nov: rang"),
    ("+31 (0)10 555 0142: rang", "Sarah Chen", "call, 25 Nov: rang"),
    ("+31 (10)-555 0142: rang", "Sarah Chen", "call, 25 Nov: rang"),
    ("010 999 9999: rang", "new 010 999 9999", "call, 25 Nov: rang"),
    ("Zoe, : rang", "new Zoe", "call, 25 Nov: rang"),
    ("Zoe & Max: rang", "new Zoe & Max", "call, 25 Nov: rang"),
    ("Zoe (): rang", "new Zoe", "call, 25 Nov: rang"),
    ("Zoe [x]: rang", "", "call, 25 Nov: Zoe [x]: rang"),
    ("Re: the offer", "", "note, 25 Nov: Re: the offer"),
    ("To: all of them", "", "note, 25 Nov: To: all of them"),
    ("PS: rang the printer", "", "call, 25 Nov: PS: rang the printer"),
    ("Zoe B.: rang", "new Zoe B.", "call, 25 Nov: rang"),
    ("...: rang", "", "call, 25 Nov: rang"),
    ("@tom rivera: rang", "Tomás Rivera", "call, 25 Nov: rang"),
    ("@to: rang", "ask: Tom Baker or Tomás Rivera", "call, 25 Nov: rang"),
    ("Ana: thanks @tom and @zzz", "Ana Lima + Tom Baker", "note, 25 Nov: thanks tom and @zzz"),
    ("Sarah Chen: met @sarah chen", "Sarah Chen", "meeting, 25 Nov: met sarah chen"),
    ("rang the shop @", "", "call, 25 Nov: rang the shop @"),
    ("@!x rang", "", "call, 25 Nov: @!x rang"),
    ("@9: rang", "", "call, 25 Nov: @9: rang"),
    ("Ana, and Ben: rang", "Ana Lima + Ben O'Neil", "call, 25 Nov: rang"),
    ("Ana,: rang", "Ana Lima", "call, 25 Nov: rang"),
    ("Ana: then rang", "Ana Lima", "call, 25 Nov: then rang"),
    ("Ana: one #print\ntwo", "Ana Lima", "note, 25 Nov: one\ntwo"),
    (
        "Tom Baker, Ana Lima, Will Park: lunch",
        "Tom Baker + Ana Lima + Will Park",
        "meeting, 25 Nov: lunch",
    ),
    (
        "Tom, Ana, Will, May, Priya & Ben: lunch",
        "Tom Baker + Ana Lima + Will Park + May Wong + Priya Raman + Ben O'Neil",
        "meeting, 25 Nov: lunch",
    ),
    ("one two three four five six: rang", "", "call, 25 Nov: one two three four five six: rang"),
    ("Ana, Ana Lima: lunch", "Ana Lima", "meeting, 25 Nov: lunch"),
    ("ana - rang about it", "Ana Lima", "call, 25 Nov: rang about it"),
    ("ana - the blue one", "", "note, 25 Nov: ana - the blue one"),
    ("zoe - rang about it", "", "call, 25 Nov: zoe - rang about it"),
    ("@ana @ben met here", "Ana Lima + Ben O'Neil", "meeting, 25 Nov: met here"),
    ("Kim <kim@acme.co>: hi there", "new Kim", "note, 25 Nov: hi there"),
    ("Ana: met on the 12th", "Ana Lima", "meeting, 12 Nov: met"),
    ("Ana: scored 7/10 today", "Ana Lima", "note, 25 Nov: scored 7/10"),
    ("Ana Lima & Zed Zedson: lunch", "Ana Lima + new Zed Zedson", "meeting, 25 Nov: lunch"),
    ("Ana Lima & Sons: lunch", "new Ana Lima & Sons", "meeting, 25 Nov: lunch"),
    ("Zoe 👩‍🎨: hi there", "new Zoe", "note, 25 Nov: hi there"),
    ("Studio 54: hi there", "", "note, 25 Nov: Studio 54: hi there"),
    ("Ana: <3 the draft", "Ana Lima", "note, 25 Nov: <3 the draft"),
    ("Ana: <info@x.nl> is her mail", "Ana Lima", "note, 25 Nov: <info@x.nl> is her mail"),
    ("Ana: <b>x</b>", "Ana Lima", "note, 25 Nov: <b>x</b>"),
    ("Ana: x. > 500 pieces", "Ana Lima", "note, 25 Nov: x. > 500 pieces"),
    ("Ana: >500 pieces", "Ana Lima", "note, 25 Nov: >500 pieces"),
    ("Ana: wants quote. fri €50", "Ana Lima", "note, 25 Nov: wants quote. €50"),
]


@pytest.mark.parametrize(("line", "who", "touch"), PEOPLE)
def test_who_and_what(line: str, who: str, touch: str) -> None:
    found = told(capture(line))
    assert (found["who"], found["touch"]) == (who, touch)


# --- what is promised, and when --------------------------------------------------------------

PROMISES = [
    ("call Tom Baker tomorrow", "Thu 26 Nov 2026 · call Tom Baker"),
    ("Ana: meet 2-3pm fri", "Fri 27 Nov 2026 14:00 · meet"),
    ("Ana: meet 11-1pm fri", "Fri 27 Nov 2026 11:00 · meet"),
    ("Ana: call at 4 p.m. friday", "Fri 27 Nov 2026 16:00 · call"),
    ("Ana: call at 4 p.m.", "Wed 25 Nov 2026 16:00 · call"),
    ("Ana: call at half past 4 fri", "Fri 27 Nov 2026 16:30 · call (amber)"),
    ("Ana: call quarter to three tomorrow", "Thu 26 Nov 2026 14:45 · call (amber)"),
    ("Ana: call half past 4 pm tomorrow", "Thu 26 Nov 2026 16:30 · call"),
    ("Ana: call at quarter past 9am tomorrow", "Thu 26 Nov 2026 09:15 · call"),
    ("Ana: call at 3 o'clock tomorrow", "Thu 26 Nov 2026 15:00 · call (amber)"),
    ("Ana: call at 9 o'clock tomorrow", "Thu 26 Nov 2026 09:00 · call"),
    ("Ana: call at four tomorrow", "Thu 26 Nov 2026 16:00 · call (amber)"),
    ("Ana: call at 4:30 tomorrow", "Thu 26 Nov 2026 16:30 · call (amber)"),
    ("Ana: call at 04:30 tomorrow", "Thu 26 Nov 2026 04:30 · call"),
    ("Ana: call 4.30 o'clock tomorrow", "Thu 26 Nov 2026 16:30 · call (amber)"),
    ("Ana: call at 24:30 tomorrow", "Thu 26 Nov 2026 · call at 24:30"),
    ("Ana: call at 13pm tomorrow", "Thu 26 Nov 2026 · call at 13pm"),
    ("Ana: call at twenty tomorrow", "Thu 26 Nov 2026 · call at twenty"),
    ("Ana: call 9h tomorrow", "Thu 26 Nov 2026 09:00 · call"),
    ("Ana: call 9h pm tomorrow", "Thu 26 Nov 2026 21:00 · call"),
    ("Ana: meet (fri at 4)", "Fri 27 Nov 2026 16:00 · meet (amber)"),
    ("Ana: meet at 4 with her team fri", "Fri 27 Nov 2026 16:00 · meet with her team (amber)"),
    ("Ana: fri meet her team at 4pm", "Fri 27 Nov 2026 16:00 · meet her team"),
    ("Ana: lunch friday next week", "Fri 04 Dec 2026 · lunch"),
    ("Ana: send quote next weekend", "Sat 05 Dec 2026 · send quote"),
    ("Ana: send quote at the weekend", "Sat 28 Nov 2026 · send quote"),
    ("Ana: send quote next year", "Fri 01 Jan 2027 · send quote"),
    ("Ana: send quote start of next month", "Tue 01 Dec 2026 · send quote"),
    ("Ana: send quote mid-december", "Tue 15 Dec 2026 · send quote"),
    ("Ana: send quote early january", "Fri 01 Jan 2027 · send quote"),
    ("Ana: send quote beginning of november", "Mon 01 Nov 2027 · send quote"),
    ("Ana: send quote end of next year", "Fri 31 Dec 2027 · send quote"),
    ("Ana: send quote end of year", "Thu 31 Dec 2026 · send quote"),
    ("Ana: send it week after next", "Mon 07 Dec 2026 · send it"),
    ("Ana: invoice the first monday of december", "Mon 07 Dec 2026 · invoice"),
    ("Ana: invoice the last friday of december", "Fri 25 Dec 2026 · invoice"),
    ("Ana: invoice the first monday of november", "Mon 01 Nov 2027 · invoice"),
    ("Ana: pay rent first monday of the month", "Mon 07 Dec 2026 · pay rent"),
    ("Ana: renew 31-12-2026", "Thu 31 Dec 2026 · renew"),
    ("Ana: renew 1st of march, 2027", "Mon 01 Mar 2027 · renew"),
    ("Ana: renew 1st of march of 2027", "Mon 01 Mar 2027 · renew"),
    ("Ana: send quote 12/25", "Fri 25 Dec 2026 · send quote (amber)"),
    ("Ana: send quote fri. 10am", "Fri 27 Nov 2026 10:00 · send quote"),
    (
        "Ana: send quote fri 9am. 10am",
        "Fri 27 Nov 2026 09:00 · send quote | Thu 26 Nov 2026 10:00 · Follow up",
    ),
    ("Ana: send quote fri; 10am", "Fri 27 Nov 2026 10:00 · send quote"),
    ("Ana: send quote fri #print. 10am", "Fri 27 Nov 2026 10:00 · send quote"),
    ("Ana: send quote, call printer. fri", "Fri 27 Nov 2026 · send quote, call printer"),
    ("Ana: fri. send quote mon", "Fri 27 Nov 2026 · Follow up | Mon 30 Nov 2026 · send quote"),
    ("Ana: call half past 14 pm tomorrow", "Thu 26 Nov 2026 · call half past 14 pm"),
    ("Ana: call half past 4 o'clock tomorrow", "Thu 26 Nov 2026 16:30 · call (amber)"),
    ("Ana: renew eoy", "Thu 31 Dec 2026 · renew"),
    ("Ana: first monday of her course", ""),
    ("Ana: she is to send it fri", "Fri 27 Nov 2026 · she is to send it <"),
    ("Ana: Ben is sending it fri", "Fri 27 Nov 2026 · Ben is sending it <"),
    ("Ana: ana to send it fri", "Fri 27 Nov 2026 · ana to send it <"),
    ("Ana: ana is sending it fri", "Fri 27 Nov 2026 · ana is sending it <"),
    (
        "Ana: rang, send quote fri, done. mon",
        "Fri 27 Nov 2026 · send quote | Mon 30 Nov 2026 · done",
    ),
    ("Ana: send quote... fri", "Fri 27 Nov 2026 · send quote"),
    ("Ana: 10am", "Thu 26 Nov 2026 10:00 · Follow up"),
    ("Ana: > send quote", "no date · send quote"),
    ("Ana: < logo by friday", "Fri 27 Nov 2026 · logo <"),
    ("Ana: > ", ""),
    ("Ana: call at noon", "Thu 26 Nov 2026 12:00 · call"),
    ("Ana: call tomorrow at lunchtime", "Thu 26 Nov 2026 12:00 · call"),
    ("Ana: fit them mon 8.30am", "Mon 30 Nov 2026 08:30 · fit them"),
    ("Ana: quote £0.11/word tomorrow", "Thu 26 Nov 2026 · quote £0.11/word"),
    ("Ana: sign by 30.11", "Mon 30 Nov 2026 · sign"),
    ("Ana: send it 2026/12/03", "Thu 03 Dec 2026 · send it"),
    ("Ana: send button was broken all weekend", ""),
    ("Ana: > 3 drafts fri", "Fri 27 Nov 2026 · 3 drafts"),
    ("Ana: <logo mon", "Mon 30 Nov 2026 · logo <"),
    ("Ana: wants quote. fri 10am €50", "Fri 27 Nov 2026 10:00 · wants quote"),
    ("Ana: wants quote. €50 fri", "Fri 27 Nov 2026 · wants quote"),
    ("Ana: wants quote. fri 10am #x $1,200", "Fri 27 Nov 2026 10:00 · wants quote"),
    ("Ana: €50 fri", "Fri 27 Nov 2026 · €50"),
    ("Ana: send quote in 4 years", "Mon 25 Nov 2030 · send quote"),
    ("Ana: send quote in 1000 years", "Sat 25 Nov 3026 · send quote (amber)"),
    ("Ana: Tom will send it fri", "Fri 27 Nov 2026 · Tom will send it <"),
    ("Ana: send it tom", "Thu 26 Nov 2026 · send it"),
    ("Ana: said to call back fri", "Fri 27 Nov 2026 · said to call back"),
    ("Ana: promised to send the logo fri", "Fri 27 Nov 2026 · promised to send the logo <"),
    ("Ana: to call back fri", "Fri 27 Nov 2026 · to call back"),
    ("Ana: call in 99999 days", ""),
    ("Ana: send quote in 99999 hours", ""),
    ("Ana: renew 40-40-2026", ""),
]


@pytest.mark.parametrize(("line", "promise"), PROMISES)
def test_what_is_promised(line: str, promise: str) -> None:
    assert told(capture(line))["promise"] == promise


TOUCHES = [
    ("Ana: met friday last week", "meeting, 20 Nov: met"),
    ("Ana: met last week", "meeting, 18 Nov: met"),
    ("Ana: met last month", "meeting, 25 Oct: met"),
    ("Ana: met last week friday", "meeting, 20 Nov: met"),
    ("Ana: rang two hours ago", "call, 25 Nov: rang"),
    ("Ana: rang 3 minutes ago", "call, 25 Nov: rang"),
    ("Ana: rang 99999999 days ago", "call, 25 Nov: rang 99999999 days ago"),
    ("Ana: called. yesterday", "call, 24 Nov: called"),
    ("Ana: met yesterday. monday last week", "meeting, 24 Nov: met"),
    ("Ana: met at 4 places", "meeting, 25 Nov: met at 4 places"),
    ("Ana: call 3h", "call, 25 Nov: call 3h"),
]


@pytest.mark.parametrize(("line", "touch"), TOUCHES)
def test_what_has_happened(line: str, touch: str) -> None:
    assert told(capture(line))["touch"] == touch
    assert told(capture(line))["promise"] == ""


EXTRAS = [
    ("Ana: agreed 1.200,50 EUR", "EUR 1200.5"),
    ("Ana: agreed 12.34567 EUR", ""),
    ("Ana: agreed 99999999999999999999 EUR", ""),
    ("Ana: paid EUR 2.5k", "EUR 2500"),
    ('Ana: paid "500 EUR" already', ""),
    ("Ana: remember", ""),
    ("Ana: remember: likes dogs, hates cats", "little: likes dogs, hates cats"),
    ("Ana: likes tea, called about logo", "little: likes tea"),
    ("Ana: birthday", ""),
    ("Ana: birthday on 3 may", "birthday 3.5."),
    ("Ana: birthday: 3 may", "birthday 3.5."),
    ("Ana: birthday 3 may maybe", ""),
    ("Ana: every week", "every 1 week"),
    ("Ana: every", ""),
    ("Ana: every 2000 days", ""),
]


@pytest.mark.parametrize(("line", "extras"), EXTRAS)
def test_what_else_is_said(line: str, extras: str) -> None:
    assert told(capture(line))["extras"] == extras


OTHER_LANGUAGES = [
    ("de", "Ana: um 3 Uhr anrufen", "Wed 25 Nov 2026 15:00 · anrufen (amber)"),
    ("de", "Ana: morgen 10 Uhr 30 anrufen", "Thu 26 Nov 2026 10:30 · anrufen"),
    ("de", "Ana: Angebot KW 50 senden", "Mon 07 Dec 2026 · Angebot senden"),
    ("de", "Ana: Angebot KW 10 senden", "Mon 08 Mar 2027 · Angebot senden"),
    ("de", "Ana: Angebot KW 60 senden", ""),
    ("de", "Ana: um 10 am Bahnhof treffen", "Thu 26 Nov 2026 10:00 · am Bahnhof treffen (amber)"),
    ("de", "Ana: morgen 10 Uhr 5 anrufen", "Thu 26 Nov 2026 10:00 · 5 anrufen"),
    ("de", "Ana: morgen um 45.20 anrufen", "Thu 26 Nov 2026 · um 45.20 anrufen"),
    ("nl", "Ana: bellen 4-12", "Fri 04 Dec 2026 · bellen"),
    ("nl", "Ana: bellen 45-12", ""),
    ("fr", "Ana: 3 heures de travail", ""),
    ("fr", "Ana: rappeler demain à 9h moins le quart", "Thu 26 Nov 2026 08:45 · rappeler"),
    ("fr", "Ana: rappeler demain à 3h", "Thu 26 Nov 2026 15:00 · rappeler (amber)"),
    ("es", "Ana: llamar mañana a las 5 y media de la tarde", "Thu 26 Nov 2026 17:30 · llamar"),
]


@pytest.mark.parametrize(("code", "line", "promise"), OTHER_LANGUAGES)
def test_what_is_promised_in_other_languages(code: str, line: str, promise: str) -> None:
    assert told(capture(line, words=LANGUAGES[code]))["promise"] == promise


def test_a_week_of_the_year_that_neither_year_has() -> None:
    february = datetime(2027, 2, 1, 9, tzinfo=UTC)
    found = capture("Ana: Angebot KW 53 senden", february, LANGUAGES["de"])
    assert told(found)["promise"] == ""


def test_a_dollar_is_the_users_own() -> None:
    found = capture("Ana: agreed $5", words=Words(currency="AUD"))
    assert told(found)["extras"] == "AUD 5"


def test_on_a_page_one_word_before_a_colon_is_no_new_name() -> None:
    found = told(capture("zoe: rang", here=known(0, "Sarah Chen")))
    assert (found["who"], found["touch"]) == ("Sarah Chen", "call, 25 Nov: zoe: rang")


@pytest.mark.parametrize(
    ("line", "who"), [("Madonna rang", "Madonna"), ("Madonna", "Madonna"), ("Madonna of the", "")]
)
def test_a_name_of_one_word(line: str, who: str) -> None:
    directory = People("Madonna, Tom Baker")
    assert told(read(line, Context(NOW, Words(), directory)))["who"] == who


def test_a_locale_may_lack_names_and_a_name_may_lack_letters() -> None:
    assert told(capture("Ana: call fri", words=Words(short_days=("",) * 7)))["promise"]
    assert naming.choose("...", People()) == naming.Choice()


@pytest.mark.parametrize(
    "name",
    [
        *("Studio 54", "3M", "Acme Corp.", "Müller GmbH (NL)", "Zoe 👩‍🎨", "Baker & Sons Ltd."),
        "Stichting Vrienden van het Oude Raadhuis te Delft",
    ],
)
def test_a_known_name_is_read_as_it_is_written(name: str) -> None:
    directory = People(f"{name}, Tom Baker")
    found = told(read(f"{name}: rang. call fri", Context(NOW, Words(), directory)))
    assert (found["who"], found["touch"]) == (name, "call, 25 Nov: rang")
    assert found["promise"] == "Fri 27 Nov 2026 · call"


def test_a_name_that_several_have_adds_nothing_to_a_mention() -> None:
    directory = People("Tom Baker, Tom Bauer")
    found = told(read("@tom ba rang", Context(NOW, Words(), directory)))
    assert found["who"] == "ask: Tom Baker or Tom Bauer"


def test_places_that_are_shut_twice_are_shut_once() -> None:
    found = capture('Ana: said "call fri" today', sealed=((10, 20), (12, 16)))
    assert told(found)["promise"] == ""


def test_a_month_has_no_day_zero() -> None:
    assert calendar_days.day_of_month(0, NOW.date()) is None


# --- fields that hold nothing else -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("2 weeks", DueRow(date(2026, 12, 9))),
        ("2h", DueRow(date(2026, 11, 25), time(16, 30))),
        ("second monday of january", DueRow(date(2027, 1, 11))),
        ("99999999 days", Unreadable.NOT_A_DATE),
        ("9999 years", Unreadable.NO_SUCH_DAY),
        ("yesterday", Unreadable.PAST),
    ],
)
def test_a_due_field(text: str, due: DueRow | Unreadable) -> None:
    assert read_due(text, NOW, Words()) == due


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("every 6 weeks", CadenceDraft(6, CadenceUnit.WEEK)),
        ("3 months", CadenceDraft(3, CadenceUnit.MONTH)),
        ("month", CadenceDraft(1, CadenceUnit.MONTH)),
        ("every", None),
        ("foo", None),
        ("every 2000 weeks", None),
        ("every 3 hours", None),
        ("every 6 weeks please", None),
    ],
)
def test_a_field_for_a_rhythm(text: str, rhythm: CadenceDraft | None) -> None:
    assert read_every(text, Words()) == rhythm
