"""Run the benchmark and print its table."""

from __future__ import annotations

import argparse
import sys

from tests.bench import processes, routing, strands, table


def main() -> None:
    """Measure every size, one after the other, and print medians."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100 and 1,000 components only")
    parser.add_argument("--runs", type=int, default=5, help="how often each thing is measured (default 5)")
    parser.add_argument("--sizes", type=int, nargs="+", help="other numbers of components")
    chosen = parser.parse_args()
    sizes = chosen.sizes or ([100, 1_000] if chosen.quick else [100, 1_000, 10_000])
    with processes.clean_home() as home:
        _say("starting")
        starting = processes.starting(home, chosen.runs)
        results = {}
        for size in sizes:
            _say(f"{size:,} components")
            results[size] = processes.measured(home, size, chosen.runs)
    print(table.started(starting))
    print()
    print(table.grown(results))
    print()
    routing.main()
    print()
    strands.main()


def _say(what: str) -> None:
    print(f"measuring: {what} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
