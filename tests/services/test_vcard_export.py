"""What is exported as vCard and read again is the same people, and nobody new."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import CannotWrite
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind, PropertyDraft
from smallcrm.formats.vcard_writer import Version
from smallcrm.services import customers, exchange, people, sample, vcard_export
from smallcrm.storage.store import Store


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_an_export_read_again_makes_nobody_new(
    store: Store, clock: FixedClock, tmp_path: Path, version: Version
) -> None:
    sample.fill(store, local_now(clock))
    kept = PropertyDraft("X-OWN", "X-OWN;A=b:kept")
    customers.add(store, CustomerDraft("Kept One", uid="u", properties=(kept,)), NOW)
    gone = customers.add(store, CustomerDraft("In the trash"), NOW)
    customers.delete(store, [gone], NOW)
    target = tmp_path / "all.vcf"
    customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    assert vcard_export.write(store, target, version=version) == people.count(store)
    text = target.read_text(encoding="utf-8")
    assert "X-OWN;A=b:kept" in text
    assert "In the trash" not in text
    parsed = exchange.read_files([target], lambda a, b: None, lambda: False)
    report = exchange.plan(store, parsed)
    assert (report.new, report.joined, report.rejected) == (0, 0, 0)


def test_a_new_file_gets_the_same_people(store: Store, clock: FixedClock, tmp_path: Path) -> None:
    sample.fill(store, local_now(clock))
    target = tmp_path / "all.vcf"
    vcard_export.write(store, target)
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    parsed = exchange.read_files([target], lambda a, b: None, lambda: False)
    exchange.import_parsed(other, parsed, NOW, lambda a, b: None, lambda: False)
    for row in people.page(store, None, 30):
        first = customers.detail(store, row.id)
        (found,) = other.fetch("SELECT id FROM customer WHERE uid = ?", (first.uid,))
        second = customers.detail(other, CustomerId(found[0]))
        assert second.name == first.name
        assert len(second.details) == len(first.details), row.name
    other.close()


def test_a_place_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        vcard_export.write(store, tmp_path / "none" / "x.vcf")
