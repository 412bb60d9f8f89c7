"""The words of what the user says instead of what was reckoned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action


def tr(text: str) -> str:
    return QCoreApplication.translate("Risk", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the customer."""
    return {
        Action.OVERRULE: (tr("{x} is not at risk, you said."), tr("“not at risk” of {x}")),
        Action.SAY_LEFT: (tr("{x} has left, you said."), tr("“has left” of {x}")),
        Action.PUT_OFF: (tr("{x} can wait."), tr("“not now” of {x}")),
        Action.WITHDRAW_VERDICT: (
            tr("What you said of {x} holds no more."),
            tr("taking back what you said of {x}"),
        ),
    }
