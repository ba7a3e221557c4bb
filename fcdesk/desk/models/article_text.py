"""The words of an article as they are shown and quoted. No Qt here."""

from fcdesk.cases.model import Article
from fcdesk.cases.text import in_own_direction, one_line

_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ('"', '"'))


def display_text(article: Article) -> str:
    """Return the text with the line ends inside a block as spaces. As long as the stored text, place for place."""
    pieces, place = [], 0
    for block in article.blocks:
        pieces.append(article.text[place : block.start])
        pieces.append(article.text[block.start : block.end].replace("\n", " "))
        place = block.end
    return "".join(pieces) + article.text[place:]


def quoted_with_reference(article: Article, case_reference: str, start: int, end: int) -> str:
    """Return article text[start:end] in quotation marks, and below it where it comes from, as far as that is known.

    The words stay as they are, their own quotation marks included: whoever quotes them must be able to rely on it.
    """
    words = in_own_direction(display_text(article)[start:end].strip())
    known = (article.title, article.publisher, article.published, article.url, case_reference)
    origin = ", ".join(one_line(part) for part in known if part and part.strip())
    return f"{_in_quotes(words)}\n— {origin}" if origin else _in_quotes(words)


def _in_quotes(words: str) -> str:
    """Return words in quotation marks, unless they are one whole quotation themselves."""
    inner = words[1:-1]
    for opening, closing in _PAIRS:
        is_whole = len(words) > 1 and words.startswith(opening) and words.endswith(closing)
        if is_whole and opening not in inner and closing not in inner:
            return words
    return f"“{words}”"
