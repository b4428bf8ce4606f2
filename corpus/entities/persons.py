"""Names of persons: with a family name, foreign and minority names, padded two-character names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from corpus.entities.candidate import Candidate
from corpus.entities.lexicon import Finder, words
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span

_HAN = "\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,7}}(?:(?P<dot>[·•‧．・])[{_HAN}]{{1,8}}){{1,3}}")
_PADDED = re.compile(rf"(?:(?<![{_HAN}])|(?<=[记者员长任书]))[{_HAN}][ \u3000]{{1,3}}[{_HAN}]")
_ALONE = re.compile(rf"(?<![{_HAN}])[{_HAN}]{{2,4}}(?![{_HAN}])")
_CUE = re.compile(
    r"妻子|丈夫|儿子|女儿|母亲|父亲|爷爷|奶奶|哥哥|弟弟|姐姐|妹妹|孙子|孙女|儿媳|女婿|村民|居民|市民|农户|渔民|牧民|茶农|果农|菜农"
    r"|游客|乘客|家长|患者|青年|姑娘|小伙|老人|学生|同学|得主|冠军|亚军|主角|乡亲|邻居|业主|商户|摊主|户主|记录:|(?<=[的叫])"
)
_AFTER_SURNAME = re.compile(
    r"老(?!师|板|大|家|人|乡|百|先生|年)|总(?![经理部工书统])|某|氏|姓|小姐|先生|女士|太太|家(?=[的里])"
)
_SPEECH = re.compile(
    r"(?:说|表示|介绍|指出|强调|认为|告诉|坦言|回忆|称|透露|笑着|感慨|解释|补充|呼吁|提醒|直言|指|道|坦承|批评|质疑|出席|主持|致辞|讲话|率|一行|任|等|,)"
)
_ADDRESS = re.compile(
    r"(?:先生|女士|小姐|太太|同志|老人|师傅|大爷|大娘|大妈|大叔|奶奶|爷爷|阿姨|夫妇|夫妻|家|一家|父子|母子|兄弟|姐妹)"
)


@cache
def single_surnames() -> frozenset[str]:
    """The one-character family names."""
    return frozenset(c for entry in words("surnames") if len(entry) != 2 for c in entry)


@cache
def surname_rank() -> dict[str, int]:
    """0 for the hundred most frequent family names, 1 for the next, 2 for rare ones."""
    order = [c for entry in words("surnames") if len(entry) != 2 for c in entry]
    return {c: 0 if i < 100 else (1 if i < 260 else 2) for i, c in reversed(list(enumerate(order)))}


@cache
def double_surnames() -> frozenset[str]:
    return frozenset(entry for entry in words("surnames") if len(entry) == 2)


def surname(text: str) -> str | None:
    """The family name that folded ``text`` begins with, or None."""
    if text[:2] in double_surnames() and len(text) > 2:
        return text[:2]
    return text[:1] if text[:1] in single_surnames() else None


_BYLINE = re.compile(
    r"(?:记者|通讯员|特约记者|见习记者|实习生|特派员|作者|责编|编辑|摄影|撰文|通讯员|校对|审核|监制|文/|图/|摄/|文|图)[:/\s]{0,2}"
)
_LISTED = re.compile(rf"[{_HAN}]{{2,4}}(?:[·•][{_HAN}]{{1,6}})?|[{_HAN}] {{1,3}}[{_HAN}](?![{_HAN}])")


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may be a person's name."""
    seen: set[tuple[Span, str]] = set()
    for candidate in (
        *_tagged(view),
        *_patterns(view),
        *_bylines(view),
        *_recalled(view, document),
        *_spelled(view),
        *_after_titles(view),
        *_surnames_alone(view),
    ):
        if (candidate.span, candidate.ground) not in seen:
            seen.add((candidate.span, candidate.ground))
            yield candidate


def hints(view: View, document: Document, span: Span) -> Iterator[str]:
    """What speaks for or against a person at ``span``, whoever proposed it."""
    text = view.folded[span.start : span.end]
    name = surname(text)
    if "·" in text or "•" in text or "‧" in text:
        yield "dotted"
    elif " " in text or "\u3000" in text:
        yield "padded"
    else:
        rank = surname_rank().get(name[0], 3) if name and len(name) == 1 else (0 if name else 3)
        yield f"surname {rank} length {min(len(text), 5)}"
    after = view.folded[span.end : span.end + 3]
    if _SPEECH.match(after):
        yield "speaks"
    if _ADDRESS.match(after):
        yield "addressed"
    if known_names(document)[text] > 1:
        yield "known in the article"


@per_document
def known_names(document: Document) -> Counter[str]:
    """The names that the tagger found in the article, by frequency."""
    return Counter(
        view.folded[word.span.start : word.span.end]
        for view in document.views
        for word in view.words
        if word.tag in ("PER", "nr") and len(word.span) > 1
    )


def _tagged(view: View) -> Iterator[Candidate]:
    for word in view.words:
        if word.tag in ("PER", "nr") and len(word.span) < 16:
            text = view.folded[word.span.start : word.span.end]
            if text.strip():
                yield Candidate(word.span, Label.PER, "tagger")
            yield from _resized(view, word.span, text)
    for (start, end), tag in view.token_tags.items():
        if tag in ("nr", "nrt", "nrfg") and 2 <= end - start <= 12:
            yield Candidate(Span(start, end), Label.PER, "dictionary")


def _resized(view: View, span: Span, text: str) -> Iterator[Candidate]:
    """The tagger's name made shorter (林市长, 蔡培慧允诺), longer by a character (谭伟 of 谭伟文), or
    freed of what stands before the family name (党柯文哲)."""
    if surname(text):
        for length in (1, 2, 3):
            if len(text) > length:
                yield Candidate(Span(span.start, span.start + length), Label.PER, f"tagger, cut to {length}")
        longer = view.folded[span.start : span.end + 1]
        if len(text) == 2 and len(longer) == 3 and re.fullmatch(rf"[{_HAN}]+", longer):
            yield Candidate(Span(span.start, span.end + 1), Label.PER, "tagger, longer")
    for cut in (1, 2):
        if len(text) - cut in (2, 3) and surname(text[cut:]):
            yield Candidate(Span(span.start + cut, span.end), Label.PER, "tagger, freed")


def _patterns(view: View) -> Iterator[Candidate]:
    for match in _DOTTED.finditer(view.folded):
        yield from _dotted(view, match)
    for match in _PADDED.finditer(view.text):
        if view.folded[match.start()] in single_surnames():
            closed = not re.match(rf"[{_HAN}]", view.folded[match.end() : match.end() + 1])
            yield Candidate(
                Span(match.start(), match.end()), Label.PER, "padded" if closed else "padded, open"
            )
    for match in _ALONE.finditer(view.folded):
        name = surname(match[0])
        if name is not None and len(match[0]) - len(name) in (1, 2):
            yield Candidate(Span(match.start(), match.end()), Label.PER, "stands alone")


def _dotted(view: View, match: re.Match[str]) -> Iterator[Candidate]:
    """A name in parts: 尔肯江·吐拉洪. The words on either side that it may have swallowed are cut off."""
    yield Candidate(Span(match.start(), match.end()), Label.PER, "dotted")
    first, last = match[0].index(match["dot"]), match[0].rindex(match["dot"])
    edges = view.cuts | view.token_cuts
    after_title = {span.end for span, _ in view.titles}
    starts = [at for at in range(match.start(), match.start() + first) if at in edges or at in after_title]
    ends = [
        at
        for at in range(match.start() + last + 2, match.end() + 1)
        if at in edges or _SPEECH.match(view.folded, at)
    ]
    for start in dict.fromkeys((match.start(), *starts)):
        for end in dict.fromkeys((match.end(), *ends)):
            ground = "dotted, shortened" if start not in after_title else "dotted, after a title"
            yield Candidate(Span(start, end), Label.PER, ground)


def _after_titles(view: View) -> Iterator[Candidate]:
    """What may be a name behind a post, a kinship or the like, wherever the taggers end their words."""
    places = {span.end: "after a title" for span, _ in view.titles}
    places |= {match.end(): "after a cue" for match in _CUE.finditer(view.folded)}
    for start, ground in places.items():
        name = surname(view.folded[start : start + 3])
        for length in range(2, 5):
            end = start + length
            if not re.fullmatch(rf"[{_HAN}]+", view.folded[start:end]) or end > len(view.text):
                break
            after = view.folded[end : end + 1]
            closed = not re.match(rf"[{_HAN}]", after) or _SPEECH.match(view.folded, end) is not None
            usual = name is not None and length - len(name) in (1, 2)
            if closed or (usual and (ground == "after a title" or end in view.cuts)):
                hints = (f"{ground}, {'closed' if closed else 'open'}",) if usual else ()
                yield Candidate(Span(start, end), Label.PER, ground if usual else f"{ground}, unusual", hints)


def _surnames_alone(view: View) -> Iterator[Candidate]:
    """竺老, 宓主任, 老鲍: only the family name is said."""
    surnames = single_surnames()
    for start in view.starts:
        if view.folded[start] not in surnames:
            continue
        if start + 1 in view.title_starts or _AFTER_SURNAME.match(view.folded, start + 1):
            yield Candidate(Span(start, start + 1), Label.PER, "surname alone")
    for match in re.finditer(r"(?<=老)[\u4e00-\u9fff](?![\u4e00-\u9fff])", view.folded):
        if match[0] in surnames:
            yield Candidate(Span(match.start(), match.end()), Label.PER, "surname alone")


def _bylines(view: View) -> Iterator[Candidate]:
    """The names after 记者, 通讯员 …: each in the list, and its first characters before a place."""
    for match in _BYLINE.finditer(view.folded):
        position = match.end()
        while True:
            name = _LISTED.match(view.folded, position)
            if name is None or surname(name[0]) is None:
                break
            for length in range(2, len(name[0]) + 1):
                end = position + length
                after = view.folded[end : end + 1]
                closed = not after or not re.match(rf"[{_HAN}]", after)
                if closed or end in view.name_starts or end in view.cuts:
                    ground = "byline" if closed else "byline, open"
                    yield Candidate(Span(position, end), Label.PER, ground)
            rest = re.compile(r"[、 \u3000]+").match(view.folded, name.end())
            if rest is None:
                break
            position = rest.end()


def _recalled(view: View, document: Document) -> Iterator[Candidate]:
    """Names that stand elsewhere in the article."""
    for span, _ in _known_finder(document).find(view.folded):
        yield Candidate(span, Label.PER, "known name")


@per_document
def _known_finder(document: Document) -> Finder:
    return Finder(sorted(known_names(document)))


def _spelled(view: View) -> Iterator[Candidate]:
    """A family name and one or two further characters that no tagger joined otherwise."""
    for word in view.words:
        start = word.span.start
        name = surname(view.folded[start : start + 3])
        if name is None or word.tag in ("PER", "LOC", "w", "TIME", "m"):
            continue
        for extra in (1, 2):
            end = start + len(name) + extra
            if end > len(view.text) or not re.fullmatch(rf"[{_HAN}]+", view.folded[start:end]):
                break
            if end in view.cuts and (end > word.span.end or len(word.span) in (2, 3)):
                inside = view.words_in(Span(start, end))
                if all(len(w.span) == 1 for w in inside) or word.tag in ("nz", "nw", "nr"):
                    yield Candidate(Span(start, end), Label.PER, "spelled")
