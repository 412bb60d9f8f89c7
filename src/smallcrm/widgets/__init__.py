"""What a screen shows: layout, focus, keys, painting. No rule, no query."""
