"""The words for what is done with templates and drafts, and why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action


def tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)


def why_invalid() -> dict[str, str]:
    """Why a template or a batch cannot be kept as typed."""
    return {
        "template_taken": tr("There is a template of this name already."),
        "template_empty": tr("Write a subject or a text."),
        "template_long": tr("At most 20,000 letters."),
        "nobody": tr("Nobody is chosen."),
        "nobody_ready": tr("For none of them can anything be drafted: each has a reason below."),
        "batch_too_many": tr("At most 1,000 people at once."),
        "batch_days": tr("Between 1 and 365 days."),
        "offer_days": tr("Between 0 and 365 days."),
    }


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_TEMPLATE: (tr("Template “{x}” made."), tr("making the template “{x}”")),
        Action.EDIT_TEMPLATE: (
            tr("Template “{x}” changed."),
            tr("the change of the template “{x}”"),
        ),
        Action.ORDER_TEMPLATES: (
            tr("Order of {x} templates changed."),
            tr("the order of {x} templates"),
        ),
        Action.REMOVE_TEMPLATE: (tr("Template “{x}” removed."), tr("removing the template “{x}”")),
        Action.WRITE_LETTER: (tr("Draft for {x} made."), tr("the draft for {x}")),
        Action.WRITE_LETTERS: (tr("Drafts made for {x}."), tr("the drafts for {x}")),
        Action.EDIT_BATCH: (tr("Batch “{x}” changed."), tr("the change of the batch “{x}”")),
        Action.DROP_BATCH: (
            tr("What was open of “{x}” is dropped."),
            tr("dropping the rest of “{x}”"),
        ),
    }
