import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.text import Span, format, parse
from crosstalk.text.spans import merged


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("CD8^+ T cell", (Span("CD8"), Span("+", script="super"), Span(" T cell"))),
        ("Ca^{2+}", (Span("Ca"), Span("2+", script="super"))),
        ("Ca^2+", (Span("Ca"), Span("2+", script="super"))),
        ("x^2+y", (Span("x"), Span("2", script="super"), Span("+y"))),
        ("10^-3", (Span("10"), Span("−3", script="super"))),
        ("5-HT_3", (Span("5-HT"), Span("3", script="sub"))),
        ("5-HT_2A", (Span("5-HT"), Span("2", script="sub"), Span("A"))),
        (r"IFN-\gammaR", (Span("IFN-γR"),)),
        (r"\Delta x\to", (Span("Δ x→"),)),
        (r"NF-\kappaB", (Span("NF-κB"),)),
        ("**a***b*", (Span("a", bold=True), Span("b", italic=True))),
        ("***a***", (Span("a", bold=True, italic=True),)),
        ("2 * 3 * 4", (Span("2 * 3 * 4"),)),
        ("p < 0.05*", (Span("p < 0.05*"),)),
        (r"a\_b \* \\", (Span(r"a_b * \ ".strip()),)),
        (r"C:\new", (Span(r"C:\new"),)),
        (r"\unknown", (Span(r"\unknown"),)),
        (r"\color{#D9657F}r\color{}b", (Span("r", color="#d9657f"), Span("b"))),
        ("a}b{c", (Span("a}b{c"),)),
        ("x_", (Span("x_"),)),
        ("", ()),
    ],
)
def test_parse(markup, expected):
    assert parse(markup) == expected


def test_format_is_readable():
    assert format(parse("CD8^+ T cell")) == "CD8^+ T cell"
    assert format(parse("**bold** and *italic*")) == "**bold** and *italic*"


_spans = st.lists(
    st.builds(
        Span,
        st.text(st.one_of(st.sampled_from("ab*_^{}\\ +-23γ⁺\n"), st.characters(codec="utf-8")), max_size=6),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "sub", "super"]),
        st.sampled_from(["", "#ff0000", "#00ff7f"]),
    ),
    max_size=6,
)


@given(_spans)
def test_what_is_formatted_reads_back(spans):
    assert parse(format(spans)) == merged(spans)


@given(st.text(st.sampled_from("ab*_^{}\\ +-23"), max_size=20))
def test_any_typing_parses_and_settles(markup):
    spans = parse(markup)
    assert parse(format(spans)) == spans
