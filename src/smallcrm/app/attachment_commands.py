"""Files on somebody, without a window: ``attach``, ``files``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from smallcrm.app.rights_commands import meant
from smallcrm.app.say import say
from smallcrm.domain.attachments import AttachmentRow
from smallcrm.domain.clock import Clock
from smallcrm.domain.errors import SmallcrmError, TooLarge
from smallcrm.services import attachments, whole_files
from smallcrm.storage.store import Store
from smallcrm.viewmodels import attachment_wording, wording


def attach(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """One step for all of them. Exit status 1 when not all were attached."""
    who = meant(store, options.who, listed=True)
    if who is None:
        return 1
    kept, failed = [], False
    for path in options.files:
        try:
            kept.append(attachments.keep(store, path))
        except SmallcrmError as problem:
            failed = True
            if isinstance(problem, TooLarge):
                say(attachment_wording.too_large(path.name, problem), error=True)
            else:
                say(wording.error(problem), error=True)
    if kept:
        attachments.add(store, who, kept, clock.now())
    for row in attachments.listed(store, who)[: len(kept)][::-1]:
        say(attachment_wording.face(row, with_name=True))
    return 1 if failed else 0


def files(options: argparse.Namespace, store: Store) -> int:
    """List them, or write copies. Exit status 1 when nobody, or more than one, is meant, and when
    not every copy was written."""
    who = meant(store, " ".join(options.who), listed=True)
    if who is None:
        return 1
    rows = attachments.listed(store, who)
    copies: tuple[Path, ...] = ()
    if options.out is not None:
        try:
            options.out.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise whole_files.trouble(options.out, problem) from problem
        copies = attachments.write_copies(store, who, options.out)
    if options.json:
        found = {"files": [_record(row) for row in rows], "copies": [str(path) for path in copies]}
        say(json.dumps(found, ensure_ascii=False, indent=2))
    elif options.out is not None:
        for path in copies:
            say(str(path))
    else:
        for row in rows:
            say(attachment_wording.face(row, with_name=True))
    lacking = len(rows) - len(copies) if options.out is not None else 0
    if lacking:
        words = wording.tr("{n} could not be copied: what was in them is lost.")
        say(words.replace("{n}", wording.number(lacking)), error=True)
    return 1 if lacking else 0


def _record(row: AttachmentRow) -> dict[str, object]:
    return {
        "name": row.name,
        "media_type": row.media_type,
        "size": row.size,
        "sha256": row.content,
        "added_at": row.added_at.isoformat(),
    }
