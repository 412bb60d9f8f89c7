"""Who is selected in the list of people, the bar that says so, and what is done to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.records import CustomerId
from smallcrm.domain.table_columns import Column
from smallcrm.domain.text import fold
from smallcrm.viewmodels import bulk_wording, list_selection, table_words
from smallcrm.viewmodels.bulk import BulkViewModel, Selection
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.list_selection import Ranges
from smallcrm.viewmodels.today_page import TodayPage
from smallcrm.widgets.bulk_bar import BulkBar
from smallcrm.widgets.bulk_popovers import FollowUpForMany, RhythmForMany, TagPopover
from smallcrm.widgets.export_acts import ExportActs
from smallcrm.widgets.join_acts import JoinActs
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.popover import Popover
from smallcrm.widgets.parts.range_select import ALONE, selected_rows

REMEMBERED = 40
"""So many stay selected when the list is read anew; all of a list do, whatever their number."""
LISTED = 2000
"""In a list of so many rows each is looked at for that."""


class BulkActs(QObject):
    """``said(str, bool)``: a sentence, and whether it can be taken back. ``write_wanted``: to this
    ``Selection``, whose people are known."""

    said = Signal(str, bool)
    write_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        touches: KeepInTouch,
        exporting: ExportActs,
        joins: JoinActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._touches = window, touches
        self.bulk = BulkViewModel(window.workspace, self)
        self.bar = BulkBar(window)
        self.selection = Selection()
        self._view: QAbstractItemView = window.people.view
        self._read: Callable[[Ranges], Selection] = self._of_list
        self._columns: Callable[[], Sequence[Column]] | None = None
        self._list = ("", "")
        self._kept: tuple[bool, list[CustomerId]] = (False, [])
        exporting.selected = self.several
        joins.pair = self.pair
        self._fill_bar()
        self._connect(exporting)
        self.watch(window.people.view)
        self._look()

    def _fill_bar(self) -> None:
        acts = self._window.actions_
        many = acts.many
        self.bar.add(many.tag_many, self.tr("Tag"))
        self.bar.add(many.rhythm_many, self.tr("Keep in touch"))
        self.bar.add(many.follow_up_many, self.tr("Follow-up"))
        self.bar.add(many.write_many, self.tr("Write"))
        self.bar.add(many.archive, self.tr("Archive"))
        self.bar.add(many.unarchive, self.tr("Back to the list"))
        self.bar.add(many.export_many, self.tr("Export"))
        self.bar.add(many.delete_many, self.tr("Delete"))
        self.bar.add(acts.join, self.tr("Join"))
        self.bar.finish((many.untag_many, many.copy_people, many.print_people, many.select_all))

    def _connect(self, exporting: ExportActs) -> None:
        many, bulk, bar = self._window.actions_.many, self.bulk, self.bar
        many.select_all.triggered.connect(self._select_all)
        many.tag_many.triggered.connect(self._ask_tag)
        many.untag_many.triggered.connect(self._ask_untag)
        many.rhythm_many.triggered.connect(self._ask_rhythm)
        many.follow_up_many.triggered.connect(self._ask_follow_up)
        many.write_many.triggered.connect(self._write)
        many.archive.triggered.connect(self._archive)
        many.unarchive.triggered.connect(self._unarchive)
        many.delete_many.triggered.connect(self._delete)
        many.export_many.triggered.connect(exporting.export_selected)
        many.copy_people.triggered.connect(self._copy)
        many.print_people.triggered.connect(self._print)
        bulk.said.connect(self.said)
        bulk.progressed.connect(bar.show_progress)
        bulk.busy_changed.connect(self._work)
        bulk.counted.connect(self._counted)
        bar.stopped.connect(bulk.cancel)
        bar.cleared.connect(self.select_nobody)
        model = self._window.people_model
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self._window.section_shown.connect(self._look)
        self._window.people.installEventFilter(self)

    # --- who is selected ------------------------------------------------------------------------

    def use(
        self,
        view: QAbstractItemView,
        read: Callable[[Ranges], Selection] | None = None,
        columns: Callable[[], Sequence[Column]] | None = None,
    ) -> None:
        """Who is selected in this view counts; ``read`` says who that is, ``columns`` what of
        them is shown. Without it: the list."""
        self._view, self._read, self._columns = view, read or self._of_list, columns
        self._look()

    def several(self) -> Selection | None:
        """Who is selected, when the bar says so."""
        return self.selection if self.selection.is_many and self._is_seen() else None

    def pair(self) -> tuple[CustomerId, CustomerId] | None:
        """The two who are selected: first the one whose page is shown."""
        if self.several() is None or self.selection.count != 2:
            return None
        known = self.bulk.known(self.selection)
        if known is None or known.count != 2:
            return None
        one, other = known.resolve()
        shown = self._window.people.person()
        return (other, one) if shown == other else (one, other)

    def delete_key(self) -> bool:
        """Whether Delete was meant for several."""
        if self.several() is None or not self._view.hasFocus():
            return False
        self._delete()
        return True

    @Slot()
    def select_nobody(self) -> None:
        """Nobody but the current one."""
        index = self._view.currentIndex()
        self._view.selectionModel().select(index, ALONE)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the list: only the current one stays selected. The bar goes with the list."""
        if watched is self._window.people:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
                self._show()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape and self.several() is not None:
            self.select_nobody()
            return True
        return False

    def watch(self, view: QAbstractItemView) -> None:
        """Once for each view that may be used."""
        view.selectionModel().selectionChanged.connect(
            self._look, Qt.ConnectionType.UniqueConnection
        )
        view.installEventFilter(self)

    def _of_list(self, ranges: Ranges) -> Selection:
        return list_selection.of(self._window.workspace, self._window.people_model, ranges)

    def _is_seen(self) -> bool:
        return self._window.people.isVisible()

    @Slot()
    def _look(self) -> None:
        self.selection = self._read(selected_rows(self._view))
        people = self._window.people_model
        self._list = (people.tag, people.words)
        if self.selection.count is None:
            self.bulk.count_found(self.selection.words)
        self._show()

    @Slot(str, object)
    def _counted(self, words: str, ids: Sequence[CustomerId]) -> None:
        """All who are found: how many these are, if they are still what is selected."""
        if self.selection.count is None and self.selection.words == words:
            self.selection = Selection(len(ids), True, True, words, lambda: ids)
            self._show()

    def _show(self) -> None:
        who, acts = self.selection, self._window.actions_
        archived = fold(self._window.tag) == ARCHIVED
        for action in acts.many.of_the_selected():
            action.setEnabled(who.count != 0)
        acts.many.archive.setEnabled(who.count != 0 and not archived)
        self.bar.buttons["archive"].setVisible(not archived)
        self.bar.buttons["unarchive"].setVisible(archived)
        self.bar.buttons["join"].setVisible(who.count == 2)
        self.bar.show_words(
            bulk_wording.selected(who.count, everybody=who.everybody, found=who.found)
        )
        was = self.bar.isVisible()
        self.bar.setVisible((who.is_many or self.bulk.is_busy) and self._is_seen())
        if self.bar.isVisible() and not was:
            self._view.scrollTo(self._view.currentIndex())

    @Slot()
    def _keep(self) -> None:
        """Before the list is read anew: who is to be selected after it."""
        who = self.selection
        people = self._window.people_model
        ranges = selected_rows(self._window.people.view)
        ids: list[CustomerId] = []
        if who.is_many and not who.everybody and (who.count or 0) <= REMEMBERED:
            places = [n for first, last in ranges for n in range(first, last + 1)]
            found = (people.customer_at(people.index(n)) for n in places)
            ids = [customer for customer in found if customer is not None]
        self._kept = (who.everybody and who.is_many, ids)

    @Slot()
    def _bring_back(self) -> None:
        people, view = self._window.people_model, self._window.people.view
        everybody, ids = self._kept
        self._kept = (False, [])
        if (people.tag, people.words) == self._list and view is self._view:
            if everybody:
                view.selectAll()
            elif ids:
                self._select(ids)
        self._look()

    def _select(self, ids: Sequence[CustomerId]) -> None:
        people, view = self._window.people_model, self._window.people.view
        chosen = QItemSelection()
        wanted = set(ids)
        if people.rowCount() <= LISTED:
            for row in range(people.rowCount()):
                index = people.index(row)
                if people.interaction_at(index) is None and people.customer_at(index) in wanted:
                    chosen.select(index, index)
        else:
            for index in map(people.index_of, ids):
                if index.isValid():
                    chosen.select(index, index)
        view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    # --- what is done ---------------------------------------------------------------------------

    @Slot()
    def _select_all(self) -> None:
        self._view.selectAll()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, pattern: str) -> str:
        who = self.selection
        words = bulk_wording.selected(who.count, everybody=who.everybody, found=who.found)
        return pattern.replace("{who}", words)

    def _pop_up(self, popover: Popover, name: str) -> None:
        """Over the button, or over the list when there is no bar."""
        button: QWidget = self.bar.buttons.get(name, self.bar.more)
        place = button if button.isVisible() else self._window.people.search
        corner = place.rect().topLeft() if button.isVisible() else place.rect().bottomLeft()
        popover.pop_up(place.mapToGlobal(corner), above=button.isVisible())

    @Slot()
    def _ask_tag(self) -> None:
        who = self.selection
        popover = TagPopover(self._title(self.tr("{who}: tag")), self.bulk, self._window)
        popover.picked.connect(lambda name: self.bulk.tag(who, name))
        self._pop_up(popover, "tag_many")

    @Slot()
    def _ask_untag(self) -> None:
        who = self.selection
        title = self._title(self.tr("{who}: take this tag away"))
        popover = TagPopover(title, self.bulk, self._window)
        popover.picked.connect(lambda name: self.bulk.untag(who, name))
        self._pop_up(popover, "untag_many")

    @Slot()
    def _ask_rhythm(self) -> None:
        who = self.selection
        title = self._title(self.tr("{who}: keep in touch"))
        popover = RhythmForMany(title, self._touches, self._window)
        popover.picked.connect(lambda every: self.bulk.keep_in_touch(who, every))
        self._pop_up(popover, "rhythm_many")

    @Slot()
    def _ask_follow_up(self) -> None:
        who = self.selection
        title = self._title(self.tr("{who}: follow-up"))
        popover = FollowUpForMany(title, self.bulk, self._window)
        popover.picked.connect(lambda draft: self.bulk.follow_up(who, draft))
        self._pop_up(popover, "follow_up_many")

    @Slot()
    def _write(self) -> None:
        if self.selection.count is None:
            self.said.emit(self.tr("One moment: who was found is still being counted."), False)
            return
        who = self.bulk.known(self.selection)
        if who is not None and who.count:
            self.write_wanted.emit(who)

    @Slot()
    def _archive(self) -> None:
        self.bulk.archive(self.selection)

    @Slot()
    def _unarchive(self) -> None:
        self.bulk.unarchive(self.selection)

    @Slot()
    def _delete(self) -> None:
        self.bulk.delete(self.selection)

    @Slot()
    def _work(self) -> None:
        self.bar.show_work(busy=self.bulk.is_busy)
        self._show()

    @Slot()
    def _copy(self) -> None:
        columns = self._columns() if self._columns else table_words.CONTACT

        def then(text: str, count: int) -> None:
            if count:
                QGuiApplication.clipboard().setText(text)
                who = bulk_wording.selected(count, everybody=False, found=False)
                self.said.emit(self.tr("Copied: {who}.").replace("{who}", who), False)

        self.bulk.text(self.selection, columns, then, named=self._columns is not None)

    @Slot()
    def _print(self) -> None:
        from smallcrm.widgets.today_dialog import TodayDialog

        space, tag = self._window.workspace, self._window.tag
        name = tag or self.tr("People")

        def then(page: TodayPage) -> None:
            if page.groups:
                title = self.tr("People on paper")
                dialog = TodayDialog(space, page, self._window, name=name, title=title)
                dialog.said.connect(lambda words: self.said.emit(words, False))
                dialog.open()

        self.bulk.page(self.selection, f"#{tag}" if tag else name, then)
