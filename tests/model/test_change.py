from __future__ import annotations

from dataclasses import replace

from corpus.model import (
    ArticleProgress,
    Bookmark,
    Change,
    Code,
    Coder,
    Progress,
    ProjectMemo,
    Replacement,
    Touched,
)
from tests.model.test_annotation_filter import MARK


def test_what_a_change_touches() -> None:
    done = ArticleProgress(7, Progress.DONE)
    replacements = [
        Replacement(None, replace(MARK, codes=("c1",))),
        Replacement(MARK, replace(MARK, article_id=2, codes=("c2", "c3"))),
        Replacement(None, Code("c9", "桥", "#123456")),
        Replacement(Coder("甲", "#111111"), Coder("甲", "#222222")),
        Replacement(done, None),
        Replacement(None, Bookmark("b", 5, 0, "桥", "")),
        Replacement(None, ProjectMemo("问题")),
    ]
    assert Touched.by("trial", replacements) == Touched(
        "trial",
        articles=frozenset({1, 2}),
        annotations=frozenset({"a"}),
        codes=frozenset({"c1", "c3", "c9"}),
        progress=frozenset({7}),
        bookmarks=frozenset({5}),
        coders=True,
        memo=True,
    )


def test_two_acts_are_drawn_as_one() -> None:
    first = Touched("one", articles=frozenset({1}), coders=True)
    second = Touched("two", articles=frozenset({2}), rules=True)
    assert first.followed_by(second) == Touched("two", articles=frozenset({1, 2}), coders=True, rules=True)


def test_unread_again_is_no_loss() -> None:
    back = Replacement(ArticleProgress(1, Progress.DONE), None)
    gone = Replacement(MARK, None)
    fewer = Replacement(MARK, replace(MARK, codes=("c1",)))
    assert Change("x", "trial", (back, gone, fewer)).losses == 2
