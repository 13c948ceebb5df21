"""What holds for every test: no display is needed, whatever machine and whichever way pytest is called."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
