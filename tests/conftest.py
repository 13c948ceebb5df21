"""What holds for every test: no display is needed, nothing is kept, whatever machine and however pytest is called."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CROSSTALK_CACHE", "")
