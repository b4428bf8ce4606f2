"""Cleaning: one file a step, each finding edits in a text; the pipeline carries them out in order."""

from corpus.cleaning.pipeline import Repaired, Step, repair
from corpus.cleaning.recipe import RECIPE, STEPS

__all__ = ["RECIPE", "STEPS", "Repaired", "Step", "repair"]
