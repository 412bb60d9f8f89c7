"""The words for actions on deals and pipelines, and for why something of them cannot be kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain import errors
from smallcrm.domain.actions import Action
from smallcrm.viewmodels import dates


def tr(text: str) -> str:
    return QCoreApplication.translate("Deals", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_PIPELINE: (tr("Pipeline “{x}” made."), tr("making the pipeline “{x}”")),
        Action.EDIT_PIPELINE: (
            tr("Pipeline “{x}” changed."),
            tr("the change of the pipeline “{x}”"),
        ),
        Action.ORDER_PIPELINES: (
            tr("Order of {x} pipelines changed."),
            tr("the order of {x} pipelines"),
        ),
        Action.REMOVE_PIPELINE: (
            tr("Pipeline “{x}” removed."),
            tr("removing the pipeline “{x}”"),
        ),
        Action.ADD_DEAL: (tr("Deal “{x}” saved."), tr("the deal “{x}”")),
        Action.EDIT_DEAL: (tr("Deal “{x}” changed."), tr("the change of the deal “{x}”")),
        Action.MOVE_DEAL: (tr("Deal “{x}” moved."), tr("moving the deal “{x}”")),
        Action.WIN_DEAL: (tr("Deal “{x}” won."), tr("winning the deal “{x}”")),
        Action.LOSE_DEAL: (tr("Deal “{x}” lost."), tr("losing the deal “{x}”")),
        Action.REOPEN_DEAL: (tr("Deal “{x}” open again."), tr("opening the deal “{x}” again")),
        Action.REMOVE_DEAL: (tr("Deal “{x}” removed."), tr("removing the deal “{x}”")),
        Action.NEXT_STEP: (
            tr("Next step of “{x}” saved."),
            tr("the next step of “{x}”"),
        ),
        Action.IMPORT_DEALS: (tr("Imported deals: {x}."), tr("the import of deals: {x}")),
    }


def why_invalid() -> dict[str, str]:
    return {
        "no_stages": tr("A pipeline has one stage at least."),
        "many_stages": tr("A pipeline has twenty stages at most."),
        "stage_twice": tr("Two stages have the same name."),
        "not_a_chance": tr("A chance is from 0 to 100 percent."),
        "not_rot_days": tr("Days are from 1 to 999."),
        "pipeline_taken": tr("There is a pipeline of this name already."),
        "stage_in_use": tr("Deals are still in this stage. Say where to move them."),
    }


def in_use(problem: errors.StageInUse) -> str:
    """Why a stage cannot go: 'In “Quote” stand 3 deals. Say where they are to go.'"""
    count = dates.plural("%n deal", "%n deals", problem.deals)
    text = tr("“{stage}” still has {deals}. Say where to move them.")
    return text.replace("{stage}", problem.stage).replace("{deals}", count)
