"""The time zone of a card becomes where somebody's clock stands, goes out with it, and is undone
with the import."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.contact_windows import Reach
from smallcrm.domain.records import CustomerId
from smallcrm.domain.reports import ImportReport
from smallcrm.formats.vcard_writer import Version
from smallcrm.services import contact_windows, exchange, vcard_export
from smallcrm.storage.store import Store

AWAY = Reach(zone="", away_until=date(2026, 12, 24), note="by mail")


@pytest.fixture
def other(clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    yield made
    made.close()


def bring_in(store: Store, path: Path) -> ImportReport:
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    return exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)


def cards(folder: Path, *cards: tuple[str, str, str], name: str = "a.vcf") -> Path:
    """Of each its UID, its name and what else stands in it."""
    lines = [
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{uid}\r\nFN:{shown}\r\n{more}END:VCARD\r\n"
        for uid, shown, more in cards
    ]
    (folder / name).write_text("".join(lines), encoding="utf-8", newline="")
    return folder / name


def reaches(store: Store) -> dict[str, Reach]:
    rows = store.fetch("SELECT name, id FROM customer ORDER BY id")
    return {name: contact_windows.of(store, CustomerId(number)) for name, number in rows}


def kept(store: Store) -> list[str]:
    return [line for (line,) in store.fetch("SELECT line FROM kept_property ORDER BY id")]


def exported(store: Store, folder: Path, version: Version = "4.0") -> list[str]:
    vcard_export.write(store, folder / "out.vcf", version=version)
    lines = (folder / "out.vcf").read_text(encoding="utf-8").split("\n")
    return [line for line in map(str.strip, lines) if "TZ" in line]


def test_a_card_says_where_the_clock_stands_and_undo_takes_it_back(
    store: Store, tmp_path: Path
) -> None:
    path = cards(tmp_path, ("u1", "Ana", "TZ:Europe/Lisbon\r\n"), ("u2", "Ben", "TZ:-0500\r\n"))
    assert bring_in(store, path).new == 2
    assert reaches(store) == {"Ana": Reach(zone="Europe/Lisbon"), "Ben": Reach()}
    assert kept(store) == ["TZ:-0500"]
    again = bring_in(store, path)
    assert (again.new, again.joined) == (0, 0)
    store.undo()
    assert store.fetch("SELECT count(*) FROM availability") == [(0,)]
    store.redo()
    assert reaches(store)["Ana"] == Reach(zone="Europe/Lisbon")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_nothing_is_lost_on_the_way_out_and_in(
    store: Store, other: Store, tmp_path: Path, version: Version
) -> None:
    zone = "TZ:Europe/Lisbon" if version == "4.0" else "TZ;VALUE=text:Europe/Lisbon"
    more = "TZ:Europe/Lisbon\r\nTZ:Asia/Tokyo\r\nTZ;VALUE=utc-offset:-0500\r\n"
    work = "TZ;TYPE=work:America/New_York"
    bring_in(store, cards(tmp_path, ("u1", "Ana", more), ("u2", "Ben", f"{work}\r\n")))
    assert reaches(store)["Ben"].zone == "America/New_York"
    lines = exported(store, tmp_path, version)
    assert sorted(lines) == sorted([zone, "TZ:Asia/Tokyo", "TZ;VALUE=utc-offset:-0500", work])
    bring_in(other, tmp_path / "out.vcf")
    assert reaches(other) == reaches(store)
    assert exported(other, tmp_path, version) == lines
    again = bring_in(other, tmp_path / "out.vcf")
    assert (again.new, again.joined) == (0, 0)


def test_a_zone_that_was_set_here_goes_out(store: Store, other: Store, tmp_path: Path) -> None:
    ana = person(store, "Ana")
    contact_windows.set_reach(store, ana, Reach(zone="Europe/Lisbon"))
    assert exported(store, tmp_path) == ["TZ:Europe/Lisbon"]
    bring_in(other, tmp_path / "out.vcf")
    assert reaches(other) == {"Ana": Reach(zone="Europe/Lisbon")}


def test_who_is_away_gets_the_zone_beside_it(store: Store, tmp_path: Path) -> None:
    ana = person(store, "Ana")
    contact_windows.set_reach(store, ana, AWAY)
    ((uid,),) = store.fetch("SELECT uid FROM customer")
    assert bring_in(store, cards(tmp_path, (uid, "Ana", "TZ:Europe/Lisbon\r\n"))).joined == 1
    assert reaches(store) == {"Ana": Reach((), "Europe/Lisbon", AWAY.away_until, AWAY.note)}
    store.undo()
    assert reaches(store) == {"Ana": AWAY}


def test_a_zone_that_is_here_stays_and_the_other_is_kept(store: Store, tmp_path: Path) -> None:
    ana = person(store, "Ana")
    contact_windows.set_reach(store, ana, Reach(zone="Europe/Berlin"))
    ((uid,),) = store.fetch("SELECT uid FROM customer")
    path = cards(tmp_path, (uid, "Ana", "TZ:Europe/Lisbon\r\n"))
    bring_in(store, path)
    assert reaches(store) == {"Ana": Reach(zone="Europe/Berlin")}
    assert kept(store) == ["TZ:Europe/Lisbon"]
    again = bring_in(store, path)
    assert (again.joined, kept(store)) == (0, ["TZ:Europe/Lisbon"])
    assert exported(store, tmp_path) == ["TZ:Europe/Berlin", "TZ:Europe/Lisbon"]


def test_two_cards_of_one_person(store: Store, tmp_path: Path) -> None:
    zones = ("Europe/Lisbon", "Asia/Tokyo", "Europe/Lisbon")
    path = cards(tmp_path, *(("u1", "Ana", f"TZ:{zone}\r\n") for zone in zones))
    assert bring_in(store, path).new == 1
    assert reaches(store) == {"Ana": Reach(zone="Europe/Lisbon")}
    assert kept(store) == ["TZ:Asia/Tokyo"]


@pytest.mark.parametrize("chosen", ["", "Europe/Berlin"])
def test_what_the_user_took_away_or_changed_does_not_come_back(
    store: Store, tmp_path: Path, chosen: str
) -> None:
    path = cards(tmp_path, ("u1", "Ana", "TZ:Europe/Lisbon\r\n"))
    bring_in(store, path)
    ((ana,),) = store.fetch("SELECT id FROM customer")
    contact_windows.set_reach(store, CustomerId(ana), Reach(zone=chosen))
    bring_in(store, path)
    assert reaches(store) == {"Ana": Reach(zone=chosen)}
    assert kept(store) == []
