"""What two projects have to agree in after work has gone from one to the other."""

from __future__ import annotations

from corpus.model import Annotation
from corpus.project import Project

Work = list[tuple[object, ...]]


def codebook(project: Project) -> Work:
    """Every code with what a reader of the codebook sees."""
    return [
        (project.codebook.path(code.id), code.colour, code.definition, code.memo)
        for code in project.codebook.all()
    ]


def marks(project: Project, *, status: bool = True) -> Work:
    """Every annotation with its words, its place, its codes and memo, its coder and times."""
    found = (
        (
            project.articles.get(each.article_id).text,
            each.kind.value,
            each.span,
            each.quote,
            tuple(project.codebook.path(code) for code in each.codes),
            each.memo,
            each.coder,
            each.created,
            each.status.value if status else "",
        )
        for each in project.annotations.all()
    )
    return sorted(found, key=str)


def of(project: Project, words: str) -> Annotation:
    """The annotation of exactly these words."""
    (found,) = (each for each in project.annotations.all() if each.quote == words)
    return found
