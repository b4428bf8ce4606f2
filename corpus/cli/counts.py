"""Numbers of things in English sentences."""

from __future__ import annotations


def count_of(number: int, noun: str) -> str:
    """As in ``1 article`` and ``1,234 articles``; for nouns that take an s."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
