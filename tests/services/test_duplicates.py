"""Who is in the file twice, who looks like somebody new, and what an import makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

import likeness_report
import likeness_set
from conftest import NOW
from likeness_store import fill
from smallcrm.domain.errors import Cancelled, NotFound
from smallcrm.domain.likeness_points import Reason, Verdict
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    EmailDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.domain.reports import ImportReport
from smallcrm.services import customers, duplicates, exchange, joining
from smallcrm.storage.store import Store


def never() -> bool:
    return False


def nothing(done: int, total: int) -> None:
    pass


def pairs(store: Store) -> list[tuple[int, int]]:
    return [(p.one, p.other) for p in duplicates.scan(store, nothing, never).rows]


def add(store: Store, name: str, *details: object, nickname: str = "") -> CustomerId:
    return customers.add(
        store,
        CustomerDraft(name, nickname=nickname, details=details),  # type: ignore[arg-type]
        NOW,
    )


def test_pairs_with_names_and_reasons(store: Store) -> None:
    born = OccasionDraft(OccasionKind.BIRTHDAY, 5, 14, 1980)
    one = add(store, "Robert Smith", EmailDraft("bob@mail.example"), AffiliationDraft("Acme"), born)
    other = add(store, "Bob Smith", EmailDraft("BOB@mail.example"), AffiliationDraft("ACME"), born)
    add(store, "Ana Lima", PhoneDraft("030 1234567"))
    gone = add(store, "Bob Smith", EmailDraft("bob@mail.example"))
    customers.delete(store, [gone], NOW)
    (row,) = duplicates.scan(store, nothing, never).rows
    assert (row.one, row.other) == (one, other)
    assert (row.one_name, row.other_name) == ("Robert Smith", "Bob Smith")
    assert row.likeness.verdict is Verdict.JOINS
    assert row.likeness.reasons == (
        Reason.EMAIL,
        Reason.NICKNAME,
        Reason.BIRTHDAY,
        Reason.COMPANY,
    )


def test_not_the_same_is_remembered_and_taken_back(store: Store) -> None:
    one, other = add(store, "Ana Lima"), add(store, "Ana Lima")
    assert pairs(store) == [(one, other)]
    duplicates.set_apart(store, other, one)
    assert pairs(store) == []
    duplicates.set_apart(store, one, other)
    assert store.fetch("SELECT customer_id, other_id FROM not_same") == [(one, other)]
    store.undo()
    assert pairs(store) == [(one, other)]
    with pytest.raises(NotFound):
        duplicates.set_apart(store, one, CustomerId(99))


def test_who_was_joined_since_is_still_known_to_be_two(store: Store) -> None:
    one, other = add(store, "Ana Lima"), add(store, "Ana Lima")
    third = add(store, "Ana Lima", nickname="A")
    duplicates.set_apart(store, one, other)
    joining.join(store, third, other, {}, NOW)
    assert pairs(store) == []


def test_removed_for_good_takes_its_not_same_along(store: Store) -> None:
    from smallcrm.services import trash

    one, other = add(store, "Ana Lima"), add(store, "Ana Lima")
    duplicates.set_apart(store, one, other)
    customers.delete(store, [other], NOW)
    assert trash.empty(store, NOW) == 1
    assert store.fetch("SELECT count(*) FROM not_same") == [(0,)]


def test_the_search_can_be_stopped(store: Store) -> None:
    add(store, "Ana Lima")
    add(store, "Ana Lima")
    with pytest.raises(Cancelled):
        duplicates.scan(store, nothing, lambda: True)


def test_a_word_when_somebody_new_is_typed(store: Store) -> None:
    ana = add(store, "Ana Lima", EmailDraft("ana@mail.example"), PhoneDraft("+49 30 1234567"))
    add(store, "Tom Baker")

    def like(name: str, *details: object) -> list[int]:
        draft = CustomerDraft(name, details=details)  # type: ignore[arg-type]
        return [r.customer for r in duplicates.like(store, draft)]

    assert like("ana lima") == [ana]
    assert like("Lima, Ana") == [ana]
    assert like("Anna Lima") == [ana]
    assert like("A. Lima", PhoneDraft("030/1234567")) == [ana]
    assert like("x", EmailDraft("ANA@mail.example")) == []
    assert like("Somebody Else") == []
    assert like('"') == []
    assert like("") == []
    company = CustomerDraft("Ana Lima", CustomerKind.COMPANY)
    assert duplicates.like(store, company) == ()


# --- what comes in ------------------------------------------------------------------------------


def bring(store: Store, folder: Path, *cards: str, decided: object = None) -> ImportReport:
    path = folder / "cards.vcf"
    path.write_text("".join(f"BEGIN:VCARD\n{card}\nEND:VCARD\n" for card in cards))
    parsed = exchange.read_files([path], nothing, never)
    choice: exchange.Decisions = decided or {}  # type: ignore[assignment]
    before = exchange.plan(store, parsed, decided=choice)
    done = exchange.import_parsed(store, parsed, NOW, nothing, never, decided=choice)
    assert [(f.new, f.joined, f.same, f.doubtful) for f in before.files] == [
        (f.new, f.joined, f.same, f.doubtful) for f in done.files
    ]
    return done


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.new, report.joined, report.same, report.doubtful


def test_the_same_address_or_number_joins(store: Store, tmp_path: Path) -> None:
    add(store, "Robert Smith", EmailDraft("bob@mail.example"), PhoneDraft("+49 30 1234567"))
    cards = (
        "FN:Bob Smith\nEMAIL:bob@mail.example\nTEL:0800 1",
        "FN:R. Smith\nTEL:030 1234567\nEMAIL:bob@mail.example",
    )
    assert counts(bring(store, tmp_path, *cards)) == (0, 1, 1, 0)
    assert counts(bring(store, tmp_path, *cards)) == (0, 0, 2, 0)
    assert pairs(store) == []


def test_a_name_alone_is_asked_and_new_until_then(store: Store, tmp_path: Path) -> None:
    ana = add(store, "Ana Lima", EmailDraft("ana@mail.example"))
    cards = ("FN:Ana Lima\nEMAIL:other@mail.example", "FN:Zoe Quill\nTEL:0800 1")
    report = bring(store, tmp_path, *cards)
    assert counts(report) == (2, 0, 0, 1)
    (doubt,) = report.doubts
    assert (doubt.card, doubt.customer, doubt.name) == (0, ana, "Ana Lima")
    assert doubt.likeness.verdict is Verdict.ASKED
    # brought in again it makes nothing new, and the page shows the pair
    assert counts(bring(store, tmp_path, *cards)) == (0, 0, 2, 0)
    assert len(pairs(store)) == 1


def test_what_was_decided_is_done(store: Store, tmp_path: Path) -> None:
    ana = add(store, "Ana Lima", EmailDraft("ana@mail.example"))
    card = "FN:Ana Lima\nEMAIL:other@mail.example"
    assert counts(bring(store, tmp_path, card, decided={0: ana})) == (0, 1, 0, 0)
    store.undo()
    assert counts(bring(store, tmp_path, card, decided={0: None})) == (1, 0, 0, 0)
    assert pairs(store) == []
    # a decision on what was never in doubt is none
    new = "FN:Zoe Quill\nTEL:0800 1"
    assert counts(bring(store, tmp_path, new, decided={0: ana})) == (1, 0, 0, 0)


def test_father_and_son_of_one_name_stay_two(store: Store, tmp_path: Path) -> None:
    cards = (
        "FN:Thomas Weber\nTEL:030 1234567\nBDAY:1950-03-04",
        "FN:Thomas Weber\nTEL:030 1234567\nBDAY:1980-05-06",
        "FN:Thomas Weber\nTEL:030 1234567\nBDAY:1980-05-06\nNOTE:again",
    )
    assert counts(bring(store, tmp_path, *cards)) == (2, 1, 0, 0)
    assert counts(bring(store, tmp_path, *cards)) == (0, 0, 3, 0)


def test_father_and_son_with_addresses_of_their_own_stay_two(store: Store, tmp_path: Path) -> None:
    house = "FN:Hans Meyer\nTEL:030 1234567\nEMAIL:{}@meyer.example"
    cards = house.format("old"), house.format("young")
    assert counts(bring(store, tmp_path, *cards)) == (2, 0, 0, 0)
    assert counts(bring(store, tmp_path, *reversed(cards))) == (0, 0, 2, 0)
    assert _asked(store) == [("Hans Meyer", "Hans Meyer")]
    # of another file it is the same man's new address
    assert counts(bring(store, tmp_path, house.format("new"))) == (0, 1, 0, 0)


def _asked(store: Store) -> list[tuple[str, str]]:
    """The pairs of the page, none of which joins by itself."""
    rows = duplicates.scan(store, nothing, never).rows
    assert all(r.likeness.verdict is Verdict.ASKED for r in rows)
    return [(r.one_name, r.other_name) for r in rows]


def test_a_family_of_one_number_and_address_stays_as_many(store: Store, tmp_path: Path) -> None:
    names = ("Anna Meyer", "Anne Meyer", "Ben Meyer", "A. Meyer", "Meyer")
    cards = [f"FN:{n}\nTEL:030 1234567\nEMAIL:home@meyer.example" for n in names]
    assert counts(bring(store, tmp_path, cards[0]))[0] == 1
    new, joined, same, _ = counts(bring(store, tmp_path, *cards))
    assert (new, joined, same) == (4, 0, 1)
    assert counts(bring(store, tmp_path, *cards))[:3] == (0, 0, 5)
    assert ("Anna Meyer", "Anne Meyer") in _asked(store)


def test_twins_and_a_couple_are_asked_of(store: Store, tmp_path: Path) -> None:
    same = "TEL:030 1234567\nEMAIL:home@meyer.example\nBDAY:2010-05-04"
    add(store, "Tim Meyer", PhoneDraft("030 1234567"), EmailDraft("home@meyer.example"))
    assert counts(bring(store, tmp_path, f"FN:Tom Meyer\n{same}")) == (1, 0, 0, 1)
    assert _asked(store) == [("Tim Meyer", "Tom Meyer")]
    add(store, "Ida & Max Berg", PhoneDraft("030 7654321"), EmailDraft("us@berg.example"))
    card = "FN:Ida Berg\nTEL:030 7654321\nEMAIL:us@berg.example"
    assert counts(bring(store, tmp_path, card)) == (1, 0, 0, 1)
    assert ("Ida & Max Berg", "Ida Berg") in _asked(store)


def test_two_of_an_office_are_asked_of(store: Store, tmp_path: Path) -> None:
    office = "TEL:030 1234567\nEMAIL:sales@acme.example\nORG:Acme"
    acme = PhoneDraft("030 1234567"), EmailDraft("sales@acme.example"), AffiliationDraft("Acme")
    add(store, "Jan Berg", *acme)
    for name in ("Jana Berg", "J. Berg", "Berg", "Uwe Berg", "Jan Borg"):
        report = bring(store, tmp_path, f"FN:{name}\n{office}")
        assert (report.new, report.joined, report.same) == (1, 0, 0), name
    assert len(_asked(store)) > 1
    first = pairs(store)[0]
    duplicates.set_apart(store, *map(CustomerId, first))
    assert first not in pairs(store)


def test_roles_and_shared_numbers_do_not_join(store: Store, tmp_path: Path) -> None:
    for name in ("Ana Lima", "Tom Baker", "Zoe Quill"):
        add(store, name, PhoneDraft("030 1234567"), EmailDraft("info@acme.example"))
    card = "FN:Anna Lima\nTEL:030 1234567\nEMAIL:info@acme.example"
    report = bring(store, tmp_path, card)
    assert counts(report) == (1, 0, 0, 1)


def test_many_cards_are_matched_at_once(store: Store, tmp_path: Path) -> None:
    add(store, "Robert Smith", EmailDraft("bob@mail.example"))
    ana = add(store, "Ana Lima")
    cards = [f"FN:Person {n} Quill{n}x\nTEL:0900 {n:07d}" for n in range(duplicates.FEW)]
    cards += ["FN:Bob Smith\nEMAIL:bob@mail.example\nTEL:0800 1", "FN:Ana Limma\nTEL:0800 2"]
    report = bring(store, tmp_path, *cards)
    assert counts(report) == (duplicates.FEW + 1, 1, 0, 1)
    assert [d.customer for d in report.doubts] == [ana]


# --- the labelled set, through the file ---------------------------------------------------------


def test_the_file_says_the_same_as_the_set(store: Store) -> None:
    labelled = likeness_set.make(*likeness_report.HELD_OUT[0], 400)
    fill(store, [r for p in labelled for r in (p.one, p.other)])
    rows = duplicates.scan(store, nothing, never).rows
    own = {(2 * n + 1, 2 * n + 2): p for n, p in enumerate(labelled)}
    offered = sum(1 for r in rows if (p := own.get((r.one, r.other))) and p.same)
    joins = [r for r in rows if r.likeness.verdict is Verdict.JOINS]
    right = sum(1 for r in joins if (p := own.get((r.one, r.other))) and p.same)
    assert offered / 200 >= 0.95
    assert len(joins) > 100
    assert right / len(joins) >= 0.99


# --- more than are shown at once ----------------------------------------------------------------


def test_what_is_left_follows(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "AT_ONCE", 2)
    ids = [add(store, "Ana Lima", PhoneDraft(f"0800 100000{n}")) for n in range(4)]
    whole = [(one, other) for n, one in enumerate(ids) for other in ids[n + 1 :]]
    found = duplicates.scan(store, nothing, never)
    shown = [(r.one, r.other) for r in found.rows]
    assert (len(shown), len(found.rest)) == (2, 4)
    while found.rest:
        found = duplicates.more(store, found, never)
        assert len(found.rows) == 2
        shown += [(r.one, r.other) for r in found.rows]
    assert shown == whole


def test_of_what_is_left_only_what_still_holds(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "AT_ONCE", 1)
    one, two, three, four = (add(store, "Ana Lima") for _ in range(4))
    found = duplicates.scan(store, nothing, never)
    monkeypatch.setattr(duplicates, "AT_ONCE", 10)
    customers.delete(store, [two], NOW)
    duplicates.set_apart(store, one, three)
    customers.set_field(store, three, CustomerField.NAME, "Tom Baker")
    found = duplicates.more(store, found, never)
    assert [(r.one, r.other) for r in found.rows] == [(one, four)]
    assert found.rest == ()
    left = duplicates.scan(store, nothing, never)
    with pytest.raises(Cancelled):
        duplicates.more(store, duplicates.Found(rest=((one, four),)), lambda: True)
    assert len(left.rows) == 1
