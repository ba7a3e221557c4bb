"""Bringing text to the one form in which positions count: NFC, LF line ends, no control characters."""

import re
import unicodedata

# CR LF, CR, and the four other characters that Unicode (UAX 14, "mandatory break") counts as line ends: were they
# left in, Qt and str.splitlines would see lines where the rest of the program sees none.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Lone surrogates are no characters either: they cannot be written to any file.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def cleaned(text: str) -> tuple[str, int]:
    """Return the text in stored form, and how many control characters were taken out."""
    with_line_ends = _LINE_ENDS.sub("\n", text)
    without_controls, removed = _CONTROLS.subn("", with_line_ends)
    return unicodedata.normalize("NFC", without_controls), removed


def removal_remark(removed: int) -> tuple[str, ...]:
    """Say that control characters were taken out, if any were."""
    if not removed:
        return ()
    what = "1 control character was" if removed == 1 else f"{removed:,} control characters were"
    return (f"{what} removed from the text.",)


def one_line(text: str) -> str:
    """Return the text with every run of white space made one space."""
    return " ".join(text.split())


def comparable(text: str) -> str:
    """Return letters and digits only, case folded: two texts that read alike become equal."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def shown(name: str) -> str:
    """Return a file name that is safe to put into a sentence: nothing invisible, nothing that turns the line round."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
