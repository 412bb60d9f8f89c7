"""What a file must leave as the user, or another card of the file, has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from smallcrm.domain.actions import Action
from smallcrm.domain.records import InteractionId
from smallcrm.domain.reports import FileReport
from smallcrm.services import exchange, reading, timeline
from smallcrm.storage import session
from smallcrm.storage.models import Interaction
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def bring(store: Store, text: str, name: str) -> FileReport:
    parsed = [reading.parsed(reading.open_data(text.encode(), name))]
    return exchange.import_parsed(store, parsed, NOW, quiet, lambda: False).files[0]


def card(name: str, *lines: str, uid: str = "") -> str:
    rows = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines]
    rows += [f"UID:{uid}"] if uid else []
    return "\r\n".join([*rows, "END:VCARD", ""])


def column(store: Store, sql: str) -> list[object]:
    return [row[0] for row in store.fetch(sql)]


def forget(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the journal may forget, it forgets."""
    monkeypatch.setattr(session, "SETS_KEPT", 0)
    with store.read() as reader:
        engine = reader.get_bind()
    assert isinstance(engine, Engine)
    session.prune(engine, datetime.now(UTC) + timedelta(days=90))


BODIES = "SELECT body FROM interaction ORDER BY id"
NUMBERS = "SELECT number FROM phone ORDER BY id"
LIMA = ("EMAIL:a@x.example",)


def test_a_note_changed_long_ago_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (card("Ana Lima", *LIMA, f"NOTE:{n}", uid="u1") for n in ("old", "new"))
    bring(store, old, "a.vcf")
    with store.write(Action.EDIT_INTERACTION) as writer:
        writer.get_one(Interaction, 1).body = "MY WORDS"
    forget(store, monkeypatch)
    assert bring(store, old, "a.vcf").kept == 1
    assert column(store, BODIES) == ["MY WORDS"]
    bring(store, new, "a.vcf")
    assert column(store, BODIES) == ["MY WORDS", "new"]


def test_a_note_removed_long_ago_stays_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    old = card("Ana Lima", *LIMA, "NOTE:old", uid="u1")
    bring(store, old, "a.vcf")
    timeline.remove(store, InteractionId(1))
    forget(store, monkeypatch)
    assert bring(store, old, "a.vcf").kept == 1
    assert column(store, BODIES) == []
