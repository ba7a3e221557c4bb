"""The words of a sentence with their places, and lists of phrases found among them in one pass."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


class Word(NamedTuple):
    """text[start:end], and the same in lower case with straight apostrophes."""

    start: int
    end: int
    lower: str


class Words:
    """The words and numbers of text[start:end]; hyphens part words, apostrophes do not."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self._words = [
            Word(match.start(), match.end(), match.group().lower().replace("’", "'").replace("ʼ", "'"))
            for match in _WORD.finditer(text, start, end)
        ]

    def __len__(self) -> int:
        return len(self._words)

    def __getitem__(self, index: int) -> Word:
        return self._words[index]

    def lower(self, index: int) -> str:
        """The word in lower case; "" outside the sentence."""
        return self._words[index].lower if 0 <= index < len(self._words) else ""

    def gap(self, index: int) -> str:
        """What stands before the word (index may be one past the last word)."""
        before = self._words[index - 1].end if index > 0 else self.start
        after = self._words[index].start if index < len(self._words) else self.end
        return self.text[before:after]

    def is_capitalised(self, index: int) -> bool:
        return 0 <= index < len(self._words) and self.text[self._words[index].start].isupper()

    def within(self, start: int, end: int) -> range:
        """The words that begin in text[start:end]; found by halving, for sentences may be very long."""
        first = bisect_left(self._words, start, key=_start_of)
        return range(first, bisect_left(self._words, end, key=_start_of))

    def slice(self, first: int, last: int) -> tuple[int, int]:
        """The place from one word's start to another's end."""
        return self._words[first].start, self._words[last].end


def _start_of(word: Word) -> int:
    return word.start


class PhraseList:
    """Phrases under labels, found by their first word: the time taken grows with the words read, not the list."""

    def __init__(self, phrases: Mapping[str, Sequence[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for label, listed in phrases.items():
            for phrase in listed:
                parts = tuple(phrase.split())
                self._by_first.setdefault(parts[0], []).append((parts, label))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: Words) -> Iterator[tuple[int, int, str]]:
        """Yield first word, last word and label: of each label the longest phrase, never two that overlap."""
        read_to: dict[str, int] = {}
        for index in range(len(words)):
            for parts, label in self._by_first.get(words.lower(index), ()):
                if read_to.get(label, 0) <= index and _matches(words, index, parts):
                    read_to[label] = index + len(parts)
                    yield index, index + len(parts) - 1, label


def _matches(words: Words, index: int, parts: tuple[str, ...]) -> bool:
    return all(words.lower(index + offset) == part for offset, part in enumerate(parts))
