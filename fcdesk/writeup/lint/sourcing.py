"""Where the evidence of a case comes from: sources that only repeat others, and how many independent ones a claim has.

Five sources may be one wire report. A source derived from another counts as that other one.
"""

from collections import defaultdict
from collections.abc import Iterator

from fcdesk.cases.model import Case, Evidence, EvidenceLink, Source
from fcdesk.cases.review import ERROR, WARNING, Finding, key_of
from fcdesk.cases.text import shortened
from fcdesk.cases.words import Words, in_english, say, say_count

_MANY_CLAIMS = 3  # resting on a repeated source
_LONGEST = 60


class Sourcing:
    """Links, evidence, sources and their origins by claim, looked up once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._links: dict[str, list[EvidenceLink]] = defaultdict(list)
        for link in sorted(case.links, key=lambda link: (link.position, link.id)):
            if link.evidence_id in case.evidence:
                self._links[link.claim_id].append(link)
        self._origins: dict[str, str] = {}

    def links_of(self, claim_id: str) -> list[EvidenceLink]:
        return self._links.get(claim_id, [])

    def evidence_of(self, claim_id: str) -> list[Evidence]:
        return [self._case.evidence[link.evidence_id] for link in self.links_of(claim_id)]

    def sources_of(self, claim_id: str) -> list[Source]:
        """Return the sources of a claim's evidence, each once."""
        ids = dict.fromkeys(item.source_id for item in self.evidence_of(claim_id))
        return [self._case.sources[one] for one in ids if one in self._case.sources]

    def origins_of(self, claim_id: str) -> set[str]:
        """Return the ids of the independent sources of a claim."""
        return {self.origin(source.id) for source in self.sources_of(claim_id)}

    def origin(self, source_id: str) -> str:
        """Return the source that a source repeats in the end; of a circle, the same one for all that are in it."""
        seen: dict[str, None] = {}
        at = source_id
        while at not in self._origins and at not in seen:
            seen[at] = None
            source = self._case.sources.get(at)
            before = source.derived_from if source else None
            if before is None or before not in self._case.sources:
                self._origins[at] = at
            else:
                at = before
        first = self._origins.get(at) or min(list(seen)[list(seen).index(at) :])
        self._origins.update(dict.fromkeys(seen, first))
        return first


def check_sourcing(case: Case, sourcing: Sourcing) -> Iterator[Finding]:
    """Yield what there is to say of where the evidence comes from, the case's own first."""
    yield from _gone(case)
    yield from _repeated(case)
    judged = {verdict.claim_id for verdict in case.verdicts}
    for claim in case.claims_in_order():
        sources, origins = sourcing.sources_of(claim.id), sourcing.origins_of(claim.id)
        if claim.id in judged and len(sources) > 1 and len(origins) == 1:
            origin = _called(case.sources[next(iter(origins))])
            text = say_count(
                "Claim {number}: its {n} source counts as 1, for it goes back to {origin}; find one that is "
                "independent of it, or say so in the reasons.",
                "Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is "
                "independent of it, or say so in the reasons.",
                len(sources),
                number=str(claim.number),
                origin=origin,
            )
            about = key_of(*sorted(source.id for source in sources))
            yield Finding("one-independent-source", WARNING, claim.number, text, field="evidence", about=about)


def _gone(case: Case) -> Iterator[Finding]:
    for source in case.sources:
        if source.derived_from is not None and source.derived_from not in case.sources:
            words = say(
                "{source} is said to repeat a source that is gone from the case; say anew what it repeats.",
                source=_called(source),
            )
            text = in_english(words, f"{words[:1].upper()}{words[1:]}")
            about = key_of(source.id, source.derived_from)
            yield Finding("origin-gone", ERROR, None, text, field="derived-from", about=about)


def _repeated(case: Case) -> Iterator[Finding]:
    bearing: dict[str, set[str]] = defaultdict(set)
    for link in case.links:
        bearing[link.evidence_id].add(link.claim_id)
    for item in case.evidence_in_order():
        source = case.sources.get(item.source_id)
        origin = case.sources.get(source.derived_from or "") if source else None
        if (
            source
            and origin
            and not (source.confidential or origin.confidential)
            and len(bearing[item.id]) >= _MANY_CLAIMS
        ):
            text = say_count(
                "Evidence {number} bears on {n} claim, but {source} only repeats {origin}; cite that one.",
                "Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.",
                len(bearing[item.id]),
                number=str(item.number),
                source=_called(source),
                origin=_called(origin),
            )
            about = key_of(item.id, source.id, origin.id)
            yield Finding("source-repeats", WARNING, None, text, item.number, about=about)


def _called(source: Source) -> Words:
    if source.confidential:
        return say("a confidential source")
    name = source.title or source.url or source.publisher
    return say("“{source}”", source=shortened(name, _LONGEST) if name else say("a source without a title"))
