"""``meipi learn``: recognition trained on what was corrected in a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.cli.progress import progress_bar
from corpus.intake import mentions_of
from corpus.project import Project
from corpus.workers import Worker


@click.command()
@project_argument
@click.option("--forget", is_flag=True, help="Go back to the model that ships.")
def learn(project: Path, forget: bool) -> None:
    """Trains recognition on the corrected paragraphs.

    Looks through all articles with what was learned. Prints the strict F1 before and after, on a third of
    the corrected paragraphs that neither model has seen. What was corrected stays as it is.
    """
    with Project.open(project) as opened, Worker() as worker:
        if forget:
            opened.learning.forget()
        else:
            learned = opened.learning.learn(worker)
            click.echo(f"F1 {learned.before:.3f} before, {learned.after:.3f} after")
        _look_through(opened, worker)


def _look_through(project: Project, worker: Worker) -> None:
    weights, stale = project.learning.weights, project.entities.stale()
    with progress_bar("Recognising") as progress:
        for number, id in enumerate(stale):
            article, basis = project.articles.get(id), project.entities.basis(id)
            progress(number, len(stale), article.title or "")
            project.entities.replace(id, worker.run(mentions_of, article, weights), basis=basis)
    click.echo(f"{count_of(len(stale), 'article')} looked through")
