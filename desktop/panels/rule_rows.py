"""The rules of a project as rows: what is always, and what is never, a mention."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from corpus.correcting.lexicon import Term
from corpus.model import Rule
from desktop.labels import label_title
from desktop.norm_titles import norm_title
from desktop.palette.matching import fits
from desktop.rows.row import Line, Row, Run, Style, heading

translate = QCoreApplication.translate


def rule_rows(rules: Iterable[Rule], reach: Mapping[str, int], query: str = "") -> tuple[Row, ...]:
    """What is always so, then what never is, the latest first, each with its reach: a count of mentions."""
    kept = [rule for rule in reversed(tuple(rules)) if fits(query, rule.text) or fits(query, rule.norm or "")]
    parts = (
        ("always", translate("RuleRow", "Always"), [rule for rule in kept if rule.always]),
        ("never", translate("RuleRow", "Never"), [rule for rule in kept if not rule.always]),
    )
    return tuple(
        heading(id, title, detail=str(len(own)), children=[_row(rule, reach.get(rule.id, 0)) for rule in own])
        for id, title, own in parts
        if own
    )


def term_of(rule: Rule) -> Term:
    """The rule as a line of a lexicon."""
    return Term(rule.text, rule.label, rule.norm, rule.code, rule.always)


def turned(rule: Rule) -> Term:
    """What is always so, as what never is; and the other way round, where its kind is known."""
    term = term_of(rule)
    return replace(term, always=not term.always and term.label is not None, norm=None, code=None)


def _row(rule: Rule, reach: int) -> Row:
    runs = [Run(rule.text, Style.INK if rule.always else Style.STRUCK, mark=rule.label)]
    meant = norm_title(rule.label, rule.norm) if rule.label is not None else ""
    if meant and rule.norm != rule.text:
        runs += [Run(" → ", Style.MUTED), Run(meant)]
    if rule.code:
        runs.append(Run(f" {rule.code}", Style.MUTED))
    kind = label_title(rule.label) if rule.label is not None else translate("RuleRow", "of any kind")
    facts = " · ".join(part for part in (kind, rule.coder, rule.at[:10]) if part)
    lines = (Line(tuple(runs)), Line((Run(facts, Style.MUTED),)))
    return Row(rule.id, lines, detail=str(reach), value=rule)
