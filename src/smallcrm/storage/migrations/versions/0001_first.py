"""The first schema."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE change_set (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at VARCHAR(27) NOT NULL,
        action VARCHAR(30) NOT NULL,
        label TEXT NOT NULL,
        undone_at VARCHAR(27)
    )
    """,
    """
    CREATE TABLE customer (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        kind VARCHAR(10) NOT NULL,
        name TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        family_name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        additional_names TEXT NOT NULL,
        honorific_prefix TEXT NOT NULL,
        honorific_suffix TEXT NOT NULL,
        nickname TEXT NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        deleted_at VARCHAR(27),
        CONSTRAINT uq_customer_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_customer_listed ON customer (sort_key, id) WHERE deleted_at IS NULL
    """,
    """
    CREATE TABLE interaction (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind VARCHAR(10) NOT NULL,
        body TEXT NOT NULL,
        happened_at VARCHAR(27) NOT NULL,
        created_at VARCHAR(27) NOT NULL
    )
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE address (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        street TEXT NOT NULL,
        extended TEXT NOT NULL,
        po_box TEXT NOT NULL,
        locality TEXT NOT NULL,
        region TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        country TEXT NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT fk_address_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_address_customer_id ON address (customer_id)
    """,
    """
    CREATE TABLE affiliation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        company_id INTEGER,
        company_name TEXT NOT NULL,
        role TEXT NOT NULL,
        department TEXT NOT NULL,
        CONSTRAINT fk_affiliation_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_affiliation_company_id_customer FOREIGN KEY(company_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_affiliation_company_id ON affiliation (company_id)
    """,
    """
    CREATE INDEX ix_affiliation_customer_id ON affiliation (customer_id)
    """,
    """
    CREATE TABLE change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        set_id INTEGER NOT NULL,
        table_name VARCHAR(30) NOT NULL,
        row_id INTEGER NOT NULL,
        customer_id INTEGER,
        "before" TEXT,
        "after" TEXT,
        CONSTRAINT fk_change_set_id_change_set FOREIGN KEY(set_id) REFERENCES change_set (id)
    )
    """,
    """
    CREATE INDEX ix_change_customer_id ON change (customer_id)
    """,
    """
    CREATE INDEX ix_change_set_id ON change (set_id)
    """,
    """
    CREATE TABLE customer_text (
        customer_id INTEGER NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_customer_text PRIMARY KEY (customer_id),
        CONSTRAINT fk_customer_text_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE TABLE email (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        address TEXT NOT NULL,
        folded TEXT NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT fk_email_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_email_customer_id ON email (customer_id)
    """,
    """
    CREATE INDEX ix_email_folded ON email (folded)
    """,
    """
    CREATE TABLE fact (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT fk_fact_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_fact_customer_id ON fact (customer_id)
    """,
    """
    CREATE TABLE follow_up (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER,
        interaction_id INTEGER,
        text TEXT NOT NULL,
        due_on DATE,
        due_time VARCHAR(5),
        state VARCHAR(10) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        closed_at VARCHAR(27),
        snooze_count INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        claimed_at VARCHAR(27),
        announced_at VARCHAR(27),
        CONSTRAINT fk_follow_up_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_follow_up_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id)
    )
    """,
    """
    CREATE INDEX ix_follow_up_customer_id ON follow_up (customer_id)
    """,
    """
    CREATE INDEX ix_follow_up_interaction_id ON follow_up (interaction_id)
    """,
    """
    CREATE INDEX ix_follow_up_state_due_on ON follow_up (state, due_on)
    """,
    """
    CREATE TABLE kept_property (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        line TEXT NOT NULL,
        CONSTRAINT fk_kept_property_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_kept_property_customer_id ON kept_property (customer_id)
    """,
    """
    CREATE TABLE link (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        url TEXT NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT fk_link_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_link_customer_id ON link (customer_id)
    """,
    """
    CREATE TABLE occasion (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        kind VARCHAR(12) NOT NULL,
        month INTEGER NOT NULL,
        day INTEGER NOT NULL,
        year INTEGER,
        label TEXT NOT NULL,
        CONSTRAINT fk_occasion_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_occasion_customer_id ON occasion (customer_id)
    """,
    """
    CREATE INDEX ix_occasion_month_day ON occasion (month, day)
    """,
    """
    CREATE TABLE participant (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        interaction_id INTEGER NOT NULL,
        customer_id INTEGER,
        CONSTRAINT fk_participant_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_participant_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE UNIQUE INDEX ix_participant_customer_id_interaction_id ON participant (customer_id, interaction_id)
    """,
    """
    CREATE INDEX ix_participant_interaction_id ON participant (interaction_id)
    """,
    """
    CREATE TABLE phone (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        number TEXT NOT NULL,
        digits TEXT NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT fk_phone_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_phone_customer_id ON phone (customer_id)
    """,
    """
    CREATE INDEX ix_phone_digits ON phone (digits)
    """,
    """
    CREATE TABLE tag (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT fk_tag_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_tag_customer_id ON tag (customer_id)
    """,
    """
    CREATE INDEX ix_tag_folded_customer_id ON tag (folded, customer_id)
    """,
)

FTS = (
    """
    CREATE VIRTUAL TABLE people_index USING fts5(body, content='customer_text',
        content_rowid='customer_id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')
    """,
    """
    CREATE VIRTUAL TABLE interaction_index USING fts5(body, content='interaction',
        content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')
    """,
    """
    CREATE VIRTUAL TABLE follow_up_index USING fts5(text, content='follow_up',
        content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')
    """,
)


def upgrade() -> None:
    op.execute("PRAGMA application_id = 1397572434")
    for statement in (*TABLES, *FTS):
        op.execute(statement)
