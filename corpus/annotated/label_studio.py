"""Tasks of Label Studio: its JSON export, or our zip. Positions count UTF-16 units."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corpus.annotated.labelled import LabelledSpan, LabelledTexts
from corpus.annotated.members import member_bytes
from corpus.annotated.values import damaged, json_of, text_of
from corpus.annotated.work import Work, WorkFormat
from corpus.exporters.label_studio import TASKS
from corpus.exporters.utf16 import Utf16
from corpus.importers.archive import contents
from corpus.model.titles import QT_TRANSLATE_NOOP

ZIP = b"PK\x03\x04"
HINTS = {"title": "title", "source": "outlet", "date": "date"}


def read(data: bytes, name: str) -> Work:
    if data.startswith(ZIP):
        files = contents(data)
        if TASKS not in files.namelist():
            raise damaged(f"there is no {TASKS} in it")
        data = member_bytes(files, TASKS)
    texts = LabelledTexts()
    try:
        for number, task in enumerate(json_of(data), start=1):
            where = f"{name}, task {number}"
            facts = task["data"]
            text = text_of(facts["text"])
            hints = {hint: text_of(facts[key]) for hint, key in HINTS.items() if facts.get(key)}
            spans = tuple(_spans(task, text, where, texts.problems))
            texts.add(text, spans, name=text_of(facts.get("source_file")) or where, hints=hints)
    except (KeyError, TypeError, AttributeError) as error:
        raise damaged(f"it has not the form of tasks ({error})") from error
    return texts.work()


def _spans(task: dict[str, Any], text: str, where: str, problems: list[str]) -> Iterator[LabelledSpan]:
    """The regions of the task's annotations; those that were cancelled are left out."""
    units = Utf16(text)
    for annotation in task.get("annotations") or ():
        results = () if annotation.get("was_cancelled") else annotation["result"]
        memos = {
            each["id"]: "\n".join(each["value"]["text"]) for each in results if each["type"] == "textarea"
        }
        for each in results:
            value = each["value"]
            if each["type"] != "labels":
                continue
            try:
                span = units.span(int(value["start"]), int(value["end"]))
                yield LabelledSpan(span, tuple(map(text_of, value["labels"])), memos.get(each["id"], ""))
            except ValueError as error:
                problems.append(f"{where}: {error}")


LABEL_STUDIO = WorkFormat(
    name="label-studio",
    title=QT_TRANSLATE_NOOP("Import", "Tasks of Label Studio (JSON, or our zip)"),
    suffixes=(".json", ".zip"),
    read=read,
)
