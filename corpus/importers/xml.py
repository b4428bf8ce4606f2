"""XML from outside: no document type, no entities, no network, no bottomless nesting (rule R16)."""

from __future__ import annotations

from io import BytesIO

from lxml import etree

from corpus.model import MeipiError


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML document.

    Raises MeipiError for one that declares a document type, nests deeper than libxml2's limit of 256
    or is not well formed.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise MeipiError("xml-damaged", "its XML is damaged: {problem}", problem=error.msg) from error
    if root.getroottree().docinfo.doctype:
        raise MeipiError("xml-doctype", "its XML declares a document type, which is not accepted")
    return root


def check_xml(data: bytes) -> None:
    """Raise what `parse_xml` would, in little memory: for what another library will read."""
    try:
        for _, element in etree.iterparse(
            BytesIO(data), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        ):
            if element.getroottree().docinfo.doctype:
                raise MeipiError("xml-doctype", "its XML declares a document type, which is not accepted")
            element.clear()
    except etree.XMLSyntaxError as error:
        raise MeipiError("xml-damaged", "its XML is damaged: {problem}", problem=error.msg) from error
