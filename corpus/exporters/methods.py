"""A note for the methods section: what the texts are, what was done to them, and who coded what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from corpus import __version__
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.losses import Feature
from corpus.exporters.markdown import escaped
from corpus.exporters.options import NoOptions
from corpus.model.titles import QT_TRANSLATE_NOOP

CHECKED = "Source SHA-256"
"""The head of the column whose cells are read back."""


@dataclass
class _Counts:
    """What is counted while the articles go by."""

    sources: dict[int, tuple[str, ...]] = field(default_factory=dict)
    articles: Counter[str] = field(default_factory=Counter)
    edits: dict[str, Counter[bool]] = field(default_factory=dict)
    mentions: Counter[str] = field(default_factory=Counter)
    coders: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    dates: list[str] = field(default_factory=list)


def _fill(export: Export, file: BinaryIO, options: NoOptions) -> None:
    counts = _counted(export)
    lines = [
        f"# Methods note: {escaped(export.project.name)}",
        f"Written by Meipi {__version__} on {export.time[:10]}. Project {export.project.uid}.",
        *(escaped(line) for line in export.project.memo.text.splitlines() if line.strip()),
        "## Texts",
        f"{sum(counts.articles.values())} articles from {len(counts.sources)} files"
        + (f", printed from {min(counts.dates)} to {max(counts.dates)}." if counts.dates else "."),
        _table(("Outlet", "Articles"), counts.articles.most_common()),
        _table(("File", "Encoding", "Cleaned by", CHECKED), counts.sources.values()),
        "## Cleaning",
        "Every change of a text is an edit with a step and a reason. Edits that are proposed, or were "
        "rejected by hand, leave the text as it was printed.",
        _table(
            ("Step", "Applied", "Not applied"),
            ((step, edits[True], edits[False]) for step, edits in sorted(counts.edits.items())),
        ),
        "## Recognition",
        _table(("Kind", "Mentions"), counts.mentions.most_common()),
        "## Coding",
        _table(
            ("Coder", "Origin", "Status", "Annotations"),
            ((*who, count) for who, count in sorted(counts.coders.items())),
        ),
        "## Codebook",
        _table(
            ("Code", "Definition", "Annotations"),
            ((export.code_paths[each.id], each.definition, counts.codes[each.id]) for each in export.codes),
        ),
    ]
    file.write("\n\n".join(lines).encode() + b"\n")
    for *_, digest in counts.sources.values():
        export.wrote(digest, annotations=0)


def _counted(export: Export) -> _Counts:
    counts = _Counts()
    for document in export.documents():
        article, source = document.article, document.source
        if source.id not in counts.sources:
            recipe = export.project.sources.recipe(source.id)
            counts.sources[source.id] = (source.name, source.encoding, recipe, source.sha256)
            for edit in export.project.sources.edits(source.id):
                counts.edits.setdefault(edit.step, Counter())[edit.applied] += 1
        counts.articles[article.source or "not named"] += 1
        counts.dates += [article.date] if article.date else []
        counts.mentions.update(mention.label.value for mention in document.mentions)
        for annotation in document.annotations:
            counts.coders[annotation.coder, annotation.origin, annotation.status.value] += 1
            counts.codes.update(annotation.codes)
            export.annotations += 1
    return counts


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *([escaped(str(cell)) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _read_back(file: BinaryIO, options: NoOptions) -> Iterator[str]:
    """The fingerprints of the sources: the last column of their table."""
    inside = False
    for line in file.read().decode().split("\n"):
        cells = line.strip("| ").split(" | ")
        if cells[-1] == CHECKED:
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and cells[-1] != "---":
            yield cells[-1]


METHODS = Exporter(
    name="methods",
    title=QT_TRANSLATE_NOOP("Export", "Methods note (Markdown)"),
    suffix=".md",
    Options=NoOptions,
    fill=_fill,
    read_back=_read_back,
    carries=frozenset(
        {
            Feature.STATUS,
            Feature.HIERARCHY,
            Feature.DEFINITIONS,
            Feature.UNUSED_CODES,
            Feature.METADATA,
            Feature.PROJECT_MEMO,
        }
    ),
    readers=("any text editor", "pandoc"),
)
