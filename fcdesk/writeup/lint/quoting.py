"""Quotations in the prose against what they quote, and excerpts against the stored files they were taken from."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.review import ERROR, WARNING, Finding, key_of
from fcdesk.cases.words import Words, say
from fcdesk.writeup.lint.ground import Ground, Piece
from fcdesk.writeup.lint.grounds import Allowed
from fcdesk.writeup.lint.likeness import Agreement, Compared, Difference, Likeness, Quotation, quotations_in
from fcdesk.writeup.lint.prose import Passage
from fcdesk.writeup.lint.words import in_marks, touches

_MOST = 200  # quotations of one text that are looked at
_MOST_COMPARED = 20  # of those, how many of the missing ones are compared word for word
_LONGEST = 70
_ORDER = tuple(Agreement)
_DIFFERENCES = {
    Agreement.SPACES: say("white space"),
    Agreement.MARKS: say("quotation marks, apostrophes or dashes"),
    Agreement.CAPITALS: say("capitals"),
}


def check_quotations(
    passage: Passage, ground: Ground, allowed: Allowed, hidden: Sequence[tuple[int, int]] = ()
) -> Iterator[Finding]:
    """Yield the quotations of a text that are in nothing it may rest on, or not as they are there.

    Nothing is said of those that touch a `hidden` place: these are confidential, and told of as such.
    """
    pieces = [ground.pieces[place] for place in allowed.quotations if ground.pieces[place].text.text.strip()]
    missing = 0
    for quotation in islice(quotations_in(passage.text), _MOST):
        if touches(hidden, quotation.start, quotation.end):
            continue
        found = _best(quotation, pieces)
        if found is None:
            missing += 1
            yield _missing(passage, quotation, pieces if missing <= _MOST_COMPARED else ())
        elif found[0].agreement is not Agreement.EXACT:
            yield _altered(passage, quotation, *found)


def _best(quotation: Quotation, pieces: Sequence[Piece]) -> tuple[Likeness, Piece] | None:
    """Return where a quotation is found most exactly."""
    best: tuple[Likeness, Piece] | None = None
    for piece in pieces:
        found = piece.text.find(quotation.words)
        if found and found.agreement is Agreement.EXACT:
            return found, piece
        if found and (best is None or _ORDER.index(found.agreement) < _ORDER.index(best[0].agreement)):
            best = found, piece
    return best


def _altered(passage: Passage, quotation: Quotation, likeness: Likeness, piece: Piece) -> Finding:
    said, key = in_marks(quotation.words, _LONGEST), quotation.words
    if likeness.agreement is Agreement.ABRIDGED:
        text = _abridged(passage.where, said, piece.label, likeness.detail)
        return passage.found("quotation-abridged", WARNING, text, key, evidence=piece.evidence)
    text = say(
        "{where}: the quotation {words} differs from {piece} in {difference} only; copy it as it stands there.",
        where=passage.where,
        words=said,
        piece=piece.label,
        difference=_DIFFERENCES[likeness.agreement],
    )
    return passage.found("quotation-altered", WARNING, text, key, evidence=piece.evidence)


def _abridged(where: str, said: str, piece: str, left_out: str) -> Words:
    if not left_out:
        return say(
            "{where}: the quotation {words} has words put in of {piece}; see that its sense is still the same.",
            where=where,
            words=said,
            piece=piece,
        )
    return say(
        "{where}: the quotation {words} leaves out {omission} of {piece}; see that its sense is still the same.",
        where=where,
        words=said,
        omission=left_out,
        piece=piece,
    )


def _missing(passage: Passage, quotation: Quotation, pieces: Sequence[Piece]) -> Finding:
    said, key = in_marks(quotation.words, _LONGEST), quotation.words
    for piece in pieces:
        difference = piece.text.difference(quotation.words)
        if difference:
            text = say(
                "{where}: the quotation {words} is in none of the texts that it can come from; {piece} has "
                "{difference}.",
                where=passage.where,
                words=said,
                piece=piece.label,
                difference=_told(difference),
            )
            return passage.found("quotation-unsupported", ERROR, text, key, evidence=piece.evidence)
    text = say(
        "{where}: the quotation {words} is in none of the texts that it can come from; cite where it stands, correct "
        "it, or say that it is a translation.",
        where=passage.where,
        words=said,
    )
    return passage.found("quotation-unsupported", ERROR, text, key)


def _told(difference: Difference) -> Words:
    if not difference.quoted:
        return say("“{there}” besides", there=difference.there)
    if not difference.there:
        return say("nothing where it has “{quoted}”", quoted=difference.quoted)
    return say("“{there}” where it has “{quoted}”", there=difference.there, quoted=difference.quoted)


# --- excerpts ------------------------------------------------------------------------------------------------------


def check_excerpts(case: Case, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the excerpts that are not in their own stored files. `texts` are what could be read of those, by SHA-256.

    Evidence of which no file could be read as text (a scan, a recording) is passed over.
    """
    files: dict[str, list[StoredFile]] = {}
    for file in case.files:
        if file.sha256 in texts:
            files.setdefault(file.evidence_id, []).append(file)
    compared: dict[str, Compared] = {}
    for item in case.evidence_in_order():
        if not item.excerpt.strip() or item.id not in files:
            continue
        readable = [(file, compared.setdefault(file.sha256, Compared(texts[file.sha256]))) for file in files[item.id]]
        yield from _of_an_excerpt(item.number, item.excerpt, readable, key_of(item.id, item.excerpt))


def _of_an_excerpt(
    number: int, excerpt: str, readable: list[tuple[StoredFile, Compared]], about: str
) -> Iterator[Finding]:
    found = [(text.find(excerpt), file) for file, text in readable]
    hits = sorted(((_ORDER.index(hit.agreement), hit, file) for hit, file in found if hit), key=lambda hit: hit[0])
    if not hits:
        file, text = readable[0]
        words = _not_there(number, file, text.difference(excerpt))
        yield Finding("excerpt-not-in-file", ERROR, None, words, number, file=file.id, field="excerpt", about=about)
        return
    _, likeness, file = hits[0]
    if likeness.agreement in (Agreement.MARKS, Agreement.CAPITALS):
        words = say(
            "Evidence {number}: its excerpt differs from the stored file {file} in {difference} only; copy it as it "
            "is.",
            number=str(number),
            file=file.name,
            difference=_DIFFERENCES[likeness.agreement],
        )
        yield Finding("excerpt-altered", WARNING, None, words, number, file=file.id, field="excerpt", about=about)
    if likeness.agreement is Agreement.ABRIDGED and likeness.detail:
        words = say(
            "Evidence {number}: its excerpt leaves out {omission} of the stored file {file}; see that its sense is the "
            "same.",
            number=str(number),
            omission=likeness.detail,
            file=file.name,
        )
        yield Finding("excerpt-abridged", WARNING, None, words, number, file=file.id, field="excerpt", about=about)


def _not_there(number: int, file: StoredFile, difference: Difference | None) -> Words:
    if difference is None:
        return say(
            "Evidence {number}: its excerpt is not in the stored file {file}; copy it from there, or add the file it "
            "is from.",
            number=str(number),
            file=file.name,
        )
    return say(
        "Evidence {number}: its excerpt is not in the stored file {file}; there stands {difference}.",
        number=str(number),
        file=file.name,
        difference=_told(difference),
    )
