"""Names of files that come from outside: made harmless, and told whether they are programs."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120
"""Letters of a name that is kept; some systems take 255 bytes."""
NAMELESS = "file"

_PARTS = re.compile(r"[/\\]")
_BAD = re.compile(r'[<>:"|?*]')
_BLANKS = re.compile(r"\s+")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_ENDINGS = """
apk app appimage application appref-ms bash bat bin chm cmd com command cpl crx csh deb
desktop dll dmg elf exe fish gadget hlp hta inf ins iso jar jnlp js jse ksh lnk mht mhtml
msc msh msi msix msp mst osx out paf pif pkg pl ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyo
pyw pyz rb reg rgs rpm run scf scpt scr sct service settingcontent-ms sh shb shs so sys
terminal tool url vb vbe vbs vhd vhdx vxd webloc website whl wlua workflow ws wsc wsf wsh
xll xpi zsh docm dotm xlsm xltm xlam pptm potm ppam ppsm slk iqy htm html xhtml svg xml
"""
_PROGRAMS = frozenset(_ENDINGS.split())
"""Endings of what runs, or fetches things from elsewhere, when the system opens it."""
_MAGIC = (b"\x7fELF", b"MZ", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
"""How programs begin: of Linux, Windows, scripts, and of the Mac."""
_KINDS = {
    "jpg jpeg png gif webp bmp tif tiff heic avif": ("picture", "image"),
    "m4a mp3 ogg oga opus wav flac amr aac": ("sound", "audio"),
    "mp4 mov mkv webm avi": ("film", "video"),
    "pdf": ("pdf", "application"),
    "txt md log rtf": ("text", "text"),
    "doc docx odt pages": ("letter", "application"),
    "xls xlsx ods csv tsv numbers": ("table", "application"),
    "ppt pptx odp key": ("slides", "application"),
    "zip 7z tar gz xz rar": ("archive", "application"),
    "eml msg": ("mail", "message"),
    "vcf vcard ics": ("card", "text"),
}
_KIND_OF = {end: kind for ends, kind in _KINDS.items() for end in ends.split()}
_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "tif": "image/tiff",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "csv": "text/csv",
    "vcf": "text/vcard",
    "eml": "message/rfc822",
    "zip": "application/zip",
}


def safe(name: str) -> str:
    """The last part of a name, on one line, with nothing in it that means something to a system
    or turns the direction of writing; never empty. The ending stays where it can."""
    last = _PARTS.split(name.encode("utf-8", "replace").decode("utf-8"))[-1]
    # of a line break a blank is left, of a mark that turns letters round nothing
    shown = "".join(" " if c in "\n\r\t" else c for c in last)
    plain = "".join(c for c in shown if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    plain = _BLANKS.sub(" ", _BAD.sub("_", plain)).strip(" .")
    if not plain:
        return NAMELESS
    if _DEVICES.fullmatch(plain):
        plain = f"_{plain}"
    stem, dot, end = plain.rpartition(".")
    if dot and len(end) <= 12:
        return f"{stem[: LONGEST - len(end) - 1].rstrip()}.{end}"
    return plain[:LONGEST].rstrip()


def ending(name: str) -> str:
    """What stands behind the last dot, in small letters; "" without one."""
    stem, dot, end = name.rpartition(".")
    return end.casefold() if dot and stem else ""


def kind(name: str) -> str:
    """picture, sound, film, pdf, text, letter, table, slides, archive, mail, card; "" of others."""
    return _KIND_OF.get(ending(name), ("", ""))[0]


def media_type(name: str) -> str:
    """As far as the name tells (RFC 6838); what is not known is application/octet-stream."""
    end = ending(name)
    if end in _TYPES:
        return _TYPES[end]
    top = _KIND_OF.get(end, ("", ""))[1]
    return f"{top}/{end}" if top in ("image", "audio", "video") else "application/octet-stream"


def is_program(name: str, beginning: bytes = b"") -> bool:
    """Whether the system might run this, or fetch from elsewhere what it names, when it opens it:
    by its name or by how it begins."""
    return ending(name) in _PROGRAMS or beginning.startswith(_MAGIC)


def with_number(name: str, number: int) -> str:
    """ "quote (2).pdf": another name beside one that is taken."""
    stem, dot, end = name.rpartition(".")
    return f"{stem} ({number}){dot}{end}" if dot and stem else f"{name} ({number})"
