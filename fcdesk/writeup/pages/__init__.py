"""The pages of a Word document of ours, read back as plain values, so that somebody can look at them without Word."""
