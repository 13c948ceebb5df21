"""The words of the interface: a table speaks, what it lacks stays English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crosstalk import tongue
from crosstalk.tongue import again, later, tr


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
    tongue.use(
        {}, language="zh_CN"
    )  # nothing of the interface is translated, but what has words of its own may be
    assert tongue.language() == "zh_CN"


def test_a_word_that_means_two_things_bears_the_other_one_unseen() -> None:
    tongue.use({})
    assert tr("Notes##of the checks") == later("Notes##of the checks") == "Notes"
    tongue.use({"Notes": "备注", "Notes##of the checks": "提示"})
    assert (tr("Notes"), tr("Notes##of the checks"), tr(later("Notes##of the checks"))) == (
        "备注",
        "提示",
        "提示",
    )


def test_what_was_made_before_is_said_in_the_language_of_the_moment() -> None:
    tongue.use({})
    part = later("View")
    name = later("Change {what} of {count}", what=part, count=2)
    assert name == "Change View of 2"
    tongue.use({"Change {what} of {count}": "更改 {count} 个{what}", "View": "视图"})
    assert tr(name) == again(name) == "更改 2 个视图"
    assert name == "Change View of 2"
    assert again("View") == "View"  # a person's own word
    assert tr(later("{n} left"), n=3) == "3 left"
