"""Verbs of a line by their form."""

from __future__ import annotations

from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.tokens import Shape

SHORTEST_INFINITIVE = 5
PARTICIPLE = 6
"""Within so many letters "ge" says that it is a participle: "angerufen", "afgesproken"."""


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


def is_accented(tokens: Tokens, index: int) -> bool:
    """Whether a word that may be present or past is past as it is typed: "relancé", "llamó"."""
    token, lexicon = tokens[index], tokens.lexicon
    endings = tuple(e for g in lexicon.languages for e in g.past_accents)
    if not endings or token.shape is not Shape.WORD:
        return False
    if token.text not in lexicon.phrases("past_verbs"):
        return False
    start, end = tokens.span(index, index + 1)
    return tokens.folded.text[start:end].lower().endswith(endings)


def is_infinitive(tokens: Tokens, index: int, *, capital: bool) -> bool:
    """Whether a token may be the verb of a thing to do where it stands last: "Angebot senden".

    By the table, or by its form: small letters and the ending of an infinitive, in a language
    whose participles end otherwise. ``capital``: its first letter may be one.
    """
    token = tokens[index]
    if token.shape is not Shape.WORD:
        return False
    lexicon = tokens.lexicon
    last = [language for language in lexicon.languages if language.verb_last]
    if any(token.text in language.tasks for language in last):
        return True
    start, end = tokens.span(index, index + 1)
    typed = tokens.folded.text[start:end]
    small = (typed[1:] if capital else typed).islower()
    if not small or len(typed) < SHORTEST_INFINITIVE or is_past(tokens, index):
        return False
    if any(token.text in lexicon.phrases(name) for name in ("plain", "verbs", "not_infinitives")):
        return False
    if "ge" in token.text[:PARTICIPLE] or _is_noun(tokens, index):
        return False
    return any(token.text.endswith(e) for language in last for e in language.infinitive_endings)


def _is_noun(tokens: Tokens, index: int) -> bool:
    """ "drie vragen", "de tekeningen", "met klanten": a noun by the word before it."""
    if index == 0 or tokens.shape(index - 1) is not Shape.WORD:
        return tokens.shape(index - 1) is Shape.NUMBER
    before, lexicon = tokens[index - 1].text, tokens.lexicon
    names = ("prepositions", "articles", "plain")
    if any(before in lexicon.phrases(name) for name in names):
        return before not in lexicon.phrases("fillers")
    return tokens.sense(index - 1, Sense.NUMBER) is not None or before.endswith("e")
