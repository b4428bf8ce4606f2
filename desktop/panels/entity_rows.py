"""The mentions of an article as rows: by family, then by what they stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from corpus.correcting.laying import BY_HAND, BY_RULE
from corpus.correcting.lexicon import Term
from corpus.model import Label, Mention, Span
from corpus.store.mentions import EntityGroup
from corpus.text.script import fold
from desktop.families import FAMILIES, family_title
from desktop.norm_titles import norm_title
from desktop.palette.matching import fits
from desktop.reader.page import Page
from desktop.rows.row import Line, Row, Run, Style, heading

MOST_SURFACES = 3
"""Ways of writing one entity that a row shows; the others are in its tool tip."""

Key = tuple[Label, str, str]
"""What a mention stands for: its label, normal form and modifier."""

MODIFIERS = {"+": "＞", "-": "＜", "~": "≈"}


@dataclass(frozen=True, slots=True)
class Group:
    """All mentions in the article that stand for the same: where they are, in reading order."""

    label: Label
    norm: str
    mod: str
    surfaces: tuple[str, ...]
    """As printed, the most frequent first."""
    spans: tuple[Span, ...]
    """In ``Article.text``."""
    attributes: tuple[tuple[str, str], ...] = ()
    there: int = 0
    """How many mentions there are in the corpus; 0 where only the article is looked at."""
    corrected: int = 0
    """How many of them are so because the user said it, by hand or by a rule."""

    def terms(self, *, always: bool) -> list[Term]:
        """What a lexicon says of the ways in which it is written."""
        if not always:
            return [Term(text, self.label, always=False) for text in self.surfaces]
        code = dict(self.attributes).get("code")
        return [Term(text, self.label, self.norm, code) for text in self.surfaces]

    @property
    def key(self) -> Key:
        return self.label, self.norm, self.mod

    @property
    def id(self) -> str:
        return f"{self.label} {self.mod}{self.norm}"


def groups(page: Page, *, paragraph: int | None = None) -> tuple[Group, ...]:
    """The mentions of the page, or of one paragraph (from 0), grouped; the most frequent first."""
    found: dict[Key, list[tuple[int, Mention]]] = {}
    places = page.article.paragraph_spans
    numbers = range(len(page.mentions)) if paragraph is None else (paragraph,)
    for number in numbers:
        if number < min(len(places), len(page.mentions)):
            for mention in page.mentions[number]:
                found.setdefault(key_of(mention), []).append((places[number].start, mention))
    made = (_group(key, mentions) for key, mentions in found.items())
    return tuple(sorted(made, key=lambda group: (-len(group.spans), group.spans[0])))


def corpus_groups(found: Iterable[EntityGroup], here: Iterable[Group]) -> tuple[Group, ...]:
    """What the whole corpus mentions, the most frequent first; with the places in the open article."""
    known = {(group.label, group.norm): group for group in here}
    return tuple(
        replace(
            known.get((each.label, each.name)) or Group(each.label, each.name, "", (), ()),
            surfaces=each.texts,
            there=each.count,
            corrected=each.corrected,
        )
        for each in found
    )


def key_of(mention: Mention) -> Key:
    """What a mention stands for: mentions with the same key are one entity."""
    return mention.label, mention.norm or fold(mention.text), MODIFIERS.get(mention.mod or "=", "")


def entity_rows(
    found: Iterable[Group],
    query: str = "",
    *,
    visited: Mapping[str, int] | None = None,
) -> tuple[Row, ...]:
    """One heading a family, below it one row an entity with its count.

    ``visited`` says which mention of a group (by its id, counted from 0) was shown last.
    """
    kept = [group for group in found if any(fits(query, name) for name in (*group.surfaces, group.norm))]
    rows: list[Row] = []
    for family in FAMILIES:
        members = [group for group in kept if group.label in family.labels]
        if members:
            count = sum(group.there or len(group.spans) for group in members)
            children = [group_row(group, visited=(visited or {}).get(group.id)) for group in members]
            rows.append(heading(family.id, family_title(family), detail=str(count), children=children))
    return tuple(rows)


def group_row(group: Group, *, visited: int | None = None, count: int | None = None, prefix: str = "") -> Row:
    """``岳阳 → 岳阳市 430600`` with the count, or ``2/21`` while one walks through the mentions.

    ``count`` stands in for the number of the group's own mentions.
    """
    shown = [surface for surface in group.surfaces if surface != group.norm][:MOST_SURFACES]
    runs = [Run("、".join(shown) or group.norm, mark=group.label)]
    meant = norm_title(group.label, group.norm)
    if shown and meant and fold(shown[0]) != group.norm:
        runs += [Run(" → ", Style.MUTED), Run(group.mod + meant)]
    elif group.mod:
        runs.append(Run(f" {group.mod}", Style.MUTED))
    code = dict(group.attributes).get("code")
    if code:
        runs.append(Run(f" {code}", Style.MUTED))
    if group.corrected:
        runs.append(Run(" ✓", Style.NOTE))
    if count is None:
        count = group.there or len(group.spans)
    return Row(
        id=prefix + group.id,
        lines=(Line(tuple(runs)),),
        detail=str(count) if visited is None else f"{visited + 1}/{count}",
        tip="、".join(group.surfaces) if len(group.surfaces) > MOST_SURFACES else "",
        value=group,
    )


def _group(key: Key, mentions: list[tuple[int, Mention]]) -> Group:
    label, norm, mod = key
    texts = Counter(mention.text for _, mention in mentions)
    attributes = next((mention.attributes for _, mention in mentions if mention.attributes), ())
    return Group(
        label,
        norm,
        mod,
        surfaces=tuple(text for text, _ in texts.most_common()),
        spans=tuple(sorted(mention.span.shift(start) for start, mention in mentions)),
        attributes=attributes,
        corrected=sum(mention.found_by in (BY_HAND, BY_RULE) for _, mention in mentions),
    )
