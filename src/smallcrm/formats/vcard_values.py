"""vCard properties into our details: labels, numbers, addresses, days, companies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache

from smallcrm.domain import birth_years
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import vcard_own as own
from smallcrm.formats.vcard_lines import Line, unescape, values

_NOISE = {
    *("voice", "internet", "pref", "x-pref", "msg", "text", "dom", "intl", "postal", "parcel"),
    *("x400", "uri", "x-voice", "1", "-", "iphone", "email", "work and home", ""),
}
"""Types that say nothing to a person reading the label."""
_ORDER = ("work", "home", "mobile", "fax", "pager", "car", "video")
_SYNONYMS = {"cell": "mobile", "business": "work", "x-mobile": "mobile", "homepage": "website"}
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_APPLE = re.compile(r"_\$!<(.+?)>!\$_")


def label(line: Line, named: Line | None) -> str:
    """What kind of number or address it is, in a word or two: "work mobile", "Studio"."""
    if named is not None:
        text = one_line(unescape(named.raw))
        own = _APPLE.fullmatch(text)
        return _SYNONYMS.get(own[1].lower(), own[1].lower()) if own else text
    own_label = line.param("LABEL") if line.name != "ADR" else ""
    if own_label:
        return one_line(own_label)
    return types_label(tuple(line.params.get("TYPE", ())))


@lru_cache(maxsize=1024)
def types_label(types: tuple[str, ...]) -> str:
    """TYPE parameters in the words of a label, the place first; what says nothing is left out."""
    words = {word.strip().lower() for value in types for word in value.split(",")}
    words = {_SYNONYMS.get(w, w) for w in words}
    words = {w.removeprefix("x-") for w in words if w not in _NOISE}
    known = [w for w in _ORDER if w in words]
    return one_line(" ".join(known + sorted(words - set(known))))[:60]


def detail(line: Line, name: str) -> tuple[DetailDraft | None, str]:
    """The detail a property is, and a problem's code; None for what we do not model."""
    match line.name:
        case "TEL":
            return _phone(line, name), ""
        case "EMAIL":
            return _email(line, name), ""
        case "ADR":
            return _address(line, name), ""
        case "URL":
            text = _uri(line)
            return (LinkDraft(text, name) if text else None), ""
        case "BDAY":
            return _occasion(line, OccasionKind.BIRTHDAY, "")
        case other if other in _ANNIVERSARIES:
            return _occasion(line, OccasionKind.ANNIVERSARY, "")
        case own.FACT | own.DETAIL:
            return own.detail(line), ""
        case "X-ABDATE":
            is_anniversary = fold(name) in {"anniversary", "jahrestag"}
            kind = OccasionKind.ANNIVERSARY if is_anniversary else OccasionKind.OTHER
            return _occasion(line, kind, "" if is_anniversary else name)
    return None, ""


_ANNIVERSARIES = {
    *("ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY"),
    "X-KADDRESSBOOK-X-ANNIVERSARY",
}


def tags(line: Line) -> list[DetailDraft]:
    """CATEGORIES, without the group in which Google and Android put everybody."""
    names = (one_line(v).lstrip("# ") for v in values(_BARE_SEMICOLON.sub(",", line.raw), ","))
    return [TagDraft(n) for n in dict.fromkeys(names) if n and fold(n) not in _EVERYBODY]


_BARE_SEMICOLON = re.compile(r"(?<!\\);")
_EVERYBODY = {"mycontacts", "my contacts", "* mycontacts"}


def affiliation(organisation: Line | None, role: str) -> list[DetailDraft]:
    """ORG and TITLE as a person's place in a company; a title alone as a little thing."""
    units = [one_line(v) for v in values(organisation.raw)] if organisation else []
    units = [u for u in units if u]
    if units:
        return [AffiliationDraft(units[0], role, ", ".join(units[1:]))]
    return [FactDraft(role)] if role else []


def organisation_name(line: Line | None) -> str:
    return next((n for v in values(line.raw) if (n := one_line(v))), "") if line else ""


def is_company(card: Iterable[Line]) -> bool:
    """KIND:org of vCard 4, or Apple's X-ABShowAs."""
    for line in card:
        if line.name == "KIND" and line.raw.strip().lower() in {"org", "organization"}:
            return True
        if line.name == "X-ABSHOWAS" and line.raw.strip().lower() == "company":
            return True
    return False


KIND_NAMES = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})
MEMBER_NAMES = frozenset({"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"})


def is_group(card: Iterable[Line]) -> bool:
    """Whether a card is of a list of others (RFC 6350 6.1.4; Apple's copy of it in vCard 3)."""
    return any(li.name in KIND_NAMES and li.raw.strip().lower() == "group" for li in card)


def folded_uid(uid: str) -> str:
    return uid.strip().lower().removeprefix("urn:uuid:")


def is_same_company(draft: DetailDraft, name: str) -> bool:
    return (
        isinstance(draft, AffiliationDraft)
        and fold(draft.company_name) == fold(name)
        and not draft.role
        and not draft.department
    )


_PARTS = ("family_name", "given_name", "additional_names", "honorific_prefix", "honorific_suffix")


def name_parts(line: Line | None) -> dict[str, str]:
    """vCard N, its five components in order."""
    parts = [one_line(v) for v in values(line.raw)] if line else []
    if len(parts) < len(_PARTS):
        parts += [""] * (len(_PARTS) - len(parts))
    return dict(zip(_PARTS, parts, strict=False))


def joined_name(parts: dict[str, str]) -> str:
    """The name as it is said; Chinese, Japanese and Korean names begin with the family."""
    order: tuple[str, ...] = ("honorific_prefix", "given_name", "additional_names", "family_name")
    if _EAST_ASIAN.match(parts["family_name"]):
        order = ("family_name", "given_name")
    name = " ".join(parts[key] for key in order if parts[key])
    suffix = parts["honorific_suffix"]
    return f"{name}, {suffix}" if name and suffix else name or suffix


def name_from_details(details: Iterable[DetailDraft]) -> str:
    """Somebody without a name goes by their e-mail address or number."""
    found = {type(d): d for d in reversed(list(details))}
    email, phone = found.get(EmailDraft), found.get(PhoneDraft)
    if isinstance(email, EmailDraft):
        return email.address
    return phone.number if isinstance(phone, PhoneDraft) else ""


_ANDROID_EVENTS = {
    "1": OccasionKind.ANNIVERSARY,
    "2": OccasionKind.OTHER,
    "3": OccasionKind.BIRTHDAY,
}


def android_custom(line: Line) -> tuple[str, DetailDraft | str | None]:
    """X-ANDROID-CUSTOM: the kind of row, and what we can keep of it as our own."""
    parts = [one_line(v) for v in values(line.raw)]
    kind = parts[0].rpartition("/")[2] if parts else ""
    value = parts[1] if len(parts) > 1 else ""
    if kind == "nickname" and value:
        return kind, value
    if kind == "contact_event" and len(parts) > 2 and parts[2] in _ANDROID_EVENTS:
        found = day(value)
        if found is not None:
            name = parts[3] if len(parts) > 3 else ""
            year, month, number = found
            return kind, OccasionDraft(_ANDROID_EVENTS[parts[2]], month, number, year, name)
    return kind, None


# --- single kinds ---------------------------------------------------------------------------------

_DIRECTION = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def _phone(line: Line, name: str) -> DetailDraft | None:
    number = one_line(unescape(line.raw)).translate(_DIRECTION)
    if number.lower().startswith("tel:"):
        number = number[4:]
        number = re.sub(r";ext=", " ext. ", number, flags=re.IGNORECASE)
        number = re.sub(r";[a-z-]+=[^;]*", "", number, flags=re.IGNORECASE)
    return PhoneDraft(number.strip(), name) if number.strip() else None


def _email(line: Line, name: str) -> DetailDraft | None:
    address = one_line(unescape(line.raw)).translate(_DIRECTION)
    if address.lower().startswith("mailto:"):
        address = address[7:]
    if address.endswith(">") and "@" in (inner := address[address.rfind("<") + 1 : -1]):
        address = inner  # "Zoe" <zoe@example.com>
    return EmailDraft(address, name) if address else None


def _address(line: Line, name: str) -> DetailDraft | None:
    """ADR: post box; extended; street; locality; region; postal code; country."""
    parts = [one_line(v.replace("\n", ", ")) for v in values(line.raw)]
    parts = [*parts, *[""] * 7]
    if not any(parts[:7]):
        return None
    return AddressDraft(
        po_box=parts[0],
        extended=parts[1],
        street=parts[2],
        locality=parts[3],
        region=parts[4],
        postal_code=parts[5],
        country=parts[6],
        label=name,
    )


def _uri(line: Line) -> str:
    """A link as it is; Google and Apple escape its colon."""
    return one_line(line.raw.replace("\\:", ":").replace("\\,", ",").replace("\\;", ";"))


def _occasion(line: Line, kind: OccasionKind, name: str) -> tuple[DetailDraft | None, str]:
    text = line.raw.strip()
    if not text:
        return None, ""
    found = day(text)
    if found is None:
        return None, "bad_date" if line.param("VALUE").lower() != "text" else ""
    year, month, number = found
    code = "no_year" if _ZERO.search(text) and year is None else ""
    return OccasionDraft(kind, month, number, year, name, own.ahead(line)), code


_DAY_FORMS = (
    re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?\Z"),
    re.compile(r"(--)-?(\d{2})-?(\d{2})(?:[T ].*)?\Z"),
    re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?\Z"),
)
_ZERO = re.compile(r"(?<!\d)0000(?=\d{4}|\D|\Z)")
"""The year 0, which is none."""
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")


def day(text: str) -> tuple[int | None, int, int] | None:
    """(year or None, month, day) of a vCard date; None when there is no such day in it."""
    text = _DOTTED.sub(r"\3-\2-\1", text.strip())
    for form in _DAY_FORMS:
        match = form.match(text)
        if match:
            year = int(match[1]) if match[1] != "--" else None
            year = None if year in birth_years.UNKNOWN else year
            if year is not None and not birth_years.is_known(year):
                return None
            try:
                date(year or 2000, int(match[2]), int(match[3]))
            except ValueError:
                return None
            return year, int(match[2]), int(match[3])
    return None


def moment(text: str) -> datetime | None:
    """REV as an aware moment; without a zone it is UTC; None when it is no moment."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
