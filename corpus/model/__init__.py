"""Frozen values that everything else is made of. No input or output here."""

from corpus.model.annotation import Annotation, AnnotationKind, Fit, Status
from corpus.model.annotation_filter import EVERY_ANNOTATION, AnnotationFilter
from corpus.model.arrangement import ArrangedArticle, Arrangement, Decision, Decoding, Part, Repairs
from corpus.model.article import (
    Article,
    Cleaned,
    Credit,
    Furniture,
    Paragraph,
    ParagraphKind,
    paragraph_at,
)
from corpus.model.change import Change, Do, Record, Replacement, SourceRecord, Touched
from corpus.model.code import Code
from corpus.model.correction import Correction, Rule
from corpus.model.edit import Edit, apply_edits
from corpus.model.errors import MeipiError
from corpus.model.handwork import ArticleHandwork, Handwork
from corpus.model.mention import Label, Mention
from corpus.model.offset_map import OffsetMap, Segment
from corpus.model.span import Span
from corpus.model.study import ArticleProgress, Bookmark, Coder, Progress, ProjectMemo

__all__ = [
    "EVERY_ANNOTATION",
    "Annotation",
    "AnnotationFilter",
    "AnnotationKind",
    "ArrangedArticle",
    "Arrangement",
    "Article",
    "ArticleHandwork",
    "ArticleProgress",
    "Bookmark",
    "Change",
    "Cleaned",
    "Code",
    "Coder",
    "Correction",
    "Credit",
    "Decision",
    "Decoding",
    "Do",
    "Edit",
    "Fit",
    "Furniture",
    "Handwork",
    "Label",
    "MeipiError",
    "Mention",
    "OffsetMap",
    "Paragraph",
    "ParagraphKind",
    "Part",
    "Progress",
    "ProjectMemo",
    "Record",
    "Repairs",
    "Replacement",
    "Rule",
    "Segment",
    "SourceRecord",
    "Span",
    "Status",
    "Touched",
    "apply_edits",
    "paragraph_at",
]
