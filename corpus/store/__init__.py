"""The only place with SQL: the project file, its schema, integrity and backups."""

from corpus.store.article_query import ArticleQuery
from corpus.store.articles import ArticleRow
from corpus.store.history import HistoryRow
from corpus.store.sources import Source
from corpus.store.store import Store

__all__ = ["ArticleQuery", "ArticleRow", "HistoryRow", "Source", "Store"]
