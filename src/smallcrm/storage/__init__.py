"""One SQLite file: models, engine, Store, journal, search index, migrations, backup."""
