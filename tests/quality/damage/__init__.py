"""Damaged pages with known truth, made of the clean texts: the quality floor of cleaning.

Each page is one text (a newspaper page: several) put through what the press corpus suffers from. The
same number always gives the same page.
"""

from __future__ import annotations

from tests.quality.damage.injected import injected
from tests.quality.damage.insertions import interrupted, marked
from tests.quality.damage.newspaper import newspaper
from tests.quality.damage.page import Page
from tests.quality.damage.web import web
from tests.quality.damage.wrapped import flat, wrapped

FAMILIES = {
    "web": (web, 30),
    "injected": (injected, 34),
    "wrapped": (wrapped, 14),
    "flat": (flat, 8),
    "newspaper": (newspaper, 8),
    "interrupted": (interrupted, 12),
    "marked": (marked, 12),
}
"""What makes the pages of a kind, and how many there are; any other number makes another page."""


def pages() -> list[Page]:
    return [page(number) for page, count in FAMILIES.values() for number in range(count)]
