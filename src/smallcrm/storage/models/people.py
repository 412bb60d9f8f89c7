"""Customers, and what a customer has any number of."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Float, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from smallcrm.storage.column_types import Moment
from smallcrm.storage.models.mapped import Base, Detail


class Customer(Base):
    """A person or a company. In the trash from ``deleted_at`` on."""

    __tablename__ = "customer"
    __table_args__ = (
        Index("ix_customer_listed", "sort_key", "id", sqlite_where=text("deleted_at IS NULL")),
        Index("ix_customer_in_trash", "deleted_at", sqlite_where=text("deleted_at IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(Text)
    family_name: Mapped[str] = mapped_column(Text, default="")
    given_name: Mapped[str] = mapped_column(Text, default="")
    additional_names: Mapped[str] = mapped_column(Text, default="")
    honorific_prefix: Mapped[str] = mapped_column(Text, default="")
    honorific_suffix: Mapped[str] = mapped_column(Text, default="")
    nickname: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    deleted_at: Mapped[datetime | None] = mapped_column(Moment)
    do_not_contact_at: Mapped[datetime | None] = mapped_column(Moment)
    """Since when the customer does not want to be contacted."""
    joined_into_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    """The customer that this one was joined into; it is in the trash then, and not listed there."""


class Affiliation(Detail):
    """A person's place in a company: by record when there is one, else by the company's name."""

    __tablename__ = "affiliation"
    __table_args__ = ({"sqlite_autoincrement": True},)

    company_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    company_name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text, default="")
    department: Mapped[str] = mapped_column(Text, default="")


class Phone(Detail):
    """``number`` as typed; ``digits`` only its digits, for look-up."""

    __tablename__ = "phone"
    __table_args__ = ({"sqlite_autoincrement": True},)

    number: Mapped[str] = mapped_column(Text)
    digits: Mapped[str] = mapped_column(Text, index=True)
    label: Mapped[str] = mapped_column(Text, default="")


class Email(Detail):
    """``folded`` is the address in lower case, for look-up."""

    __tablename__ = "email"
    __table_args__ = ({"sqlite_autoincrement": True},)

    address: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, index=True)
    label: Mapped[str] = mapped_column(Text, default="")


class Address(Detail):
    """Components as in vCard ADR."""

    __tablename__ = "address"
    __table_args__ = ({"sqlite_autoincrement": True},)

    street: Mapped[str] = mapped_column(Text, default="")
    extended: Mapped[str] = mapped_column(Text, default="")
    po_box: Mapped[str] = mapped_column(Text, default="")
    locality: Mapped[str] = mapped_column(Text, default="")
    region: Mapped[str] = mapped_column(Text, default="")
    postal_code: Mapped[str] = mapped_column(Text, default="")
    country: Mapped[str] = mapped_column(Text, default="")
    label: Mapped[str] = mapped_column(Text, default="")


class Link(Detail):
    __tablename__ = "link"
    __table_args__ = ({"sqlite_autoincrement": True},)

    url: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text, default="")


class Fact(Detail):
    """A little thing worth remembering."""

    __tablename__ = "fact"
    __table_args__ = ({"sqlite_autoincrement": True},)

    text: Mapped[str] = mapped_column(Text)


class Occasion(Detail):
    """A yearly day; ``year`` is None when it is not known."""

    __tablename__ = "occasion"
    __table_args__ = (
        Index("ix_occasion_month_day", "month", "day"),
        {"sqlite_autoincrement": True},
    )

    kind: Mapped[str] = mapped_column(String(12))
    month: Mapped[int] = mapped_column(Integer)
    day: Mapped[int] = mapped_column(Integer)
    year: Mapped[int | None] = mapped_column(Integer)
    label: Mapped[str] = mapped_column(Text, default="")
    days_ahead: Mapped[int | None] = mapped_column(Integer)


class Tag(Detail):
    """A tag on a customer: one row each; ``folded`` finds it whatever the case."""

    __tablename__ = "tag"
    __table_args__ = (
        Index("ix_tag_folded_customer_id", "folded", "customer_id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)


class Cadence(Detail):
    """Keep in touch: every so many days, weeks, months or years."""

    __tablename__ = "cadence"
    __table_args__ = ({"sqlite_autoincrement": True},)

    every: Mapped[int] = mapped_column(Integer)
    unit: Mapped[str] = mapped_column(String(5))


class TagRhythm(Base):
    """Keep in touch with everybody who has a tag, unless they have a rhythm of their own."""

    __tablename__ = "tag_rhythm"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    every: Mapped[int] = mapped_column(Integer)
    unit: Mapped[str] = mapped_column(String(5))


class Respite(Detail):
    """Silence that was answered: not to be listed before ``until_on``, a local day."""

    __tablename__ = "respite"
    __table_args__ = ({"sqlite_autoincrement": True},)

    answer: Mapped[str] = mapped_column(String(8))
    until_on: Mapped[date] = mapped_column(Date)


class Consent(Detail):
    """That a customer agreed to be contacted: for what, by which channel, when and how they said
    so, and when they took it back. Days are local."""

    __tablename__ = "consent"
    __table_args__ = ({"sqlite_autoincrement": True},)

    purpose: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(String(10))
    given_on: Mapped[date] = mapped_column(Date)
    how: Mapped[str] = mapped_column(Text)
    withdrawn_on: Mapped[date | None] = mapped_column(Date)


class NotSame(Base):
    """That two customers who look alike are two; ``customer_id`` is the lower of both."""

    __tablename__ = "not_same"
    __table_args__ = (
        Index("ix_not_same_customer_id_other_id", "customer_id", "other_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)


class CustomField(Base):
    """A field that the user made: for everybody, or for those with a ``tag`` (folded).

    ``choices`` is a JSON array of texts, for the kind "choice" alone.
    """

    __tablename__ = "custom_field"
    __table_args__ = (
        Index("ix_custom_field_folded_tag", "folded", "tag", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(10))
    choices: Mapped[str] = mapped_column(Text)
    tag: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer)


class Segment(Base):
    """A saved list: a search under a name, in the strip at ``position``."""

    __tablename__ = "segment"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)
    query: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer)


class CustomValue(Detail):
    """What a customer has in a custom field: ``text`` in the one form its kind has (a date as
    YYYY-MM-DD), ``number`` what is compared (None for texts)."""

    __tablename__ = "custom_value"
    __table_args__ = (
        Index(None, "customer_id", "custom_field_id", unique=True),
        Index("ix_custom_value_custom_field_id_number", "custom_field_id", "number"),
        {"sqlite_autoincrement": True},
    )

    custom_field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"))
    text: Mapped[str] = mapped_column(Text)
    number: Mapped[float | None] = mapped_column(Float)


class Attachment(Base):
    """A file that belongs to a customer, or to an unsorted note; ``content`` is the SHA-256 of its
    bytes, in hex, by which they are kept. ``size`` in bytes."""

    __tablename__ = "attachment"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(Integer)
    content: Mapped[str] = mapped_column(String(64), index=True)
    added_at: Mapped[datetime] = mapped_column(Moment)


class KeptProperty(Base):
    """A vCard property that we do not model, whole, to be written back on export."""

    __tablename__ = "kept_property"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    line: Mapped[str] = mapped_column(Text)
