"""Who introduced whom goes out with a vCard and comes in again: by record, by name, in no ring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.records import CustomerId
from smallcrm.domain.reports import ImportReport
from smallcrm.formats.vcard_writer import Version
from smallcrm.services import customers, exchange, introductions, vcard_export
from smallcrm.storage.store import Store

HEAD = "RELATED;ALTID=introducer;TYPE=contact,x-introducer"


@pytest.fixture
def other(clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    yield made
    made.close()


def bring_in(store: Store, path: Path) -> ImportReport:
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    return exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)


def cards(path: Path, *cards: tuple[str, str, str]) -> Path:
    """Of each its UID, its name and what else stands in it."""
    lines = [
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{uid}\r\nFN:{name}\r\n{more}END:VCARD\r\n"
        for uid, name, more in cards
    ]
    path.write_text("".join(lines), encoding="utf-8", newline="")
    return path


def by(store: Store) -> dict[str, tuple[str, bool]]:
    """Of each who was introduced: by whom, and whether by record."""
    found = {}
    for number, name in store.fetch("SELECT id, name FROM customer"):
        if (one := introductions.of_customer(store, CustomerId(number)).by) is not None:
            found[name] = (one.name, one.id is not None)
    return found


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_goes_out_comes_in_and_again_makes_nothing_new(
    store: Store, other: Store, tmp_path: Path, version: Version
) -> None:
    ana, zoe, tom = (person(store, name) for name in ("Ana", "Zoe", "Tom"))
    introductions.put(store, zoe, Introducer("", ana))
    introductions.put(store, tom, Introducer("Old friend"))
    target = tmp_path / "all.vcf"
    vcard_export.write(store, target, version=version)
    said = {"Zoe": ("Ana", True), "Tom": ("Old friend", False)}
    assert bring_in(other, target).new == 3
    assert by(other) == said
    assert other.fetch("SELECT 1 FROM kept_property") == []
    for here in (store, other):
        report = bring_in(here, target)
        assert (report.new, report.joined) == (0, 0)
        assert by(here) == said
    other.undo()
    assert by(other) == {}


def test_one_who_stays_behind_is_known_by_name(store: Store, other: Store, tmp_path: Path) -> None:
    ana, zoe = person(store, "Ana"), person(store, "Zoe")
    introductions.put(store, zoe, Introducer("", ana))
    customers.delete(store, [ana], NOW)
    target = tmp_path / "all.vcf"
    vcard_export.write(store, target)
    text = target.read_text(encoding="utf-8")
    assert f"{HEAD};VALUE=text:Ana" in text
    assert f"{HEAD}:" not in text, "whose card is in the trash has none"
    bring_in(other, target)
    assert by(other) == {"Zoe": ("Ana", False)}


def test_who_was_said_here_stays(store: Store, tmp_path: Path) -> None:
    zoe, tom = person(store, "Zoe"), person(store, "Tom")
    introductions.put(store, zoe, Introducer("", tom))
    ((uid,),) = store.fetch("SELECT uid FROM customer WHERE id = ?", (zoe,))
    path = cards(tmp_path / "a.vcf", (uid, "Zoe", f"{HEAD};VALUE=text:Ana\r\n"))
    assert bring_in(store, path).joined == 0
    assert by(store) == {"Zoe": ("Tom", True)}


def test_somebody_here_learns_who_introduced_them(store: Store, tmp_path: Path) -> None:
    zoe, ana = person(store, "Zoe"), person(store, "Ana")
    uids = dict(store.fetch("SELECT id, uid FROM customer"))
    path = cards(tmp_path / "a.vcf", (uids[zoe], "Zoe", f"{HEAD}:{uids[ana]}\r\n"))
    assert bring_in(store, path).joined == 1
    assert by(store) == {"Zoe": ("Ana", True)}


def test_nobody_introduces_in_a_ring_or_themselves(store: Store, tmp_path: Path) -> None:
    path = cards(
        tmp_path / "a.vcf",
        ("urn:a", "Ana", f"{HEAD}:urn:b\r\n"),
        ("urn:b", "Ben", f"{HEAD}:urn:c\r\n"),
        ("urn:c", "Cleo", f"{HEAD}:urn:a\r\n"),
        ("urn:d", "Dan", f"{HEAD}:urn:d\r\n"),
    )
    bring_in(store, path)
    assert by(store) == {"Ana": ("Ben", True), "Ben": ("Cleo", True), "Cleo": ("Ana", False)}


def test_what_names_nobody_is_kept_and_goes_out_again(store: Store, tmp_path: Path) -> None:
    friend = "RELATED;TYPE=friend:urn:uuid:1"
    path = cards(tmp_path / "a.vcf", ("urn:z", "Zoe", f"{HEAD}:urn:nobody\r\n{friend}\r\n"))
    bring_in(store, path)
    assert by(store) == {}
    report = bring_in(store, path)
    assert (report.new, report.joined) == (0, 0)
    target = tmp_path / "all.vcf"
    vcard_export.write(store, target)
    text = target.read_text(encoding="utf-8").replace("\n ", "")
    assert f"{HEAD}:urn:nobody" in text
    assert friend in text
