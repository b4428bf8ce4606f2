"""Cleaned sources as JSON values, the form that ``meipi clean --format json`` prints."""

from __future__ import annotations

from typing import Any

from corpus.model import Article, Cleaned


def as_json(name: str, cleaned: Cleaned) -> dict[str, Any]:
    """What cleaning made of the file ``name``."""
    return {
        "seed": name,
        "articles": [_article(article) for article in cleaned.articles],
        "furniture": [piece.text for piece in cleaned.furniture],
        "edits": [edit.as_json() for edit in cleaned.edits],
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "kicker": article.kicker,
        "title": article.title,
        "subtitle": article.subtitle,
        "byline": [{"role": credit.role, "name": credit.name} for credit in article.byline],
        "source": article.source,
        "date": article.date,
        "continuation": article.continuation,
        "paragraphs": [
            {
                "kind": paragraph.kind.value,
                "text": paragraph.text,
                "spans": [[span.start, span.end] for span in paragraph.spans],
            }
            for paragraph in article.paragraphs
        ],
    }
