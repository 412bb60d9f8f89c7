"""How soon the window's thread gets its turn, while work goes on beside it."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from smallcrm.viewmodels import turns


def test_the_last_of_several_gives_back_what_was_usual() -> None:
    usual = sys.getswitchinterval()
    first, second = ExitStack(), ExitStack()
    first.enter_context(turns.short())
    second.enter_context(turns.short())
    assert sys.getswitchinterval() < usual
    first.close()
    assert sys.getswitchinterval() < usual, "the other is still at it"
    second.close()
    assert sys.getswitchinterval() == usual
