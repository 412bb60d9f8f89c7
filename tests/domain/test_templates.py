"""Templates: what is read in braces, and what it becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import templates
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import LetterDraft, Purpose
from smallcrm.domain.templates import Field, Piece, TemplateDraft, WrongTemplate

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
BRACED = st.text(st.sampled_from("{}ab \n_é"), max_size=30)
NAME = ANY.map(templates.key).filter(templates.can_be_field)
PIECES = st.lists(
    st.one_of(ANY.filter(bool).map(Piece), NAME.map(lambda n: Piece(field=n))), max_size=6
)


def joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Words that follow each other are one piece."""
    made: list[Piece] = []
    for piece in pieces:
        if made and not piece.field and not made[-1].field:
            made[-1] = Piece(made[-1].text + piece.text)
        else:
            made.append(piece)
    return tuple(made)


@given(PIECES)
def test_what_is_written_is_read_again(pieces: list[Piece]) -> None:
    assert templates.parse(templates.written(pieces)) == joined(pieces)


@given(BRACED)
def test_whatever_is_typed_is_read_or_refused_and_read_again(text: str) -> None:
    if not set(text) & set("{}"):
        assert templates.parse(text) == ((Piece(text),) if text else ())
        return
    try:
        pieces = templates.parse(text)
    except WrongTemplate:
        return
    assert templates.parse(templates.written(pieces)) == pieces


@given(PIECES, st.data())
def test_a_value_is_never_read_as_a_template(pieces: list[Piece], data: st.DataObject) -> None:
    """Braces, percent signs and names of fields in values stay what they are."""
    body = templates.written(pieces)
    read = templates.parse(body)
    names = {piece.field for piece in read if piece.field}
    hard = st.one_of(ANY, st.sampled_from(["{name}", "{{", "}", "{0}", "%s", "{name!r}"]))
    values = {name: data.draw(hard) for name in names}
    made = templates._filled(read, values)
    assert made == "".join(values[p.field] if p.field else p.text for p in read)


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("Dear {first_name", "brace_open", "{first_name"),
        ("Dear {first\nname}", "brace_open", "{first"),
        ("Dear first_name}, hello", "brace_close", "}, hello"),
        ("a {} b", "brace_empty", "{} b"),
        ("a { } b", "brace_empty", "{ } b"),
        ("{a{b}}", "brace_open", "{a{b}}"),
        ("{{name}", "brace_close", "}"),
    ],
)
def test_what_cannot_be_read_says_where(text: str, code: str, found: str) -> None:
    with pytest.raises(WrongTemplate) as caught:
        templates.parse(text)
    assert (caught.value.code, caught.value.found) == (code, found)


def test_doubled_braces_are_braces() -> None:
    assert templates.parse("{{{name}}} {{x}}") == (
        *(Piece("{"), Piece(field="name")),
        Piece("} {x}"),
    )


def test_a_field_that_is_not_there_is_named() -> None:
    draft = TemplateDraft("Hello", body="Dear {First_Name}, your {Shoe Size} and {shoe size}")
    assert templates.checked(draft, {"shoe size"}).body == draft.body
    with pytest.raises(WrongTemplate) as caught:
        templates.checked(draft, ())
    assert (caught.value.code, caught.value.found) == ("no_such_field", "shoe size")


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (TemplateDraft(" ", body="x"), "no_name"),
        (TemplateDraft("x" * 61, body="x"), "too_long"),
        (TemplateDraft("x", subject=" ", body="\n"), "template_empty"),
        (TemplateDraft("x", body="x" * 20_001), "template_long"),
    ],
)
def test_what_is_not_kept(draft: TemplateDraft, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        templates.checked(draft, ())
    assert caught.value.code == code


def test_missing_values_are_named_in_order() -> None:
    draft = LetterDraft("{last_item}", "{first_name}: {last_date}, {last_item} {x}")
    values = {"first_name": "Ana", "last_date": "  ", "x": "1"}
    assert templates.missing(draft, values) == ("last_item", "last_date")


def test_a_subject_stays_one_line() -> None:
    draft = LetterDraft("For {name}", "Dear {name}")
    made = templates.filled(draft, {"name": "Ana\r\nBcc: all@example.org"})
    assert made == LetterDraft("For Ana Bcc: all@example.org", "Dear Ana\nBcc: all@example.org")


@pytest.mark.parametrize(
    ("name", "given", "first"),
    [
        ("Ana Lima", "", "Ana"),
        ("Dr. Ana Lima", "", "Ana"),
        ("Lima, Ana", "", "Ana"),
        ("Ana", "", "Ana"),
        ("Dr.", "", ""),
        ("山田 花子", "", ""),
        ("山田 花子", "花子", "花子"),
        ("花子", "", "花子"),
        ("ana@example.org", "", ""),
        ("", "", ""),
    ],
)
def test_the_first_name(name: str, given: str, first: str) -> None:
    assert templates.first_name(name, given, is_person=True) == first
    assert templates.first_name(name, given, is_person=False) == given


def test_all_known_fields_can_be_asked_for() -> None:
    body = " ".join(f"{{{name}}}" for name in Field)
    assert templates.checked(TemplateDraft("x", Purpose.SURVEY, "", body), ()).body == body
