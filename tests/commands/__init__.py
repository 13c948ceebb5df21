"""Tests of the layer `commands`."""
