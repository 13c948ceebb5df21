"""What holds for every test: no display is needed, whatever machine and whichever way pytest is called, and nothing is kept."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CROSSTALK_CACHE", "")
