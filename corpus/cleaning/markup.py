"""Tags and entities that a converter left in running text: ``<br/>``, ``&nbsp;``, ``/p>``."""

from __future__ import annotations

import re

from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.model import Edit, Span

_NAMES = "p|br|div|span|strong|b|em|i|u|a|img|font|center|section|td|tr|table|tbody|li|ul|h[1-6]"
_ENTITY = "nbsp|ldquo|rdquo|mdash|hellip|middot|amp|quot|emsp|ensp"
_MARKUP = re.compile(
    rf"</?(?:{_NAMES})\b[^<>\n]{{0,300}}>|(?<=[㐀-鿿。！？”])/(?:p|div|span|li|td)>|&(?:{_ENTITY});?"
)
_BREAK = re.compile(r"</?(?:p|br|div|li|tr|h[1-6])\b|/(?:p|div|li)>", re.IGNORECASE)
_ENTITIES = {"ldquo": "“", "rdquo": "”", "mdash": "—", "hellip": "…", "middot": "·", "amp": "&", "quot": '"'}
_WRAPPED = re.compile(r"<(p|div|h[1-6]|strong|span)\b[^<>\n]{0,300}>[^<>]*[㐀-鿿][^<>]*</\1>")
"""A line that is one element: what stands in it is text, however short."""

_SENTENCE_END = re.compile("[。！？!?…：:；;”’」』）)]\\s*$")
_HAN = re.compile("[㐀-鿿]")

_RUNNING = 0.5
"""Share of Chinese characters, tags aside, from which a line is running text and no code."""


def edits(text: str) -> list[Edit]:
    if "<" not in text and "&" not in text and "/p>" not in text and "/div>" not in text:
        return []
    found: list[Edit] = []
    position = 0
    for line in text.split("\n"):
        if _is_running_text(line):
            found += [_edit(one, position, line) for one in _MARKUP.finditer(line)]
        position += len(line) + 1
    return found


def _is_running_text(line: str) -> bool:
    if "<" not in line and "&" not in line and ">" not in line:
        return False
    if _WRAPPED.fullmatch(line.strip()):
        return True
    bare = "".join(_MARKUP.sub("", line).split())
    return len(bare) >= 10 and len(_HAN.findall(bare)) >= _RUNNING * len(bare)


def _edit(found: re.Match[str], position: int, line: str) -> Edit:
    printed = found.group()
    if printed.startswith("&"):
        after = _ENTITIES.get(printed.strip("&;"), " ")
    else:
        inside = line[found.end() :].strip() and _SENTENCE_END.search(_MARKUP.sub("", line[: found.start()]))
        after = "\n" if inside and _BREAK.match(printed) else ""
    reason = "markup that a converter left in the text"
    return Edit(Span(*found.span()).shift(position), printed, after, STEP.name, reason, 0.9)


STEP = Step("markup", QT_TRANSLATE_NOOP("CleaningStep", "Markup"), 2, edits)
