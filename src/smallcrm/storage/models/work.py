"""Work and money: what was sold, agreed and negotiated, and what went wrong.

Amounts are in minor units of their currency (ISO 4217): never a fraction. Days are local.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment
from smallcrm.storage.models.mapped import Base, Detail


class Item(Base):
    """Something that is sold, by the name it was typed with; its usual price where one was set,
    else that is reckoned from the sales."""

    __tablename__ = "item"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    minor: Mapped[int | None] = mapped_column(Integer)
    currency: Mapped[str | None] = mapped_column(String(3))


class ItemPair(Base):
    """That who bought ``item_id`` may want ``other_id``: a pair that the user set."""

    __tablename__ = "item_pair"
    __table_args__ = (
        Index("ix_item_pair_item_id_other_id", "item_id", "other_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)


class Sale(Detail):
    """``quantity`` in thousandths; ``minor`` is the sum of it all, below zero for a credit note;
    ``number`` what an invoice is called, by which it is known when it is imported again."""

    __tablename__ = "sale"
    __table_args__ = (
        Index("ix_sale_item_id_customer_id", "item_id", "customer_id"),
        Index(
            "ix_sale_sums",
            *("sold_on", "currency", "minor", "customer_id"),
            sqlite_where=text("returned_on IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    """The note in which it was said."""
    sold_on: Mapped[date] = mapped_column(Date, index=True)
    quantity: Mapped[int] = mapped_column(Integer)
    minor: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(String(3))
    number: Mapped[str] = mapped_column(Text, default="", index=True)
    note: Mapped[str] = mapped_column(Text, default="")
    returned_on: Mapped[date | None] = mapped_column(Date)
    return_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)


class Agreement(Detail):
    """``minor`` is paid each ``every`` ``unit``, or once where these are None; ``term`` is how
    long it is made for (None: until it is ended), ``notice`` how long before its end it has to be
    ended, ``renewal`` what happens then, ``renewed`` for how long (None: the term again)."""

    __tablename__ = "agreement"
    __table_args__ = ({"sqlite_autoincrement": True},)

    what: Mapped[str] = mapped_column(Text)
    minor: Mapped[int | None] = mapped_column(Integer)
    currency: Mapped[str | None] = mapped_column(String(3))
    every: Mapped[int | None] = mapped_column(Integer)
    unit: Mapped[str | None] = mapped_column(String(5))
    starts_on: Mapped[date] = mapped_column(Date)
    term_every: Mapped[int | None] = mapped_column(Integer)
    term_unit: Mapped[str | None] = mapped_column(String(5))
    notice_every: Mapped[int | None] = mapped_column(Integer)
    notice_unit: Mapped[str | None] = mapped_column(String(5))
    renewal: Mapped[str] = mapped_column(String(6))
    renewed_every: Mapped[int | None] = mapped_column(Integer)
    renewed_unit: Mapped[str | None] = mapped_column(String(5))
    note: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None] = mapped_column(Date)
    end_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)


class Rate(Detail):
    """A price that was quoted or agreed for one ``unit`` of a service (``name``), since a day."""

    __tablename__ = "rate"
    __table_args__ = (Index("ix_rate_folded", "folded"), {"sqlite_autoincrement": True})

    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
    minor: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(String(3))
    unit: Mapped[str] = mapped_column(String(5))
    state: Mapped[str] = mapped_column(String(6))
    since_on: Mapped[date] = mapped_column(Date)
    note: Mapped[str] = mapped_column(Text, default="")


class Pipeline(Base):
    """A way that deals go, in stages."""

    __tablename__ = "pipeline"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int] = mapped_column(Integer)


class Stage(Base):
    """``chance`` in percent is what a deal has here unless it has its own; after ``rot_days`` in
    it a deal is marked (None: never)."""

    __tablename__ = "stage"
    __table_args__ = (
        Index("ix_stage_pipeline_id_folded", "pipeline_id", "folded", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipeline.id"))
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer)
    chance: Mapped[int] = mapped_column(Integer)
    rot_days: Mapped[int | None] = mapped_column(Integer)


class Deal(Detail):
    """What is negotiated. ``entered_at`` is when it came into its stage, ``closed_at`` when it
    was won or lost, ``reason`` why. Its next step is the open follow-up that names it."""

    __tablename__ = "deal"
    __table_args__ = (
        Index("ix_deal_state_stage_id", "state", "stage_id"),
        {"sqlite_autoincrement": True},
    )

    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), index=True)
    what: Mapped[str] = mapped_column(Text)
    minor: Mapped[int | None] = mapped_column(Integer)
    currency: Mapped[str | None] = mapped_column(String(3))
    chance: Mapped[int | None] = mapped_column(Integer)
    expected_on: Mapped[date | None] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(4), default="open")
    reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    entered_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)


class StageVisit(Detail):
    """That a deal was in a stage, and left it."""

    __tablename__ = "stage_visit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"), index=True)
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), index=True)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    left_at: Mapped[datetime] = mapped_column(Moment)


class Complaint(Detail):
    """``words`` are the customer's own; ``done`` what was done, ``goodwill`` what was given
    besides, and ``minor`` what that cost."""

    __tablename__ = "complaint"
    __table_args__ = (Index("ix_complaint_closed_on", "closed_on"), {"sqlite_autoincrement": True})

    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    """The note in which it was said."""
    opened_on: Mapped[date] = mapped_column(Date)
    words: Mapped[str] = mapped_column(Text)
    severity: Mapped[str] = mapped_column(String(8))
    done: Mapped[str] = mapped_column(Text, default="")
    goodwill: Mapped[str] = mapped_column(Text, default="")
    minor: Mapped[int | None] = mapped_column(Integer)
    currency: Mapped[str | None] = mapped_column(String(3))
    closed_on: Mapped[date | None] = mapped_column(Date)
    created_at: Mapped[datetime] = mapped_column(Moment)


class ComplaintContact(Detail):
    """That a note is about a complaint: "third contact about this"."""

    __tablename__ = "complaint_contact"
    __table_args__ = (
        Index(None, "complaint_id", "interaction_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    complaint_id: Mapped[int] = mapped_column(ForeignKey("complaint.id"))
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), index=True)


class Introduction(Detail):
    """Who introduced a customer: by record when there is one, else by name."""

    __tablename__ = "introduction"
    __table_args__ = ({"sqlite_autoincrement": True},)

    introducer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    introducer_name: Mapped[str] = mapped_column(Text, default="")
