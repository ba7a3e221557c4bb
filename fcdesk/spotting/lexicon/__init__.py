"""The word lists of resources/spotting, read once and made ready for looking up."""
