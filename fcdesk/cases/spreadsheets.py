"""Words for the cells of a spreadsheet, which takes what begins like a formula for one."""

import unicodedata

_SIGNS = frozenset("+-=@⁺⁼₊₌﬩﹢﹣﹦﹫＋－＝＠")  # = + - @ in every form that Unicode holds for the same as these
# A cell's beginning, and what begins a cell or a row where a program takes another separator than the comma: with the
# semicolon, Excel's in half of Europe, quotation marks within a line do not protect what stands between them.
_BEGINNINGS = frozenset("\n;\t|")


def without_formula(text: str) -> str:
    """Return a text in which no spreadsheet finds a formula, whatever separator it takes the file to have.

    An apostrophe is put where a sign that begins formulas (in any of its Unicode forms) follows the beginning of the
    cell, of a line, or a separator, with nothing but white space, quotation marks and unseen characters between; and
    before a tab or line end at the cell's beginning. Time is linear.
    """
    if text[:1] in ("\t", "\n", "\r"):
        text = f"'{text}"
    if _SIGNS.isdisjoint(text):
        return text
    written: list[str] = []
    may_begin = True
    for letter in text:
        if may_begin and letter in _SIGNS:
            written.append("'")
        may_begin = letter in _BEGINNINGS or (may_begin and _is_passed_over(letter))
        written.append(letter)
    return "".join(written)


def _is_passed_over(letter: str) -> bool:
    return letter == '"' or unicodedata.category(letter)[0] in "CZ"
