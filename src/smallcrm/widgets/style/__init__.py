"""Tokens, palette, style, icons and the delegates' shared painting."""
