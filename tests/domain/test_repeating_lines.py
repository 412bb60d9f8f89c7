"""What comes again in the line: promises that repeat, and habits of others, which never do."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from people_in_lines import LANGUAGES, capture, told
from smallcrm.domain.records import Repeat

REPEATS = [
    # every, and a day of the week
    ("Ana: send report every friday", "Fri 27 Nov 2026 · send report", "FREQ=WEEKLY;BYDAY=FR"),
    (
        "Ana: check in every 2nd tue",
        "Tue 01 Dec 2026 · check in",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    ),
    (
        "Ana: send report every other friday",
        "Fri 27 Nov 2026 · send report",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    ),
    (
        "Ana: send report every 2 fridays",
        "Fri 27 Nov 2026 · send report",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    ),
    (
        "Ana: call her every mon and thu",
        "Thu 26 Nov 2026 · call her",
        "FREQ=WEEKLY;BYDAY=MO,TH",
    ),
    (
        "Ana: call her every mon, wed and fri",
        "Fri 27 Nov 2026 · call her",
        "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    ),
    ("Ana: send it every mon/thu", "Thu 26 Nov 2026 · send it", "FREQ=WEEKLY;BYDAY=MO,TH"),
    (
        "Ana: call her every weekday 9am",
        "Thu 26 Nov 2026 09:00 · call her",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ),
    ("Ana: send it every fri 9am", "Fri 27 Nov 2026 09:00 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: send it 9am every fri", "Fri 27 Nov 2026 09:00 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: send it every fri. 9am", "Fri 27 Nov 2026 09:00 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: send the menu on mondays", "Mon 30 Nov 2026 · send the menu", "FREQ=WEEKLY;BYDAY=MO"),
    (
        "Ana: send it every friday starting 8 jan",
        "Fri 08 Jan 2027 · send it",
        "FREQ=WEEKLY;BYDAY=FR",
    ),
    ("Ana: send it every friday from 6 jan", "Fri 08 Jan 2027 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    (
        "Ana: send it every friday until 5 mar",
        "Fri 27 Nov 2026 · send it",
        "FREQ=WEEKLY;UNTIL=20270305;BYDAY=FR",
    ),
    (
        "Ana: send it monthly from 1 jan until end of march",
        "Fri 01 Jan 2027 · send it",
        "FREQ=MONTHLY;UNTIL=20270331;BYMONTHDAY=1",
    ),
    (
        "Ana: send it every friday until she pays",
        "Fri 27 Nov 2026 · send it until she pays",
        "FREQ=WEEKLY;BYDAY=FR",
    ),
    ("Ana: every friday, send it", "Fri 27 Nov 2026 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: every friday", "Fri 27 Nov 2026 · Follow up", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: wants news. every friday", "Fri 27 Nov 2026 · wants news", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: < numbers every monday", "Mon 30 Nov 2026 · numbers <", "FREQ=WEEKLY;BYDAY=MO"),
    ("Ana: they meet !every friday", "Fri 27 Nov 2026 · they meet", "FREQ=WEEKLY;BYDAY=FR"),
    # lengths
    (
        "Ana: send report every other week",
        "Wed 09 Dec 2026 · send report",
        "FREQ=WEEKLY;INTERVAL=2",
    ),
    ("Ana: send it every 3rd week", "Wed 16 Dec 2026 · send it", "FREQ=WEEKLY;INTERVAL=3"),
    (
        "Ana: call her every 2 weeks on tue",
        "Tue 01 Dec 2026 · call her",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    ),
    ("Ana: send it weekly on fridays", "Fri 27 Nov 2026 · send it", "FREQ=WEEKLY;BYDAY=FR"),
    ("Ana: send it every other day", "Fri 27 Nov 2026 · send it", "FREQ=DAILY;INTERVAL=2"),
    ("Ana: send it every morning", "Thu 26 Nov 2026 09:00 · send it", "FREQ=DAILY"),
    (
        "Ana: send invoice monthly",
        "Fri 25 Dec 2026 · send invoice",
        "FREQ=MONTHLY;BYMONTHDAY=25",
    ),
    (
        "Ana: send invoice every month",
        "Fri 25 Dec 2026 · send invoice",
        "FREQ=MONTHLY;BYMONTHDAY=25",
    ),
    (
        "Ana: send invoice monthly starting 1 jan",
        "Fri 01 Jan 2027 · send invoice",
        "FREQ=MONTHLY;BYMONTHDAY=1",
    ),
    (
        "Ana: send numbers every quarter",
        "Thu 25 Feb 2027 · send numbers",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25",
    ),
    (
        "Ana: send numbers every 3 months",
        "Thu 25 Feb 2027 · send numbers",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25",
    ),
    (
        "Ana: renew the domain yearly",
        "Thu 25 Nov 2027 · renew the domain",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25",
    ),
    ("Ana: post once a week", "Wed 02 Dec 2026 · post", "FREQ=WEEKLY"),
    ("Ana: send it every week from friday", "Fri 27 Nov 2026 · send it", "FREQ=WEEKLY"),
    (
        "Ana: send it every week starting someday",
        "Wed 02 Dec 2026 · send it starting someday (amber)",
        "FREQ=WEEKLY",
    ),
    # days of the month
    (
        "Ana: invoice every first monday of the month",
        "Mon 07 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYDAY=1MO",
    ),
    (
        "Ana: invoice every 2nd tuesday of the month",
        "Tue 08 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYDAY=2TU",
    ),
    (
        "Ana: invoice first monday of every month",
        "Mon 07 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYDAY=1MO",
    ),
    ("Ana: lunch every last friday", "Fri 27 Nov 2026 · lunch", "FREQ=MONTHLY;BYDAY=-1FR"),
    (
        "Ana: invoice every month on the first monday",
        "Mon 07 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYDAY=1MO",
    ),
    (
        "Ana: invoice on the 1st of every month",
        "Tue 01 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=1",
    ),
    ("Ana: invoice every 1st", "Tue 01 Dec 2026 · invoice", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("Ana: every 1st", "Tue 01 Dec 2026 · Follow up", "FREQ=MONTHLY;BYMONTHDAY=1"),
    (
        "Ana: invoice every 15th of the month",
        "Tue 15 Dec 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=15",
    ),
    (
        "Ana: invoice every two months on the 5th",
        "Sat 05 Dec 2026 · invoice",
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5",
    ),
    (
        "Ana: invoice every 31st",
        "Mon 30 Nov 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    ),
    (
        "Ana: invoice on the last day of every month",
        "Mon 30 Nov 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
    ),
    (
        "Ana: invoice every last day of the month",
        "Mon 30 Nov 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
    ),
    (
        "Ana: invoice every month on the last day",
        "Mon 30 Nov 2026 · invoice",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
    ),
    (
        "Ana: invoice every month on the 5th floor",
        "Fri 25 Dec 2026 · invoice on the 5th floor",
        "FREQ=MONTHLY;BYMONTHDAY=25",
    ),
    # days of the year
    (
        "Ana: renew it every year on 3 may",
        "Mon 03 May 2027 · renew it",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3",
    ),
    (
        "Ana: renew it every 3 may",
        "Mon 03 May 2027 · renew it",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3",
    ),
    (
        "Ana: renew it may 3rd every year",
        "Mon 03 May 2027 · renew it",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3",
    ),
    (
        "Ana: renew it yearly on 29 feb",
        "Sun 28 Feb 2027 · renew it",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
    ),
    (
        "Ana: renew it every 2 years on 3 may",
        "Mon 03 May 2027 · renew it",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=3",
    ),
]


@pytest.mark.parametrize(("line", "promise", "rule"), REPEATS)
def test_a_promise_that_repeats(line: str, promise: str, rule: str) -> None:
    found = capture(line)
    assert told(found)["promise"] == promise
    (made,) = found.promises
    assert made.due_on is not None
    assert made.repeat == Repeat(rule, made.due_on)
    assert found.cadence is None


OTHERS = [
    ("de", "Ana: jeden Freitag Bericht senden", "Fri 27 Nov 2026 · Bericht senden"),
    ("de", "Ana: alle zwei Wochen Bericht senden", "Wed 09 Dec 2026 · Bericht senden"),
    ("de", "Ana: Rechnung am 1. jeden Monats schicken", "Tue 01 Dec 2026 · Rechnung schicken"),
    ("de", "Ana: Rechnung monatlich schicken", "Fri 25 Dec 2026 · Rechnung schicken"),
    ("de", "Ana: montags Bericht senden", "Mon 30 Nov 2026 · Bericht senden"),
    (
        "de",
        "Ana: Bericht senden jeden Montag und Donnerstag um 9 Uhr",
        "Thu 26 Nov 2026 09:00 · Bericht senden",
    ),
    (
        "de",
        "Ana: Rechnung schicken jeden ersten Montag im Monat",
        "Mon 07 Dec 2026 · Rechnung schicken",
    ),
    ("de", "Ana: jeden zweiten Dienstag anrufen", "Tue 01 Dec 2026 · anrufen"),
    ("de", "Ana: jeden zweiten Dienstag im Monat anrufen", "Tue 08 Dec 2026 · anrufen"),
    ("nl", "Ana: elke vrijdag rapport sturen", "Fri 27 Nov 2026 · rapport sturen"),
    ("nl", "Ana: factuur sturen om de twee weken", "Wed 09 Dec 2026 · factuur sturen"),
    ("nl", "Ana: factuur sturen op de 1e van elke maand", "Tue 01 Dec 2026 · factuur sturen"),
    (
        "nl",
        "Ana: factuur sturen elke eerste maandag van de maand",
        "Mon 07 Dec 2026 · factuur sturen",
    ),
    ("es", "Ana: enviar informe todos los viernes", "Fri 27 Nov 2026 · enviar informe"),
    ("es", "Ana: enviar factura el 1 de cada mes", "Tue 01 Dec 2026 · enviar factura"),
    ("es", "Ana: enviar factura cada dos semanas", "Wed 09 Dec 2026 · enviar factura"),
    ("es", "Ana: enviar factura el primer lunes de cada mes", "Mon 07 Dec 2026 · enviar factura"),
    ("fr", "Ana: envoyer le rapport tous les vendredis", "Fri 27 Nov 2026 · envoyer le rapport"),
    ("fr", "Ana: envoyer la facture le 1er de chaque mois", "Tue 01 Dec 2026 · envoyer la facture"),
    (
        "fr",
        "Ana: envoyer le rapport toutes les deux semaines",
        "Wed 09 Dec 2026 · envoyer le rapport",
    ),
    (
        "fr",
        "Ana: envoyer la facture le premier lundi de chaque mois",
        "Mon 07 Dec 2026 · envoyer la facture",
    ),
]


@pytest.mark.parametrize(("code", "line", "promise"), OTHERS)
def test_in_other_languages(code: str, line: str, promise: str) -> None:
    found = capture(line, words=LANGUAGES[code])
    assert told(found)["promise"] == promise
    assert all(p.repeat is not None for p in found.promises)


HABITS = [
    ("en", "Tom: shut on mondays"),
    ("en", "Tom: she swims every tuesday"),
    ("en", "Tom: open every day"),
    ("en", "Tom: they meet every friday"),
    ("en", "Tom: pays monthly"),
    ("en", "Tom: pays on the 28th every month"),
    ("en", "Tom: sends the numbers on the 1st of every month"),
    ("en", "Tom: her market is every first monday of the month"),
    ("en", "Tom: the weekly meeting moved"),
    ("en", "Tom: sent report every friday"),
    ("en", "Tom: called her every monday"),
    ("en", "Tom: wants an update every friday"),
    ("en", "Tom: sales meeting every monday, always busy"),
    ("en", "Tom: send rate is low on tuesdays"),
    ("en", "Tom: check the logs every 5 minutes"),
    ("en", "Tom: call every time it rains"),
    ("en", "Tom: book the room every friday of march"),
    ("en", "Tom: send invoice every 1st draft"),
    ("en", "Tom: send invoice every january"),
    ("en", "Tom: send invoice every 0 weeks"),
    ("en", "Tom: send invoice every 5000 weeks"),
    ("en", "Tom: send invoice every last week"),
    ("en", "Tom: send invoice every last hour"),
    ("en", "Tom: send invoice every 31 june"),
    ("en", "Tom: send invoice every 3 may 2027"),
    ("en", "Tom: monthly"),
    ("de", "Ana: hat jeden Dienstag Training"),
    ("de", "Ana: montags geschlossen"),
    ("de", "Ana: spielt alle zwei Wochen Tennis"),
    ("de", "Ana: zahlt immer am 15. jeden Monats"),
    ("nl", "Ana: sport elke dinsdag"),
    ("nl", "Ana: betaalt elke maand op de 15e"),
    ("nl", "Ana: stuurt maandelijks nieuwsbrief"),
    ("es", "Ana: cierra todos los lunes"),
    ("es", "Ana: paga el 15 de cada mes"),
    ("fr", "Ana: fermé tous les lundis"),
    ("fr", "Ana: habite place du 8 mai"),
    ("fr", "Ana: paie le 15 de chaque mois"),
]


@pytest.mark.parametrize(("code", "line"), HABITS)
def test_what_others_do_again_and_again_is_no_promise(code: str, line: str) -> None:
    found = capture(line, words=LANGUAGES[code])
    assert found.promises == ()
    assert found.body == line.partition(": ")[2]


@pytest.mark.parametrize(
    ("line", "extras"),
    [
        ("Ana: every 6 weeks", "every 6 week"),
        ("Ana: every other week", "every 2 week"),
        ("Ana: every quarter", "every 3 month"),
        ("Ana: keep in touch monthly", "every 1 month"),
        ("Ana: keep in touch every month", "every 1 month"),
    ],
)
def test_a_rhythm_alone_is_how_often_to_be_in_touch(line: str, extras: str) -> None:
    found = told(capture(line))
    assert (found["promise"], found["extras"]) == ("", extras)


def test_of_two_days_the_other_is_looked_at() -> None:
    found = told(capture("Ana: send quote every mon or tue"))
    assert found["promise"] == "Mon 30 Nov 2026 · send quote or tue (amber)"


def test_an_end_before_the_first_is_no_end() -> None:
    found = capture("Ana: send quote every friday until tomorrow")
    assert told(found)["promise"] == "Fri 27 Nov 2026 · send quote until tomorrow (amber)"
    assert found.promises[0].repeat == Repeat("FREQ=WEEKLY;BYDAY=FR", date(2026, 11, 27))


def test_a_month_is_counted_from_its_last_day() -> None:
    january = datetime(2027, 1, 31, 9, tzinfo=UTC)
    (made,) = capture("Ana: send invoice every month", january).promises
    assert made.due_on == date(2027, 2, 28)
    assert made.repeat is not None
    assert made.repeat.rule == "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"


def test_the_calendar_ends() -> None:
    found = capture("Ana: send it every thursday from 9999-12-31")
    assert told(found)["promise"] == "Fri 31 Dec 9999 · send it every thursday from (amber)"
    assert found.promises[0].repeat is None
