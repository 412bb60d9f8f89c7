"""The look in one place: colours, space, corners (interaction.md 4.2 to 4.4)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from PySide6.QtGui import QColor

from smallcrm.domain.kinds import InteractionKind

SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 24
SPACE_6: Final = 32
CORNER_CHIP: Final = 4
CORNER_FIELD: Final = 6
CORNER_CARD: Final = 8
TARGET: Final = 24
"""No hit area is smaller, in px."""

AVATAR_GROUNDS: Final = (
    *("#8C2F39", "#9A4A00", "#7A5B00", "#4C6B00", "#1F6B3B", "#006B63"),
    *("#00638A", "#2F55C4", "#5B45B8", "#7F3A9E", "#9A2F73", "#5A5F68"),
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Text pairs have a contrast of at least 4.5, outlines and focus 3."""

    window: QColor
    base: QColor
    raised: QColor
    sunken: QColor
    text: QColor
    muted: QColor
    line: QColor
    control: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    selection_text: QColor
    due: QColor
    due_ground: QColor
    late: QColor
    late_ground: QColor
    done: QColor
    done_ground: QColor
    link: QColor
    is_dark: bool = False

    @property
    def is_stark(self) -> bool:
        """Whether what is chosen has a frame rather than a ground."""
        return self.selection == self.base

    def tone(self, tone: str) -> tuple[QColor, QColor]:
        """Ink and ground of a chip or card: "due", "late", or neutral."""
        return {"due": (self.due, self.due_ground), "late": (self.late, self.late_ground)}.get(
            tone, (self.muted, self.sunken)
        )

    def dot(self, kind: InteractionKind) -> QColor:
        """The colour of a timeline dot; its shape says the same."""
        return {
            InteractionKind.CALL: self.accent,
            InteractionKind.EMAIL: self.done,
            InteractionKind.MEETING: self.due,
            InteractionKind.MESSAGE: self.link,
            InteractionKind.PAYMENT: self.done,
            InteractionKind.NOTE: self.muted,
        }[kind]


def _tokens(colours: str, *, is_dark: bool) -> Tokens:
    """The colours in the order of the fields."""
    names = [f.name for f in fields(Tokens) if f.name != "is_dark"]
    values = dict(zip(names, map(_colour, colours.split()), strict=True))
    return Tokens(**values, is_dark=is_dark)


def _colour(code: str) -> QColor:
    return QColor(f"#{code}")


LIGHT: Final = _tokens(
    "F6F5F2 FFFFFF FFFFFF EFEDE8 1D2126 5A616B E2DFD9 83888F 3556C8 FFFFFF E3E9FB 1B2A63"
    " 8A5200 FDF1DC B3261E FCEBE9 1F6B3B E5F4EA 2A49B5",
    is_dark=False,
)
DARK: Final = _tokens(
    "17191C 1D2024 25292E 131517 E7E9EC A2A9B3 33383F 767D87 8FA6FF 0F1426 2B3560 E3E9FF"
    " F2BC66 382B14 FF9C92 401F1C 7FD19B 1A3324 9DB1FF",
    is_dark=True,
)


def of_few(
    *,
    window: QColor,
    base: QColor,
    text: QColor,
    accent: QColor,
    link: QColor,
) -> Tokens:
    """A theme of few colours: all is ink on the ground, and what is chosen has a frame."""
    return Tokens(
        window=window,
        base=base,
        raised=base,
        sunken=window,
        **dict.fromkeys(("text", "muted", "line", "control"), text),
        accent=accent,
        on_accent=base,
        selection=base,
        selection_text=text,
        **dict.fromkeys(("due", "late", "done"), text),
        **dict.fromkeys(("due_ground", "late_ground", "done_ground"), base),
        link=link,
        is_dark=base.lightness() < text.lightness(),
    )


_in_force = [LIGHT]


def current() -> Tokens:
    """The colours to paint with."""
    return _in_force[0]


def use(tokens: Tokens) -> None:
    """Called by ``theme.apply`` alone."""
    _in_force[0] = tokens
