"""How a text reads: `Ca²⁺` where the letters on the page are `Ca` and a small raised `2+`."""

from __future__ import annotations

from collections.abc import Sequence

from crosstalk.primitives import TextSpan
from crosstalk.text.scripts import raised

_SMALL = 0.8
"""A span under this fraction of the text's size, off its baseline, is a script."""
_NEAR = 0.5
"""Further off than this, in em, it stands on another line."""


def spoken(spans: Sequence[tuple[TextSpan, str]]) -> str | None:
    """Return a text as it is read, with its sub- and superscripts as characters; None where it has none.

    Beside each span stand its characters with the blanks between the spans. Scripts that Unicode lacks stay plain.
    """
    said = "".join(_spoken_parts(spans))
    return said if said != "".join(text for _, text in spans) else None


def spoken_spans(spans: Sequence[TextSpan]) -> list[str]:
    """Return each span's text as it is read, for formats that say so span by span."""
    return _spoken_parts([(span, span.text) for span in spans])


def _spoken_parts(spans: Sequence[tuple[TextSpan, str]]) -> list[str]:
    size = max((span.size for span, _ in spans), default=0.0)
    baseline = next((span.y for span, _ in spans if span.size == size), 0.0)
    parts: list[str] = []
    for span, text in spans:
        if span.size == size:
            baseline = span.y
        parts.append(_spoken_span(span, text, baseline, size))
    return parts


def _spoken_span(span: TextSpan, text: str, baseline: float, size: float) -> str:
    shift = span.y - baseline
    if span.size > _SMALL * size or not 0.01 < abs(shift) < _NEAR * size:
        return text
    return raised(text, "super" if shift < 0 else "sub")
