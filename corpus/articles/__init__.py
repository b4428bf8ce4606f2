"""Cutting a source into articles: headline, deck, byline, source, date, paragraphs, furniture."""

from corpus.articles.json_form import as_json
from corpus.articles.reading import read_source

__all__ = ["as_json", "read_source"]
