"""Every command runs where PySide6 cannot be imported, nor in the processes that it starts."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.cli import COMMANDS

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "corpus" / "sample"


class Shell:
    """Runs ``python -m corpus`` in a folder, with a PySide6 that refuses to be imported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: set[str] = set()
        (folder / "blocked" / "PySide6").mkdir(parents=True)
        (folder / "blocked" / "PySide6" / "__init__.py").write_text('raise ImportError("blocked")')

    def __call__(self, *words: str, status: int = 0) -> str:
        path = os.pathsep.join([str(self.folder / "blocked"), str(ROOT)])
        done = subprocess.run(
            [sys.executable, "-m", "corpus", *words],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": path},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == status, done.stderr
        self.commands.add(words[0])
        return done.stdout


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    return Shell(tmp_path_factory.mktemp("shell"))


def test_every_command(shell: Shell) -> None:
    (shell.folder / "plain.txt").write_text("3月4日,王小五到湖北省荆州市投资120万元。\n", encoding="utf-8")
    shell("new", "a.meipi")
    assert "5 files with" in shell("import", "a.meipi", str(SAMPLE))
    id = shell("annotate", "a.meipi", "1", "--paragraph", "3", "--code", "组织机制", "--memo", "试").strip()
    shell("export", "a.meipi", "--format", "csv", "--output", "a.csv")
    assert "No problem" in shell("check", "a.meipi")

    with (shell.folder / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        row, *others = csv.DictReader(file)
    assert not others
    article = json.loads(shell("articles", "a.meipi", "--format", "json"))[0]
    assert row["annotation"] == id
    assert row["quote"]
    assert (row["code"], row["memo"], row["paragraph"]) == ("组织机制", "试", "3")
    assert (row["title"], row["outlet"], row["date"]) == (
        article["title"],
        article["source"],
        article["date"],
    )
    assert all(row[column] for column in ("title", "outlet", "date"))

    assert id in shell("annotations", "a.meipi", "--format", "json")
    shell("undo", "a.meipi")
    assert json.loads(shell("annotations", "a.meipi", "--format", "json")) == []
    shell("redo", "a.meipi")
    assert "annotate" in shell("history", "a.meipi")
    shell("progress", "a.meipi", "done", "1")
    shell("coders", "a.meipi")
    backup = shell("backup", "a.meipi").strip()
    shell("restore", "b.meipi", backup)
    shell("salvage", "b.meipi", "saved.meipi")
    assert id in shell("annotations", "b.meipi", "--format", "json")
    assert "csv" in shell("formats")
    shell("export", "a.meipi", "--format", "qdpx", "--output", "a.qdpx")
    shell("new", "c.meipi")
    assert "a.qdpx: 1 annotation " in shell("bring-in", "c.meipi", "a.qdpx")
    shell("salvage", "a.meipi", "d.meipi")
    borrowed = shell("borrow", "c.meipi", "here").strip()
    assert shell("give-back", borrowed).strip().endswith("c.meipi")
    shell("reclean", "c.meipi")
    assert shell("lexicon", "c.meipi") == "term,label,norm,code,rule\n"
    shell("learn", "c.meipi", "--forget")
    assert shell("shorten", "c.meipi").startswith("0 acts")
    assert "utf" in shell("encodings", "plain.txt").lower()
    assert json.loads(shell("clean", str(next(SAMPLE.glob("*.txt"))), "--format", "json"))["articles"]
    found = json.loads(shell("recognise", "plain.txt", "--plain", "--date", "2026-03-05", "--format", "json"))
    assert {"DATE", "MONEY"} <= {entity["label"] for entity in found[0]["entities"]}
    assert shell.commands == {command.name for command in COMMANDS}
