"""What the readers of all kinds say and compare of characters; the form in which text is kept is cases.text's."""

import re
import unicodedata

from fcdesk.cases.words import say_count


def removal_remark(removed: int) -> tuple[str, ...]:
    """Say that control characters were taken out, if any were."""
    if not removed:
        return ()
    return (
        say_count(
            "{n:,} control character was removed from the text.",
            "{n:,} control characters were removed from the text.",
            removed,
        ),
    )


def comparable(text: str) -> str:
    """Return letters and digits only, case folded: two texts that read alike become equal."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def shown(name: str) -> str:
    """Return a file name that is safe to put into a sentence: nothing invisible, nothing that turns the line round."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
