"""Packs the table of administrative divisions from its published sources.

``python -m corpus.entities.build_divisions NATIONAL ADCODES CHANGES OUTPUT`` where NATIONAL is the folder
``dist`` of modood/Administrative-divisions-of-China, ADCODES the table of cpca and CHANGES the list
of jionlp (``resources/lexicons/README.md`` names versions and licences). The result has one line a
unit: code, full name, former names separated by blanks, longitude, latitude. A town's code has nine
digits, any other one's six; the parent is found by cutting the code. Taiwan's units have ISO 3166-2
letters, as the national standard gives them no number.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

_TAIWAN = {
    "台北市": "TPE", "新北市": "NWT", "桃园市": "TAO", "台中市": "TXG", "台南市": "TNN", "高雄市": "KHH",
    "基隆市": "KEE", "新竹市": "HSZ", "嘉义市": "CYI", "新竹县": "HSQ", "苗栗县": "MIA", "彰化县": "CHA",
    "南投县": "NAN", "云林县": "YUN", "嘉义县": "CYQ", "屏东县": "PIF", "宜兰县": "ILA", "花莲县": "HUA",
    "台东县": "TTT", "澎湖县": "PEN", "金门县": "KIN", "连江县": "LIE",
}  # fmt: skip
_FUJIAN_ISLANDS = {
    "金门县": ("金城镇", "金湖镇", "金沙镇", "金宁乡", "烈屿乡"),
    "连江县": ("南竿乡", "北竿乡", "莒光乡", "东引乡"),
}
_NOT_UNITS = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})


def main(national: str, adcodes: str, changes: str, output: str) -> None:
    older = _rows(Path(adcodes))
    places = {row["adcode"][:6]: row for row in older}
    names = dict(_today(Path(national)))
    names |= {code: row["name"] for code, row in places.items() if code.startswith(("81", "82"))}
    former = _former_names(Path(changes))
    for code, name in names.items():
        before = places.get(code, {}).get("name")
        if before and before != name:
            former[name].add(before)
    lines = []
    for code, name in sorted(names.items()):
        place = places.get(code, {})
        position = (place.get("longitude", ""), place.get("latitude", ""))
        lines.append("\t".join((code, name, " ".join(sorted(former[name])), *position)))
    # A fixed time stamp keeps the file the same when the facts are the same.
    Path(output).write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _today(folder: Path) -> Iterator[tuple[str, str]]:
    """Provinces, prefectures, counties and towns, then Taiwan."""
    for file in ("provinces", "cities", "areas", "streets"):
        for row in _rows(folder / f"{file}.csv"):
            if row["name"] not in _NOT_UNITS:
                code = row["code"]
                yield code if len(code) > 6 else code.ljust(6, "0"), row["name"]
    yield "710000", "台湾省"
    yield from _islands(folder / "HK-MO-TW.json")


def _islands(path: Path) -> Iterator[tuple[str, str]]:
    """The districts of Hong Kong and Macau, Taiwan's counties and townships."""
    regions = json.loads(path.read_text(encoding="utf-8"))
    for letters, name in (("HK", "香港特别行政区"), ("MO", "澳门特别行政区")):
        districts = [district for part in regions[name].values() for district in part]
        for number, district in enumerate(districts, start=1):
            yield f"{letters}-{number:02}", district
    counties = regions["台湾省"] | _FUJIAN_ISLANDS
    for county, towns in counties.items():
        code = f"TW-{_TAIWAN[county]}"
        yield code, county
        for number, town in enumerate(towns, start=1):
            yield f"{code}{number:02}", town


def _former_names(path: Path) -> dict[str, set[str]]:
    """Names that a unit of today had before it was raised, renamed or merged."""
    former: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines():
        before, arrow, after = line.partition("=>")
        old, new = before.split("\t"), after.split("\t")
        if arrow and len(old) >= 7 and old[6] and new[-1] and old[6] != new[-1]:
            former[new[-1].strip()].add(old[6].strip())
    return former


if __name__ == "__main__":
    main(*sys.argv[1:])
