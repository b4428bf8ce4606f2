"""Labelled ranges, as most taggers' formats have them, made annotations: a label is a code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.annotated.work import Work, WorkAnnotation, WorkCode, WorkSource
from corpus.model import Span


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """A label, with a memo if any, on a range of the text; several labels for one annotation."""

    span: Span
    labels: tuple[str, ...]
    memo: str = ""


@dataclass
class LabelledTexts:
    """Collects the texts of one file. ``paths`` names a code for a label that is no path itself."""

    paths: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    _codes: dict[str, WorkCode] = field(default_factory=dict)
    _sources: list[WorkSource] = field(default_factory=list)

    def add(self, text: str, spans: Iterable[LabelledSpan], *, name: str, hints: dict[str, str]) -> None:
        marked = Marked(tuple(self._annotation(each) for each in spans))
        source = verbatim_source(text, marked, name=name, hints=hints, problems=self.problems)
        if source is not None:
            self._sources.append(source)

    def work(self) -> Work:
        return Work(tuple(self._codes.values()), tuple(self._sources), problems=tuple(self.problems))

    def _annotation(self, each: LabelledSpan) -> WorkAnnotation:
        for label in each.labels:
            self._codes.setdefault(label, WorkCode(key=label, path=self.paths.get(label, label)))
        return WorkAnnotation(span=each.span, codes=each.labels, memo=each.memo)
