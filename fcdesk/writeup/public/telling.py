"""What every part of a public write-up is told from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Article, Case, Claim
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.scales import Scale
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.naming import claim_anchor, foreign
from fcdesk.writeup.outline import Jump, Line
from fcdesk.writeup.places import Places
from fcdesk.writeup.public.publishable import Publishable, publishable

ReadPicture = Callable[[str], bytes]
"""Returns the bytes of a stored file by its SHA-256; EnvironmentProblem where they are missing or altered."""


def no_pictures(_sha256: str) -> bytes:
    """Stand in where nobody can read stored files."""
    raise EnvironmentProblem("its file cannot be read here; open the archive that holds the case")


@dataclass(frozen=True, slots=True)
class Telling:
    """A case sorted for readers, and the words it is told in."""

    case: Case
    article: Article | None
    public: Publishable
    scales: Mapping[str, Scale]
    labels: Labels
    prepared_at: str
    imprint: Imprint
    read_picture: ReadPicture
    quote_language: str | None
    source_numbers: Mapping[str, int]
    claims_by_id: Mapping[str, Claim]
    places: Places

    def about(self, claim_id: str | None) -> Line:
        """Return a jump to a claim of the case; nothing for none."""
        claim = self.claims_by_id.get(claim_id) if claim_id else None
        return (Jump(self.labels.say("about claim", number=claim.number), claim_anchor(claim)),) if claim else ()


def telling_of(
    case: Case,
    scales: Mapping[str, Scale],
    labels: Labels,
    prepared_at: str,
    imprint: Imprint,
    read_picture: ReadPicture = no_pictures,
) -> Telling:
    """Sort a case for readers."""
    public = publishable(case, imprint)
    article = max(case.articles, key=lambda version: version.version, default=None)
    return Telling(
        case=case,
        article=article,
        public=public,
        scales=scales,
        labels=labels,
        prepared_at=prepared_at,
        imprint=imprint,
        read_picture=read_picture,
        quote_language=foreign(case.details.language, labels),
        source_numbers={source.id: number for number, source in enumerate(public.sources, 1)},
        claims_by_id={claim.id: claim for claim in public.claims},
        places=Places(article),
    )
