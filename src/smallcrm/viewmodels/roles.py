"""Roles of the item models: what a row says beside its text. Painters read nothing else."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_USER = int(Qt.ItemDataRole.UserRole)


class PersonRole(IntEnum):
    """A row of the people list. CHIP_TONE is "due", "late" or "" (neutral); MARKS are (start,
    length) of found words in the second line."""

    PERSON_ID = _USER + 1
    NAME = _USER + 2
    KIND = _USER + 3
    SECOND_LINE = _USER + 4
    CHIP_TEXT = _USER + 5
    CHIP_TONE = _USER + 6
    MARKS = _USER + 7


class TimelineRole(IntEnum):
    """An entry of the timeline. DOT_KIND is an InteractionKind; SOUND how long it can be heard,
    "" where there is nothing to hear."""

    INTERACTION_ID = _USER + 21
    HEAD = _USER + 22
    BODY = _USER + 23
    DOT_KIND = _USER + 24
    SOUND = _USER + 25


class AgendaRole(IntEnum):
    """A row of Today. ROW_TYPE is "heading", "item", "note", "touch" (a silence), "occasion",
    "work" (of a part, with its SIGN and the ANSWERS it offers) or "more"; TONE "late", "due" or
    ""; DONE a bool, THEIRS whether it is their promise; REPEATS how it comes again, or ""; FILES
    how many files came with a note."""

    ROW_TYPE = _USER + 41
    FOLLOW_UP_ID = _USER + 42
    PERSON_ID = _USER + 43
    KIND = _USER + 44
    CUSTOMER = _USER + 45
    TITLE = _USER + 46
    WHEN = _USER + 47
    TONE = _USER + 48
    ORIGIN = _USER + 49
    DONE = _USER + 50
    THEIRS = _USER + 51
    REPEATS = _USER + 52
    FILES = _USER + 53
    SIGN = _USER + 54
    ANSWERS = _USER + 55


class HistoryRole(IntEnum):
    """A row of a history or of the trash. ROW_TYPE is "heading" or "entry"; LINES are
    ``HistoryLine``s; MUTED whether it counts no more."""

    ROW_TYPE = _USER + 61
    TITLE = _USER + 62
    HEAD = _USER + 63
    LINES = _USER + 64
    MUTED = _USER + 65


class SaidRole(IntEnum):
    """A row of "What they say". ROW_TYPE is "group", "comment" (which says what a
    ``TimelineRole`` asks for too) or "more"; IS_OPEN whether a group's comments show."""

    ROW_TYPE = _USER + 81
    PERSON_ID = _USER + 82
    TITLE = _USER + 83
    COUNT = _USER + 84
    BELOW = _USER + 85
    IS_OPEN = _USER + 86


CODES: frozenset[int] = frozenset(
    {
        *(PersonRole.KIND, PersonRole.CHIP_TONE, TimelineRole.DOT_KIND),
        *(AgendaRole.ROW_TYPE, AgendaRole.KIND, AgendaRole.TONE, AgendaRole.SIGN),
        *(AgendaRole.ANSWERS, HistoryRole.ROW_TYPE, SaidRole.ROW_TYPE),
    }
)
"""What these say is no text, although somebody may be called so."""
