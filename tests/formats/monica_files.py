"""Exports of Monica, made after the form its exporter has."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import monica

Thing = dict[str, Any]

MADE = "2024-02-03T09:30:00.000000Z"
TYPES = {
    "contact_field_types": [
        ("t-mail", {"name": "Email", "protocol": "mailto:", "type": "email"}),
        ("t-phone", {"name": "Phone", "protocol": "tel:", "type": "phone"}),
        ("t-office", {"name": "Office", "protocol": "tel:", "type": "phone"}),
        ("t-telegram", {"name": "Telegram", "protocol": "telegram:"}),
        ("t-face", {"name": "Facebook"}),
    ],
    "activity_types": [
        ("a-own", {"name": "Sailing"}),
        ("a-key", {"translation_key": "ate_at_a_restaurant"}),
    ],
    "life_event_types": [("l-job", {"translation_key": "new_job"})],
    "genders": [("g-f", {"name": "Woman", "type": "F"})],
}


def thing(uuid: str, **said: object) -> Thing:
    return {"uuid": uuid, "created_at": MADE, "updated_at": MADE, "properties": said}


def group(kind: str, values: list[Any]) -> Thing:
    return {"count": len(values), "type": kind, "values": values}


def contact(uuid: str, first: str = "", last: str = "", **more: Any) -> Thing:
    """``more`` are properties; with a list as value, groups of the contact."""
    about: Thing = {"is_partial": False, "is_dead": False, "is_active": True}
    about |= {k: v for k, v in {"first_name": first, "last_name": last}.items() if v}
    has = {k: v for k, v in more.items() if isinstance(v, list) and k != "tags"}
    about |= {k: v for k, v in more.items() if k not in has}
    made = thing(uuid, **about)
    if has:
        made["data"] = [group(k, v) for k, v in has.items()]
    return made


def special(day: str, **more: bool) -> Thing:
    how = {"is_age_based": False, "is_year_unknown": False, **more}
    return {"uuid": f"d-{day}", **how, "date": f"{day}T00:00:00.000000Z", "created_at": MADE}


def relation(whose: str, kind: str, who: str) -> Thing:
    return thing(f"r-{whose}-{who}", type=kind, contact_is=whose, of_contact=who)


def account(*contacts: Thing, journal: list[Thing] | None = None, **groups: list[Any]) -> Thing:
    listed = [group("user", [thing("u", locale="en")]), group("contact", list(contacts))]
    listed += [group(kind, values) for kind, values in groups.items()]
    return {
        "version": "1.0-preview.1",
        "app_version": "4.1.2",
        "export_date": MADE,
        "url": "https://crm.example.com",
        "exported_by": "u",
        "account": {
            "uuid": "acc",
            "data": listed,
            "properties": {"journal_entries": journal or [], "audit_logs": [thing("x")]},
            "instance": {
                "activity_type_categories": [thing("c", name="Food")],
                **{k: [thing(u, **said) for u, said in v] for k, v in TYPES.items()},
            },
        },
    }


def written(made: object) -> bytes:
    return json.dumps(made, indent=4, ensure_ascii=False).encode()


def parsed(made: object) -> ParsedFile:
    data = made if isinstance(made, bytes) else written(made)
    return monica.parse(BytesIO(data), "monica.json", size=len(data))


def family() -> Thing:
    """An account with one of everything."""
    ana = contact(
        "ana",
        "Ana",
        "Lima",
        middle_name="Sofia",
        nickname="Ani",
        description="Met in Porto.\nLoves the sea.",
        job="Skipper",
        company="Blue Boats",
        food_preferences="No nuts",
        stay_in_touch_frequency=60,
        gender="g-f",
        tags=["sailors", "#Porto"],
        birthdate=special("1984-05-06"),
        first_met_date=special("2010-09-01"),
        first_met_through="ben",
        avatar={"avatar_source": "photo", "avatar_photo": "p-ana"},
        contact_field=[
            thing("f1", data="ana@example.com", type="t-mail"),
            thing("f2", data="+351 21 000 00 01", type="t-phone"),
            thing("f3", data="+351 21 000 00 02", type="t-office"),
            thing("f4", data="ani", type="t-telegram"),
            thing("f5", data="https://facebook.com/ani", type="t-face"),
        ],
        address=[
            thing("ad", name="Home", street="Rua 1", city="Porto", postal_code="4000", country="PT")
        ],
        pet=[thing("pet", name="Biscuit", category="dog")],
        gift=[
            thing("g1", name="Chart", comment="of the coast", amount=20, status="idea"),
            thing("g2", name="Rope", status="offered", date="2024-01-15T00:00:00.000000Z"),
        ],
        note=[thing("n1", body="Wants a new sail.\n**Soon**")],
        call=[
            thing(
                "call",
                called_at="2024-01-05T14:10:00.000000Z",
                content="About the sail",
                contact_called=True,
                emotions=[{"name": "happy"}],
            )
        ],
        conversation=[
            thing(
                "conv",
                happened_at="2024-01-07T00:00:00.000000Z",
                contact_field_type="t-telegram",
                messages=[
                    thing("m2", content="Yes!", written_at="2024-01-07T11:00", written_by_me=False),
                    thing("m1", content="Sail?", written_at="2024-01-07T10:00", written_by_me=True),
                ],
            )
        ],
        life_event=[thing("le", type="l-job", note="At last", happened_at="2023-08-15T00:00:00Z")],
        debt=[
            thing("d1", amount=50, currency="EUR", in_debt=True, status="inprogress"),
            thing("d2", amount=7.5, currency="EUR", in_debt=False, status="complete"),
        ],
        reminder=[
            thing(
                "r1",
                title="Birthday of Ana",
                initial_date="1984-05-06T00:00:00.000000Z",
                frequency_type="year",
                frequency_number=1,
                delible=False,
            ),
            thing(
                "r2",
                title="Check the boat",
                description="Hull\nand mast",
                initial_date="2024-03-01T00:00:00.000000Z",
                frequency_type="month",
                frequency_number=6,
                delible=True,
                inactive=False,
            ),
            thing(
                "r3",
                title="Send the card",
                initial_date="2023-12-20T00:00:00.000000Z",
                frequency_type="one_time",
                delible=True,
                inactive=True,
            ),
        ],
        task=[
            thing("k1", title="Buy paint", description="Blue", completed=False),
            thing("k2", title="Pay", completed=True, completed_at="2024-01-20T08:00:00.000000Z"),
        ],
        activity=["act"],
        photo=["p-ana"],
        document=["doc"],
    )
    ben = contact("ben", "Ben", activity=["act"], is_dead=True, stay_in_touch_frequency=9)
    mia = contact("mia", "Mia", "Lima", is_partial=True, birthdate=special("2015-03-02"))
    mia["properties"]["is_partial"] = True
    return account(
        *(ana, ben, mia),
        relationship=[
            relation("ana", "child", "mia"),
            relation("mia", "parent", "ana"),
            relation("ana", "best_friend", "ben"),
            relation("ben", "best_friend", "ana"),
        ],
        photo=[
            thing(
                "p-ana", original_filename="ana.png", dataUrl="data:image/png;base64,iVBORw0KGgo="
            )
        ],
        document=[thing("doc", original_filename="papers.pdf", dataUrl="data:,x")],
        activity=[
            thing(
                "act",
                summary="Dinner on board",
                description="Fish",
                happened_at="2024-01-03T00:00:00.000000Z",
                type="a-key",
            )
        ],
        journal=[thing("j", type="entry", title="A day off", post="Rain", date="2024-01-09")],
    )
