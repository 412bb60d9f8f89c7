"""Ids, and the enums of customers, entries and follow-ups. ``records`` has all of them too; what is
needed before the first paint takes them from here, without the many records that are not."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

CustomerId = NewType("CustomerId", int)
InteractionId = NewType("InteractionId", int)
FollowUpId = NewType("FollowUpId", int)
DetailId = NewType("DetailId", int)
ChangeSetId = NewType("ChangeSetId", int)


class CustomerKind(StrEnum):
    PERSON = "person"
    COMPANY = "company"


class InteractionKind(StrEnum):
    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    MESSAGE = "message"
    PAYMENT = "payment"
    NOTE = "note"

    @property
    def is_contact(self) -> bool:
        """Whether it counts as having been in touch (interaction.md R5: a plain note does not)."""
        return self is not InteractionKind.NOTE


class FollowUpState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Side(StrEnum):
    """Whose promise a follow-up is."""

    MINE = "mine"
    THEIRS = "theirs"


class CadenceUnit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CustomerField(StrEnum):
    """The single values of a customer; names follow vCard N and NICKNAME."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ADDITIONAL_NAMES = "additional_names"
    HONORIFIC_PREFIX = "honorific_prefix"
    HONORIFIC_SUFFIX = "honorific_suffix"
    NICKNAME = "nickname"


class OccasionKind(StrEnum):
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    OTHER = "other"


class DetailKind(StrEnum):
    """The things of which a customer has any number."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    LINK = "link"
    FACT = "fact"
    OCCASION = "occasion"
    TAG = "tag"
    AFFILIATION = "affiliation"
    CADENCE = "cadence"
