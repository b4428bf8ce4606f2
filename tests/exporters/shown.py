"""Exported files as text that a person can compare; binary ones as their own library reads them."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import docx
import pyarrow.parquet as parquet
import spacy
from openpyxl import load_workbook
from spacy.tokens import DocBin

from corpus import __version__


def shown(path: Path) -> str:
    """A file as text, without the version of the program, so that a release changes no golden file."""
    return _text(path).replace(f"Meipi {__version__}", "Meipi VERSION")


def _text(path: Path) -> str:
    """A zip as the texts of its members, one after the other."""
    special = {".xlsx": _workbook, ".docx": _word, ".parquet": _parquet, ".spacy": _docbin}
    if path.suffix in special:
        return special[path.suffix](path)
    if not is_zipfile(path):
        return path.read_bytes().decode()
    with ZipFile(path) as zip:
        members = ((member.filename, zip.read(member).decode()) for member in zip.infolist())
        return "".join(f"===== {name}\n{text}\n" for name, text in members)


def _workbook(path: Path) -> str:
    lines: list[str] = []
    for sheet in load_workbook(path):
        lines.append(f"===== {sheet.title} (frozen at {sheet.freeze_panes})")
        for row in sheet.iter_rows():
            cells = ((cell.data_type, cell.value, cell.quotePrefix) for cell in row)
            lines.append(json.dumps(list(cells), ensure_ascii=False))
    return "\n".join(lines) + "\n"


def _word(path: Path) -> str:
    document = docx.Document(str(path))
    lines: list[str] = []
    for paragraph in document.paragraphs:
        assert paragraph.style is not None
        lines.append(f"{paragraph.style.name}: {'|'.join(run.text for run in paragraph.runs)}")
    for comment in document.comments:
        lines.append(f"comment by {comment.author} on {comment.timestamp}: {comment.text!r}")
    return "\n".join(lines) + "\n"


def _parquet(path: Path) -> str:
    table = parquet.read_table(path)
    about = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    rows = [json.dumps(row, ensure_ascii=False, default=str) for row in table.to_pylist()]
    return (
        "\n".join([str(table.schema.remove_metadata()), json.dumps(about, ensure_ascii=False), *rows]) + "\n"
    )


def _docbin(path: Path) -> str:
    lines: list[str] = []
    for doc in DocBin().from_disk(path).get_docs(spacy.blank("zh").vocab):
        lines += [doc.text, json.dumps(doc.user_data, ensure_ascii=False, default=str)]
        lines += [
            f"{span.start_char} {span.end_char} {span.label_} {span.text!r}" for span in doc.spans["sc"]
        ]
        lines += [f"ent {span.start_char} {span.end_char} {span.label_}" for span in doc.ents]
    return "\n".join(lines) + "\n"
