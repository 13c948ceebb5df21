"""Tests of the layer `graph`."""
