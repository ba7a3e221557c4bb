"""Sentences in English for a person that still know their pattern, so that a desk can say them in another language."""

from collections.abc import Mapping, Sequence
from typing import Any, Self


class Words(str):
    """A sentence in English that knows what it was made from: a str in all other ways.

    `pattern` is the sentence with the names of its parts in braces, and the key of its translations; `parts` are what
    was filled in, of which some may be Words themselves. `how_many` decides between singular and plural, None for words
    that have neither. Words without a pattern are said as they are in every language.
    """

    __slots__ = ("how_many", "parts", "pattern")

    pattern: str
    parts: Mapping[str, object]
    how_many: int | None

    def __new__(cls, english: str, pattern: str, parts: Mapping[str, object], how_many: int | None = None) -> Self:
        """Return words that read as `english`; use `say` or `say_count`."""
        made = super().__new__(cls, english)
        made.pattern, made.parts, made.how_many = pattern, parts, how_many
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Words, (str(self), self.pattern, self.parts, self.how_many)


def say(pattern: str, /, **parts: object) -> Words:
    """Return a sentence: its pattern, a literal string, with the parts in the places that it names."""
    return Words(pattern.format(**parts), pattern, parts)


def say_count(one: str, many: str, /, n: int, **parts: object) -> Words:
    """Return a sentence that a number decides: `one` if n is 1, else `many`; both may name {n} among the parts."""
    english = one if n == 1 else many
    return Words(english.format(n=n, **parts), many, {"n": n, **parts}, n)


def as_it_is(text: str) -> Words:
    """Return a text as words that nobody translates: what the system says, or what has been translated already."""
    if isinstance(text, Words):
        return text
    return Words(text, "", {})


def listed(items: Sequence[str]) -> Words:
    """Return items with commas between them; what of them is Words is still said in another language."""
    words = as_it_is(items[0] if items else "")
    for item in items[1:]:
        words = say("{items}, {item}", items=words, item=item)
    return words


def in_a_row(sentences: Sequence[str]) -> Words:
    """Return sentences one after the other; what of them is Words is still said in another language."""
    words = as_it_is(sentences[0] if sentences else "")
    for sentence in sentences[1:]:
        words = say("{sentences} {sentence}", sentences=words, sentence=sentence)
    return words


def in_english(words: Words, english: str) -> Words:
    """Return the same words that read otherwise in English: with a capital, say, or cut short."""
    return Words(english, words.pattern, words.parts, words.how_many)
