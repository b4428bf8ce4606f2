from __future__ import annotations

from pathlib import Path

import pytest

from corpus.store import vetting
from tests.trials.hostile import KINDS, outcome


def test_there_are_sixty_kinds() -> None:
    assert len(KINDS) >= 60


@pytest.mark.trial
def test_without_the_comparison_of_schemas_a_trigger_gets_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what the trial guards against does happen when the guard is taken away."""
    monkeypatch.setattr(vetting, "_refuse_foreign", lambda *_, **__: None)
    assert outcome("trigger: AFTER INSERT on annotations", tmp_path).refused is None
