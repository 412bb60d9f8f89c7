"""What each column of a table becomes: by its header word first, then by its neighbours, and by
its values where words are silent or say two things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from smallcrm.domain.columns import (
    DATES,
    EXAMPLES,
    WITH_LABEL,
    Column,
    DateDoubt,
    Mapping,
    Meaning,
    Table,
    letter,
)
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.formats import column_values as look
from smallcrm.formats import header_words, own_notes, own_table, table_dates, table_systems
from smallcrm.formats.header_words import Word

EXAMPLE_LENGTH = 120
_PARTS = frozenset(
    {
        *(Meaning.STREET, Meaning.EXTENDED, Meaning.PO_BOX, Meaning.CITY, Meaning.REGION),
        *(Meaning.POSTAL_CODE, Meaning.COUNTRY),
    }
)
_REACHED = frozenset({Meaning.EMAIL, Meaning.PHONE, Meaning.LINK})
_TYPE = re.compile(r"(phone|address|email|website)\W*(\d*)\W*(type|label)\Z", re.IGNORECASE)
_BARE_PLACES = {"home", "work", "other", "primary", "office", "car", "geschaftlich", "standard"}
_BARE_PLACES |= {"rappel", "zentrale", "abitazione", "particular2", "callback", "bureau"}
"""Words that are numbers only if the values are."""
_SPOKEN_TO = {
    *("ansprechpartner", "ansprechperson", "kontaktperson", "kontakt", "contact", "contactperson"),
    *("contactpersoon", "contacto", "contatto", "contato", "contactname", "kontaktname"),
    *("nomducontact", "nombredelcontacto", "yetkili", "ilgilikisi", "контактноелицо", "联系人"),
    *("contactfullname", "yhteyshenkilo", "kapcsolattarto", "担当者", "担当者名", "담당자"),
}
"""Words for the person whom one speaks to at a customer's."""


@dataclass(slots=True)
class _Guess:
    """A column in the making; ``word`` is the meaning as the tables of words write it."""

    header: str
    values: list[str]
    word: str
    label: str = ""
    group: str = ""
    name: str = ""

    @property
    def number(self) -> str:
        """The number in the header, such as that of "E-mail 2 Address"; 1 when there is none."""
        match = re.search(r"\d+", self.header)
        return match[0] if match else "1"

    def has(self, *words: str) -> bool:
        return self.word in words


def guess(table: Table) -> Mapping:
    """The mapping that needs no hand, if all goes well."""
    if own_table.is_ours(table.header):
        return Mapping(own_table.columns(table), day_first=True, system=own_table.SYSTEM)
    order = header_words.languages(table.header)
    system = table_systems.system(table.header)
    guesses = [
        _first_guess(header, look.filled(table.column(n)), order)
        for n, header in enumerate(table.header)
    ]
    if not table.has_header:
        _by_place(guesses)
    _settle_names(guesses)
    _settle_days(guesses)
    _settle_records(guesses, system)
    _settle_groups(guesses)
    day_first, doubt = _dates(guesses, _is_english(table.header, order))
    columns = tuple(_column(g, day_first) for g in guesses)
    return Mapping(_told_apart(columns), day_first, doubt, system)


def _first_guess(header: str, values: list[str], order: Sequence[str]) -> _Guess:
    word = header_words.lookup(header, order) or Word("")
    found = _Guess(header, values, word.meaning, word.label, word.group)
    if found.has("postal_town"):
        found.word = "locality"
    bare = header_words.key(header) in _BARE_PLACES
    if header_words.key(header) == "fileas" or any(own_notes.HEAD in v for v in values[:1]):
        return found  # names that may be addresses
    if found.has("", "name", "address", "phone", "custom:text") and look.emails(values):
        found.word, found.label = "email", "" if found.has("", "name", "address") else found.label
    elif found.has("", "name") and look.plainly_phones(values):
        found.word = "phone"
    elif bare and values and not look.phones(values):
        found.word, found.label = "custom:text", ""
    elif found.has("") and look.links(values):
        found.word = "link"
    elif found.has("kind") and not look.kinds(values):
        found.word = "custom:text"
    return found


def _by_place(guesses: list[_Guess]) -> None:
    """No header: the first columns of words are the name, if the rest is told by values."""
    for found in guesses:
        if found.has("") and look.firms(found.values):
            found.word = "company"
            break
    texts = [g for g in guesses if g.has("") and look.names(g.values)]
    single = [g for g in texts[:2] if look.mostly(g.values, lambda v: " " not in v)]
    if len(single) == 2:
        single[0].word, single[1].word = "given_name", "family_name"
    elif texts:
        texts[0].word = "name"


def _settle_names(guesses: list[_Guess]) -> None:
    titles = [g for g in guesses if g.has("title")]
    has_role = any(g.has("role") for g in guesses)
    has_prefix = any(g.has("honorific_prefix") for g in guesses)
    for n, title in enumerate(titles):
        before_name = n == 0 if len(titles) > 1 else has_role and not has_prefix
        is_prefix = before_name or look.salutations(title.values)
        title.word = "honorific_prefix" if is_prefix else "role"
    names = [g for g in guesses if g.has("name")]
    given = any(g.has("given_name") for g in guesses)
    family = any(g.has("family_name") for g in guesses)
    if names and given != family and not _repeats(guesses, names[0], given):
        names[0].word = "family_name" if given else "given_name"
    companies = [g for g in guesses if g.has("company")]
    if names and not companies:
        firm = _firm(guesses, names) if given == family else None
        if firm is not None:
            firm.word = "company"
    if not (names or given or family or companies):
        _by_words(guesses)
    for company in companies[1:]:
        if header_words.key(company.header) == "account":
            company.word = "custom:text"


def _repeats(guesses: list[_Guess], whole: _Guess, given: bool) -> bool:
    """Whether a column of names has the given (or family) names in it, and so is whole."""
    kind = "given_name" if given else "family_name"
    parts = [v for g in guesses if g.has(kind) for v in g.values[: look.SAMPLE]]
    texts = {w.casefold() for v in whole.values[: look.SAMPLE] for w in v.split()}
    heads = [v.split()[0].casefold() for v in parts if v.split()]
    return not heads or sum(h in texts for h in heads) * 2 > len(heads)


def _firm(guesses: list[_Guess], names: list[_Guess]) -> _Guess | None:
    """Of a customer and the person one speaks to there, the customer; and a column of names that
    has none of the given names in it."""
    people = [g for g in names if header_words.key(g.header) in _SPOKEN_TO]
    others = [g for g in names if g not in people]
    if people and others and len(people[0].values) * 2 >= len(others[0].values):
        return others[0]
    parts = [g for g in guesses if g.has("given_name") and g.values]
    texts = {w.casefold() for v in names[0].values[: look.SAMPLE] for w in v.split()}
    heads = {v.split()[0].casefold() for g in parts for v in g.values[: look.SAMPLE] if v.split()}
    return names[0] if texts and heads and not texts & heads else None


def _by_words(guesses: list[_Guess]) -> None:
    """No header says who it is: the first column that nobody knows and that holds words does."""
    unknown = (g for g in guesses if g.has("") and g.values and look.names(g.values))
    found = next(unknown, None)
    if found is not None and len(set(found.values)) * 2 > len(found.values):
        found.word = "name"


def _settle_days(guesses: list[_Guess]) -> None:
    """Thunderbird's birthday in three columns; Portuguese Outlook's two of the same name."""
    in_parts = any(g.has("birth_month") for g in guesses)
    birthdays = [g for g in guesses if g.has("birthday")]
    for n, birthday in enumerate(birthdays):
        short = all(len(v) <= 2 for v in birthday.values)
        if in_parts and short and not any(g.has("birth_day") for g in guesses):
            birthday.word = "birth_day"
        elif n and birthday.header == birthdays[0].header:
            birthday.word = "anniversary"


def _settle_records(guesses: list[_Guess], system: str) -> None:
    """A record's number knows it again only if we know whose numbers they are."""
    for found in guesses:
        if found.has("record"):
            first = not any(g.has("record:own") for g in guesses)
            own = first and len(set(found.values)) == len(found.values)
            found.word = ("record:own" if own else "drop") if system else "custom:text"


def _settle_groups(guesses: list[_Guess]) -> None:
    """Which columns belong together: the parts of an address, an address and what kind it is."""
    for found in guesses:
        if found.has("email_type") and found.values:
            marks = all(v.upper() in ("EX", "SMTP", "MAPIPDL", "FAX", "X400") for v in found.values)
            found.word = "email_type" if marks else "label"
            found.group = "" if marks else f"email/{found.number}"
        elif found.has("") and (match := _TYPE.match(found.header)):
            found.word, found.group = "label", f"{match[1].lower()}/{match[2] or '1'}"
    typed = any(g.has("email_type", "email_name") for g in guesses)
    labelled = {g.group for g in guesses if g.has("label") and "/" in g.group}
    for found in guesses:
        number = f"{found.word}/{found.number}"
        if found.has("email", "phone", "link") and not found.group and number in labelled:
            found.group = number
        if typed and found.has("email", "email_type", "email_name") and not found.group:
            found.group = f"email/{found.number}"
        if (found.word in _PARTS or found.has("address")) and not found.group:
            found.group = f"address/{found.label}"
    for found in guesses:
        if found.has("address") and "/" in found.group:
            words = {g.word for g in guesses if g.group == found.group}
            if "street" not in words and words & {"locality", "postal_code", "country"}:
                found.word = "street"


def _dates(guesses: Sequence[_Guess], is_english: bool) -> tuple[bool, DateDoubt | None]:
    """Whether the day comes first, and the question when nothing tells."""
    values = [v for g in guesses if g.word in DATES or g.has("custom:date") for v in g.values]
    day_first, month_first, doubt = table_dates.doubt(values)
    if day_first and month_first:
        return day_first >= month_first, doubt
    if day_first or month_first or not doubt:
        return day_first > 0 or not (month_first or is_english), None
    return not is_english, doubt if is_english else None


def _is_english(headers: Sequence[str], order: Sequence[str]) -> bool:
    return order[0] == "en" or not any(header_words.known(h) for h in headers)


def _column(found: _Guess, day_first: bool) -> Column:
    word, _, detail = found.word.partition(":")
    counts = dict.fromkeys(v[:EXAMPLE_LENGTH] for v in found.values)
    column = Column(
        found.header,
        Meaning(word) if word else Meaning.CUSTOM,
        name=found.header,
        examples=tuple(list(counts)[:EXAMPLES]),
        filled=len(found.values),
        group=found.group,
        is_guessed=bool(word),
    )
    if column.meaning in WITH_LABEL:
        return replace(column, label=found.label)
    if column.meaning is Meaning.FACT and found.label == "named":
        return replace(column, label=found.header)
    if column.meaning is Meaning.CUSTOM:
        kind = (
            CustomKind.TEXT if found.group else look.custom_kind(found.values, day_first=day_first)
        )
        told = found.values and not (detail == "yes_no" and look.all_no(found.values))
        meaning = Meaning.CUSTOM if told else Meaning.DROP
        label = found.label if detail else ""
        return replace(column, meaning=meaning, kind=kind, label=label, is_guessed=bool(word))
    return column


def _told_apart(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Custom fields under different names, those without a header under a spreadsheet's letter."""
    seen: Counter[str] = Counter()
    found = []
    for n, column in enumerate(columns):
        name = column.name or letter(n)
        if column.meaning is Meaning.CUSTOM:
            seen[name.casefold()] += 1
            count = seen[name.casefold()]
            name = f"{name} {count}" if count > 1 else name
        found.append(replace(column, name=name))
    return tuple(found)
