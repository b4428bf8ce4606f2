"""The metadata of an article as the user sets it, or lets cleaning have it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from corpus.arranging.building import TEXT_FIELDS, Builder
from corpus.model import ArrangedArticle, Arrangement, Article, Credit, Edit, MeipiError
from corpus.model.arrangement import FIELDS, FieldValue


def value_of(article: Article, name: str) -> FieldValue:
    """Raises MeipiError ``no-field``."""
    if name not in FIELDS:
        raise MeipiError("no-field", "An article has no field “{field}”.", field=name)
    value: FieldValue = getattr(article, name)
    return value


def set_field(article: ArrangedArticle, name: str, value: FieldValue) -> ArrangedArticle:
    """The article with the field set by hand; cleaning no longer changes it.

    Blanks at the ends go; what is empty is not known. ``byline`` is credits, ``date`` is
    ``YYYY-MM-DD``, ``continuation`` True or False, the others are text. Raises MeipiError ``no-field``
    or ``bad-field``.
    """
    value = _checked(name, value)
    if value == value_of(article.head, name):
        return article
    machine = {name: value_of(article.head, name), **article.machine}
    return replace(article, head=_with(article.head, name, value), machine=machine)


def reset_field(article: ArrangedArticle, name: str) -> ArrangedArticle:
    """The article with what cleaning had read in the field. Raises MeipiError ``no-field``."""
    machine = dict(article.machine)
    value = machine.pop(name, value_of(article.head, name))
    return replace(article, head=_with(article.head, name, value), machine=machine)


def keep_fields(found: ArrangedArticle, before: ArrangedArticle) -> ArrangedArticle:
    """The article as cleaning found it now, with the fields that the user had set ``before``."""
    machine = {name: value_of(found.head, name) for name in before.machine}
    head = found.head
    for name in machine:
        head = _with(head, name, value_of(before.head, name))
    return replace(found, head=head, machine=machine)


def renew_fields(article: ArrangedArticle, old: Builder, new: Builder) -> ArrangedArticle:
    """The fields that say what stands in the source, where the repairs in them have changed."""
    for name in TEXT_FIELDS:
        spans = article.head.read_at.get(name, ())
        read = new.line(spans)
        if not spans or read == old.line(spans):
            continue
        if name in article.machine:
            article = replace(article, machine={**article.machine, name: read})
        else:
            article = replace(article, head=_with(article.head, name, read))
    return article


def renew_all_fields(
    arrangement: Arrangement, raw: str, before: Iterable[Edit], after: Iterable[Edit]
) -> Arrangement:
    """The same in all articles of a source, whose edits were those ``before`` and are those ``after``."""
    old, new = Builder(raw, before), Builder(raw, after)
    articles = tuple(renew_fields(article, old, new) for article in arrangement.articles)
    return replace(arrangement, articles=articles)


def _with(head: Article, name: str, value: FieldValue) -> Article:
    return replace(head, **{name: value})  # type: ignore[arg-type]  # the types are checked by _checked


def _checked(name: str, value: FieldValue) -> FieldValue:
    if name not in FIELDS:
        raise MeipiError("no-field", "An article has no field “{field}”.", field=name)
    if name == "continuation" and isinstance(value, bool):
        return value
    if name == "byline" and isinstance(value, tuple):
        return tuple(dict.fromkeys(credit for credit in map(_credit, value) if credit.name))
    if name not in ("continuation", "byline") and (value is None or isinstance(value, str)):
        text = " ".join((value or "").split()) or None
        if name != "date" or text is None or _is_date(text):
            return text
    raise MeipiError("bad-field", "“{value}” cannot be the {field} of an article.", value=value, field=name)


def _credit(credit: Credit) -> Credit:
    return Credit(credit.name.strip(), (credit.role or "").strip() or None)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
