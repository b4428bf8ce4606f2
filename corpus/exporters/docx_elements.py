"""The elements of a Word file's text: paragraphs, runs, and the marks where a comment begins and ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from corpus.exporters.xml_text import xml_safe

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PREFIXES = {"w": NAMESPACE}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def tag(name: str) -> str:
    """``p`` or ``val`` in the namespace of WordprocessingML, in which attributes are, too."""
    return f"{{{NAMESPACE}}}{name}"


def element(name: str, *children: etree._Element, **attributes: str) -> etree._Element:
    made = etree.Element(tag(name), {tag(key): value for key, value in attributes.items()}, PREFIXES)
    made.extend(children)
    return made


def paragraph(
    children: Iterable[etree._Element], *, style: str = "", new_page: bool = False
) -> etree._Element:
    """A paragraph in the style of that id, or in that of the document."""
    properties = [element("pStyle", val=style)] if style else []
    if new_page:
        properties.append(element("pageBreakBefore"))
    return element("p", *([element("pPr", *properties)] if properties else []), *children)


def run(words: str, properties: Sequence[etree._Element] = ()) -> etree._Element:
    """Words that look alike; ``properties`` in the order that the format asks for."""
    text = element("t")
    text.text = xml_safe(words)
    text.set(SPACE, "preserve")
    return element("r", *([element("rPr", *properties)] if properties else []), text)


def shading(fill: str) -> etree._Element:
    """The property of a run that washes it with a colour of six hexadecimal digits."""
    return element("shd", val="clear", color="auto", fill=fill)


def comment_start(number: int) -> etree._Element:
    return element("commentRangeStart", id=str(number))


def comment_end(number: int) -> list[etree._Element]:
    """The end of what a comment is on, and the sign that refers to the comment."""
    reference = element("commentReference", id=str(number))
    sign = element("r", element("rPr", element("rStyle", val="CommentReference")), reference)
    return [element("commentRangeEnd", id=str(number)), sign]
