"""The menu of the window: so few entries that it fits a small screen with large letters; the
rest is in menus of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smallcrm.domain.parts import Part
from smallcrm.widgets.actions import WindowActions
from smallcrm.widgets.parts.letter_menu import LetterMenu

Groups = tuple[tuple[QAction, ...], ...]


def tr(text: str) -> str:
    return QCoreApplication.translate("MainMenu", text)


def fill(menu: QMenu, actions: WindowActions) -> None:
    """Put every action of the window that is no key of a list alone into the menu."""
    a = actions
    _add(menu, (a.line, a.new_person, a.new_note), (a.undo, a.redo))
    menu.addSeparator()
    for title, groups in (
        (tr("Pe&rson"), _of_a_person(a)),
        (tr("Sele&cted people"), _of_many(a)),
        (tr("Go &to"), _places(a)),
        (tr("&File"), _of_the_file(a)),
        (tr("&View"), _of_the_look(a)),
    ):
        inner = _inner(menu, title, *groups)
    _inner(inner, tr("Ca&re"), *_of_care(a))
    _add_work(menu, a)
    menu.addSeparator()
    _add(menu, (a.settings, a.keys, a.lock, a.quit))


def _inner(menu: QMenu, title: str, *groups: Sequence[QAction]) -> LetterMenu:
    inner = LetterMenu(menu)
    inner.setTitle(title)
    _add(inner, *groups)
    menu.addMenu(inner)
    return inner


def _add_work(menu: QMenu, a: WindowActions) -> None:
    """What the parts have that show: looked up each time the menu opens."""
    inner = LetterMenu(menu)
    inner.setTitle(tr("W&ork"))
    menu.addMenu(inner)
    inner.menuAction().setVisible(False)

    def look() -> None:
        groups = [acts for part in Part if part in a.work.shown and (acts := a.work.of(part))]
        inner.clear()
        _add(inner, *groups)
        inner.menuAction().setVisible(bool(groups))

    menu.aboutToShow.connect(look)


def _of_a_person(a: WindowActions) -> Groups:
    return (
        (a.new_company, a.date_last, a.history, a.join),
        (a.work.record, a.attach_file, a.work.write_letter, a.fields, a.export_person),
        (a.work.review.reach, a.do_not_contact, a.add_consent, a.held, a.erase),
    )


def _of_many(a: WindowActions) -> Groups:
    m = a.many
    return (
        (m.select_all, m.tag_many, m.untag_many, m.rhythm_many, m.follow_up_many),
        (m.write_many,),
        (m.archive, m.unarchive, m.export_many, m.copy_people, m.print_people),
        (m.delete_many,),
    )


def _places(a: WindowActions) -> Groups:
    return (
        (a.find, a.today, a.people, a.follow_ups, a.quiet, a.unsorted),
        (a.save_list, a.rename_list, a.list_up, a.list_down, a.remove_list),
        (a.trash, a.all_actions, a.duplicates),
    )


def _of_care(a: WindowActions) -> Groups:
    work = a.work
    return (
        (work.care.health, work.care.at_risk, work.feedback.said),
        (work.review.callable_now, a.tag_rhythm),
        (work.letters, work.templates),
        (work.review.weekly_review, work.review.year_review),
    )


def _of_the_file(a: WindowActions) -> Groups:
    return (
        (a.import_files, a.export_json, a.print_today),
        (a.move_out, a.open_file),
        (a.back_up, a.restore, a.check_file),
    )


def _of_the_look(a: WindowActions) -> Groups:
    return (
        tuple(a.themes),
        (a.many.table, a.many.columns),
        (a.larger, a.smaller, a.usual_size, a.full_screen),
        (a.hide_names, a.close),
    )


def _add(menu: QMenu, *groups: Sequence[QAction]) -> None:
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions(group)
