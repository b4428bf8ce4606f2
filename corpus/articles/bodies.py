"""The body of an article: its lines as paragraphs of a kind, jump lines taken out and joined over."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from corpus.articles import bylines
from corpus.articles.draft import Draft, DraftParagraph, Drafts
from corpus.articles.furniture import is_prose
from corpus.articles.verse import verses
from corpus.cleaning.lines import Line
from corpus.model import ParagraphKind, Span

JUMP = re.compile(
    r"(?:(?P<open>[(（])\s*文?\s*|^[>＞►▶→<＜◄◀←\s]+)(?P<way>上接|下转|下轉|紧接|緊接|转|接|續|续|轉)"
    r"(?(open)[^()（）]{1,28}[)）]|[^()（），。]{1,8}[版页頁面][>＞►▶→\s]*$)"
)
"""（下转第4版）, or >>>下转第4版 on a line of its own."""

CAPTION = re.compile(
    r"(?:摄|攝|供图|供圖|资料图片?|[社网報报]图片|[社網報]圖片)[)）]?\s*$|^(?:图为|圖為|图[一二三四五六七八九\d]*[:：]|[▲△▼↑]|[(（]图\d?[)）])"
)
_POINTER = re.compile("[▲△▼]")
_SENTENCE_END = re.compile("[。！？!?…][”’」』）)]*$")
_LEADS_ON = re.compile("(?:——|--|[;；,，、]|…+)$")
"""A line that goes on in the next one, or an omission, heads nothing."""

_NO_BEGINNING = re.compile("[，。、；：！？,;:!?）》”’」』]")
_BREAKS_OFF = re.compile("[，。；].*[㐀-鿿，、；,0-9A-Za-z]$|,.*[㐀-鿿,0-9]$")
_RUNNING = 20
"""Code points of a line that was running text when it was broken off."""

_RULE = re.compile(r"(?<=[。！？”）)])\s*[|｜]+\s*$")
_CAPTION_LONGEST = 120
_HEADING_LONGEST = 40
_LABEL_LONGEST = 20


def captions(texts: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that stand under pictures.

    A sign that points to a picture stands alone; lines one below the other that begin with it are a list.
    """
    pointers = [sign[0] if (sign := _POINTER.match(text)) else "" for text in texts]
    return frozenset(
        number
        for number, text in enumerate(texts)
        if CAPTION.search(text) and not (pointers[number] and pointers[number] in _beside(pointers, number))
    )


def are_captions(lines: Sequence[Line]) -> bool:
    return len(captions([line.text for line in lines])) == len(lines)


def _beside(signs: Sequence[str], number: int) -> Sequence[str]:
    return [*signs[max(0, number - 1) : number], *signs[number + 1 : number + 2]]


def read(lines: Sequence[Line], draft: Draft, drafts: Drafts, *, interrupted: Collection[int] = ()) -> None:
    """Add ``lines`` to the paragraphs of ``draft``, and what is no text to the furniture.

    ``interrupted`` are the numbers of lines that something stood before which is no text: a paragraph
    that it cut in two goes on there.
    """
    prose = [number for number, line in enumerate(lines) if is_prose(line.text)]
    end_of_prose = prose[-1] if prose else len(lines)
    texts = [line.text for line in lines]
    poems, pictures = verses(texts), captions(texts)
    joins, tail = False, ""
    for number, line in enumerate(lines):
        pieces = _without_jumps(line, drafts)
        if not pieces:
            joins = True
            continue
        starts_with_jump = pieces[0].start > line.start
        joins |= _goes_on(lines, number, number in interrupted)
        if (joins or starts_with_jump) and draft.paragraphs and tail and not _SENTENCE_END.search(tail):
            draft.paragraphs[-1].pieces += pieces
        else:
            draft.continuation |= starts_with_jump and not draft.paragraphs
            kind = ParagraphKind.VERSE if number in poems else _kind(line, after_prose=number > end_of_prose)
            if number in pictures and len(line.text) < _CAPTION_LONGEST:
                kind = ParagraphKind.CAPTION
            draft.paragraphs.append(DraftParagraph(kind, pieces))
        joins = bool(JUMP.search(line.text[pieces[-1].end - line.start :]))
        tail = pieces[-1].shift(-line.start).slice(line.text).rstrip()
        if draft.paragraphs[-1].kind is not ParagraphKind.CAPTION or not draft.credits:
            _note_credits(line, draft)


def _goes_on(lines: Sequence[Line], number: int, interrupted: bool) -> bool:
    """Whether a line goes on with the paragraph before it: it begins with a sign that begins nothing, or
    something stood between the two and the first breaks off in running text."""
    if not number:
        return False
    before, text = lines[number - 1].text, lines[number].text
    if _NO_BEGINNING.match(text) and not _SENTENCE_END.search(before):
        return True
    return interrupted and is_prose(text) and bool(_BREAKS_OFF.search(before)) and len(before) >= _RUNNING


def _without_jumps(line: Line, drafts: Drafts) -> list[Span]:
    """The ranges of the line around its jump lines, which become furniture."""
    pieces: list[Span] = []
    position = 0
    for jump in JUMP.finditer(line.text):
        if (jump.start() > 2 and jump.end() < len(line.text) - 2) or not _is_jump(jump.group()):
            continue
        if jump.start() > position:
            pieces.append(Span(position, jump.start()))
        drafts.drop("jump-line", Span(*jump.span()).shift(line.start))
        position = jump.end()
    end = len(line.text)
    rule = _RULE.search(line.text, position)
    if rule is not None:
        end = rule.start()
        drafts.drop("rule", Span(end, len(line.text)).shift(line.start))
    if position < end:
        pieces.append(Span(position, end))
    return [
        _stripped(piece, line.text).shift(line.start) for piece in pieces if piece.slice(line.text).strip()
    ]


def _stripped(piece: Span, text: str) -> Span:
    """The piece without blanks at its ends."""
    inside = piece.slice(text)
    return Span(
        piece.start + len(inside) - len(inside.lstrip()), piece.end - len(inside) + len(inside.rstrip())
    )


def _is_jump(text: str) -> bool:
    return bool(re.search("[版页頁面]|[上下]文|[AB]\\d", text))


def _kind(line: Line, *, after_prose: bool) -> ParagraphKind:
    text = line.text
    if bylines.name_list(text):
        return ParagraphKind.SIGNATURE
    if _LEADS_ON.search(text):
        return ParagraphKind.BODY
    if not is_prose(text) and len(text) <= _HEADING_LONGEST:
        return ParagraphKind.SIGNATURE if after_prose else ParagraphKind.HEADING
    if text.endswith((":", "：")) and len(text) <= _LABEL_LONGEST:
        return ParagraphKind.HEADING
    return ParagraphKind.BODY


def _note_credits(line: Line, draft: Draft) -> None:
    """Add the names that sign or open the line, unless they are known from the head."""
    known = {credit.name for credit in draft.credits}
    found = (*bylines.in_text(line.text), *bylines.name_list(line.text))
    draft.credits += [credit for credit in dict.fromkeys(found) if credit.name not in known]
