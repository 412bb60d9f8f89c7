"""One contact of Monica's export into a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.formats.monica_account import Thing, groups, lines, said, text

_NAMES = ("first_name", "middle_name", "last_name")
_GENDERS = {"M", "F", "O", "N", "U"}
"""Of vCard 4 (RFC 6350 6.2.7), which Monica's types are."""
_MOST_DAYS = 36_500
_PLACES = {"home", "work", "other"}


def name(about: Thing) -> str:
    """What somebody is called; "" when nothing says so."""
    found = " ".join(p for key in _NAMES if (p := text(about.get(key))))
    return found or text(about.get("nickname"))


def draft(
    contact: Thing,
    types: Mapping[str, Thing],
    relatives: Sequence[FactDraft],
    met_through: str,
    picture: str | None,
) -> CustomerDraft | None:
    """The customer; None when there is nothing to call them by. ``types`` by uuid, ``relatives``
    who is what to them, ``picture`` a ``data:`` address."""
    about, mine = said(contact), groups(contact)
    reached = [d for row in mine.get("contact_field", ()) if (d := _reached(said(row), types))]
    called = name(about) or next((_address_of(d) for d in reached), "")
    if not called:
        return None
    nickname = text(about.get("nickname"))
    details = [
        *reached,
        *(d for row in mine.get("address", ()) if (d := _address(said(row)))),
        *_place(about),
        *_days(about),
        *_tags(about),
        *_rhythm(about),
        *_little_things(about, mine.get("pet", ()), mine.get("gift", ())),
        *relatives,
    ]
    return CustomerDraft(
        called,
        uid=text(contact.get("uuid")),
        given_name=text(about.get("first_name")),
        additional_names=text(about.get("middle_name")),
        family_name=text(about.get("last_name")),
        nickname="" if nickname == called else nickname,
        details=tuple(dict.fromkeys(details)),
        notes=tuple(filter(None, [lines(about.get("description"))])),
        properties=tuple(_kept(about, types, picture)),
        customs=tuple(_customs(about, met_through)),
    )


def day(value: object) -> date | None:
    """The day of a moment or a date as Monica writes it."""
    try:
        return date.fromisoformat(text(value)[:10])
    except ValueError:
        return None


def shown_day(special: object) -> str:
    """A special date in digits, as far as it is known; "" for none."""
    if not isinstance(special, dict) or (found := day(special.get("date"))) is None:
        return ""
    if special.get("is_age_based") is True:
        return f"~{found.year}"
    if special.get("is_year_unknown") is True:
        return f"--{found:%m-%d}"
    return found.isoformat()


# --- single kinds -------------------------------------------------------------------------------


def _reached(about: Thing, types: Mapping[str, Thing]) -> DetailDraft | None:
    value, kind = text(about.get("data")), types.get(text(about.get("type")), {})
    label, protocol = text(kind.get("name")), text(kind.get("protocol"))
    if not value:
        return None
    if kind.get("type") == "email" or protocol == "mailto:":
        return EmailDraft(value, "" if label == "Email" else label)
    if kind.get("type") == "phone" or protocol == "tel:":
        return PhoneDraft(value, "" if label == "Phone" else label)
    if not kind and "@" in value:
        return EmailDraft(value)
    is_whole = "://" in value or value.startswith("www.") or not protocol
    return LinkDraft(value if is_whole else f"{protocol}{value}", label)


def _address_of(detail: DetailDraft) -> str:
    if isinstance(detail, EmailDraft):
        return detail.address
    return detail.number if isinstance(detail, PhoneDraft) else ""


def _address(about: Thing) -> AddressDraft | None:
    label = text(about.get("name"))
    found = AddressDraft(
        street=text(about.get("street")),
        locality=text(about.get("city")),
        region=text(about.get("province")),
        postal_code=text(about.get("postal_code")),
        country=text(about.get("country")),
    )
    if found == AddressDraft():
        return None
    label = label.lower() if label.lower() in _PLACES else label
    parts = (found.street, "", "", found.locality, found.region, found.postal_code, found.country)
    return AddressDraft(*parts, label=label)


def _place(about: Thing) -> list[DetailDraft]:
    company, job = text(about.get("company")), text(about.get("job"))
    if company:
        return [AffiliationDraft(company, job)]
    return [FactDraft(job)] if job else []


def _days(about: Thing) -> list[DetailDraft]:
    """The birthday. One that Monica worked out from an age is no day: see ``_customs``."""
    special = about.get("birthdate")
    if not isinstance(special, dict) or special.get("is_age_based") is True:
        return []
    found = day(special.get("date"))
    if found is None:
        return []
    year = None if special.get("is_year_unknown") is True else found.year
    return [OccasionDraft(OccasionKind.BIRTHDAY, found.month, found.day, year)]


def _tags(about: Thing) -> list[DetailDraft]:
    listed = about.get("tags")
    names = [text(t).lstrip("# ") for t in listed] if isinstance(listed, list) else []
    return [TagDraft(n) for n in names if n]


def _rhythm(about: Thing) -> list[DetailDraft]:
    """Stay in touch every so many days; not with the dead."""
    every = about.get("stay_in_touch_frequency")
    if type(every) is not int or not 0 < every <= _MOST_DAYS or about.get("is_dead") is True:
        return []
    return [CadenceDraft(every, CadenceUnit.DAY)]


def _little_things(
    about: Thing, pets: Sequence[object], gifts: Sequence[object]
) -> list[DetailDraft]:
    """What they like to eat, their animals, and what might be given to them."""
    found = [FactDraft(food)] if (food := lines(about.get("food_preferences"))) else []
    for row in pets:
        kind, called = text(said(row).get("category")), text(said(row).get("name"))
        if kind or called:
            found.append(FactDraft(": ".join(p for p in (kind.capitalize(), called) if p)))
    ideas = [said(row) for row in gifts if text(said(row).get("status")) == "idea"]
    found += [FactDraft(f"\N{WRAPPED PRESENT} {t}") for row in ideas if (t := gift_words(row))]
    return list(found)


def gift_words(about: Thing) -> str:
    """What a gift is, with what was noted of it: "Book, 20, https://…"."""
    parts = (text(about.get(key)) for key in ("name", "comment", "amount", "url"))
    return ", ".join(p for p in parts if p)


def _kept(about: Thing, types: Mapping[str, Thing], picture: str | None) -> list[PropertyDraft]:
    """What is not modelled here, as vCard has it: written back on export."""
    found = []
    gender = text(about.get("gender"))
    gender = text(types.get(gender, {}).get("type")) or gender
    if gender in _GENDERS:
        found.append(PropertyDraft("GENDER", f"GENDER:{gender}"))
    if picture:
        found.append(PropertyDraft("PHOTO", f"PHOTO:{picture}"))
    return found


def _customs(about: Thing, met_through: str) -> list[CustomDraft]:
    """Fields by the names that Monica's pages have for them."""
    texts = {
        "Birth year": _year_by_age(about.get("birthdate")),
        "First met through": met_through,
        "First met where": text(about.get("first_met_where")),
        "How we met": lines(about.get("first_met_additional_info")),
    }
    found = [CustomDraft(label, value) for label, value in texts.items() if value]
    for label, key in (("First met", "first_met_date"), ("Deceased", "deceased_date")):
        if value := shown_day(about.get(key)):
            found.append(CustomDraft(label, value, CustomKind.DATE))
        elif label == "Deceased" and about.get("is_dead") is True:
            found.append(CustomDraft(label, "\N{LATIN CROSS}", CustomKind.DATE))
    return found


def _year_by_age(special: object) -> str:
    if isinstance(special, dict) and special.get("is_age_based") is True:
        return shown_day(special)
    return ""
