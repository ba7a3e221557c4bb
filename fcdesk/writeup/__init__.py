"""Writes a case up: first an outline of the document as plain data, then a rendering of it."""
