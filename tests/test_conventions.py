"""The fifty conventions of interaction.md section 5, each with the test that holds it, or with how
it is looked at. CONTRIBUTING points here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SOURCES = HERE.parent / "src" / "smallcrm"

TESTS: dict[int, tuple[str, ...]] = {
    1: ("viewmodels/test_notice_wording.py::test_each_says_this",),
    2: ("viewmodels/test_notice_wording.py::test_all_fit",),
    3: ("viewmodels/test_notice_answers.py::test_the_buttons_of_a_notice",),
    4: ("domain/test_reminders.py::test_on_the_third_late_day_it_is_asked_about_once",),
    5: (
        "viewmodels/test_watch.py::test_a_kind_that_is_switched_off_is_in_the_ledger_and_the_list",
    ),
    6: ("viewmodels/test_watch.py::test_told_once_and_withdrawn_when_it_is_done",),
    7: ("domain/test_reminders.py::test_three_at_once_are_three_and_four_are_one",),
    8: (
        "viewmodels/test_watch.py::"
        "test_a_window_in_front_says_it_itself_unless_the_screen_is_locked",
    ),
    9: (
        "app/test_care.py::test_the_first_follow_up_asks_three_ways",
        "desktop/test_program.py::test_without_a_tray_the_window_is_whole_and_never_hides",
    ),
    10: ("desktop/test_program.py::test_without_a_tray_the_window_is_whole_and_never_hides",),
    12: (
        "widgets/test_settings_pages.py::test_each_kind_is_switched_off_and_on",
        "widgets/test_settings_pages.py::test_every_kind_but_the_test_can_be_switched_off",
    ),
    13: ("app/test_care.py::test_an_entry_that_is_not_written_is_not_ticked",),
    14: ("flows/test_stories.py::test_a_note_with_a_follow_up_is_seen_everywhere_and_taken_back",),
    15: ("flows/test_stories.py::test_somebody_not_found_is_added_with_one_key",),
    16: ("test_conventions.py::test_few_things_are_asked_first",),
    17: ("test_conventions.py::test_questions_have_verbs",),
    18: (
        "widgets/test_due_bar.py::test_it_stays_until_it_is_answered",
        "flows/test_line_after.py::test_the_strip_takes_back_what_was_saved",
    ),
    19: (
        "widgets/test_messages.py::test_they_stay_until_they_are_closed",
        "widgets/test_messages.py::test_they_stay_ten_times_as_long",
    ),
    20: ("app/test_care.py::test_general_shows_what_is_and_does_what_is_chosen",),
    21: ("test_conventions.py::test_nothing_is_called_advanced",),
    22: ("desktop/test_hidden.py::test_a_window_that_was_never_shown_does_not_forget_its_place",),
    23: (
        "flows/test_small_screen.py::test_every_menu_fits_a_small_screen",
        "flows/test_pseudo_language.py::test_nothing_is_cut",
    ),
    25: ("widgets/test_accessible_screens.py::test_what_is_seen",),
    26: (
        "widgets/test_accessibility.py::test_colours_can_be_told_apart",
        "widgets/test_accessible_screens.py::test_what_is_seen",
    ),
    27: ("widgets/test_accessible_screens.py::test_what_is_seen",),
    28: ("widgets/test_accessibility.py::test_rows_say_all_they_show",),
    29: ("widgets/test_accessible_screens.py::test_what_is_seen",),
    30: ("widgets/test_accessible_screens.py::test_what_is_said_and_where_tab_goes",),
    31: (
        "flows/test_small_screen.py::test_the_letters_of_a_menu_are_its_own",
        "test_translations.py::test_the_letters_of_a_menu_are_its_own",
    ),
    32: ("widgets/test_keys.py::test_a_key_that_is_taken_is_named_and_nothing_changes",),
    33: ("widgets/test_keys.py::test_no_act_needs_a_function_key",),
    34: ("widgets/test_keys.py::test_a_letter_is_a_key_of_the_lists",),
    35: ("desktop/test_panel_focus.py::test_it_takes_the_keys_only_when_it_was_asked_for",),
    36: ("flows/test_stories.py::test_search_finds_people_and_notes",),
    37: ("flows/test_import.py::test_a_spreadsheet_is_looked_at_counted_written_and_taken_back",),
    38: (
        "flows/test_import.py::test_stopped_while_it_is_written_nothing_is_left",
        "widgets/test_duplicates.py::test_the_search_shows_how_far_it_is_and_can_be_stopped",
    ),
    39: (
        "viewmodels/test_wording.py::test_every_error_is_a_sentence",
        "app/test_crash.py::test_every_unforeseen_error_is_told",
    ),
    41: (
        "flows/test_pseudo_language.py::test_nothing_is_cut",
        "test_translations.py::test_numbers_plurals_days_and_the_texts_of_qt_are_the_languages",
    ),
    42: (
        "widgets/test_accessibility.py::test_avatars_mirror_where_the_script_does",
        "widgets/test_accessible_screens.py::test_right_to_left",
    ),
    43: ("widgets/test_accessible_screens.py::test_what_is_said_and_where_tab_goes",),
    44: (
        "services/test_keep_in_touch.py::test_every_contact_restarts_a_rhythm_and_a_note_does_not",
    ),
    45: ("services/test_duplicates.py::test_roles_and_shared_numbers_do_not_join",),
    46: ("flows/test_import.py::test_a_spreadsheet_is_looked_at_counted_written_and_taken_back",),
    47: (
        "services/test_backups.py::test_the_old_ones_go_by_themselves",
        "services/test_backups.py::test_the_newest_is_restored_for_trial_each_month",
    ),
    48: ("services/test_held.py::test_the_answer_is_due_a_month_on_and_set_once",),
    49: ("flows/test_stories.py::test_the_title_names_who_is_shown",),
    50: ("benchmarks/test_search_speed.py::test_each_key_in_search",),
}

LOOKS: dict[int, str] = {
    11: "The tray's icon and menu on the desktop of tests/desktop, and on KDE and GNOME by hand.",
    24: "QT_SCALE_FACTOR 1.25 and 1.5: pictures of people, Today, the line and Settings.",
    40: "Texts are read anew with each change; sentence case, “…” only where more is asked.",
}


def test_each_of_the_fifty_is_held_or_looked_at() -> None:
    assert sorted({*TESTS, *LOOKS}) == list(range(1, 51))
    assert not TESTS.keys() & LOOKS.keys()


@pytest.mark.parametrize("number", TESTS)
def test_the_tests_are_there(number: int) -> None:
    for name in TESTS[number]:
        path, _, function = name.partition("::")
        text = (HERE / path).read_text("utf-8")
        assert re.search(rf"^(async )?def {function}\(", text, re.MULTILINE), name


def sources() -> list[tuple[Path, str]]:
    return [(path, path.read_text("utf-8")) for path in sorted(SOURCES.rglob("*.py"))]


def test_few_things_are_asked_first() -> None:
    """16: what cannot be undone, what runs a foreign program, and what ends the reminders."""
    asking = {
        f"{path.parent.name}/{path.stem}" for path, text in sources() if "QMessageBox(" in text
    }
    assert asking == {
        "app/window",
        "app/staying",
        "widgets/trash_dialog",
        "widgets/person",
        "widgets/file_acts",
    }


def test_questions_have_verbs() -> None:
    """17."""
    for path, text in sources():
        assert not re.search(r"StandardButton\.(Ok|Yes|No|Apply)\b", text), path
        assert "re you sure" not in text, path


def test_nothing_is_called_advanced() -> None:
    """21."""
    for path, text in sources():
        assert not re.search(r"tr\(\s*\"[^\"]*\bAdvanced\b", text), path
