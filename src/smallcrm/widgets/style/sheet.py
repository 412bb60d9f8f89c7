"""Style sheets for named boxes and for controls that are drawn whole by theirs; everything else is
palette and style.

No rule for bare QWidget: it would be looked up for each of them. Touching one part of a scroll bar
or a combo box replaces the drawing of the whole control: each of their parts is said.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from smallcrm.widgets.style.tokens import CORNER_CARD, CORNER_FIELD, Tokens


def sheet(t: Tokens) -> str:
    """The sheet of one theme, its colours from the tokens and its sizes from the font."""
    names = {name: getattr(t, name).name() for name in Tokens.__slots__ if name != "is_dark"}
    names["chosen"] = names["accent" if t.is_stark else "selection"]
    names["on_chosen"] = names["on_accent" if t.is_stark else "selection_text"]
    bar = t.control
    names["bar"] = f"rgba({bar.red()}, {bar.green()}, {bar.blue()}, 70%)"
    size = QApplication.font().pointSizeF()
    sizes = {"small": 0.9 * size, "caption": 0.85 * size, "title": 1.6 * size}
    return _SHEET % {**names, **sizes, "field": CORNER_FIELD, "card": CORNER_CARD}


_SHEET = """
#strip, #strip QListWidget { background: %(sunken)s; }
#list, #page, #bar, #page QListView, #list QListView, #list QTableView { background: %(base)s; }
#list { border-right: 1px solid %(line)s; }
#board, #board_body { background: %(base)s; }
QFrame#stage { background: %(sunken)s; border-radius: %(card)dpx; }
#page QFrame#stage QListView { background: %(sunken)s; border-radius: %(card)dpx; }
#aside, #aside_body { background: %(base)s; }
QLineEdit, QPlainTextEdit {
    background: %(base)s; color: %(text)s; border: 1px solid %(control)s;
    border-radius: %(field)dpx; padding: 5px 8px; selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; placeholder-text-color: %(muted)s;
}
QPlainTextEdit { padding: 2px 5px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %(accent)s; padding: 4px 7px; }
QPlainTextEdit:focus { padding: 1px 4px; }
QComboBox {
    background: %(base)s; color: %(text)s; border: 1px solid %(control)s;
    border-radius: %(field)dpx; padding: 4px 8px;
}
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow {
    width: 0; height: 0; border-left: 4px solid %(base)s; border-right: 4px solid %(base)s;
    border-top: 5px solid %(muted)s;
}
QComboBox:focus { border: 2px solid %(accent)s; padding: 3px 7px; }
QLineEdit#cell { border-radius: 0; padding: 1px 6px; }
QLineEdit#cell:focus { border: 2px solid %(accent)s; padding: 0 5px; }
QLineEdit#in_place { border: 1px solid transparent; background: transparent; padding: 2px 5px; }
QLineEdit#in_place[role="label"] { color: %(muted)s; font-size: %(small).2fpt; }
QLineEdit#in_place:hover { border: 1px solid %(line)s; }
QLineEdit#in_place:focus { border: 2px solid %(accent)s; background: %(base)s; padding: 1px 4px; }
QPushButton {
    background: %(base)s; color: %(text)s; border: 1px solid %(control)s;
    border-radius: %(field)dpx; padding: 5px 12px; min-height: 16px;
}
QPushButton:hover { background: %(sunken)s; }
QPushButton:pressed { background: %(chosen)s; color: %(on_chosen)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 4px 11px; }
QPushButton:disabled { color: %(muted)s; border-color: %(line)s; }
QPushButton#primary { background: %(accent)s; color: %(on_accent)s; background-clip: padding;
    border: 2px solid transparent; padding: 6px 13px; }
QPushButton#primary:disabled { background: %(sunken)s; color: %(muted)s; }
QPushButton#primary:focus { border-color: %(text)s; }
QPushButton#flat, QPushButton#link { border: 1px solid transparent; background: transparent; }
QPushButton#flat { color: %(muted)s; text-align: left; }
QPushButton#flat:hover { color: %(text)s; }
QPushButton#link { color: %(link)s; padding: 2px 5px; min-height: 18px; min-width: 12px;
    text-align: left; }
QPushButton#flat:focus, QPushButton#link:focus { border: 2px solid %(accent)s; }
QPushButton#link[tall="true"] { min-height: 18px; }
QPushButton#square { padding: 5px 6px; }
QPushButton#square:focus { padding: 4px 5px; }
QPushButton#choice:checked { background: %(chosen)s; color: %(on_chosen)s;
    border-color: %(accent)s; }
QPushButton#choice:focus { border: 2px solid %(accent)s; padding: 4px 11px; }
QPushButton#searchChip { padding: 1px 8px; font-size: %(small).2fpt; border-color: %(line)s;
    color: %(muted)s; min-height: 20px; }
QPushButton#searchChip:hover { color: %(text)s; }
QPushButton#searchChip:checked { background: %(selection)s; color: %(selection_text)s;
    border-color: %(accent)s; }
QPushButton#searchChip:focus { border: 2px solid %(accent)s; padding: 0px 7px; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton#icon { border: 1px solid transparent; background: transparent; padding: 3px;
    min-width: 16px; }
QPushButton#icon:focus { border: 2px solid %(accent)s; padding: 2px; }
QLabel#title, QLineEdit#in_place[role="title"] { font-size: %(title).2fpt; font-weight: 600; }
QLabel#caption { font-size: %(caption).2fpt; font-weight: 600; color: %(muted)s; }
QLabel#muted { font-size: %(small).2fpt; color: %(muted)s; }
QLabel#strong { font-weight: 600; }
QLabel#muted[tone="late"] { color: %(late)s; }
QLabel#muted[tone="due"] { color: %(due)s; }
QLabel#due { font-weight: 600; color: %(muted)s; }
QLabel#due[tone="due"] { color: %(due)s; }
QLabel#warning { font-weight: 600; color: %(late)s; }
QLabel#due[tone="late"] { color: %(late)s; }
QFrame#rule { background: %(line)s; border: none; }
QFrame#card { border-radius: %(card)dpx; background: %(sunken)s; }
QFrame#card[tone="due"] { background: %(due_ground)s; }
QFrame#card[tone="late"] { background: %(late_ground)s; }
QFrame#field_box { border: 1px solid %(line)s; border-radius: %(card)dpx; }
QFrame#undo { background: %(text)s; border-radius: %(card)dpx; }
QFrame#undo QLabel { color: %(base)s; }
QFrame#undo QPushButton { background: transparent; color: %(base)s; border-color: %(muted)s; }
QFrame#undo QPushButton:focus { border: 2px solid %(base)s; }
QWidget#toast { background: %(text)s; }
QFrame#banner { background: %(selection)s; }
QFrame#banner QLabel { color: %(selection_text)s; }
QFrame#due_bar { background: %(due_ground)s; }
QFrame#due_bar QLabel { color: %(text)s; }
QFrame#panel { background: %(raised)s; border: 1px solid %(line)s; border-radius: %(card)dpx; }
#panel QListWidget { background: %(raised)s; }
QMenu { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %(chosen)s; color: %(on_chosen)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px; }
QAbstractItemView, QAbstractButton, QTabBar, QSlider, QGroupBox { outline: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %(bar)s; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 2px 2px 2px 4px; min-height: 26px; }
QScrollBar::handle:horizontal { margin: 4px 2px 2px 2px; min-width: 26px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: %(line)s; width: 1px; }
QTabBar::tab { background: transparent; color: %(muted)s; padding: 6px 4px; margin-right: 16px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %(text)s; border-bottom: 2px solid %(accent)s; }
QTabBar::tab:focus { color: %(accent)s; }
QTabBar::tab:selected:focus { border: 2px solid %(accent)s; border-radius: 4px;
  padding: 4px 2px 6px 2px; }
QTabBar::scroller { width: 64px; }
QHeaderView { background: %(base)s; border: none; }
QHeaderView::section { background: %(base)s; color: %(muted)s; font-size: %(caption).2fpt;
    font-weight: 600; border: none; border-bottom: 1px solid %(line)s; padding: 4px 8px; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { background: %(sunken)s; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: %(accent)s; height: 6px; border-radius: 3px; }
QSlider::handle:horizontal { background: %(base)s; border: 2px solid %(control)s; width: 16px;
  margin: -7px 0; border-radius: 10px; }
QSlider::handle:horizontal:focus { background: %(accent)s; border-color: %(text)s; }
QProgressBar { background: %(sunken)s; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
"""
