"""Pictures of feedback, over the sample."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smallcrm.services import people, sample_care, sample_care_feedback
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.feedback_acts import FeedbackActs
from smallcrm.widgets.feedback_dialog import FeedbackDialog
from smallcrm.widgets.said_page import SaidPage

SCREENS = ("feedback", "person_feedback", "said", "import_feedback")
WHO = "Sarah Chen"


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget | None:
    """The window that has it."""
    window = desk.window
    space = window.workspace
    if is_demo:
        sample_care.fill(space.store, space.local_now())
    window.undo_strip.hide()
    acts = next(act for act in desk.work.acts if isinstance(act, FeedbackActs))
    if screen == "said":
        window.show_section(Section.SAID)
        page = window.findChild(SaidPage)
        if page is not None:
            page.model.filled.connect(page.open_first)
        return window
    if screen == "import_feedback":
        path = Path(tempfile.mkdtemp(prefix="smallcrm-")) / "answers.csv"
        path.write_text(sample_care_feedback.ANSWERS, encoding="utf-8")
        desk.destroyed.connect(lambda: path.unlink(missing_ok=True))
        return acts.import_file(path)
    found = people.by_prefix(space.store, WHO, 1) or people.page(space.store, None, 1)
    if not found:
        return None
    desk.open_customer(int(found[0].id))
    if screen == "feedback":
        window.actions_.run("add_feedback")
        dialog = window.findChild(FeedbackDialog)
        if dialog is not None:
            dialog.set_text("words", "Loves the new layout.\nThe menus could be larger.")
            dialog.set_text("score", "9")
        return dialog
    desk.person_pane.tabs.setCurrentIndex(1)
    QTimer.singleShot(0, lambda: desk.person_pane.aside.ensureWidgetVisible(acts.group))
    return window
