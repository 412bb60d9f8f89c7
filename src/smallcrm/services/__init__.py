"""Use cases, called through their module: store first, then ids, then a draft, then now."""
