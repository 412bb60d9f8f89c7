"""Monica's JSON export read into customers, and what was noted about them into arrivals.

What becomes of it, and why:

* A contact is a customer with Monica's uuid, so that the same file again makes nothing new. Whom
  Monica knows only as somebody's relative ("partial") is a little thing of that person, for there
  is no page of theirs there either; one who belongs to nobody is a customer all the same.
* Notes, calls, talks, activities, events of a life, gifts given and debts go onto the timeline at
  their day; an activity to everybody who took part. The journal belongs to nobody.
* Reminders and tasks are follow-ups, but for the reminders that Monica makes for birthdays: the
  birthday is told of by itself.
* Files stay behind but for a contact's small picture, and are told one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from smallcrm.domain.arrivals import Arrival
from smallcrm.domain.records import CustomerDraft, FactDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.formats import monica_account, monica_contact, monica_story
from smallcrm.formats.monica_account import Account, Stopped, Thing, groups, said, text

MAX_PROBLEMS = 2_000
_MARKS = (b'"app_version"', b'"exported_by"', b'"account"', b'"export_date"')


def looks_like(head: bytes) -> bool:
    """Whether a file begins like an export of Monica."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and sum(mark in start for mark in _MARKS) >= 2


def is_sql(head: bytes) -> bool:
    """Whether it is Monica's other export, rows for another Monica's database."""
    return b" dump of data" in head[:1_000] and b"INSERT IGNORE INTO" in head


def parse(
    source: BinaryIO,
    path: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    size: int = 0,
) -> ParsedFile:
    """Everything in an export of ``size`` bytes; one that is not whole gives nothing. A contact
    that cannot be read is among the problems."""
    try:
        account = monica_account.read(source, size, progress, cancelled)
    except Stopped:
        return ParsedFile(path, 0, ())
    except monica_account.TooLarge:
        return ParsedFile(path, 0, (), error="too_large")
    except (ValueError, RecursionError):
        return ParsedFile(path, 0, (), error="damaged_monica")
    return _Reader(account).parsed(path)


class _Reader:
    def __init__(self, account: Account) -> None:
        self._account = account
        self._drafts: list[CustomerDraft] = []
        self._arrivals: list[Arrival] = []
        self._problems: list[CardProblem] = []
        self._by_uuid = {text(c.get("uuid")): c for c in account.contacts}
        self._by_uuid.pop("", None)
        self._names = {u: monica_contact.name(said(c)) for u, c in self._by_uuid.items()}
        self._told_of: set[str] = set()
        self._relatives = self._related()

    def parsed(self, path: str) -> ParsedFile:
        story = monica_story.Story(self._account.types)
        for number, contact in enumerate(self._account.contacts, 1):
            if self._is_relative_only(contact):
                self._tell(number, "relative_only", monica_contact.name(said(contact)))
                continue
            draft = self._draft(contact)
            if draft is None:
                self._tell(number, "no_name", text(contact.get("uuid")), rejected=True)
                continue
            self._drafts.append(draft)
            story.tell(contact, draft)
            self._tell_of_files(number, contact)
        story.tell_activities(self._account.activities)
        story.tell_journal(self._account.journal)
        self._problems += [CardProblem(n, 0, "no_day", t, rejected=True) for n, t in story.lost]
        count = len(self._account.contacts) + len(story.arrivals) + len(story.lost)
        return ParsedFile(
            path, count, tuple(self._drafts), tuple(self._problems), arrivals=tuple(story.arrivals)
        )

    def _draft(self, contact: Thing) -> CustomerDraft | None:
        uuid = text(contact.get("uuid"))
        facts = [FactDraft(words) for words in self._relatives.get(uuid, ())]
        through = self._names.get(text(said(contact).get("first_met_through")), "")
        picture = said(said(contact).get("avatar")).get("avatar_photo")
        return monica_contact.draft(
            contact, self._account.types, facts, through, self._account.pictures.get(text(picture))
        )

    def _related(self) -> dict[str, dict[str, None]]:
        """Of each contact what somebody is to them, with the name. Monica has a row for each of
        the two: ``of_contact`` is the ``type`` of ``contact_is``."""
        found: dict[str, dict[str, None]] = {}
        for row in self._account.relationships:
            about = said(row)
            whose, who = text(about.get("contact_is")), text(about.get("of_contact"))
            kind = text(about.get("type")).replace("_", " ")
            if whose in self._by_uuid and self._names.get(who) and kind:
                words = f"{kind[:1].upper()}{kind[1:]}: {self._name_and_day(who)}"
                found.setdefault(whose, {})[words] = None
                if not _is_partial(self._by_uuid[whose]):
                    self._told_of.add(who)
        return found

    def _name_and_day(self, uuid: str) -> str:
        """The name; of one who gets no page with the birthday behind it."""
        contact = self._by_uuid[uuid]
        day = monica_contact.shown_day(said(contact).get("birthdate"))
        return self._names[uuid] + (f" ({day})" if day and _is_partial(contact) else "")

    def _is_relative_only(self, contact: Thing) -> bool:
        """Whether Monica knows them as somebody's relative only, and that one is here."""
        return _is_partial(contact) and text(contact.get("uuid")) in self._told_of

    def _tell_of_files(self, number: int, contact: Thing) -> None:
        mine = groups(contact)
        for uuid in map(text, (*mine.get("photo", ()), *mine.get("document", ()))):
            if uuid not in self._account.pictures and uuid in self._account.files:
                self._tell(number, "file_left", self._account.files[uuid])

    def _tell(self, number: int, code: str, words: str, *, rejected: bool = False) -> None:
        if len(self._problems) < MAX_PROBLEMS or rejected:
            self._problems.append(CardProblem(number, 0, code, words[:80], rejected))


def _is_partial(contact: Thing) -> bool:
    return said(contact).get("is_partial") is True
