"""What of a sentence is its claim, and how that could be worded plainly."""
