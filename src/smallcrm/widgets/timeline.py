"""The timeline view: entries newest first, edited where they stand."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.records import InteractionId, InteractionKind
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.timeline import TimelineModel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.timeline_delegate import TimelineDelegate


class _EntryEditor(QPlainTextEdit):
    """Ctrl+Enter or leaving keeps, Escape restores."""

    done = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the entry"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
        else:
            super().keyPressEvent(event)


class EditableTimelineDelegate(TimelineDelegate):
    """The painting delegate, with an editor over the entry's words."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = _EntryEditor(parent)
        editor.done.connect(self._done)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.selectAll()

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(editor, QPlainTextEdit) and isinstance(model, TimelineModel):
            text = editor.toPlainText()
            if text.strip():
                model.edit(index, text)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = self.body_rect(option, index)
        low = editor.fontMetrics().lineSpacing() * 3
        editor.setGeometry(rect.adjusted(-6, -4, 6, max(4, low - rect.height())))

    @Slot(bool)
    def _done(self, keep: bool) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            if keep:
                self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class TimelineView(PaneListView):
    """Entries to edit, remove and give another kind, by the keys of ``ListKeys``.
    ``sale_wanted(QModelIndex)``: what was sold there is to be changed; ``feedback_wanted``: what
    was said there of how it goes; ``sound_wanted``: what can be heard there is to be."""

    sale_wanted = Signal(QModelIndex)
    feedback_wanted = Signal(QModelIndex)
    sound_wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)
        self.doubleClicked.connect(self._open_other)
        self.more_acts: list[QAction] = []
        """Of the parts, for the menu of an entry."""

    def entries(self) -> TimelineModel | None:
        model = self.model()
        return model if isinstance(model, TimelineModel) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_sound(index, place):
            self.setCurrentIndex(index)
            self.sound_wanted.emit(index)
        else:
            super().mousePressEvent(event)

    def _is_on_sound(self, index: QModelIndex, place: QPoint) -> bool:
        delegate = self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, TimelineDelegate):
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return delegate.sound_rect(option, index).contains(place)

    def edit_current(self) -> None:
        if self.currentIndex().isValid() and not self._open_other(self.currentIndex()):
            self.edit(self.currentIndex())

    @Slot(QModelIndex)
    def _open_other(self, index: QModelIndex) -> bool:
        """What is no note has a form of its own; whether it is such an entry."""
        model = self.entries()
        if model is None or model.row(index) is not None:
            return False
        (self.feedback_wanted if model.feedback(index) else self.sale_wanted).emit(index)
        return True

    def remove_current(self) -> None:
        model = self.entries()
        if model is not None and self.currentIndex().isValid():
            model.remove(self.currentIndex())

    def choose_kind(self) -> None:
        model = self.entries()
        if model is not None and model.row(self.currentIndex()) is not None:
            place = self.visualRect(self.currentIndex()).topLeft()
            self._kinds(self).popup(self.mapToGlobal(place))

    def _kinds(self, parent: QWidget) -> QMenu:
        menu = LetterMenu(self.tr("Kind"), parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in InteractionKind:
            action = menu.addAction(wording.interaction_kind(kind))
            action.setData(kind)
        menu.triggered.connect(self._set_kind)
        return menu

    @Slot(object)
    def _set_kind(self, action: object) -> None:
        model = self.entries()
        if model is not None and isinstance(action, QAction):
            # Qt hands a StrEnum back as a plain string
            model.set_kind(self.currentIndex(), InteractionKind(action.data()))

    @Slot(QPoint)
    def _menu_at(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = LetterMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit\tEnter"), self.edit_current)
        model = self.entries()
        if model is not None and model.row(index) is not None:
            menu.addMenu(self._kinds(menu))
        menu.addAction(self.tr("Remove\tDel"), self.remove_current)
        menu.addActions([act for act in self.more_acts if act.isEnabled()])
        menu.popup(self.viewport().mapToGlobal(place))


class TimelinePane(QWidget):
    """The view, or the words for a person nothing has been written about."""

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model

        self.view = TimelineView(self)
        self.view.setAccessibleName(self.tr("Timeline"))
        self.view.setItemDelegate(EditableTimelineDelegate(self.view))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.empty.say("message-square", self.tr("Nothing written yet."), "")
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

        model.modelReset.connect(self._reset)

    def show_entry(self, interaction: InteractionId) -> None:
        index = self.model.index_of(interaction)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot()
    def _reset(self) -> None:
        shown = self.view if self.model.rowCount() else self.empty
        self.stack.setCurrentWidget(shown)
