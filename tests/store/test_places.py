from __future__ import annotations

from pathlib import Path

import pytest

from corpus.project import Project
from corpus.store.places import Place, place
from tests.store.made import make_project

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/li/press rw - nfs4 server:/press rw
31 22 0:41 / /media/my\\040share rw - cifs //server/x rw
32 30 8:2 / /home/li/press/local rw - ext4 /dev/sdb1 rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    (tmp_path / "mountinfo").write_text(MOUNTS)
    return tmp_path / "mountinfo"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/li/a.meipi", None),
        ("/home/li/press/a.meipi", Place.NETWORK),
        ("/home/li/pressed/a.meipi", None),
        ("/home/li/press/local/a.meipi", None),
        ("/media/my share/x/a.meipi", Place.NETWORK),
        ("/home/li/Dropbox/study/a.meipi", Place.SYNCED),
        ("/home/li/OneDrive - 某大学/a.meipi", Place.SYNCED),
        ("/home/li/坚果云/a.meipi", Place.SYNCED),
        ("/home/li/dropbox.meipi", None),
    ],
)
def test_places(mounts: Path, path: str, expected: Place | None) -> None:
    assert place(Path(path), mounts=mounts) is expected


def test_a_folder_is_known_by_what_a_syncing_program_left_there(tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    assert place(tmp_path / "study" / "a.meipi") is None
    (tmp_path / ".stfolder").mkdir()
    assert place(tmp_path / "study" / "a.meipi") is Place.SYNCED


def test_where_nobody_tells_a_place_is_ordinary(tmp_path: Path) -> None:
    assert place(Path("/home/li/press/a.meipi"), mounts=tmp_path / "none") is None


def test_in_a_synced_folder_a_project_is_one_file_between_two_acts(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    with make_project(tmp_path / "Dropbox" / "a.meipi") as project:
        assert project.place is Place.SYNCED
        project.annotations.add(1, paragraph=1)
        log, journal = (tmp_path / "Dropbox" / f"a.meipi-{name}" for name in ("wal", "journal"))
        assert not log.exists()
        assert not journal.exists() or journal.stat().st_size == 0
    with Project.open(tmp_path / "Dropbox" / "a.meipi") as project:
        assert project.annotations.count() == 1
        assert project.check().ok
