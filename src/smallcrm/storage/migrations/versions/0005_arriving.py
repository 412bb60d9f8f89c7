"""Arriving: custom fields, attachments, joined customers, and what a row of a file was called."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    # their rows have a column more, and are summed anew by the next check
    "DELETE FROM row_sum WHERE table_name IN ('customer', 'interaction', 'follow_up')",
    "ALTER TABLE customer ADD COLUMN joined_into_id INTEGER"
    " CONSTRAINT fk_customer_joined_into_id_customer REFERENCES customer (id)",
    "CREATE INDEX ix_customer_joined_into_id ON customer (joined_into_id)",
    "ALTER TABLE interaction ADD COLUMN uid TEXT",
    "CREATE INDEX ix_interaction_uid ON interaction (uid)",
    "ALTER TABLE follow_up ADD COLUMN uid TEXT",
    "CREATE INDEX ix_follow_up_uid ON follow_up (uid)",
    """
    CREATE TABLE not_same (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        other_id INTEGER NOT NULL,
        CONSTRAINT fk_not_same_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_not_same_other_id_customer FOREIGN KEY(other_id) REFERENCES customer (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_not_same_customer_id_other_id ON not_same (customer_id, other_id)",
    "CREATE INDEX ix_not_same_other_id ON not_same (other_id)",
    """
    CREATE TABLE custom_field (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        kind VARCHAR(10) NOT NULL,
        choices TEXT NOT NULL,
        tag TEXT NOT NULL,
        position INTEGER NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX ix_custom_field_folded_tag ON custom_field (folded, tag)",
    """
    CREATE TABLE custom_value (
        custom_field_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        number FLOAT,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_custom_value_custom_field_id_custom_field
            FOREIGN KEY(custom_field_id) REFERENCES custom_field (id),
        CONSTRAINT fk_custom_value_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_custom_value_customer_id_custom_field_id"
    " ON custom_value (customer_id, custom_field_id)",
    "CREATE INDEX ix_custom_value_customer_id ON custom_value (customer_id)",
    "CREATE INDEX ix_custom_value_custom_field_id_number ON custom_value (custom_field_id, number)",
    """
    CREATE TABLE attachment (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER,
        interaction_id INTEGER,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        content VARCHAR(64) NOT NULL,
        added_at VARCHAR(27) NOT NULL,
        CONSTRAINT fk_attachment_interaction_id_interaction
            FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_attachment_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_attachment_customer_id ON attachment (customer_id)",
    "CREATE INDEX ix_attachment_interaction_id ON attachment (interaction_id)",
    "CREATE INDEX ix_attachment_content ON attachment (content)",
    """
    CREATE TABLE taken_file (
        content VARCHAR(64) NOT NULL PRIMARY KEY,
        taken_at VARCHAR(27) NOT NULL
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
