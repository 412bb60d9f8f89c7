"""Every text of the program is there in every language, whole, and as the program finds it."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from smallcrm.app import languages
from smallcrm.domain.records import DetailKind
from smallcrm.domain.rhythms import read_every, read_repeat
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.viewmodels import dates, edits, locale_words, wording
from smallcrm.widgets import main_menu
from smallcrm.widgets.actions import WindowActions

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [code for code in locale_words.LANGUAGES if code != "en"]


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("texts", ROOT / ".ci" / "texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["texts"] = module
    spec.loader.exec_module(module)
    return module


texts = _module()
MESSAGES = texts.extract()


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one speaks English again."""
    before = QLocale()
    yield
    languages.use("en")
    QLocale.setDefault(before)


# --- the files -----------------------------------------------------------------------------------


def test_there_is_a_file_for_each_language_of_the_settings() -> None:
    assert sorted(texts.LANGUAGES) == sorted(TRANSLATED)
    assert sorted(p.name for p in FOLDER.iterdir()) == sorted(
        f"smallcrm_{code}.{end}" for code in TRANSLATED for end in ("ts", "qm")
    )


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_file_is_as_the_sources_want_it(code: str, tmp_path: Path) -> None:
    """No text is missing, none has vanished from the program, none is unfinished."""
    known = texts.read(texts.place(code))
    wanted = {(m.context, m.source) for m in MESSAGES}
    again = "python3 run.py texts"
    assert sorted(wanted - known.keys()) == [], f"run {again}, and translate what is unfinished"
    assert sorted(known.keys() - wanted) == [], f"run {again}"
    texts.write(tmp_path / "again.ts", code, MESSAGES, known)
    there = texts.place(code).read_text(encoding="utf-8")
    assert (tmp_path / "again.ts").read_text(encoding="utf-8") == there


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_program_finds_every_text(qapp: QApplication, code: str) -> None:
    """The .qm is as new as the .ts, and Qt reads from it what stands there, plurals too."""
    translator = QTranslator()
    assert translator.load(f"smallcrm_{code}", str(FOLDER))
    for (context, source), forms in texts.read(texts.place(code)).items():
        if len(forms) == 1:
            assert translator.translate(context, source) == forms[0]
        else:
            found = tuple(translator.translate(context, source, None, n) for n in (1, 2))
            assert found == forms


def faults(source: str, forms: tuple[str, ...], counted: bool) -> list[str]:
    """What a translation lost of its text."""
    found = []
    for form in forms:
        marks = [sorted(re.findall(r"\{\w+\}", text)) for text in (source, form)]
        if marks[0] != marks[1]:
            found.append("placeholders")
        if [source[:1].isspace(), source[-1:].isspace()] != [
            form[:1].isspace(),
            form[-1:].isspace(),
        ]:
            found.append("space")
        for end in ("…", ".", "?", ":"):
            ordinal = re.fullmatch(r"(the )?\{n(th)?\}\w*", source)
            if source.endswith(end) != form.endswith(end) and not ordinal:
                found.append(f"end {end}")
        if source.count("&") != form.count("&"):
            found.append("letter of the menu")
        if re.findall(r"--[\w-]+|\(\*\..*?\)|;;", source) != re.findall(
            r"--[\w-]+|\(\*\..*?\)|;;", form
        ):
            found.append("what stays as it is")
        if not form.strip():
            found.append("nothing")
    if counted and "%Ln" not in forms[-1]:
        found.append("number")
    if len(forms) != (2 if counted else 1):
        found.append("forms")
    return found


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_keeps_what_belongs_to_the_text(code: str) -> None:
    known = texts.read(texts.place(code))
    found = {
        m.source: bad
        for m in MESSAGES
        if (bad := faults(m.source, known.get((m.context, m.source), ()), m.forms))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Add {x}", "Hinzufügen", "placeholders"),
        (" of {x}", "von {x}", "space"),
        ("Open…", "Öffnen", "end …"),
        ("&Open", "Öffnen", "letter of the menu"),
        ("All (*.vcf)", "Alle (*.csv)", "what stays as it is"),
        ("Open", " ", "nothing"),
    ],
)
def test_the_check_finds_what_is_planted(source: str, form: str, fault: str) -> None:
    assert fault in faults(source, (form,), counted=False)
    assert "number" in faults("%Ln days", ("%Ln Tag", "Tage"), counted=True)
    assert "forms" in faults("%Ln days", ("%Ln Tage",), counted=True)


@pytest.mark.parametrize("code", TRANSLATED)
def test_one_thing_has_one_word(code: str) -> None:
    """A text in two places is said alike, but where the places need different words."""
    known = texts.read(texts.place(code))
    said: dict[str, set[tuple[str, ...]]] = {}
    for (_, source), forms in known.items():
        said.setdefault(source, set()).add(forms)
    assert sorted(s for s, forms in said.items() if len(forms) > 1) in (["Call"], [])


# --- the sources ---------------------------------------------------------------------------------


def extracted(tmp_path: Path, source: str) -> list[tuple[str, str, bool]]:
    folder = tmp_path / "planted"
    folder.mkdir()
    (folder / "dates.py").write_text(
        "def tr(text: str) -> str:\n    return QCoreApplication.translate('Dates', text)\n"
    )
    (folder / "page.py").write_text(source, encoding="utf-8")
    return [(m.context, m.source, m.forms) for m in texts.extract(folder)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class A:\n def f(self):\n  return self.tr('x')", [("A", "x", False)]),
        ("from a import dates\ndef f():\n return dates.tr('x')", [("Dates", "x", False)]),
        ("from a.dates import tr\ndef f():\n return tr('x')", [("Dates", "x", False)]),
        ("def f(n):\n return plural('%n day', '%n days', n)", [("Dates", "%Ln days", True)]),
        ("def f(n):\n return plural('A day', '%n days', n)", [("Dates", "%Ln days", True)]),
        (
            "def f():\n one, many = '%n day', '%n days'\n return plural(one, many, 3)",
            [("Dates", "%Ln days", True)],
        ),
        (
            "class A:\n def f(self):\n  return plural('%n a', '%n b', self.g(self.tr('x')))",
            [("A", "x", False), ("Dates", "%Ln b", True)],
        ),
    ],
)
def test_texts_are_found(tmp_path: Path, source: str, found: list[tuple[str, str, bool]]) -> None:
    assert extracted(tmp_path, source) == found


@pytest.mark.parametrize(
    "source",
    [
        "class A:\n def f(self, n):\n  return self.tr(f'{n} days')",
        "class A:\n def f(self):\n  return self.tr(WORDS)",
        "class A:\n x = tr('too early')",
        "from a.dates import tr\nWORDS = tr('too early')",
        "class A:\n def f(self, x=tr('too early')):\n  return x",
        "class A:\n def f(self, other):\n  return other.tr('whose?')",
        "class A:\n def f(self):\n  return self.tr('%n days')",
        "def f(n):\n return plural(ONE, '%n days', n)",
    ],
)
def test_a_text_that_no_translation_could_reach_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises((texts.Fault, KeyError)):
        extracted(tmp_path, source)


# --- the program ---------------------------------------------------------------------------------


def menus(menu: QMenu) -> list[QMenu]:
    inner = [action.menu() for action in menu.actions()]
    return [menu, *(m for m in inner if isinstance(m, QMenu))]


class MainWindow(QWidget):
    """By its name the actions find their texts."""


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_letters_of_a_menu_are_its_own(qtbot: QtBot, spoken: None, code: str) -> None:
    languages.use(code)
    menu, window = QMenu(), MainWindow()
    qtbot.addWidget(menu)
    qtbot.addWidget(window)
    main_menu.fill(menu, WindowActions(window))
    assert len(menus(menu)) == 7
    for one in menus(menu):
        found = [a.text().replace("&&", "") for a in one.actions() if not a.isSeparator()]
        letters = [t[t.index("&") + 1].lower() for t in found if "&" in t]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], found


SNOOZE = (
    *("In 1 &hour", "&Later today", "&Tomorrow", "&End of week", "Next &week", "&In two weeks"),
    *("&Pick a day…", "&Repeat…", "&Drop it", "When was I t&old?"),
)


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_letters_of_snoozing_are_their_own_and_the_list_of_keys_says_them(code: str) -> None:
    known = {source: forms[0] for (_, source), forms in texts.read(texts.place(code)).items()}
    said = [known[source] for source in SNOOZE]
    letters = [text[text.index("&") + 1].upper() for text in said]
    assert len(set(letters)) == len(letters), said
    assert known["H L T E W I P"] == " ".join(letters[:7])


def examples(text: str) -> list[str]:
    """What stands in quotes."""
    return [found.strip("\xa0 ") for found in re.findall("[„“‘«](.*?)[“”’»]", text)]


@pytest.mark.parametrize("code", locale_words.LANGUAGES)
def test_what_the_program_suggests_to_type_it_understands(
    qapp: QApplication, spoken: None, code: str
) -> None:
    """The words of the line go with the language of the window."""
    languages.use(code)
    words, now = locale_words.words(), datetime(2026, 11, 25, 14, 30, tzinfo=UTC)

    def said(context: str, text: str) -> str:
        return qapp.translate(context, text)

    for day in said("DuePopover", "fri, tue 3pm, in 2 weeks, 4 dec").split(", "):
        assert not isinstance(read_due(day, now, words), Unreadable), day
    for day in examples(wording.invalid("not_a_date"))[1:]:
        assert not isinstance(read_due(day, now, words), Unreadable), day
    rules = said("RepeatPopover", "every fri, every 2nd tue, 6 weeks, monthly").split(", ")
    for rule in (*rules, *examples(wording.invalid("not_a_repeat"))):
        assert not isinstance(read_repeat(rule, now, words), Unreadable), rule
    rhythms = said("RhythmPopover", "every 6 weeks, 3 months").split(", ")
    for rhythm in (*rhythms, *examples(wording.invalid("not_a_rhythm"))):
        assert read_every(rhythm, words), rhythm
    first, second = said("AsidePane", "3 May 1984, or 3 May, 7 days ahead").split(", ", 1)
    for day in (first, second.partition(" ")[2]):
        assert not isinstance(edits.read(DetailKind.OCCASION, day, words), str), day


SAID = {
    "en": "1 day late; 1,200 days late; Fri 27 Nov; Friday 27 November; Cancel",
    "de": "1 Tag überfällig; 1.200 Tage überfällig; Fr. 27. Nov.; Freitag, 27. November; Abbrechen",
    "nl": "1 dag te laat; 1.200 dagen te laat; vr 27 nov; vrijdag 27 november; Annuleren",
    "es": "1 día de retraso; 1200 días de retraso; vie 27 nov; viernes 27 de noviembre; Cancelar",
    "fr": "1 jour de retard; 1\u202f200 jours de retard; ven. 27 nov.; vendredi 27 novembre; "
    "Annuler",
}


@pytest.mark.parametrize("code", locale_words.LANGUAGES)
def test_numbers_plurals_days_and_the_texts_of_qt_are_the_languages(
    qapp: QApplication, spoken: None, code: str
) -> None:
    assert languages.use(code) == code
    friday = date(2026, 11, 27)
    found = [dates.days_late(1), dates.days_late(1200), dates.day(friday, friday)]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    found += [dates.long_day(friday), box.buttons()[0].text().replace("&", "")]
    assert "; ".join(found) == SAID[code]
    assert locale_words.words().languages == (code,)


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("system", ["de-AT", "de", "en"], "de"),
        ("system", ["it-IT", "it", "fr-FR"], "fr"),
        ("system", ["it_IT"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("nl", ["de-DE"], "nl"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_systems(
    choice: str, system: list[str], code: str
) -> None:
    assert languages.spoken(choice, system) == code


def test_another_language_takes_the_place_of_the_one_before(
    qapp: QApplication, spoken: None
) -> None:
    for code, said in (("de", "heute"), ("fr", "aujourd’hui"), ("en", "today"), ("de", "heute")):
        languages.use(code)
        assert dates.tr("today") == said
    languages.use("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
