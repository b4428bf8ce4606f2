"""A project of two real pages, to be corrected in every way, and all of it as one comparable value."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import corpus
from corpus.importers import Imported
from corpus.importers.imported import sha256
from corpus.intake import Prepared, finish
from corpus.project import Project

SAMPLE = Path(corpus.__file__).parent / "sample"

NEWSPAPER = "荆州日报-整版.txt"
INJECTED = "鄉村干部報-黨建聯建.txt"


@lru_cache
def prepared(name: str) -> Prepared:
    path = SAMPLE / name
    data = path.read_bytes()
    text = data.decode("utf-8").replace("\r\n", "\n")
    return finish(Imported(name, str(path), sha256(data), "utf-8", None, text), recognise=False)


def make_pages(path: Path, *names: str) -> Project:
    """A project of the pages, each paragraph and each article annotated."""
    project = Project.create(path, coder="甲")
    for name in names or (NEWSPAPER, INJECTED):
        project.sources.add(prepared(name))
    drafts = []
    for id in project.articles.ids():
        article = project.articles.get(id)
        drafts.append(project.annotations.draft(id))
        drafts += [
            project.annotations.draft(id, paragraph=number + 1) for number in range(len(article.paragraphs))
        ]
        drafts += [
            project.annotations.draft(id, span=span)
            for whole in article.paragraph_spans
            if len(span := type(whole)(whole.start + len(whole) // 2, whole.end))
        ]
    project.annotations.add_all(drafts)
    return project


def first(project: Project, name: str) -> int:
    """The first article of the page."""
    (source,) = (source for source in project.sources.all() if source.name == name)
    return project.articles.of_source(source.id)[0]


def make_older(path: Path) -> Project:
    """A project of a page that another recipe cleaned, which left the pinyin in; each paragraph annotated."""
    project = Project.create(path, coder="甲")
    project.sources.add(prepared(INJECTED))
    project.repairing.decide_everywhere(accept=False, step="pinyin")
    records = project._store.records
    decided = records.get(1).repairs
    with project._store.file.transaction():
        records.repairs.put(replace(decided, recipe="older", decisions=()), before=decided)
    for number in range(1, len(project.articles.get(1).paragraphs) + 1):
        project.annotations.add(1, paragraph=number)
    return project


def content(project: Project) -> list[Any]:
    """What the acts on sources can change."""
    sources = [
        (source.text, source.encoding, project.sources.edits(source.id), project.sources.furniture(source.id))
        for source in project.sources.all()
    ]
    articles = [project.articles.get(row.id) for row in project.articles.rows()]
    annotations = sorted(project.annotations.all(), key=lambda annotation: annotation.id)
    return [sources, articles, project.articles.rows(), annotations]
