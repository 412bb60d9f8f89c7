"""Checklists, rules, and what they made."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment
from smallcrm.storage.models.mapped import Base, Detail


class Checklist(Base):
    """Steps that are done each time: a template."""

    __tablename__ = "checklist"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int] = mapped_column(Integer)


class ChecklistStep(Base):
    """What is to be done so many ``days`` after the start."""

    __tablename__ = "checklist_step"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklist.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    days: Mapped[int] = mapped_column(Integer)
    position: Mapped[int] = mapped_column(Integer)


class ChecklistRun(Detail):
    """A checklist begun for a customer, by the name it had; its steps are follow-ups."""

    __tablename__ = "checklist_run"
    __table_args__ = ({"sqlite_autoincrement": True},)

    checklist_id: Mapped[int | None] = mapped_column(ForeignKey("checklist.id"), index=True)
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    started_on: Mapped[date] = mapped_column(Date)


class Rule(Base):
    """What is to be suggested ``days`` after something happened to a customer with ``tag``
    (folded; "" for everybody), of what happened since ``since_on``. Yearly on ``month`` and
    ``day``. ``off_at``: since when it is switched off."""

    __tablename__ = "rule"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    happening: Mapped[str] = mapped_column(String(8))
    days: Mapped[int] = mapped_column(Integer)
    month: Mapped[int | None] = mapped_column(Integer)
    day: Mapped[int | None] = mapped_column(Integer)
    tag: Mapped[str] = mapped_column(Text)
    effect: Mapped[str] = mapped_column(String(9))
    text: Mapped[str] = mapped_column(Text)
    checklist_id: Mapped[int | None] = mapped_column(ForeignKey("checklist.id"), index=True)
    since_on: Mapped[date] = mapped_column(Date)
    off_at: Mapped[datetime | None] = mapped_column(Moment)
    position: Mapped[int] = mapped_column(Integer)
    stage_id: Mapped[int | None] = mapped_column(ForeignKey("stage.id"), index=True)
    """Of a quote: in which stage a deal waits; None for any but the first."""


class Template(Base):
    """What letters begin with: texts with fields for what is known of whom they go to."""

    __tablename__ = "template"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    purpose: Mapped[str] = mapped_column(String(9))
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer)


class Batch(Base):
    """Letters that were drafted together; what came of them is counted for ``days``."""

    __tablename__ = "batch"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(String(9))
    template_id: Mapped[int | None] = mapped_column(ForeignKey("template.id"), index=True)
    days: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[datetime] = mapped_column(Moment)


class Firing(Detail):
    """What was answered to a rule's suggestion; ``occurrence`` says of what ("sale:12")."""

    __tablename__ = "firing"
    __table_args__ = (
        Index(None, "rule_id", "customer_id", "occurrence", unique=True),
        {"sqlite_autoincrement": True},
    )

    rule_id: Mapped[int] = mapped_column(ForeignKey("rule.id"))
    occurrence: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(String(7))
    answered_on: Mapped[date] = mapped_column(Date)


class Letter(Detail):
    """What was drafted to be sent to a customer; ``outcome`` what became of it, "" while it is
    open, ``purpose`` what it is for, ``channel`` by which way it went. The program sends nothing
    itself."""

    __tablename__ = "letter"
    __table_args__ = ({"sqlite_autoincrement": True},)

    rule_id: Mapped[int | None] = mapped_column(ForeignKey("rule.id"), index=True)
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(String(7), default="")
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(9), default="note", server_default="note")
    channel: Mapped[str] = mapped_column(String(7), default="", server_default="")
