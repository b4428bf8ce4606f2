"""What encodings are called in the window: by the names that standards and other programs give them."""

from __future__ import annotations

TITLES = {
    "utf-8": "UTF-8",
    "gb18030": "GB 18030 (GBK)",
    "big5hkscs": "Big5-HKSCS",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "euc_jp": "EUC-JP",
    "euc_kr": "EUC-KR",
    "shift_jis": "Shift JIS",
    "cp1252": "Windows-1252",
    "iso8859-1": "ISO 8859-1",
}


def encoding_title(name: str) -> str:
    """The title of an encoding by its name in Python, or of several that are joined by ``+``.

    One that is not listed here goes by its own name.
    """
    return " + ".join(TITLES.get(part, part.replace("_", "-").upper()) for part in name.split("+"))
