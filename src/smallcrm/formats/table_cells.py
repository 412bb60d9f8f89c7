"""What stands in one cell: several values, marks of the program that wrote it, broken numbers."""

from __future__ import annotations

import re

from smallcrm.domain.text import digits, fold, one_line
from smallcrm.formats.csv_table import unguarded

_MANY = re.compile(r"\s*:::\s*")
_ADDRESS = re.compile(r"[^\s<>,;\"'()\[\]@]{1,64}@[^\s<>,;\"'()\[\]@]{1,255}")
_LONGEST = 1_000
"""A longer text is a note, whatever is in it."""
_DESTROYED = re.compile(r"\d+[.,]\d+e\+?\d+\Z", re.IGNORECASE)
_FORMULA_TEXT = re.compile(r'="(.*)"\Z')
_NUMBER_MARKS = re.compile(
    r"[;\n|]|, |,(?=[+0])| / |\s(?:or|oder|ou|of|und|and|et|y|e|&)\s", re.IGNORECASE
)
_SAID = re.compile(r"([^\W\d_]+)[.:]*\s*(?=[+(\d])")
_SAID_BEHIND = re.compile(r"(.*\d)\s*[(\[]([^\W\d_]+)\.?[)\]]\Z")
CODE_AND_TOWN = re.compile(r"((?:[A-Z]{1,3}-)?\d{4,5}(?: ?[A-Z]{2})?) +(\D.+)\Z")
"""Two parts of an address in one cell: "2611 AB Delft"."""
_LEAST_DIGITS = 5
_URL = re.compile(r"[a-z][a-z0-9+.-]*://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?\Z", re.I)
_NO_PHONE = re.compile(
    r"\d\d?:\d\d|^\d{4}-\d\d?-\d\d?|^\d{1,2}[-/.]\d\d?[-/.]\d+$|^[-\d.,' ]*\d[.,]\d\d?$|[€$£%]"
    r"|^\d{4,5}-\d{3,4}$|^(?:19|20)\d\d[-/]\d{3,}$"
)
"""Moments, days, amounts; postal codes such as 1000-001 and the numbers of bills."""
_NOTHING = {"-", "--", "–", "—", "n/a", "na", "none", "null", "nil", "#n/a", "k.a.", "keine", "?"}
_LABELS = {
    "work": "work business office geschaftlich dienstlich arbeit bureau travail trabajo lavoro",
    "home": "home private privat personal domicile casa thuis particular",
    "mobile": "mobile cell mobil handy movil portable mobiel celular cellulare",
    "other": "other andere weitere autre otro altro",
    "fax": "fax",
    "main": "main",
    "pager": "pager",
    "work fax": "workfax",
    "home fax": "homefax",
    "work mobile": "workmobile",
    "home page": "homepage",
}
_BY_WORD = {fold(w): name for name, words in _LABELS.items() for w in words.split()}
_BY_SAID = {
    **_BY_WORD,
    **dict.fromkeys(("tel", "telefon", "phone", "telephone", "t", "ph", "telefono", "tlf"), ""),
    **dict.fromkeys(("mob", "m", "c", "gsm", "mobiltelefon", "tm"), "mobile"),
    **dict.fromkeys(("f", "telefax"), "fax"),
    **dict.fromkeys(("w", "o", "dienstl", "gesch", "off"), "work"),
    **dict.fromkeys(("h", "p", "priv"), "home"),
}
"""What stands before or behind a number in a cell."""
SYSTEM_TAGS = {"mycontacts", "starred", "my contacts", "most contacted"}
"""Google's own groups, which say nothing about anybody."""


def plain(cell: str) -> str:
    """A cell as it was meant: ``="0049"`` and ``'+49`` are what they say; other formulas stay."""
    match = _FORMULA_TEXT.match(cell)
    if match:
        return match[1].replace('""', '"')
    if cell.startswith("'") and cell[1:2].isdigit():
        return cell[1:]
    return unguarded(cell)


def is_nothing(cell: str) -> bool:
    return fold(cell) in _NOTHING


def many(cell: str) -> list[str]:
    """The values of a cell where Google put several."""
    return [v for v in (p.strip() for p in _MANY.split(cell)) if v]


def emails(cell: str) -> tuple[list[str], str]:
    """The addresses in a cell, each once, and what of the cell is none."""
    found = list(
        dict.fromkeys(a.removeprefix("mailto:").strip(".:") for a in _ADDRESS.findall(cell))
    )
    if found:
        return found, ""
    return [], "" if is_nothing(cell) else cell


def is_destroyed(cell: str) -> bool:
    """A number that a spreadsheet took for one to calculate with: 4,91714E+11."""
    return bool(_DESTROYED.match(cell.replace(" ", "")))


def phones(cell: str) -> tuple[list[tuple[str, str]], str]:
    """The numbers in a cell, each with what it is called there, and what of the cell is none:
    a destroyed number, or words."""
    found: dict[str, str] = {}
    rest: list[str] = []
    for value in many(cell):
        for part in _numbers(value):
            part = one_line(part.removeprefix("tel:").removeprefix("=").strip())
            if is_destroyed(part):
                rest.append(part)
            elif part and not is_nothing(part):
                number, said = _called(part)
                found.setdefault(number, said)
    return list(found.items()), "; ".join(rest)


def _called(text: str) -> tuple[str, str]:
    """ "Fax: 020 7946 0105" as the number and its label; words that are no label stay."""
    if match := _SAID.match(text):
        word, number = match[1], text[match.end() :]
    elif match := _SAID_BEHIND.match(text):
        word, number = match[2], match[1]
    else:
        return text, ""
    label = _BY_SAID.get(fold(word))
    return (text, "") if label is None or len(digits(number)) < _LEAST_DIGITS else (number, label)


def _numbers(value: str) -> list[str]:
    """A value in several numbers, if each of its parts is long enough to be one."""
    parts = [p for p in _NUMBER_MARKS.split(value) if p.strip()]
    whole = all(len(digits(p)) >= _LEAST_DIGITS for p in parts)
    return parts if len(parts) > 1 and whole else [value]


def tags(cell: str) -> list[str]:
    """Categories, groups and labels: without star marks and without Google's own groups."""
    marks = r"\s*:::\s*" if ":::" in cell or cell.startswith("* ") else r"[;,|\n]"
    found = (one_line(t.strip().removeprefix("* ").lstrip("#")) for t in re.split(marks, cell))
    return [t for t in dict.fromkeys(found) if t and fold(t) not in SYSTEM_TAGS]


def links(cell: str) -> tuple[list[str], str]:
    """The addresses in a cell, and what of it is none."""
    values = [v for part in many(cell) for v in re.split(r"[\n;]|,\s", part) if v.strip()]
    found = [v.strip() for v in values if _URL.match(v.strip())]
    if len(found) == len(values):
        return found, ""
    return [], "" if is_nothing(cell) else cell


def label(cell: str) -> str:
    """What a number or an address is called: "* Home" is home; a label of one's own stays."""
    text = one_line(cell.removeprefix("*").strip())
    word = "".join(c for c in fold(text) if c.isalnum())
    return _BY_WORD.get(word, text)


def looks_like_phone(cell: str) -> bool:
    """Whether a value is mostly digits and the marks that stand in numbers."""
    cell = plain(cell)
    if len(cell) > _LONGEST:
        return False
    count = len(digits(cell))
    letters = sum(c.isalpha() for c in cell)
    return 5 <= count <= 25 and letters <= 4 and not _NO_PHONE.search(cell)


def is_plainly_phone(cell: str) -> bool:
    """Whether a value can hardly be anything else, such as the number of an order."""
    cell = plain(cell).strip()
    is_marked = cell.startswith(("+", "0", "(")) or bool(re.search(r"\d[ ()/-]+\d", cell))
    return looks_like_phone(cell) and len(digits(cell)) >= 7 and is_marked


def looks_like_email(cell: str) -> bool:
    return "@" in cell and len(cell) <= _LONGEST and _ADDRESS.search(cell) is not None


def looks_like_link(cell: str) -> bool:
    return bool(re.match(r"https?://|www\.", cell.strip(), re.IGNORECASE))


def in_commas(text: str) -> str:
    """The lines of an address as one, with commas between."""
    parts = (part.strip(" ,") for part in text.split("\n"))
    return one_line(", ".join(part for part in parts if part))
