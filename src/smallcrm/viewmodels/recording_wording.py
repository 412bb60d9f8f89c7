"""The words for voice notes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.recordings import NoSound, RecordingRow, WhySilent


def tr(text: str) -> str:
    return QCoreApplication.translate("RecordingWording", text)


def clock(ms: int) -> str:
    """ "0:42", "61:05"."""
    seconds = ms // 1000
    return f"{seconds // 60}:{seconds % 60:02}"


def mark(row: RecordingRow) -> str:
    """What stands behind the head of its note: how long it is."""
    return clock(row.duration) if row.duration is not None else tr("sound")


def file_name(at: datetime) -> str:
    """What a recording is called as a file; ``at`` is the local moment."""
    return tr("Voice note {day}.wav").replace("{day}", f"{at:%Y-%m-%d %H.%M.%S}")


def nothing_said() -> str:
    """What a recording is about before the user says it."""
    return tr("Voice note")


def trouble(problem: NoSound, *, recording: bool) -> str:
    match problem.why:
        case WhySilent.PACKAGE:
            return tr(
                "Nothing to record or play sound with is installed: see “Voice notes” in the "
                "README. Sound files can still be attached, and opened in another program."
            )
        case WhySilent.FORMAT:
            return tr("This sound cannot be played here. Open the file in another program.")
        case WhySilent.DEVICE if recording:
            return tr(
                "No microphone was found, or another program has it. Plug one in, and try again."
            )
        case WhySilent.DEVICE:
            return tr("No loudspeaker was found, or another program has it.")


def stopped(name: str) -> str:
    """The microphone went away, or the most was reached."""
    words = tr("The recording for {name} has ended by itself. What was said is kept.")
    return words.replace("{name}", name)
