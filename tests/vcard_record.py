"""What a card file gives, as plain data: the golden files beside ``fixtures/vcards/*.vcf``.

``python -m vcard_record FILE.vcf`` (with src and tests on the path) prints it, to be looked at
with care and put into FILE.json.
"""

from __future__ import annotations

import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import vcard


def record(parsed: ParsedFile) -> dict[str, Any]:
    """Cards and problems with everything that is empty left out."""
    return {
        "cards": parsed.cards,
        "error": parsed.error,
        "customers": [_draft(d) for d in parsed.drafts],
        "problems": [
            {"card": p.card, "line": p.line, "code": p.code, "excerpt": p.excerpt}
            | ({"rejected": True} if p.rejected else {})
            for p in parsed.problems
        ],
    }


def _draft(draft: CustomerDraft) -> dict[str, Any]:
    plain = {f.name: getattr(draft, f.name) for f in fields(draft)}
    plain["kind"] = draft.kind.value
    plain["details"] = [_detail(d) for d in draft.details]
    plain["notes"] = list(draft.notes)
    plain["properties"] = [p.line[:160] for p in draft.properties]
    return {key: value for key, value in plain.items() if value}


def _detail(detail: Any) -> dict[str, Any]:
    found = {f.name: getattr(detail, f.name) for f in fields(detail)}
    what = type(detail).__name__.removesuffix("Draft").lower()
    return {"is": what} | {k: v for k, v in found.items() if v not in ("", None)}


def main() -> None:
    for name in sys.argv[1:]:
        parsed = vcard.parse(Path(name).read_bytes(), Path(name).name)
        sys.stdout.write(json.dumps(record(parsed), ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
