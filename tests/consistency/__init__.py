"""Walks everything that is data or registered: each entry must load, draw, export, be saved, and be reachable."""
