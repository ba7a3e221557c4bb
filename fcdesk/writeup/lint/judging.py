"""What the words say of the claim's truth, held against its rating; and what a claim's own statement should not say."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from fcdesk.cases.model import Claim, Verdict
from fcdesk.cases.review import WARNING, Finding
from fcdesk.cases.scales import Rating, Scale
from fcdesk.cases.text import one_line
from fcdesk.cases.words import Words, say, say_count
from fcdesk.writeup.lint.lexicon import Lexicon
from fcdesk.writeup.lint.likeness import quotations_in
from fcdesk.writeup.lint.prose import Passage, Sentences
from fcdesk.writeup.lint.words import blanked, in_marks

_ADVISED_LENGTH = 75  # of claimReviewed, in characters: Google's advice
_MANY = 5  # claims that are too long are told together
_MOST_NAMED = 20
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OTHER_MARKS = re.compile(
    r"(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w))+'(?!\w)|‹[^‹›\n]+›|›[^‹›\n]+‹|‚[^‚‘’\n]+[‘’]|”[^“”\n]+”"
)
_ENDED = re.compile(
    r"[.!?…؟。][\"'“”„«»‘’‹›」』)\]]+(?:[ \u00a0]?\[[\d,;–\- ]{1,40}\])*(?P<space>\s)(?=\s*+(?P<next>\S))"
)
_REACH = 6  # words between the claim and what is said of it
_BEFORE = 3  # words in which a negation stands
_RATING_REACH = 8
_SAYS = {"true": 1, "mostly": 1, "false": -1}
"""What a rating's look says: that the claim holds, or that it does not. What lies between says neither."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its present verdict and, where it is known, the scale that the verdict is on."""

    claim: Claim
    verdict: Verdict
    scale: Scale | None

    @property
    def rating(self) -> Rating | None:
        return self.scale.rating(self.verdict.rating) if self.scale else None


def judged(claim: Claim, verdict: Verdict, scales: Mapping[str, Scale]) -> Judged:
    """Put a claim, its verdict and the verdict's scale together."""
    return Judged(claim, verdict, scales.get(verdict.scale))


# --- the claim's own words -----------------------------------------------------------------------------------------


def check_statement(passage: Passage, scale: Scale | None, known: Lexicon) -> Iterator[Finding]:
    """Yield the rating words of a statement that are not the claim's own."""
    claim = passage.claim
    quote = one_line(claim.anchor.quote).lower() if claim else ""
    labels = [rating.label.lower() for rating in scale.ratings] if scale else []
    for phrase in sorted({*labels, *known["rating_words"]}, key=lambda words: (-len(words), words)):
        written = _phrase(phrase).search(passage.text)
        if written and _phrase(phrase).search(quote) is None:
            text = say(
                "{where}: “{words}” is a rating; a statement says what is claimed, and the verdict says what is right "
                "about it.",
                where=passage.where,
                words=written.group(),
            )
            yield passage.found("rating-in-statement", WARNING, text, passage.text)
            return


def check_lengths(claims: Iterable[Claim]) -> Iterator[Finding]:
    """Yield the claims that ClaimReview would carry at too great a length; where these are many, in one finding."""
    long = [
        (claim, field, words) for claim in claims for field, words in (_told(claim),) if len(words) > _ADVISED_LENGTH
    ]
    if len(long) > _MANY:
        numbers = ", ".join(str(claim.number) for claim, _, _ in long[:_MOST_NAMED])
        if len(long) > _MOST_NAMED:
            numbers = say("{items} and {count} more", items=numbers, count=len(long) - _MOST_NAMED)
        text = say_count(
            "{n} claim is longer than {most} characters, at which ClaimReview is read best; give it a short "
            "statement: {numbers}.",
            "{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short "
            "statements: {numbers}.",
            len(long),
            most=_ADVISED_LENGTH,
            numbers=numbers,
        )
        yield Passage("statement", "", "").found("claim-long", WARNING, text, *(words for _, _, words in long))
        return
    for claim, field, words in long:
        text = _too_long(claim, field, len(words))
        yield Passage(field, "", words, claim).found("claim-long", WARNING, text, words)


def _too_long(claim: Claim, field: str, length: int) -> Words:
    number = str(claim.number)
    if field == "statement":
        return say(
            "Claim {number}: its statement has {length} characters, and ClaimReview is read best with at most {most}; "
            "shorten it.",
            number=number,
            length=length,
            most=_ADVISED_LENGTH,
        )
    return say(
        "Claim {number}: its quote has {length} characters, and ClaimReview is read best with at most {most}; give the "
        "claim a short statement.",
        number=number,
        length=length,
        most=_ADVISED_LENGTH,
    )


def _told(claim: Claim) -> tuple[str, str]:
    """Return which words of a claim its ClaimReview would hold, and these."""
    statement = one_line(claim.statement)
    return ("statement", statement) if statement else ("quote", one_line(claim.anchor.quote))


# --- because and rating --------------------------------------------------------------------------------------------


def check_agreement(passage: Passage, one: Judged, known: Lexicon) -> Iterator[Finding]:
    """Yield the first sentence of the reasons that judges the claim otherwise than its rating."""
    rating, own = one.rating, one.verdict.label or one.verdict.rating
    if rating is None:
        return
    bare, rated = own_words(passage.text), _without_quotations(passage.text)
    for start, end in Sentences(bare).places():
        sentence, written = bare[start:end], passage.text[start:end]
        words = _words(sentence)
        # Whoever writes: we rate this “False”, quotes nobody.
        other = _other_label(_words(rated[start:end]), one, known)
        if other:
            text = say(
                "{where}: the rating is “{rating}”, but {words} rates the claim “{other}”; change one of the two.",
                where=passage.where,
                rating=own,
                words=in_marks(written, 90),
                other=other,
            )
        elif _disagrees(rating, _polarity(sentence, words, known)):
            text = say(
                "{where}: the rating is “{rating}”, but {words} does not agree with it; change one of the two.",
                where=passage.where,
                rating=own,
                words=in_marks(written, 90),
            )
        else:
            continue
        yield passage.found("reasons-contradict-rating", WARNING, text, rating.key, " ".join(sentence.split()))
        return


def _disagrees(rating: Rating, said: int) -> bool:
    if rating.kind == "state":
        return said != 0 and rating.tone == "unproven"
    return rating.kind == "degree" and said * _SAYS.get(rating.tone, 0) < 0


def _polarity(sentence: str, words: list[str], known: Lexicon) -> int:
    """Return 1 where a sentence calls the claim right, -1 where wrong, 0 where it does neither or says it with care."""
    if sentence.rstrip().endswith("?") or not known["softeners"].isdisjoint(words):
        return 0
    said = {sign for sign, name in ((1, "positive"), (-1, "negative")) for sign in _said(words, known, name, sign)}
    return said.pop() if len(said) == 1 else 0


def _said(words: list[str], known: Lexicon, name: str, sign: int) -> Iterator[int]:
    for phrase in known[name]:
        parts = phrase.split()
        for place in _places(words, parts):
            before = words[max(0, place - _REACH) : place]
            if known["claim_words"].isdisjoint(before):
                continue
            near = before[-_BEFORE:]
            is_denied = any(word in known["negators"] or word.endswith("n't") for word in near)
            yield -sign if is_denied else sign


def _places(words: list[str], parts: list[str]) -> Iterator[int]:
    for place, word in enumerate(words):
        if word == parts[0] and words[place : place + len(parts)] == parts:
            yield place


def _other_label(words: list[str], one: Judged, known: Lexicon) -> str | None:
    """Return the label that "we rate this claim …" names, if it is another one of the scale."""
    ratings = one.scale.ratings if one.scale else ()
    for place, word in enumerate(words):
        if word not in known["rates"]:
            continue
        after = " ".join(words[place + 1 : place + 1 + _RATING_REACH])
        named = [
            (found.start(), -len(r.label), r) for r in ratings if (found := _phrase(r.label.lower()).search(after))
        ]
        if named and known["negators"].isdisjoint(after.split()):
            rating = min(named, key=lambda entry: entry[:2])[2]
            return rating.label if rating.key != one.verdict.rating else None
    return None


def own_words(text: str) -> str:
    """Return a text with blanks for what stands between quotation marks, of any sort and however short.

    Where the words in the marks end their sentence, a line end stands behind the closing mark, so that what follows is
    a sentence of its own.
    """
    bare = blanked(text, ((quotation.start, quotation.end) for quotation in quotations_in(text, fewest=1)))
    bare = _OTHER_MARKS.sub(lambda match: f"{match[0][0]}{' ' * (len(match[0]) - 2)}{match[0][-1]}", bare)
    ends = [match.start("space") for match in _ENDED.finditer(text) if _ends(match, bare)]
    return blanked(bare, ((end, end + 1) for end in ends), "\n")


def _ends(match: re.Match[str], bare: str) -> bool:
    """Whether a stop is a quotation's, and what follows its marks opens a sentence."""
    return bare[match.start()] != match[0][0] and not match["next"].islower()


def _words(sentence: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(sentence)]


def _without_quotations(text: str) -> str:
    return blanked(text, ((quotation.start, quotation.end) for quotation in quotations_in(text)))


@lru_cache(maxsize=1_000)
def _phrase(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])", re.IGNORECASE)
