"""``python -m corpus.entities.train``: fits the model that ships to the annotated paragraphs beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from corpus.entities.annotated import AnnotatedDocument, read_marked, read_records
from corpus.entities.choice import MODEL, list_marks
from corpus.entities.proposals import proposals
from corpus.entities.training import Example, Trainer
from corpus.entities.view import look
from corpus.resources import resource


def annotated_documents(folder: Path) -> Iterator[AnnotatedDocument]:
    """All annotated documents of a folder, in the order of the file names."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".jsonl":
            yield from read_records(path)
        elif path.suffix == ".txt":
            yield from read_marked(path)


def examples(documents: Iterable[AnnotatedDocument]) -> Iterator[Example]:
    """What the recognisers propose for each paragraph, and which proposals the annotator agrees with."""
    for document in documents:
        published = date.fromisoformat(document.published) if document.published else None
        texts = [paragraph.text for paragraph in document.paragraphs]
        looked = look(texts, published=published, outlet=document.outlet)
        for view, paragraph in zip(looked.views, document.paragraphs, strict=True):
            offered = proposals(view, looked)
            gold = {(mention.span, mention.label) for mention in paragraph.mentions}
            right = frozenset(i for i, p in enumerate(offered) if (p.span, p.label) in gold)
            yield Example(tuple(offered), right, list_marks(view.folded))


def main() -> None:
    folder = resource("models", "annotated")
    fitted = Trainer(list(examples(annotated_documents(folder)))).fit()
    path = resource("models", MODEL)
    fitted.save(path)
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
