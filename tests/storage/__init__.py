"""Tests of the layer `storage`."""
