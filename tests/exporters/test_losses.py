from __future__ import annotations

from pathlib import Path

from corpus.exporters import EXPORTERS, Feature
from corpus.exporters.losses import expect
from corpus.exporters.scope import Scope
from corpus.model import Progress, Span
from tests.store.made import make_project


def test_annotations_that_stand_in_no_text_are_told_by_every_other_format(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        project.annotations.add(1, span=Span(0, 4))
        project.arranging.to_furniture(1, [1])
        for exporter in EXPORTERS:
            lost = {loss.feature: loss.count for loss in exporter.expected(project).losses}
            assert lost.get(Feature.UNPLACED, 0) == int(exporter.name != "jsonl")
        elsewhere = expect(project, Scope(articles=frozenset([2])), frozenset()).losses
        assert Feature.UNPLACED not in {loss.feature for loss in elsewhere}


def test_what_is_noted_of_the_study_is_counted(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        project.bookmarks.toggle(1, 1)
        project.progress.set([1, 2], Progress.DONE)
        project.memo.write("整个项目")
        scope = Scope(articles=frozenset([1]))
        lost = {loss.feature: loss.count for loss in expect(project, scope, frozenset()).losses}
    assert (lost[Feature.BOOKMARKS], lost[Feature.PROGRESS], lost[Feature.PROJECT_MEMO]) == (1, 1, 1)
