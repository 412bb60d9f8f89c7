"""The capture line: whose promise it is, the line as typed, amounts of money, keep in touch."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    ALTER TABLE follow_up ADD COLUMN side VARCHAR(6) NOT NULL DEFAULT 'mine'
    """,
    """
    CREATE TABLE captured_line (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER,
        interaction_id INTEGER,
        line TEXT NOT NULL,
        captured_at VARCHAR(27) NOT NULL,
        CONSTRAINT fk_captured_line_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_captured_line_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id)
    )
    """,
    """
    CREATE INDEX ix_captured_line_customer_id ON captured_line (customer_id)
    """,
    """
    CREATE INDEX ix_captured_line_interaction_id ON captured_line (interaction_id)
    """,
    """
    CREATE TABLE amount (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER,
        interaction_id INTEGER NOT NULL,
        minor INTEGER NOT NULL,
        currency VARCHAR(3) NOT NULL,
        CONSTRAINT fk_amount_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_amount_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id)
    )
    """,
    """
    CREATE INDEX ix_amount_customer_id ON amount (customer_id)
    """,
    """
    CREATE INDEX ix_amount_interaction_id ON amount (interaction_id)
    """,
    """
    CREATE TABLE cadence (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        every INTEGER NOT NULL,
        unit VARCHAR(5) NOT NULL,
        CONSTRAINT fk_cadence_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_cadence_customer_id ON cadence (customer_id)
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
