from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import corpus.entities
from desktop import translations
from desktop.ground_titles import TITLES, ground_titles


def grounds(node: ast.AST) -> Iterator[str]:
    """The grounds that an expression may give, as far as they stand there."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from grounds(node.body)
        yield from grounds(node.orelse)


def test_every_ground_of_the_recognisers_has_a_title() -> None:
    found: set[str] = set()
    for module in Path(str(corpus.entities.__file__)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Candidate":
                found.update(grounds(node.args[2]))
    assert len(found) > 40
    assert found <= TITLES.keys()


def test_grounds_with_a_comma_are_one(qapp: QApplication) -> None:
    assert ground_titles("tagger, cut to 2, dictionary, byline, open") == (
        "word tagger, shortened; dictionary; byline, words follow"
    )
    assert ground_titles("known name, known in the article") == "known from the article"
    assert ground_titles("UIMA CAS") == "UIMA CAS"
    assert ground_titles("") == ""


def test_grounds_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    before, installed = QLocale(), translations.install(qapp, "zh_CN")
    try:
        assert ground_titles("tagger, cut to 2, dictionary") == "分词标注，截短；词典"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
