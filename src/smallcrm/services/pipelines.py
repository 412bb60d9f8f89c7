"""Pipelines in the file, with their stages. A stage in which deals stand goes only with a word on
where they are to go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import pipelines as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound, StageInUse
from smallcrm.domain.pipelines import (
    NO_MOVES,
    Moves,
    PipelineDraft,
    PipelineId,
    PipelineRow,
    StageDraft,
    StageId,
    StageRow,
)
from smallcrm.domain.text import fold
from smallcrm.storage.models import Customer, Deal, Pipeline, Rule, Stage, StageVisit
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_ROWS = """
SELECT p.id, p.name, s.id, s.name, s.chance, s.rot_days,
  (SELECT count(*) FROM deal d JOIN customer c ON c.id = d.customer_id
   WHERE d.stage_id = s.id AND d.state = 'open' AND c.deleted_at IS NULL),
  (SELECT count(*) FROM deal d WHERE d.stage_id = s.id)
FROM pipeline p LEFT JOIN stage s ON s.pipeline_id = p.id
ORDER BY p.position, p.id, s.position, s.id
"""


def rows(store: Store) -> tuple[PipelineRow, ...]:
    """All pipelines in their order, each with its stages."""
    found: dict[int, tuple[str, list[StageRow]]] = {}
    for pipeline, name, stage, *values in store.fetch(_ROWS):
        stages = found.setdefault(pipeline, (name, []))[1]
        if stage is not None:
            stages.append(StageRow(StageId(stage), PipelineId(pipeline), *values))
    return tuple(PipelineRow(PipelineId(i), n, tuple(s)) for i, (n, s) in found.items())


def add(store: Store, draft: PipelineDraft) -> PipelineId:
    """A new pipeline, behind the others.

    Raises:
        InvalidValue: as ``domain.pipelines.checked``; "pipeline_taken".
    """
    draft = rules.checked(draft)
    with store.write(Action.ADD_PIPELINE, draft.name) as session:
        return insert(session, draft)


def insert(session: WriteSession, draft: PipelineDraft) -> PipelineId:
    """The rows of a new pipeline, of a checked draft: for this, and for an import.

    Raises:
        InvalidValue: "pipeline_taken".
    """
    _check_free(session, draft.name)
    last = session.scalar(select(func.max(Pipeline.position)))
    row = Pipeline(name=draft.name, folded=fold(draft.name), position=_behind(last))
    session.add(row)
    session.flush()
    for place, stage in enumerate(draft.stages):
        session.add(_stage(row.id, place, stage))
    session.flush()
    return PipelineId(row.id)


def add_stage(session: WriteSession, pipeline: PipelineId, draft: StageDraft) -> StageId:
    """A stage more at the end of a pipeline: for an import."""
    query = select(func.max(Stage.position)).where(Stage.pipeline_id == pipeline)
    row = _stage(pipeline, _behind(session.scalar(query)), draft)
    session.add(row)
    session.flush()
    return StageId(row.id)


def places(session: Session) -> dict[tuple[str, str], tuple[StageId, int]]:
    """By the folded names of pipeline and stage, where each stage is, with its chance in percent;
    under no name the last of its pipeline."""
    query = select(Pipeline.folded, Stage.folded, Stage.id, Stage.chance)
    query = query.join(Stage, Stage.pipeline_id == Pipeline.id)
    found: dict[tuple[str, str], tuple[StageId, int]] = {}
    for pipeline, stage, number, chance in session.execute(query.order_by(Stage.position)):
        found[pipeline, stage] = found[pipeline, ""] = (StageId(number), chance)
    return found


def change(
    store: Store, pipeline: PipelineId, draft: PipelineDraft, moves: Moves = NO_MOVES
) -> None:
    """Another name, other stages, another order. A stage that the draft has no more goes; the
    deals in it go where ``moves`` says, and keep their days. Closed deals need no word, nor those
    of people in the trash: they go to the stage that stood before it.

    Raises:
        StageInUse: open deals stand in one that goes, and nothing says where they are to go.
        InvalidValue: as for ``add``. NotFound: it is gone, or a stage of the draft or of the
            moves is.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_PIPELINE, draft.name) as session:
        row = _get(session, pipeline)
        _check_free(session, draft.name, pipeline)
        row.name, row.folded = draft.name, fold(draft.name)
        here = _stages(session, pipeline)
        kept = {s.id for s in draft.stages if s.id is not None}
        if not kept <= {s.id for s in here}:
            raise NotFound
        gone = [s for s in here if s.id not in kept]
        _set_aside(session, here)
        made = _put(session, pipeline, draft.stages, {s.id: s for s in here})
        for stage in gone:
            target = moves.get(StageId(stage.id))
            _let_rules_go(session, stage, target)
            if target is None:
                _check_unused(session, stage)
                target = _neighbour(here, stage, kept, made)
            elif target not in kept and _of_other(session, target, pipeline) is None:
                raise NotFound
            _empty(session, stage, target)
            session.delete(stage)
        session.flush()


def reorder(store: Store, order: Sequence[PipelineId]) -> None:
    """Put the pipelines in this order; those that are not named follow."""
    places = {pipeline: place for place, pipeline in enumerate(order)}
    with store.write(Action.ORDER_PIPELINES) as session:
        found = list(session.scalars(select(Pipeline)))
        found.sort(key=lambda r: (places.get(PipelineId(r.id), len(places)), r.position, r.id))
        for place, row in enumerate(found):
            row.position = place
        session.label = str(len(found))


def remove(store: Store, pipeline: PipelineId, to: StageId | None = None) -> None:
    """Take a pipeline away with its stages; its deals go to the stage ``to`` of another.

    Raises:
        StageInUse: deals stand in it, and nothing says where they are to go.
        NotFound: it is gone, or ``to`` is no stage of another pipeline.
    """
    with store.write(Action.REMOVE_PIPELINE) as session:
        row = _get(session, pipeline)
        session.label = row.name
        if to is not None and _of_other(session, to, pipeline) is None:
            raise NotFound
        for stage in _stages(session, pipeline):
            _let_rules_go(session, stage, to)
            if to is None:
                _check_unused(session, stage, closed_too=True)
                _forget(session, stage)
            else:
                _empty(session, stage, to)
            session.delete(stage)
        session.flush()
        session.delete(row)


def _behind(last: int | None) -> int:
    return 0 if last is None else last + 1


def _stage(pipeline: int, place: int, draft: StageDraft) -> Stage:
    return Stage(
        pipeline_id=pipeline,
        name=draft.name,
        folded=fold(draft.name),
        position=place,
        chance=draft.chance,
        rot_days=draft.rot_days,
    )


def _stages(session: Session, pipeline: PipelineId) -> list[Stage]:
    query = select(Stage).where(Stage.pipeline_id == pipeline)
    return list(session.scalars(query.order_by(Stage.position, Stage.id)))


def _set_aside(session: WriteSession, stages: Iterable[Stage]) -> None:
    """Free their names: two may change them with one another, and a name is there once."""
    for stage in stages:
        stage.folded = f"\0{stage.id}"
    session.flush()


def _put(
    session: WriteSession,
    pipeline: PipelineId,
    drafts: Sequence[StageDraft],
    here: dict[int, Stage],
) -> list[Stage]:
    """The stages as drafted; those that are new or kept, in order."""
    made = []
    for place, draft in enumerate(drafts):
        stage = _stage(pipeline, place, draft) if draft.id is None else here[draft.id]
        stage.name, stage.folded, stage.position = draft.name, fold(draft.name), place
        stage.chance, stage.rot_days = draft.chance, draft.rot_days
        session.add(stage)
        made.append(stage)
    session.flush()
    return made


def _neighbour(here: list[Stage], gone: Stage, kept: set[StageId], made: list[Stage]) -> StageId:
    """The stage that stood before it and stays; else the first."""
    before = [s for s in here[: here.index(gone)] if s.id in kept]
    return StageId((before[-1] if before else made[0]).id)


def _of_other(session: Session, stage: StageId, pipeline: PipelineId) -> Stage | None:
    found = session.get(Stage, stage)
    return None if found is None or found.pipeline_id == pipeline else found


def _check_unused(session: Session, stage: Stage, *, closed_too: bool = False) -> None:
    query = select(func.count()).select_from(Deal).where(Deal.stage_id == stage.id)
    if not closed_too:  # of people in the trash nothing is seen, and nothing is asked
        query = query.join(Customer, Customer.id == Deal.customer_id)
        query = query.where(Deal.state == "open", Customer.deleted_at.is_(None))
    count = session.scalar(query) or 0
    if count:
        raise StageInUse(stage.name, count)


def _empty(session: WriteSession, stage: Stage, to: StageId) -> None:
    """All that is of a stage is of another one from now on."""
    for model in (Deal, StageVisit):
        query = select(model.id).where(model.stage_id == stage.id)
        ids = list(session.scalars(query))
        if ids:
            session.update_many(model, ids, {"stage_id": int(to)})


def _let_rules_go(session: WriteSession, stage: Stage, to: StageId | None) -> None:
    """Rules that name a stage which goes name that to which its deals are sent. Where they are
    sent nowhere such a rule is switched off: with no stage it would be for nearly all of them."""
    query = select(Rule.id).where(Rule.stage_id == stage.id)
    ids = list(session.scalars(query))
    if not ids:
        return
    if to is None:
        on = list(session.scalars(query.where(Rule.off_at.is_(None))))
        session.update_many(Rule, on, {"off_at": session.now})
    session.update_many(Rule, ids, {"stage_id": to})


def _forget(session: WriteSession, stage: Stage) -> None:
    """That deals, which are elsewhere now, were once in it."""
    for visit in session.scalars(select(StageVisit).where(StageVisit.stage_id == stage.id)):
        session.delete(visit)
    session.flush()


def _check_free(session: Session, name: str, mine: PipelineId | None = None) -> None:
    other = session.scalar(select(Pipeline.id).where(Pipeline.folded == fold(name)))
    if other is not None and other != mine:
        raise InvalidValue("pipeline_taken")


def _get(session: Session, pipeline: PipelineId) -> Pipeline:
    row = session.get(Pipeline, pipeline)
    if row is None:
        raise NotFound
    return row
