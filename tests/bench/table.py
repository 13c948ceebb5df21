"""The figures as text."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

Samples = dict[str, list[float]]


def started(samples: Samples) -> str:
    """Return a table of name, median, least and most."""
    width = max(map(len, samples)) + 2
    lines = [f"{'milliseconds':{width}}{'median':>10}{'min … max':>20}"]
    lines += [f"{name:{width}}{_number(median(v)):>10}{_span(v):>20}" for name, v in samples.items()]
    return "\n".join(lines)


def grown(results: dict[int, Samples]) -> str:
    """Return a table of one row for each measure: medians by size, their spread, and how they grow."""
    sizes = list(results)
    names = list(dict.fromkeys(name for samples in results.values() for name in samples))
    width = max(map(len, names)) + 2
    pairs = list(pairwise(sizes))
    head = f"{'milliseconds (memory: MB)':{width}}" + "".join(
        f"{size:>10,}{'min … max':>19}" for size in sizes
    )
    lines = [head + "".join(f"{f'×{b // a} →':>9}" for a, b in pairs)]
    for name in names:
        row = f"{name:{width}}"
        for size in sizes:
            values = results[size][name]
            row += f"{_number(median(values)):>10}{_span(values):>19}"
        for small, large in pairs:
            row += f"{median(results[large][name]) / max(median(results[small][name]), 1e-9):>9.1f}"
        lines.append(row)
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _span(values: list[float]) -> str:
    return f"{_number(min(values))} … {_number(max(values))}" if len(values) > 1 else ""
