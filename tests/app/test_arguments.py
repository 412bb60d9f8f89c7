"""The command line is read the same whether all that can be said is known to the reader or not."""

from __future__ import annotations

import pytest

from smallcrm.app import arguments

WITHOUT_COMMAND = [
    [],
    ["--data-dir", "here"],
    ["--demo", "--offscreen", "--hidden", "--verbose"],
    ["--size", "1280x800", "--text-size", "150", "--theme", "dark", "--lang", "de"],
    ["--screenshot", "a.png", "--screen", "today"],
]
WITH_ONE = [
    ["capture"],
    ["--data-dir", "here", "find", "Ana", "--json"],
    ["add", "--dry-run", "--now", "2026-11-25T14:30", "Ana: called"],
    ["export", "--format", "vcard", "out.vcf"],
    ["restore", "--list"],
]
WRONG = [["--size", "9x9"], ["--data-dir"], ["nonsense"], ["--nonsense"], ["--screen", "moon"]]


@pytest.mark.parametrize("argv", [*WITHOUT_COMMAND, *WITH_ONE], ids=" ".join)
def test_the_short_way_reads_the_same(argv: list[str]) -> None:
    assert vars(arguments.read(argv)) == vars(arguments.parser().parse_args(argv))


@pytest.mark.parametrize("argv", WRONG, ids=" ".join)
def test_what_is_wrong_is_said_the_same(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    for read in (arguments.read, arguments.parser().parse_args):
        with pytest.raises(SystemExit) as ended:
            read(argv)
        said.append((ended.value.code, capsys.readouterr()))
    assert said[0] == said[1]
    assert said[0][0] == 2


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments.read(["--help"])
    assert "install-desktop-entry" in capsys.readouterr().out
