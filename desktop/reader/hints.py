"""The small text that appears over what the pointer rests on."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from corpus.model import Mention
from corpus.text.markdown import styled
from desktop.furniture_titles import furniture_title
from desktop.ground_titles import ground_titles
from desktop.norm_titles import norm_title
from desktop.reader.marks import Mark, MarkKind
from desktop.reader.overlay import Overlay
from desktop.reader.scene import Hit
from desktop.step_titles import step_title
from desktop.wording import say_reason


def hint(hit: Hit, overlay: Overlay) -> str:
    """What lies under the pointer in a few lines; nothing for nothing."""
    lines: list[str] = []
    for annotation in filter(None, (hit.beside, *hit.washes)):
        lines += _annotation(annotation, overlay)
    if hit.mention is not None:
        lines.append(_mention(hit.mention[1]))
    lines += (about_mark(mark) for mark in hit.marks)
    return "\n".join(dict.fromkeys(line for line in lines if line))


def as_tooltip(text: str) -> str:
    """A text as a tool tip that cannot be anything but text (rule R22)."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""


def _annotation(annotation: str, overlay: Overlay) -> list[str]:
    found = overlay.annotations.get(annotation)
    if found is None:
        return []
    names = [overlay.codes[code].name for code in found.codes if code in overlay.codes]
    return [" · ".join([*names, *([found.coder] if found.coder else [])]), styled(found.memo).text]


def _mention(mention: Mention) -> str:
    meant = norm_title(mention.label, mention.norm) if mention.norm != mention.text else ""
    parts = (mention.text, meant, ground_titles(mention.why))
    return " · ".join(part for part in parts if part)


def about_mark(mark: Mark) -> str:
    """What cleaning did there and why; of an edit also by which step, and how sure that step was."""
    if not mark.note:
        return ""
    heading = {
        MarkKind.DROPPED: QCoreApplication.translate("RawText", "Removed: {reason}"),
        MarkKind.REMOVED: QCoreApplication.translate("RawText", "“{before}” removed: {reason}"),
        MarkKind.REPAIRED: QCoreApplication.translate("RawText", "“{before}” became “{after}”: {reason}"),
        MarkKind.PROPOSED: QCoreApplication.translate(
            "RawText", "“{before}” might be “{after}”, not applied: {reason}"
        ),
        MarkKind.ELSEWHERE: "",
    }[mark.kind]
    edit = mark.edit
    if mark.kind is MarkKind.PROPOSED and edit is not None and not edit.after.strip():
        heading = QCoreApplication.translate("RawText", "“{before}” might be removed, not applied: {reason}")
    if edit is None:
        return heading.format(before="", after="", reason=furniture_title(mark.note))
    said = heading.format(before=edit.before.strip(), after=edit.after.strip(), reason=say_reason(mark.note))
    return f"{said} · {step_title(edit.step)} · {edit.confidence:.0%}"
