"""Rules and corrections laid over the mentions that recognition has found: rules first, corrections last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from corpus.correcting.placing import Placed
from corpus.model import Label, Mention, Rule, Span
from corpus.text.script import fold

BY_HAND = "user"
BY_RULE = "rule"
"""``Mention.found_by`` of what a correction, or a rule, says."""

CODE = "code"
"""The attribute with the code of a division."""

Mentions = tuple[tuple[Mention, ...], ...]


def lay(
    paragraphs: Sequence[str],
    found: Sequence[Sequence[Mention]],
    rules: Sequence[Rule],
    placed: Sequence[Placed],
) -> Mentions:
    """One tuple a paragraph: ``found`` with what the user says of it.

    What is said of one place wins over rules; of rules that overlap the longer wins, then the later.
    """
    layer = Layer(rules)
    by_paragraph: dict[int, list[Placed]] = {}
    for each in placed:
        by_paragraph.setdefault(each[0], []).append(each)
    return tuple(
        _paragraph(text, mentions, layer, by_paragraph.get(number, ()))
        for number, (text, mentions) in enumerate(zip(paragraphs, found, strict=True))
    )


class Layer:
    """The rules of a project, ready to be looked for."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._never = {(fold(rule.text), rule.label) for rule in rules if not rule.always}
        always = {fold(rule.text): rule for rule in rules if rule.always}
        self._always = sorted(always.items(), key=lambda item: -len(item[0]))

    def __bool__(self) -> bool:
        return bool(self._never or self._always)

    def forbids(self, mention: Mention) -> bool:
        text = fold(mention.text)
        return (text, None) in self._never or (text, mention.label) in self._never

    def demanded(self, text: str) -> Iterator[tuple[Span, Rule]]:
        """Where the texts of rules stand; the longest first, and nothing that crosses one of them."""
        folded = fold(text)
        taken: list[Span] = []
        for wanted, rule in self._always:
            at = folded.find(wanted)
            while at >= 0:
                span = Span(at, at + len(wanted))
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    yield span, rule
                at = folded.find(wanted, at + 1)


def _paragraph(
    text: str, found: Sequence[Mention], layer: Layer, placed: Iterable[Placed]
) -> tuple[Mention, ...]:
    mentions = list(found)
    if layer:
        mentions = [mention for mention in mentions if not layer.forbids(mention)]
        for span, rule in layer.demanded(text):
            if not _is_part_of_same(span, rule, mentions):
                assert rule.label is not None  # one that demands has a label
                new = _said(text, span, rule.label, rule.norm, rule.code, mentions)
                mentions = _with(mentions, replace(new, found_by=BY_RULE, why="rule"))
    for _, span, correction in placed:
        if correction.label is None:
            mentions = [mention for mention in mentions if mention.span != span]
        else:
            new = _said(text, span, correction.label, correction.norm, correction.code, mentions)
            mentions = _with(mentions, replace(new, found_by=BY_HAND, why="corrected by hand"))
    return tuple(found) if mentions == list(found) else nested(mentions)


def _is_part_of_same(span: Span, rule: Rule, mentions: Iterable[Mention]) -> bool:
    """岳阳 is no mention of its own within 岳阳市, but it is one within 岳阳市委."""
    return any(m.label is rule.label and m.span != span and m.span.contains(span) for m in mentions)


def _said(
    text: str, span: Span, label: Label, norm: str | None, code: str | None, mentions: Iterable[Mention]
) -> Mention:
    """The mention that is asked for; what is not said of it is as it was found."""
    words = span.slice(text)
    same = next((m for m in mentions if m.span == span and m.label is label), None)
    mention = same or Mention(span, words, label, fold(words))
    attributes = mention.attributes
    if code is not None:
        attributes = tuple((key, value) for key, value in attributes if key not in (CODE, "members"))
        attributes += ((CODE, code),) if code else ()
    return replace(
        mention, norm=mention.norm if norm is None else norm, attributes=attributes, confidence=1.0
    )


def _with(mentions: Iterable[Mention], new: Mention) -> list[Mention]:
    """``new`` in the place of what stands there or crosses it."""
    kept = [m for m in mentions if not _is_in_the_way(m.span, new.span)]
    return [*kept, new]


def _is_in_the_way(old: Span, new: Span) -> bool:
    return old == new or (old.overlaps(new) and not old.contains(new) and not new.contains(old))


def nested(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions in the order of the text, outer before inner, each with its level and what holds it."""
    around: list[Mention] = []
    ordered: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        while around and not around[-1].span.contains(mention.span):
            around.pop()
        inside = around[-1].span if around else None
        mention = replace(mention, level=len(around), inside=inside)
        ordered.append(mention)
        around.append(mention)
    return tuple(ordered)
