"""Names, dates, numbers and programmes in the text: found, valued, nested and linked."""

from corpus.entities.recognition import recognise
from corpus.entities.rules import Rule

__all__ = ["Rule", "recognise"]
