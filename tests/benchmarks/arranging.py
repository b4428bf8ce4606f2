"""How long an act on paragraphs and articles takes in a source of a million characters, beside a short one.

Run with ``python -m tests.benchmarks.arranging``. Articles of 2,200 characters, each with annotations, are
all cut out of one source: such an act replaces the arrangement of the whole source, so its time grows with
it. ``times`` is how much longer the act takes in the long source. The last row is of a source that is one
article, with as many annotations, which all move with a paragraph at its beginning.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import Article, Cleaned, OffsetMap, Paragraph, ParagraphKind, Span
from corpus.project import Project
from tests.benchmarks import median_ms, report

SHORT, LONG = 10_000, 1_000_000
PARAGRAPHS = 25
"""Of each article."""

TEXT = "清晨，两岸的巡河员在渡口碰头，商量清理江滩。" * 4
MARK_EVERY = 200
"""Characters from one annotation to the next."""


def prepared(characters: int, *, paragraphs: int) -> Prepared:
    """A source of made-up articles of so many paragraphs, one after the other."""
    articles: list[Article] = []
    start = 0
    while start < characters:
        body: list[Paragraph] = []
        for _ in range(paragraphs):
            offsets = OffsetMap.identity(len(TEXT)).shift_source(start)
            body.append(Paragraph(ParagraphKind.BODY, TEXT, (Span(start, start + len(TEXT)),), offsets))
            start += len(TEXT) + 1
        articles.append(Article(tuple(body)))
    text = "\n".join(paragraph.text for article in articles for paragraph in article.paragraphs)
    digest = hashlib.sha256(text.encode()).hexdigest()
    imported = Imported("long.txt", "long.txt", digest, "utf-8", None, text)
    mentions = tuple(tuple(() for _ in article.paragraphs) for article in articles)
    return Prepared(imported, Cleaned(tuple(articles), recipe="made up"), mentions)


def marked(project: Project, source: Prepared) -> list[int]:
    """The numbers of the articles of a new source, all of them annotated."""
    ids = project.sources.add(source)
    code = project.codebook.ensure("巡河").id
    for id in ids:
        starts = range(0, len(project.articles.get(id).text) - 8, MARK_EVERY)
        drafts = (
            project.annotations.draft(id, span=Span(start, start + 8), codes=[code]) for start in starts
        )
        project.annotations.add_all(drafts)
    return ids


def measured(folder: Path, characters: int) -> dict[str, float]:
    """Milliseconds of each act and of taking it back, together, by what the act does."""
    with Project.create(folder / f"{characters}.meipi", coder="甲") as project:
        ids = marked(project, prepared(characters, paragraphs=PARAGRAPHS))
        (whole,) = marked(project, prepared(characters, paragraphs=characters // len(TEXT)))
        middle, following = ids[len(ids) // 2 - 1], ids[len(ids) // 2]
        arranging = project.arranging
        acts: dict[str, Callable[[], object]] = {
            "set a title": lambda: arranging.set_fields(middle, {"title": "新题"}),
            "join two paragraphs": lambda: arranging.join(middle, 3),
            "leave a paragraph out": lambda: arranging.to_furniture(middle, [3]),
            "split an article": lambda: arranging.split_article(middle, 9),
            "merge two articles": lambda: arranging.merge_articles(middle, following),
            "join two paragraphs of the one article": lambda: arranging.join(whole, 1),
        }
        return {
            name: median_ms(lambda act=act: (act(), project.undo()), runs=5) for name, act in acts.items()
        }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        long, short = measured(Path(folder), LONG), measured(Path(folder), SHORT)
    rows = [
        {
            "act, and taking it back": name,
            f"ms in {LONG:,} characters": long[name],
            f"ms in {SHORT:,}": short[name],
            "times": long[name] / short[name],
        }
        for name in long
    ]
    report("arranging", rows, note="medians of 5; the source has an annotation every 200 characters")


if __name__ == "__main__":
    main()
