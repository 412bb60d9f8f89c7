"""Customers out of the way: not in the list of people, but found, and where their tag is shown."""

from __future__ import annotations

ARCHIVED = "archived"
"""The tag that says so, folded. It is one word in the file whatever the user's language is."""
