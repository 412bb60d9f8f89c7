"""Reminders: the ledger of what was told, repeating follow-ups, rhythms of tags, respites."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE delivery (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL,
        kind VARCHAR(10) NOT NULL,
        follow_up_id INTEGER,
        due_on DATE,
        due_time VARCHAR(5),
        due_at VARCHAR(27),
        claimed_at VARCHAR(27),
        shown_at VARCHAR(27),
        manner VARCHAR(10) NOT NULL DEFAULT '',
        late INTEGER NOT NULL DEFAULT 0,
        uncertain INTEGER NOT NULL DEFAULT 0,
        rearmed_at VARCHAR(27),
        acted_at VARCHAR(27),
        act VARCHAR(10) NOT NULL DEFAULT '',
        surface VARCHAR(10) NOT NULL DEFAULT '',
        CONSTRAINT uq_delivery_key UNIQUE (key)
    )
    """,
    """
    CREATE INDEX ix_delivery_follow_up_id ON delivery (follow_up_id)
    """,
    "CREATE INDEX ix_delivery_due_at ON delivery (due_at)",
    """
    INSERT INTO delivery(key, kind, follow_up_id, due_on, due_time, claimed_at, shown_at)
    SELECT 'due:' || id || ':' || due_on || 'T' || coalesce(due_time, ''), 'due', id, due_on,
        due_time, coalesce(claimed_at, announced_at), announced_at
    FROM follow_up
    WHERE due_on IS NOT NULL AND (claimed_at IS NOT NULL OR announced_at IS NOT NULL)
    """,
    "ALTER TABLE follow_up DROP COLUMN sequence",
    "ALTER TABLE follow_up DROP COLUMN claimed_at",
    "ALTER TABLE follow_up DROP COLUMN announced_at",
    "ALTER TABLE follow_up ADD COLUMN rule TEXT",
    "ALTER TABLE follow_up ADD COLUMN rule_from DATE",
    "ALTER TABLE follow_up ADD COLUMN occurrence_on DATE",
    "ALTER TABLE follow_up ADD COLUMN series_id INTEGER",
    """
    CREATE UNIQUE INDEX ix_follow_up_open_series ON follow_up (series_id)
    WHERE state = 'open' AND series_id IS NOT NULL
    """,
    "ALTER TABLE occasion ADD COLUMN days_ahead INTEGER",
    """
    CREATE TABLE tag_rhythm (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        folded TEXT NOT NULL,
        name TEXT NOT NULL,
        every INTEGER NOT NULL,
        unit VARCHAR(5) NOT NULL,
        CONSTRAINT uq_tag_rhythm_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE respite (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        answer VARCHAR(8) NOT NULL,
        until_on DATE NOT NULL,
        CONSTRAINT fk_respite_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_respite_customer_id ON respite (customer_id)
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
