"""LDIF (RFC 2849), as address books export it: entries into drafts, lists as tags on their members.

An entry is taken for a row of a table whose columns are its attributes, so that nothing is lost:
an attribute that we do not know becomes a custom field of that name.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from smallcrm.domain.columns import Column, Mapping, Meaning
from smallcrm.domain.records import CustomerDraft, TagDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import encoding, long_names
from smallcrm.formats.delimited import even, lines
from smallcrm.formats.table_row import Row

MAX_BYTES = 200_000_000
MOST_ENTRIES = 200_000
MOST_PROBLEMS = 2_000
LONGEST = 100_000
"""A longer value (a picture, a certificate) is left out and told of."""
_EXCERPT = 60
_STEP = 2_000
_START = re.compile(rb"(?im)\A(?:\xef\xbb\xbf)?(?:\s|#[^\n]*\n)*(?:version:\s*\d|dn::?\s*\S)")
_LINE = re.compile(r"([A-Za-z][\w.-]*(?:;[\w.-]+)*)(::|:<|:) *(.*)\Z", re.DOTALL)
_LISTS = {"groupofnames", "groupofuniquenames", "mozillaablist", "posixgroup"}

_ATTRIBUTES = """
name cn commonname displayname
given_name givenname gn
family_name sn surname
honorific_prefix personaltitle
nickname mozillanickname xmozillanickname nickname
email mail rfc822mailbox mozillasecondemail xmozillasecondemail mailalternateaddress email
phone/work telephonenumber workphone
phone/home homephone
phone/mobile mobile cellphone mobiletelephonenumber
phone/fax fax facsimiletelephonenumber
phone/pager pager pagerphone
phone/other othertelephone
street/work street streetaddress mozillaworkstreet2
locality/work l locality localityname
region/work st state region
postal_code/work postalcode zip
country/work c co countryname friendlycountryname
po_box/work postofficebox
address/work postaladdress
street/home mozillahomestreet mozillahomestreet2 homestreet
locality/home mozillahomelocalityname
region/home mozillahomestate
postal_code/home mozillahomepostalcode
country/home mozillahomecountryname
address/home homepostaladdress
company o organizationname company
department ou department organizationalunitname departmentnumber
role title
link/work mozillaworkurl workurl
link/home mozillahomeurl homeurl
link labeleduri url
birth_year birthyear
birth_month birthmonth
birth_day birthday
birthday dateofbirth
note description notes comment info
custom/handle nsaimid screenname mozillaaimscreenname xmozillaaimscreenname
"""
_IGNORED = {
    *("objectclass", "modifytimestamp", "mozillausehtmlmail", "xmozillausehtmlmail", "dn"),
    *("changetype", "version", "userpassword", "usercertificate", "jpegphoto", "createtimestamp"),
    *("xmozillauniqueid", "uniqueidentifier"),
}


@dataclass(slots=True)
class _Entry:
    """One entry: its name, what it has, and the line where it begins."""

    line: int
    dn: str = ""
    values: list[tuple[str, str]] = field(default_factory=list)

    def all(self, *names: str) -> list[str]:
        return [value for name, value in self.values if name in names]


def looks_like(data: bytes) -> bool:
    return _START.match(encoding.as_utf8(data[:4_096])) is not None


def parse(
    data: bytes,
    path: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedFile:
    """All entries of a file. Nothing in it raises: what cannot be read is among the problems."""
    if len(data) > MAX_BYTES:
        return ParsedFile(path, 0, (), error="too_large")
    text, is_whole = encoding.decode(encoding.as_utf8(data))
    reader = _Reader()
    if not is_whole:
        reader.problem(0, "bad_encoding", "")
    text = even(text)
    total = text.count("\n") + (not text.endswith("\n"))
    for n, (number, line) in enumerate(_unfolded(text)):
        reader.take(number, line)
        if n % _STEP == 0:
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(number, total)
    reader.close()
    if not reader.count:
        return ParsedFile(path, 0, (), error="not_ldif")
    problems, shape = tuple(reader.problems), frozenset(("ldif",))
    return ParsedFile(path, reader.count, reader.tagged(), problems, shape=shape)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines without those that continue them, each with its number; comments, with theirs, are
    left out. Of a value only so much is kept as shows that it is too long."""
    number, parts, size = 0, [""], 0
    for n, line in enumerate(lines(text), 1):
        if line.startswith(" ") and parts[0]:
            if size <= 2 * LONGEST:
                parts.append(line[1:])
                size += len(line) - 1
            continue
        if number and not parts[0].startswith("#"):
            yield number, "".join(parts)
        number, parts, size = n, [line], len(line)
    if number and not parts[0].startswith("#"):
        yield number, "".join(parts)


@dataclass(slots=True)
class _Reader:
    """Lines into entries, entries into drafts."""

    count: int = 0
    drafts: list[CustomerDraft] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)
    by_dn: dict[str, int] = field(default_factory=dict)
    lists: list[tuple[str, list[str]]] = field(default_factory=list)
    _entry: _Entry | None = None

    def take(self, number: int, line: str) -> None:
        if not line.strip():
            self.close()
            return
        match = _LINE.match(line)
        if match is None:
            self.problem(number, "no_colon", line)
            return
        name = match[1].partition(";")[0].lower()
        value = self._value(number, match)
        if name == "version" and self._entry is None:
            return
        if name == "dn" and self._entry is not None and self._entry.dn:
            self.close()
        if self._entry is None:
            self._entry = _Entry(number)
        if name == "dn":
            self._entry.dn = value
        elif value:
            self._entry.values.append((name, value))

    def _value(self, number: int, match: re.Match[str]) -> str:
        mark, text = match[2], match[3].strip()
        if len(text) > LONGEST:
            self.problem(number, "too_long", match[1])
            return ""
        if mark == ":<":
            return text
        if mark == ":":
            return clean(text)
        try:
            raw = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            self.problem(number, "bad_encoding", text)
            return ""
        return clean(encoding.decode(raw)[0]).strip()

    def close(self) -> None:
        """The entry is whole."""
        entry, self._entry = self._entry, None
        if entry is None or not (entry.values or entry.dn):
            return
        self.count += 1
        if self.count > MOST_ENTRIES:
            if self.count == MOST_ENTRIES + 1:
                self.problem(entry.line, "too_many", "", rejected=True)
            return
        kinds = {v.lower() for v in entry.all("objectclass")}
        if kinds & _LISTS:
            name = one_line((entry.all("cn") or entry.all("displayname") or [_said(entry.dn)])[0])
            self.lists.append((name, entry.all("member", "uniquemember")))
            self.problem(entry.line, "list_as_tag", name)
            return
        self._person(entry)

    def _person(self, entry: _Entry) -> None:
        known = [(n, _COLUMNS.get(n) or _unknown(n), v) for n, v in entry.values]
        known = [item for item in known if item[0] not in _IGNORED]
        columns, cells = tuple(c for _, c, _ in known), tuple(_told(n, v) for n, _, v in known)
        row = Row(Mapping(columns), cells)
        draft = row.draft()
        if draft is None and _said(entry.dn):
            row = Row(Mapping((*columns, _COLUMNS["cn"])), (*cells, _said(entry.dn)))
            draft = row.draft()
        if draft is not None:
            draft, long = long_names.cut(draft)
            row.problems += [(long_names.CODE, text) for text in long]
        for code, text in row.problems:
            self.problem(entry.line, code, text)
        if draft is None:
            self.problem(entry.line, "no_name", entry.dn, rejected=True)
        else:
            self.by_dn.setdefault(_folded(entry.dn), len(self.drafts))
            self.drafts.append(draft)

    def tagged(self) -> tuple[CustomerDraft, ...]:
        """The drafts; the members of a list have its name as a tag."""
        for name, members in self.lists:
            for at in {self.by_dn[m] for m in map(_folded, members) if m in self.by_dn}:
                draft, tag = self.drafts[at], TagDraft(name)
                if tag not in draft.details and name:
                    self.drafts[at] = replace(draft, details=(*draft.details, tag))
        return tuple(self.drafts)

    def problem(self, line: int, code: str, text: str, *, rejected: bool = False) -> None:
        if len(self.problems) < MOST_PROBLEMS or rejected:
            excerpt = one_line(text)[:_EXCERPT]
            self.problems.append(CardProblem(0, line, code, excerpt, rejected))


def _told(name: str, value: str) -> str:
    """A value as a cell: postal addresses part their lines by $, a link's label follows it."""
    if name in ("postaladdress", "homepostaladdress"):
        return value.replace("$", "\n")
    return value.split()[0] if name == "labeleduri" and value.split() else value


def _said(dn: str) -> str:
    """The name in "cn=Zoe Baker,mail=zoe@example.com"."""
    match = re.match(r"(?:cn|mail|uid)=((?:\\.|[^,\\])+)", dn, re.IGNORECASE)
    return match[1].replace("\\", "") if match else ""


def _folded(dn: str) -> str:
    return ",".join(p.strip() for p in dn.casefold().split(","))


def _unknown(name: str) -> Column:
    return Column(name, Meaning.CUSTOM, name=name)


def _columns() -> dict[str, Column]:
    found = {}
    for line in _ATTRIBUTES.split("\n"):
        spec, *names = line.split() or [""]
        meaning, _, label = spec.partition("/")
        for name in names:
            found[name] = Column(name, Meaning(meaning), label, name=name)
    return found


_COLUMNS = _columns()
