from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QApplication

from corpus.text.markdown import styled
from desktop.reader.emphasis import formats, pieces
from desktop.reader.laid_block import LaidBlock
from desktop.reader.look import Look
from desktop.reader.memos import Memo, MemoColumn
from desktop.reader.typography import Typography


def test_pieces_say_the_text_with_what_lies_over_it() -> None:
    told = styled("看**河*长*制**，`x`")
    found = pieces(told)
    assert "".join(text for text, _ in found) == told.text == "看河长制，x"
    bold = [text for text, form in found if form.fontWeight() == QFont.Weight.Bold]
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    assert bold == ["河", "长", "制"]
    assert [text for text, form in found if form.underlineStyle() == dotted] == ["长"]
    assert [text for text, form in found if "monospace" in (form.fontFamilies() or [])] == ["x"]


def test_latin_words_are_stressed_by_italics_chinese_ones_are_not() -> None:
    told = styled("*not* 但*不*")
    assert [form.fontItalic() for _, form in formats(told)] == [True, False]


def test_bold_words_of_a_memo_take_their_room_in_the_margin(qapp: QApplication) -> None:
    typography = Typography(Look(), 13.5)
    told = styled("**mmmmmmmm**")
    plain = LaidBlock(told.text, typography.memo, 1000.0)
    bold = LaidBlock(told.text, typography.memo, 1000.0, formats=formats(told))
    assert bold.layout.lineAt(0).naturalTextWidth() > plain.layout.lineAt(0).naturalTextWidth()
    column = MemoColumn([Memo("a", 0, "# 河\n- 长\n- **制**")], typography, 200.0)
    column.settle(lambda _anchor: 0.0, 0.0, 1000.0, None)
    ((_, _, words, _),) = column.visible(0.0, 1000.0)
    assert words.line_count == 3
