"""The report of an unforeseen error: versions and where in the code; nothing of a client."""

from __future__ import annotations

from pathlib import Path

from smallcrm.app import logs

HOME = str(Path.home())


def compose(error: BaseException) -> str:
    """Versions, and the traceback without values: what an error's own words quote is left out."""
    from smallcrm.app import versions

    lines = [f"{name}: {value or '-'}" for name, value in versions.programs().items()]
    return "\n".join([*lines, "", logs.redacted(error)]).replace(HOME, "~")
