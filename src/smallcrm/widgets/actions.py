"""Every action of the program: its words, its keys, and where they count.

Menus, tooltips, the palette and the page of keys are all made from this one list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from smallcrm.widgets.people_actions import PeopleActions
from smallcrm.widgets.work_actions import WorkActions

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Where(Enum):
    """Where an action's keys count. Single letters count only while such a list has the focus."""

    ANYWHERE = auto()
    FOLLOW_UPS = auto()
    """In a list of follow-ups, silent people or unsorted notes."""
    LISTS = auto()
    """There, and in the timeline."""
    TIMELINE = auto()
    PEOPLE = auto()
    DEALS = auto()


class Act(NamedTuple):
    """An action as data: ``aliases`` are other words it is looked for by."""

    id: str
    words: str
    keys: str
    aliases: tuple[str, ...]
    where: Where
    enabled: bool


class WindowActions:
    """Made once; who does the work connects ``triggered``. Attributes are the actions' ids."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._where: dict[str, Where] = {}
        self._usual: dict[str, tuple[str, ...]] = {}
        self._aliases: dict[str, tuple[str, ...]] = {}
        tr = window.tr
        many = (tr("customer"), tr("contact"))

        self.line = self._make("line", tr("&Write a note or find anything…"), "Ctrl+K")
        self.new_note = self._make("new_note", tr("&Note on this person"), "Ctrl+N")
        self.new_person = self._make("new_person", tr("New &person"), "Ctrl+Shift+N", aliases=many)
        self.new_company = self._make("new_company", tr("New &company"), aliases=many)
        self.date_last = self._make(
            "date_last",
            tr("Follow-up to the last note…"),
            "Ctrl+D",
            aliases=(tr("add a date"), tr("remind me")),
        )
        self.undo = self._make("undo", tr("&Undo"), "Ctrl+Z", aliases=(tr("take back"),))
        self.redo = self._make("redo", tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.history = self._make(
            "history", tr("&History of this person…"), "Ctrl+H", aliases=(tr("what changed"),)
        )
        self.all_actions = self._make(
            *("all_actions", tr("All actions…"), "Ctrl+Shift+H"),
            aliases=(tr("history"), tr("take back an import")),
        )
        self.trash = self._make(
            *("trash", tr("Trash…"), "Ctrl+Shift+T"),
            aliases=(tr("deleted"), tr("bring back"), tr("deleted restore")),
        )
        self.duplicates = self._make(
            *("duplicates", tr("Duplicates…"), "Ctrl+Shift+D"),
            aliases=(tr("join"), tr("the same person twice"), tr("merge")),
        )
        self.join = self._make(
            *("join", tr("&Join with another…"), "Ctrl+J"),
            aliases=(tr("merge"), tr("the same person twice"), tr("twice")),
        )
        self.find = self._make("find", tr("&Find people and notes"), "Ctrl+F", "Ctrl+E")
        self.save_list = self._make(
            *("save_list", tr("S&ave this search as a list…"), "Ctrl+S"),
            aliases=(tr("saved search"), tr("segment"), tr("smart list")),
        )
        self.rename_list = self._make("rename_list", tr("Re&name this list…"))
        self.list_up = self._make("list_up", tr("Move this &list up"))
        self.list_down = self._make("list_down", tr("Move this list &down"))
        self.remove_list = self._make("remove_list", tr("&Remove this list"))
        self.today = self._make("today", tr("&Today"), "Ctrl+1", aliases=(tr("agenda"),))
        self.people = self._make("people", tr("P&eople"), "Ctrl+2", aliases=(tr("list"),))
        self.follow_ups = self._make(
            "follow_ups", tr("Follow-&ups"), "Ctrl+3", aliases=(tr("promises"), tr("waiting for"))
        )
        self.quiet = self._make(
            "quiet", tr("&Quiet list"), "Ctrl+4", aliases=(tr("silent"), tr("keep in touch"))
        )
        self.unsorted = self._make("unsorted", tr("Un&sorted"), "Ctrl+5", aliases=(tr("inbox"),))
        self.tag_rhythm = self._make(
            *("tag_rhythm", tr("Keep in touch with this tag…")),
            aliases=(tr("rhythm of this tag"), tr("every")),
        )
        self.tag_rhythm.setEnabled(False)
        self.next_pane = self._make("next_pane", tr("Next pane"), "F6", "Ctrl+Tab")
        self.previous_pane = self._make(
            "previous_pane", tr("Previous pane"), "Shift+F6", "Ctrl+Shift+Tab"
        )
        self.back = self._make("back", tr("&Back"), "Alt+Left")
        self.forward = self._make("forward", tr("Forwar&d"), "Alt+Right")
        self.import_files = self._make(
            "import_files", tr("&Import contacts…"), "Ctrl+I", aliases=(tr("vCard"), tr("read in"))
        )
        self.export_json = self._make(
            "export_json",
            tr("E&xport…"),
            aliases=(tr("save as"), tr("JSON"), tr("CSV"), tr("Excel")),
        )
        self.export_person = self._make(
            *("export_person", tr("E&xport this person…")), aliases=(tr("vCard"), tr("send"))
        )
        self.print_today = self._make(
            *("print_today", tr("&Print today…"), "Ctrl+P"),
            aliases=(tr("paper"), tr("PDF"), tr("printer")),
        )
        self.fields = self._make(
            *("fields", tr("Your fie&lds…")), aliases=(tr("custom fields"), tr("new field"))
        )
        self.move_out = self._make(
            *("move_out", tr("Mo&ve to a new computer…")), aliases=(tr("new laptop"), tr("pack"))
        )
        self.open_file = self._make(
            *("open_file", tr("Open a fi&le…")), aliases=(tr("from another computer"),)
        )
        self.check_file = self._make(
            *("check_file", tr("Chec&k the file…")), aliases=(tr("damaged"), tr("whole"))
        )
        self.back_up = self._make("back_up", tr("Back &up now"), aliases=(tr("save a copy"),))
        self.restore = self._make(
            *("restore", tr("Open a &backup…")), aliases=(tr("bring back"), tr("backup restore"))
        )
        self.attach_file = self._make(
            *("attach_file", tr("Attach a file…"), "Ctrl+Shift+A"),
            aliases=(tr("attachment"), tr("document"), tr("picture")),
        )
        self.add_consent = self._make("add_consent", tr("Add a consent…"), aliases=(tr("agreed"),))
        self.do_not_contact = self._make(
            "do_not_contact", tr("Do not contact this person"), aliases=(tr("opt out"),)
        )
        self.do_not_contact.setCheckable(True)
        self.held = self._make(
            *("held", tr("Everything held about this person…"), "Ctrl+Shift+E"),
            aliases=(tr("GDPR"), tr("access request")),
        )
        self.erase = self._make(
            *("erase", tr("Erase this person…")), aliases=(tr("remove"), tr("forget"), tr("GDPR"))
        )
        self.themes: list[QAction] = []
        self.system_theme = self._choice("system_theme", tr("Theme: s&ystem"))
        self.light_theme = self._choice("light_theme", tr("Theme: &light"), tr("light"), tr("day"))
        self.dark_theme = self._choice("dark_theme", tr("Theme: d&ark"), tr("dark"), tr("night"))
        self.contrast_theme = self._choice(
            "contrast_theme", tr("Theme: high &contrast"), tr("accessibility")
        )
        self.larger = self._make(
            "larger", tr("Lar&ger text"), "Ctrl++", "Ctrl+=", aliases=(tr("zoom in"),)
        )
        self.smaller = self._make(
            "smaller", tr("S&maller text"), "Ctrl+-", aliases=(tr("zoom out"),)
        )
        self.usual_size = self._make("usual_size", tr("Usual te&xt size"), "Ctrl+0")
        self.full_screen = self._make("full_screen", tr("Full scree&n"), "F11", "Ctrl+Shift+F")
        self.settings = self._make(
            "settings", tr("Settin&gs…"), "Ctrl+,", aliases=(tr("preferences"), tr("hot key"))
        )
        self.keys = self._make(
            "keys", tr("&Keys…"), "F1", "Ctrl+?", aliases=(tr("shortcuts"), tr("help"))
        )
        self.lock = self._make(
            *("lock", tr("&Lock now"), "Ctrl+L"), aliases=(tr("hide"), tr("passphrase"))
        )
        self.hide_names = self._make(
            *("hide_names", tr("H&ide names while sharing the screen"), "Ctrl+Shift+G"),
            aliases=(tr("screen share"), tr("guard"), tr("privacy"), tr("video call")),
        )
        self.hide_names.setCheckable(True)
        self.menu = self._make("menu", tr("Menu"), "F10", "Alt+M")
        self.close = self._make("close", tr("Cl&ose window"), "Ctrl+W")
        self.quit = self._make("quit", tr("&Quit"), "Ctrl+Q", aliases=(tr("exit"),))
        self._make_for_lists()
        self.many = PeopleActions(self._make, Where.PEOPLE, Where.ANYWHERE)
        self.work = WorkActions(self._make, Where.ANYWHERE, Where.DEALS, Where.TIMELINE)

    def _make_for_lists(self) -> None:
        tr, follow_ups, lists = self._window.tr, Where.FOLLOW_UPS, Where.LISTS
        timeline = Where.TIMELINE
        self.done = self._make("done", tr("Done"), "Space", "D", where=follow_ups)
        self.snooze = self._make("snooze", tr("Snooze…"), "S", where=follow_ups)
        self.retime = self._make(
            *("retime", tr("Another day, or a follow-up…"), "F"), where=follow_ups
        )
        self.repeat = self._make(
            *("repeat", tr("Repeat…"), "Shift+R"),
            where=follow_ups,
            aliases=(tr("every"), tr("again"), tr("recurring")),
        )
        self.later = self._make("later", tr("One day later"), "+", "=", where=follow_ups)
        self.earlier = self._make("earlier", tr("One day earlier"), "-", where=follow_ups)
        self.week_later = self._make("week_later", tr("One week later"), ">", "*", where=follow_ups)
        self.week_earlier = self._make(
            "week_earlier", tr("One week earlier"), "<", "_", where=follow_ups
        )
        self.turn_side = self._make(
            "turn_side", tr("I owe it, or wait for it"), "W", where=follow_ups
        )
        self.drop = self._make(
            *("drop", tr("Drop; fine as it is"), "X", "Del"),
            where=follow_ups,
            aliases=(tr("remove"), tr("delete"), tr("fine as it is")),
        )
        self.not_now = self._make(
            "not_now", tr("Not now, ask in a week"), "Z", where=follow_ups, aliases=(tr("later"),)
        )
        self.reword = self._make(
            "reword", tr("Other words…"), "E", "F2", where=follow_ups, aliases=(tr("edit"),)
        )
        self.told = self._make(
            *("told", tr("When was I told?"), "?"),
            where=follow_ups,
            aliases=(tr("ledger"), tr("history"), tr("reminded")),
        )
        self.next_step = self._make(
            *("next_step", tr("Next step for this customer…"), "A"),
            where=follow_ups,
            aliases=(tr("another follow-up"), tr("and then")),
        )
        self.give = self._make("give", tr("Give to…"), "G", where=follow_ups)
        self.open_attached = self._make("open_attached", tr("Open the file"), "O", where=follow_ups)
        self.open_person = self._make(
            "open_person", tr("Open the person"), "Return", "Enter", where=follow_ups
        )
        self.note_on = self._make("note_on", tr("Note on this one"), "N", where=lists)
        self.copy_phone = self._make("copy_phone", tr("Copy the phone number"), "C", where=lists)
        self.copy_email = self._make("copy_email", tr("Copy the e-mail address"), "M", where=lists)
        self.call = self._make("call", tr("Call"), "Shift+C", where=lists, aliases=(tr("phone"),))
        self.email = self._make("email", tr("Write an e-mail"), "Shift+M", where=lists)
        self.add_tag = self._make("add_tag", tr("Add a tag"), "T", where=lists)
        self.add_fact = self._make("add_fact", tr("Add a little thing"), "B", where=lists)
        self.edit_entry = self._make(
            "edit_entry", tr("Edit this entry"), "Return", "Enter", "F2", "E", where=timeline
        )
        self.entry_kind = self._make("entry_kind", tr("Kind of this entry…"), "K", where=timeline)
        self.remove_entry = self._make(
            *("remove_entry", tr("Remove this entry"), "Del"),
            where=timeline,
            aliases=(tr("delete"),),
        )
        self.delete_person = self._make(
            *("delete_person", tr("Delete this person"), "Del"),
            where=Where.PEOPLE,
            aliases=(tr("remove"),),
        )

    # --- keys and pages ------------------------------------------------------------------------

    def attach(self, view: QWidget, *places: Where) -> None:
        """Let the keys of these places count while ``view`` has the focus."""
        for action in self.all():
            if self._where[action.objectName()] in places:
                view.addAction(action)

    def acts(self) -> list[Act]:
        """Every action with its words and keys, in the order of this page."""
        return [
            Act(
                action.objectName(),
                _plain(action.text()),
                self.words_of_keys(action.objectName(), 1),
                self._aliases[action.objectName()],
                self._where[action.objectName()],
                action.isEnabled(),
            )
            for action in self.all()
        ]

    def all(self) -> list[QAction]:
        made = (v for part in (self, self.many, *self.work.parts) for v in vars(part).values())
        return [a for a in made if isinstance(a, QAction)]

    def run(self, name: str) -> None:
        action = self._named(name)
        if action is not None:
            action.trigger()

    # --- keys -----------------------------------------------------------------------------------

    def words_of_keys(self, name: str, most: int = 4) -> str:
        """ "Ctrl+F, Ctrl+E", in the platform's writing."""
        action = self._named(name)
        keys = action.shortcuts()[:most] if action else []
        return ", ".join(k.toString(_NATIVE) for k in keys)

    def use(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """The user's own keys, in portable writing; the usual ones for all other actions."""
        for action in self.all():
            name = action.objectName()
            action.setShortcuts([QKeySequence(k) for k in chosen.get(name, self._usual[name])])

    def chosen(self) -> dict[str, list[str]]:
        """The keys that are not the usual ones, by action."""
        own: dict[str, list[str]] = {}
        for action in self.all():
            keys = [k.toString(_PORTABLE) for k in action.shortcuts()]
            usual = [QKeySequence(k).toString(_PORTABLE) for k in self._usual[action.objectName()]]
            if keys != usual:
                own[action.objectName()] = keys
        return own

    def set_key(self, name: str, key: QKeySequence) -> str:
        """Give an action another key, none when empty; the id of the action that has it already,
        and nothing changed, or "" when it was done."""
        action, holder = self._named(name), self.holder(name, key)
        if action is None or holder:
            return holder
        action.setShortcuts([] if key.isEmpty() else [key])
        return ""

    def is_typing(self, name: str, key: QKeySequence) -> bool:
        """Whether this key alone is typed, or moves, where the action would count."""
        if key.isEmpty() or self._where[name] not in (Where.ANYWHERE, Where.PEOPLE):
            return False
        words = key.toString(_PORTABLE)
        shifted = words.removeprefix("Shift+")
        return "+" not in shifted[:-1] and not re.fullmatch(r"F\d+", shifted) and shifted != "Del"

    def words_with(self, key: QKeySequence) -> str:
        """What has this key in the whole window; "" when nothing has."""
        for action in self.all():
            if self._where[action.objectName()] is Where.ANYWHERE and key in action.shortcuts():
                return _plain(action.text())
        return ""

    def holder(self, name: str, key: QKeySequence) -> str:
        """Which other action has this key where this one's would count."""
        for action in self.all():
            other = action.objectName()
            if other != name and key in action.shortcuts() and self._meet(name, other):
                return other
        return ""

    # --- inside ---------------------------------------------------------------------------------

    def _meet(self, one: str, other: str) -> bool:
        places = {self._where[one], self._where[other]}
        together = len(places) == 1 or Where.ANYWHERE in places
        return together or (Where.LISTS in places and not places & {Where.PEOPLE, Where.DEALS})

    def _named(self, name: str) -> QAction | None:
        return next((action for action in self.all() if action.objectName() == name), None)

    def _make(
        self,
        name: str,
        text: str,
        *keys: str,
        where: Where = Where.ANYWHERE,
        aliases: tuple[str, ...] = (),
    ) -> QAction:
        if name in self._where:
            raise ValueError(f"two actions are called {name}")
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(k) for k in keys])
        self._where[name], self._usual[name], self._aliases[name] = where, keys, aliases
        if where is Where.ANYWHERE:
            self._window.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _choice(self, name: str, text: str, *aliases: str) -> QAction:
        action = self._make(name, text, aliases=(*aliases, self._window.tr("colours")))
        action.setCheckable(True)
        action.setData(name.removesuffix("_theme"))
        self.themes.append(action)
        return action


def _plain(text: str) -> str:
    """Without the mark of the letter to press: "&&" is an "&" of the words themselves."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
