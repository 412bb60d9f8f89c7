"""What the command line says of itself, in the user's language.

It is put together and read in English: which language is spoken is in the settings, and Qt knows
the translations. Both are looked up only when help is asked for, or something is refused, so that
no start waits for them; what was refused is then read once more.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

_is_spoken = [False]


def tr(text: str) -> str:
    """A text of the command line, as it stands; ``Parser`` says it."""
    return _as_it_stands("Commands", text)


def spoken(text: str) -> str:
    """The text in the user's language, once that has been looked up."""
    if not _is_spoken[0]:
        return text
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Commands", text)


class Parser(argparse.ArgumentParser):
    """``parse_args`` of the first one made begins; those of its commands are of this kind too."""

    _read: tuple[argparse.ArgumentParser, Sequence[str]] | None = None

    def __init__(self, *args: Any, **named: Any) -> None:
        _is_spoken[0] = False  # it is put together in English
        super().__init__(*args, **named)

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        type(self)._read = self, sys.argv[1:] if args is None else list(args)
        _take_the_words_of_argparse()
        return super().parse_args(args, namespace)

    def format_help(self) -> str:
        self._speak()
        return super().format_help()

    def format_usage(self) -> str:
        self._speak()
        return super().format_usage()

    def error(self, message: str) -> NoReturn:
        if not _is_spoken[0] and self._read is not None:
            top, words = self._read
            self._speak()
            argparse.ArgumentParser.parse_args(top, words)  # refused again, in other words
        super().error(message)

    def _speak(self) -> None:
        if not _is_spoken[0]:
            words = self._read[1] if self._read is not None else ()
            _look_up(_value(words, "--language"), _value(words, "--data-dir"), "--demo" in words)
        self.description = spoken(self.description) if self.description else None
        for group in self._action_groups:
            group.title = spoken(group.title) if group.title else None
        for action in self._actions:
            _say(action)
            if isinstance(action, argparse._SubParsersAction):
                for command in action._choices_actions:
                    _say(command)


def _say(action: argparse.Action) -> None:
    if action.help and action.help != argparse.SUPPRESS:
        action.help = spoken(action.help)


def look_up(options: argparse.Namespace) -> None:
    """Speak the user's language from now on: of a call that was not refused."""
    _look_up(options.language, str(options.data_dir or ""), options.demo)


def _look_up(asked: str, folder: str, is_sample: bool) -> None:
    """The language of this call, of the settings, or of the system."""
    from smallcrm.app import languages, paths
    from smallcrm.app.settings import Settings

    _is_spoken[0] = True
    if is_sample:
        languages.use(asked if asked in languages.OURS else languages.SYSTEM)
        return
    places = paths.locate(Path(folder) if folder else None)
    languages.use(languages.wanted(Settings(places.settings), asked))


def _value(words: Sequence[str], option: str) -> str:
    """What stands behind an option; the words may be refused later."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == option:
            return following
        if word.startswith(option + "="):
            return word.partition("=")[2]
    return ""


def _as_it_stands(context: str, text: str) -> str:
    """The context is for the translators."""
    return text


# --- argparse's own words ------------------------------------------------------------------------


def _take_the_words_of_argparse() -> None:
    """Its sentences go through gettext, which has no catalogue of them."""
    replaced: Any = argparse
    replaced._ = spoken
    replaced.ngettext = _counted


def _counted(one: str, many: str, count: int) -> str:
    return spoken(one if count == 1 else many)


def of_argparse() -> tuple[str, ...]:
    """What it may say of our options, in its own English."""
    return (
        tr("usage: "),
        tr("positional arguments"),
        tr("options"),
        tr("show this help message and exit"),
        tr("show program's version number and exit"),
        tr("%(prog)s: error: %(message)s\n"),
        tr("argument %(argument_name)s: %(message)s"),
        tr("the following arguments are required: %s"),
        tr("unrecognized arguments: %s"),
        tr("expected one argument"),
        tr("expected at least one argument"),
        tr("expected at most one argument"),
        tr("expected %s argument"),
        tr("expected %s arguments"),
        tr("invalid choice: %(value)r (choose from %(choices)s)"),
        tr("invalid %(type)s value: %(value)r"),
        tr("unknown parser %(parser_name)r (choices: %(choices)s)"),
        tr("ambiguous option: %(option)s could match %(matches)s"),
        tr("ignored explicit argument %r"),
        tr("not allowed with argument %s"),
    )
