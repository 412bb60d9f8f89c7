"""Files on a customer: kept once, renamed, removed, taken out again; hostile ones."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.attachments import AttachmentId
from smallcrm.domain.errors import CannotRead, ContentLost, InvalidValue, NotFound, TooLarge
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import attachments, content_stores, customers
from smallcrm.storage import contents
from smallcrm.storage.store import Store

QUOTE = b"%PDF-1.7 the quote of the garden gate" * 1000


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def attach(store: Store, customer: CustomerId, data: bytes = QUOTE, name: str = "q.pdf") -> int:
    (made,) = attachments.add(store, customer, [attachments.keep_bytes(store, data, name)], NOW)
    return int(made)


def held(store: Store, customer: CustomerId) -> list[bytes]:
    return [b"".join(attachments.read(store, row)) for row in attachments.listed(store, customer)]


def test_a_file_is_kept_and_the_one_it_came_from_stays(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    source = tmp_path / "quote.pdf"
    source.write_bytes(QUOTE)
    kept = attachments.keep(store, source)
    (made,) = attachments.add(store, ana, [kept], NOW)
    row = attachments.get(store, made)
    assert (row.name, row.media_type, row.size) == ("quote.pdf", "application/pdf", len(QUOTE))
    assert row.content == hashlib.sha256(QUOTE).hexdigest()
    assert held(store, ana) == [QUOTE]
    assert source.read_bytes() == QUOTE
    assert attachments.beginning(store, row).startswith(b"%PDF")
    (file,) = contents.files(store.contents)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_same_content_is_there_once(store: Store, ana: CustomerId) -> None:
    attach(store, ana)
    attach(store, ana, name="the same.pdf")
    assert len(list(contents.files(store.contents))) == 1
    assert [r.name for r in attachments.listed(store, ana)] == ["the same.pdf", "q.pdf"]


def test_a_spoiled_content_is_replaced_when_the_same_comes_again(
    store: Store, ana: CustomerId
) -> None:
    attach(store, ana)
    (file,) = contents.files(store.contents)
    file.write_bytes(file.read_bytes().replace(b"garden", b"gorden"))
    with pytest.raises(ContentLost):
        held(store, ana)
    attach(store, ana)
    assert held(store, ana) == [QUOTE, QUOTE]


def test_an_empty_file_is_one_too(store: Store, ana: CustomerId) -> None:
    attach(store, ana, b"", "empty.txt")
    assert held(store, ana) == [b""]


def test_renaming_keeps_the_ending_and_can_be_taken_back(store: Store, ana: CustomerId) -> None:
    made = AttachmentId(attach(store, ana))
    attachments.rename(store, made, "The quote")
    assert attachments.get(store, made).name == "The quote.pdf"
    attachments.rename(store, made, "../../notes.txt")
    assert attachments.get(store, made).name == "notes.txt"
    store.undo()
    assert attachments.get(store, made).name == "The quote.pdf"
    with pytest.raises(InvalidValue):
        attachments.rename(store, made, "  ")


def test_what_is_removed_comes_back_with_its_content(store: Store, ana: CustomerId) -> None:
    made = AttachmentId(attach(store, ana))
    attachments.remove(store, made)
    assert attachments.listed(store, ana) == ()
    with pytest.raises(NotFound):
        attachments.get(store, made)
    with pytest.raises(NotFound):
        attachments.remove(store, made)
    old = NOW.timestamp() - 2 * content_stores.GRACE
    for file in contents.files(store.contents):
        os.utime(file, (old, old))
    content_stores.tidy(store, NOW)
    store.undo()
    assert held(store, ana) == [QUOTE]


def test_a_content_that_nobody_names_goes_after_a_while(store: Store) -> None:
    attachments.keep_bytes(store, QUOTE, "q.pdf")
    (file,) = contents.files(store.contents)
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    assert content_stores.tidy(store, NOW) == 0
    old = NOW.timestamp() - content_stores.GRACE - 1
    os.utime(file, (old, old))
    assert content_stores.tidy(store, NOW) == 1
    assert not file.exists()


def test_too_large_a_file_leaves_nothing(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "film.mov"
    source.write_bytes(bytes(100_001))
    with pytest.raises(TooLarge) as caught:
        attachments.keep(store, source, limit=100_000)
    assert caught.value.limit == 100_000
    assert list(store.contents.iterdir()) == []
    attachments.keep(store, source, limit=100_001)


def test_what_is_no_file_is_not_read(store: Store, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.txt"):
        with pytest.raises(CannotRead):
            attachments.keep(store, path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(CannotRead):
            attachments.keep(store, tmp_path / "pipe")


def test_a_file_of_nobody_is_refused(store: Store) -> None:
    kept = attachments.keep_bytes(store, QUOTE, "q.pdf")
    with pytest.raises(NotFound):
        attachments.add(store, CustomerId(99), [kept], NOW)


def test_copies_have_their_names_and_do_not_cover_each_other(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    attach(store, ana, b"one", "../../../x.txt")
    attach(store, ana, b"two", "x.txt")
    attach(store, ana, b"lost", "lost.txt")
    contents.remove(store.contents, [hashlib.sha256(b"lost").hexdigest()], store.key)
    made = attachments.write_copies(store, ana, tmp_path)
    assert [p.name for p in made] == ["x.txt", "x (2).txt"]
    assert [p.read_bytes() for p in made] == [b"two", b"one"]
    assert {p.parent for p in made} == {tmp_path}


def test_a_copy_of_what_is_lost_is_no_file(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    made = AttachmentId(attach(store, ana))
    row = attachments.get(store, made)
    contents.remove(store.contents, [row.content], store.key)
    with pytest.raises(ContentLost) as caught:
        attachments.write_copy(store, row, tmp_path / "copy.pdf")
    assert caught.value.missing
    assert [p.name for p in tmp_path.iterdir()] == ["data"]


def test_pieces_come_one_at_a_time(store: Store) -> None:
    asked: set[int | None] = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.add(size)
            return super().read(size)

    source = Watched(bytes(3 * contents.PIECE + 1))
    kept = attachments.keep_from(store, source, "zeroes.bin")
    assert kept.size == 3 * contents.PIECE + 1
    assert asked == {contents.PIECE}
    path = contents.place(store.contents, kept.content, store.key)
    assert max(map(len, contents.read(path, store.key))) == contents.PIECE
