"""An export that is killed leaves the old file or the new one, whole, whenever the kill comes (rule R25)."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from corpus.exporters import Scope, exporter_named
from corpus.project import Project

KILLS = 12

CHILD = """
import sys
from pathlib import Path
from corpus.exporters import Scope, exporter_named
from corpus.project import Project

with Project.open(sys.argv[1]) as project:
    while True:
        for articles in ({1}, {2}):
            scope = Scope(articles=frozenset(articles))
            print("between", flush=True)
            exporter_named("csv").write(
                project, Path(sys.argv[2]), scope=scope, progress=lambda *told: print("within", flush=True)
            )
"""


def test_old_or_new_but_whole(project: Project, tmp_path: Path) -> None:
    whole = set()
    for article in (1, 2):
        path = tmp_path / "expected.csv"
        exporter_named("csv").write(project, path, scope=Scope(articles=frozenset({article})))
        whole.add(path.read_bytes())
    project.close()
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / "a.csv"
    chance = random.Random(7)
    for _ in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(project.path), str(out)], stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        for _ in range(chance.randrange(2, 12)):
            assert child.stdout.readline()
        child.kill()
        child.communicate()
        assert not out.exists() or out.read_bytes() in whole
    assert out.exists()
    assert all(path == out or path.name.startswith(".meipi-") for path in folder.iterdir())
