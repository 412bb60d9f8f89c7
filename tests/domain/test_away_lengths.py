"""How long somebody is away, in a line: which day is the last one, and what says nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people_in_lines import LANGUAGES, NOW, capture
from smallcrm.domain.captured import Absence, Captured, PartKind
from smallcrm.domain.day import Doubt
from smallcrm.domain.languages.away_words import TABLES

SAID = """
en 2026-11-25: away for a day
en 2026-11-29: away this week | out all week | away for the rest of the week | this week on
    holiday | she's out sick this week | away the whole week
en 2026-12-04: on holiday for 10 days | on holiday for 10 days in Spain
en 2026-12-06: away next week | off next week | away for twelve days | away all next week
en 2026-12-08: away for two weeks | is on holiday two weeks | away 2w | away for a couple of weeks
    | closed for two weeks | away for the next two weeks | called, says she's away for two weeks
en 2026-12-13: away from Monday for two weeks | on holiday for two weeks from Monday | from monday
    away for a fortnight
en 2026-12-31: away all December | away for the rest of December | on leave next month | on leave
    for the whole of December
en 2027-02-24: will be out for three months
en 2027-11-24: on sabbatical for a year
de 2026-11-29: diese Woche im Urlaub | die ganze Woche unterwegs | den Rest der Woche krank
de 2026-11-30: diesen Monat im Ausland
de 2026-12-01: eine Woche verreist | acht Tage verreist
de 2026-12-05: ab morgen 10 Tage im Urlaub
de 2026-12-06: ist nächste Woche nicht da | hat nächste Woche Urlaub | Betriebsferien nächste
    Woche
de 2026-12-08: zwei Wochen im Urlaub | im Urlaub für zwei Wochen | noch zwei Wochen krank | zwei
    Wochen lang verreist | die nächsten zwei Wochen weg | hat zwei Wochen frei | wird zwei Wochen
    weg sein | sagt, sie ist zwei Wochen im Urlaub | 14 Tage im Urlaub | zwei Wochen im Urlaub in
    Spanien
de 2026-12-13: ab Montag zwei Wochen im Urlaub | im Urlaub ab Montag für zwei Wochen
de 2026-12-15: fuer 3 Wochen in Kur
de 2026-12-31: den ganzen Dezember im Urlaub
de 2027-11-24: zwölf Monate in Elternzeit
es 2026-11-29: de viaje esta semana | está esta semana de viaje | fuera toda la semana | fuera el
    resto de la semana
es 2026-11-30: de viaje este mes
es 2026-12-04: de vacaciones durante diez días
es 2026-12-06: está fuera la próxima semana | de vacaciones la semana que viene
es 2026-12-08: de vacaciones dos semanas | de vacaciones quince días | de vacaciones dos semanas
    en Perú | cerrado por dos semanas
es 2026-12-13: dos semanas de vacaciones a partir del lunes | desde el lunes de vacaciones dos
    semanas
es 2026-12-24: de baja un mes
es 2026-12-31: de vacaciones todo diciembre | el próximo mes de viaje
fr 2026-11-29: elle est absente cette semaine | absente toute la semaine | absente le reste de la
    semaine
fr 2026-11-30: en congé ce mois-ci
fr 2026-12-04: absente pendant dix jours | absente 10 jours
fr 2026-12-06: en vacances la semaine prochaine | pas là la semaine prochaine
fr 2026-12-08: en congé deux semaines | en congé pour deux semaines | en congé quinze jours | deux
    semaines en congé | partie pour deux semaines
fr 2026-12-13: en congé deux semaines à partir de lundi | à partir de lundi en congé deux semaines
fr 2026-12-24: en arrêt un mois
fr 2026-12-31: en congé tout décembre | en congé tout le mois de décembre | en vacances le mois
    prochain
nl 2026-11-27: nog drie dagen ziek
nl 2026-11-29: deze week afwezig | de hele week ziek | de rest van de week weg
nl 2026-11-30: met verlof deze maand
nl 2026-12-01: een weekje weg
nl 2026-12-04: weg voor 10 dagen
nl 2026-12-06: volgende week op vakantie | is volgende week niet bereikbaar | zegt dat ze volgende
    week op vakantie is | twaalf dagen weg
nl 2026-12-08: twee weken met vakantie | op vakantie voor twee weken | de komende twee weken weg |
    twee weken lang weg
nl 2026-12-09: op reis vanaf morgen voor twee weken
nl 2026-12-13: vanaf maandag twee weken met vakantie
nl 2026-12-31: heel december op reis
"""
NONE = """
en none: her boss is away for two weeks | I am away for two weeks | I'm away for two weeks | we
    are away next week | call her in two weeks | worked away for two hours on the logo | worked
    away for two days on the logo | was away for two weeks | has been away for two weeks | were on
    holiday for 10 days | not away for two weeks | may be away next week | if away next week call
    Ben | away for two hours | two weeks away from launch | is two weeks away | away in two weeks
    | away two weeks ago | away two weeks from now | away for two weeks in July | away for two
    weeks at Christmas | away last week | away for two days a week | away two days per week | away
    for a week or two | away for a week and a half | away for 0 days | closed this week | away all
    summer | away all October | two weeks out of date | 10 days off the price | off 10% | away
    every two weeks | away next week? | call her next week | away for two and a half weeks | flies
    on 2 dec and is away for 10 days | away all July | on leave from 5 jan for two weeks | the
    shop is shut next week | "away for two weeks" | away for 2-3 weeks | out this week was hard |
    away for another | next week out of office hours call | is away two weeks this summer | send
    it two weeks before she is away for two weeks
de none: ihr Chef ist zwei Wochen im Urlaub | ich bin zwei Wochen im Urlaub | wir sind diese Woche
    weg | in zwei Wochen anrufen | war zwei Wochen weg | war zwei Wochen im Urlaub | zwei Wochen
    weg gewesen | hat zwei Wochen Urlaub gehabt | hat zwei Wochen Urlaub gebucht | zwei Wochen zu
    spät geliefert | zu nächster Woche fertig | seit zwei Wochen krank | vor zwei Wochen im Urlaub
    | in zwei Wochen im Urlaub | nächste Woche frei | alle zwei Wochen weg | zwei Stunden weg |
    zwei Tage die Woche weg | zwei Tage im Monat krank | zwei Wochen im Urlaub im Juli | zwei
    Wochen über Weihnachten weg | nicht zwei Wochen im Urlaub | nächste Woche im Urlaub anrufen |
    letzte Woche im Urlaub | ein bis zwei Wochen weg | zwei Stunden am Logo gearbeitet | nächste
    Woche anrufen | Urlaub diese Woche besprochen | zwei oder drei Wochen im Urlaub | zwei Wochen
    weg von der Fertigstellung
es none: su jefe está de vacaciones dos semanas | estoy de vacaciones dos semanas | estuvo de
    vacaciones dos semanas | estaba fuera dos semanas | ha estado de viaje dos semanas | hace dos
    semanas de vacaciones | llamar en dos semanas | dentro de dos semanas de vacaciones | fuera
    dos horas | cerrado esta semana | la semana pasada de vacaciones | cada dos semanas de viaje |
    de viaje dos días por semana | de vacaciones dos semanas en julio | de vacaciones dos semanas
    en Navidad | de vacaciones dos semanas y media | no está fuera dos semanas | una o dos semanas
    fuera
fr none: son chef est en congé deux semaines | je suis en congé deux semaines | était absente deux
    semaines | a été en vacances la semaine prochaine | était en congé pendant dix jours |
    rappeler dans deux semaines | il y a deux semaines en congé | dans deux semaines en congé |
    absente deux heures | absente la semaine dernière | toutes les deux semaines en déplacement |
    en déplacement deux jours par semaine | en congé deux semaines en juillet | en congé deux
    semaines à Noël | en congé deux semaines et demie | n'est pas en congé cette semaine | partie
    cette semaine | fermé cette semaine | est partie deux semaines en Espagne
nl none: haar baas is twee weken weg | ik ben twee weken weg | wij zijn volgende week op vakantie
    | was twee weken weg | is twee weken weg geweest | was volgende week op vakantie | bel over
    twee weken | over twee weken met vakantie | sinds twee weken ziek | twee weken geleden op
    vakantie | twee uur weg | om de twee weken weg | twee dagen per week weg | weg twee dagen per
    week | volgende week vrij | twee weken met vakantie in juli | twee weken weg met kerst |
    vorige week op vakantie | niet twee weken weg | een of twee weken weg | zus trouwt in mei, dan
    2 weken weg | anderhalve week weg
"""
AWAY = {
    "en": ("on holiday", "two weeks", "week", "december", "monday"),
    "de": ("verreist", "zwei wochen", "woche", "dezember", "montag"),
    "es": ("de vacaciones", "dos semanas", "semana", "diciembre", "lunes"),
    "fr": ("en congé", "deux semaines", "semaine", "décembre", "lundi"),
    "nl": ("op vakantie", "twee weken", "week", "december", "maandag"),
}
"""Away, a length of two weeks, week, a month, Monday."""


def cases(table: str) -> Iterator[tuple[str, str, str]]:
    """A row is a language, the last day (ISO), and what says it, apart by "|"."""
    for row in table.strip().replace("\n    ", " ").splitlines():
        head, said = row.split(": ", 1)
        for words in said.split(" | "):
            code, last = head.split()
            yield code, last, words


def read(words: str, code: str = "en", now: datetime = NOW) -> Captured:
    found = capture(f"Ana: {words}", now, LANGUAGES[code])
    assert found.line == f"Ana: {words}"
    return found


def until(words: str, code: str = "en", now: datetime = NOW) -> date | None:
    found = read(words, code, now)
    assert (found.body, found.promises) == (words, ()), "the words stay as they were typed"
    return found.away.until if found.away else None


@pytest.mark.parametrize(("code", "last", "words"), list(cases(SAID)))
def test_the_last_day_away(code: str, last: str, words: str) -> None:
    assert until(words, code) == date.fromisoformat(last)


@pytest.mark.parametrize(("code", "none", "words"), list(cases(NONE)))
def test_this_is_none(code: str, none: str, words: str) -> None:
    found = read(words, code)
    assert found.away is None, none
    assert not [p for p in found.parts if p.kind is PartKind.AWAY]


@pytest.mark.parametrize(
    ("code", "words", "day"),
    [
        ("en", "call her in two weeks", date(2026, 12, 9)),
        ("en", "call her next week", date(2026, 11, 30)),
        ("de", "in zwei Wochen anrufen", date(2026, 12, 9)),
        ("de", "nächste Woche im Urlaub anrufen", date(2026, 11, 30)),
        ("es", "llamar en dos semanas", date(2026, 12, 9)),
        ("fr", "rappeler dans deux semaines", date(2026, 12, 9)),
        ("nl", "bel over twee weken", date(2026, 12, 9)),
    ],
)
def test_a_follow_up_stays_one(code: str, words: str, day: date) -> None:
    found = read(words, code)
    assert found.away is None
    assert [p.due_on for p in found.promises] == [day]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_of_the_words_says_it(code: str) -> None:
    table, (away, length, week, month, monday) = TABLES[code], AWAY[code]
    for word in table.lasting:
        assert until(f"{away} {word} {length}", code) == date(2026, 12, 8), word
    for word in table.long:
        assert until(f"{away} {length} {word}", code) == date(2026, 12, 8), word
    for word in table.from_:
        assert until(f"{away} {word} {monday} {length}", code) == date(2026, 12, 13), word
        assert until(f"{away} {length} {word} {monday}", code) == date(2026, 12, 13), word
    for word in table.all_of:
        said = {until(f"{away} {word} {name}", code) for name in (week, month, f"de {week}")}
        assert said & {date(2026, 11, 29), date(2026, 12, 31)}, word
    for word in table.along:
        assert until(f"{away} {length} {word} utrecht", code) == date(2026, 12, 8), word
        for time in table.other_times:
            assert read(f"{away} {length} {word} {time}", code).away is None, (word, time)
    for word in table.halves:
        assert until(f"{away} {length} {word}", code) is None, word


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_that_also_say_something_else_need_a_for(code: str) -> None:
    table, (_, length, week, _, _) = TABLES[code], AWAY[code]
    led = min(table.lasting, key=len)
    this = {"en": "this", "de": "diese", "es": "esta", "fr": "cette", "nl": "deze"}[code]
    for word in table.first_only:
        assert until(f"{length} {word}", code) is None, word
        assert until(f"{word} {length}", code) == date(2026, 12, 8), word
    for word in table.led_only | table.counted_only:
        assert until(f"{word} {this} {week}", code) is None, word
        assert until(f"{word} {led} {length}", code) == date(2026, 12, 8), word
    for word in table.led_only:
        assert until(f"{word} {length}", code) is None, word
    assert (table.first_only | table.led_only | table.counted_only) <= table.away


@pytest.mark.parametrize(
    ("day", "words", "last"),
    [
        (datetime(2026, 11, 29, 12, tzinfo=UTC), "away this week", date(2026, 11, 29)),
        (datetime(2026, 11, 29, 12, tzinfo=UTC), "away next week", date(2026, 12, 6)),
        (datetime(2026, 11, 30, 12, tzinfo=UTC), "away this week", date(2026, 12, 6)),
        (datetime(2026, 12, 31, 23, tzinfo=UTC), "away next month", date(2027, 1, 31)),
        (datetime(2026, 12, 31, 23, tzinfo=UTC), "away for two days", date(2027, 1, 1)),
        (datetime(2028, 2, 1, 12, tzinfo=UTC), "away this month", date(2028, 2, 29)),
        (datetime(2027, 1, 31, 12, tzinfo=UTC), "away for a month", date(2027, 2, 27)),
        (datetime(2026, 12, 20, 12, tzinfo=UTC), "away all january", date(2027, 1, 31)),
        (datetime(2026, 12, 20, 12, tzinfo=UTC), "away next year", date(2027, 12, 31)),
        (datetime(2026, 12, 20, 12, tzinfo=UTC), "away this year", date(2026, 12, 31)),
        # reminders of the weeks before it would wait for nothing
        (datetime(2026, 11, 16, 12, tzinfo=UTC), "away all december", None),
        (datetime(2026, 11, 17, 12, tzinfo=UTC), "away all december", date(2026, 12, 31)),
        (datetime(2026, 11, 17, 12, tzinfo=UTC), "away from 2 dec for a week", None),
        (datetime(2026, 11, 17, 12, tzinfo=UTC), "away from 1 dec for a week", date(2026, 12, 7)),
    ],
)
def test_which_week_month_and_year(day: datetime, words: str, last: date | None) -> None:
    assert until(words, now=day) == last


def test_what_should_be_looked_at_says_so() -> None:
    for words, doubts in (
        ("away for 400 days", {Doubt.FAR}),
        ("away for 9999 weeks", {Doubt.FAR}),
        ("away for two weeks from tue 30 nov", {Doubt.WEEKDAY_DISAGREES}),
        ("away for two weeks", set()),
    ):
        found = read(words).away
        assert found is not None, words
        assert found.doubts == doubts, words
    assert read("away for 9999 years").away is None


def test_a_promise_and_other_words_beside_it() -> None:
    line = "called, says she's away for two weeks from monday. Call her fri"
    found = read(line)
    assert found.away == Absence(date(2026, 12, 13), (0,))
    assert [p.due_on for p in found.promises] == [date(2026, 11, 27)]
    (part,) = [p for p in found.parts if p.kind is PartKind.AWAY]
    assert found.line[slice(*part.span)] == "away for two weeks from monday"
    sealed = capture(found.line, sealed=(part.span,))
    assert (sealed.away, sealed.body) == (None, line.split(". ")[0])


def test_of_whom_it_is_said() -> None:
    found = capture("Ana, Ben: met. Ben is away for two weeks").away
    assert found == Absence(date(2026, 12, 8), (1,))


LISTS = ("away", "lasting", "from_", "before", "along", "all_of")
WORDS = {
    code: sorted(
        {word for name in LISTS for word in getattr(table, name)}
        | {*AWAY[code], "10", "2w", "0", "and", ",", ".", "?", "x", "Ana", "call"}
    )
    for code, table in TABLES.items()
}


@given(st.data(), st.sampled_from(sorted(TABLES)))
def test_what_says_it_stays_in_the_note_as_it_was_typed(data: st.DataObject, code: str) -> None:
    around = st.lists(st.sampled_from(WORDS[code]), max_size=2)
    said = data.draw(st.permutations(AWAY[code][:2]))
    typed = " ".join([*data.draw(around), *said, *data.draw(around)])
    found = read(typed, code)
    for part in found.parts:
        if part.kind is PartKind.AWAY:
            assert found.away is not None
            assert found.away.until >= NOW.date()
            assert found.line[slice(*part.span)] in found.body
            again = capture(found.line, words=LANGUAGES[code], sealed=(part.span,))
            assert again.line == found.line
            assert part not in again.parts
