"""Bytes to text, strictly: nothing is replaced without a count, nothing guessed without a doubt.

The order is byte order mark, declared encoding, UTF-8, then GB18030, Big5 and UTF-16 by how common
their characters are in Chinese. A file that none of them reads whole is read line by line, as
pages that were pasted together from several sources need.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from corpus.text.likelihood import likelihood

GUESSED = "the encoding is a guess: another one reads the file nearly as well"
MIXED = "several encodings in one file, read line by line"
DAMAGED = "some bytes fit no encoding and are shown as \N{REPLACEMENT CHARACTER}"
LOST = "characters were lost before the file was written, and stand as \N{REPLACEMENT CHARACTER}"
CONTROLS = "control characters are shown as signs"
UNLIKELY = "the file reads unlike Chinese in the encoding that it declares"
NOT_AS_DECLARED = "the file is not in the encoding that it declares"

MARGIN = 1.0
"""The lead a character, in natural logarithm units, below which a guess is doubtful."""

PLAUSIBLE = -10.0
"""A guess below this likelihood is doubtful: lists of rare names stand at -9, wrong readings below -11."""

FLOOR = -12.0
"""No guess below this likelihood is text."""

ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
"""What is tried where nothing is declared. gb18030 holds GBK and GB 2312, big5hkscs holds Big5."""

_BY_LINES = ("utf-8", "gb18030", "big5hkscs")
"""The encodings in which the byte of a line feed is never part of another character."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
_DEFAULTS = frozenset({"ascii", "iso8859-1", "cp1252"})
"""What servers and programs declare when nobody chose."""

_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_THREE_BYTES = re.compile(rb"[\xe0-\xf4]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a file says, in which encoding, and whether to trust it.

    ``text`` has line feeds only, and no NUL, other control character or lone surrogate: these
    were replaced one for one by a visible sign. ``replaced`` counts them and what stands for
    undecodable bytes. ``doubt`` is a phrase for the user, None where there is none.
    """

    text: str
    encoding: str
    doubt: str | None = None
    replaced: int = 0


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """The text of a file. ``declared`` is the encoding's name that the file or its sender gives."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return decode_as(data, encoding)
    wanted = codec_name(declared) if declared else None
    if wanted and wanted not in _DEFAULTS and _strict(data, wanted) is not None:
        decoded = decode_as(data, wanted)
        if wanted != "utf-8" and likelihood(decoded.text) < PLAUSIBLE:
            return replace(decoded, doubt=decoded.doubt or UNLIKELY)
        return decoded
    found = _undeclared(data)
    if wanted and wanted not in _DEFAULTS and not found.doubt:
        return replace(found, doubt=NOT_AS_DECLARED)
    return found


def decode_as(data: bytes, encoding: str) -> Decoded:
    """The text of a file whose encoding is settled; undecodable bytes are replaced and counted.

    Raises LookupError for an encoding that Python does not know.
    """
    for mark, marked in _MARKS:
        if marked == encoding:
            data = data.removeprefix(mark)
    text = _strict(data, encoding)
    if text is not None:
        return _decoded(text, encoding)
    return _decoded(data.decode(encoding, "replace"), encoding, DAMAGED)


def candidates(data: bytes, *, length: int = 200) -> list[tuple[str, str, float]]:
    """Every reading of a file: encoding, sample, likelihood; the likeliest first.

    A sample has up to ``length`` characters, from the first line on that is not ASCII.
    """
    found = []
    for encoding in ENCODINGS:
        text = decode_as(data, encoding).text
        found.append((encoding, _sample(text, length), likelihood(text)))
    return sorted(found, key=lambda candidate: -candidate[2])


def codec_name(label: str) -> str | None:
    """Python's name of the encoding to use for a label such as ``GB2312`` or ``x-gbk``, or None."""
    try:
        name = codecs.lookup(label.strip().lower().removeprefix("x-")).name
        "-".encode(name)
    except (LookupError, UnicodeError):  # there are codecs that are no encodings of text
        return None
    return _WIDER.get(name, name)


def is_text(decoded: Decoded) -> bool:
    """False for what can only be a picture, a program or the like."""
    if decoded.replaced * 20 > len(decoded.text):
        return False
    return not decoded.doubt or likelihood(decoded.text) >= FLOOR


def tidy(text: str) -> tuple[str, int]:
    """``text`` as every source is kept, and how many characters were replaced for it.

    Line ends become line feeds; a control character becomes its sign (NUL ␀), a lone surrogate or
    a noncharacter U+FFFD. Marks that steer the direction of writing stay.
    """
    return _UNSAFE.subn(_sign, _BREAK.sub("\n", text))


def _undeclared(data: bytes) -> Decoded:
    text = _strict(data, "utf-8")
    likely = b"\0" not in data and (data.isascii() or _THREE_BYTES.search(data))
    if text is not None and (likely or _surely_utf8(data)):
        return _decoded(text, "utf-8")
    return _best(data)


def _best(data: bytes) -> Decoded:
    """The likeliest reading as a whole; line by line where there is none, or single lines are UTF-8."""
    readings = [
        (likelihood(text), name, text) for name in ENCODINGS if (text := _strict(data, name)) is not None
    ]
    readings.sort(reverse=True)
    if not readings or any(map(_surely_utf8, data.split(b"\n"))):
        text, encodings = _line_by_line(data)
        return _decoded(text, "+".join(encodings), MIXED if len(encodings) > 1 else DAMAGED)
    score, encoding, text = readings[0]
    sure = score >= PLAUSIBLE and (len(readings) == 1 or score - readings[1][0] >= MARGIN)
    return _decoded(text, encoding, None if sure else GUESSED)


def _surely_utf8(line: bytes) -> bool:
    """Four Chinese characters in UTF-8: no row of bytes in another encoding reads so by chance."""
    text = _strict(line, "utf-8")
    return text is not None and sum(character >= "\u0800" for character in text) >= 4


def _line_by_line(data: bytes) -> tuple[str, list[str]]:
    """The text with each line in its likeliest encoding, and the encodings that it took.

    A line that is not UTF-8 is read as most of its like are, unless another reading is far likelier.
    """
    lines = data.split(b"\n")
    utf8 = [_strict(line, "utf-8") for line in lines]
    others = b"\n".join(line for line, text in zip(lines, utf8, strict=True) if text is None)
    usual = max(_BY_LINES, key=lambda name: likelihood(others.decode(name, "replace")))
    used = {"utf-8": any(text is not None and not text.isascii() for text in utf8)}
    texts = []
    for line, text in zip(lines, utf8, strict=True):
        if text is None:
            name, text = _likeliest(line, usual)
            used[name] = True
        texts.append(text)
    return "\n".join(texts), [name for name in _BY_LINES if used.get(name)]


def _likeliest(line: bytes, usual: str) -> tuple[str, str]:
    text = _strict(line, usual)
    if text is not None and likelihood(text) >= PLAUSIBLE:
        return usual, text
    readings = {name: line.decode(name, "replace") for name in _BY_LINES}
    name = max(readings, key=lambda name: likelihood(readings[name]) + MARGIN * (name == usual))
    return name, readings[name]


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decoded(text: str, encoding: str, doubt: str | None = None) -> Decoded:
    text, signs = tidy(text)
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    if doubt is None and (lost or signs):
        doubt = LOST if lost else CONTROLS
    return Decoded(text, encoding, doubt, signs + lost)


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    return chr(0x2400 + code) if code < 0x20 else "\N{REPLACEMENT CHARACTER}"


def _sample(text: str, length: int) -> str:
    telling = re.search(r"[^\n]*[^\x00-\x7f]", text)
    start = telling.start() if telling else 0
    return text[start : start + length]
