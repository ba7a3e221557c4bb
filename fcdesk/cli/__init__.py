"""The same work from a terminal, without Qt."""
