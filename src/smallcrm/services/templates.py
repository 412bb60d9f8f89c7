"""Templates of letters in the file."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import templates as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.letters import TemplateId, purpose_of
from smallcrm.domain.templates import TemplateDraft, TemplateRow
from smallcrm.domain.text import fold
from smallcrm.storage.models import Batch, Template
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def rows(store: Store) -> tuple[TemplateRow, ...]:
    """All templates in their order."""
    return tuple(
        TemplateRow(TemplateId(number), TemplateDraft(name, purpose_of(purpose), subject, body))
        for number, name, purpose, subject, body in store.fetch(
            "SELECT id, name, purpose, subject, body FROM template ORDER BY position, id"
        )
    )


def own_fields(store: Store) -> dict[str, str]:
    """The custom fields that can stand in a template, by their keys."""
    found = store.fetch("SELECT name FROM custom_field ORDER BY position, id")
    return {rules.key(name): name for (name,) in found if rules.can_be_field(name)}


def define(store: Store, draft: TemplateDraft) -> TemplateId:
    """A new template, behind the others.

    Raises:
        InvalidValue: as ``domain.templates.checked``; "template_taken".
    """
    draft = rules.checked(draft, own_fields(store))
    with store.write(Action.ADD_TEMPLATE, draft.name) as session:
        _check_free(session, draft.name)
        last = session.scalar(select(func.max(Template.position)))
        row = Template(**_values(draft), position=0 if last is None else last + 1)
        session.add(row)
        session.flush()
        return TemplateId(row.id)


def change(store: Store, template: TemplateId, draft: TemplateDraft) -> None:
    """Letters that were drafted from it stay as they are.

    Raises:
        InvalidValue: as for ``define``. NotFound: it is gone.
    """
    draft = rules.checked(draft, own_fields(store))
    with store.write(Action.EDIT_TEMPLATE, draft.name) as session:
        row = _get(session, template)
        _check_free(session, draft.name, template)
        for name, value in _values(draft).items():
            setattr(row, name, value)


def reorder(store: Store, order: Sequence[TemplateId]) -> None:
    """Put the templates in this order; those that are not named follow."""
    places = {template: place for place, template in enumerate(order)}
    with store.write(Action.ORDER_TEMPLATES) as session:
        found = list(session.scalars(select(Template)))
        found.sort(key=lambda r: (places.get(TemplateId(r.id), len(places)), r.position, r.id))
        for place, row in enumerate(found):
            row.position = place
        session.label = str(len(found))


def remove(store: Store, template: TemplateId) -> None:
    """The template alone: letters and batches that it began stay.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_TEMPLATE) as session:
        row = _get(session, template)
        session.label = row.name
        made = select(Batch.id).where(Batch.template_id == template)
        session.update_many(Batch, list(session.scalars(made)), {"template_id": None})
        session.delete(session.get_one(Template, template))


def _values(draft: TemplateDraft) -> dict[str, str]:
    return {
        "name": draft.name,
        "folded": fold(draft.name),
        "purpose": draft.purpose.value,
        "subject": draft.subject,
        "body": draft.body,
    }


def _get(session: WriteSession, template: int) -> Template:
    row = session.get(Template, template)
    if row is None:
        raise NotFound
    return row


def _check_free(session: Session, name: str, mine: TemplateId | None = None) -> None:
    other = session.scalar(select(Template.id).where(Template.folded == fold(name)))
    if other is not None and other != mine:
        raise InvalidValue("template_taken")
