"""Places where somebody erased could stay, or where somebody else could be hurt by it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from services.erased_people import NOW, erase, left_in, note, zebulon
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.letters import LeftLetter, LetterDraft, packed, unpacked
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailKind,
    EmailDraft,
    FollowUpDraft,
    InteractionId,
    LinkDraft,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import (
    backups,
    consents,
    customers,
    details,
    drafts,
    erased,
    erasure,
    exchange,
    follow_ups,
    timeline,
)
from smallcrm.storage.connection import connect_read_only
from smallcrm.storage.store import Store


@pytest.fixture
def ben(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ben Okafor"), NOW)


def bring(store: Store, file: str, *found: CustomerDraft) -> int:
    report = exchange.import_parsed(
        store,
        [ParsedFile(file, len(found), found)],
        NOW,
        lambda done, total: None,
        lambda: False,
    )
    return report.erased


def test_the_name_of_the_file_they_came_from(store: Store, ben: CustomerId) -> None:
    others = CustomerDraft("Cleo Marsh")
    bring(store, "Zebulon_Quixmire.vcf", CustomerDraft("Zebulon Quixmire"), others)
    bring(store, "people of 2026.vcf", CustomerDraft("Dan Ford"))
    (who,) = store.fetch("SELECT id FROM customer WHERE name = 'Zebulon Quixmire'")
    erase(store, CustomerId(who[0]))
    sources = [r[0] for r in store.fetch("SELECT source FROM change_set WHERE source <> ''")]
    assert sources == ["someone.vcf", "people of 2026.vcf"]
    store.close()
    assert left_in(store.path.parent) == []


def test_a_copy_of_the_damaged_file_is_told_of(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    copy = store.path.with_name(f"{store.path.name}.damaged-20260101T000000Z")
    copy.write_bytes(b"SQLite format 3\0 ... ZEBULON QUIXMIRE")
    harmless = store.path.with_name(f"{store.path.name}.damaged-20260102T000000Z")
    harmless.write_bytes(b"SQLite format 3\0 ... nobody")
    hidden = store.path.with_name(f"{store.path.name}.damaged-20260103T000000Z")
    hidden.write_bytes(b"\x93\x07 nobody can tell")
    assert erase(store, who).left == (copy, hidden)


def test_only_copies_of_the_damaged_file_are_removed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("damaged-20260101T000000Z", "damaged-20260102T000000Z", "saved")
    copies = [store.path.with_name(f"{store.path.name}.{name}") for name in names]
    away = store.path.parent / "backups" / copies[0].name
    away.parent.mkdir()
    for path in (*copies, away):
        path.write_bytes(b"Zebulon")
    assert erasure.can_remove(store, (*copies, away)) == tuple(copies[:2])
    assert erasure.remove_damaged(store, (*copies[:1], copies[2], away)) == ()
    assert [path.exists() for path in (*copies, away)] == [False, True, True, True]

    def refuse(path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("smallcrm.storage.cipher.overwrite_and_remove", refuse)
    assert erasure.remove_damaged(store, copies) == (copies[1],)


def test_a_name_with_other_letters_is_found_in_other_files(store: Store) -> None:
    who = customers.add(store, CustomerDraft("Šárka Żółw"), NOW)
    export = store.path.with_name("export.vcf")
    export.write_text("FN:ŠÁRKA ŻÓŁW", encoding="utf-8")
    assert erase(store, who).left == (export,)


def test_a_backup_that_could_not_be_rewritten_is_named_once(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    broken = store.path.parent / "backups" / "broken.db"
    broken.parent.mkdir()
    broken.write_bytes(b"nonsense, Zebulon Quixmire " * 1000)
    assert erase(store, who).left == (broken,)


def test_a_guess_that_was_ticked_goes_from_the_line_and_the_history_too(
    store: Store, ben: CustomerId
) -> None:
    who = zebulon(store)
    note(store, "zebulon paid, says Quixmire", ben)
    (note_id,) = store.fetch("SELECT max(id) FROM interaction")[0]
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "UPDATE change_set SET label = 'Ben, zebulon paid' WHERE id ="
            " (SELECT max(id) FROM change_set)"
        )
    erase(store, who)
    assert store.fetch("SELECT body FROM interaction WHERE id = ?", (note_id,)) == [
        ("someone paid, says someone",)
    ]
    store.close()
    assert left_in(store.path.parent) == []


def test_every_text_of_others_is_looked_at(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    name = "Zebulon Quixmire"
    for draft in (
        AffiliationDraft("Tulip", role=f"assistant of {name}"),
        AddressDraft(street=f"c/o {name}"),
        PhoneDraft("020 1234567", label=name),
        EmailDraft("b@x.example", label="Zebulon"),
        LinkDraft("https://x.example/zebulon-quixmire"),
        TagDraft(f"friend of {name}"),
    ):
        details.add(store, ben, draft)
    consents.add(
        store, ben, ConsentDraft("news", Channel.ANY, NOW.date(), f"by {name}"), NOW.date()
    )
    found = erasure.plan(store, who).mentions
    assert {m.table for m in found} == {
        *("affiliation", "address", "phone", "email", "link", "tag", "consent")
    }
    assert {m.whose for m in found} == {"Ben Okafor"}
    assert {m.table for m in found if not m.certain} == {"email"}
    erase(store, who)
    (tag,) = [d.value for d in customers.detail(store, ben).details if d.kind is DetailKind.TAG]
    assert tag == TagDraft("friend of someone")
    assert not store.faults()
    store.close()
    assert left_in(store.path.parent) == []


def test_a_number_in_another_format_is_found(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    note(store, "his number is 06-555 00 777", ben)
    (found,) = erasure.plan(store, who).mentions
    assert found.certain


def test_earlier_addresses_count_too(store: Store, ben: CustomerId) -> None:
    who = customers.add(
        store, CustomerDraft("Ada Byron", details=(EmailDraft("ada@x.example"),)), NOW
    )
    (mail,) = customers.detail(store, who).details
    details.remove(store, mail.kind, mail.id)
    note(store, "ask ada@x.example", ben)
    assert [m.certain for m in erasure.plan(store, who).mentions] == [True]


def test_namesakes_and_who_shares_a_number_keep_what_is_theirs(store: Store) -> None:
    shared = (EmailDraft("office@canary.example"), PhoneDraft("+31 20 555 01 23"))
    gone = customers.add(store, CustomerDraft("Ben Okafor", details=shared), NOW)
    stays = customers.add(store, CustomerDraft("Ben Okafor", details=shared), NOW)
    customers.set_field(store, stays, CustomerField.NAME, "Benjamin Okafor")
    for detail in customers.detail(store, stays).details:
        details.remove(store, detail.kind, detail.id)
    note(store, "office@canary.example rang", stays)
    erase(store, gone)
    for _ in range(4):
        store.undo()
    found = customers.detail(store, stays)
    assert found.name == "Ben Okafor"
    assert {d.value for d in found.details} == set(shared)
    assert not store.faults()


def test_a_draft_that_comes_late_is_not_kept(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    erase(store, who)
    for place in (str(int(who)), drafts.letter_place([who])):
        drafts.keep(store, place, "Zebulon and the bramblethwack")
        assert drafts.read(store, place) == ""
    drafts.keep(store, str(int(ben)), "call")
    assert drafts.read(store, str(int(ben))) == "call"
    store.close()
    assert left_in(store.path.parent) == []


def test_in_what_is_being_typed_to_others_a_name_with_an_accent_goes_as_well(
    store: Store, ben: CustomerId
) -> None:
    who = customers.add(store, CustomerDraft('Žofia "Zo" Quixmire'), NOW)
    left = LeftLetter(LetterDraft("Lunch", 'Žofia "Zo" Quixmire comes too\nSo do I'))
    places = {drafts.letter_place(whom): whom for whom in ([who], [ben], [ben, who])}
    for place in (*places, "line"):
        drafts.keep(store, place, packed(left))
    erase(store, who)
    assert unpacked(drafts.read(store, drafts.letter_place([who]))) is None
    for place in (drafts.letter_place([ben]), drafts.letter_place([ben, who]), "line"):
        found = unpacked(drafts.read(store, place))
        assert found == LeftLetter(LetterDraft("Lunch", "someone comes too\nSo do I"))


def test_who_had_nothing_but_a_name_is_skipped_as_such(store: Store) -> None:
    erase(store, customers.add(store, CustomerDraft("Zebulon Quixmire"), NOW))
    assert bring(store, "a.vcf", CustomerDraft("ZEBULON  quixmire", uid="another")) == 1
    namesake = CustomerDraft("Zebulon Quixmire", details=(EmailDraft("other@x.example"),))
    assert bring(store, "a.vcf", namesake) == 0


def test_a_namesake_who_stays_is_not_kept_out(store: Store) -> None:
    who = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    erase(store, who)
    assert bring(store, "a.vcf", CustomerDraft("Ana Lima", uid="third")) == 0


def test_a_full_disk_at_the_end_is_no_failure(
    store: Store, ben: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = zebulon(store)

    def full(*args: object) -> None:
        raise DiskFull

    monkeypatch.setattr("smallcrm.storage.erasure.vacuum", full)
    assert erase(store, who).rows > 0
    assert store.fetch("SELECT name FROM setting WHERE name LIKE 'eras%'") == [(erased.KEY,)]
    store.close()
    assert left_in(store.path.parent) == []  # secure_delete wiped what went


def test_a_company_is_no_mention_in_who_worked_there(store: Store) -> None:
    works = customers.add(store, CustomerDraft("Tulip Works", kind=CustomerKind.COMPANY), NOW)
    ben = customers.add(
        store, CustomerDraft("Ben Okafor", details=(AffiliationDraft("Tulip Works"),)), NOW
    )
    cleo = CustomerDraft("Cleo Marsh", details=(AffiliationDraft("Tulip Works BV"),))
    customers.add(store, cleo, NOW)
    rows = store.fetch("SELECT company_id FROM affiliation WHERE customer_id = ?", (ben,))
    found = erasure.plan(store, works).mentions
    assert rows == [(works,)]
    assert [(m.table, m.whose) for m in found] == [("affiliation", "Cleo Marsh")]


def test_an_earlier_text_goes_from_the_history_and_the_backups(
    store: Store, ben: CustomerId
) -> None:
    who = zebulon(store)
    for body in ("Lunch with Zebulon Quixmire", "Rang Zebulon Quixmire", "Zebulon Quixmire paid"):
        note(store, body, ben)
    edited, removed, kept = (
        InteractionId(r[0])
        for r in store.fetch("SELECT id FROM interaction WHERE body LIKE '%Quixmire%' ORDER BY id")
    )
    store.backup("by-hand")
    timeline.edit(store, edited, body="Lunch\nalone")
    timeline.remove(store, removed)
    found = erasure.plan(store, who).mentions
    assert [m.row for m in found] == [kept]
    erase(store, who, everywhere=False)
    store.close()
    bodies = []
    for path in (store.path, *store.path.parent.glob("backups/*.db")):
        with closing(connect_read_only(path, store.key)) as connection:
            rows = connection.execute("SELECT body FROM interaction WHERE body <> '' ORDER BY id")
            bodies.append([r[0] for r in rows])
            journal = str(connection.execute("SELECT before, after FROM change").fetchall())
            assert journal.count("Quixmire") == journal.count("Zebulon Quixmire paid")
    assert bodies == [
        ["Lunch\nalone", "Zebulon Quixmire paid"],
        ["Lunch with someone", "Rang someone", "Zebulon Quixmire paid"],
    ]


def test_the_second_folder_follows_what_was_ticked_when_it_is_back(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    who = zebulon(store)
    note(store, "Lunch with Zebulon Quixmire", ben)
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    backups.set_second(store, stick)
    backups.make(store, "by-hand", NOW, UTC)
    assert len(list(stick.glob("*.db"))) == 1
    stick.rename(away)
    assert erase(store, who).unreachable == str(stick)
    away.rename(stick)
    assert erasure.resume(store).rewritten == 1
    store.close()
    assert left_in(stick) == []


def test_the_line_of_a_ticked_follow_up_follows_it(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    note(store, "call about it", ben)
    (number,) = store.fetch("SELECT max(id) FROM interaction")[0]
    follow_ups.add(store, ben, FollowUpDraft("Ask zebulon", NOW.date()), NOW, InteractionId(number))
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "UPDATE captured_line SET line = 'Ask zebulon tomorrow' WHERE interaction_id = ?",
            (number,),
        )
    (found,) = erasure.plan(store, who).mentions
    assert (found.table, found.certain) == ("follow_up", False)
    erase(store, who)
    sql = "SELECT line FROM captured_line WHERE interaction_id = ?"
    assert store.fetch(sql, (number,)) == [("Ask someone tomorrow",)]
    store.close()
    assert left_in(store.path.parent) == []
