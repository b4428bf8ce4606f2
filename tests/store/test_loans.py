"""A project in a synced folder, worked on in a local copy and given back."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import loans
from tests.store.made import make_project


@pytest.fixture
def original(tmp_path: Path) -> Path:
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "石桥.meipi"
    make_project(path).close()
    return path


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    with Project.open(original) as project:
        return project.borrow(tmp_path / "here")


def annotate(path: Path, memo: str) -> None:
    with Project.open(path) as project:
        project.annotations.add(1, span=Span(0, 4), memo=memo)


def memos(path: Path) -> set[str]:
    with Project.open(path) as project:
        assert project.check().ok
        return {annotation.memo for annotation in project.annotations.all()}


def give_back(path: Path) -> Path:
    with Project.open(path) as project:
        return project.give_back()


def test_what_was_done_in_the_copy_is_given_back(original: Path, copy: Path) -> None:
    assert copy.name == original.name
    with Project.open(copy) as project:
        assert project.original == original
        assert not project.is_due
        project.annotations.add(1, span=Span(0, 4), memo="一")
        assert project.is_due
        assert project.give_back() == original
        assert not project.is_due
    assert memos(original) == {"一"}
    annotate(copy, "二")
    assert give_back(copy) == original
    assert memos(original) == {"一", "二"}
    assert [path.name for path in original.parent.glob("*.meipi")] == [original.name]


def test_nothing_is_written_when_nothing_was_done(original: Path, copy: Path) -> None:
    before = original.stat()
    assert give_back(copy) == original
    after = original.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_work_of_another_is_left_alone(original: Path, copy: Path) -> None:
    annotate(copy, "我的")
    annotate(original, "他的")
    for _ in range(2):
        beside = give_back(copy)
        assert getpass.getuser() in beside.name
        assert (memos(original), memos(beside)) == ({"他的"}, {"我的"})


def test_an_undo_in_the_original_counts_as_a_change(original: Path, copy: Path) -> None:
    annotate(copy, "我的")
    assert give_back(copy) == original
    with Project.open(original) as project:
        project.undo()
        project.redo()
    annotate(copy, "又")
    assert give_back(copy) != original


def test_a_damaged_original_is_left_alone(original: Path, copy: Path) -> None:
    annotate(copy, "我的")
    original.write_bytes(b"something else")
    assert memos(give_back(copy)) == {"我的"}
    assert original.read_bytes() == b"something else"


def test_an_original_that_has_gone_comes_back(original: Path, copy: Path) -> None:
    annotate(copy, "我的")
    original.unlink()
    assert give_back(copy) == original
    assert memos(original) == {"我的"}


def test_one_who_died_after_giving_back_has_changed_nothing_of_others(
    original: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotate(copy, "一")
    assert give_back(copy) == original
    annotate(copy, "二")

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, Project.open(copy) as project:
        patch.setattr(loans.restoring, "save_copy", die)
        with pytest.raises(KeyboardInterrupt):
            project.give_back()
        assert project.is_due
    assert give_back(copy) == original
    assert memos(original) == {"一", "二"}


def test_who_borrows_again_gets_the_copy_whose_acts_are_due(
    original: Path, copy: Path, tmp_path: Path
) -> None:
    annotate(copy, "我的")
    with Project.open(original) as project:
        assert project.borrow(tmp_path / "here") == copy
    assert memos(copy) == {"我的"}
    give_back(copy)
    annotate(original, "他的")
    with Project.open(original) as project:
        assert project.borrow(tmp_path / "here") == copy
    assert memos(copy) == {"我的", "他的"}


def test_an_original_that_somebody_has_open_is_not_exchanged(original: Path, copy: Path) -> None:
    annotate(copy, "我的")
    with Project.open(original), pytest.raises(MeipiError) as error:
        give_back(copy)
    assert error.value.id == "in-use"
    with Project.open(copy) as project:
        assert project.is_due
    assert give_back(copy) == original


def test_a_folder_that_is_not_there_is_told(original: Path, copy: Path) -> None:
    original.unlink()
    original.parent.rename(original.parent.with_name("away"))
    with pytest.raises(MeipiError) as error:
        give_back(copy)
    assert error.value.id == "no-folder"


def test_a_project_of_its_own_is_not_given_back(original: Path) -> None:
    with Project.open(original) as project:
        assert project.original is None
        assert not project.is_due
        with pytest.raises(MeipiError) as error:
            project.give_back()
    assert error.value.id == "not-borrowed"
