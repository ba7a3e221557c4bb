r"""Text as the program keeps it: NFC, "\n" line ends, nothing that a database, a document or a screen chokes on."""

import re
import unicodedata
from collections.abc import Iterable

# CR LF, CR, and the other characters that Unicode (UAX 14, "mandatory break") counts as line ends: were they left in,
# Qt and str.splitlines would see lines where the rest of the program sees none.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Every control character but tab and line feed; halves of surrogate pairs, which no encoding can write; and the two
# characters that are none.
_UNKEEPABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Marks that set a writing direction (Unicode UAX 9), which nobody sees: each holds until it is closed.
_EMBEDDINGS, _OVERRIDES, _ISOLATES = "\u202a\u202b", "\u202d\u202e", "\u2066\u2067\u2068"
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Accents of Latin, Greek and Cyrillic letters; и with a breve is a letter of its own in every alphabet that has it.
_ACCENTS = re.compile("[\u0300-\u0305\u0307-\u036f]|(?<!и)\u0306")
_AFTER_ALL = "\U0010ffff"


def cleaned(text: str) -> str:
    """Return what a person typed or pasted in the form in which it is kept."""
    return cleaned_and_counted(text)[0]


def cleaned_and_counted(text: str) -> tuple[str, int]:
    """Return text in the form in which it is kept, and how many characters that could not be kept were taken out."""
    kept, removed = _UNKEEPABLE.subn("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", kept), removed


def one_line(text: str) -> str:
    """Return text as one line: each run of white space becomes a space, and its writing direction ends with it."""
    return " ".join(cleaned(in_own_direction(text)).split())


def in_own_direction(text: str) -> str:
    """Return text without the marks that turn around what stands behind it, or the order of its own letters.

    Embeddings and isolates stay where each is closed: names in Arabic or Hebrew need them. Overrides go: they show
    letters in an order in which nobody wrote them.
    """
    if not _DIRECTIONS.search(text):
        return text
    kept = list(text)
    levels: list[tuple[int, list[int]]] = [(-1, [])]  # by open isolate: its place, and those of what is open within it
    for place, mark in enumerate(text):
        if not _DIRECTIONS.match(mark):
            continue
        kept[place] = ""  # until both ends are found
        opener = -1
        if mark in _ISOLATES:
            levels.append((place, []))
        elif mark == _END_OF_ISOLATE and len(levels) > 1:
            opener, _ = levels.pop()
        elif mark in _EMBEDDINGS or mark in _OVERRIDES:
            levels[-1][1].append(place)
        elif mark == _END_OF_EMBEDDING and levels[-1][1]:
            opener = levels[-1][1].pop()
        if opener >= 0 and text[opener] not in _OVERRIDES:
            kept[opener], kept[place] = text[opener], mark
    return "".join(kept)


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags as they are kept: each a line, each once, in the order given."""
    return tuple(dict.fromkeys(filter(None, map(one_line, tags))))


def shortened(text: str, length: int) -> str:
    """Return at most `length` characters of text as one line, cut at a word's end and closed with an ellipsis."""
    line = one_line(text)
    if len(line) <= length:
        return line
    head = line[: length - 1]
    cut = head.rfind(" ")
    return one_line(head[: cut if cut > length // 2 else len(head)]).rstrip(" ,;:–—-") + "…"


def sort_key(text: str) -> str:
    """Return by what texts are put in order: without regard to case and accents, and nothing after everything else.

    The keys compare alike here and, byte by byte, in a database.
    """
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))
    return unicodedata.normalize("NFC", plain) or _AFTER_ALL


def tags_in(line: str) -> tuple[str, ...]:
    """Return the tags in a line, parted by commas or semicolons, in the form of Arabic and of wide scripts, too."""
    return tidy_tags(re.split("[,;،؛，、]", line))


def in_quotes(text: str, form: str = "“{words}”") -> str:
    """Return text as one line in quotation marks, unless it brings its own. `form` is what a language has for that."""
    line = one_line(text)
    return line if line.startswith(("“", "„", "«", '"', "”", "‘")) else form.format(words=line)


def as_sentence(words: str) -> str:
    """Return words as a sentence: with a capital and a full stop, if they have none."""
    line = words.strip()
    return line[:1].upper() + line[1:] + ("" if line.endswith((".", "!", "?", "…", "؟")) else ".")
