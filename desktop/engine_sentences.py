"""What the engine says, listed for ``lupdate``, which looks for calls of QT_TRANSLATE_NOOP.

A test holds these lists complete: a new sentence of the engine needs its line here.
"""

from __future__ import annotations

from corpus.model.titles import QT_TRANSLATE_NOOP

ERRORS = (
    QT_TRANSLATE_NOOP("Engine", "There is no format {name}. There are: {known}."),
    QT_TRANSLATE_NOOP("Engine", "it is larger than {most} MB"),
    QT_TRANSLATE_NOOP("Engine", "it cannot be read: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "the file cannot be read: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "it is open in another program; close it there first"),
    QT_TRANSLATE_NOOP("Engine", "it is no project of QualCoder"),
    QT_TRANSLATE_NOOP("Engine", "its database is damaged or refused ({problem})"),
    QT_TRANSLATE_NOOP("Engine", "This is no regular expression: {problem}."),
    QT_TRANSLATE_NOOP("Engine", "This pattern takes too long; make it simpler, or search for words."),
    QT_TRANSLATE_NOOP("Engine", "There is no text on one side of this place."),
    QT_TRANSLATE_NOOP("Engine", "An article cannot be merged with itself."),
    QT_TRANSLATE_NOOP("Engine", "“{value}” cannot be the {field} of an article."),
    QT_TRANSLATE_NOOP("Engine", "An article has no field “{field}”."),
    QT_TRANSLATE_NOOP("Engine", "Article {article} stands in another source, so this cannot be done."),
    QT_TRANSLATE_NOOP("Engine", "Article {article} has no paragraph {number}; it has {count}."),
    QT_TRANSLATE_NOOP("Engine", "There is no such piece of furniture ({number})."),
    QT_TRANSLATE_NOOP("Engine", "Learning needs at least {least} corrected paragraphs; there are {count}."),
    QT_TRANSLATE_NOOP("Engine", "Line {line} of the lexicon cannot be read: {problem}."),
    QT_TRANSLATE_NOOP("Engine", "There is no text at {start} to annotate."),
    QT_TRANSLATE_NOOP("Engine", "Article {article} ends at {length}; {start}–{end} is beyond it."),
    QT_TRANSLATE_NOOP("Engine", "There is no such annotation ({annotation})."),
    QT_TRANSLATE_NOOP("Engine", "There is no such code in the codebook ({code})."),
    QT_TRANSLATE_NOOP("Engine", "There is no coder {coder} in the project."),
    QT_TRANSLATE_NOOP("Engine", "A coder needs a name."),
    QT_TRANSLATE_NOOP("Engine", "“{path}” is no name for a code."),
    QT_TRANSLATE_NOOP("Engine", "A code cannot stand below itself."),
    QT_TRANSLATE_NOOP("Engine", "A code cannot be merged into itself or one below it."),
    QT_TRANSLATE_NOOP("Engine", "There is a code named “{name}” there already; merge them instead."),
    QT_TRANSLATE_NOOP("Engine", "No entity is marked at {start}–{end} of article {article}."),
    QT_TRANSLATE_NOOP("Engine", "The source has annotations, so it must keep one article at least."),
    QT_TRANSLATE_NOOP("Engine", "“{path}” is no name for a code: a part of it is empty."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} was not written: {reason}. Free some space or choose another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The {format} file held {read} marked passages when read back, {written} were written, "
        "or their words differ. It was thrown away; please report this with the project.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This format needs the package {package}: pip install 'meipi[formats]'."),
    QT_TRANSLATE_NOOP("Engine", "There are no codes yet: a REFI-QDA codebook holds at least one."),
    QT_TRANSLATE_NOOP("Engine", "There is no article to export: a REFI-QDA project holds at least one."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A sheet of Excel holds {most:,} rows at most. Export as CSV, or a part of the project.",
    ),
    QT_TRANSLATE_NOOP("Engine", "the archive holds more than {most} files"),
    QT_TRANSLATE_NOOP("Engine", "the archive holds more than {most} MB"),
    QT_TRANSLATE_NOOP("Engine", "it is a link to another file"),
    QT_TRANSLATE_NOOP("Engine", "it is locked with a password"),
    QT_TRANSLATE_NOOP("Engine", "it would swell to more than {most} times its size"),
    QT_TRANSLATE_NOOP("Engine", "it is a damaged archive: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "it cannot be unpacked: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "there is no Word document in it"),
    QT_TRANSLATE_NOOP("Engine", "there is no book in it"),
    QT_TRANSLATE_NOOP("Engine", "there is no web page in it"),
    QT_TRANSLATE_NOOP("Engine", "the PDF has no text layer, only pictures of its pages"),
    QT_TRANSLATE_NOOP("Engine", "the PDF has more than {most} pages"),
    QT_TRANSLATE_NOOP("Engine", "the PDF is damaged: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "the PDF is locked with a password"),
    QT_TRANSLATE_NOOP("Engine", "it is no text but a picture, a program or the like"),
    QT_TRANSLATE_NOOP("Engine", "the table has no column {column}; it has {there}"),
    QT_TRANSLATE_NOOP("Engine", "no column of the table holds a text"),
    QT_TRANSLATE_NOOP("Engine", "it is no table: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "there is no Excel workbook in it"),
    QT_TRANSLATE_NOOP("Engine", "the workbook is damaged: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "it is no JSON: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "an entry of it is no JSON object"),
    QT_TRANSLATE_NOOP("Engine", "its XML declares a document type, which is not accepted"),
    QT_TRANSLATE_NOOP("Engine", "its XML is damaged: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "files of type {suffix} cannot be imported"),
    QT_TRANSLATE_NOOP("Engine", "{path} is not what it was when it was imported; import it anew."),
    QT_TRANSLATE_NOOP("Engine", "{path} is not there any more, so it cannot be read again."),
    QT_TRANSLATE_NOOP("Engine", "the file is empty"),
    QT_TRANSLATE_NOOP("Engine", "there is no text in it"),
    QT_TRANSLATE_NOOP("Engine", "its text is longer than {most:,} characters"),
    QT_TRANSLATE_NOOP("Engine", "an archive within an archive is not opened"),
    QT_TRANSLATE_NOOP("Engine", "it is no ordinary file"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "“{quote}” does not stand in article {article} at {start}–{end}; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no source number {source} in the project."),
    QT_TRANSLATE_NOOP("Engine", "There is no article number {article} in the project."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The text of article {article} has been damaged on the disk. Restore a backup.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The copy {path} is not whole; it was not kept."),
    QT_TRANSLATE_NOOP("Engine", "No backup was made in {folder} ({error})."),
    QT_TRANSLATE_NOOP("Engine", "{path} is there already; choose another name."),
    QT_TRANSLATE_NOOP("Engine", "There is no folder {folder}."),
    QT_TRANSLATE_NOOP("Engine", "{path}: not saved, because the disk refused ({error})."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "What this act changes has been changed since by another act, so it was not carried out.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{path} is damaged at this place ({error}). Restore a backup."),
    QT_TRANSLATE_NOOP("Engine", "{path} is open for reading only ({reason}), so nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path}: not saved, because the disk refused ({error}). Make room on it, then repeat.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{path} is open in another program ({holder})."),
    QT_TRANSLATE_NOOP("Engine", "{path} is not a local copy of another project."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} was changed by somebody else meanwhile: your work stands beside it, as {name}.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no file {path}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} could not be brought from version {version} to this one; it was left as it was.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{backup} is no whole Meipi project; nothing was done."),
    QT_TRANSLATE_NOOP("Engine", "Nothing in {path} can be read any more."),
    QT_TRANSLATE_NOOP("Engine", "{path} is being written and cannot be read just now."),
    QT_TRANSLATE_NOOP("Engine", "{path} cannot be read ({error})."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{name} is in the project already (as {twin}), so it was not imported again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} was refused: it holds what no Meipi project holds ({what}) and may be harmful.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{path} is not a Meipi project, or its beginning is damaged."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{path} was made by a newer Meipi, and this one cannot read it. Install the newer one.",
    ),
)
"""The sentences of ``MeipiError``."""

REASONS = (
    QT_TRANSLATE_NOOP("Engine", "a line end that the column made"),
    QT_TRANSLATE_NOOP("Engine", "a space that the column put in"),
    QT_TRANSLATE_NOOP("Engine", "a name padded to the width of the others"),
    QT_TRANSLATE_NOOP("Engine", "a sign that was printed twice"),
    QT_TRANSLATE_NOOP("Engine", "a character that shows nothing"),
    QT_TRANSLATE_NOOP("Engine", "markup that a converter left in the text"),
    QT_TRANSLATE_NOOP("Engine", "the reading of {character}, put in by a script"),
    QT_TRANSLATE_NOOP("Engine", "bytes read one late after an injected reading or a cut"),
    QT_TRANSLATE_NOOP("Engine", "a line end that became a space"),
    QT_TRANSLATE_NOOP("Engine", "the end of a paragraph that became a space"),
)
"""Why cleaning changed something. What stands in braces is different each time."""

DOUBTS = (
    QT_TRANSLATE_NOOP("Engine", "the encoding is a guess: another one reads the file nearly as well"),
    QT_TRANSLATE_NOOP("Engine", "several encodings in one file, read line by line"),
    QT_TRANSLATE_NOOP("Engine", "some bytes fit no encoding and are shown as �"),
    QT_TRANSLATE_NOOP("Engine", "characters were lost before the file was written, and stand as �"),
    QT_TRANSLATE_NOOP("Engine", "control characters are shown as signs"),
    QT_TRANSLATE_NOOP("Engine", "the file reads unlike Chinese in the encoding that it declares"),
    QT_TRANSLATE_NOOP("Engine", "the file is not in the encoding that it declares"),
)
"""What is to be distrusted of a file that was read."""

LOSSES = (
    QT_TRANSLATE_NOOP("Export", "memos"),
    QT_TRANSLATE_NOOP("Export", "annotations of whole articles"),
    QT_TRANSLATE_NOOP("Export", "annotations that overlap another"),
    QT_TRANSLATE_NOOP("Export", "annotations with more than one code"),
    QT_TRANSLATE_NOOP("Export", "annotations without a code"),
    QT_TRANSLATE_NOOP("Export", "annotations with the name of their coder"),
    QT_TRANSLATE_NOOP("Export", "times of annotations"),
    QT_TRANSLATE_NOOP("Export", "annotations still pending or rejected"),
    QT_TRANSLATE_NOOP("Export", "annotations to be reviewed, which stand in no text"),
    QT_TRANSLATE_NOOP("Export", "raw ranges of annotations in their source"),
    QT_TRANSLATE_NOOP("Export", "codes that stand below another"),
    QT_TRANSLATE_NOOP("Export", "definitions and memos of codes"),
    QT_TRANSLATE_NOOP("Export", "colours of codes"),
    QT_TRANSLATE_NOOP("Export", "codes that mark nothing"),
    QT_TRANSLATE_NOOP("Export", "articles with a title, outlet or date"),
    QT_TRANSLATE_NOOP("Export", "texts of articles"),
    QT_TRANSLATE_NOOP("Export", "names, dates and figures found in the text"),
    QT_TRANSLATE_NOOP("Export", "bookmarks"),
    QT_TRANSLATE_NOOP("Export", "articles marked as in work or done"),
    QT_TRANSLATE_NOOP("Export", "memo on the project"),
)
"""What a format may be unable to carry."""

FINDINGS = (
    QT_TRANSLATE_NOOP("Engine", "row-damaged: {table} row {row}"),
    QT_TRANSLATE_NOOP("Engine", "mentions-damaged: article {article}"),
    QT_TRANSLATE_NOOP("Engine", "quote-mismatch: annotation {annotation} of article {article}"),
    QT_TRANSLATE_NOOP("Engine", "index-mismatch: code {code} of annotation {annotation}"),
    QT_TRANSLATE_NOOP("Engine", "annotations-missing: {there} annotations where there were {told}"),
    QT_TRANSLATE_NOOP("Engine", "dangling: {table} row {row} names a row of {other} that is not there"),
    QT_TRANSLATE_NOOP("Engine", "structure: {problem}"),
    QT_TRANSLATE_NOOP("Engine", "the mentions of article {article} are damaged"),
    QT_TRANSLATE_NOOP("Engine", "{table} row {row} is damaged"),
    QT_TRANSLATE_NOOP("Engine", "{table} row {row} belongs to what is lost"),
    QT_TRANSLATE_NOOP("Engine", "code {code} is lost; one that is named by its id stands for it"),
)
"""What a check finds wrong, and what salvage could not save."""
