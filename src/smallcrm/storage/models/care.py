"""Care: what customers say, when they can be reached, what was judged of them, what was recorded.

Days are local.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.models.mapped import Base, Detail


class Theme(Base):
    """What several comments say: a group that the user named or changed."""

    __tablename__ = "theme"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)


class Feedback(Detail):
    """What a customer said of how it goes: ``score`` is from 0 to 10 where ``scale`` is 10, from
    1 to 5 where it is 5; both are None of words alone."""

    __tablename__ = "feedback"
    __table_args__ = ({"sqlite_autoincrement": True},)

    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    """The note in which it was said."""
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True)
    """The survey that it answers."""
    theme_id: Mapped[int | None] = mapped_column(ForeignKey("theme.id"), index=True)
    placed_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the user chose its group, or that it has none; None: it goes where it is alike."""
    given_on: Mapped[date] = mapped_column(Date, index=True)
    score: Mapped[int | None] = mapped_column(Integer)
    scale: Mapped[int | None] = mapped_column(Integer)
    words: Mapped[str] = mapped_column(Text, default="")
    topic: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)


class Verdict(Detail):
    """What the user said of a reckoned judgement, until a day (None: for good): it holds instead.
    ``about`` says of which."""

    __tablename__ = "verdict"
    __table_args__ = ({"sqlite_autoincrement": True},)

    about: Mapped[str] = mapped_column(String(9))
    words: Mapped[str] = mapped_column(Text, default="")
    decided_on: Mapped[date] = mapped_column(Date)
    until_on: Mapped[date | None] = mapped_column(Date)


class ContactWindow(Detail):
    """Hours of a ``weekday`` (0: Monday) at which somebody wants to be called, by their clock."""

    __tablename__ = "contact_window"
    __table_args__ = ({"sqlite_autoincrement": True},)

    weekday: Mapped[int] = mapped_column(Integer)
    begins: Mapped[time] = mapped_column(WallTime)
    ends: Mapped[time] = mapped_column(WallTime)


class Availability(Detail):
    """Where somebody's clock stands (``zone``, IANA; "": where the user's does), and until which
    day they are away. One of each."""

    __tablename__ = "availability"
    __table_args__ = ({"sqlite_autoincrement": True},)

    zone: Mapped[str] = mapped_column(String(64), default="")
    away_until: Mapped[date | None] = mapped_column(Date)
    note: Mapped[str] = mapped_column(Text, default="")


class Recording(Detail):
    """That an attachment was said, and when; ``duration`` in ms, None: not known. What it is about
    is in the note that it belongs to."""

    __tablename__ = "recording"
    __table_args__ = ({"sqlite_autoincrement": True},)

    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachment.id"), index=True)
    duration: Mapped[int | None] = mapped_column(Integer)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
