"""Tests of the layer `geometry`."""
