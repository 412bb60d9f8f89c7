"""A language for tests: every text that is asked for grows by half and gets accents, so that on a
screen a text without them was never asked for, and one that is cut would be cut in German."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ȧƀćđéƒǵħíĵķłɱñøƥǫřšťúṽŵẋýžȦɃĆĐÉƑǴĦÍĴĶŁṀÑØƤǪŘŠŤÚṼŴẊÝŽ",
)
LEFT = re.compile(r"\{\w+\}|%L?n|\(\*.*?\)|&|\w+")
"""Placeholders, file filters, the mark of a letter; and words, which change."""


class Pseudo(QTranslator):
    """Speaks it as soon as it is installed; Qt's own texts stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str | None:
        name = context if isinstance(context, str) else context.decode()
        text = source if isinstance(source, str) else source.decode()
        if name.startswith("Q") or (name == "Dates" and re.fullmatch("[dMy ]+", text)):
            return None
        return changed(text)


def changed(text: str) -> str:
    """ "Keep in touch" as "Ķéééƥ..."; the letters of menus stay where they are."""
    return LEFT.sub(lambda m: _longer(m[0]), text)


def _longer(word: str) -> str:
    if not word[0].isalnum():
        return word
    more = (len(word) + 1) // 2
    return word.translate(ACCENTS) + "ɵ" * more
