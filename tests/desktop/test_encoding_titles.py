"""What encodings are called in the window."""

from __future__ import annotations

from corpus.text.decoding import ENCODINGS
from desktop.encoding_titles import TITLES, encoding_title


def test_all_that_is_tried_has_a_title_that_is_no_name_of_python() -> None:
    assert set(ENCODINGS) <= set(TITLES)
    assert not any(title == name for name, title in TITLES.items())


def test_of_a_page_in_several_encodings_each_is_named() -> None:
    assert encoding_title("utf-8+gb18030") == "UTF-8 + GB 18030 (GBK)"


def test_one_that_is_not_listed_goes_by_its_own_name() -> None:
    assert encoding_title("iso2022_jp") == "ISO2022-JP"
