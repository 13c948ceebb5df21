import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.text import ASCENT, DESCENT, Span, lay_out, measure, parse, text_width

STRINGS = ["β-AR", "Ca²⁺", "CD8⁺", "IFN-γ", "IL-1β", "NF-κB", "5-HT₃", "×10⁻³", "“quotes”", "神经内分泌癌"]


def lines(item):
    rows: dict[float, str] = {}
    for span in item.spans:
        rows[round(span.y, 3)] = rows.get(round(span.y, 3), "") + span.text
    return list(rows.values())


@pytest.mark.parametrize("text", STRINGS)
def test_strings_of_the_field_lay_out_on_one_line(text):
    item = lay_out(text, x=10, y=20, size=7)
    assert item.spans[0].x == 10
    assert item.spans[0].y == pytest.approx(20 + ASCENT * 7)
    assert sum(span.width for span in item.spans) == pytest.approx(item.bounds.width)


def test_unicode_scripts_become_small_shifted_characters():
    first, second = lay_out("Ca²⁺", x=0, y=0, size=10).spans
    assert (first.text, second.text) == ("Ca", "2+")
    assert second.size == pytest.approx(7)
    assert second.y == pytest.approx(first.y - 3.6)
    (_, low) = lay_out("5-HT₃", x=0, y=0, size=10).spans
    assert low.y == pytest.approx(first.y + 1.8)


def test_breaks_at_spaces_hyphens_and_slashes():
    assert lines(lay_out("tumour associated", x=0, y=0, size=7, width=35)) == ["tumour", "associated"]
    assert lines(lay_out("tumour-associated", x=0, y=0, size=7, width=35)) == ["tumour-", "associated"]
    assert lines(lay_out("cytokine/chemokine", x=0, y=0, size=7, width=35)) == ["cytokine/", "chemokine"]


def test_short_names_stay_whole_and_long_words_stick_out():
    assert lines(lay_out("the β-AR", x=0, y=0, size=7, width=20)) == ["the", "β-AR"]
    assert lines(lay_out("neuroinflammation", x=0, y=0, size=7, width=20)) == ["neuroinflammation"]


def test_cjk_breaks_anywhere_but_before_its_punctuation():
    assert lines(lay_out("神经内分泌癌", x=0, y=0, size=10, width=31)) == ["神经内", "分泌癌"]
    assert lines(lay_out("神经内，分泌", x=0, y=0, size=10, width=31)) == ["神经", "内，分", "泌"]


def test_a_word_of_several_runs_is_not_torn():
    runs = parse("activated CD8^+")
    assert lines(lay_out(runs, x=0, y=0, size=7, width=32))[0] == "activated"


def test_centred_lines_are_even():
    text = "one two three four five six"
    natural = text_width(text, 7)
    item = lay_out(text, x=0, y=0, size=7, width=natural * 0.8, align="center", anchor="top")
    widths = [span.width for span in item.spans]
    assert len(widths) == 2
    assert max(widths) < natural * 0.65
    assert all(span.x + span.width / 2 == pytest.approx(0) for span in item.spans)


def test_line_feeds_and_empty_lines_count():
    assert measure("a\n\nb", size=10)[1] == pytest.approx(10 * (ASCENT + DESCENT + 2 * 1.15))
    assert measure("a\n\nb", size=10, width=50) == pytest.approx(measure("a\n\nb", size=10))
    assert measure("", size=10) == pytest.approx((0, 11.17))


@pytest.mark.parametrize(
    ("anchor", "x", "y"),
    [
        ("top-left", 0, 0),
        ("top", -0.5, 0),
        ("center", -0.5, -0.5),
        ("bottom-right", -1, -1),
        ("left", 0, -0.5),
    ],
)
def test_anchor(anchor, x, y):
    width, height = measure("abc", size=10)
    item = lay_out("abc", x=100, y=50, size=10, anchor=anchor)
    assert item.bounds.x == pytest.approx(100 + x * width)
    assert item.bounds.y == pytest.approx(50 + y * height)


def test_baseline_anchor():
    assert lay_out("abc", x=3, y=9, size=10, anchor="baseline").spans[0].y == pytest.approx(9)


@given(
    st.text(st.sampled_from("ab -/\n神γ₃"), max_size=40),
    st.floats(1, 200),
    st.sampled_from(["left", "center", "right"]),
)
def test_no_character_but_blanks_is_lost_and_lines_fit(text, width, align):
    item = lay_out([Span(text[:9]), Span(text[9:], bold=True)], x=0, y=0, size=7, width=width, align=align)
    drawn = "".join(span.text for span in item.spans)
    assert sorted(drawn.replace(" ", "")) == sorted(text.replace("₃", "3").replace(" ", "").replace("\n", ""))
    for span in item.spans:
        assert item.bounds.x - 1e-6 <= span.x
        assert span.x + span.width <= item.bounds.right + 1e-6


def test_a_word_without_end_is_divided_line_by_line():
    item = lay_out("ab-" * 10_000, x=0, y=0, size=7, width=60)
    lines = {span.y for span in item.spans}
    assert item.bounds.width <= 60
    assert len(lines) == len(item.spans) > 1000
