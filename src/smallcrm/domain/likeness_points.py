"""Why two customers may be one, or are two, and what each reason is worth.

A name as a whole is worth being asked of; an address or a number beside it makes it certain; no
two of the weaker reasons do. Points and thresholds are argued for by ``tests/likeness_report.py``.
"""

from __future__ import annotations

from enum import StrEnum

JOINS_FROM = 75
ASKED_FROM = 38


class Reason(StrEnum):
    """Why two may be one, or are two. The words stand in ``viewmodels/likeness_wording.py``."""

    EMAIL = "email"
    PHONE = "phone"
    SAME_NAME = "same_name"
    TRANSLITERATED = "transliterated"
    SWAPPED = "swapped"
    MIDDLE_NAME = "middle_name"
    NICKNAME = "nickname"
    NEAR_NAME = "near_name"
    NEAR_GIVEN = "near_given"
    INITIALS = "initials"
    PART_OF_NAME = "part_of_name"
    SAME_GIVEN = "same_given"
    SAME_FAMILY = "same_family"
    NAMELESS = "nameless"
    COMPANY = "company"
    BIRTHDAY = "birthday"
    ROLE_ADDRESS = "role_address"
    SHARED_PHONE = "shared_phone"
    SHARED_EMAIL = "shared_email"
    OTHER_NAME = "other_name"
    OTHER_GIVEN = "other_given"
    OTHER_GENERATION = "other_generation"
    OTHER_TITLE = "other_title"
    OTHER_MIDDLE = "other_middle"
    OTHER_BIRTHDAY = "other_birthday"
    OTHER_EMAIL = "other_email"
    OTHER_PHONE = "other_phone"
    OTHER_COMPANY = "other_company"
    OTHER_KIND = "other_kind"


class Verdict(StrEnum):
    JOINS = "joins"
    ASKED = "asked"
    DIFFERENT = "different"


R = Reason
POINTS = {
    R.EMAIL: 45,
    R.PHONE: 34,
    R.SAME_NAME: 50,
    R.TRANSLITERATED: 48,
    R.SWAPPED: 46,
    R.MIDDLE_NAME: 44,
    R.NICKNAME: 42,
    R.NEAR_NAME: 40,
    R.NEAR_GIVEN: 40,
    R.INITIALS: 30,
    R.PART_OF_NAME: 25,
    R.SAME_GIVEN: 15,
    R.SAME_FAMILY: 6,
    R.NAMELESS: 30,
    R.COMPANY: 12,
    R.BIRTHDAY: 28,
    R.ROLE_ADDRESS: 4,
    R.SHARED_PHONE: 4,
    R.SHARED_EMAIL: 4,
    R.OTHER_NAME: -25,
    R.OTHER_GIVEN: -36,
    R.OTHER_GENERATION: -50,
    R.OTHER_TITLE: -12,
    R.OTHER_MIDDLE: -12,
    R.OTHER_BIRTHDAY: -50,
    R.OTHER_EMAIL: -1,
    R.OTHER_PHONE: -1,
    R.OTHER_COMPANY: -1,
    R.OTHER_KIND: -100,
}
"""What each reason is worth. A name as a whole is worth being asked of, an address or a number
makes it certain, and no two of the weaker ones do."""
COMPANY_OF_NAMESAKES = 26
"""A company in common is worth so much when the name is the same as a whole."""
NEAR_BOTH = 38
"""A given name within two letters, and the family name too."""
NEAR_REAL = 26
"""Two real given names so close (Paul and Paula) are hardly a slip."""
ONE_WORD = 41
"""The same name of a single word."""
WHOLE = frozenset({R.SAME_NAME, R.TRANSLITERATED, R.SWAPPED})
OTHERWISE_WRITTEN = WHOLE | {R.MIDDLE_NAME, R.NICKNAME, R.NEAR_NAME}
"""Two names of one person, as far as names can say."""
OF_SEVERAL = frozenset({R.ROLE_ADDRESS, R.SHARED_EMAIL, R.SHARED_PHONE})
"""Who has one of these in common is of one house or family. Then a number, or the company, tells
nobody from the others there."""
DISAGREES = frozenset(
    {
        *(R.OTHER_BIRTHDAY, R.OTHER_GENERATION, R.OTHER_TITLE),
        *(R.OTHER_GIVEN, R.OTHER_NAME, R.OTHER_KIND),
    }
)
"""With one of these nothing joins by itself, whatever else is the same."""
ALWAYS_ASKED = DISAGREES | {R.NEAR_GIVEN, R.PART_OF_NAME}
"""And with these. Twins have one address, one number and one birthday, and are called Tim and
Tom; a husband and wife are in a book of addresses as "Anna & Ben"."""
AGAINST = frozenset(r for r, points in POINTS.items() if points < 0)
