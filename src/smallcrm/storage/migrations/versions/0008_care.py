"""Care: feedback and its themes, verdicts, when somebody can be reached, recordings, templates."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE template (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        purpose VARCHAR(9) NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT uq_template_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE theme (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT uq_theme_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE availability (
        zone VARCHAR(64) NOT NULL,
        away_until DATE,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_availability_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_availability_customer_id ON availability (customer_id)",
    """
    CREATE TABLE batch (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        purpose VARCHAR(9) NOT NULL,
        template_id INTEGER,
        days INTEGER NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        CONSTRAINT fk_batch_template_id_template
            FOREIGN KEY(template_id) REFERENCES template (id)
    )
    """,
    "CREATE INDEX ix_batch_template_id ON batch (template_id)",
    """
    CREATE TABLE contact_window (
        weekday INTEGER NOT NULL,
        begins VARCHAR(5) NOT NULL,
        ends VARCHAR(5) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_contact_window_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_contact_window_customer_id ON contact_window (customer_id)",
    """
    CREATE TABLE verdict (
        about VARCHAR(9) NOT NULL,
        words TEXT NOT NULL,
        decided_on DATE NOT NULL,
        until_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_verdict_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_verdict_customer_id ON verdict (customer_id)",
    """
    CREATE TABLE recording (
        attachment_id INTEGER NOT NULL,
        duration INTEGER,
        recorded_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_recording_attachment_id_attachment
            FOREIGN KEY(attachment_id) REFERENCES attachment (id),
        CONSTRAINT fk_recording_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_recording_attachment_id ON recording (attachment_id)",
    "CREATE INDEX ix_recording_customer_id ON recording (customer_id)",
    """
    CREATE TABLE feedback (
        interaction_id INTEGER,
        letter_id INTEGER,
        theme_id INTEGER,
        placed_at VARCHAR(27),
        given_on DATE NOT NULL,
        score INTEGER,
        scale INTEGER,
        words TEXT NOT NULL,
        topic TEXT NOT NULL,
        source TEXT NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_feedback_interaction_id_interaction
            FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_feedback_letter_id_letter
            FOREIGN KEY(letter_id) REFERENCES letter (id),
        CONSTRAINT fk_feedback_theme_id_theme FOREIGN KEY(theme_id) REFERENCES theme (id),
        CONSTRAINT fk_feedback_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_feedback_customer_id ON feedback (customer_id)",
    "CREATE INDEX ix_feedback_given_on ON feedback (given_on)",
    "CREATE INDEX ix_feedback_interaction_id ON feedback (interaction_id)",
    "CREATE INDEX ix_feedback_letter_id ON feedback (letter_id)",
    "CREATE INDEX ix_feedback_theme_id ON feedback (theme_id)",
    "CREATE INDEX ix_sale_sums ON sale (sold_on, currency, minor, customer_id)"
    " WHERE returned_on IS NULL",
    "DELETE FROM row_sum WHERE table_name IN ('letter', 'rule')",
    "ALTER TABLE letter ADD COLUMN batch_id INTEGER"
    " CONSTRAINT fk_letter_batch_id_batch REFERENCES batch (id)",
    "CREATE INDEX ix_letter_batch_id ON letter (batch_id)",
    "ALTER TABLE letter ADD COLUMN purpose VARCHAR(9) DEFAULT 'note' NOT NULL",
    "ALTER TABLE letter ADD COLUMN channel VARCHAR(7) DEFAULT '' NOT NULL",
    "ALTER TABLE rule ADD COLUMN stage_id INTEGER"
    " CONSTRAINT fk_rule_stage_id_stage REFERENCES stage (id)",
    "CREATE INDEX ix_rule_stage_id ON rule (stage_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
