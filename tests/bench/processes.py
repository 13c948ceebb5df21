"""Measures that need processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crosstalk.locations import diagrams
from tests.bench.diagrams import diagram_of

Samples = dict[str, list[float]]
_ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def clean_home() -> Iterator[Path]:
    """Give a folder where the program keeps its settings, journals and recent files meanwhile."""
    with tempfile.TemporaryDirectory(prefix="crosstalk-bench-") as folder:
        yield Path(folder)


def starting(home: Path, runs: int) -> Samples:
    """Return milliseconds until the window stands, as a person starts the program, and of its parts."""
    figure = str(diagrams("figure-1.crosstalk"))
    out: Samples = {}
    for run in range(runs + 1):
        parts = {
            "python itself": _until(home, ["-c", "print()"]),
            "command line answers (--version)": _until(home, ["-m", "crosstalk", "--version"]),
            "window shows Figure 1 and waits for input": _until(
                home, ["-m", "tests.bench.fresh", "window", figure]
            ),
        } | _reported(home, ["import"])
        # The first run brings the files into the disk cache and does not count.
        for name, value in parts.items() if run else ():
            out.setdefault(name, []).append(value)
    return out


def measured(home: Path, size: int, runs: int) -> Samples:
    """Return milliseconds (and MB) of everything that is measured at a size."""
    from crosstalk.storage import save

    file = home / f"{size}.crosstalk"
    save(diagram_of(size), file)
    out: Samples = {}
    for _ in range(runs):
        for name, value in _reported(home, ["open", str(file)]).items():
            out.setdefault(name, []).append(value)
        window = _until(home, ["-m", "tests.bench.fresh", "window", str(file)])
        out.setdefault("start the program on the file: first picture", []).append(window)
    data = _python(home, ["-m", "tests.bench.worker", str(file), str(runs)])
    out.update(json.loads(data))
    return out


def _until(home: Path, arguments: list[str]) -> float:
    """Return milliseconds from the start of a process to the end of the first line that it prints."""
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=_ROOT, env=_environment(home), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (time.perf_counter() - begin) * 1000
        process.communicate()
    if not line or process.returncode:
        raise SystemExit(f"{' '.join(arguments)} failed")
    return took


def _reported(home: Path, arguments: list[str]) -> dict[str, float]:
    found: dict[str, float] = json.loads(_python(home, ["-m", "tests.bench.fresh", *arguments]))
    return found


def _python(home: Path, arguments: list[str]) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=_ROOT,
        env=_environment(home),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)} failed")
    return done.stdout


def _environment(home: Path) -> dict[str, str]:
    folders = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(home)
    )
    # As on a person's machine, where what was compiled and kept before is there from the second start on.
    kept = {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "CROSSTALK_CACHE": str(home / "cache")}
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # The offscreen platform warns of hints that it does not know.
    qt = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    return own | folders | kept | qt | {"PYTHONHASHSEED": "0"}
