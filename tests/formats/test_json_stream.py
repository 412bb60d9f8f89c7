"""Reading JSON piece by piece gives what reading it whole does, and refuses what that refuses."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from smallcrm.formats import json_stream
from smallcrm.formats.json_stream import JsonStream

WHOLE: dict[str, Any] = {
    "head": {"a": None, "b": [1, 2.5, -3e7, True, 'x"\\\n\u2028é😀']},
    "empty": [],
    "none": {},
    "rows": [{"id": n, "text": "wörd " * n} for n in range(40)],
    "number": 1234567,
}


class Dripping(io.BytesIO):
    """Gives a few bytes at a time, so that letters and numbers are cut."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(3)


def walked(stream: JsonStream) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in stream.members():
        if stream.peek() == "[":
            found[name] = [stream.value() for _ in stream.items()]
        else:
            found[name] = stream.value()
    stream.finish()
    return found


@pytest.mark.parametrize("indent", [None, 3])
@pytest.mark.parametrize("start", ["", "\ufeff", " \r\n\t"])
@pytest.mark.parametrize("source", [io.BytesIO, Dripping])
def test_it_reads_what_json_reads(source: type[io.BytesIO], start: str, indent: int | None) -> None:
    data = (start + json.dumps(WHOLE, ensure_ascii=False, indent=indent) + "\n").encode()
    stream = JsonStream(source(data))
    assert walked(stream) == WHOLE
    assert stream.read == len(data)
    assert stream.taken == len(data.decode("utf-8-sig"))


def test_what_is_not_wanted_is_left_out() -> None:
    stream = JsonStream(io.BytesIO(json.dumps(WHOLE).encode()))
    kept = {}
    for name in stream.members():
        if name == "number":
            kept[name] = stream.value()
        else:
            stream.skip()
    stream.finish()
    assert kept == {"number": 1234567}


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": [', '{"a": [1', '{"a": [1 2]}'),
        *('{"a": 1} x', '{"a" 1}', "{1: 2}", '{"a": NaN}', '{"a": -Infinity}', '{"a": tru}'),
        *('{"a": "\n"}', '{"a": "x}', '{"a": 1,}', '{"a": [1,]}', "[]", '{"a": {"b": }}'),
        '{"a": ' + "9" * 5000 + "}",
    ],
)
@pytest.mark.parametrize("source", [io.BytesIO, Dripping])
def test_what_is_no_json_is_refused(source: type[io.BytesIO], text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        walked(JsonStream(source(text.encode())))


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UnicodeDecodeError):
        walked(JsonStream(io.BytesIO(b'{"a": "\xff"}')))


def test_a_nest_without_an_end_is_refused() -> None:
    with pytest.raises(RecursionError):
        walked(JsonStream(io.BytesIO(b'{"a": {"b": ' + b"[" * 200_000)))


def test_a_value_without_an_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "CHUNK", 100)
    monkeypatch.setattr(json_stream, "LONGEST", 5000)
    source = io.BytesIO(b'{"a": "' + b"x" * 100_000)
    with pytest.raises(ValueError, match="too long"):
        walked(JsonStream(source))
    assert source.tell() < 20_000
