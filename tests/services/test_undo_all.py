"""Every action, acted, taken back to the start and done again to the end, is what it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, time
from pathlib import Path

from conftest import NOW
from services import (
    agreement_acts,
    checklist_acts,
    complaint_acts,
    deal_acts,
    feedback_acts,
    letter_acts,
    risk_acts,
    sale_acts,
)
from smallcrm.domain.actions import Action
from smallcrm.domain.attachments import AttachmentId
from smallcrm.domain.cadence import Answer
from smallcrm.domain.capture import Context, read
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.custom_fields import CustomKind, FieldDraft, FieldId
from smallcrm.domain.recordings import RecordingDraft
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    ChangeSetId,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    PhoneDraft,
    Repeat,
    TagDraft,
)
from smallcrm.domain.segments import SegmentDraft, SegmentId
from smallcrm.domain.when import Words
from smallcrm.services import (
    attachments,
    backups,
    bringing_back,
    bulk,
    capture,
    consents,
    contact_windows,
    custom_fields,
    customers,
    details,
    duplicates,
    exchange,
    follow_ups,
    joining,
    keep_in_touch,
    recordings,
    recurrences,
    restoring,
    segments,
    timeline,
    unsorted,
)
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.models import (
    CARE_TABLES,
    WORK_TABLES,
    CustomField,
    FollowUp,
    Interaction,
    Participant,
    Segment,
)
from smallcrm.storage.store import Store

TABLES = (
    *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion", "tag"),
    *(
        "cadence",
        "consent",
        "tag_rhythm",
        "respite",
        "not_same",
        "kept_property",
        "interaction",
        "participant",
        "amount",
        "captured_line",
        "custom_field",
        "custom_value",
        "segment",
    ),
    *("follow_up", "attachment", "customer_text", "name_index", *sorted(WORK_TABLES | CARE_TABLES)),
)
CARD = b"BEGIN:VCARD\nFN:Tom Baker\nTEL:0612345678\nNOTE:by the card\nX-OWN:kept\nEND:VCARD\n"


def snapshot(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as file:
        return {t: file.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in TABLES}


def check_index(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as file:
        for table in ("people_index", "interaction_index", "follow_up_index", "name_index"):
            file.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")


def unsorted_note(store: Store) -> None:
    """A note of nobody with its promise, there before the first step; and a field."""
    with store.write_quietly() as session:
        field = CustomField(name="Size", folded="size", kind="text", choices="[]", tag="")
        field.position = 0
        session.add(field)
        checklist_acts.prepare(session)
        letter_acts.prepare(session)
        session.add(Segment(id=2, name="Old", folded="old", query="no:next", position=9))
        session.add(Interaction(kind="call", body="rang", happened_at=NOW, created_at=NOW))
        session.flush()
        session.add(Participant(interaction_id=1))
        session.add(FollowUp(interaction_id=1, text="ask", state="open", created_at=NOW))
    store.rebuild_search()


def order_lists(store: Store) -> None:
    """The list that was saved first comes last."""
    segments.reorder(store, [SegmentId(2), SegmentId(3)])


def import_number(store: Store) -> ChangeSetId:
    (row,) = store.fetch("SELECT id, source FROM change_set WHERE action = 'import'")
    assert row[1] == "card.vcf"
    return ChangeSetId(row[0])


def steps(store: Store, folder: Path) -> dict[Action, Callable[[], object]]:
    """One deed for each action, in an order in which each has what it needs."""
    ana, acme = CustomerId(1), CustomerId(2)
    note, promise, budget = InteractionId(2), FollowUpId(2), FieldId(2)
    agreed = ConsentDraft("newsletter", Channel.EMAIL, date(2026, 11, 1), "on the phone")
    card = folder / "card.vcf"
    card.write_bytes(CARD)

    def add_two() -> None:
        mail = EmailDraft("ana@example.org")
        draft = CustomerDraft("Ana Lima", details=(FactDraft("Oat latte"), mail))
        assert customers.add(store, draft, NOW) == ana

    def captured() -> None:
        line = "Ana Lima, Zoe: paid $1,200 yesterday #vip. send menu fri, she sends logo mon"
        found = read(line, Context(NOW, Words(), FileDirectory(store)))
        saved = capture.save(store, found, NOW, UTC, "Follow up")
        assert (saved.interaction, saved.follow_ups[0]) == (note, promise)

    def imported() -> None:
        parsed = exchange.read_files([card], lambda a, b: None, lambda: False)
        report = exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
        assert report.new == 1

    def remove_phone() -> None:
        (row,) = [d for d in customers.detail(store, ana).details if d.kind == "phone"]
        details.remove(store, row.kind, row.id)

    def edit_phone() -> None:
        (row,) = [d for d in customers.detail(store, ana).details if d.kind == "phone"]
        details.change(store, row.kind, row.id, replace(PhoneDraft("1"), label="home"))

    def tag_rhythm() -> None:
        keep_in_touch.set_tag_rhythm(store, "vip", CadenceDraft(6, CadenceUnit.WEEK))

    def respite() -> None:
        keep_in_touch.answer(store, ana, Answer.FINE, date(2026, 11, 25))

    def remove_note() -> None:
        store.backup("test")
        timeline.remove(store, note)

    def brought_back() -> None:
        (found,) = [b for b in backups.listed(store) if b.reason == "test"]
        with restoring.opened(store, found) as beside:
            ((uid,), *_) = beside.fetch(
                "SELECT uid FROM customer JOIN participant ON customer_id = customer.id"
                " WHERE interaction_id = ?",
                (note,),
            )
            assert bringing_back.bring_back(store, beside, uid).notes == 1

    deeds: dict[Action, Callable[[], object]] = {
        Action.ADD_CUSTOMER: add_two,
        Action.EDIT_CUSTOMER: lambda: customers.set_field(store, ana, CustomerField.NAME, "Ana L"),
        Action.ADD_DETAIL: lambda: details.add(store, ana, PhoneDraft("+31 6 1234")),
        Action.EDIT_DETAIL: edit_phone,
        Action.REMOVE_DETAIL: remove_phone,
        Action.CAPTURE: captured,
        **checklist_acts.deeds(store, ana, acme),
        **letter_acts.deeds(store, ana, acme),
        Action.TAG_RHYTHM: tag_rhythm,
        Action.RESPITE: respite,
        Action.ADD_CONSENT: lambda: consents.add(store, ana, agreed, NOW.date()),
        Action.WITHDRAW_CONSENT: lambda: consents.withdraw(store, 1, NOW.date()),
        Action.REMOVE_CONSENT: lambda: consents.remove(store, 1),
        Action.DO_NOT_CONTACT: lambda: consents.set_do_not_contact(store, ana, NOW),
        Action.MAY_CONTACT: lambda: consents.set_do_not_contact(store, ana, None),
        **agreement_acts.deeds(store, ana),
        Action.SET_REACH: lambda: contact_windows.set_reach(
            store, ana, Reach((Window(1, time(9), time(12)),), "Asia/Tokyo", date(2026, 12, 1))
        ),
        Action.GIVE: lambda: unsorted.give_note(store, InteractionId(1), ana, NOW),
        **complaint_acts.deeds(store, ana, InteractionId(1)),
        **risk_acts.deeds(store, ana),
        **feedback_acts.deeds(store, ana),
        Action.ADD_FIELD: lambda: custom_fields.define(store, FieldDraft("Budget")),
        Action.SET_VALUE: lambda: custom_fields.put(store, ana, budget, "1,200"),
        Action.EDIT_FIELD: lambda: custom_fields.change(
            store, budget, FieldDraft("Funds", CustomKind.NUMBER)
        ),
        Action.ORDER_FIELDS: lambda: custom_fields.reorder(store, [budget]),
        Action.CLEAR_VALUE: lambda: custom_fields.put(store, ana, budget, ""),
        Action.REMOVE_FIELD: lambda: custom_fields.remove(store, budget),
        Action.SAVE_LIST: lambda: segments.save(store, SegmentDraft("Quiet", "last:>60d")),
        Action.EDIT_LIST: lambda: segments.change(
            store, SegmentId(3), SegmentDraft("Long", "last:>90d")
        ),
        Action.ORDER_LISTS: lambda: order_lists(store),
        Action.REMOVE_LIST: lambda: segments.remove(store, SegmentId(3)),
        Action.EDIT_INTERACTION: lambda: timeline.edit(store, note, body="Rang", happened_at=NOW),
        Action.ADD_FOLLOW_UP: lambda: follow_ups.add(
            store, ana, FollowUpDraft("Ask", None), NOW, note
        ),
        Action.EDIT_FOLLOW_UP: lambda: follow_ups.edit(
            store, promise, FollowUpDraft("Send two quotes", date(2026, 11, 28))
        ),
        Action.SNOOZE_FOLLOW_UP: lambda: follow_ups.snooze(store, promise, date(2026, 12, 1), None),
        Action.REPEAT_FOLLOW_UP: lambda: recurrences.set_repeat(
            store, promise, Repeat("FREQ=WEEKLY;BYDAY=TU", date(2026, 12, 1))
        ),
        Action.DONE_FOLLOW_UP: lambda: follow_ups.done(store, promise, NOW),
        Action.REOPEN_FOLLOW_UP: lambda: follow_ups.reopen(store, promise),
        Action.DROP_FOLLOW_UP: lambda: follow_ups.drop(store, promise, NOW),
        Action.DELETE_INTERACTION: remove_note,
        Action.DELETE_FOLLOW_UP: lambda: follow_ups.remove(store, promise),
        Action.ADD_ATTACHMENT: lambda: attachments.add(
            store, ana, [attachments.keep_bytes(store, b"quote", "quote.pdf")], NOW
        ),
        Action.RENAME_ATTACHMENT: lambda: attachments.rename(store, AttachmentId(1), "Offer"),
        Action.REMOVE_ATTACHMENT: lambda: attachments.remove(store, AttachmentId(1)),
        Action.ADD_RECORDING: lambda: recordings.add(
            store,
            ana,
            recordings.keep(store, bytes(3200), "voice.wav"),
            RecordingDraft("About the brochure", NOW, 100),
            NOW,
        ),
        Action.IMPORT: imported,
        Action.NOT_SAME: lambda: duplicates.set_apart(store, ana, acme),
        Action.JOIN: lambda: joining.join(store, ana, acme, {}, NOW),
        Action.TAG_MANY: lambda: bulk.tag(store, [ana, CustomerId(3)], "many"),
        Action.UNTAG_MANY: lambda: bulk.untag(store, [ana, CustomerId(3)], "many"),
        Action.RHYTHM_MANY: lambda: bulk.keep_in_touch(
            store, [ana, CustomerId(3)], CadenceDraft(2, CadenceUnit.MONTH)
        ),
        Action.FOLLOW_UP_MANY: lambda: bulk.follow_up(
            store, [ana, CustomerId(3)], FollowUpDraft("Card", date(2026, 12, 1)), NOW
        ),
        Action.ARCHIVE: lambda: bulk.archive(store, [ana]),
        Action.UNARCHIVE: lambda: bulk.unarchive(store, [ana]),
        Action.SET_TAGS: lambda: details.set_tags(store, ana, ["vip", "new"]),
        Action.DELETE_MANY: lambda: bulk.delete(store, [CustomerId(3)], NOW),
        Action.DELETE_CUSTOMER: lambda: customers.delete(store, [ana], NOW),
        Action.RESTORE_CUSTOMER: lambda: customers.restore(store, [ana]),
        Action.RESTORE_FROM_BACKUP: brought_back,
        **deal_acts.steps(store, folder, CustomerId(1)),
        Action.TAKE_BACK: lambda: store.take_back_old(import_number(store)),
        **sale_acts.deeds(store, folder, CustomerId(3)),
    }
    assert acme
    return deeds


def test_all_actions_are_taken_back_and_done_again(store: Store, tmp_path: Path) -> None:
    deeds = steps(store, tmp_path)
    unsorted_note(store)
    todays = set(Action) - {Action.LOG_INTERACTION}
    assert set(deeds) == todays, "an action was added and forgotten here"
    states = [snapshot(store.path)]
    for action, deed in deeds.items():
        deed()
        step = store.undo_step()
        assert step is not None
        assert step.action == action
        states.append(snapshot(store.path))
        check_index(store)
    for expected in reversed(states[:-1]):
        assert store.undo() is not None
        assert snapshot(store.path) == expected
        check_index(store)
    assert store.undo() is None
    for expected in states[1:]:
        assert store.redo() is not None
        assert snapshot(store.path) == expected
    store.rebuild_search()
    assert snapshot(store.path) == states[-1]
    check_index(store)


def test_a_tag_and_a_company_are_found_by_their_words(store: Store) -> None:
    acme = customers.add(store, CustomerDraft("Acme Design", CustomerKind.COMPANY), NOW)
    ana = customers.add(
        store, CustomerDraft("Ana", details=(AffiliationDraft("ACME design"), TagDraft("#x"))), NOW
    )
    (row, _) = customers.detail(store, ana).details
    assert isinstance(row.value, AffiliationDraft)
    assert row.value.company_id == acme
    assert [p.id for p in customers.detail(store, acme).people] == [ana]
