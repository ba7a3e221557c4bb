"""Review copies: which texts they carry, how they are read back, and what differs word by word."""
