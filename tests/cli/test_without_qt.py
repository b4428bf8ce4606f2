"""Every command runs where PySide6 cannot be imported, nor in the processes that it starts."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.cli import COMMANDS

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "corpus" / "sample"


COMMANDS_IN_TURN = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from corpus.cli import run

for line in sys.stdin:
    said, complaints = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(complaints):
        status = run(json.loads(line))
    print(json.dumps([status, said.getvalue(), complaints.getvalue()]), flush=True)
"""


class Shell:
    """A process that runs one command after the other, with a PySide6 that refuses to be imported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: set[str] = set()
        (folder / "blocked" / "PySide6").mkdir(parents=True)
        (folder / "blocked" / "PySide6" / "__init__.py").write_text('raise ImportError("blocked")')
        self.environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(folder / "blocked"), str(ROOT)])}
        self.process = subprocess.Popen(
            [sys.executable, "-c", COMMANDS_IN_TURN],
            cwd=folder,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __call__(self, *words: str) -> str:
        """What the command prints; it must succeed."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(words), file=self.process.stdin, flush=True)
        status, said, complaints = json.loads(self.process.stdout.readline())
        assert status == 0, complaints
        self.commands.add(words[0])
        return str(said)

    def close(self) -> None:
        self.process.communicate(timeout=60)


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    made = Shell(tmp_path)
    yield made
    made.close()


def test_the_module_is_the_command(shell: Shell) -> None:
    command = [sys.executable, "-m", "corpus", "new", "a.meipi"]
    subprocess.run(command, cwd=shell.folder, env=shell.environment, check=True)
    assert "No problem" in shell("check", "a.meipi")


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
