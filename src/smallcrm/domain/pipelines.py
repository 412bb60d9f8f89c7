"""Pipelines: the stages that deals go through, and those that are offered ready-made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.text import fold, one_line

PipelineId = NewType("PipelineId", int)
StageId = NewType("StageId", int)

MOST_STAGES = 20
LONGEST_NAME = 60
LONGEST_ROT = 999
"""Days."""


@dataclass(frozen=True, slots=True)
class StageDraft:
    """``chance`` in percent is what a deal has here without one of its own; after ``rot_days``
    days in it a deal is marked, None: never. ``id`` is None for a stage that is new."""

    name: str
    chance: int
    rot_days: int | None = None
    id: StageId | None = None


@dataclass(frozen=True, slots=True)
class PipelineDraft:
    """``stages`` in their order."""

    name: str
    stages: tuple[StageDraft, ...]


@dataclass(frozen=True, slots=True)
class StageRow:
    """``deals`` stand open in it; ``used`` counts also those that were won or lost there."""

    id: StageId
    pipeline_id: PipelineId
    name: str
    chance: int
    rot_days: int | None
    deals: int = 0
    used: int = 0

    def draft(self) -> StageDraft:
        return StageDraft(self.name, self.chance, self.rot_days, self.id)


@dataclass(frozen=True, slots=True)
class PipelineRow:
    id: PipelineId
    name: str
    stages: tuple[StageRow, ...]

    @property
    def used(self) -> int:
        """How many deals stand in it, open, won and lost."""
        return sum(stage.used for stage in self.stages)

    def draft(self) -> PipelineDraft:
        return PipelineDraft(self.name, tuple(stage.draft() for stage in self.stages))


Moves = Mapping[StageId, StageId]
"""Where the deals go that stand in a stage which is taken away."""
NO_MOVES: Moves = MappingProxyType({})


def checked(draft: PipelineDraft) -> PipelineDraft:
    """The draft with names on one line.

    Raises:
        InvalidValue: "empty" or "too_long" a name; "no_stages", "many_stages"; "stage_twice";
            "not_a_chance", "not_rot_days".
    """
    stages = tuple(replace(s, name=_name(s.name)) for s in draft.stages)
    if not stages:
        raise InvalidValue("no_stages")
    if len(stages) > MOST_STAGES:
        raise InvalidValue("many_stages")
    if len({fold(s.name) for s in stages}) < len(stages):
        raise InvalidValue("stage_twice")
    for stage in stages:
        check_chance(stage.chance)
        if stage.rot_days is not None and not 1 <= stage.rot_days <= LONGEST_ROT:
            raise InvalidValue("not_rot_days")
    return PipelineDraft(_name(draft.name), stages)


def check_chance(chance: int) -> None:
    """Raise InvalidValue("not_a_chance") unless it is a percentage."""
    if not 0 <= chance <= 100:
        raise InvalidValue("not_a_chance")


def _name(text: str) -> str:
    name = one_line(text)
    if not name:
        raise InvalidValue("empty")
    if len(name) > LONGEST_NAME:
        raise InvalidValue("too_long")
    return name


# --- those that are offered ---------------------------------------------------------------------


class Preset(StrEnum):
    """A trade whose usual stages are offered; nothing is made before one is chosen."""

    CONSULTANT = "consultant"
    CRAFT = "craft"
    SHOP = "shop"
    COACH = "coach"
    STUDIO = "studio"


class StageName(StrEnum):
    """Of the stages that are offered; worded where they are shown."""

    FIRST_TALK = "first_talk"
    NEEDS_CLEAR = "needs_clear"
    PROPOSAL = "proposal"
    NEGOTIATION = "negotiation"
    REQUEST = "request"
    VISIT = "visit"
    QUOTE = "quote"
    FOLLOWED_UP = "followed_up"
    INQUIRY = "inquiry"
    OFFER = "offer"
    SAMPLE = "sample"
    ORDER_PROMISED = "order_promised"
    TRIAL_SESSION = "trial_session"
    PROGRAM_OFFERED = "program_offered"
    DECIDING = "deciding"
    BRIEFING = "briefing"
    PITCH = "pitch"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class PresetStage:
    name: StageName
    chance: int
    rot_days: int


_S = StageName
PRESETS: Mapping[Preset, tuple[PresetStage, ...]] = MappingProxyType(
    {
        Preset.CONSULTANT: (
            PresetStage(_S.FIRST_TALK, 10, 14),
            PresetStage(_S.NEEDS_CLEAR, 30, 14),
            PresetStage(_S.PROPOSAL, 50, 10),
            PresetStage(_S.NEGOTIATION, 75, 10),
        ),
        Preset.CRAFT: (
            PresetStage(_S.REQUEST, 20, 5),
            PresetStage(_S.VISIT, 40, 10),
            PresetStage(_S.QUOTE, 60, 14),
            PresetStage(_S.FOLLOWED_UP, 70, 14),
        ),
        Preset.SHOP: (
            PresetStage(_S.INQUIRY, 20, 3),
            PresetStage(_S.OFFER, 40, 7),
            PresetStage(_S.SAMPLE, 60, 14),
            PresetStage(_S.ORDER_PROMISED, 90, 7),
        ),
        Preset.COACH: (
            PresetStage(_S.FIRST_TALK, 20, 7),
            PresetStage(_S.TRIAL_SESSION, 50, 10),
            PresetStage(_S.PROGRAM_OFFERED, 60, 7),
            PresetStage(_S.DECIDING, 70, 14),
        ),
        Preset.STUDIO: (
            PresetStage(_S.INQUIRY, 10, 5),
            PresetStage(_S.BRIEFING, 30, 10),
            PresetStage(_S.PITCH, 50, 14),
            PresetStage(_S.CONTRACT, 90, 10),
        ),
    }
)
