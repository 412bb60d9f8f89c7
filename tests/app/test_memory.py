"""What is made for good is left alone by Python's collector."""

from __future__ import annotations

import gc

import pytest

from smallcrm.app import memory


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_looks_at_nothing_of_what_is_made_for_good(was_on: bool) -> None:
    try:
        if not was_on:
            gc.disable()
        with memory.for_good():
            assert not gc.isenabled()
            made = [object() for _ in range(10)]
        assert gc.isenabled() == was_on
        assert gc.get_freeze_count() > 0
        assert not any(each is made for each in gc.get_objects())
    finally:
        gc.enable()
        gc.unfreeze()
    assert any(each is made for each in gc.get_objects())
