"""The actions on who is selected in the list of people, and on how that list is shown."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

W = TypeVar("W", contravariant=True)


def tr(text: str) -> str:
    return QCoreApplication.translate("PeopleActions", text)


class Make(Protocol, Generic[W]):
    """How an action is made: its name, its words, its keys, where these count, other words."""

    def __call__(
        self, name: str, text: str, *keys: str, where: W, aliases: tuple[str, ...] = ()
    ) -> QAction: ...


class PeopleActions:
    """Part of ``WindowActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], in_list: W, anywhere: W) -> None:
        self.select_all = make("select_all", tr("Select all"), "Ctrl+A", where=in_list)
        self.tag_many = make(
            *("tag_many", tr("Tag these people…"), "Ctrl+T"),
            where=in_list,
            aliases=(tr("label"), tr("group")),
        )
        self.untag_many = make("untag_many", tr("Take a tag from these people…"), where=in_list)
        self.rhythm_many = make(
            *("rhythm_many", tr("Keep in touch with these people…")),
            where=in_list,
            aliases=(tr("every"),),
        )
        self.follow_up_many = make(
            *("follow_up_many", tr("Follow-up for each of these people…")),
            where=in_list,
            aliases=(tr("remind me"),),
        )
        self.write_many = make(
            *("write_many", tr("Write to these people…")),
            where=in_list,
            aliases=(tr("letter"), tr("e-mail"), tr("survey"), tr("template")),
        )
        self.archive = make(
            *("archive", tr("Archive these people")), where=in_list, aliases=(tr("hide"),)
        )
        self.unarchive = make(
            *("unarchive", tr("Bring these people back to the list")),
            where=in_list,
            aliases=(tr("out of the archive"),),
        )
        self.delete_many = make(
            *("delete_many", tr("Delete these people")), where=in_list, aliases=(tr("remove"),)
        )
        self.export_many = make(
            *("export_many", tr("Export these people…")),
            where=in_list,
            aliases=(tr("vCard"), tr("CSV"), tr("Excel")),
        )
        self.copy_people = make(
            *("copy_people", tr("Copy these people as text"), "Ctrl+C"),
            where=in_list,
            aliases=(tr("clipboard"), tr("spreadsheet")),
        )
        self.print_people = make(
            *("print_people", tr("Print these people…")),
            where=in_list,
            aliases=(tr("paper"), tr("PDF")),
        )
        self.table = make(
            *("table", tr("People as a &table"), "Ctrl+Shift+L"),
            where=anywhere,
            aliases=(tr("spreadsheet"), tr("columns"), tr("list")),
        )
        self.table.setCheckable(True)
        self.columns = make(
            *("columns", tr("Columns of the ta&ble…")),
            where=anywhere,
            aliases=(tr("fields"), tr("show")),
        )

    def of_the_selected(self) -> tuple[QAction, ...]:
        """Those that need somebody who is selected."""
        return (
            *(self.tag_many, self.untag_many, self.rhythm_many, self.follow_up_many),
            self.write_many,
            *(self.archive, self.unarchive, self.export_many, self.copy_people),
            *(self.print_people, self.delete_many),
        )
