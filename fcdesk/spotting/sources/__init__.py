"""Who says it: reporting words, the sources beside them, and through whom a claim came."""
