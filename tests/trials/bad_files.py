"""T9: files of many bad kinds among good ones. Each bad one is one clear line; the good ones come in.

The control is a good file that counts as bad: the trial must see that it came in.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.importers import Refused
from corpus.intake import Prepared, prepare
from corpus.workers import Worker
from tests.trials.bad_kinds import HANGING, KINDS, Dice, Maker
from tests.trials.figures import keep

PLANTED = ("txt", lambda dice: "渔民们在堤上种下三千棵柳树，村里的老人都来帮忙。".encode())
"""What only pretends to be bad."""


@dataclass(frozen=True)
class Outcome:
    """What became of the files, by name: a reason for each bad one, a text for each good one."""

    reasons: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, str]


def write_bad_files(folder: Path, kinds: Mapping[str, tuple[str, Maker]], each: int) -> None:
    """``each`` variants of every kind, under names that mix with those of the good files."""
    for number, (kind, (suffix, maker)) in enumerate(kinds.items()):
        for variant in range(each):
            dice = Dice(number * 1_000 + variant)
            place = folder / f"{dice.randrange(10**6):06} {kind} {variant}.{suffix}"
            place.write_bytes(maker(dice))


def write_good_files(folder: Path, count: int) -> dict[str, str]:
    """Short texts in several encodings; their names and what they say."""
    texts = {}
    for number in range(count):
        dice = Dice(number)
        text = f"第{number}号通知\n\n渔民们在堤上种下{number}棵柳树，村里的老人都来帮忙。\n"
        name = f"{dice.randrange(10**6):06} good {number}.txt"
        (folder / name).write_bytes(text.encode(("utf-8", "gb18030", "utf-16")[number % 3]))
        texts[name] = text
    return texts


def outcome(folder: Path, worker: Worker) -> Outcome:
    """Import the folder."""
    reasons: dict[str, tuple[str, ...]] = {}
    texts: dict[str, str] = {}
    for result in prepare([folder], worker=worker, recognise=False):
        if isinstance(result, Prepared):
            texts[result.imported.name] = result.imported.text
        else:
            name = result.name.split("/")[1]
            reasons[name] = (*reasons.get(name, ()), _reason(result))
    return Outcome(reasons, texts)


def _reason(refused: Refused) -> str:
    return refused.error.id if refused.error else refused.reason


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=4, help="variants of each kind")
    parser.add_argument("--good", type=int, default=12, help="good files")
    parser.add_argument("--hanging", type=int, default=0, help="variants of each kind that only time stops")
    parser.add_argument("--keep", action="store_true", help="write the figures to results/bad_files.json")
    options = parser.parse_args()
    started = time.monotonic()
    with TemporaryDirectory() as name, Worker() as worker:
        folder = Path(name)
        write_bad_files(folder, KINDS, options.each)
        write_bad_files(folder, HANGING, options.hanging)
        write_bad_files(folder, {"planted": PLANTED}, 1)
        bad = {path.name for path in folder.iterdir()}
        good = write_good_files(folder, options.good)
        found = outcome(folder, worker)
    unexpected = [name for name in found.texts if name not in good]
    result = {
        "kinds": len(KINDS) + len(HANGING),
        "bad files": len(bad) - 1,
        "refused with one line": sum(len(reasons) == 1 for reasons in found.reasons.values()),
        "good files": len(good),
        "good files imported unchanged": sum(found.texts.get(name) == text for name, text in good.items()),
        "imported though bad": [name for name in unexpected if "planted" not in name],
        "the planted one was seen": any("planted" in name for name in unexpected),
        "reasons": dict(Counter(reason for reasons in found.reasons.values() for reason in reasons)),
    }
    print(*(f"{name}: {value}" for name, value in result.items()), sep="\n")
    if options.keep:
        keep("bad_files", result, seconds=time.monotonic() - started)
    refused = {
        name for name, reasons in found.reasons.items() if len(reasons) == 1 and reasons != ("stumbled",)
    }
    unharmed = all(found.texts.get(name) == text for name, text in good.items())
    return 0 if unharmed and len(unexpected) == 1 and refused | set(unexpected) == bad else 1


if __name__ == "__main__":
    sys.exit(main())
