"""Several writes told of as one."""

from __future__ import annotations

from smallcrm.domain.changes import Changes, Thing, Way, together
from smallcrm.domain.records import CustomerId

ONE = Changes(frozenset({Thing.DETAIL}), frozenset({CustomerId(1)}), Way.DONE, label="Ana")
TWO = Changes(frozenset({Thing.INTERACTION}), frozenset({CustomerId(2)}), Way.DONE)
MANY = Changes(frozenset({Thing.CUSTOMER}), None, Way.DONE)


def test_what_and_whom_they_touched_is_kept_and_nothing_is_said() -> None:
    found = together([ONE, TWO])
    both = frozenset({CustomerId(1), CustomerId(2)})
    assert found == Changes(frozenset({Thing.DETAIL, Thing.INTERACTION}), both, Way.QUIET)


def test_with_one_that_touched_too_many_to_name_all_is_read_anew() -> None:
    found = together([ONE, MANY, TWO])
    assert found.customers is None
    assert found.things == {Thing.DETAIL, Thing.INTERACTION, Thing.CUSTOMER}
