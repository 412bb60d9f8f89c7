"""The words for what is done with checklists, rules, drafts and introductions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action


def tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_CHECKLIST: (tr("Checklist “{x}” made."), tr("making the checklist “{x}”")),
        Action.EDIT_CHECKLIST: (
            tr("Checklist “{x}” changed."),
            tr("the change of the checklist “{x}”"),
        ),
        Action.ORDER_CHECKLISTS: (
            tr("Order of {x} checklists changed."),
            tr("the order of {x} checklists"),
        ),
        Action.REMOVE_CHECKLIST: (
            tr("Checklist “{x}” removed."),
            tr("removing the checklist “{x}”"),
        ),
        Action.START_CHECKLIST: (tr("Checklist started for {x}."), tr("the checklist for {x}")),
        Action.STOP_CHECKLIST: (
            tr("Stopped “{x}”: what was open is dropped."),
            tr("stopping “{x}”"),
        ),
        Action.SET_INTRODUCER: (
            tr("Saved who introduced {x}."),
            tr("who introduced {x}"),
        ),
        Action.CLEAR_INTRODUCER: (
            tr("Nobody introduced {x} any more."),
            tr("removing who introduced {x}"),
        ),
        Action.ADD_RULE: (tr("Rule “{x}” made."), tr("making the rule “{x}”")),
        Action.EDIT_RULE: (tr("Rule “{x}” changed."), tr("the change of the rule “{x}”")),
        Action.SWITCH_RULE: (tr("Rule “{x}” switched."), tr("switching the rule “{x}”")),
        Action.ORDER_RULES: (tr("Order of {x} rules changed."), tr("the order of {x} rules")),
        Action.REMOVE_RULE: (tr("Rule “{x}” removed."), tr("removing the rule “{x}”")),
        Action.TAKE_SUGGESTION: (tr("Taken up for {x}."), tr("the suggestion for {x}")),
        Action.SKIP_SUGGESTION: (tr("Not now: {x}."), tr("“not now” for {x}")),
        Action.TAKE_ALL: (tr("Taken up for {x}."), tr("the suggestions for {x}")),
        Action.SKIP_ALL: (tr("Not now: {x}."), tr("“not now” for {x}")),
        Action.EDIT_LETTER: (tr("Draft for {x} changed."), tr("the change of the draft for {x}")),
        Action.SEND_LETTER: (tr("Sent to {x}."), tr("what was sent to {x}")),
        Action.DROP_LETTER: (tr("Draft for {x} dropped."), tr("dropping the draft for {x}")),
    }


def why_invalid() -> dict[str, str]:
    """Why a checklist, a rule or an introduction cannot be kept as typed."""
    return {
        "checklist_taken": tr("There is a checklist of this name already."),
        "no_steps": tr("Name at least one step."),
        "too_many_steps": tr("A checklist has at most 100 steps."),
        "step_days": tr("A step is due between 0 and 3650 days after the start."),
        "rule_days": tr("Between 0 and 3650 days."),
        "no_checklist": tr("Choose the checklist that is to be started."),
        "introduced_self": tr("Nobody introduces themselves. Choose somebody else."),
        "introduced_ring": tr(
            "This would go round in a ring: they were introduced by this customer, "
            "directly or by way of others."
        ),
    }
