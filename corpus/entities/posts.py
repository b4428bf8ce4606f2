"""Posts and professional roles, and who holds which of them where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.entities.candidate import Candidate
from corpus.entities.lexicon import modifiers, word_set
from corpus.entities.persons import surname
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_BETWEEN = re.compile(r"^[、,和兼及\s]*$")
_QUALIFIERS = frozenset(("n", "nz", "vn", "v", "a", "b", "f", "an", "m", "nw"))
_CLAUSE = frozenset("。!?;\n")
_APPOSED = frozenset((",", "(", "、", "为", "任", "是", ":"))
_ROLE = re.compile(r"[\u4e00-\u9fff]{1,6}(?:员|长|师|手|家|任|者|官|匠|医|士|工)$")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(modifiers('titles'))})$")


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Known posts with and without what modifies them, and words before a name that end as a role does."""
    seen: set[Span] = set()
    for known, title in view.titles:
        for begin in (known.start, *_with_modifiers(view, known.start)):
            span = Span(begin, known.end)
            if span not in seen:
                seen.add(span)
                hints = (f"title={title}",) if begin == known.start else (f"title={title}", "modified")
                yield Candidate(span, Label.TITLE, "known title", hints)
        for word in view.words_in(Span(max(0, known.start - 8), known.start)):
            span = Span(word.span.start, known.end)
            if word.tag in _QUALIFIERS and span not in seen and _plain(view, span):
                seen.add(span)
                yield Candidate(span, Label.TITLE, "title with words before it", (f"title={title}",))
    yield from _roles(view)
    for index, word in enumerate(view.words[:-1]):
        following = view.words[index + 1]
        if (
            following.tag == "w"
            and index + 2 < len(view.words)
            and not view.folded[following.span.start].strip()
        ):
            following = view.words[index + 2]
        text = view.folded[word.span.start : word.span.end]
        if (
            following.tag == "PER"
            and word.tag == "n"
            and word.span not in seen
            and (_ROLE.search(text) or len(text) > 1)
        ):
            yield Candidate(word.span, Label.TITLE, "role" if _ROLE.search(text) else "noun before a person")
            if index and view.words[index - 1].tag in ("n", "vn", "nz", "a", "b"):
                yield Candidate(
                    Span(view.words[index - 1].span.start, word.span.end),
                    Label.TITLE,
                    "two nouns before a person",
                )


def _roles(view: View) -> Iterator[Candidate]:
    """Words that end as a role does, before what may be a family name: 巡线工 买买提江, 屯长 覃老三."""
    for (start, end), tag in view.token_tags.items():
        text = view.folded[start:end]
        if tag[0] == "n" and _ROLE.fullmatch(text) and surname(view.folded[end : end + 3]) is not None:
            yield Candidate(Span(start, end), Label.TITLE, "role before a surname", (f"role {text[-1]}",))


def _plain(view: View, span: Span) -> bool:
    return not any(c in view.folded[span.start : span.end] for c in "、,。 的和与")


def _with_modifiers(view: View, start: int) -> Iterator[int]:
    """Where the title begins with one, two … modifiers before it."""
    for _ in range(3):
        match = _before().search(view.folded, max(0, start - 5), start)
        if match is None or match.end() != start or match.start() == match.end():
            return
        start = match.start()
        yield start


def hints(view: View, document: Document, span: Span) -> Iterator[str]:
    """Whether a person and a body stand by."""
    yield f"person {_person_after(view, span.end)}"
    before = view.word_at(span.start - 1)
    if before is not None:
        yield f"before {before.tag}"
        if view.folded[before.span.start : before.span.end] in word_set("titles"):
            yield "after a title"
    if _person_just_before(view, span.start):
        yield "person before"


def _person_after(view: View, position: int) -> str:
    """How the next person stands to ``position``: at once, in a list of titles, in the clause, or not."""
    index = view.index_at(position) if position < len(view.text) else len(view.words)
    for passed, word in enumerate(view.words[index : index + 8]):
        if word.tag in ("PER", "nr"):
            if word.span.start == position:
                return "at once"
            between = view.folded[position : word.span.start]
            if _BETWEEN.match(between):
                return "after a pause"
            return "in the list" if passed < 6 and not set(between) & set("的在是,了说") else "in the clause"
        if view.folded[word.span.start] in _CLAUSE:
            break
    return "no"


def _person_just_before(view: View, position: int) -> bool:
    word = view.word_at(position - 1)
    if word is not None and view.folded[word.span.start : word.span.end] in _APPOSED:
        word = view.word_at(word.span.start - 1)
    return word is not None and word.tag in ("PER", "nr")
