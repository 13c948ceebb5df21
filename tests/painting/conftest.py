import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def _app():
    from crosstalk.painting.app import ensure_app

    ensure_app()
