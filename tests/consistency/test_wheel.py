"""An installed copy finds everything it ships, far from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from crosstalk.locations import diagrams, resources

ROOT = Path(__file__).resolve().parents[2]
pytest.importorskip("hatchling", reason="hatchling, which builds the wheel, is not installed")

SCRIPT = """
import crosstalk, sys
from crosstalk.catalog import load_catalog
from crosstalk.locations import diagrams, resources
assert "installed" in crosstalk.__file__, crosstalk.__file__
catalog = load_catalog()
drawn = sum((resources("components") / entry.drawing).is_file() for entry in catalog.components.values())
diagram = crosstalk.load(diagrams("figure-1.crosstalk"))
crosstalk.export(diagram, "figure.svg")
print(len(catalog.components), drawn, len(catalog.relations), len(catalog.themes), len(diagram.records))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel without a network; hatchling is asked directly, as pip would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (file,) = folder.glob("*.whl")
    return file


def test_the_wheel_holds_all_data_and_no_tests(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for root in (resources(), diagrams()):
        for file in root.rglob("*"):
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(ROOT).parts):
                assert f"crosstalk/shipped/{file.relative_to(ROOT).as_posix()}" in names
    assert not [name for name in names if name.startswith("tests") or name.endswith(".pyc")]
    assert [name for name in names if name.endswith("entry_points.txt")]


def test_an_installed_copy_finds_its_resources_and_diagrams(wheel, tmp_path):
    target = tmp_path / "installed"
    # What `pip install --target` does with a wheel of pure Python, without the seconds that pip takes.
    zipfile.ZipFile(wheel).extractall(target)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=elsewhere,
        env=os.environ | {"PYTHONPATH": str(target), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    components, drawn, relations, themes, records = map(int, done.stdout.split())
    assert components == drawn >= 525
    assert relations >= 68
    assert themes >= 2
    assert records > 100
    assert (elsewhere / "figure.svg").stat().st_size > 100_000
