"""The same diagram gives the same SVG, whatever order Python's sets have in a process."""

import os
import subprocess
import sys

import pytest

from crosstalk.locations import diagrams

SCRIPT = """
import hashlib, sys, crosstalk
from crosstalk.exporters import ExportOptions, by_id, export_bytes
for text in ("live", "outlines"):
    data = export_bytes(crosstalk.load(sys.argv[1]), by_id("svg"), ExportOptions(text=text))
    print(hashlib.sha256(data).hexdigest())
"""


def _digests(seed: int) -> str:
    figure = str(diagrams("figure-1.crosstalk"))
    environment = os.environ | {"PYTHONHASHSEED": str(seed)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, figure], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.parametrize("seed", [1, 77])
def test_two_processes_write_the_same_bytes(seed):
    expected = _digests(0)
    assert len(expected.split()) == 2
    assert _digests(seed) == expected
