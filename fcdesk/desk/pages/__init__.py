"""Sets a document's paragraphs in type and puts them on sheets, for the preview."""
