"""Mails and mailboxes as many programs write them, and as nobody should."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest

from formats.mail_files import FROM, HEAD, codes, mails, one
from smallcrm.domain.arrivals import MailDraft, Party
from smallcrm.formats import mail, mail_text, mbox

# --- files -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "is_mail", "is_many"),
    [
        (HEAD, True, False),
        (b"\xef\xbb\xbf\r\n" + HEAD.replace(b"\n", b"\r\n"), True, False),
        (FROM + HEAD, True, True),
        (b"From 1790000000000000001@xxx Mon Jan 01 10:00:00 +0000 2024\nTo: a", True, True),
        (b"From - Mon Jan  1 10:00:00 2024\r\nTo: a\r\n", True, True),
        (b"From a@b.c Mon, 1 Jan 2024 10:00:00 +0000\nTo: a\n", True, True),
        (b"From \nTo: a\n", False, False),
        (b"From -\nTo: a\n", True, True),
        (b"123\n" + HEAD, True, False),
        (b"X-Own: a\n folded\nMIME-Version: 1.0\n\nwords", True, False),
        (b"X-Own: a\nX-Other: b\n\nwords", False, False),
        (b"Dear Ana,\nFrom: me\n", False, False),
        (b"From here it is sunny.\nTo: a", False, False),
        (b"BEGIN:VCARD\nFN:a\n", False, False),
        (b"Name,Phone\nZoe,1\n", False, False),
        (b"\n\n", False, False),
        (b"", False, False),
    ],
)
def test_what_is_a_mail(head: bytes, is_mail: bool, is_many: bool) -> None:
    assert (mbox.is_mail(head), mbox.is_many(head)) == (is_mail, is_many)


def test_a_mailbox() -> None:
    found = mails(FROM + HEAD + b"Subject: a\n\none\n\n" + FROM + HEAD + b"Subject: b\n\ntwo\n")
    assert [(m.subject, m.body, m.number) for m in found] == [("a", "one", 1), ("b", "two", 2)]


def test_where_a_mail_begins() -> None:
    text = (
        *(b"From here on", b"", b"From me Wed Nov 25 09:00:00 2026", b"no header", b">From quoted"),
        *(b">>From twice", b"From x@y.z Wed Nov 25 09:00:00 2026"),
    )
    (found,) = mails(FROM + HEAD + b"\n" + b"\n".join(text))
    assert found.body.split("\n") == [
        *("From here on", "", "From me Wed Nov 25 09:00:00 2026", "no header", "From quoted"),
        *(">From twice", "From x@y.z Wed Nov 25 09:00:00 2026"),
    ]


def test_mailboxes_without_blank_lines_and_without_dates() -> None:
    assert len(mails(FROM + HEAD + b"\nwords\n" + FROM + HEAD + b"\nwords")) == 2
    bare = b"From -\n" + HEAD + b"\nwords\n\nFrom -\n" + HEAD + b"\nwords\nFrom -\nmore"
    assert [m.body for m in mails(bare)] == ["words", "words\nFrom -\nmore"]


def test_an_empty_mail_in_a_mailbox() -> None:
    found = mail.parse(FROM + b"\n" + FROM + HEAD)
    assert (found.cards, len(found.arrivals), codes(found)) == (2, 1, ["nothing_in_it"])
    assert mail.parse(FROM).cards == 1
    assert mail.parse(b"\n\n").cards == 0


def test_a_mark_at_the_beginning() -> None:
    assert one(b"", b"words", head=b"\xef\xbb\xbf" + HEAD).senders[0].name == "Ana"


def test_a_mail_of_apple() -> None:
    whole = HEAD + b"\nwords\n"
    data = b"%d\n" % len(whole) + whole + b"<?xml version='1.0'?><plist></plist>\n"
    (found,) = mails(data)
    assert found.body == "words"
    assert mbox.is_mail(data)


def test_a_mail_with_a_from_line_alone() -> None:
    (found,) = mails(FROM + HEAD + b"\nwords")
    assert found.body == "words"


def test_progress_and_stopping() -> None:
    data = (FROM + HEAD + b"\nwords\n\n") * 2000
    steps: list[tuple[int, int]] = []
    mail.parse(BytesIO(data), progress=lambda *step: steps.append(step), size=len(data))
    assert steps[-1] == (len(data), len(data))
    assert mail.parse(data, cancelled=lambda: True).cards == 0
    left = iter([False])
    huge = mail._message(HEAD + b"\n" + b"a\n" * 600_000, lambda: next(left, True))
    assert len(str(huge.get_payload())) < 600_000


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = (FROM + HEAD + b"\nwords\n\n") * 5
    monkeypatch.setattr(mail, "MAX_MAILS", 2)
    found = mail.parse(data)
    assert (found.cards, len(found.arrivals), codes(found)) == (5, 2, ["too_many"])
    monkeypatch.undo()
    monkeypatch.setattr(mail, "TEXT_BUDGET", 1500)
    bodies = [len(m.body) for m in mails((FROM + HEAD + b"\n" + b"word " * 200 + b"\n\n") * 3)]
    assert bodies == [999, 500, 500]
    monkeypatch.undo()
    monkeypatch.setattr(mbox, "MAX_MAIL", 1000)
    found = mail.parse(HEAD + b"\n" + b"words\n" * 1000)
    assert codes(found) == ["too_large_mail"]
    monkeypatch.undo()
    monkeypatch.setattr(mail, "MAX_PROBLEMS", 1)
    assert codes(mail.parse((FROM.replace(b"2026", b"9999") + b"To: a\n\n") * 3)) == ["no_moment"]


def test_a_line_without_an_end() -> None:
    found = one(b"", b"a" * 300_000)
    assert len(found.body) == mail_text.MAX_BODY


# --- headers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"=?utf-8?Q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        (b"=?utf-8?B?R3LDtg==?=\n =?utf-8?B?w59l?=", "Größe"),
        (b"a =?iso-8859-1?Q?=E9?= b", "a é b"),
        (b"=?nonsense?Q?Gr=C3=B6?=", "Grö"),
        (b"=?utf-8?B?////?= x", "ÿÿÿ x"),
        (b"=?utf-8?B?R?=", ""),
        ("Größe".encode(), "Größe"),
        ("Größe".encode("latin-1"), "Größe"),
        ("=?utf-8?Q?a?= é".encode("latin-1"), "a é"),
        (b"two\n lines", "two lines"),
        (b"", ""),
    ],
)
def test_subjects(raw: bytes, shown: str) -> None:
    assert one(b"Subject: " + raw, b"", b"words").subject == shown


def test_who_it_is_from_and_to() -> None:
    head = (
        b'From: "Lima, Ana" <Ana@Lima.example>, =?utf-8?Q?Zo=C3=AB?= <zoe@x.example>\n'
        b"From: Second <second@x.example>\n"
        b"To: undisclosed-recipients:;, tom@baker.example\nTo: 'May' <may@w.example>\n"
        b"Cc: tom@baker.example (Tom Baker), broken <no, <>\nBcc: <a@b.c>, Tom <tom@baker.example>"
        b"\n\nwords"
    )
    found = one(head=head)
    assert found.senders == (
        Party("ana@lima.example", "Lima, Ana"),
        Party("zoe@x.example", "Zoë"),
        Party("second@x.example", "Second"),
    )
    assert found.receivers == (
        Party("tom@baker.example", "Tom Baker"),
        Party("may@w.example", "May"),
        Party("a@b.c"),
    )
    assert found.parties == found.senders + found.receivers
    assert one(head=b"Sender: s@x.example\nSubject: a\n\n").senders == (Party("s@x.example"),)
    raw = one(head="From: Ren\xe9e <ren\xe9e@x.example>\n\nwords".encode("latin-1"))
    assert raw.senders == (Party("renée@x.example", "Renée"),)
    at = one(head=b"From: zoe@x.example <zoe@x.example>\nTo: =?utf-8?Q?a=40b.c?= <x>\n\n")
    assert (at.senders, at.receivers) == ((Party("zoe@x.example"),), (Party("a@b.c"),))


@pytest.mark.parametrize(
    ("head", "sent"),
    [
        (b"Date: Wed, 25 Nov 2026 10:00:00 +0100", datetime(2026, 11, 25, 9, tzinfo=UTC)),
        (b"Date: 25 Nov 2026 10:00", datetime(2026, 11, 25, 10, tzinfo=UTC)),
        (b"Date: Wed, 25 Nov 2026 10:00:00 GMT (x)", datetime(2026, 11, 25, 10, tzinfo=UTC)),
        (
            b"Date: soon\nDate: Wed, 25 Nov 2026 10:00:00 -0000",
            datetime(2026, 11, 25, 10, tzinfo=UTC),
        ),
        (
            b"Received: by x; Wed, 25 Nov 2026 10:00:00 +0000",
            datetime(2026, 11, 25, 10, tzinfo=UTC),
        ),
        (b"Date: Wed, 25 Nov 1901 10:00:00 +0100", None),
        (b"Date: Fri, 31 Dec 9999 23:59:59 -1200", None),
        (b"Date: Wed, 99 Nov 2026 10:00:00 +0100", None),
        (b"Subject: a", None),
    ],
)
def test_when_it_was_sent(head: bytes, sent: datetime | None) -> None:
    found = mail.parse(head + b"\nTo: a@b.c\n\nwords")
    (made,) = found.arrivals
    assert isinstance(made, MailDraft)
    assert made.sent_at == sent
    assert codes(found) == ([] if sent else ["no_moment"])


def test_without_a_date_the_mailbox_says_when() -> None:
    for line in (
        *(b"From a@b.c Wed Nov 25 10:00:00 2026", b"From - Wed Nov 25 10:00:00 2026"),
        b"From 17@xxx Wed Nov 25 11:00:00 +0100 2026",
    ):
        (found,) = mails(line + b"\nTo: a@b.c\n\nwords")
        assert found.sent_at == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_what_it_is_called() -> None:
    assert one(b"Message-ID: <a1@x>", b"", b"words").uid == "a1@x"
    bare = one(b"", b"words").uid
    assert bare.startswith("smallcrm-mail-")
    assert bare == one(b"", b"words").uid
    assert bare != one(b"", b"other").uid
    twice = FROM + HEAD + b"Message-ID: <a1@x>\n\n%s\n\n"
    uids = [m.uid for m in mails(twice % b"a" + twice % b"b" + twice % b"a")]
    assert uids[0] == uids[2] == "a1@x"
    assert uids[1].startswith("a1@x ")


def test_whose_mailbox_it_is() -> None:
    assert one(b"Delivered-To: me@x.example", b"X-Original-To: me@x.example").own == (
        "me@x.example",
    )
    sent = one(b"X-Gmail-Labels: =?utf-8?Q?Gesendet,Wichtig?=", b"", b"words")
    assert sent.own == ("ana@lima.example",)
    assert one(b"X-Gmail-Labels: Inbox,Absent", b"", b"words").own == ()
