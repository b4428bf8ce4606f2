from __future__ import annotations

from pathlib import Path

import pytest

from corpus.store import vetting
from tests.trials.hostile import KINDS, OTHERS, TRIGGERS, outcome

REFUSALS = {"foreign-schema", "not-a-project", "newer-version"}


def test_there_are_sixty_kinds() -> None:
    assert len(KINDS) >= 60


@pytest.mark.trial
@pytest.mark.parametrize("kind", [*OTHERS, *list(TRIGGERS)[::5]])
def test_a_hostile_project_is_refused_and_left_as_it_is(kind: str, tmp_path: Path) -> None:
    result = outcome(kind, tmp_path)
    assert result.refused in REFUSALS
    assert result.unchanged


@pytest.mark.trial
def test_without_the_comparison_of_schemas_a_trigger_gets_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what the trial guards against does happen when the guard is taken away."""
    monkeypatch.setattr(vetting, "_refuse_foreign", lambda *_, **__: None)
    assert outcome("trigger: AFTER INSERT on annotations", tmp_path).refused is None
