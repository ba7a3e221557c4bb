"""The checks of a write-up's words: what its prose says, held against what its evidence says. Pure; no files."""
