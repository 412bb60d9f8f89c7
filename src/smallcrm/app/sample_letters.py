"""Pictures of templates and of letters to many."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QWidget

from smallcrm.domain.records import CustomerId
from smallcrm.services import people, sample_care_letters
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.letter_acts import LetterActs

SCREENS = ("templates", "write_to", "batch", "label")
NAMES = ("Sarah Chen", "May Wong", "Tom Baker", "Ben O'Neil", "Priya Raman", "Ana Lima")
"""Who is written to; of a file without them the first of the list."""
TEMPLATE = "Thank you"


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget | None:
    """The window that has it."""
    from smallcrm.widgets.batch_dialog import BatchDialog
    from smallcrm.widgets.letter_paper_dialogs import LabelsDialog
    from smallcrm.widgets.templates_dialog import TemplatesDialog
    from smallcrm.widgets.write_dialog import WriteDialog

    window = desk.window
    space = window.workspace
    if is_demo:
        sample_care_letters.fill(space.store, space.local_now())
        window.undo_strip.hide()
    acts = next(act for act in desk.work.acts if isinstance(act, LetterActs))
    named = [row for name in NAMES for row in people.by_prefix(space.store, name, 1)]
    rows = named or people.page(space.store, None, len(NAMES))
    whom = [CustomerId(int(row.id)) for row in rows]
    found: QWidget | None = None
    if screen == "templates":
        acts.show_templates()
        found = window.findChild(TemplatesDialog)
        if isinstance(found, TemplatesDialog):
            found.list.setCurrentRow(0)
    elif screen == "write_to":
        acts.write_to(whom)
        found = window.findChild(WriteDialog)
        if isinstance(found, WriteDialog):
            found.choose(TEMPLATE)
    elif screen == "batch":
        acts.show_letters()
        found = window.findChild(BatchDialog)
        if found is not None and not is_demo:
            for listed in found.findChildren(QListWidget):
                listed.setCurrentRow(0)
    else:
        everybody = [CustomerId(int(row.id)) for row in people.page(space.store, None, 100)]
        posts = [row for row in acts.ways.posts(everybody) if row.lines]
        found = LabelsDialog(acts.ways, posts, window)
        found.open()
    return found
