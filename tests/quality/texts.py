"""The clean texts that pages are made of: short pieces in the manner of the local press, written for this."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path

FILE = Path(__file__).parent.parent / "data" / "pages" / "texts.txt"


@dataclass(frozen=True)
class Text:
    """One clean article. ``paragraphs`` pairs a kind (body, heading) and a text, ``byline`` role and name."""

    title: str
    paragraphs: tuple[tuple[str, str], ...]
    kicker: str | None = None
    subtitle: str | None = None
    byline: tuple[tuple[str, str], ...] = ()
    source: str = ""
    date: str = ""


@cache
def texts() -> tuple[Text, ...]:
    blocks = FILE.read_text("utf-8").split("\n# ")
    return tuple(_text(block.removeprefix("# ")) for block in blocks)


def _text(block: str) -> Text:
    title, *lines = [line for line in block.strip().split("\n") if line]
    fields: dict[str, str] = {}
    while lines[0].split(":")[0] in ("kicker", "subtitle", "byline", "source", "date"):
        name, _, value = lines.pop(0).partition(":")
        fields[name] = value.strip()
    byline = tuple(tuple(one.split()) for one in fields.get("byline", "").split("；") if one)
    paragraphs = tuple(
        ("heading", line.removeprefix("## ")) if line.startswith("## ") else ("body", line) for line in lines
    )
    return Text(
        title, paragraphs, fields.get("kicker"), fields.get("subtitle"), byline,  # type: ignore[arg-type]
        fields.get("source", ""), fields.get("date", ""),
    )  # fmt: skip


def turned(line: str) -> str:
    """``line`` in traditional characters as mechanical converters write it: one character for one, and
    what has several traditional forms (后, 里, 干) stays as it is."""
    return line.translate(_turning())


@cache
def _turning() -> dict[int, str]:
    table = files("opencc").joinpath("dictionary", "STCharacters.txt").read_text("utf-8")
    pairs = (line.split("\t") for line in table.splitlines())
    return {ord(key): values for key, values in pairs if len(key) == 1 and " " not in values}


def traditional(text: Text) -> Text:
    return replace(
        text,
        title=turned(text.title),
        paragraphs=tuple((kind, turned(line)) for kind, line in text.paragraphs),
        kicker=text.kicker and turned(text.kicker),
        subtitle=text.subtitle and turned(text.subtitle),
        byline=tuple((turned(role), turned(name)) for role, name in text.byline),
        source=turned(text.source),
    )


def folded(line: str) -> str:
    """Full-width signs as ASCII, the way some sites print them."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in line)


def with_folded_signs(text: Text) -> Text:
    return replace(
        text,
        title=folded(text.title),
        paragraphs=tuple((kind, folded(line)) for kind, line in text.paragraphs),
        kicker=text.kicker and folded(text.kicker),
        subtitle=text.subtitle and folded(text.subtitle),
    )
