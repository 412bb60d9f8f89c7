"""What happened with customers, and what is to come of it."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.models.mapped import Base


class Interaction(Base):
    """A call, e-mail, meeting, ... Its customers stand in ``participant``."""

    __tablename__ = "interaction"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    body: Mapped[str] = mapped_column(Text)
    happened_at: Mapped[datetime] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    uid: Mapped[str | None] = mapped_column(Text, index=True)
    """What the file that it came from called it: an iCalendar UID (with its day when it repeats)
    or a Message-ID."""


class Participant(Base):
    """That an interaction was with a customer; without one, that it is still unsorted."""

    __tablename__ = "participant"
    __table_args__ = (
        Index(
            "ix_participant_customer_id_interaction_id",
            "customer_id",
            "interaction_id",
            unique=True,
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), index=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))


class Amount(Base):
    """Money named in an interaction: ``minor`` counts the currency's smallest unit."""

    __tablename__ = "amount"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), index=True)
    minor: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(String(3))


class CapturedLine(Base):
    """A line as it was typed, whatever was made of it: kept for its words and for recall."""

    __tablename__ = "captured_line"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    line: Mapped[str] = mapped_column(Text)
    captured_at: Mapped[datetime] = mapped_column(Moment)


class FollowUp(Base):
    """A promise, mine or theirs (``side``). Due is a local date and an optional local time.

    A repeated one has its rule (RFC 5545) and the day it counts from; each time is a row of its
    own, and of a series one at most is open. That it was told of stands in ``delivery``. One that
    work made (a deal, a checklist, ...) says by what.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_state_due_on", "state", "due_on"),
        Index(
            "ix_follow_up_open_series",
            "series_id",
            unique=True,
            sqlite_where=text("state = 'open' AND series_id IS NOT NULL"),
        ),
        *(
            Index(f"ix_follow_up_{column}", column, sqlite_where=text(f"{column} IS NOT NULL"))
            for column in ("deal_id", "complaint_id", "agreement_id", "checklist_run_id", "rule_id")
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date | None] = mapped_column(Date)
    due_time: Mapped[time | None] = mapped_column(WallTime)
    side: Mapped[str] = mapped_column(String(6), default="mine", server_default="mine")
    state: Mapped[str] = mapped_column(String(10), default="open")
    created_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    snooze_count: Mapped[int] = mapped_column(Integer, default=0)
    rule: Mapped[str | None] = mapped_column(Text)
    rule_from: Mapped[date | None] = mapped_column(Date)
    occurrence_on: Mapped[date | None] = mapped_column(Date)
    series_id: Mapped[int | None] = mapped_column(Integer)
    uid: Mapped[str | None] = mapped_column(Text, index=True)
    """The iCalendar UID that it came with."""
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    complaint_id: Mapped[int | None] = mapped_column(ForeignKey("complaint.id"))
    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"))
    checklist_run_id: Mapped[int | None] = mapped_column(ForeignKey("checklist_run.id"))
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("rule.id"))
    role: Mapped[str | None] = mapped_column(String(10))
    """What it is to that which made it: a deal's next step, an agreement's notice day, ..."""
