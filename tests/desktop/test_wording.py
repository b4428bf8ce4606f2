from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.articles import read_source
from corpus.cleaning import STEPS
from corpus.exporters import EXPORTERS, Feature, declared_options
from corpus.model import MeipiError
from corpus.resources import sample_documents
from corpus.text import decoding
from desktop.engine_sentences import DOUBTS, ERRORS, FINDINGS, LOSSES, REASONS
from desktop.furniture_titles import TITLES
from desktop.step_titles import TITLES as STEP_TITLES
from desktop.wording import ACTS, act_title, say_error, say_finding, say_reason

ENGINE = Path(__file__).parents[2] / "corpus"


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function in the engine, without the command line, which speaks English."""
    for path in sorted(ENGINE.rglob("*.py")):
        if "cli" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                    yield path.name, node


def test_every_error_of_the_engine_can_be_translated() -> None:
    missing = [
        (file, sentence.value)
        for file, call in calls("MeipiError")
        if len(call.args) > 1
        for sentence in [call.args[1]]
        if isinstance(sentence, ast.Constant) and sentence.value not in ERRORS
    ]
    assert missing == []


def test_every_act_has_a_name() -> None:
    source = "".join(path.read_text("utf-8") for path in ENGINE.rglob("*.py"))
    acting = r'(?:_act|_change|_change_article|_arrange|_replace|_say|Change\.new)\(\s*"([a-z-]+)"'
    named = set(re.findall(acting, source))
    assert named
    assert named <= set(ACTS)
    assert act_title("annotate") == "Annotate"
    assert act_title("from-the-future") == "from-the-future"


def test_every_step_and_piece_of_furniture_has_a_title() -> None:
    assert {step.name: step.title for step in STEPS} == STEP_TITLES
    kinds = {
        piece.kind
        for document in sample_documents()
        for piece in read_source(document.read_text("utf-8"), name=document.name).furniture
    }
    assert kinds <= set(TITLES)


def test_every_loss_and_doubt_can_be_translated() -> None:
    assert tuple(Feature) == LOSSES
    doubts = {v for k, v in vars(decoding).items() if k.isupper() and isinstance(v, str) and " " in v}
    assert doubts <= set(DOUBTS)


def test_every_format_is_marked_for_translation() -> None:
    source = "".join(path.read_text("utf-8") for path in (ENGINE / "exporters").rglob("*.py"))
    marked = re.findall(r'QT_TRANSLATE_NOOP\(\s*"Export",\s*"((?:[^"\\]|\\.)*)"', source)
    for exporter in EXPORTERS:
        assert exporter.title in marked
        for option in declared_options(exporter.Options):
            assert option.title in marked
            assert option.help in marked


@pytest.mark.parametrize("document", sample_documents(), ids=lambda path: path.stem)
def test_every_reason_of_an_edit_can_be_translated(document: Path) -> None:
    patterns = [re.sub(r"\\\{\w+\\\}", ".+?", re.escape(reason)) for reason in REASONS]
    cleaned = read_source(document.read_text("utf-8"), name=document.name)
    parts = {part for edit in cleaned.edits for part in edit.reason.split("; ")}
    assert [part for part in parts if not any(re.fullmatch(p, part) for p in patterns)] == []


def test_every_finding_of_a_check_and_of_salvage_can_be_translated() -> None:
    """The sentences in the code, their values in braces, are the ones that are listed."""
    check, salvage = ((ENGINE / "store" / name).read_text("utf-8") for name in ("check.py", "salvaging.py"))
    found = re.findall(r'Problem\("([\w-]+)", f"([^"]+)"\)', check)
    found += [("", line) for line in re.findall(r'(?:append\(|= \[)f"([^"]+)"', salvage)]
    assert len(found) > 8
    for id, line in found:
        said = re.sub(r"\{[^}]*\}", "7", f"{id}: {line}" if id else line)
        assert any(re.fullmatch(re.sub(r"\\\{\w+\\\}", "7", re.escape(p)), said) for p in FINDINGS), said
    assert say_finding("sources row 3 is damaged") == "sources row 3 is damaged"


def test_reasons_keep_their_values_and_unknown_ones_stay() -> None:
    both = "the reading of 聯, put in by a script; a line end that the column made"
    assert say_reason(both) == both
    assert say_reason("something else") == "something else"


def test_an_error_is_a_sentence_with_its_values() -> None:
    assert say_error(MeipiError("x", "There is no file {path}.", path="a.txt")) == "There is no file a.txt."


def test_what_the_system_says_is_said_in_our_words() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "a.csv")
    assert say_error(MeipiError("x", "Not saved ({error}).", error=full)) == "Not saved (the disk is full)."
    gone = MeipiError("x", "{most:,} lines: {problem}.", most=1200, problem=os.strerror(errno.ENOENT))
    assert say_error(gone) == "1,200 lines: there is no such file or folder."
