"""Which years a birthday or another yearly day can have begun in: one rule for all readers.

Two years say that it is not known: Apple's, of which nothing has to be told, and 0, which may be a
slip as well, and is told of. Any other one outside is a slip, or a program's word for "never":
such a date is no day, is kept as it stands, and is told of.
"""

from __future__ import annotations

FIRST, LAST = 1800, 2200
NO_YEAR = 1604
"""What Apple writes for a year that is not known: the first leap year of its calendar."""
ZERO = 0
UNKNOWN = (NO_YEAR, ZERO)


def is_known(year: int) -> bool:
    """Whether it may be the year of somebody, or of a firm, who is a customer."""
    return FIRST <= year <= LAST
