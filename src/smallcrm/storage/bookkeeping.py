"""The mapped classes of what the program keeps for itself: neither undone nor announced, but for
the journal, which is how the rest is.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.models import Base

DRAFT, LETTER = "draft:", "letter:"
"""What the names of settings begin with that keep words typed and not saved yet, and the places
of letters among them."""


class Setting(Base):
    """Bookkeeping of the file itself (last clock seen, ...): neither undone nor announced."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


def draft_names(customer: int) -> tuple[str, str]:
    """The settings that keep what was typed at this customer, and to them."""
    return f"{DRAFT}{customer}", f"{DRAFT}{LETTER}{customer}"


class Delivery(Base):
    """The ledger: one row for each thing that was, or is just being, told. Never journaled, so
    that no undo makes it told twice.

    ``key`` says what once means: of a follow-up each due moment, of a digest each day.
    ``due_at`` is the UTC moment it fell due where the user was; ``manner`` how it was shown.
    """

    __tablename__ = "delivery"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(String(10))
    follow_up_id: Mapped[int | None] = mapped_column(Integer, index=True)
    due_on: Mapped[date | None] = mapped_column(Date)
    due_time: Mapped[time | None] = mapped_column(WallTime)
    due_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    claimed_at: Mapped[datetime | None] = mapped_column(Moment)
    shown_at: Mapped[datetime | None] = mapped_column(Moment)
    manner: Mapped[str] = mapped_column(String(10), default="", server_default="")
    late: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    uncertain: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    rearmed_at: Mapped[datetime | None] = mapped_column(Moment)
    acted_at: Mapped[datetime | None] = mapped_column(Moment)
    act: Mapped[str] = mapped_column(String(10), default="", server_default="")
    surface: Mapped[str] = mapped_column(String(10), default="", server_default="")


class TakenFile(Base):
    """What is not to be brought in again: a file of the capture folder that was taken, by the
    SHA-256 of its bytes in hex; or an entry that was taken out (``removed_entries``)."""

    __tablename__ = "taken_file"

    content: Mapped[str] = mapped_column(String(64), primary_key=True)
    taken_at: Mapped[datetime] = mapped_column(Moment)


# --- the journal: written by the store alone ---------------------------------------------------


class ChangeSet(Base):
    """One user action, one undo step."""

    __tablename__ = "change_set"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    action: Mapped[str] = mapped_column(String(30))
    label: Mapped[str] = mapped_column(Text, default="")
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
    source: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The file an import came from."""
    takes_back: Mapped[int | None] = mapped_column(Integer, index=True)
    """The older action that this one took back, out of turn."""


class Change(Base):
    """One row changed: columns before and after as JSON; an insert is known by its key alone."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_table_name_row_id", "table_name", "row_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id"), index=True)
    table: Mapped[str] = mapped_column("table_name", String(30))
    row_id: Mapped[int] = mapped_column(Integer)
    customer_id: Mapped[int | None] = mapped_column(Integer, index=True)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class CustomerText(Base):
    """All searchable words about a customer in one document: derived, kept by the store."""

    __tablename__ = "customer_text"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    body: Mapped[str] = mapped_column(Text)


class RowSum(Base):
    """A checksum of a row that the user wrote, so that a bit that fell over on the disk is seen:
    SQLite's own check does not look into texts."""

    __tablename__ = "row_sum"
    __table_args__ = ({"sqlite_with_rowid": False},)

    table: Mapped[str] = mapped_column("table_name", String(30), primary_key=True)
    row_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    sum: Mapped[str] = mapped_column(String(16))


class Erased(Base):
    """A keyed hash of what identified somebody who was erased on request: nothing else of them
    is left. Never journaled."""

    __tablename__ = "erased"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    erased_at: Mapped[datetime] = mapped_column(Moment)
