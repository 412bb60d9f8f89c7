"""Work: sales, agreements, deals, complaints, checklists and rules; who introduced whom."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE checklist (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT uq_checklist_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE item (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        minor INTEGER,
        currency VARCHAR(3),
        CONSTRAINT uq_item_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE pipeline (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT uq_pipeline_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE agreement (
        what TEXT NOT NULL,
        minor INTEGER,
        currency VARCHAR(3),
        every INTEGER,
        unit VARCHAR(5),
        starts_on DATE NOT NULL,
        term_every INTEGER,
        term_unit VARCHAR(5),
        notice_every INTEGER,
        notice_unit VARCHAR(5),
        renewal VARCHAR(6) NOT NULL,
        renewed_every INTEGER,
        renewed_unit VARCHAR(5),
        note TEXT NOT NULL,
        ended_on DATE,
        end_reason TEXT NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_agreement_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_agreement_customer_id ON agreement (customer_id)",
    """
    CREATE TABLE checklist_step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        checklist_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        days INTEGER NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT fk_checklist_step_checklist_id_checklist
            FOREIGN KEY(checklist_id) REFERENCES checklist (id)
    )
    """,
    "CREATE INDEX ix_checklist_step_checklist_id ON checklist_step (checklist_id)",
    """
    CREATE TABLE complaint (
        interaction_id INTEGER,
        opened_on DATE NOT NULL,
        words TEXT NOT NULL,
        severity VARCHAR(8) NOT NULL,
        done TEXT NOT NULL,
        goodwill TEXT NOT NULL,
        minor INTEGER,
        currency VARCHAR(3),
        closed_on DATE,
        created_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_complaint_interaction_id_interaction
            FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_complaint_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_complaint_closed_on ON complaint (closed_on)",
    "CREATE INDEX ix_complaint_customer_id ON complaint (customer_id)",
    "CREATE INDEX ix_complaint_interaction_id ON complaint (interaction_id)",
    """
    CREATE TABLE introduction (
        introducer_id INTEGER,
        introducer_name TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_introduction_introducer_id_customer
            FOREIGN KEY(introducer_id) REFERENCES customer (id),
        CONSTRAINT fk_introduction_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_introduction_customer_id ON introduction (customer_id)",
    "CREATE INDEX ix_introduction_introducer_id ON introduction (introducer_id)",
    """
    CREATE TABLE item_pair (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        item_id INTEGER NOT NULL,
        other_id INTEGER NOT NULL,
        CONSTRAINT fk_item_pair_item_id_item FOREIGN KEY(item_id) REFERENCES item (id),
        CONSTRAINT fk_item_pair_other_id_item FOREIGN KEY(other_id) REFERENCES item (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_item_pair_item_id_other_id ON item_pair (item_id, other_id)",
    "CREATE INDEX ix_item_pair_other_id ON item_pair (other_id)",
    """
    CREATE TABLE rule (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        happening VARCHAR(8) NOT NULL,
        days INTEGER NOT NULL,
        month INTEGER,
        day INTEGER,
        tag TEXT NOT NULL,
        effect VARCHAR(9) NOT NULL,
        text TEXT NOT NULL,
        checklist_id INTEGER,
        since_on DATE NOT NULL,
        off_at VARCHAR(27),
        position INTEGER NOT NULL,
        CONSTRAINT fk_rule_checklist_id_checklist
            FOREIGN KEY(checklist_id) REFERENCES checklist (id)
    )
    """,
    "CREATE INDEX ix_rule_checklist_id ON rule (checklist_id)",
    """
    CREATE TABLE sale (
        item_id INTEGER,
        interaction_id INTEGER,
        sold_on DATE NOT NULL,
        quantity INTEGER NOT NULL,
        minor INTEGER NOT NULL,
        currency VARCHAR(3) NOT NULL,
        number TEXT NOT NULL,
        note TEXT NOT NULL,
        returned_on DATE,
        return_reason TEXT NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_sale_item_id_item FOREIGN KEY(item_id) REFERENCES item (id),
        CONSTRAINT fk_sale_interaction_id_interaction
            FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_sale_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_sale_customer_id ON sale (customer_id)",
    "CREATE INDEX ix_sale_interaction_id ON sale (interaction_id)",
    "CREATE INDEX ix_sale_item_id_customer_id ON sale (item_id, customer_id)",
    "CREATE INDEX ix_sale_number ON sale (number)",
    "CREATE INDEX ix_sale_sold_on ON sale (sold_on)",
    """
    CREATE TABLE stage (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        pipeline_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        position INTEGER NOT NULL,
        chance INTEGER NOT NULL,
        rot_days INTEGER,
        CONSTRAINT fk_stage_pipeline_id_pipeline
            FOREIGN KEY(pipeline_id) REFERENCES pipeline (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_stage_pipeline_id_folded ON stage (pipeline_id, folded)",
    """
    CREATE TABLE complaint_contact (
        complaint_id INTEGER NOT NULL,
        interaction_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_complaint_contact_complaint_id_complaint
            FOREIGN KEY(complaint_id) REFERENCES complaint (id),
        CONSTRAINT fk_complaint_contact_interaction_id_interaction
            FOREIGN KEY(interaction_id) REFERENCES interaction (id),
        CONSTRAINT fk_complaint_contact_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE UNIQUE INDEX ix_complaint_contact_complaint_id_interaction_id"
    " ON complaint_contact (complaint_id, interaction_id)",
    "CREATE INDEX ix_complaint_contact_customer_id ON complaint_contact (customer_id)",
    "CREATE INDEX ix_complaint_contact_interaction_id ON complaint_contact (interaction_id)",
    """
    CREATE TABLE deal (
        stage_id INTEGER NOT NULL,
        what TEXT NOT NULL,
        minor INTEGER,
        currency VARCHAR(3),
        chance INTEGER,
        expected_on DATE,
        state VARCHAR(4) NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        entered_at VARCHAR(27) NOT NULL,
        closed_at VARCHAR(27),
        created_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_deal_stage_id_stage FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT fk_deal_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_deal_customer_id ON deal (customer_id)",
    "CREATE INDEX ix_deal_stage_id ON deal (stage_id)",
    "CREATE INDEX ix_deal_state_stage_id ON deal (state, stage_id)",
    """
    CREATE TABLE firing (
        rule_id INTEGER NOT NULL,
        occurrence TEXT NOT NULL,
        answer VARCHAR(7) NOT NULL,
        answered_on DATE NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_firing_rule_id_rule FOREIGN KEY(rule_id) REFERENCES rule (id),
        CONSTRAINT fk_firing_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_firing_customer_id ON firing (customer_id)",
    "CREATE UNIQUE INDEX ix_firing_rule_id_customer_id_occurrence"
    " ON firing (rule_id, customer_id, occurrence)",
    """
    CREATE TABLE letter (
        rule_id INTEGER,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        label TEXT NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        settled_at VARCHAR(27),
        outcome VARCHAR(7) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_letter_rule_id_rule FOREIGN KEY(rule_id) REFERENCES rule (id),
        CONSTRAINT fk_letter_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_letter_customer_id ON letter (customer_id)",
    "CREATE INDEX ix_letter_rule_id ON letter (rule_id)",
    """
    CREATE TABLE rate (
        agreement_id INTEGER,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        minor INTEGER NOT NULL,
        currency VARCHAR(3) NOT NULL,
        unit VARCHAR(5) NOT NULL,
        state VARCHAR(6) NOT NULL,
        since_on DATE NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_rate_agreement_id_agreement
            FOREIGN KEY(agreement_id) REFERENCES agreement (id),
        CONSTRAINT fk_rate_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_rate_agreement_id ON rate (agreement_id)",
    "CREATE INDEX ix_rate_customer_id ON rate (customer_id)",
    "CREATE INDEX ix_rate_folded ON rate (folded)",
    """
    CREATE TABLE checklist_run (
        checklist_id INTEGER,
        deal_id INTEGER,
        name TEXT NOT NULL,
        started_on DATE NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_checklist_run_checklist_id_checklist
            FOREIGN KEY(checklist_id) REFERENCES checklist (id),
        CONSTRAINT fk_checklist_run_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id),
        CONSTRAINT fk_checklist_run_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_checklist_run_checklist_id ON checklist_run (checklist_id)",
    "CREATE INDEX ix_checklist_run_customer_id ON checklist_run (customer_id)",
    "CREATE INDEX ix_checklist_run_deal_id ON checklist_run (deal_id)",
    """
    CREATE TABLE stage_visit (
        deal_id INTEGER NOT NULL,
        stage_id INTEGER NOT NULL,
        entered_at VARCHAR(27) NOT NULL,
        left_at VARCHAR(27) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL,
        CONSTRAINT fk_stage_visit_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id),
        CONSTRAINT fk_stage_visit_stage_id_stage FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT fk_stage_visit_customer_id_customer
            FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX ix_stage_visit_customer_id ON stage_visit (customer_id)",
    "CREATE INDEX ix_stage_visit_deal_id ON stage_visit (deal_id)",
    "CREATE INDEX ix_stage_visit_stage_id ON stage_visit (stage_id)",
    # their rows have columns more, and are summed anew by the next check
    "DELETE FROM row_sum WHERE table_name = 'follow_up'",
    "ALTER TABLE follow_up ADD COLUMN deal_id INTEGER"
    " CONSTRAINT fk_follow_up_deal_id_deal REFERENCES deal (id)",
    "CREATE INDEX ix_follow_up_deal_id ON follow_up (deal_id) WHERE deal_id IS NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN complaint_id INTEGER"
    " CONSTRAINT fk_follow_up_complaint_id_complaint REFERENCES complaint (id)",
    "CREATE INDEX ix_follow_up_complaint_id ON follow_up (complaint_id) WHERE complaint_id IS NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN agreement_id INTEGER"
    " CONSTRAINT fk_follow_up_agreement_id_agreement REFERENCES agreement (id)",
    "CREATE INDEX ix_follow_up_agreement_id ON follow_up (agreement_id) WHERE agreement_id IS NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN checklist_run_id INTEGER"
    " CONSTRAINT fk_follow_up_checklist_run_id_checklist_run REFERENCES checklist_run (id)",
    "CREATE INDEX ix_follow_up_checklist_run_id ON follow_up (checklist_run_id) WHERE checklist_run_id IS NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN rule_id INTEGER"
    " CONSTRAINT fk_follow_up_rule_id_rule REFERENCES rule (id)",
    "CREATE INDEX ix_follow_up_rule_id ON follow_up (rule_id) WHERE rule_id IS NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN role VARCHAR(10)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
