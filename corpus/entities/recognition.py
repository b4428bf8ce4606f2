"""The whole recognition of one article: look, propose, choose, nest, name and link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from corpus.entities import naming
from corpus.entities.choice import Chosen, Model, Models, list_marks, shipped
from corpus.entities.echoes import SURE, echoed
from corpus.entities.features import Proposal
from corpus.entities.gazetteer import Unit
from corpus.entities.holders import Post, posts_of
from corpus.entities.lexicon import pairs
from corpus.entities.linking import Linker
from corpus.entities.nesting import Nested, nest
from corpus.entities.organisations import declared
from corpus.entities.proposals import proposals
from corpus.entities.rules import Rule, obey
from corpus.entities.view import Document, View, look
from corpus.model import Label, Mention

_PLACES = (Label.GPE,)
_VALUED = (Label.DATE, Label.MONEY, Label.QUANTITY, Label.PERCENT)
_BLOCK = 50_000
_STRETCH = 20_000
"""Code points; the longest article of the five documents has 5,800, its longest paragraph 500."""
_NEAR = 12
"""So many places before a name may tell what it means."""
_SHORT_TITLE = re.compile(r"《(?P<name>[^《》]{1,10})》")


def recognise(
    paragraphs: Sequence[str],
    *,
    published: str | None = None,
    outlet: str | None = None,
    rules: Sequence[Rule] = (),
    weights: Models | None = None,
) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of an article, one tuple a paragraph, with spans that count from its beginning.

    ``published`` is the ISO date that relative dates are counted from; ``outlet`` the newspaper,
    whose city 市委 and doubtful place names are taken to mean. Outermost mentions come before what
    they hold. ``rules`` are the user's own and win; ``weights`` replaces the models that ship.
    """
    day = date.fromisoformat(published) if published else None
    outer, inner = weights or shipped()
    found: list[list[Mention]] = [[] for _ in paragraphs]
    for block in _blocks(paragraphs):
        document = look([piece.text for piece in block], published=day, outlet=outlet)
        linker = Linker(document)
        weighed = _weighed(document, outer, rules)
        for piece, view, (offered, chosen) in zip(block, document.views, weighed, strict=True):
            mentions = _mentions(view, document, linker, nest(chosen, offered, inner))
            found[piece.number] += (mention.shift(piece.start) for mention in mentions)
    return tuple(tuple(mentions) for mentions in found)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph, or a stretch of a very long one: its number, where it starts there, and its text."""

    number: int
    start: int
    text: str


def _blocks(paragraphs: Sequence[str]) -> Iterator[list[_Piece]]:
    """The paragraphs in blocks of about ``_BLOCK`` code points. Any article of a paper is one block;
    what is longer would take memory without end, and is read block by block."""
    block: list[_Piece] = []
    size = 0
    for number, paragraph in enumerate(paragraphs):
        for start in range(0, max(len(paragraph), 1), _STRETCH):
            piece = _Piece(number, start, paragraph[start : start + _STRETCH])
            if block and size + len(piece.text) > _BLOCK:
                yield block
                block, size = [], 0
            block.append(piece)
            size += len(piece.text)
    if block:
        yield block


def _weighed(
    document: Document, chooser: Model, rules: Sequence[Rule]
) -> Iterator[tuple[Sequence[Proposal], Sequence[Chosen]]]:
    """What is proposed for each paragraph, and what is chosen of it; chosen a second time where a name that
    is sure elsewhere in the article may stand."""
    offered = [proposals(view, document) for view in document.views]
    if rules:
        offered = [obey(some, rules, view) for some, view in zip(offered, document.views, strict=True)]
    first = [
        chooser.choose(some, list_marks(view.folded))
        for some, view in zip(offered, document.views, strict=True)
    ]
    sure = [{(c.proposal.span, c.proposal.label) for c in some if c.confidence >= SURE} for some in first]
    for view, some, chosen, more in zip(
        document.views, offered, first, echoed(document, offered, sure), strict=True
    ):
        yield (some, chosen) if more is None else (more, chooser.choose(more, list_marks(view.folded)))


def _mentions(
    view: View, document: Document, linker: Linker, nested: Iterable[Nested]
) -> tuple[Mention, ...]:
    mentions: list[Mention] = []
    before: list[tuple[int, Unit]] = []
    for item in nested:
        mention, unit = _mention(item, view, document, linker, before)
        if unit is not None:
            before.append((mention.span.end, unit))
        mentions.append(mention)
    posts = posts_of(mentions, view.text)
    return tuple(_with_posts(m, posts.get(m.span, ())) if m.label is Label.PER else m for m in mentions)


def _mention(
    item: Nested, view: View, document: Document, linker: Linker, before: list[tuple[int, Unit]]
) -> tuple[Mention, Unit | None]:
    proposal = item.chosen.proposal
    span = proposal.span
    folded = view.folded[span.start : span.end]
    unit: Unit | None = None
    norm: str | None = proposal.norm
    attributes: list[tuple[str, str]] = []
    if proposal.label in _PLACES:
        near = [unit for _, unit in before[-_NEAR:]]
        place, unit = linker.link(folded, near, _joined(view, span.start, before))
        norm = place.norm
        if place.code:
            attributes.append(("code", place.code))
        if place.members:
            attributes.append(("members", "+".join(place.members)))
    elif proposal.label is Label.ORG:
        norm = naming.official_name(folded, _holder(folded, linker, before))
    elif proposal.label is Label.EVENT:
        norm = naming.official_meeting(folded, _holder(folded, linker, before))
    elif proposal.label is Label.PER:
        norm = re.sub(r"\s", "", folded)
    elif proposal.label is Label.LOC:
        norm = pairs("landmarks").get(folded, folded)
    elif proposal.label is Label.WORK:
        norm = _work(folded, document)
    elif proposal.label not in _VALUED:
        norm = folded
    mention = Mention(
        span,
        span.slice(view.text),
        proposal.label,
        norm,
        proposal.mod,
        item.level,
        item.inside,
        found_by=proposal.grounds[0],
        why=", ".join(proposal.grounds),
        confidence=round(item.chosen.confidence, 3),
        attributes=tuple(attributes),
    )
    return mention, unit


def _joined(view: View, start: int, before: list[tuple[int, Unit]]) -> Unit | None:
    """The unit that stands right before a name, as in 洪湖市乌林镇."""
    if before and not view.text[before[-1][0] : start].strip("的 \u3000"):
        return before[-1][1]
    return None


def _holder(folded: str, linker: Linker, before: list[tuple[int, Unit]]) -> Unit | None:
    """Whose organ 市委 or 县政协 is: the newspaper's unit of that level, or the last one named."""
    level = naming.elliptic_level(folded)
    if level is None:
        return None
    near = [unit for _, unit in reversed(before[-_NEAR:])]
    for unit in (linker.home, *near) if linker.home else near:
        for step in linker.chain(unit):
            if step.name.endswith(level):
                return step
    return None


def _work(folded: str, document: Document) -> str:
    """The title; for a declared short one (以下简称《意见》) the title that it was declared for."""
    short = _SHORT_TITLE.fullmatch(folded)
    for name, context in declared(document).items() if short else ():
        if name.strip("《》") == (short["name"] if short else ""):
            full = re.findall(r"《[^《》]+(?:《[^《》]+》[^《》]*)*》", context)
            if full:
                return str(full[-1])
    return folded


def _with_posts(mention: Mention, posts: Sequence[Post]) -> Mention:
    """The mention with its posts as attributes: ``title start-end, of start-end, inherited``."""
    if not posts:
        return mention
    told = tuple(("post", _told(post)) for post in posts)
    return replace(mention, attributes=(*mention.attributes, *told))


def _told(post: Post) -> str:
    text = f"{post.title.start}-{post.title.end}"
    if post.of is not None:
        text += f" of {post.of.start}-{post.of.end}"
    return f"{text} inherited" if post.inherited else text
