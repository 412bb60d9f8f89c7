"""The forty lines of interaction.md 2.4, row by row, and what must not be read."""

from __future__ import annotations

import pytest

from people_in_lines import capture, told

FORTY = [
    (1, "Sarah Chen: called about logo, wants quote. fri 10am", "Sarah Chen",
     "call, 25 Nov: called about logo, wants quote",
     "Fri 27 Nov 2026 10:00 · called about logo, wants quote", ""),
    (2, "Sarah Chen: called about logo, wants quote", "Sarah Chen",
     "call, 25 Nov: called about logo, wants quote", "", ""),
    (3, "sarah c: sent proposal, waiting. next week", "Sarah Chen",
     "email, 25 Nov: sent proposal, waiting", "Mon 30 Nov 2026 · sent proposal, waiting", ""),
    (4, "Sarah: wants to move the launch. mon", "ask: Sarah Chen or Sarah Okafor",
     "note, 25 Nov: wants to move the launch", "Mon 30 Nov 2026 · wants to move the launch", ""),
    (5, "Sarah Chne: loved the draft", "ask: Sarah Chen or new",
     "note, 25 Nov: loved the draft", "", ""),
    (6, "Tom Baker called, invoice was wrong. Send corrected one tomorrow", "Tom Baker",
     "call, 25 Nov: called, invoice was wrong", "Thu 26 Nov 2026 · Send corrected one", ""),
    (7, "Tom Baker: send corrected invoice tomorrow 9:30", "Tom Baker",
     "", "Thu 26 Nov 2026 09:30 · send corrected invoice", ""),
    (8, "@tom send contract 4 dec", "Tom Baker", "", "Fri 04 Dec 2026 · send contract", ""),
    (9, "Nadia Petrov: met at the fair, runs a bakery. Send menu ideas tue 3pm",
     "new Nadia Petrov", "meeting, 25 Nov: met at the fair, runs a bakery",
     "Tue 01 Dec 2026 15:00 · Send menu ideas", ""),
    (10, "Kim Lee (Acme) kim@acme.co: asked for a quote. thu", "new Kim Lee",
     "note, 25 Nov: asked for a quote", "Thu 26 Nov 2026 · asked for a quote",
     "email kim@acme.co; company Acme"),
    (11, "Priya: emailed the brief yesterday. Ask for feedback fri", "Priya Raman",
     "email, 24 Nov: emailed the brief", "Fri 27 Nov 2026 · Ask for feedback", ""),
    (12, "Priya: met last tue, agreed on blue palette", "Priya Raman",
     "meeting, 24 Nov: met, agreed on blue palette", "", ""),
    (13, "Ana: rang 2 days ago, no answer. Call again in 2 weeks", "Ana Lima",
     "call, 23 Nov: rang, no answer", "Wed 09 Dec 2026 · Call again", ""),
    (14, "Ana, Ben: lunch, both want the retainer. Draft terms next fri",
     "Ana Lima + Ben O'Neil", "meeting, 25 Nov: lunch, both want the retainer",
     "Fri 04 Dec 2026 · Draft terms", ""),
    (15, "Ana: moving somewhere with more sun", "Ana Lima",
     "note, 25 Nov: moving somewhere with more sun", "", ""),
    (16, "Ana: review homepage, sun", "Ana Lima", "", "Sun 29 Nov 2026 · review homepage", ""),
    (17, "May Wong: may want a second site", "May Wong",
     "note, 25 Nov: may want a second site", "", ""),
    (18, "Will Park: will decide by friday", "Will Park",
     "note, 25 Nov: will decide by friday", "Fri 27 Nov 2026 · will decide (dashed)", ""),
    (19, "Ben: met nov 20, likes option B", "Ben O'Neil",
     "meeting, 20 Nov: met, likes option B", "", ""),
    (20, "Ben: renew hosting nov 20", "Ben O'Neil", "",
     "Sat 20 Nov 2027 · renew hosting (amber)", ""),
    (21, "Ben: send samples 2026-11-20", "Ben O'Neil", "",
     "Wed 25 Nov 2026 · send samples (amber)", ""),
    (22, "Ana: chase payment wed", "Ana Lima", "", "Wed 02 Dec 2026 · chase payment", ""),
    (23, "Ana: chase payment next wed", "Ana Lima", "", "Wed 02 Dec 2026 · chase payment", ""),
    (24, "Ana: demo 4/12", "Ana Lima", "", "Fri 04 Dec 2026 · demo", ""),
    (25, "Ana: call 3pm", "Ana Lima", "", "Wed 25 Nov 2026 15:00 · call", ""),
    (26, "Ana: call 10am", "Ana Lima", "", "Thu 26 Nov 2026 10:00 · call", ""),
    (27, "Ana: call at 4", "Ana Lima", "", "Wed 25 Nov 2026 16:00 · call (amber)", ""),
    (28, "Ana: call in 20 min", "Ana Lima", "", "Wed 25 Nov 2026 14:50 · call", ""),
    (29, "Priya: agreed $1,200 for phase 2. Invoice on the 1st #design", "Priya Raman",
     "note, 25 Nov: agreed $1,200 for phase 2", "Tue 01 Dec 2026 · Invoice", "#design; USD 1200"),
    (30, "Müller GmbH: paid 950 EUR", "Müller GmbH", "payment, 25 Nov: paid 950 EUR", "",
     "EUR 950"),
    (31, "Priya: kick-off tue 30 nov", "Priya Raman", "",
     "Mon 30 Nov 2026 · kick-off (amber)", ""),
    (32, "Sarah Chen: remember oat latte, dog is called Biscuit", "Sarah Chen", "", "",
     "little: oat latte, dog is called Biscuit"),
    (33, "Sarah Chen: birthday 3 may", "Sarah Chen", "", "", "birthday 3.5."),
    (34, "Tom Baker: every 6 weeks", "Tom Baker", "", "", "every 6 week"),
    (35, "Tom Baker: busy until spring. someday", "Tom Baker",
     "note, 25 Nov: busy until spring", "no date · busy until spring", ""),
    (36, 'Ana: she said "call me friday" as a joke', "Ana Lima",
     'note, 25 Nov: she said "call me friday" as a joke', "", ""),
    (37, "called the printer, proofs ready. tomorrow 9am", "",
     "call, 25 Nov: called the printer, proofs ready",
     "Thu 26 Nov 2026 09:00 · called the printer, proofs ready", ""),
    (38, "Tom Baker: fri", "Tom Baker", "", "Fri 27 Nov 2026 · Follow up", ""),
    (39, "Ben: v1.2 approved, see https://ex.am/2026-12-01/x. end of month", "Ben O'Neil",
     "note, 25 Nov: v1.2 approved, see https://ex.am/2026-12-01/x",
     "Mon 30 Nov 2026 · v1.2 approved, see https://ex.am/2026-12-01/x", ""),
    (40, "Sarah Chen", "Sarah Chen", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "who", "touch", "promise", "extras"), [row[1:] for row in FORTY],
    ids=[str(row[0]) for row in FORTY],
)  # fmt: skip
def test_the_forty_lines(line: str, who: str, touch: str, promise: str, extras: str) -> None:
    found = told(capture(line))
    assert found == {"who": who, "touch": touch, "promise": promise, "extras": extras}


def test_a_name_alone_is_a_name_alone() -> None:
    assert capture("Sarah Chen").is_name_only
    assert not capture("Sarah Chen: fri").is_name_only


NOTHING = """her daughter starts school in march
shop is closed on mondays
meeting went well, 3 people, 2 hours
wants version 2 not version 3
address is 12 March Street
busy season is may to august
phone is 020 7946 0958
paid half of the 900 today
open 9-5
ratio 4/3 on all photos
launch was delayed by two weeks
pays within 30 days
likes the second draft
had a baby yesterday
sat down with her team
husband Mark, kids Will and Sun"""
OFFERED = """sale runs from 1 to 5 december
closed for lunch at 12
the event is on friday
contract ends 31 december
not before noon
deadline moved to friday
quote valid until friday"""


@pytest.mark.parametrize("note", NOTHING.split("\n"))
@pytest.mark.parametrize("who", ["Ana: ", ""])
def test_no_follow_up_by_mistake(note: str, who: str) -> None:
    assert told(capture(who + note))["promise"] == ""


@pytest.mark.parametrize("note", OFFERED.split("\n"))
@pytest.mark.parametrize("who", ["Ana: ", ""])
def test_dates_in_statements_are_only_offered(note: str, who: str) -> None:
    found = capture(who + note)
    assert [p.certainty.value for p in found.promises] == ["dashed"]
    assert found.kept == ()
