"""What the readers of all kinds say and compare of characters; the form in which text is kept is cases.text's."""

import re
import unicodedata


def removal_remark(removed: int) -> tuple[str, ...]:
    """Say that control characters were taken out, if any were."""
    if not removed:
        return ()
    what = "1 control character was" if removed == 1 else f"{removed:,} control characters were"
    return (f"{what} removed from the text.",)


def comparable(text: str) -> str:
    """Return letters and digits only, case folded: two texts that read alike become equal."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def shown(name: str) -> str:
    """Return a file name that is safe to put into a sentence: nothing invisible, nothing that turns the line round."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
