"""Rules that a user made of a correction: a text is always, or never, a mention of some kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.entities.choice import RULE
from corpus.entities.features import Proposal
from corpus.entities.lexicon import Finder
from corpus.entities.view import View
from corpus.model import Label
from corpus.text.script import fold


@dataclass(frozen=True, slots=True)
class Rule:
    """``text`` is ``always`` a mention of ``label``, or never one (of any kind, where ``label`` is None).

    Traditional and simplified characters count as the same. An always-rule needs a label. It
    gives way only to a longer name that holds the text: 荆州市 inside 荆州市卫生局.
    Raises ValueError for an always-rule without a label, and for an empty text.
    """

    text: str
    label: Label | None
    always: bool = True

    def __post_init__(self) -> None:
        if not self.text.strip() or (self.always and self.label is None):
            raise ValueError(f"not a rule: {self}")


def obey(offered: Sequence[Proposal], rules: Sequence[Rule], view: View) -> list[Proposal]:
    """The proposals without those that a rule forbids, and with those that a rule demands, sorted by end."""
    forbidden = {(fold(rule.text), rule.label) for rule in rules if not rule.always}
    demanded = {fold(rule.text): rule.label for rule in rules if rule.always and rule.label is not None}
    kept = {(p.span, p.label): p for p in offered if not _forbids(forbidden, view, p)}
    for span, name in Finder(demanded).find(view.folded):
        label = demanded[name]
        held = kept.get((span, label))
        features = (*(held.features if held else ()), RULE)
        norm, mod = (held.norm, held.mod) if held else (None, None)
        kept[span, label] = Proposal(span, label, features, ("rule",), norm, mod)
    return sorted(kept.values(), key=lambda p: (p.span.end, p.span.start))


def _forbids(forbidden: set[tuple[str, Label | None]], view: View, proposal: Proposal) -> bool:
    text = proposal.span.slice(view.folded)
    return (text, proposal.label) in forbidden or (text, None) in forbidden
