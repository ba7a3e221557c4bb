"""Which clause of a long sentence carries the reasons for checking it, when its clauses are clearly parted."""

from collections.abc import Sequence
from itertools import pairwise

from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.numbers.quantities import Found
from fcdesk.spotting.scoring import Scoring, load_scoring
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.cue import Cue
from fcdesk.spotting.statements.clauses import Clauses
from fcdesk.spotting.words import Words

_FEWEST_WORDS = 6
_MOST_PARTS = 3
_VERB_REACH = 8
_CLEARLY_STRONGER = 1.0  # in the scale of the weights: a number more
_PARTING = frozenset({"and", "but", "while", "whereas"})
_CONDITIONS = frozenset({"if", "unless", "whether", "provided", "either", "neither", "both", "not", "no", "never"})
_POINTS_BACK = frozenset(
    {"he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their", "such", "there", "one"}
)
_OPENS_SCOPE = frozenset({"however", "instead", "therefore", "thus", "so", "then"})


def strongest_clause(
    words: Words,
    claim: Span,
    known: StatementWords,
    cues: Sequence[Cue],
    signals: Sequence[Found],
    quotations: Sequence[Span],
) -> Span | None:
    """Return the clause of the claim with clearly the strongest reasons; None when there is no such clause.

    Every clause must have its own subject and verb, none may stand under a condition, an opener or a reporting verb
    that could reach over all of them, and the chosen one must not point back at another ("it", "they").
    """
    if known.english is None or not signals:
        return None
    clauses = Clauses(words, known)
    inside = [i for i in range(len(words)) if claim.start <= words[i].start < claim.end]
    if len(inside) < 2 * _FEWEST_WORDS or _reaches_over(words, inside, known, cues):
        return None
    parts = _parts(words, inside[0], inside[-1], clauses, quotations)
    if not 1 < len(parts) <= _MOST_PARTS or not all(_stands_alone(part, clauses) for part in parts):
        return None
    spans = [_span(words, part, claim) for part in parts]
    return _strongest(spans, parts, words, signals, load_scoring())


def _reaches_over(words: Words, inside: Sequence[int], known: StatementWords, cues: Sequence[Cue]) -> bool:
    """Whether a word may hold for all clauses at once: an opening "In 2016", an "if", "X said" before the claim."""
    opening = words.lower(inside[0])
    depends = opening in known.subordinators or opening in known.sources.prepositions or opening.endswith("ly")
    if depends or any(words.lower(i) in _CONDITIONS for i in inside):
        return True
    return any(inside[0] <= cue.first <= inside[-1] for cue in cues)


def _parts(words: Words, first: int, last: int, clauses: Clauses, quotations: Sequence[Span]) -> list[tuple[int, int]]:
    """The clauses as first and last words, without the conjunction between them."""
    cuts: list[tuple[int, int]] = []  # the last word before, the first word behind
    depth = 0
    for index in range(first + 1, last + 1):
        gap = words.gap(index)
        depth += gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]")
        if depth or any(q.start < words[index].start < q.end for q in quotations):
            continue
        if gap.strip() == ";":
            cuts.append((index - 1, _behind_however(words, index)))
        elif gap.strip() == "," and words.lower(index) in _PARTING and _begins_clause(index + 1, last, clauses):
            cuts.append((index - 1, index + 1))
    starts = [first, *(behind for _, behind in cuts)]
    ends = [*(before for before, _ in cuts), last]
    return list(zip(starts, ends, strict=True))


def _behind_however(words: Words, index: int) -> int:
    return index + 1 if words.lower(index) == "however" and words.gap(index + 1).strip() == "," else index


def _begins_clause(first: int, last: int, clauses: Clauses) -> bool:
    """Whether a subject that cannot be the last of a list begins here: "the …" or a name, with its verb close by."""
    is_subject = clauses.has_plain_subject(first) and not clauses.is_finite(first)
    verb = clauses.finite_in(first, min(last, first + _VERB_REACH))
    return is_subject and verb is not None and clauses.comma_after(first, verb) is None


def _stands_alone(part: tuple[int, int], clauses: Clauses) -> bool:
    first, last = part
    is_long = last - first + 1 >= _FEWEST_WORDS
    has_comma = clauses.comma_after(first, last) is not None
    return is_long and clauses.is_clause(first, last) and not clauses.is_finite(first) and not has_comma


def _span(words: Words, part: tuple[int, int], claim: Span) -> Span:
    """The part with the marks that belong to it: "$" before its first word, "%" and a closing mark behind its last."""
    first, last = part
    opening = words.gap(first).rpartition(" ")[2] if words[first].start > claim.start else ""
    start = max(claim.start, words[first].start - len(opening))
    following = words.gap(last + 1).partition(" ")[0].rstrip(",;")
    return Span(start, min(claim.end, words[last].end + len(following)))


def _strongest(
    spans: Sequence[Span],
    parts: Sequence[tuple[int, int]],
    words: Words,
    signals: Sequence[Found],
    scoring: Scoring,
) -> Span | None:
    weights = [
        scoring.weigh(signal for signal, start, end in signals if start < end and span.start <= start < span.end)
        for span in spans
    ]
    ranked = sorted(range(len(spans)), key=lambda place: -weights[place])
    is_clear = all(weights[ranked[0]] - weights[place] >= _CLEARLY_STRONGER for place in ranked[1:])
    first = parts[ranked[0]][0]
    points_back = words.lower(first) in _POINTS_BACK | _OPENS_SCOPE or words.lower(first + 1) == "same"
    is_parted = all(one.end <= other.start for one, other in pairwise(spans))
    return spans[ranked[0]] if is_clear and is_parted and not points_back else None
