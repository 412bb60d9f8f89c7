"""Trust: sums of rows, what an action takes back and came from, consent, what was erased."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE change_set ADD COLUMN source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE change_set ADD COLUMN takes_back INTEGER",
    "CREATE INDEX ix_change_set_takes_back ON change_set (takes_back)",
    "CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id)",
    """
    CREATE TABLE row_sum (
        table_name VARCHAR(30) NOT NULL,
        row_id INTEGER NOT NULL,
        sum VARCHAR(16) NOT NULL,
        CONSTRAINT pk_row_sum PRIMARY KEY (table_name, row_id)
    ) WITHOUT ROWID
    """,
    "ALTER TABLE customer ADD COLUMN do_not_contact_at VARCHAR(27)",
    """
    CREATE TABLE consent (
        purpose TEXT NOT NULL,
        channel VARCHAR(10) NOT NULL,
        given_on DATE NOT NULL,
        how TEXT NOT NULL,
        withdrawn_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_consent_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_consent_customer_id ON consent (customer_id)",
    """
    CREATE TABLE erased (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        hash VARCHAR(64) NOT NULL,
        erased_at VARCHAR(27) NOT NULL,
        CONSTRAINT uq_erased_hash UNIQUE (hash)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
