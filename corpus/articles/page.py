"""A page with one article: its head, its body and its tail."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from corpus.articles import bodies, bylines, headlines, imprint
from corpus.articles.datelines import DATELINE, outlet
from corpus.articles.draft import Draft, DraftParagraph, Drafts
from corpus.articles.furniture import is_prose
from corpus.cleaning.lines import Line
from corpus.model import ParagraphKind, Span

_ABSTRACT = re.compile(r"[\[【(]?(?:内容|文章)?(?:摘要|导读|核心提示|提要)[\]】)]?\s*[:：]?\s*")
_HEAD_LINES = 14
"""How many lines a page's head may have after its navigation."""

_BARE_LINES = 6
_LONGEST_TITLE = 60
_SHORTEST_TITLE = 5
_ABSTRACT_LONGEST = 40
_AUTO_TITLE = 10
_STAFF = frozenset(("责编", "编辑", "审核"))


class Page:
    """Sorts the lines of one article into its fields, paragraphs and furniture."""

    def __init__(self, lines: Sequence[Line], kinds: Mapping[int, str], *, edited: bool) -> None:
        self._all = lines
        numbers = [number for number in range(len(lines)) if number not in kinds]
        self._lines = [lines[number] for number in numbers]
        self._interrupted = {
            place for place, (before, number) in enumerate(pairwise(numbers), 1) if number - before > 1
        }
        self.drafts = Drafts(
            furniture=[(kind, Span(lines[number].start, lines[number].end)) for number, kind in kinds.items()]
        )
        self.draft = Draft()
        self._dated_with_source = False
        self._imprints = [imprint.read(line.text) for line in self._lines]
        self._furnished = bool(kinds) or edited or any(self._imprints)

    def read(self) -> Drafts:
        self.drafts.articles.append(self.draft)
        first = self._read_head()
        last = self._read_tail(first)
        first = self._drop_repeated_title(first, last)
        interrupted = [number - first for number in range(first + 1, last) if number in self._interrupted]
        bodies.read(self._lines[first:last], self.draft, self.drafts, interrupted=interrupted)
        if self.draft.source is None and first < last:
            self.draft.source = outlet(self._lines[first].text)
        if not (self.draft.paragraphs or self.draft.read_at):
            self.drafts.articles.clear()
        return self.drafts

    # -- head -----------------------------------------------------------------------------------

    def _read_head(self) -> int:
        """Take title, source line and bylines; the number of the first line of the body."""
        end = self._head_end()
        head = list(range(end))
        titles: list[int] = []
        marked = None
        for number in head:
            line = self._lines[number]
            if self._take_imprint(number) or self._take_byline(line):
                marked = number if marked is None else marked
            elif (abstract := _ABSTRACT.match(line.text)) and abstract.end() < len(line.text):
                self._take_abstract(line, abstract.end())
            elif headlines.is_deck(line.text) and titles:
                self.draft.note("subtitle", _whole(line))
            else:
                titles.append(number)
        self._choose_title(titles, marked)
        return end

    def _head_end(self) -> int:
        """Up to the last imprint or byline before the text begins, or up to the first line of text."""
        last = 0
        for number, line in enumerate(self._lines[:_HEAD_LINES]):
            if self._imprints[number] or bylines.whole_line(line.text) or _ABSTRACT.match(line.text):
                last = number + 1
            elif self._is_text(line) or (last and is_prose(line.text)):
                break
        if last:
            return last + self._title_follows(last)
        return self._bare_title()

    def _title_follows(self, end: int) -> bool:
        """Whether the headline stands under the source line, with none over it."""
        if end + 1 >= len(self._lines) or any(headlines.looks_like(line.text) for line in self._untaken(end)):
            return False
        text = self._lines[end].text
        return headlines.looks_like(text) and not is_prose(text) and is_prose(self._lines[end + 1].text)

    def _untaken(self, end: int) -> list[Line]:
        """The lines of the head that are no source line and no byline."""
        return [
            line
            for line, found in zip(self._lines[:end], self._imprints, strict=False)
            if not found and not bylines.whole_line(line.text)
        ]

    def _is_text(self, line: Line) -> bool:
        """Whether a line is surely no headline: one may ask or exclaim, but ends with no full stop."""
        return len(line.text) > _LONGEST_TITLE or line.text.endswith(("。", "；", ";"))

    def _bare_title(self) -> int:
        """How many lines a headline has that no source line follows; 0 where there is none.

        Only on a page that shows what it is by furniture or a dateline: a poem's first line, a table's
        head and a chapter's name stay in the text.
        """
        texts = [line.text for line in self._lines[:_BARE_LINES]]
        start = 0
        while self._furnished and start < len(texts) and len(texts[start]) < _SHORTEST_TITLE:
            start += 1
        if len(texts) < start + 2 or is_prose(texts[start]) or not headlines.looks_like(texts[start]):
            return 0
        if len(texts[start]) < _SHORTEST_TITLE:
            return 0
        end = start + 1 + (headlines.is_deck(texts[start + 1]) and len(texts) > start + 2)
        reads_on = any(
            is_prose(text) and len(text) > max(len(texts[start]), 30) for text in texts[end : end + 2]
        )
        return end if DATELINE.match(texts[end]) or (self._furnished and reads_on) else 0

    def _choose_title(self, numbers: list[int], marked: int | None) -> None:
        """The headline among the lines of the head: the last good one before the source line."""
        good = [
            n for n in numbers if headlines.looks_like(self._lines[n].text) and not self._is_auto_title(n)
        ]
        chosen = max(good, key=lambda n: (self._title_worth(n, marked), n), default=None)
        if "title" in self.draft.read_at:
            chosen = None
        for number in numbers:
            line = self._lines[number]
            if number == chosen:
                self._take_title(line, start=self._after_names(line))
            elif number == (chosen or 0) - 1 and self._is_upper_title(number, chosen):
                self.draft.note("kicker" if self._is_kicker(line, number + 1) else "title", _whole(line))
            elif self._is_auto_title(number):
                untitled = chosen is None and "title" not in self.draft.read_at
                if untitled:
                    self._take_title(line, start=self._after_names(line))
                else:
                    self.drafts.drop("auto-title", _whole(line))
            else:
                self.drafts.drop("head", _whole(line))

    def _title_worth(self, number: int, marked: int | None) -> int:
        """How much a line of the head looks like its headline, by what stands under it."""
        text = self._lines[number].text
        under = self._lines[number + 1].text if number + 1 < len(self._lines) else ""
        worth = 3 * headlines.is_deck(under) + (marked is None or number < marked)
        worth += 2 * bool(self._imprints[number + 1 : number + 2] != [None] or bylines.whole_line(under))
        return worth - 3 * headlines.is_site(text)

    def _is_upper_title(self, number: int, chosen: int | None) -> bool:
        """Whether the line above the headline belongs to it: it leads on, or no blank line parts them
        on a page that has blank lines."""
        if chosen is None or not headlines.looks_like(self._lines[number].text):
            return False
        text, title = self._lines[number].text, self._lines[chosen]
        spaced = any(line.blank for line in self._lines[1 : chosen + 4])
        return headlines.leads_on(text) or (spaced and not title.blank and not headlines.is_site(text))

    def _is_kicker(self, line: Line, title: int) -> bool:
        return headlines.leads_on(line.text) or len(line.text) * 2 > len(self._lines[title].text) * 3

    def _after_names(self, line: Line) -> int:
        """Where the headline begins in a line that a script made of byline and headline."""
        credits, start = bylines.before_headline(line.text)
        if all(credit.role in _STAFF for credit in self.draft.credits):
            self.draft.credits[:0] = credits
        if not credits or line.text.startswith(("【", "[")):
            return start
        ends = [place + len(c.name) for c in self.draft.credits if (place := line.text.find(c.name)) >= 0]
        end = max(ends, default=0)
        return end if len(line.text) - end >= _SHORTEST_TITLE else 0

    def _take_title(self, line: Line, *, start: int = 0) -> None:
        if start:
            self.drafts.drop("label", Span(line.start, line.start + start))
            self.draft.note("title", Span(line.start + start, line.end))
            return
        parts = headlines.split(line.text)
        self.draft.note("title", parts.title.shift(line.start))
        if parts.kicker:
            self.draft.note("kicker", parts.kicker.shift(line.start))
        if parts.subtitle:
            self.draft.note("subtitle", parts.subtitle.shift(line.start))
        for rest in parts.rest:
            self.drafts.drop("rule", rest.shift(line.start))

    def _take_abstract(self, line: Line, end: int) -> None:
        """A short abstract is the headline where the site cut the real one; a long one is text."""
        text = line.text[end:]
        if self._repeats_opening(text):
            self.drafts.drop("copy", _whole(line))
            return
        self.drafts.drop("label", Span(line.start, line.start + end))
        if len(text) <= _ABSTRACT_LONGEST and not re.search("[。；]", text):
            self.draft.note("title", Span(line.start + end, line.end))
        else:
            self.draft.paragraphs.append(
                DraftParagraph(ParagraphKind.BODY, [Span(line.start + end, line.end)])
            )

    def _repeats_opening(self, abstract: str) -> bool:
        """Whether an abstract is but the beginning of a line of the text, cut off with dots."""
        bare = re.sub(r"\W", "", abstract)
        starts = (re.sub(r"\W", "", line.text[: 2 * len(abstract)]) for line in self._lines[:_HEAD_LINES])
        return (
            abstract.endswith(("…", "..."))
            and len(bare) >= _AUTO_TITLE
            and any(start.startswith(bare) for start in starts)
        )

    def _is_auto_title(self, number: int) -> bool:
        """Whether the line is the beginning of the text without its punctuation, cut by a script."""
        title = re.sub(r"\W", "", self._lines[number].text)
        following = "".join(line.text for line in self._lines[number + 1 : number + 8])
        return (
            len(title) >= _AUTO_TITLE
            and any(
                re.sub(r"\W", "", "".join(line.text for line in self._lines[start : start + 6])).startswith(
                    title
                )
                for start in range(number + 1, min(number + 8, len(self._lines)))
            )
            and bool(following)
            and bool(re.search("[，,。]", following))
            and self._runs_on(number, title)
        )

    def _runs_on(self, number: int, title: str) -> bool:
        """Whether the text that the line begins goes on within the sentence: a repeated title does not."""
        return not any(re.sub(r"\W", "", line.text) == title for line in self._lines[number + 1 : number + 8])

    def _take_imprint(self, number: int) -> bool:
        found = self._imprints[number]
        if found is None:
            return False
        line = self._lines[number]
        self.draft.source = self.draft.source or found.source
        if found.date and (self.draft.date is None or (found.source and not self._dated_with_source)):
            self.draft.date = found.date
            self._dated_with_source = bool(found.source)
        self.draft.credits += [c for c in found.credits if c not in self.draft.credits]
        position = 0
        for name, span in sorted(found.places, key=lambda place: place[1]):
            if span.start > position:
                self._scraps(line, Span(position, span.start))
            self.draft.note(name, span.shift(line.start))
            position = span.end
        self._scraps(line, Span(position, len(line.text)))
        return True

    def _scraps(self, line: Line, span: Span) -> None:
        if span.slice(line.text).strip():
            self.drafts.drop("label", span.shift(line.start))

    def _take_byline(self, line: Line) -> bool:
        credits = bylines.whole_line(line.text)
        if not credits:
            return False
        self.draft.credits += [credit for credit in credits if credit not in self.draft.credits]
        self.draft.note("byline", _whole(line))
        return True

    def _drop_repeated_title(self, first: int, last: int) -> int:
        """The headline printed once more over the text."""
        titles = {"".join(line.text.split()) for line in self._lines[:first]}
        while first < last and "".join(self._lines[first].text.split()) in titles:
            self.drafts.drop("copy", _whole(self._lines[first]))
            first += 1
        return first

    # -- tail -----------------------------------------------------------------------------------

    def _read_tail(self, first: int) -> int:
        """Take the lines with editors, source and dates after the text; the end of the body."""
        end = len(self._lines)
        while end > first:
            line = self._lines[end - 1]
            found = self._imprints[end - 1]
            if found is not None and (found.credits or found.source or not found.date):
                self._take_imprint(end - 1)
            elif not (
                bylines.whole_line(line.text) and not bylines.name_list(line.text) and self._take_byline(line)
            ):
                break
            end -= 1
        return end


def _whole(line: Line) -> Span:
    return Span(line.start, line.end)
