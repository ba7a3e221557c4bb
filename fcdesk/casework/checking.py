"""All checks of a case together, and what of their findings somebody let pass.

The terminal, the desk and the dossier ask here. Checking takes its time where a case is large or has many stored
files: do it in a job.
"""
# ruff: noqa: PLC0415 - what reads documents, and the word lists of the checks, are loaded when they are needed

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fcdesk.cases.coverage import Reading
from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.reporting import Waiver
from fcdesk.cases.review import Finding, findings
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import cleaned
from fcdesk.casework.pictures import picture_findings

_LARGEST = 5_000_000  # bytes of a stored file that is read as text
_MOST = 50_000_000  # bytes of all stored files of a case that are
_PAGE = "text/html"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Checked:
    """Findings that stand, the case's own first, then claim by claim; and those let pass, with who said so and why."""

    open: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...]


def check(
    case: Case,
    readings: Sequence[Reading] = (),
    *,
    scales: Mapping[str, Scale] | None = None,
    texts: Mapping[str, str] | None = None,
    pictures: Mapping[str, str] | None = None,
) -> Checked:
    """Check a case. A waiver holds while the finding is about the very same thing: changed words open it again.

    `readings` say what became of the article's sentences; `scales` are by name; `texts` are stored files as text, by
    SHA-256 (see `stored_texts`); `pictures` are what is wrong with those for readers, by file id (see `PictureTrials`).
    Without one of them nothing is said of what it is needed for.
    """
    from fcdesk.writeup.lint.linting import lint

    waivers = {(one.rule, one.about, one.claim_id): one for one in case.waivers}
    ids: dict[int | None, str] = {claim.number: claim.id for claim in case.claims}
    unusable = picture_findings(case, pictures or {})
    found = _in_order(case, [*findings(case, readings), *lint(case, scales=scales, texts=texts), *unusable])
    waived = [(one, waivers.get((one.rule, one.about, ids.get(one.claim)))) for one in found]
    return Checked(
        open=tuple(one for one, waiver in waived if waiver is None),
        waived=tuple((one, waiver) for one, waiver in waived if waiver is not None),
    )


def _in_order(case: Case, found: Sequence[Finding]) -> list[Finding]:
    places: dict[int | None, int] = {claim.number: place for place, claim in enumerate(case.claims_in_order(), 1)}
    return sorted(found, key=lambda one: places.get(one.claim, 0))


def stored_texts(case: Case, read: Callable[[str], bytes]) -> dict[str, str]:
    """Return the stored files that excerpts were taken from, as text, by SHA-256: plain text, web pages and Word.

    `read` returns the bytes of a stored file. A file that cannot be read, or is too large, is left out: whether the
    archive's files are sound is another question (`fcdesk verify`).
    """
    texts: dict[str, str] = {}
    left = _MOST
    with_excerpt = {item.id for item in case.evidence if item.excerpt.strip()}
    for file in case.files:
        if file.evidence_id not in with_excerpt or file.sha256 in texts or not _is_readable(file):
            continue
        left -= file.size
        text = _text_of(file, read) if left >= 0 else None
        if text is not None:
            texts[file.sha256] = text
    return texts


def _is_readable(file: StoredFile) -> bool:
    kind = file.media_type
    return file.size <= _LARGEST and (kind.startswith("text/") or kind in (_WORD, "application/xhtml+xml"))


def _text_of(file: StoredFile, read: Callable[[str], bytes]) -> str | None:
    try:
        return cleaned(_words_of(file, read(file.sha256)))
    except (RuleBroken, EnvironmentProblem):
        return None


def _words_of(file: StoredFile, data: bytes) -> str:
    if file.media_type == _WORD:
        from fcdesk.intake.sources import read_bytes

        return read_bytes(data, file.name).text
    from fcdesk.intake.decoding import decode

    text = decode(data, file.name).text
    if file.media_type.startswith("text/") and file.media_type != _PAGE:
        return text
    from fcdesk.intake.page_guard import words_of

    # All that a page says, and not only its article: an excerpt may be a caption, a comment or a notice.
    return "\n".join(words_of(text))


def told_of(checked: Checked) -> str | None:
    """Return a sentence for the person who exports: how many findings are open; None if there are none."""
    number = len(checked.open)
    if not number:
        return None
    what = "1 finding of the checks is open" if number == 1 else f"{number} findings of the checks are open"
    return f"{what}; fcdesk check lists them, to be settled or let pass for a reason."
