"""Files read a block at a time: the same as at once, whatever the blocks cut."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from smallcrm.domain.errors import FileChanged
from smallcrm.domain.records import CustomerDraft
from smallcrm.formats import sources, vcard
from smallcrm.formats.far_property import FarProperty
from smallcrm.formats.sources import Disk, Memory
from smallcrm.formats.unfolding import Unfolder

PHOTO = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join("QUJD" * 18 for _ in range(200))
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom {0}\r\n{1}NOTE:a\\, b\r\n c\r\n{2}END:VCARD\r\n"


def card(n: int, photo: str = "", more: str = "") -> str:
    return CARD.format(n, f"{photo}\r\n" if photo else "", more)


def unfolded(blocks: Disk | Memory) -> list[tuple[int, bytes, bool]]:
    return list(Unfolder(blocks.blocks()))


def wild(seed: int) -> bytes:
    """Lines of all kinds, with all ends, in a random order."""
    rng = random.Random(seed)
    pieces = [
        *(b"BEGIN:VCARD", b"END:VCARD", b"VERSION:2.1", b"VERSION:3.0", b" END:VCARD", b""),
        *(b" ", b"\t", b"NOTE:a", b" more", b"NOTE;QUOTED-PRINTABLE:x=", b"=C3=A4=", b"\0"),
        *(b"PHOTO;BASE64:QUJD", b"QUJDQUJD", b" QUJD", b"\xe4\xfc", b"FN:M\xfcller"),
        *(b"x" * 90, b"END:VCARDBEGIN:VCARD"),
    ]
    end = rng.choice([b"\n", b"\r\n", b"\r", b"\r\r\n"])
    return b"".join(rng.choice(pieces) + end for _ in range(rng.randrange(60)))


@pytest.mark.parametrize("block", [1, 7, 64])
def test_blocks_may_cut_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(sources, "BLOCK", block)
    path = tmp_path / "a.vcf"
    for seed in range(300):
        data = wild(seed)
        path.write_bytes(data)
        assert unfolded(Disk(path)) == unfolded(Memory(data)), seed


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_a_file_reads_as_its_bytes_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, charset: str
) -> None:
    monkeypatch.setattr(sources, "BLOCK", 4096)
    data = "".join(card(n, PHOTO, "ORG:Müller & Söhne\r\n") for n in range(20)).encode(charset)
    path = tmp_path / "a.vcf"
    path.write_bytes(data)
    seen: list[tuple[int, int]] = []
    read = vcard.parse_file(path, lambda *done: seen.append(done), lambda: False)
    whole = vcard.parse(data, str(path))
    assert [_spelled(d) for d in read.drafts] == [_spelled(d) for d in whole.drafts]
    assert (read.cards, read.problems) == (whole.cards, whole.problems)
    assert seen[0][1] == len(data)
    far = [p for d in read.drafts for p in d.properties if isinstance(p, FarProperty)]
    assert len(far) == (0 if charset.startswith("utf-16") else 20)


def _spelled(draft: CustomerDraft) -> tuple[object, ...]:
    return draft.name, draft.details, draft.notes, [(p.name, p.line) for p in draft.properties]


def test_a_picture_stays_in_its_file_and_is_read_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "BLOCK", 10_000)
    path = tmp_path / "a.vcf"
    photos = [PHOTO.replace("QUJDQUJD", f"Q{n:03}QUJD") for n in range(12)]
    path.write_bytes("".join(card(n, photo) for n, photo in enumerate(photos)).encode())
    kept = [d.properties[0] for d in vcard.parse_file(path).drafts]
    wanted = [photo.replace("\r\n ", "") for photo in photos]
    for n in [*range(12), 5, 3, 11, 0, 0]:
        assert kept[n].line == wanted[n]
    assert kept[0] == kept[0]
    assert kept[0] != kept[1]
    assert len({*kept, *kept}) == 12
    assert "QUJD" not in repr(kept[0])


@pytest.mark.parametrize("what", ["gone", "newer", "other bytes"])
def test_a_file_that_changed_meanwhile_says_so(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.vcf"
    data = card(1, PHOTO) + card(2, PHOTO)
    path.write_bytes(data.encode())
    kept = vcard.parse_file(path).drafts[1].properties[0]
    changed = path.stat().st_mtime_ns
    if what == "gone":
        path.unlink()
    elif what == "newer":
        os.utime(path, ns=(changed, changed + 10**9))
    else:
        path.write_bytes(data.replace("QUJDQUJD", "QUJDQUJE").encode())
        os.utime(path, ns=(changed, changed))
    with pytest.raises(FileChanged):
        _ = kept.line


def test_a_file_cut_short_meanwhile_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes((card(1, PHOTO) + card(2, PHOTO)).encode())
    kept = vcard.parse_file(path).drafts[1].properties[0]
    changed = path.stat().st_mtime_ns
    path.write_bytes(card(1).encode())
    os.utime(path, ns=(changed, changed))
    with pytest.raises(FileChanged):
        _ = kept.line


@pytest.mark.parametrize("end", [b"\r\n", b"\r"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_a_line_without_an_end_is_cut_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: bytes, charset: str
) -> None:
    for module in (sources, __import__("smallcrm.formats.unfolding", fromlist=["x"])):
        monkeypatch.setattr(module, "MAX_LINE", 5000)
    monkeypatch.setattr(sources, "BLOCK", 512)
    text = f"BEGIN:VCARD\nVERSION:3.0\nFN:Tom\nPHOTO:{'A' * 30_000}\nTEL:1\nEND:VCARD\n" + card(2)
    path = tmp_path / "a.vcf"
    path.write_bytes(text.replace("\r\n", "\n").replace("\n", end.decode()).encode(charset))
    read = vcard.parse_file(path)
    assert [d.name for d in read.drafts] == ["Tom", "Tom 2"]
    assert "too_long" in {p.code for p in read.problems}


def test_a_line_without_an_end_at_the_end_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MAX_LINE", 2000)
    monkeypatch.setattr(sources, "BLOCK", 512)
    path = tmp_path / "a.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:Tom\nX-A:" + b"A" * 9000)
    read = vcard.parse_file(path)
    assert [d.name for d in read.drafts] == ["Tom"]
