"""Agreements in the window: added from the palette, opened, ended, listed; nothing shows before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from services.agreement_acts import HOSTING, HOUR, TODAY, words
from smallcrm.domain.agreements import Renewal
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import agreements, customers, rates
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agreement_acts import AgreementActs
from smallcrm.widgets.agreement_form import AgreementDialog, EndDialog, RateDialog
from smallcrm.widgets.parts.form_dialog import FormDialog


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    made = customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    bench.desk.open_customer(int(made))
    return made


@pytest.fixture
def acts(bench: Bench) -> AgreementActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, AgreementActs))


@pytest.fixture(autouse=True)
def closed(bench: Bench) -> Iterator[None]:
    yield
    for dialog in bench.window.findChildren(FormDialog):
        dialog.close()


def form(bench: Bench) -> AgreementDialog:
    (found,) = (d for d in bench.window.findChildren(AgreementDialog) if d.isVisible())
    return found


def shown(acts: AgreementActs) -> list[list[str]]:
    return [[e.name.accessibleName(), *(x.text() for x in e.lines)] for e in acts.group.entries]


def test_nothing_shows_before_there_is_one(
    bench: Bench, acts: AgreementActs, ana: CustomerId
) -> None:
    assert acts.group.isHidden()
    assert acts.rates.isHidden()
    menu = bench.desk.person_pane.aside.add.menu()
    texts = [act.text() for act in menu.actions() if act.isVisible()]
    assert not any("agreement" in text for text in texts)
    agreements.add(bench.store, ana, HOSTING, TODAY, words)
    assert not acts.group.isHidden()
    texts = [act.text() for act in menu.actions() if act.isVisible()]
    assert texts[-2:] == ["Add an agreement…", "Add a price…"]
    bench.store.undo()
    assert acts.group.isHidden()


def test_one_is_added_with_the_keys(
    bench: Bench, acts: AgreementActs, ana: CustomerId, qtbot: QtBot
) -> None:
    bench.window.actions_.work.add_agreement.trigger()
    dialog = form(bench)
    for name, text in (("what", "Hosting"), ("price", "50 EUR"), ("starts_on", "1 Jan 2026")):
        qtbot.keyClicks(dialog.fields[name], text)
    assert dialog.renewal.isHidden()
    qtbot.keyClicks(dialog.fields["term"], "1 year")
    assert not dialog.renewal.isHidden()
    qtbot.keyClicks(dialog.fields["notice"], "1 month")
    assert dialog.meaning.text() == (
        "EUR 50 a month · since 1 Jan · notice until Mon 30 Nov · renewed Fri 1 Jan 2027"
    )
    qtbot.keyClick(dialog.fields["notice"], Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert agreements.of(bench.store, ana, TODAY)[0].value == HOSTING
    assert shown(acts) == [
        [
            "Hosting",
            "EUR 50 a month · since 1 Jan",
            "notice until Mon 30 Nov · renewed Fri 1 Jan 2027",
        ]
    ]
    assert bench.strip == "Agreement added: Hosting."
    assert Section.AGREEMENTS in [row.section for row in bench.window.sections.rows]


def test_what_is_wrong_is_said_and_nothing_is_lost(
    bench: Bench, ana: CustomerId, qtbot: QtBot
) -> None:
    bench.window.actions_.work.add_agreement.trigger()
    dialog = form(bench)
    qtbot.keyClicks(dialog.fields["what"], "Hosting")
    qtbot.keyClicks(dialog.fields["term"], "long")
    dialog.save.click()
    assert dialog.isVisible()
    assert "no length of time" in dialog.message.text()
    assert dialog.focusWidget() is dialog.fields["term"]
    dialog.fields["term"].clear()  # type: ignore[attr-defined]
    assert dialog.message.isHidden()
    dialog.save.click()
    assert agreements.of(bench.store, ana, TODAY)[0].value.term is None


def test_one_is_changed_ended_and_goes_on(
    bench: Bench, acts: AgreementActs, ana: CustomerId, qtbot: QtBot
) -> None:
    agreements.add(bench.store, ana, replace(HOSTING, renewal=Renewal.ITSELF), TODAY, words)
    acts.group.entries[0].name.click()
    dialog = form(bench)
    dialog.set_text("price", "60 EUR")
    dialog.interval.buttons["quarter"].click()
    dialog.save.click()
    assert shown(acts)[0][1] == "EUR 60 every 3 months · since 1 Jan"

    acts.group.entries[0].name.click()
    form(bench).end.click()
    (ending,) = bench.window.findChildren(EndDialog)
    assert ending.text("day") == "31 Dec 2026"
    ending.set_text("day", "1 Nov 2025")
    ending.save.click()
    assert "cannot end before it starts" in ending.message.text()
    ending.set_text("day", "1 Nov 2026")
    qtbot.keyClicks(ending.reason, "too dear")
    qtbot.keyClick(ending.reason, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    assert shown(acts) == []
    assert acts.group.over.text() == "1 that is over"

    acts.group.over.click()
    assert shown(acts)[0][2:] == ["ended Sun 1 Nov", "too dear"]
    acts.group.entries[0].name.click()
    again = form(bench)
    assert again.note.text() == "ended Sun 1 Nov: too dear"
    assert again.end.isHidden()
    again.resume.click()
    assert agreements.of(bench.store, ana, TODAY)[0].ended_on is None
    acts.group.entries[0].name.click()
    form(bench).remove.click()
    assert agreements.of(bench.store, ana, TODAY) == ()
    assert acts.group.isHidden()


def test_an_interval_of_its_own_stays(bench: Bench, acts: AgreementActs, ana: CustomerId) -> None:
    draft = replace(HOSTING, interval=replace(HOSTING.interval, count=2))  # type: ignore[type-var]
    agreements.add(bench.store, ana, draft, TODAY, words)
    acts.group.entries[0].name.click()
    dialog = form(bench)
    assert [b.text() for b in dialog.interval.buttons.values() if b.isChecked()] == [
        "every 2 months"
    ]
    dialog.set_text("note", "by mail,\nas ever")
    dialog.save.click()
    kept = replace(draft, note="by mail,\nas ever")
    assert agreements.of(bench.store, ana, TODAY)[0].value == kept
    acts.group.entries[0].name.click()
    form(bench).save.click()
    assert agreements.of(bench.store, ana, TODAY)[0].value == kept


def test_prices_are_added_and_opened(
    bench: Bench, acts: AgreementActs, ana: CustomerId, qtbot: QtBot
) -> None:
    other = customers.add(bench.store, CustomerDraft("Bo"), NOW)
    rates.add(bench.store, other, HOUR)
    bench.window.actions_.work.add_rate.trigger()
    (dialog,) = bench.window.findChildren(RateDialog)
    qtbot.keyClicks(dialog.name, "Design")
    assert dialog.meaning.text() == "usual EUR 90 an hour, of 1 customer"
    dialog.save.click()
    assert "no amount" in dialog.message.text()
    dialog.set_text("price", "100 EUR")
    dialog.state.buttons["quoted"].click()
    dialog.save.click()
    entries = [[e.name.accessibleName(), *(x.text() for x in e.lines)] for e in acts.rates.entries]
    assert entries == [["Price: Design", "quoted EUR 100 an hour on 25 Nov"]]
    acts.rates.entries[0].name.click()
    dialog = next(d for d in bench.window.findChildren(RateDialog) if d.isVisible())
    assert (dialog.text("price"), dialog.text("since_on")) == ("100 EUR", "25 Nov 2026")
    dialog.remove.click()
    assert rates.of(bench.store, ana) == ()
    assert acts.rates.isHidden()


def test_the_page_leads_to_the_person(
    bench: Bench, acts: AgreementActs, ana: CustomerId, qtbot: QtBot
) -> None:
    agreements.add(bench.store, ana, HOSTING, TODAY, words)
    number = agreements.add(bench.store, ana, replace(HOSTING, what="Gone"), TODAY, words)
    agreements.end(bench.store, number, date(2026, 3, 31), "", TODAY, words)
    bo = customers.add(bench.store, CustomerDraft("Bo"), NOW)
    bench.desk.open_customer(int(bo))
    page = acts.page
    with qtbot.waitSignal(page.model.filled):
        bench.window.actions_.work.agreements_page.trigger()
    assert page.isVisible()
    assert page.view.currentIndex().row() == 1
    page.view.setCurrentIndex(page.model.index(2))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.model.rowCount() == 4
    page.view.setCurrentIndex(page.model.index(1))
    with qtbot.waitSignal(page.model.filled):
        customers.add(bench.store, CustomerDraft("Cy"), NOW)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert bench.desk.person.customer == ana
    assert not page.isVisible()


def test_the_empty_page_says_how_to_begin(bench: Bench, acts: AgreementActs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(acts.page.model.filled):
        bench.window.show_section(Section.AGREEMENTS)
    assert acts.page.stack.currentWidget() is acts.page.empty
    assert "No agreements yet" in acts.page.empty.words.text()


def test_long_names_give_way(bench: Bench, acts: AgreementActs, ana: CustomerId) -> None:
    long = "Looking after all of the servers, day and night " * 4
    agreements.add(bench.store, ana, replace(HOSTING, what=long), TODAY, words)
    entry = acts.group.entries[0]
    assert entry.name.accessibleName() == long.strip()
    QApplication.processEvents()
    assert entry.name.width() <= bench.desk.person_pane.aside.viewport().width()
    assert not entry.name.grab().isNull()
