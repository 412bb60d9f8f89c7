"""Pictures of templates and of letters to many."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QWidget

from smallcrm.domain.records import CustomerId
from smallcrm.services import people, sample_care, sample_care_letters, sample_sales
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.letter_acts import LetterActs

SCREENS = ("templates", "write_to", "batch", "label")
NAMES = ("Sarah Chen", "May Wong", "Tom Baker", "Nadia Petrov", "Priya Raman", "Will Park")
"""Who is written to; of a file without them the first of the list."""
TEMPLATE = "Thanks for the order"


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget | None:
    """The window that has it."""
    from smallcrm.widgets.batch_dialog import BatchDialog
    from smallcrm.widgets.letter_paper_dialogs import LabelsDialog
    from smallcrm.widgets.templates_dialog import TemplatesDialog
    from smallcrm.widgets.write_dialog import WriteDialog

    window = desk.window
    space = window.workspace
    if is_demo:
        sample_care.fill(space.store, space.local_now())
        _fill(space, screen)
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


def _fill(space: Workspace, screen: str) -> None:
    """What is shown beside the sample's own letters."""
    who = sample_care.people(space.store)
    if screen == "write_to":
        sample_sales.fill(space.store, space.now())
        sample_care_letters.thank(space.store, TEMPLATE)
    elif screen == "batch":
        sample_care_letters.offer(space.store, who, space.local_now())
    elif screen == "label":
        sample_care_letters.settle(space.store, who)
