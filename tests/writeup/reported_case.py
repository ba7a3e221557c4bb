"""The full case as it stands on the day of publication: with the report's own words, pictures, media and sign-off.

As in `samples`, every word that is not the article's is a placeholder and says so; the pictures are drawn here.
"""

from dataclasses import replace
from typing import Any

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Case, Review, StoredFile
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding, Report
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.outline import Outline
from fcdesk.writeup.public.outlining import public_outline
from tests.writeup.full_case import CHECKER, EDITOR, full_case
from tests.writeup.pictures import drawn, sha256
from tests.writeup.samples import AT, scales

REPORT = Report(
    headline="Placeholder headline: what the record shows about the “four units” report",
    standfirst="Placeholder standfirst: what was claimed, who said it, and what we found.",
    in_short=(
        "Placeholder: the first finding, with the strongest fact in it.",
        "Placeholder: the second finding: what could be confirmed, and by whom.",
        "Placeholder: what nobody could establish.",
    ),
    method="Placeholder: how every statement was chosen and checked.\nPlaceholder: two sources for each rating.",
    byline="Placeholder Reporter, Placeholder Editor",
    page="https://example.org/checks/placeholder",
    published_on="2026-11-23",
)
IMPRINT = Imprint(
    organisation="Placeholder Newsroom",
    organisation_url="https://example.org/",
    lines=("Seen a mistake? Write to corrections@example.org.", "Placeholder: who pays for this work."),
)
PICTURE = drawn(640, 360)
PHOTOGRAPH = drawn(2_000, 1_500, "JPEG")
STORED = {sha256(data): data for data in (PICTURE, PHOTOGRAPH)}


def stored(data_sha256: str) -> bytes:
    """The picture with that hash, as an archive would return it."""
    if data_sha256 not in STORED:
        raise EnvironmentProblem("its file is missing from the archive's files; run fcdesk verify")
    return STORED[data_sha256]


def picture(number: int, evidence: str, data: bytes, **fields: Any) -> StoredFile:
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    file = StoredFile(
        f"picture-{number}", evidence, f"placeholder-{number}.{kind}", len(data), sha256(data), f"image/{kind}", AT,
        for_readers=True, caption=f"Placeholder caption {number}: what is shown, when and where.",
        alt=f"Placeholder description {number} of what can be seen.",
    )  # fmt: skip
    return replace(file, **fields)


def media() -> list[MediaFinding]:
    return [
        MediaFinding(
            "claim-1~media", "claim-1", (MediaCategory.DECONTEXTUALIZED, MediaCategory.EDITED), CHECKER, AT,
            seen_at="https://example.org/placeholder/post", original="https://example.org/placeholder/original",
            context="Placeholder: what the picture really shows.",
        )
    ]  # fmt: skip


def reported_case() -> Case:
    case = full_case()
    claims = case.claims.put(
        replace(case.claims["claim-2"], said_where="Placeholder interview", said_on="2025-01-01", relayed_by=("TASS",))
    )
    return replace(
        case,
        details=replace(case.details, report=REPORT),
        claims=claims,
        files=Records(
            [*case.files, picture(1, "evidence-1", PICTURE), picture(2, "evidence-3", PHOTOGRAPH)],
        ),
        media_findings=Records(media()),
        reviews=Records([*case.reviews, Review("review-9", EDITOR, "2026-11-22T12:00:00Z", approved=True)]),
    )


def reported_outline(case: Case | None = None, language: str = "en", **chosen: Any) -> Outline:
    arguments = {"imprint": IMPRINT, "read_picture": stored, **chosen}
    return public_outline(
        reported_case() if case is None else case, scales=scales(), labels=labels_for(language), version=3,
        prepared_at=AT, **arguments,
    )  # fmt: skip
