"""Opening Office files (zips of XML) that came from outside, once for all who read them, without trusting them."""
