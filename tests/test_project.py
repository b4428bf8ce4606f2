"""The façade as a whole: whatever is done, undoing it all leads back, and redoing it forth again."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span, Touched
from corpus.project import MANY_LOSSES, Project
from tests.store.made import make_project, prepared

State = tuple[object, ...]


def state(project: Project) -> State:
    return (*project.annotations.all(), *project.codebook.all(), project.codebook.counts())


def random_act(project: Project, dice: random.Random) -> None:
    codes = [code.id for code in project.codebook.all()]
    marks = [annotation.id for annotation in project.annotations.all()]
    acts: list[Callable[[], object]] = [
        lambda: project.codebook.ensure(f"{dice.choice('甲乙丙')}/{dice.randrange(4)}"),
        lambda: project.annotations.add(1, span=Span(0, dice.randrange(1, 9)), codes=codes[:2]),
        lambda: project.annotations.add(2, paragraph=1, memo=str(dice.random())),
    ]
    if marks:
        acts += [
            lambda: project.annotations.change(dice.choice(marks), memo=str(dice.random())),
            lambda: project.annotations.change(dice.choice(marks), codes=dice.sample(codes, len(codes) // 2)),
            lambda: project.annotations.change(dice.choice(marks), span=Span(1, dice.randrange(2, 6))),
            lambda: project.annotations.remove(dice.sample(marks, dice.randrange(1, len(marks) + 1))),
        ]
    if codes:
        acts += [
            lambda: project.codebook.rename(dice.choice(codes), f"名{dice.randrange(99)}"),
            lambda: project.codebook.remove(dice.choice(codes)),
            lambda: project.codebook.set_key(dice.choice(codes), dice.choice("12")),
            lambda: project.codebook.merge(dice.choice(codes), into=dice.choice(codes)),
            lambda: project.codebook.move(dice.choice(codes), parent=dice.choice([None, *codes]), position=0),
        ]
    try:
        dice.choice(acts)()
    except MeipiError as error:
        if error.id not in {"code-exists", "code-within-itself"}:
            raise


@pytest.mark.parametrize("seed", range(6))
def test_undoing_everything_leads_back_and_redoing_forth(tmp_path: Path, seed: int) -> None:
    path, dice = tmp_path / "a.meipi", random.Random(seed)
    with make_project(path) as project:
        states = [state(project)]
        while len(states) < 40:
            before = project.revision
            random_act(project, dice)
            if project.revision > before:
                states.append(state(project))
    with Project.open(path) as project:
        for expected in reversed(states[:-1]):
            project.undo()
            assert state(project) == expected
        assert project.undo() is None
    with Project.open(path) as project:
        for expected in states[1:]:
            project.redo()
            assert state(project) == expected
        assert project.redo() is None
        assert project.check().ok


def test_the_observer_hears_of_undo_and_redo(tmp_path: Path) -> None:
    told: list[Touched] = []
    with make_project(tmp_path / "a.meipi") as project:
        project.observer = told.append
        made = project.annotations.add(1, paragraph=1)
        project.undo()
        project.redo()
        project.undo()
        project.undo()
    assert [touched.annotations for touched in told] == [{made.id}] * 4


def test_threads_take_turns(tmp_path: Path) -> None:
    """The window writes while an export reads: no reader sees half an act, no act is lost."""
    with make_project(tmp_path / "a.meipi") as project:
        torn: list[int] = []

        def read() -> None:
            while project.annotations.count() < 60:
                found = len(project.annotations.of_article(1))
                if found % 3:
                    torn.append(found)

        reader = threading.Thread(target=read)
        reader.start()
        for number in range(20):
            drafts = [project.annotations.draft(1, span=Span(number, number + k)) for k in (1, 2, 3)]
            project.annotations.add_all(drafts)
        reader.join(timeout=30)
        assert not reader.is_alive()
        assert torn == []
        assert project.check().ok


def test_threads_may_read_the_same_articles(tmp_path: Path) -> None:
    """More articles than are remembered, so that each thread drops what the other has just read."""
    with make_project(tmp_path / "a.meipi") as project:
        for number in range(40):
            project.sources.add(prepared(f"题\n第{number}篇\n返回首页", name=str(number)))
        wanted = {row.id: project.articles.get(row.id) for row in project.articles.rows()}
        wrong: list[object] = []

        def read(seed: int) -> None:
            dice = random.Random(seed)
            try:
                for id in dice.choices(sorted(wanted), k=600):
                    if project.articles.get(id) != wanted[id]:
                        wrong.append(id)
            except KeyError as error:
                wrong.append(error)

        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert not wrong


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path / "a.meipi")
    project.close()
    project.close()


def test_the_coder_can_change(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        project.coder = "乙"
        assert project.annotations.add(1, paragraph=1).coder == "乙"
        assert project.history.all(limit=1)[0].coder == "乙"


def test_an_act_that_takes_much_away_is_preceded_by_a_backup(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        code = project.codebook.ensure("桥").id
        for _ in range(MANY_LOSSES):
            project.annotations.add(1, paragraph=1, codes=[code])
        marks = [annotation.id for annotation in project.annotations.all()]
        project.annotations.remove(marks[:1])
        assert project.backups() == ()
        project.undo()
        before = project.revision
        project.codebook.remove(code)
        assert project.annotations.count() == 0
        assert [backup.revision for backup in project.backups()] == [before]
    with Project.open(project.backups()[0].path) as copy:
        assert [annotation.id for annotation in copy.annotations.all()] == marks


def test_without_the_backup_nothing_is_taken_away(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        for _ in range(MANY_LOSSES):
            project.annotations.add(1, paragraph=1)
        project.backup_folder.parent.mkdir(exist_ok=True)
        project.backup_folder.write_text("in the way", "utf-8")
        with pytest.raises(MeipiError) as refused:
            project.annotations.remove([annotation.id for annotation in project.annotations.all()])
        assert refused.value.id == "backup-failed"
        assert project.annotations.count() == MANY_LOSSES
