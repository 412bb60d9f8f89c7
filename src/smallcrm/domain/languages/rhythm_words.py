"""Words for what comes again, of every language of the line: "every", "mondays", "monthly"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from smallcrm.domain.language import Unit, Words, words


@dataclass(frozen=True, slots=True)
class RhythmWords:
    """One language's words. All are folded: lower case, no accents, ß as ss."""

    each: Words
    """ "every": what follows says when, again and again."""
    other: Words
    """ "other" in "every other friday": every second one."""
    days: Mapping[str, int]
    """ "mondays": 0."""
    workdays: Words
    """ "weekday", behind "every"."""
    rhythms: Mapping[str, tuple[int, Unit]]
    """ "monthly", "every quarter"."""
    of_month: Words
    """ "of the month", behind "every first monday"."""
    of_every_month: Words
    """ "of every month", behind "first monday"."""
    last_days: Words
    """ "last day", "end" of a month."""
    every_year: Words
    """Behind "3 may"."""
    starting: Words
    """Before the first day of all."""
    ending: Words
    """Before the last one."""


def _days(text: str) -> dict[str, int]:
    """Seven entries from Monday on, each with its other forms."""
    return {name: n for n, names in enumerate(text.split(",")) for name in names.split()}


def _all(forms: Mapping[str, tuple[int, Unit]]) -> dict[str, tuple[int, Unit]]:
    return {word: length for text, length in forms.items() for word in words(text)}


def _each(before: str, behind: str) -> Words:
    return frozenset(f"{a} {b}" for a, b in product(words(before), words(behind)))


TABLES = {
    "en": RhythmWords(
        each=words("every, each, once every, once a"),
        other=words("other, second other"),
        days=_days(
            "mondays mons, tuesdays, wednesdays, thursdays, fridays fris, saturdays, sundays"
        ),
        workdays=words(
            "weekday, weekdays, workday, working day, business day, week day, mon-fri, work day"
        ),
        rhythms=_all(
            {
                "daily": (1, Unit.DAY),
                "weekly": (1, Unit.WEEK),
                "fortnightly, every fortnight, every other week, bi-weekly": (2, Unit.WEEK),
                "monthly": (1, Unit.MONTH),
                "every other month": (2, Unit.MONTH),
                "quarterly, every quarter, each quarter, once a quarter": (3, Unit.MONTH),
                "half-yearly, every half year, twice a year": (6, Unit.MONTH),
                "yearly, annually": (1, Unit.YEAR),
            }
        ),
        of_month=_each("of, in", "the month, a month, each month, every month"),
        of_every_month=_each("of, in", "each month, every month")
        | words("each month, every month"),
        last_days=words("last day, the last day, end, the end"),
        every_year=words("every year, each year, of every year, of each year, yearly, annually"),
        starting=words("starting, starting on, starting from, from, beginning, as of, start"),
        ending=words("until, till, til, through, ending"),
    ),
    "de": RhythmWords(
        each=words("jede, jeden, jedes, jeder, jedem, alle, immer, jeweils, einmal im, einmal pro"),
        other=words("zweite, zweiten, zweites, zweiter"),
        days=_days(
            """montags, dienstags, mittwochs, donnerstags, freitags, samstags sonnabends,
            sonntags"""
        ),
        workdays=words("werktag, werktage, arbeitstag, wochentag"),
        rhythms=_all(
            {
                "taglich": (1, Unit.DAY),
                "wochentlich": (1, Unit.WEEK),
                "zweiwochentlich, vierzehntagig, alle vierzehn tage, alle 14 tage": (2, Unit.WEEK),
                "monatlich": (1, Unit.MONTH),
                "quartalsweise, vierteljahrlich, jedes quartal, einmal im quartal": (3, Unit.MONTH),
                "halbjahrlich, jedes halbe jahr, alle halbe jahre": (6, Unit.MONTH),
                "jahrlich": (1, Unit.YEAR),
            }
        ),
        of_month=words("im monat, des monats, eines monats, jeden monats, jedes monats"),
        of_every_month=words("jeden monats, jedes monats, jeden monat"),
        last_days=words("letzten tag, letzter tag, am letzten tag, ende"),
        every_year=words("jedes jahr, jeden jahres, jahrlich"),
        starting=words("ab, ab dem, beginnend am, beginnend ab, erstmals am"),
        ending=words("bis, bis zum"),
    ),
    "nl": RhythmWords(
        each=words("elke, iedere, ieder, elk, om de, eens per, een keer per, alle"),
        other=words("andere, tweede"),
        days=_days("""maandags, dinsdags, woensdags, donderdags, vrijdags, zaterdags, zondags"""),
        workdays=words("werkdag, weekdag, doordeweekse dag"),
        rhythms=_all(
            {
                "dagelijks": (1, Unit.DAY),
                "wekelijks": (1, Unit.WEEK),
                "tweewekelijks, om de week, om de andere week, tweewekelijkse": (2, Unit.WEEK),
                "maandelijks": (1, Unit.MONTH),
                "om de maand": (2, Unit.MONTH),
                "elk kwartaal, ieder kwartaal, per kwartaal, eens per kwartaal": (3, Unit.MONTH),
                "halfjaarlijks, elk half jaar, ieder half jaar": (6, Unit.MONTH),
                "jaarlijks": (1, Unit.YEAR),
            }
        ),
        of_month=_each("van, in", "de maand, elke maand, iedere maand"),
        of_every_month=_each("van", "elke maand, iedere maand") | words("elke maand, iedere maand"),
        last_days=words("laatste dag, de laatste dag, eind, einde"),
        every_year=words("elk jaar, ieder jaar, van elk jaar, jaarlijks"),
        starting=words("vanaf, te beginnen op, te beginnen, ingaand, startend op"),
        ending=words("tot, tot en met, t/m"),
    ),
    "es": RhythmWords(
        each=words("cada, todos los, todas las, una vez cada, una vez al, una vez a la"),
        other=words(""),
        days={"sabados": 5, "domingos": 6},
        workdays=words("dia laborable, dias laborables, dia habil, dias habiles"),
        rhythms=_all(
            {
                "diariamente": (1, Unit.DAY),
                "semanalmente": (1, Unit.WEEK),
                "quincenalmente, cada quincena": (2, Unit.WEEK),
                "mensualmente": (1, Unit.MONTH),
                "trimestralmente, cada trimestre": (3, Unit.MONTH),
                "semestralmente, cada semestre": (6, Unit.MONTH),
                "anualmente": (1, Unit.YEAR),
            }
        ),
        of_month=_each("de, del", "mes, cada mes, todos los meses"),
        of_every_month=words("de cada mes, de todos los meses, cada mes"),
        last_days=words("ultimo dia, el ultimo dia, fin, final, a fin, a final"),
        every_year=words("cada ano, todos los anos, de cada ano, anualmente"),
        starting=words("a partir de, a partir del, desde, desde el, empezando el"),
        ending=words("hasta, hasta el"),
    ),
    "fr": RhythmWords(
        each=words("chaque, tous les, toutes les, une fois par"),
        other=words(""),
        days=_days("lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches"),
        workdays=words("jour ouvre, jours ouvres, jour ouvrable, jours ouvrables"),
        rhythms=_all(
            {
                "chaque jour, tous les jours, quotidiennement": (1, Unit.DAY),
                "hebdomadairement": (1, Unit.WEEK),
                "tous les quinze jours, tous les 15 jours": (2, Unit.WEEK),
                "mensuellement": (1, Unit.MONTH),
                "chaque trimestre, tous les trimestres, trimestriellement": (3, Unit.MONTH),
                "chaque semestre, tous les semestres": (6, Unit.MONTH),
                "annuellement": (1, Unit.YEAR),
            }
        ),
        of_month=words("du mois, de chaque mois, de tous les mois"),
        of_every_month=words("de chaque mois, de tous les mois, chaque mois, tous les mois"),
        last_days=words("dernier jour, le dernier jour, fin, la fin"),
        every_year=words("chaque annee, tous les ans, de chaque annee"),
        starting=words("a partir du, a partir de, des le, a compter du"),
        ending=words("jusqu'au, jusqu'a"),
    ),
}
