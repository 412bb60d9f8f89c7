from __future__ import annotations

import math
import random
import re

from smallcrm.domain import passphrases


def test_a_suggestion_can_be_said_and_not_be_guessed() -> None:
    chance = random.Random(5)
    found = {passphrases.suggest(chance.randrange) for _ in range(500)}
    assert len(found) == 500
    for words in found:
        assert re.fullmatch(
            r"(?:[bdfgklmnprstvz][aeiou]){3}( (?:[bdfgklmnprstvz][aeiou]){3}){3}", words
        )
    assert math.floor(12 * math.log2(70)) == passphrases.BITS
