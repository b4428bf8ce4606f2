"""How words are read: pinyin with tone marks, by pypinyin's table of phrases."""

from __future__ import annotations

import re

from corpus.text.script import fold

_HAN = re.compile(r"[㐀-䶿一-鿿〇豈-﫿\U00020000-\U0003ffff]+")


def reading(text: str) -> str:
    """The syllables of ``text``, one a Han character, apart by a blank: 重庆银行 is chóng qìng yín háng.

    What is no Han character is left as it is. pypinyin knows phrases in simplified characters only:
    a traditional text is read as its simplified form where that is one of the characters' own
    readings, which keeps the 乾 of 乾隆 from being read as 干. Loads pypinyin at the first call.
    """
    parts: list[str] = []
    end = 0
    for han in _HAN.finditer(text):
        parts += [text[end : han.start()].strip(), *_syllables(han[0])]
        end = han.end()
    parts.append(text[end:].strip())
    return " ".join(part for part in parts if part)


def _syllables(text: str) -> list[str]:
    from pypinyin import Style, pinyin

    def read(han: str, *, heteronym: bool = False) -> list[list[str]]:
        # As a list, unknown characters are items of their own.
        return pinyin(han, style=Style.TONE, heteronym=heteronym, errors=list)  # type: ignore[arg-type]

    own = read(text, heteronym=True)
    return [
        folded[0] if folded[0] in readings else readings[0]
        for folded, readings in zip(read(fold(text)), own, strict=True)
    ]
