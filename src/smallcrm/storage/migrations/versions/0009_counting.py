"""Counting: who is in the trash is found without looking at everybody who is not."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE INDEX ix_customer_in_trash ON customer (deleted_at) WHERE deleted_at IS NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
