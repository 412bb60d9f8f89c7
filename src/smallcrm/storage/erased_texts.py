"""Where a text of the file may name a person who is to be erased."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, tuple[str, ...]] = {
    "interaction": ("body",),
    "follow_up": ("text",),
    "fact": ("text",),
    "occasion": ("label",),
    "kept_property": ("line",),
    "consent": ("purpose", "how"),
    "tag": ("name",),
    "affiliation": ("company_name", "role", "department"),
    "address": (
        *("street", "extended", "po_box", "locality", "region", "postal_code", "country"),
        "label",
    ),
    "phone": ("label",),
    "email": ("label",),
    "link": ("url", "label"),
    "custom_value": ("text",),
    "attachment": ("name",),
    "custom_field": ("name", "choices", "tag"),
    "tag_rhythm": ("name",),
    "segment": ("name", "query"),
    "item": ("name",),
    "sale": ("number", "note", "return_reason"),
    "agreement": ("what", "note", "end_reason"),
    "rate": ("name", "note"),
    "pipeline": ("name",),
    "stage": ("name",),
    "deal": ("what", "reason", "note"),
    "complaint": ("words", "done", "goodwill"),
    "introduction": ("introducer_name",),
    "checklist": ("name",),
    "checklist_step": ("text",),
    "checklist_run": ("name",),
    "rule": ("name", "text", "tag"),
    "letter": ("subject", "body", "label"),
    "theme": ("name",),
    "feedback": ("words", "topic", "source"),
    "verdict": ("words",),
    "availability": ("note",),
    "template": ("name", "subject", "body"),
    "batch": ("name",),
}
"""Where a text of others may name the person. Their own names, addresses and numbers are theirs,
also where these are the same."""
LINE = "captured_line"
FOLDED = (
    *("tag", "tag_rhythm", "custom_field", "segment", "item", "rate", "pipeline", "stage"),
    *("checklist", "theme", "template"),
)
"""Tables that have their name folded too."""
IN_JOURNAL = {
    **TEXTS,
    **{table: (*TEXTS[table], "folded") for table in FOLDED},
    LINE: ("line",),
}
