"""The language of the program: its translations, and the locale of dates and numbers with it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smallcrm.app.settings import Settings
from smallcrm.desktop import resources
from smallcrm.viewmodels import locale_words

log = logging.getLogger("smallcrm.app")

NAME = "language"
"""The setting: a code of ours, or "system"."""
SYSTEM, ENGLISH = "system", "en"
OURS = tuple(locale_words.LANGUAGES)

_installed: list[QTranslator] = []
"""Qt keeps none of them itself."""


def wanted(settings: Settings, asked: str = "") -> str:
    """What the command line asks for, or else what the user chose."""
    chosen = asked or settings.text(NAME, SYSTEM)
    return chosen if chosen in OURS else SYSTEM


def use(choice: str) -> str:
    """Speak this language from now on; windows that are there already keep theirs. The
    application may be one without windows, and is made where there is none.

    Returns:
        The code of the language that is spoken.
    """
    code = spoken(choice, QLocale.system().uiLanguages())
    locale = _locale(choice, code)
    QLocale.setDefault(locale)
    locale_words.settle()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if code != ENGLISH:
        if QCoreApplication.instance() is None:
            _without_windows()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources.folder() / "translations")
        for name, folder in ((f"qtbase_{code}", qt), (f"smallcrm_{code}", ours)):
            translator = QTranslator()
            if translator.load(name, folder):
                _installed.append(translator)
                QCoreApplication.installTranslator(translator)
            else:
                log.warning("no translation %s", name)
    return code


@cache
def _without_windows() -> QCoreApplication:
    """On a terminal there is none yet; it lasts as long as the program."""
    return QCoreApplication([])


def spoken(choice: str, system: Sequence[str]) -> str:
    """The code of ours for a choice; the system's languages are asked in their order."""
    if choice in OURS:
        return choice
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in system)
    return next((code for code in codes if code in OURS), ENGLISH)


def _locale(choice: str, code: str) -> QLocale:
    """The system's own, as long as its language is the one that is spoken; or else that language
    as it is written in the country of the system."""
    system = QLocale.system()
    language = QLocale.codeToLanguage(code)
    is_bare = code == ENGLISH and system.language() == QLocale.Language.C
    if system.language() == language or is_bare or (choice not in OURS and code == ENGLISH):
        return system
    return QLocale(language, system.territory())
