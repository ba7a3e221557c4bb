"""Which of a case's pieces each of its prose texts may rest on."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fcdesk.cases.model import Case, Claim, Evidence, Reply, Stance
from fcdesk.cases.scales import Scale
from fcdesk.cases.words import say
from fcdesk.writeup.lint.dates import day_of
from fcdesk.writeup.lint.ground import Ground
from fcdesk.writeup.lint.prose import Passage
from fcdesk.writeup.lint.sourcing import Sourcing
from fcdesk.writeup.public.confidential import is_confidential

_ARTICLE = say("the article")


@dataclass(frozen=True, slots=True)
class Allowed:
    """The pieces that a text may rest on: for numbers and dates, for names, and, in order, for quotations."""

    numbers: frozenset[int]
    words: frozenset[int]
    quotations: tuple[int, ...]
    is_all: bool = False


class Grounds:
    """The pieces of one case, taken in once, and what each claim and the report may rest on."""

    def __init__(self, case: Case, scales: Mapping[str, Scale], sourcing: Sourcing) -> None:
        self._case, self._sourcing = case, sourcing
        self.ground = Ground()
        # Readers get nothing of a confidential source, so nothing that they read can rest on one.
        usable = [item for item in case.evidence_in_order() if not is_confidential(case, item)]
        self._evidence = {item.id: self._take_evidence(item) for item in usable}
        self._article_words, self._blocks = self._take_article()
        labels = " ".join(rating.label for scale in scales.values() for rating in scale.ratings)
        self._always = frozenset({self._take_facts(), self.ground.add_ratings(labels)})
        self._replies: dict[str | None, list[int]] = defaultdict(list)
        for reply in case.replies:
            self._replies[reply.claim_id].append(self._take_reply(reply))
        self._quotes = {claim.id: self._take_claim(claim) for claim in case.claims}
        self._counts = {claim.id: self._take_counts(claim) for claim in case.claims}
        self._statements = {
            claim.id: self.ground.add_prose(
                say("the statement of claim {number}", number=str(claim.number)), claim.statement
            )
            for claim in case.claims
            if claim.statement
        }
        self._take_reasons()
        self._take_case()
        everything = frozenset(range(len(self.ground.pieces)))
        self._all = Allowed(everything, everything, tuple(everything), is_all=True)

    def of(self, passage: Passage) -> Allowed:
        """Return what a text may rest on: a claim's on its own evidence, the report's and captions on everything."""
        claim = passage.claim
        if claim is None:
            return self._all
        linked = [self._evidence[item.id] for item in self._sourcing.evidence_of(claim.id) if item.id in self._evidence]
        own = [*linked, self._quotes[claim.id], self._counts[claim.id], *self._replies[claim.id], *self._replies[None]]
        statement = self._statements.get(claim.id)
        if statement is not None and passage.field != "statement":
            own.append(statement)
        places = frozenset(own) | self._always
        numbers = places | frozenset(self._blocks_of(claim))
        return Allowed(numbers, places | {self._article_words}, (*own, self._article_words))

    # --- taking in -------------------------------------------------------------------------------------------------

    def _take_evidence(self, item: Evidence) -> int:
        source = self._case.sources.get(item.source_id)
        names = (source.title, source.author, source.publisher, source.published) if source else ()
        days = [day_of(item.accessed_at), day_of(source.published or "") if source else None]
        return self.ground.add(
            say("evidence {number}", number=str(item.number)),
            f"{item.excerpt}\n{item.note}",
            names="\n".join(filter(None, names)),
            locator=item.locator,
            evidence=item.number,
            days=days,
        )

    def _take_article(self) -> tuple[int, list[tuple[int, int, int]]]:
        """Take the article's words as a whole, its numbers by paragraph: these are for the claims that stand there."""
        text = self._case.article.text if len(self._case.articles) else ""
        blocks = [(block.start, block.end) for block in self._case.article.blocks] if text else []
        places = [
            (start, end, self.ground.add_numbers(_ARTICLE, text[start:end]))
            for start, end in blocks or [(0, len(text))]
        ]
        return self.ground.add_words(_ARTICLE, text), places

    def _take_facts(self) -> int:
        if not len(self._case.articles):
            return self.ground.add(_ARTICLE, "")
        article = self._case.article
        told = (article.title, self._case.details.title, article.author, article.publisher, article.published)
        names = "\n".join(filter(None, told))
        return self.ground.add(_ARTICLE, "", names=names, days=[day_of(article.published or "")])

    def _take_reply(self, reply: Reply) -> int:
        told = "\n".join((reply.party, reply.question, reply.answer or "", reply.channel))
        days = [day_of(moment or "") for moment in (reply.asked_at, reply.answered_at, reply.due)]
        return self.ground.add(say("the reply of {party}", party=reply.party), told, days=days)

    def _take_claim(self, claim: Claim) -> int:
        told = "\n".join((claim.anchor.quote, claim.claimant or "", *claim.relayed_by))
        return self.ground.add(say("claim {number}", number=str(claim.number)), told)

    def _take_counts(self, claim: Claim) -> int:
        place = self.ground.add_prose(say("the evidence of claim {number}", number=str(claim.number)), "")
        stances = [link.stance for link in self._sourcing.links_of(claim.id)]
        items = [*(stances.count(stance) for stance in Stance), len(stances)]
        sources = [len(self._sourcing.sources_of(claim.id)), len(self._sourcing.origins_of(claim.id))]
        self.ground.count(place, "evidence", items)
        self.ground.count(place, "source", [*items, *sources])
        return place

    def _take_reasons(self) -> None:
        """Take in what is said of the claims: it is checked there, so the report may repeat it."""
        for claim_id, verdict in self._case.present_verdicts().items():
            claim = self._case.claims.get(claim_id)
            if claim:
                told = f"{verdict.label}\n{verdict.because}\n{verdict.unknown}"
                self.ground.add_prose(say("the verdict on claim {number}", number=str(claim.number)), told)

    def _take_case(self) -> None:
        """Take in what the report may say of the check itself: who did it, when, and how many of what there are."""
        case = self._case
        verdicts = case.present_verdicts().values()
        people = {verdict.by for verdict in case.verdicts} | {review.by for review in case.reviews}
        told = (case.details.report.byline, case.details.reference, *case.details.tags, *sorted(people))
        moments = {
            case.details.created_at,
            *(verdict.at for verdict in case.verdicts),
            case.details.report.published_on,
        }
        self.ground.add_words(say("the case"), "\n".join(told), days=[day_of(moment) for moment in sorted(moments)])
        place = self.ground.add_prose(say("the case's records"), "")  # known, but nothing that could be cited
        ratings = [verdict.rating for verdict in verdicts]
        counts = {
            "claim": [len(case.claims), len(ratings), *Counter(ratings).values()],
            "evidence": [len(case.evidence)],
            "source": [len(case.sources)],
            "reply": [len(case.replies)],
            "file": [len(case.files)],
            "passage": [len(case.dismissals)],
        }
        for kind, numbers in counts.items():
            self.ground.count(place, kind, numbers)

    def _blocks_of(self, claim: Claim) -> Iterator[int]:
        start, end = claim.anchor.start, claim.anchor.end
        if start is not None and end is not None:
            yield from (place for first, last, place in self._blocks if first < end and start < last)
