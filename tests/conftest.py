"""What holds for every test: no display is needed, nothing is kept, whatever machine and however pytest is called."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CROSSTALK_CACHE", "")
os.environ["CROSSTALK_LANGUAGE"] = "en"

# The gate tries the same examples each time: what random ones find is looked for by those who work on the code.
settings.register_profile("gate", derandomize=True, database=None)
if os.environ.get("CI"):
    settings.load_profile("gate")


@pytest.fixture(autouse=True)
def _no_own_parts_left() -> Iterator[None]:
    """Let no test find the own components of another: the catalogue is one for the whole process."""
    yield
    from crosstalk.catalog import load_catalog

    if load_catalog.cache_info().currsize:
        load_catalog().offer(())
