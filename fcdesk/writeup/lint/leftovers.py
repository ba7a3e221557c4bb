"""What was left undone in a text: marks to come back to, references to what there is not, pictures without words."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.review import ERROR, Finding, key_of
from fcdesk.cases.words import say
from fcdesk.writeup.lint.lexicon import unfinished
from fcdesk.writeup.lint.prose import Passage, Sentences, references_in

_NUMBER = re.compile(r"\d+")
_MOST = 20
_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|webp|tiff?|bmp|heic|svg)", re.IGNORECASE)
_FIGURE = re.compile(r"fig|рис|الشكل", re.IGNORECASE)
_OTHERS_FIGURE = re.compile(r"(?:\bfig(?:ure|ura|\.)?|\bрис(?:унок|\.)|الشكل)\s?(\d{1,4})", re.IGNORECASE)
_CLAIM = re.compile("claim|твердж|утвержд|afirm", re.IGNORECASE)


def check_unfinished(passage: Passage) -> Iterator[Finding]:
    """Yield the first mark in a text by which somebody meant to come back to it."""
    mark = _marks().search(passage.text)
    if mark:
        text = say(
            "{where}: “{words}” still stands in the text; finish it or take it out.",
            where=passage.where,
            words=mark.group(),
        )
        yield passage.found("unfinished", ERROR, text, mark.group(), Sentences(passage.text).at(mark.start()))


@cache
def _marks() -> re.Pattern[str]:
    phrases, words = unfinished()
    either = "|".join(map(re.escape, phrases))
    exact = "|".join(map(re.escape, words))
    return re.compile(rf"(?i:{either})|(?<![\w-])(?:{exact})(?![\w-])")


class References:
    """The numbers that a text may refer to."""

    def __init__(self, case: Case) -> None:
        self._claims = {claim.number for claim in case.claims}
        # A document numbers the sources it cites from 1; the desk numbers its evidence.
        self._sources = {item.number for item in case.evidence} | set(range(1, len(case.sources) + 1))
        # Pictures are numbered as readers meet them; a source may have figures of its own.
        self._figures = set(range(1, sum(file.for_readers for file in case.files) + 1))
        for item in case.evidence:
            told = f"{item.locator}\n{item.excerpt}\n{item.note}"
            self._figures.update(int(number) for number in _OTHERS_FIGURE.findall(told))

    def check(self, passage: Passage) -> Iterator[Finding]:
        """Yield the references of a text that lead nowhere."""
        sentences = Sentences(passage.text)
        for reference in islice(self._dead(passage.text), _MOST):
            text = say(
                "{where}: there is no “{words}” in the case; refer to another one, or take it out.",
                where=passage.where,
                words=reference.group(),
            )
            yield passage.found("dead-reference", ERROR, text, reference.group(), sentences.at(reference.start()))

    def _dead(self, text: str) -> Iterator[re.Match[str]]:
        for reference in references_in(text):
            known = self._known(reference.group())
            if any(int(number) not in known for number in _NUMBER.findall(reference.group())):
                yield reference

    def _known(self, reference: str) -> set[int]:
        if _FIGURE.match(reference):
            return self._figures
        return self._claims if _CLAIM.match(reference) else self._sources


def check_pictures(case: Case) -> Iterator[Finding]:
    """Yield the pictures for readers that those who cannot see them learn nothing of."""
    for file in case.files:
        if file.for_readers and _is_without_words(file):
            item = case.evidence.get(file.evidence_id)
            text = say(
                "{file} is shown to readers without a description; write what is to be seen in it (alt text).",
                file=file.name,
            )
            number = item.number if item else None
            yield Finding(
                "picture-without-alt",
                ERROR,
                None,
                text,
                number,
                file=file.id,
                field="alt",
                about=key_of(file.id, file.alt),
            )


def _is_without_words(file: StoredFile) -> bool:
    alt = file.alt.strip()
    return not alt or alt == file.name or _FILE_NAME.fullmatch(alt) is not None
