"""Tests of the diagrams that ship."""
