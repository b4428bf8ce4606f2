"""Who holds which post where: links from a person to titles and to the bodies or places they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.model import Label, Mention, Span

_LIST = re.compile(r"[、,\s兼和及]*$")
_GOVERNMENT = re.compile(r"^(?:副|代|常务副)*(?:省长|市长|县长|区长|州长|镇长|乡长)")
_PARTY = re.compile(r"委$|党组$|党委$|工委$")


@dataclass(frozen=True, slots=True)
class Post:
    """A title that a person holds, of a body or place if one is named; ``inherited`` from the one before."""

    title: Span
    of: Span | None
    inherited: bool = False


def posts_of(mentions: Sequence[Mention], text: str) -> dict[Span, tuple[Post, ...]]:
    """The posts of each person by the person's span. ``mentions`` are in order, nested ones too."""
    outer = [m for m in mentions if m.level == 0]
    found: dict[Span, tuple[Post, ...]] = {}
    for index, mention in enumerate(outer):
        if mention.label is not Label.PER:
            continue
        titles = _titles_before(outer, index, text)
        after = outer[index + 1] if index + 1 < len(outer) else None
        if not titles and after and after.label is Label.TITLE and after.span.start == mention.span.end:
            found[mention.span] = (Post(after.span, None),)
            continue
        if not titles:
            found_before = _shared(outer, index, text, found)
            if found_before:
                found[mention.span] = found_before
            continue
        found[mention.span] = tuple(_linked(titles, outer, mentions, text))
    return found


def _titles_before(outer: Sequence[Mention], index: int, text: str) -> list[Mention]:
    """The run of titles that ends at the person."""
    titles: list[Mention] = []
    edge = outer[index].span.start
    for mention in reversed(outer[:index]):
        if (
            mention.label is not Label.TITLE
            or not _LIST.match(text, mention.span.end, edge)
            or (text[mention.span.end : edge].strip("、,，兼和及 \u3000"))
        ):
            break
        titles.append(mention)
        edge = mention.span.start
    return titles[::-1]


def _shared(
    outer: Sequence[Mention], index: int, text: str, found: dict[Span, tuple[Post, ...]]
) -> tuple[Post, ...] | None:
    """记者 饶敏 吴文谨: a name that follows another one in a list holds the same post."""
    if not index or outer[index - 1].label is not Label.PER:
        return None
    between = text[outer[index - 1].span.end : outer[index].span.start]
    return found.get(outer[index - 1].span) if not between.strip("、 \u3000") else None


def _linked(
    titles: Sequence[Mention], outer: Sequence[Mention], mentions: Sequence[Mention], text: str
) -> list[Post]:
    first = titles[0]
    holder = next((m for m in reversed(outer) if m.span.end <= first.span.start), None)
    of: Mention | None = None
    if (
        holder
        and holder.label in (Label.ORG, Label.GPE)
        and not text[holder.span.end : first.span.start].strip()
    ):
        of = holder
    posts = [Post(first.span, of.span if of else None)]
    for title in titles[1:]:
        target = of
        if (
            of
            and of.label is Label.ORG
            and _PARTY.search(of.text)
            and _GOVERNMENT.match(title.text.translate(_SIMPLE))
        ):
            target = next((m for m in mentions if m.label is Label.GPE and of.span.contains(m.span)), of)
        posts.append(Post(title.span, target.span if target else None, inherited=target is not None))
    return posts


_SIMPLE = str.maketrans({"長": "长", "縣": "县", "區": "区", "鎮": "镇", "鄉": "乡", "務": "务"})
