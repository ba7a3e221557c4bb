"""Words for tooltips. By itself because every list needs it, and the list of cases comes before all other words."""

from html import escape


def tip(words: str) -> str:
    """Return words for a tooltip, which Qt would read as markup where an article's words look like it."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
