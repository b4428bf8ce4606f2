from __future__ import annotations

import stat
import struct
import zipfile
from pathlib import Path

import pytest

from corpus.importers import archive
from corpus.model import MeipiError


def written(path: Path, members: dict[str, bytes]) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return str(path)


def test_members_come_out_as_they_went_in(tmp_path: Path) -> None:
    texts = {"版面/第2版.txt": "二".encode(), "a.txt": b"a" * 100, "empty/": b"", ".hidden/b.txt": b"b"}
    path = written(tmp_path / "a.zip", {**texts, "__MACOSX/._a.txt": b"x"})
    found = {member.name: archive.member_bytes(path, member.index) for member in archive.members(path)}
    assert found == {"版面/第2版.txt": "二".encode(), "a.txt": b"a" * 100}


def test_names_in_gbk_are_read(tmp_path: Path) -> None:
    names = ["荆州日报第一版.txt", "岳阳日报第二版.txt"]
    path = tmp_path / "gbk.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number in range(len(names)):
            made.writestr("x" * len(names[number].encode("gbk")) + str(number), b"text")
    data = path.read_bytes()
    for number, name in enumerate(names):
        raw = name.encode("gbk")
        data = data.replace(b"x" * len(raw) + str(number).encode(), raw + str(number).encode())
    path.write_bytes(data)
    assert [member.name for member in archive.members(str(path))] == [f"{n}{i}" for i, n in enumerate(names)]


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    path = written(tmp_path / "bomb.zip", {"a.txt": bytes(50 * 2**20)})
    with pytest.raises(MeipiError, match="swell") as refusal:
        archive.member_bytes(path, archive.members(path)[0].index)
    assert refusal.value.id == "archive-ratio"


def test_a_size_that_lies_is_never_exceeded(tmp_path: Path) -> None:
    """The list of contents says 10 bytes; 100,000 are packed."""
    path = tmp_path / "lie.zip"
    written(path, {"a.txt": b"ab" * 50_000})
    data = path.read_bytes().replace(struct.pack("<I", 100_000), struct.pack("<I", 10))
    path.write_bytes(data)
    with pytest.raises(MeipiError, match="cannot be unpacked"):
        archive.member_bytes(str(path), archive.members(str(path))[0].index)


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number in range(archive.MEMBERS + 1):
            made.writestr(f"{number}.txt", b"")
    with pytest.raises(MeipiError, match="5000"):
        archive.members(str(path))


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    link = zipfile.ZipInfo("passwords.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(link, "/etc/passwd")
    with pytest.raises(MeipiError) as refusal:
        archive.member_bytes(str(path), 0)
    assert refusal.value.id == "archive-link"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and nothing", b"no zip at all" * 100])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "no.zip"
    path.write_bytes(data)
    with pytest.raises(MeipiError) as refusal:
        archive.members(str(path))
    assert refusal.value.id == "archive-damaged"


def test_the_total_is_bounded_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "large.zip", {"a.txt": b"a" * 60, "b.txt": b"b" * 60})
    monkeypatch.setattr(archive, "ALL_BYTES", 100)
    with pytest.raises(MeipiError) as refusal:
        archive.members(path)
    assert refusal.value.id == "archive-size"


def test_an_archive_that_was_replaced_is_read_anew(tmp_path: Path) -> None:
    path = written(tmp_path / "a.zip", {"a.txt": b"old"})
    assert archive.member_bytes(path, archive.members(path)[0].index) == b"old"
    written(tmp_path / "b.zip", {"a.txt": b"newer"})
    (tmp_path / "b.zip").replace(path)
    assert archive.member_bytes(path, archive.members(path)[0].index) == b"newer"
