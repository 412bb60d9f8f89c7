"""Verbs of a line by their form."""

from __future__ import annotations

from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.tokens import Shape


def is_past(tokens: Tokens, index: int) -> bool:
    """Whether a token is a past verb by its ending ("approved") or by the table ("went")."""
    token = tokens[index]
    if token.shape is not Shape.WORD:
        return False
    lexicon = tokens.lexicon
    if token.text in lexicon.phrases("past_verbs"):
        return True
    if token.text in lexicon.phrases("not_past") or len(token.text) < 5:
        return False
    endings = tuple(e for language in lexicon.languages for e in language.past_endings)
    return token.text.endswith(endings)
