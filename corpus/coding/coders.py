"""The coders of a project: who annotates, in which colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus.coding import clock
from corpus.coding.wording import storable
from corpus.model import Annotation, Change, Coder, Do, MeipiError, Replacement, Touched
from corpus.model.colours import next_colour
from corpus.store import Store


class Coders:
    """The coders of a project, by their names. Whoever annotates becomes one with the first annotation.

    The names of the changes: ``recolour-coder``, ``rename-coder``.
    """

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def all(self) -> tuple[Coder, ...]:
        """In the order in which they came."""
        return self._store.coders.all()

    def names(self) -> tuple[str, ...]:
        """The same by name; an empty one at the end where there are annotations without a name."""
        unnamed = self._store.annotations.has_coder("")
        return (*(coder.name for coder in self.all()), *([""] if unnamed else []))

    def find(self, name: str) -> Coder | None:
        return next((coder for coder in self.all() if coder.name == name), None)

    def recolour(self, name: str, colour: str) -> Touched:
        """Give a coder, who need not have annotated anything yet, a colour: ``#rrggbb``.

        Raises MeipiError ``bad-coder-name`` where there is no name.
        """
        before, after = self.find(name), Coder(_name(name), colour)
        return self._act("recolour-coder", [Replacement(before, after)] if after != before else [], name)

    def rename(self, name: str, new: str) -> Touched:
        """Give a coder, and with it all that they annotated, another name, in one act.

        Where there is a coder of the new name already the two become one. Acts in the history stay with
        the old name. Raises MeipiError ``no-coder`` or ``bad-coder-name``.
        """
        coder, new = self._get(name), _name(new)
        if new == name:
            return Touched()
        at = clock.now()
        replacements = [
            Replacement(annotation, replace(annotation, coder=new, modified=at))
            for annotation in self._store.annotations.by_coder(name)
        ]
        if self.find(new) is None:
            replacements.append(Replacement(None, replace(coder, name=new)))
        return self._act("rename-coder", [*replacements, Replacement(coder, None)], f"{name} → {new}")

    def introduced(self, change: Change) -> Change:
        """The change, and with it the records of coders whose first annotations it brings."""
        coders = self.all()
        brought = (r.record.id for r in change.replacements if isinstance(r.record, Coder))
        known = {"", *(coder.name for coder in coders), *brought}
        names = (r.after.coder for r in change.replacements if isinstance(r.after, Annotation))
        taken = [coder.colour for coder in coders]
        made: list[Replacement] = []
        for name in dict.fromkeys(name for name in names if name not in known):
            taken.append(next_colour(taken))
            made.append(Replacement(None, Coder(name, taken[-1])))
        return replace(change, replacements=(*made, *change.replacements)) if made else change

    def _get(self, name: str) -> Coder:
        found = self.find(name)
        if found is None:
            raise MeipiError("no-coder", "There is no coder {coder} in the project.", coder=name)
        return found

    def _act(self, name: str, replacements: Sequence[Replacement], detail: str) -> Touched:
        if not replacements:
            return Touched()
        return self._do(Change.new(name, replacements, detail))


def _name(name: str) -> str:
    name = " ".join(storable(name).split())
    if not name:
        raise MeipiError("bad-coder-name", "A coder needs a name.")
    return name
