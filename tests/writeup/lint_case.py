"""A case as an honest desk would have it, and small changes to its words.

Quotes and excerpts are the sample article's own; every other source, count and finding is a placeholder.
"""

from dataclasses import replace

from fcdesk.cases.model import Case, Evidence, EvidenceLink, Source, Stance, StoredFile
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import Report
from fcdesk.cases.review import Finding
from fcdesk.writeup.lint.linting import lint
from tests.writeup.samples import AT, QUOTES, sample_case, scales, verdict

_REASONS = (
    """
    TASS gives no name for its sources within Russian security structures, and a second outlet repeats its report word
    for word. Four combat units are mentioned, but neither their numbers nor their places. Two reasons speak against
    taking the number as shown: no document names any of the four, and nobody else has seen them.
    """,
    """
    The figure of over 1,000 comes from unnamed sources. A research group counted 1,240 cases, of which 61.8% concern
    something else [4]. The two counts do not cover the same period. The security representative himself says that the
    number is “likely to surpass the one-thousand mark”: inferred from four units, not counted.
    """,
    """
    Dmitry Usov, secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, did say so. In the recording
    (minute 12:40) he speaks of “at least 62 former Ukrainian troops”. The statement is correctly quoted. It was
    published on 14 January 2025.
    """,
    """
    The source speaks for others: he says what “many prisoners who chose to switch sides” thought, and the article names
    more reasons later. Dissatisfaction with Kyiv’s leadership, a desire to obtain Russian citizenship and fear are
    given as well. Nobody asked the prisoners themselves.
    """,
    "Whether fighters hide their names cannot be established from here.",
)
_UNKNOWN = (
    "Which units are meant, and who the sources at TASS are.",
    "How many of the 17 people without a name are counted twice.",
    "",
    "What the prisoners would say if they were free.",
    "",
)
_RATED = ("unproven", "missing-context", "true", "misleading", "not-checkable")
REPORT = Report(
    headline="A count of 62 has a name behind it; the thousand has none",
    standfirst="TASS sources say that over 1,000 former Ukrainian servicemen fight for Russia.",
    in_short=(
        "Of five claims, one is true and one is misleading.",
        "The number of “exceeding one thousand fighters” rests on unnamed sources.",
        "Ukraine has identified 62, says Brigadier General Usov.",
    ),
    method="We read the article sentence by sentence, saved the TASS report on 20 November 2026 with the Wayback "
    "Machine, and asked Placeholder press office and Placeholder expert on the same day.",
)


def honest_case() -> Case:
    """Five judged claims whose prose says only what their evidence says."""
    base = sample_case()
    paragraphs = base.article.text.split("\n")
    sources = [
        Source("s1", "Placeholder source A: TASS report, as saved", "https://example.org/a", publisher="TASS",
               published="2025-01-02"),
        Source("s2", "Placeholder source B: statement of the coordination headquarters", published="14 January 2025"),
        Source("s3", "Placeholder source C: a second outlet", publisher="Placeholder Outlet"),
        Source("s4", "Placeholder source D: a count by a research group", published="March 2025"),
    ]  # fmt: skip
    excerpts = [
        ("s1", paragraphs[2], "paragraph 1"), ("s2", paragraphs[3].split(". ")[1], "minute 12:40"),
        ("s3", QUOTES[1], "p. 3"),
        ("s4", "Placeholder: the group counted 61.8 per cent of 1,240 cases; 17 could not be named.", "table 2, row 5"),
        ("s1", paragraphs[5], "paragraph 4"), ("s1", paragraphs[4], "paragraph 3"),
    ]  # fmt: skip
    bearing = [(1, 1), (1, 3), (2, 1), (2, 4), (2, 6), (3, 2), (4, 5), (5, 5)]
    return replace(
        base,
        details=replace(base.details, report=REPORT),
        sources=Records(sources),
        evidence=Records(
            Evidence(f"e{number}", number, source, excerpt, where, "B2", "", "2026-11-20T09:00:00Z")
            for number, (source, excerpt, where) in enumerate(excerpts, 1)
        ),
        links=Records(
            EvidenceLink(f"l{place}", f"claim-{claim}", f"e{item}", Stance.CONTEXT, place)
            for place, (claim, item) in enumerate(bearing)
        ),
        verdicts=Records(
            replace(verdict(number, rating, quote), because=" ".join(reasons.split()), unknown=unknown)
            for number, (rating, quote, reasons, unknown) in enumerate(
                zip(_RATED, QUOTES, _REASONS, _UNKNOWN, strict=True), 1
            )
        ),
    )


def found_in(case: Case, rule: str = "") -> list[Finding]:
    """What is found of a rule, or of all rules whose names begin so."""
    return [one for one in lint(case, scales=scales()) if one.rule.startswith(rule)]


def because(text: str, number: int = 3, *, rating: str | None = None, case: Case | None = None) -> Case:
    """The honest case with other reasons for one claim."""
    case = case or honest_case()
    (given,) = [one for one in case.verdicts if one.claim_id == f"claim-{number}"]
    changed = replace(given, because=text, unknown="", rating=rating or given.rating)
    return replace(case, verdicts=case.verdicts.put(changed))


def stating(statement: str, number: int = 3) -> Case:
    """The honest case with another statement for one claim."""
    case = honest_case()
    return replace(case, claims=case.claims.put(replace(case.claims[f"claim-{number}"], statement=statement)))


def reporting(**fields: object) -> Case:
    """The honest case with other words in its report."""
    case = honest_case()
    report = replace(case.details.report, **fields)  # type: ignore[arg-type]  # each test names fields of the report
    return replace(case, details=replace(case.details, report=report))


def picture(alt: str = "", caption: str = "", *, for_readers: bool = True) -> Case:
    """The honest case with a picture for readers."""
    file = StoredFile(
        "file-1",
        "e1",
        "placeholder.png",
        3,
        "a" * 64,
        "image/png",
        AT,
        for_readers=for_readers,
        caption=caption,
        alt=alt,
    )
    return replace(honest_case(), files=Records([file]))


def written(text: str) -> StoredFile:
    """A stored text file of the evidence with the recording."""
    return StoredFile("file-1", "e2", "placeholder.txt", len(text.encode()), "b" * 64, "text/plain", AT)
