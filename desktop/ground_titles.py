"""Why recognition found a mention, as the window says it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from corpus.model.titles import QT_TRANSLATE_NOOP

TITLES = {
    "tagger": QT_TRANSLATE_NOOP("Ground", "word tagger"),
    "tagger, cut to 1": QT_TRANSLATE_NOOP("Ground", "word tagger, shortened"),
    "tagger, cut to 2": QT_TRANSLATE_NOOP("Ground", "word tagger, shortened"),
    "tagger, cut to 3": QT_TRANSLATE_NOOP("Ground", "word tagger, shortened"),
    "tagger, longer": QT_TRANSLATE_NOOP("Ground", "word tagger, lengthened"),
    "tagger, freed": QT_TRANSLATE_NOOP("Ground", "word tagger, without what stands before"),
    "tagger, proper noun": QT_TRANSLATE_NOOP("Ground", "word tagger: proper noun"),
    "tagger, with the place before": QT_TRANSLATE_NOOP("Ground", "word tagger, with the place before it"),
    "tagged otherwise": QT_TRANSLATE_NOOP("Ground", "word tagger, as another kind"),
    "dictionary": QT_TRANSLATE_NOOP("Ground", "dictionary"),
    "ending": QT_TRANSLATE_NOOP("Ground", "ending"),
    "named elsewhere": QT_TRANSLATE_NOOP("Ground", "named elsewhere in the article"),
    "known name": QT_TRANSLATE_NOOP("Ground", "known from the article"),
    "known in the article": QT_TRANSLATE_NOOP("Ground", "known from the article"),
    "after a title": QT_TRANSLATE_NOOP("Ground", "after a post"),
    "after a title, unusual": QT_TRANSLATE_NOOP("Ground", "after a post, unusual name"),
    "after a cue": QT_TRANSLATE_NOOP("Ground", "after a word that announces a name"),
    "after a cue, unusual": QT_TRANSLATE_NOOP("Ground", "after a word that announces a name, unusual name"),
    "dotted": QT_TRANSLATE_NOOP("Ground", "name with a dot"),
    "dotted, shortened": QT_TRANSLATE_NOOP("Ground", "name with a dot, shortened"),
    "dotted, after a title": QT_TRANSLATE_NOOP("Ground", "name with a dot, after a post"),
    "padded": QT_TRANSLATE_NOOP("Ground", "name with a space within"),
    "padded, open": QT_TRANSLATE_NOOP("Ground", "name with a space within, words follow"),
    "stands alone": QT_TRANSLATE_NOOP("Ground", "stands alone on its line"),
    "surname alone": QT_TRANSLATE_NOOP("Ground", "family name alone"),
    "byline": QT_TRANSLATE_NOOP("Ground", "byline"),
    "byline, open": QT_TRANSLATE_NOOP("Ground", "byline, words follow"),
    "spelled": QT_TRANSLATE_NOOP("Ground", "family name and characters after it"),
    "full state": QT_TRANSLATE_NOOP("Ground", "full name of a country"),
    "full province": QT_TRANSLATE_NOOP("Ground", "full name of a province"),
    "full prefecture": QT_TRANSLATE_NOOP("Ground", "full name of a prefecture"),
    "full county": QT_TRANSLATE_NOOP("Ground", "full name of a county"),
    "full town": QT_TRANSLATE_NOOP("Ground", "full name of a town"),
    "full compound": QT_TRANSLATE_NOOP("Ground", "full name of several places"),
    "short state": QT_TRANSLATE_NOOP("Ground", "short name of a country"),
    "short province": QT_TRANSLATE_NOOP("Ground", "short name of a province"),
    "short prefecture": QT_TRANSLATE_NOOP("Ground", "short name of a prefecture"),
    "short county": QT_TRANSLATE_NOOP("Ground", "short name of a county"),
    "short town": QT_TRANSLATE_NOOP("Ground", "short name of a town"),
    "short compound": QT_TRANSLATE_NOOP("Ground", "short name of several places"),
    "short name of a town": QT_TRANSLATE_NOOP("Ground", "short name of a town"),
    "before a title": QT_TRANSLATE_NOOP("Ground", "before a post"),
    "one of a list of units": QT_TRANSLATE_NOOP("Ground", "one of several units in a row"),
    "rest of a chain": QT_TRANSLATE_NOOP("Ground", "rest of a chain of places"),
    "provinces": QT_TRANSLATE_NOOP("Ground", "several provinces"),
    "one province": QT_TRANSLATE_NOOP("Ground", "one character for a province"),
    "known compound": QT_TRANSLATE_NOOP("Ground", "known name of several places"),
    "solved compound": QT_TRANSLATE_NOOP("Ground", "name of several places, solved"),
    "known place": QT_TRANSLATE_NOOP("Ground", "known place"),
    "known body": QT_TRANSLATE_NOOP("Ground", "known body"),
    "declared short name": QT_TRANSLATE_NOOP("Ground", "short name declared in the article"),
    "known title": QT_TRANSLATE_NOOP("Ground", "known post"),
    "title with words before it": QT_TRANSLATE_NOOP("Ground", "post with words before it"),
    "role": QT_TRANSLATE_NOOP("Ground", "role"),
    "role before a surname": QT_TRANSLATE_NOOP("Ground", "role before a family name"),
    "noun before a person": QT_TRANSLATE_NOOP("Ground", "noun before a person"),
    "two nouns before a person": QT_TRANSLATE_NOOP("Ground", "two nouns before a person"),
    "brackets": QT_TRANSLATE_NOOP("Ground", "in title marks"),
    "title": QT_TRANSLATE_NOOP("Ground", "title without marks"),
    "quoted": QT_TRANSLATE_NOOP("Ground", "in quotation marks"),
    "quoted with a word before": QT_TRANSLATE_NOOP("Ground", "in quotation marks, with the word before"),
    "quoted with suffix": QT_TRANSLATE_NOOP("Ground", "in quotation marks, with the words after"),
    "formula": QT_TRANSLATE_NOOP("Ground", "fixed phrase"),
    "session": QT_TRANSLATE_NOOP("Ground", "session of a meeting"),
    "calendar": QT_TRANSLATE_NOOP("Ground", "calendar"),
    "currency": QT_TRANSLATE_NOOP("Ground", "currency after the figure"),
    "sign": QT_TRANSLATE_NOOP("Ground", "sign of a currency"),
    "sum": QT_TRANSLATE_NOOP("Ground", "word for money before the figure"),
    "tenths": QT_TRANSLATE_NOOP("Ground", "tenths"),
    "fraction": QT_TRANSLATE_NOOP("Ground", "fraction"),
    "percent sign": QT_TRANSLATE_NOOP("Ground", "percent sign"),
    "measure": QT_TRANSLATE_NOOP("Ground", "measure word"),
    "bare number": QT_TRANSLATE_NOOP("Ground", "bare number"),
    "rule": QT_TRANSLATE_NOOP("Ground", "rule of this project"),
    "corrected by hand": QT_TRANSLATE_NOOP("Ground", "corrected by hand"),
}


def ground_titles(why: str) -> str:
    """The grounds of ``Mention.why`` in the language of the window; a new one goes by its own name."""
    titles = (QCoreApplication.translate("Ground", TITLES.get(ground, ground)) for ground in _grounds(why))
    return QCoreApplication.translate("Ground", "; ").join(dict.fromkeys(titles))


def _grounds(why: str) -> Iterator[str]:
    """The single grounds. They are joined by commas, and some have one of their own."""
    parts = why.split(", ") if why else []
    while parts:
        length = 2 if ", ".join(parts[:2]) in TITLES else 1
        yield ", ".join(parts[:length])
        del parts[:length]
