"""Tests: they mirror the layers of `crosstalk`, run offscreen and in any order, and need no particular font."""

from pathlib import Path

FOLDER = Path(__file__).parent
