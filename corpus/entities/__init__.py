"""Names, dates, numbers and programmes in the text: found, valued, nested and linked."""

from corpus.entities.recognition import recognise

__all__ = ["recognise"]
