"""Measure everything about one file in the real window, and print it as JSON: name → milliseconds of each run."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.bench.bench_window import BenchWindow
from tests.bench.cases import CASES
from tests.bench.fresh import peak_memory


def main(file: str, runs: int) -> None:
    """Run every case; the first run of each warms caches and does not count."""
    bench = BenchWindow(Path(file))
    out: dict[str, list[float]] = {}
    for name, case in CASES.items():
        samples: list[float] = []
        for run in range(runs + 1):
            took = case(bench)
            samples.extend(took if run else ())
        out[name] = [1000 * seconds for seconds in samples]
    out["peak memory, all of this"] = [peak_memory()]
    print(json.dumps(out))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
