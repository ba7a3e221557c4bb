"""Where a sentence's claim ends and the words that only say who makes it begin.

A frame is told only where its source and its verb were found, the verb says no more than that something was said, and
what is left is a whole clause. Everything else leaves the sentence as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fcdesk.spotting.lexicon.openings import behind_opening
from fcdesk.spotting.lexicon.statement_words import StatementWords, load_statement_words
from fcdesk.spotting.numbers.quantities import Found
from fcdesk.spotting.quotations import find_quotations
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.attribution import Attribution
from fcdesk.spotting.sources.cue import Cue
from fcdesk.spotting.statements.leading import LeadingFrame
from fcdesk.spotting.statements.parting import strongest_clause
from fcdesk.spotting.statements.reporting import Reporting, reporting_of
from fcdesk.spotting.statements.trailing import TrailingFrame
from fcdesk.spotting.words import Words

_SHORT_ENOUGH = 150  # code points: a shorter sentence is easily read whole
_LONGEST_READ = 2_000  # code points: what is longer is no sentence of an article
_FEWEST_WORDS = 6  # what is left as the claim must still be a statement
_FEWEST_LEFT = 2
_BEFORE_CLAIM = re.compile(r"[\s,،:;]*(?:[—–-]\s+)?([\"“«„‘(\[$€£¥₴#@+−-]*\s*)$")


@dataclass(frozen=True, slots=True)
class Framing:
    """What of a sentence is its claim.

    `claim` is the sentence without a frame at its start or end, and without what stands before such a frame; `inserted`
    lies within it and can go: ", he said,". `is_certain` is False where the source was only guessed.
    """

    claim: Span
    inserted: Span | None = None
    is_certain: bool = True


def claim_within(
    words: Words,
    attribution: Attribution,
    *,
    language: str | None = "en",
    cues: Sequence[Cue] = (),
    quotations: Sequence[Span] | None = None,
    signals: Sequence[Found] = (),
) -> Span:
    """Return the part of a long sentence that carries the claim; the whole sentence where that is not certain.

    A dateline or a list's mark before it goes in any case.

    `cues`, `signals` and `quotations` are all those of the sentence (quotations: those that overlap it). Without
    signals no clause is preferred to another.
    """
    known = load_statement_words(language)
    words, attribution, cues = own_words(words, attribution, known, cues)
    whole = Span(words.start, words.end)
    if not _SHORT_ENOUGH <= whole.end - whole.start <= _LONGEST_READ:
        return whole
    quoted = _quotations(words) if quotations is None else quotations
    framing = framing_of(words, attribution, known, cues, quoted)
    claim = framing.claim if framing.is_certain else whole
    if framing.inserted is None and claim.start == whole.start and claim.end - claim.start >= _SHORT_ENOUGH:
        claim = strongest_clause(words, claim, known, cues, signals, quoted) or claim
    return claim if _may_stand(words, claim, quoted) else whole


def framing_of(
    words: Words,
    attribution: Attribution,
    known: StatementWords,
    cues: Sequence[Cue] = (),
    quotations: Sequence[Span] | None = None,
) -> Framing:
    """Tell the claim of a sentence of any length from its attribution."""
    whole = Framing(Span(words.start, words.end))
    words, attribution, cues = own_words(words, attribution, known, cues)
    cue, claimant = attribution.cue, attribution.claimant
    if cue is None or claimant is None or not len(words) or words.end - words.start > _LONGEST_READ:
        return whole
    reporting = reporting_of(words, attribution, known, cues)
    found = _framed(reporting) if reporting else None
    if found is None:
        return whole
    quoted = _quotations(words) if quotations is None else quotations
    return found if cuts_nothing(words, found.claim, quoted) else whole


def own_words(
    words: Words, attribution: Attribution, known: StatementWords, cues: Sequence[Cue]
) -> tuple[Words, Attribution, Sequence[Cue]]:
    """Return the sentence without a dateline or a list's mark; what was read in that is no attribution."""
    begin = behind_opening(words.text, words.start, min(words.end, words.start + _LONGEST_READ), known.sources.language)
    if begin == words.start:
        return words, attribution, cues
    own = Words(words.text, begin, words.end)
    left_out = len(words) - len(own)
    moved = [_moved(cue, left_out) for cue in cues if cue.first >= left_out]
    cue, claimant = attribution.cue, attribution.claimant
    is_inside = cue is not None and claimant is not None and cue.first >= left_out
    if cue is None or not is_inside:
        return own, Attribution(), moved
    return own, replace(attribution, cue=_moved(cue, left_out)), moved


def _moved(cue: Cue, words: int) -> Cue:
    return cue._replace(first=cue.first - words, last=cue.last - words, source_at=cue.source_at - words)


def _framed(reporting: Reporting) -> Framing | None:
    """Look for the frame before, behind and within the claim."""
    words, is_certain = reporting.words, reporting.is_named
    start = LeadingFrame(reporting).claim_start()
    if start is not None:
        begin = _begin_at(words, start)
        return Framing(Span(begin, words.end), is_certain=is_certain) if begin is not None else None
    trailing = TrailingFrame(reporting)
    boundary = trailing.boundary()
    if boundary is None:
        return None
    end = trailing.claim_end(boundary)
    if end is not None:
        return Framing(Span(words.start, end), is_certain=is_certain)
    inserted = trailing.inserted(boundary)
    return Framing(Span(words.start, words.end), inserted, is_certain) if inserted else None


def _begin_at(words: Words, start: int) -> int | None:
    """The place of a claim's first word with the marks that belong to it: a quotation mark, "$"."""
    gap = _BEFORE_CLAIM.match(words.gap(start)) if start < len(words) else None
    if gap is None or len(words) - start < _FEWEST_LEFT:
        return None
    return words[start].start - len(gap.group(1).lstrip())


def cuts_nothing(words: Words, claim: Span, quotations: Sequence[Span]) -> bool:
    """Whether no quotation that begins or ends within the sentence is cut by the claim's edges, and no bracket."""
    edges = [edge for edge in (claim.start, claim.end) if words.start < edge < words.end]
    if any(quotation.start < edge < quotation.end for quotation in quotations for edge in edges):
        return False
    text = words.text[claim.start : claim.end]
    return all(text.count(opening) == text.count(closing) for opening, closing in ("()", "[]")) and (
        text.count('"') % 2 == 0 or any(quotation.start < words.start for quotation in quotations)
    )


def _quotations(words: Words) -> Sequence[Span]:
    return find_quotations(words.text, [Span(words.start, words.end)])


def _may_stand(words: Words, claim: Span, quotations: Sequence[Span]) -> bool:
    """Whether a claim has words enough and all its quotations have both their marks."""
    inside = sum(claim.start <= words[index].start < claim.end for index in range(len(words)))
    crossing = (q.start < claim.start < q.end or q.start < claim.end < q.end for q in quotations)
    return inside >= _FEWEST_WORDS and not any(crossing) and cuts_nothing(words, claim, quotations)
