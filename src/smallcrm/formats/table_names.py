"""A whole name in one cell, the family name first: "Müller, Hans"."""

from __future__ import annotations

import re

from smallcrm.domain.text import fold

_FIRM = re.compile(
    r"\b(inc|ltd|llc|llp|plc|gmbh|ag|kg|ohg|e\.? ?k|ug|s\.?a\.?|s\.?r\.?l|sarl|sas|b\.?v|n\.?v|co|"
    r"corp|oy|ab|a/?s|aps|kft|zrt|sp\. z o\.o|pty|pvt|gbr|mbh|s\.?l|s\.?p\.?a|company|limited)\b|&",
)
_FIRM_BEHIND = re.compile(
    r".+[\s,](?i:inc|ltd|llc|llp|plc|gmbh|mbh|ohg|gbr|sarl|s\.?r\.?l|s\.p\.a|corp|limited|kft|zrt|"
    r"aps|pty|pvt|e\.k|e\.v|b\.v|n\.v|s\.a|s\.l|sp\. z o\.o|a/s)\.?\Z"
    r"|.+\s(?:AG|KG|UG|SA|SAS|BV|NV|SpA|Oy|AB|SE)\Z"
)
_BEHIND_WORDS = "jr sr junior senior i ii iii iv phd md dds esq mba msc bsc ma ba cpa rn"
_BEHIND = frozenset(_BEHIND_WORDS.split())
_MOST_WORDS = 4
_LONGEST = 200


def turned(name: str) -> tuple[str, dict[str, str]]:
    """The name as it is said, and its parts, when one comma parts family and given name; else the
    name as it is. "Acme, Inc." and "John Smith, PhD" are not turned."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or not family or not given or "," in given:
        return name, {}
    words = fold(given).replace(".", "").split()
    numbers = any(c.isdigit() or c in "@/\n" for c in name)
    if numbers or len(words) > _MOST_WORDS or len(family.split()) > _MOST_WORDS:
        return name, {}
    if all(w in _BEHIND for w in words) or _FIRM.search(fold(name)):
        return name, {}
    return f"{given} {family}", {"given_name": given, "family_name": family}


def is_firm(name: str) -> bool:
    """Whether a name ends as only those of firms do."""
    return len(name) <= _LONGEST and _FIRM_BEHIND.match(name.strip()) is not None
