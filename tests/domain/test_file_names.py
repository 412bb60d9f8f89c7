"""Names from outside, made harmless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import file_names


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("quote.pdf", "quote.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\notes.txt", "notes.txt"),
        ("two\nlines.txt", "two lines.txt"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("..", "file"),
        (".bashrc", "bashrc"),
        ("", "file"),
        ("CON.txt", "_CON.txt"),
        ("a:b?.txt", "a_b_.txt"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("no ending " + "y" * 300, "no ending " + "y" * 110),
        ("v. " + "z" * 200, "v. " + "z" * 117),
        ("lone\udc80.txt", "lone?.txt".replace("?", "_")),
    ],
)
def test_what_is_left_of_a_name(typed: str, kept: str) -> None:
    assert file_names.safe(typed) == kept


@given(st.text())
def test_no_name_leaves_its_folder(typed: str) -> None:
    kept = file_names.safe(typed)
    assert kept not in ("", ".", "..")
    assert not set(kept) & set('/\\\0\n\r<>:"|?*\u202e\u2066')
    assert len(kept) <= file_names.LONGEST + 1
    assert file_names.safe(kept) == kept


@pytest.mark.parametrize(
    ("name", "kind", "media"),
    [
        ("a.JPG", "picture", "image/jpeg"),
        ("a.png", "picture", "image/png"),
        ("a.m4a", "sound", "audio/mp4"),
        ("a.pdf", "pdf", "application/pdf"),
        ("a.docx", "letter", "application/octet-stream"),
        ("a", "", "application/octet-stream"),
        (".pdf", "", "application/octet-stream"),
    ],
)
def test_what_a_name_tells(name: str, kind: str, media: str) -> None:
    assert (file_names.kind(name), file_names.media_type(name)) == (kind, media)


def test_a_program_is_known_by_name_and_by_how_it_begins() -> None:
    assert file_names.is_program("Invoice.pdf.EXE")
    assert file_names.is_program("page.html")
    assert file_names.is_program("holiday.jpg", b"MZ\x90")
    assert file_names.is_program("holiday.jpg", b"#!/bin/sh")
    assert not file_names.is_program("holiday.jpg", b"\xff\xd8\xff")
    assert not file_names.is_program("quote.pdf", b"%PDF")


def test_another_name_beside_one_that_is_taken() -> None:
    assert file_names.with_number("a.pdf", 2) == "a (2).pdf"
    assert file_names.with_number("a", 3) == "a (3)"
