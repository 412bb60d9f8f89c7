"""smallcrm: a contact manager for one person, over one local SQLite file."""

__version__ = "0.1.0"
