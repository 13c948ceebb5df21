"""Right-to-left writing: the order on the line, joined letters, and what painters are given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.text import bidi, lay_out, text_width
from crosstalk.text.arabic import shaped


def _seen(text: str, base: int | None = None) -> list[tuple[str, bool]]:
    level = bidi.base_level(text) if base is None else base
    return [(text[s.start : s.end], s.is_leftward) for s in bidi.stretches(text, level)]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("nerve", [("nerve", False)]),
        ("עצב", [("עצב", True)]),
        ("עצב CGRP", [("CGRP", False), ("עצב ", True)]),
        ("nerve עצב x", [("nerve ", False), ("עצב", True), (" x", False)]),
        ("עצב 12", [("12", False), ("עצב ", True)]),
        ("עצב (עין)!", [("עצב (עין)!", True)]),
        ("CD8 (עצב)", [("CD8 (", False), ("עצב", True), (")", False)]),
        ("עצב 5%", [("5%", False), ("עצב ", True)]),
        ("خلية 12/3", [("12/3", False), ("خلية ", True)]),
        ("עצב\u200f", [("עצב\u200f", True)]),
        ("", []),
    ],
)
def test_stretches_stand_in_the_order_in_which_they_are_seen(text, seen):
    assert _seen(text) == seen


@given(st.text("aZ 12%-+.,:()[]אבجد\u064b٣", max_size=14), st.sampled_from([0, 1]))
def test_stretches_are_a_permutation_of_the_line(text, base):
    found = bidi.stretches(text, base)
    covered = sorted(n for s in found for n in range(s.start, s.end))
    assert covered == list(range(len(text)))


def test_letters_join_with_their_neighbours():
    assert shaped("بيت") == "\ufe91\ufef4\ufe96"
    assert shaped("دار") == "\ufea9\ufe8d\ufead"  # none of them joins on
    assert shaped("سلام") == "\ufeb3\ufefc\ufee1"  # lam and alef become one
    assert shaped("nerve עצב") == "nerve עצב"


def test_what_stands_on_the_paper_is_turned_around_and_mirrored():
    assert bidi.as_drawn("אב(ג") == "ג)בא"
    assert bidi.as_drawn("CD8 (x)") == "CD8 (x)"
    assert bidi.as_drawn("\u200f(אב)\u200f") == "(בא)"
    marks = bidi.as_drawn("בָּא")
    assert marks[0] == "א"
    assert marks[1] == "ב"


def test_a_line_is_placed_from_left_to_right_and_keeps_what_was_typed():
    item = lay_out("עצב CGRP", x=10.0, y=0.0, size=10.0)
    assert [s.text.strip(bidi.RLM) for s in item.spans] == ["CGRP", "עצב "]
    assert item.spans[0].x == 10.0
    assert item.spans[1].x == pytest.approx(10.0 + text_width("CGRP", 10.0))
    assert item.bounds.width == pytest.approx(text_width("עצב CGRP", 10.0))


def test_a_stretch_that_ends_with_a_sign_runs_leftwards_on_its_own():
    (span,) = lay_out("שלום!", x=0.0, y=0.0, size=10.0).spans
    assert span.text == "שלום!" + bidi.RLM
    assert bidi.base_level(span.text) == 1
    assert text_width(bidi.RLM, 10.0) == 0.0


def test_lines_break_in_the_order_of_reading():
    item = lay_out(
        "אחת שתיים שלוש", x=0.0, y=0.0, size=10.0, width=text_width("אחת שתיים ", 10.0), align="right"
    )
    lines: dict[float, str] = {}
    for span in item.spans:
        lines[span.y] = lines.get(span.y, "") + span.text.strip(bidi.RLM)
    assert [words.strip() for _, words in sorted(lines.items())] == ["אחת שתיים", "שלוש"]


def test_joined_letters_are_as_wide_as_their_forms():
    assert 0 < text_width("سلام", 10.0) < 4 * 10.0
    assert text_width("بيت", 10.0) != text_width("ب ي ت", 10.0)


@pytest.mark.parametrize("text", ["עצב CGRP", "nerve עצב x", "עצב", "abc", "עצב A עין B", "x עצב"])
def test_slides_get_a_line_as_it_is_read(text):
    spans = [s.text.strip(bidi.RLM) for s in lay_out(text, x=0.0, y=0.0, size=10.0).spans]
    order, begins_right = bidi.typed_order(spans)
    typed = "".join(spans[n] for n in order)
    # Whatever the order is, a reader that begins where it is told to shows the same.
    assert [words.strip() for words, _ in _seen(typed, int(begins_right))] == [
        words.strip() for words in spans
    ]
