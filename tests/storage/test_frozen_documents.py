"""Documents of every format there was: frozen, and still opened as they were meant."""

import pytest

from crosstalk.storage import FORMAT, dumps, load
from crosstalk.storage.migrations import MIGRATIONS
from tests import FOLDER

FROZEN = sorted((FOLDER / "documents").glob("v*/*.crosstalk"))


def test_each_format_has_a_frozen_document():
    assert {int(path.parent.name[1:]) for path in FROZEN} == set(range(1, FORMAT + 1))


def test_each_older_format_has_a_migration():
    assert set(MIGRATIONS) == set(range(1, FORMAT))


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_frozen_document_opens(path):
    diagram = load(path)
    assert diagram.records
    if path.parent.name == f"v{FORMAT}":
        assert dumps(diagram) == path.read_bytes()


def test_the_frozen_document_says_all_kinds():
    from crosstalk.model.records import KINDS, kind_of

    diagram = load(FOLDER / "documents" / "v1" / "everything.crosstalk")
    assert {kind_of(r) for r in diagram.records.values()} == set(KINDS)
