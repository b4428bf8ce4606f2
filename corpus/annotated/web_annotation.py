"""Web annotations (W3C JSON-LD): a collection, a page, or a list of them.

With the texts that our own export adds, they stand where their positions say. Without, they are
looked for by their words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from corpus.annotated.values import (
    colour_of,
    damaged,
    json_of,
    kind_of,
    span_of,
    status_of,
    text_of,
    time_of,
    uuid_of,
)
from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.annotated.work import Passage, Work, WorkAnnotation, WorkCode, WorkFormat
from corpus.model.titles import QT_TRANSLATE_NOOP

POSITION, QUOTE = "TextPositionSelector", "TextQuoteSelector"


Item = Mapping[str, Any]


def read(data: bytes, name: str) -> Work:
    collection = json_of(data)
    try:
        return _work(collection, name)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise damaged(f"it has not the form of a Web Annotation ({error})") from error


def _work(collection: Any, name: str) -> Work:
    problems: list[str] = []
    paths: dict[str, str] = {}
    about = collection if isinstance(collection, dict) else {}
    codes = [_code(code) for code in about.get("meipi:codes", ())]
    paths = {code.path: code.key for code in codes}
    texts = {text["id"]: text for text in about.get("meipi:texts", ())}
    placed: dict[str, list[WorkAnnotation]] = {id: [] for id in texts}
    passages: list[Passage] = []
    for item in _items(collection):
        annotation = _annotation(item, paths, codes)
        selectors = _selectors(item)
        source = _source_id(item)
        if source in texts:
            _place(annotation, selectors, placed[source], name, problems)
        elif QUOTE in selectors:
            passages.append(_passage(annotation, selectors[QUOTE]))
        else:
            problems.append(f"{name}: an annotation says neither its text nor its words")
    sources = (
        verbatim_source(
            text_of(text["value"]),
            Marked(tuple(placed[id])),
            name=text_of(text.get("meipi:sourceFile")) or id,
            hints=_hints(text),
            problems=problems,
        )
        for id, text in texts.items()
    )
    made = tuple(source for source in sources if source is not None)
    return Work(tuple(codes), made, tuple(passages), tuple(problems))


def _items(collection: Any) -> Iterable[Item]:
    """The annotations of a list, a page, a collection with its first page, or a single one."""
    if isinstance(collection, list):
        return collection
    if collection.get("type") == "Annotation":
        return [collection]
    found: Iterable[Item] = collection.get("items") or (collection.get("first") or {}).get("items") or ()
    return found


def _code(record: Item) -> WorkCode:
    path = text_of(record["meipi:path"])
    return WorkCode(
        key=uuid_of(record["id"]) or path,
        path=path,
        id=uuid_of(record["id"]),
        colour=colour_of(record.get("meipi:colour")),
        definition=text_of(record.get("meipi:definition")),
        memo=text_of(record.get("meipi:memo")),
    )


def _annotation(item: Item, paths: dict[str, str], codes: list[WorkCode]) -> WorkAnnotation:
    """Bodies for tagging are codes, made where the file has no codebook; all others are the memo."""
    found: list[str] = []
    memo: list[str] = []
    for body in _list(item.get("body")):
        value = text_of(body.get("value")) if isinstance(body, dict) else text_of(body)
        if isinstance(body, dict) and body.get("purpose") in ("tagging", "classifying"):
            if value not in paths:
                paths[value] = value
                codes.append(WorkCode(key=value, path=value))
            found.append(paths[value])
        elif value:
            memo.append(value)
    creator = item.get("creator")
    return WorkAnnotation(
        span=None,
        kind=kind_of(item.get("meipi:kind")),
        codes=tuple(found),
        memo="\n".join(memo),
        coder=text_of(creator.get("name") if isinstance(creator, dict) else creator),
        created=time_of(item.get("created")),
        modified=time_of(item.get("modified")),
        status=status_of(item.get("meipi:status")),
        origin=text_of(item.get("meipi:origin")),
        id=uuid_of(item.get("id")),
    )


def _target(item: Item) -> Item:
    target = _list(item.get("target"))[0]
    return target if isinstance(target, dict) else {"source": target}


def _source_id(item: Item) -> str:
    source = _target(item).get("source")
    return text_of(source.get("id") if isinstance(source, dict) else source)


def _selectors(item: Item) -> dict[str, Item]:
    return {selector.get("type"): selector for selector in _list(_target(item).get("selector"))}


def _place(
    annotation: WorkAnnotation,
    selectors: Mapping[str, Item],
    placed: list[WorkAnnotation],
    name: str,
    problems: list[str],
) -> None:
    if not selectors:
        placed.append(annotation)
        return
    position = selectors.get(POSITION, {})
    try:
        placed.append(replace(annotation, span=span_of(position.get("start"), position.get("end"))))
    except ValueError as error:
        problems.append(f"{name}: an annotation has no position in its text: {error}")


def _passage(annotation: WorkAnnotation, selector: Item) -> Passage:
    return Passage(
        quote=text_of(selector["exact"]),
        annotation=annotation,
        prefix=text_of(selector.get("prefix")),
        suffix=text_of(selector.get("suffix")),
    )


def _hints(text: Item) -> dict[str, str]:
    named = {"title": "meipi:title", "source": "meipi:outlet", "date": "meipi:date"}
    return {hint: text_of(text[key]) for hint, key in named.items() if text.get(key)}


def _list(value: Any) -> list[Any]:
    """JSON-LD lets a single value stand for a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


WEB_ANNOTATION = WorkFormat(
    name="w3c",
    title=QT_TRANSLATE_NOOP("Import", "Web annotations (W3C JSON-LD), also of Hypothesis"),
    suffixes=(".jsonld", ".json"),
    read=read,
    sure=(".jsonld",),
)
