"""The words for what is done with checklists, rules, drafts and introductions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain.actions import Action
from smallcrm.domain.checklists import ChecklistDraft, ChecklistRow, RunRow, StepDraft, StuckRow
from smallcrm.domain.rules import Effect, Happening, RuleRow
from smallcrm.domain.suggestions import Suggestion
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.dates import plural

ICONS = {Effect.FOLLOW_UP: "bell", Effect.LETTER: "mail", Effect.CHECKLIST: "check"}


def tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_CHECKLIST: (tr("Checklist “{x}” made."), tr("making the checklist “{x}”")),
        Action.EDIT_CHECKLIST: (
            tr("Checklist “{x}” changed."),
            tr("the change of the checklist “{x}”"),
        ),
        Action.ORDER_CHECKLISTS: (
            tr("Order of {x} checklists changed."),
            tr("the order of {x} checklists"),
        ),
        Action.REMOVE_CHECKLIST: (
            tr("Checklist “{x}” removed."),
            tr("removing the checklist “{x}”"),
        ),
        Action.START_CHECKLIST: (tr("Checklist started for {x}."), tr("the checklist for {x}")),
        Action.STOP_CHECKLIST: (
            tr("Stopped “{x}”: what was open is dropped."),
            tr("stopping “{x}”"),
        ),
        Action.SET_INTRODUCER: (
            tr("Saved who introduced {x}."),
            tr("who introduced {x}"),
        ),
        Action.CLEAR_INTRODUCER: (
            tr("Nobody introduced {x} any more."),
            tr("removing who introduced {x}"),
        ),
        Action.ADD_RULE: (tr("Rule “{x}” made."), tr("making the rule “{x}”")),
        Action.EDIT_RULE: (tr("Rule “{x}” changed."), tr("the change of the rule “{x}”")),
        Action.SWITCH_RULE: (tr("Rule “{x}” switched."), tr("switching the rule “{x}”")),
        Action.ORDER_RULES: (tr("Order of {x} rules changed."), tr("the order of {x} rules")),
        Action.REMOVE_RULE: (tr("Rule “{x}” removed."), tr("removing the rule “{x}”")),
        Action.TAKE_SUGGESTION: (tr("Taken up for {x}."), tr("the suggestion for {x}")),
        Action.SKIP_SUGGESTION: (tr("Not now: {x}."), tr("“not now” for {x}")),
        Action.TAKE_ALL: (tr("Taken up for {x}."), tr("the suggestions for {x}")),
        Action.SKIP_ALL: (tr("Not now: {x}."), tr("“not now” for {x}")),
        Action.EDIT_LETTER: (tr("Draft for {x} changed."), tr("the change of the draft for {x}")),
        Action.SEND_LETTER: (tr("Sent to {x}."), tr("what was sent to {x}")),
        Action.DROP_LETTER: (tr("Draft for {x} dropped."), tr("dropping the draft for {x}")),
    }


def why_invalid() -> dict[str, str]:
    """Why a checklist, a rule or an introduction cannot be kept as typed."""
    return {
        "checklist_taken": tr("There is a checklist of this name already."),
        "no_name": tr("Give it a name."),
        "rule_empty": tr("A rule needs a name, and words for what it suggests."),
        "no_steps": tr("Name at least one step."),
        "too_many_steps": tr("A checklist has at most 100 steps."),
        "step_days": tr("A step is due between 0 and 3650 days after the start."),
        "rule_days": tr("Between 0 and 3650 days."),
        "no_checklist": tr("Choose the checklist that is to be started."),
        "introduced_self": tr("Nobody introduces themselves. Choose somebody else."),
        "introduced_ring": tr(
            "This would go round in a ring: they were introduced by this customer, "
            "directly or by way of others."
        ),
    }


# --- checklists ---------------------------------------------------------------------------------


def starters() -> tuple[ChecklistDraft, ...]:
    """Checklists to begin with."""
    return (
        ChecklistDraft(
            tr("New customer"),
            (StepDraft(tr("Welcome call"), 1), StepDraft(tr("Check in: is all well?"), 14)),
        ),
        ChecklistDraft(
            tr("Project"),
            (
                StepDraft(tr("Agree on what is to be done"), 0),
                StepDraft(tr("Show the first version"), 14),
                StepDraft(tr("Ask what to change"), 21),
            ),
        ),
        ChecklistDraft(
            tr("After the work"),
            (
                StepDraft(tr("Send the invoice"), 0),
                StepDraft(tr("Ask for a review"), 7),
                StepDraft(tr("Has it been paid?"), 14),
            ),
        ),
    )


def steps(row: ChecklistRow) -> str:
    """ "2 steps · with 3 people"."""
    words = plural("%n step", "%n steps", len(row.steps))
    if not row.running:
        return words
    return f"{words} · {plural('with %n person', 'with %n people', row.running)}"


def progress(row: RunRow) -> str:
    """ "2 of 5"."""
    words = tr("{done} of {every}")
    return words.replace("{done}", str(row.done)).replace("{every}", str(row.every))


def next_step(row: RunRow, today: date) -> str:
    """What comes next: "Welcome call, 9 days late"."""
    step = row.next
    if step is None:
        return ""
    if step.due_on is None:
        return step.text
    words = tr("{step}, {day}").replace("{day}", dates.due_chip(step.due_on, step.due_time, today))
    return words.replace("{step}", step.text)


def stuck(row: StuckRow) -> str:
    """Where it is stuck: "Welcome: Welcome call, 9 days late, 0 of 2 done"."""
    words = tr("{checklist}: {step}, {late}, {done} of {every} done")
    words = words.replace("{done}", str(row.done)).replace("{every}", str(row.every))
    words = words.replace("{late}", dates.days_late(row.days))
    return words.replace("{checklist}", row.name).replace("{step}", row.step)


# --- rules --------------------------------------------------------------------------------------


def happening(which: Happening) -> str:
    return {
        Happening.SALE: tr("After a sale"),
        Happening.QUOTE: tr("A quote without an answer"),
        Happening.WON: tr("A deal is won"),
        Happening.YEARLY: tr("Each year on a day"),
    }[which]


def effect(which: Effect) -> str:
    return {
        Effect.FOLLOW_UP: tr("Follow-up"),
        Effect.LETTER: tr("Draft to send"),
        Effect.CHECKLIST: tr("Checklist"),
    }[which]


def when(row: RuleRow) -> str:
    """ "14 days after a sale"."""
    draft = row.draft
    if draft.happening is Happening.YEARLY:
        day = dates.yearly(draft.month or 1, draft.day or 1, None)
        return tr("each year on {day}").replace("{day}", day)
    if row.stage_name:
        return _in_stage(row.stage_name, draft.days)
    if not draft.days:
        return {
            Happening.SALE: tr("on the day of a sale"),
            Happening.QUOTE: tr("on the day of a quote"),
            Happening.WON: tr("as soon as a deal is won"),
        }[draft.happening]
    days = plural("%n day", "%n days", draft.days)
    pattern = {
        Happening.SALE: tr("{days} after a sale"),
        Happening.QUOTE: tr("{days} after a quote without an answer"),
        Happening.WON: tr("{days} after a deal is won"),
    }[draft.happening]
    return pattern.replace("{days}", days)


def _in_stage(name: str, days: int) -> str:
    """ "14 days in “Quote” without an answer"."""
    words = tr("{days} in “{stage}” without an answer")
    if not days:
        words = tr("as soon as a deal is in “{stage}”")
    return words.replace("{days}", plural("%n day", "%n days", days)).replace("{stage}", name)


def stage(pipeline: str, name: str) -> str:
    """A stage where there are several pipelines: "Craft: Quote"."""
    return tr("{pipeline}: {stage}").replace("{pipeline}", pipeline).replace("{stage}", name)


def about(row: RuleRow) -> str:
    """ "14 days after a sale · #vip · Draft to send · off"."""
    parts = [when(row)]
    if row.draft.tag:
        parts.append(f"#{row.draft.tag}")
    parts.append(effect(row.draft.effect))
    if row.checklist_name:
        parts[-1] = tr("Checklist “{name}”").replace("{name}", row.checklist_name)
    if row.off_at is not None:
        parts.append(tr("off"))
    return " · ".join(parts)


def would_be(count: int) -> str:
    """What keeping a rule would bring at once."""
    if not count:
        return tr("Today it would suggest nothing yet.")
    words = tr("It would suggest {what} today. Nothing is done before you accept it.")
    return words.replace("{what}", plural("%n thing", "%n things", count))


def suggested(rule: RuleRow, found: Suggestion) -> str:
    """What would be made: "Draft: Thank you"."""
    pattern = {
        Effect.FOLLOW_UP: "{text}",
        Effect.LETTER: tr("Draft: {text}"),
        Effect.CHECKLIST: tr("Start “{text}”"),
    }[rule.draft.effect]
    return pattern.replace("{text}", found.text.partition("\n")[0])


def why(rule: RuleRow, found: Suggestion, today: date) -> str:
    """What happened, and which rule says so."""
    pattern = {
        Happening.SALE: tr("“{what}” sold on {day}"),
        Happening.QUOTE: tr("no answer to “{what}” since {day}"),
        Happening.WON: tr("“{what}” won on {day}"),
        Happening.YEARLY: tr("each year on {day}"),
    }[rule.draft.happening]
    if not found.what and rule.draft.happening is Happening.SALE:
        pattern = tr("sold on {day}")
    day = dates.day(found.happened_on, today)
    if rule.draft.happening is Happening.YEARLY:
        day = dates.yearly(found.happened_on.month, found.happened_on.day, None)
    pattern = pattern.replace("{day}", day).replace("{what}", found.what)
    named = tr("{why} · rule “{rule}”").replace("{rule}", rule.draft.name)
    return named.replace("{why}", pattern)


def more(count: int) -> str:
    return plural("%n more", "%n more", count)


def all_of(rule: RuleRow, every: int) -> str:
    """What an answer to the row of all is an answer to."""
    words = tr("all {number} of the rule “{rule}” at once")
    return words.replace("{number}", QLocale().toString(every)).replace("{rule}", rule.draft.name)


def ask(rule: RuleRow, every: int) -> tuple[str, str]:
    """Before very many are done at once: the question, and its yes."""
    made = {
        Effect.FOLLOW_UP: plural("%n follow-up", "%n follow-ups", every),
        Effect.LETTER: plural("%n draft", "%n drafts", every),
        Effect.CHECKLIST: plural("%n checklist", "%n checklists", every),
    }[rule.draft.effect]
    question = tr("The rule “{rule}” would make {what} now, in one step that can be undone.")
    question = question.replace("{what}", made).replace("{rule}", rule.draft.name)
    return question, tr("Make {what}").replace("{what}", made)


def working(rule: RuleRow) -> str:
    """While very many are done at once."""
    return tr("Going through all of the rule “{rule}”…").replace("{rule}", rule.draft.name)


def stopped() -> str:
    return tr("Stopped. Nothing was changed.")


# --- introductions ------------------------------------------------------------------------------


def introduced(count: int) -> str:
    return plural("Introduced %n person", "Introduced %n people", count)
