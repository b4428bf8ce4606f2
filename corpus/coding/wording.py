"""What users type, made fit to be stored; and what the history says of what an act was done to."""

from __future__ import annotations

from corpus.model import Annotation
from corpus.store import Store

SHORT = 24
"""Code points of a quote that the history shows."""


def storable(text: str) -> str:
    """``text`` as a project can keep it: no NUL, no lone surrogate, line ends as line feeds (rule R11)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "�")
    return text.encode("utf-8", errors="replace").decode("utf-8") if _has_surrogates(text) else text


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def annotated_words(annotation: Annotation, store: Store) -> str:
    """The words that are annotated, as ``shorten`` cuts them; of a whole article its title, or its number
    where it has none."""
    article = annotation.article_id
    return shorten(annotation.quote or store.articles.row(article).title or f"#{article}")


def shorten(text: str) -> str:
    """One line of at most ``SHORT`` code points."""
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"
