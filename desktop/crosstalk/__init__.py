"""Crosstalk Studio: figures of cancer neuroscience that know what they say."""

__version__ = "0.1.0"
