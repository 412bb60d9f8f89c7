"""Answers in a table: of Typeform, SurveyMonkey, Google Forms, Delighted, our own, or any other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from smallcrm.domain import feedback
from smallcrm.domain.columns import Table
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.feedback import FIVE, TEN, FeedbackDraft, Score
from smallcrm.domain.feedback_tables import (
    SEVERAL,
    FeedbackColumn,
    FeedbackLine,
    FeedbackMapping,
    FeedbackTable,
)
from smallcrm.domain.named_people import Whose
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.formats import csv_table, table_dates

HEADINGS = ("Name", "E-mail", "Day", "Score", "Of", "Words", "Topic", "Source", "UID")
"""Of the table that we write; days as 2026-11-25."""
_NAMED = {
    FeedbackColumn.EMAIL: "email, e-mail, e-mail address, email address, respondent email, mail,"
    " e-mail-adresse, correo electronico, correo, adresse e-mail, e-mailadres",
    FeedbackColumn.NAME: "name, full name, customer, customer name, person, respondent, contact,"
    " your name, kunde, nombre, nom, naam, what's your name?, what is your name?",
    FeedbackColumn.FIRST: "first name, firstname, vorname, prenom, voornaam",
    FeedbackColumn.LAST: "last name, lastname, surname, nachname, apellidos, nom de famille,"
    " achternaam",
    FeedbackColumn.SCORE: "score, rating, nps, nps score, csat, stars, note, bewertung, punkte,"
    " puntuacion, calificacion, cijfer, score (0-10)",
    FeedbackColumn.SCALE: "of, scale, out of, skala, escala, echelle, schaal",
    FeedbackColumn.WORDS: "comment, comments, feedback, words, answer, remarks, kommentar,"
    " comentario, comentarios, commentaire, opmerking, what they said",
    FeedbackColumn.DATE: "day, date, timestamp, submitted at, submit date (utc), submit date,"
    " end date, response time, responded at, created at, survey created at, completed,"
    " zeitstempel, datum, fecha, marca temporal, horodateur, tijdstempel, date submitted",
    FeedbackColumn.TOPIC: "topic, about, thema, tema, sujet, onderwerp",
    FeedbackColumn.SOURCE: "source, where from, channel, quelle, fuente, bron",
}
_MEANS = {w.strip(): part for part, said in _NAMED.items() for w in said.split(",")}
_ASKS = {
    FeedbackColumn.SCORE: (
        "how likely",
        "rate ",
        "how satisfied",
        "wie wahrscheinlich",
        "recommend",
    ),
    FeedbackColumn.WORDS: (
        *("why", "what could", "what did", "what do", "tell us", "anything else", "reason for"),
        *("improve", "comment", "feedback", "suggestion", "warum", "was konnen", "por que"),
    ),
}
"""What a question begins with, or has in it."""
_SYSTEMS = (
    ("Typeform", frozenset({"network id"})),
    ("Typeform", frozenset({"#", "submit date (utc)"})),
    ("SurveyMonkey", frozenset({"respondent id", "collector id"})),
    ("Delighted", frozenset({"score", "survey type"})),
    ("Delighted", frozenset({"response id", "person properties"})),
    ("Google Forms", frozenset({"timestamp"})),
)
_SCORE = re.compile(
    r"\s*(?P<value>\d{1,2})(?:[.,]0+)?(?!\d|[.,]\d)"
    r"(?:\s*(?:/|[^\W\d]+(?:\s[^\W\d]+)?)\s*(?P<scale>5|10)(?!\d))?(?P<rest>.*)",
    re.DOTALL,
)
_CLOCK = re.compile(r"(?:,?\s+|(?<=\d)T)\d{1,2}:\d{2}.*", re.DOTALL)
_LOOKED_AT = 400


def system(table: Table) -> str:
    """Which tool wrote it, as it is called; "" where it does not tell."""
    heads = {_key(head) for head in table.header}
    return next((name for name, marks in _SYSTEMS if marks <= heads), "")


def guess(table: Table) -> FeedbackMapping:
    """By the words of the header, and by what stands below it."""
    columns = [_meaning(head) for head in table.header]
    found: set[FeedbackColumn] = set()
    for place, column in enumerate(columns):
        if column in found and column not in SEVERAL:
            columns[place] = FeedbackColumn.DROP
        found.add(columns[place])
    _ask(table, columns, found)
    return settled(table, FeedbackMapping(tuple(columns), source=system(table)))


def settled(table: Table, mapping: FeedbackMapping) -> FeedbackMapping:
    """The scale and the order of days, as the cells of its columns tell."""
    scores = _cells(table, mapping, FeedbackColumn.SCORE)
    days = [_bare(text) for text in _cells(table, mapping, FeedbackColumn.DATE)]
    day_first, month_first, doubt = table_dates.doubt(days)
    return replace(
        mapping,
        scale=_scale(scores),
        day_first=day_first >= month_first,
        doubt="" if doubt is None or day_first or month_first else doubt.example,
    )


def read(table: Table, mapping: FeedbackMapping, today: date) -> FeedbackTable:
    """The answers of a table; ``today`` is the local day of those that tell none. Nothing in it
    raises: ``error`` and ``problems`` say what is."""
    if table.error or not mapping.fits:
        return FeedbackTable(table.path, error=table.error or "no_feedback_table")
    lines, problems = [], []
    for row, line in zip(table.rows, table.lines, strict=True):
        found = _line(row, line, mapping, today)
        if isinstance(found, FeedbackLine):
            lines.append(found)
        elif found is not None:
            problems.append(found)
    return FeedbackTable(table.path, tuple(lines), tuple(problems))


def _line(
    row: Sequence[str], line: int, mapping: FeedbackMapping, today: date
) -> FeedbackLine | CardProblem | None:
    """None for a row in which nothing was answered."""
    said: dict[FeedbackColumn, str] = {}
    for cell, column in zip(row, mapping.columns, strict=True):
        text = clean(csv_table.unguarded(cell.strip())).strip()
        if text:
            said[column] = f"{said[column]}\n{text}" if column in said else text

    def cell_of(column: FeedbackColumn) -> str:
        return one_line(said.get(column, ""))

    score_text, words = cell_of(FeedbackColumn.SCORE), said.get(FeedbackColumn.WORDS, "")
    if not score_text and not words:
        return None
    names = (cell_of(FeedbackColumn.FIRST), cell_of(FeedbackColumn.LAST))
    name = cell_of(FeedbackColumn.NAME) or " ".join(n for n in names if n)
    whose = Whose(email=cell_of(FeedbackColumn.EMAIL), name=name)
    if not whose.shown:
        return _problem(line, "nobody_named", words or score_text)
    of = cell_of(FeedbackColumn.SCALE)
    try:
        answer = read_score(score_text, int(of) if of in ("5", "10") else mapping.scale)
    except InvalidValue:
        return _problem(line, "not_a_score", score_text)
    given_on = _day(cell_of(FeedbackColumn.DATE), mapping, today)
    if given_on is None:
        return _problem(line, "no_day", cell_of(FeedbackColumn.DATE))
    topic, source = cell_of(FeedbackColumn.TOPIC), cell_of(FeedbackColumn.SOURCE)
    draft = FeedbackDraft(words, given_on, answer, topic, source or mapping.source)
    return FeedbackLine(line, whose, feedback.checked(draft))


def read_score(text: str, scale: int) -> Score | None:
    """ "9", "9/10", "4 - Satisfied", "10 (Extremely likely)", "★★★★"; None where nothing stands.

    Raises:
        InvalidValue: "not_a_score", "score_range" or "score_scale".
    """
    if not text.strip():
        return None
    found = _SCORE.fullmatch(text)
    if found is None or found["rest"].lstrip()[:1].isdigit():
        return feedback.read_score(text, scale)
    return feedback.score(int(found["value"]), int(found["scale"] or scale))


def _ask(table: Table, columns: list[FeedbackColumn], found: set[FeedbackColumn]) -> None:
    """Columns whose header is a question: by its words, and for the score by its answers."""
    free = [n for n, column in enumerate(columns) if column is FeedbackColumn.DROP]
    if FeedbackColumn.SCORE not in found:
        numeric = [n for n in free if _are_scores(row[n] for row in table.rows)]
        asked = [n for n in numeric if _asks(table.header[n], FeedbackColumn.SCORE)]
        for place in (asked or numeric)[:1]:
            columns[place] = FeedbackColumn.SCORE
            free.remove(place)
    if FeedbackColumn.WORDS not in found:
        for place in free:
            if _asks(table.header[place], FeedbackColumn.WORDS):
                columns[place] = FeedbackColumn.WORDS


def _asks(head: str, which: FeedbackColumn) -> bool:
    words = _key(head)
    return any(ask in words for ask in _ASKS[which])


def _are_scores(cells: Iterable[str]) -> bool:
    """Whether all that stands there are scores."""
    said = [cell.strip() for cell in islice(cells, _LOOKED_AT) if cell.strip()]
    try:
        return bool([read_score(cell, TEN) for cell in said])
    except InvalidValue:
        return False


def _scale(scores: Iterable[str]) -> int:
    """Of five, where all are from 1 to 5 and none is of ten."""
    values = []
    for text in scores:
        found = _SCORE.fullmatch(text)
        if found is not None:
            values.append(int(found["value"]))
    return FIVE if values and min(values) >= 1 and max(values) <= FIVE else TEN


def _cells(table: Table, mapping: FeedbackMapping, which: FeedbackColumn) -> list[str]:
    places = [n for n, column in enumerate(mapping.columns) if column is which]
    return [row[place].strip() for row in table.rows for place in places]


def _meaning(head: str) -> FeedbackColumn:
    return _MEANS.get(_key(head), FeedbackColumn.DROP)


def _key(head: str) -> str:
    return fold(one_line(head))


def _day(text: str, mapping: FeedbackMapping, today: date) -> date | None:
    if not text:
        return today
    found = table_dates.read(_bare(text), day_first=mapping.day_first)
    return None if found is None or found.is_empty else found.on


def _bare(text: str) -> str:
    """A day without the hour behind it."""
    return _CLOCK.sub("", text.strip())


def _problem(line: int, code: str, excerpt: str) -> CardProblem:
    return CardProblem(0, line, code, one_line(excerpt)[:80], rejected=True)
