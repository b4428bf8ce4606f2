"""doccano's sequence labelling (JSONL): ``label`` lists of start, end and label, or dictionaries of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from corpus.annotated.labelled import LabelledSpan, LabelledTexts
from corpus.annotated.values import damaged, json_lines_of, span_of, text_of
from corpus.annotated.work import Work, WorkFormat
from corpus.model.titles import QT_TRANSLATE_NOOP

LABELS = ("label", "labels", "entities", "spans")
"""The columns that hold the labels: doccano's own, that of its relation projects, and Prodigy's."""

HINTS = {"title": "title", "source": "outlet", "date": "date"}


def read(data: bytes, name: str) -> Work:
    texts = LabelledTexts()
    for number, record in enumerate(json_lines_of(data), start=1):
        if "text" not in record:
            raise damaged(f"line {number} has no text")
        where = f"{name}, line {number}"
        facts = record["meta"] if isinstance(record.get("meta"), dict) else record
        hints = {hint: text_of(facts[key]) for hint, key in HINTS.items() if facts.get(key)}
        spans = tuple(_spans(record, where, texts.problems))
        texts.add(
            text_of(record["text"]), spans, name=text_of(facts.get("source_file")) or where, hints=hints
        )
    return texts.work()


def _spans(record: Mapping[str, Any], where: str, problems: list[str]) -> Iterator[LabelledSpan]:
    found: list[Any] = next((record[key] for key in LABELS if isinstance(record.get(key), list)), [])
    for each in found:
        try:
            start, end, label, memo = _parts(each)
            yield LabelledSpan(span_of(start, end), (text_of(label),), text_of(memo))
        except (ValueError, TypeError, KeyError) as error:
            problems.append(f"{where}: {str(each)[:60]} is no label on a range ({error})")


def _parts(each: Any) -> tuple[object, object, object, object]:
    if isinstance(each, dict):
        start = each["start_offset"] if "start_offset" in each else each["start"]
        end = each["end_offset"] if "end_offset" in each else each["end"]
        return start, end, each["label"], each.get("memo")
    start, end, label = each
    return start, end, label, None


DOCCANO = WorkFormat(
    name="doccano",
    title=QT_TRANSLATE_NOOP("Import", "Labels of doccano or Prodigy (JSON Lines)"),
    suffixes=(".jsonl",),
    read=read,
)
