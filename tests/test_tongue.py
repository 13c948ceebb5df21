"""The words of the interface: a table speaks, what it lacks stays English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crosstalk import tongue
from crosstalk.tongue import tr


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before, language = tongue.in_use(), tongue.language()
    yield
    tongue.use(before, language=language)


def test_english_is_what_stands_in_the_code() -> None:
    tongue.use({})
    assert tr("Undo") == "Undo"
    assert tr("{count} objects", count=3) == "3 objects"


def test_a_table_speaks_and_what_it_lacks_or_left_empty_stays_english() -> None:
    tongue.use({"Undo": "撤销", "Redo": "", "{count} objects": "{count} 个对象"})
    assert tr("Undo") == "撤销"
    assert tr("Redo") == "Redo"
    assert tr("Cut") == "Cut"
    assert tr("{count} objects", count=3) == "3 个对象"


def test_braces_without_values_are_left_alone() -> None:
    tongue.use({})
    assert tr("type _{2} for a subscript") == "type _{2} for a subscript"


def test_the_language_is_known_by_its_code_and_no_table_is_english() -> None:
    tongue.use({"Undo": "撤销"}, language="zh_CN")
    assert tongue.language() == "zh_CN"
    tongue.use({})
    assert tongue.language() == "en"
    tongue.use({}, language="zh_CN")  # nothing of the interface is translated, but what has words of its own may be
    assert tongue.language() == "zh_CN"
