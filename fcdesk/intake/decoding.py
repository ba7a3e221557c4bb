"""Bytes to text: byte order marks, UTF-8, UTF-16, and, where nothing says so, an encoding told from the bytes."""

import codecs
import re
from dataclasses import dataclass

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.words import say
from fcdesk.intake.language import known_words

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is how this one begins
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# One-byte encodings worth trying. Order matters only between equals: the commonest first.
_ONE_BYTE = (
    "cp1252", "cp1250", "cp1251", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic", "iso8859_2", "cp1253", "cp1255",
    "cp1256", "mac_roman", "cp850",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_ALPHABETS = tuple(
    re.compile(f"[{letters}]+")
    for letters in ("A-Za-zªº\u00c0-\u024f", "\u0370-\u03ff", "\u0400-\u04ff", "\u0590-\u05ff", "\u0600-\u06ff")
)
_OPENING = re.compile(r"(?<!\w)[«“„](?=\w)")
_CLOSING = re.compile(r"(?<=[\w.,!?])[»”“](?!\w)")
# Above ASCII, what is neither a letter nor a sign that articles use.
_STRAY = re.compile(
    "[^\x00-\x7f\\w\u00a0£§©«°»¿¡´·¶…–—‘’‚“”„•†‹›€™№،؛؟ªº\u00ad]|[¼½¾³²¹¸¨¯¬¤¦±µ]|(?<=[^\\W\\d_])[№€]|[№€](?=[^\\W\\d_])"
)
_SAMPLE = 200_000  # bytes looked at when an encoding has to be told from the text
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
# ASCII with the quotes, dashes and signs that Windows put into English text: too little for statistics.
_TYPOGRAPHY = re.compile(rb"[\x00-\x7f\x80\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb]*")
# Scripts below U+0700 (Latin, Greek, Cyrillic, Hebrew, Arabic …) and general punctuation.
_LIKELY = re.compile("[\t\n\r -~\u00a0-\u06ff\u2010-\u2044\u20a0-\u20bf]")


@dataclass(frozen=True)
class Decoded:
    """A text and, when its encoding was not certain, a sentence for the user."""

    text: str
    remark: str | None = None


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """Decode a file's bytes; `name` is for messages, `declared` the codec a page names itself.

    In this order: byte order mark; UTF-8 if every byte fits; UTF-16 without a mark if that is clear; the declared
    codec; for a file that is UTF-8 but for a few broken bytes, EnvironmentProblem with the first one's position
    (nothing is dropped or replaced in silence); else the encoding that gives the most words of a known language, or
    the one charset-normalizer finds.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], codec, name, len(mark)))
    unmarked = unmarked_utf16(data)
    if unmarked:
        return Decoded(
            data.decode(unmarked),
            say("The file does not say its encoding; it was read as {encoding}.", encoding=unmarked.upper()),
        )
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _otherwise(data, name, declared, error)


def _otherwise(data: bytes, name: str, declared: str | None, error: UnicodeDecodeError) -> Decoded:
    if declared:
        return _as_declared(data, declared)
    if _is_broken_utf8(data):
        raise _undecodable(name, "UTF-8", error.start) from error
    codec = _guessed(data[:_SAMPLE])
    if codec is None:
        raise EnvironmentProblem(
            "{file} is in an encoding that could not be told; save it as UTF-8 and open it again.", file=name
        )
    text = _strictly(data, codec, name, 0)
    return Decoded(
        text,
        say(
            "The file does not say its encoding; it was read as {encoding}. Check letters with accents.", encoding=codec
        ),
    )


def _as_declared(data: bytes, codec: str) -> Decoded:
    """Decode as a page asks, the way a browser does: what does not fit is shown as U+FFFD, and counted."""
    text = data.decode(codec, errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    if not broken:
        return Decoded(text)
    return Decoded(
        text,
        say(
            '{broken:,} broken characters of the page ({encoding}) are shown as "\N{REPLACEMENT CHARACTER}".',
            broken=broken,
            encoding=codec,
        ),
    )


def _strictly(data: bytes, codec: str, name: str, offset: int) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise _undecodable(name, codec.upper(), error.start + offset) from error


def _undecodable(name: str, encoding: str, position: int) -> EnvironmentProblem:
    return EnvironmentProblem(
        "{file} is damaged: it is {encoding}, but byte {position:,} cannot be read as that; open it in "
        "the program that made it and save it again as UTF-8.",
        file=name,
        encoding=encoding,
        position=position,
    )


def _is_broken_utf8(data: bytes) -> bool:
    """Whether most bytes above ASCII form proper UTF-8 sequences, so that the others are damage."""
    proper = sum(len(sequence) for sequence in _SEQUENCE.findall(data))
    high = sum(1 for _ in _HIGH.finditer(data))
    return proper > 0.5 * high


def unmarked_utf16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark, only if one order gives plain text and the other does not."""
    if len(data) % 2 or b"\x00" not in data[:_SAMPLE]:
        return None
    fitting = [codec for codec in ("utf-16-le", "utf-16-be") if _is_likely(data, codec)]
    return fitting[0] if len(fitting) == 1 else None


def _is_likely(data: bytes, codec: str) -> bool:
    try:
        text = data.decode(codec)[: _SAMPLE // 2]
    except UnicodeDecodeError:
        return False
    return sum(1 for _ in _LIKELY.finditer(text)) > 0.97 * len(text)


def _guessed(sample: bytes) -> str | None:
    """Return the codec that fits best: the one-byte ones by the words they give, the others by statistics."""
    if _TYPOGRAPHY.fullmatch(sample):
        return "cp1252"
    best, most = None, 0
    for codec in _ONE_BYTE:
        fit = _fit(sample, codec)
        if fit > most:
            best, most = codec, fit
    return best or _guessed_by_statistics(sample)


def _fit(sample: bytes, codec: str) -> int:
    """Return how much a codec makes the bytes look like writing; below 1, it does not.

    Only words with a letter that is not ASCII are counted, for the others are alike in all these encodings. A word in
    one script and ordinary case counts for, a word that mixes scripts or cases and a stray sign count against, and a
    common word of a known language counts twice more. Quotation marks in
    pairs count for: in a wrong encoding they are letters.
    """
    text = sample.decode(codec, errors="replace")
    words = [word for word in _WORD.findall(text) if len(word) > 1 and not word.isascii()]
    quotes = min(len(_OPENING.findall(text)), len(_CLOSING.findall(text)))
    proper = sum(1 for word in words if _is_proper(word))
    strays = sum(1 for _ in _STRAY.finditer(text))
    return proper + 2 * quotes - 2 * (len(words) - proper) - 2 * strays + 2 * known_words(" ".join(words))


def _is_proper(word: str) -> bool:
    one_script = any(alphabet.fullmatch(word) for alphabet in _ALPHABETS)
    return one_script and (word.isupper() or word[1:] == word[1:].lower())


def _guessed_by_statistics(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only files in old encodings need it

    best = from_bytes(sample).best()
    return best.encoding if best else None


# What the web means by these names (WHATWG Encoding): older pages say the first and are written in the second.
_WEB_NAMES = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "gb2312": "gb18030",
    "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932", "big5": "big5hkscs",
}  # fmt: skip


def codec_named(label: str) -> str | None:
    """Return Python's codec for a page's charset label, or None if it is unknown or no encoding of text on the web."""
    try:
        found = codecs.lookup(label)
        b"".decode(found.name)
    except LookupError:  # unknown, or a codec like "rot13" that makes no text
        return None
    if found.name.startswith(("utf-16", "utf-32", "utf-7")) or found.name in {"idna", "punycode"}:
        return None
    return _WEB_NAMES.get(found.name, found.name)
