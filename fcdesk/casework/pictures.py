"""Pictures for readers, tried before anybody is promised them."""
# ruff: noqa: PLC0415 - what decodes pictures takes its time to load, and few cases need it

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from fcdesk.cases.edits.report import show_file
from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.review import ERROR, Finding, key_of
from fcdesk.cases.words import Words, as_it_is, in_english, say

if TYPE_CHECKING:  # a write-up is rendered without the archive, which takes longer to load than to write one
    from fcdesk.casework.workbench import Workbench

Read = Callable[[str], bytes]
"""Returns the bytes of a stored file, by SHA-256."""


def show_picture(bench: "Workbench", read: Read, file_id: str, *, caption: str, alt: str) -> None:
    """Show a picture to readers. RuleBroken for one that they could not get, EnvironmentProblem for a missing file."""
    try_picture(bench.case, bench.case.files[file_id], read)
    bench.do(show_file, file_id, for_readers=True, caption=caption, alt=alt)


def try_picture(case: Case, file: StoredFile, read: Read) -> None:
    """Make a picture as a write-up would. RuleBroken for one that readers cannot get; its file has to be there."""
    if not file.media_type.startswith("image/"):
        return  # the edit itself says so
    if _is_confidential(case, file):
        raise RuleBroken(
            "{picture} is from a confidential source; {advice}", picture=_whose(case, file), advice=_HIDDEN
        )
    _decode(case, file, read)


class PictureTrials:
    """Tries the pictures for readers of cases; the same picture is decoded once. For one thread."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: dict[str, str] = {}

    def problems(self, case: Case) -> dict[str, str]:
        """Return what is wrong with the pictures that readers are to get, as a sentence by file id."""
        found = ((file.id, self._problem(case, file)) for file in case.files if file.for_readers)
        return {file_id: problem for file_id, problem in found if problem}

    def _problem(self, case: Case, file: StoredFile) -> str:
        if _is_confidential(case, file):
            return ""  # never decoded, and told of without a look at the file
        # Where the same bytes belong to two files, each problem is said of its own.
        key = f"{file.sha256} {_whose(case, file)}"
        if key not in self._known:
            try:
                _decode(case, file, self._read)
                self._known[key] = ""
            except RuleBroken as problem:
                self._known[key] = problem.words
            except EnvironmentProblem as problem:  # the file may be back at the next look
                return say("{picture} cannot be shown: {problem}", picture=_whose(case, file), problem=problem.words)
        return self._known[key]


def picture_findings(case: Case, problems: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the pictures marked for readers that these cannot get; `problems` are those of `PictureTrials`."""
    for file in case.files:
        if not file.for_readers:
            continue
        item = case.evidence.get(file.evidence_id)
        is_confidential = _is_confidential(case, file)
        problem = problems.get(file.id, "")
        if is_confidential:
            problem = say(
                "{picture} is marked for readers, but from a confidential source; {advice}",
                picture=_whose(case, file),
                advice=_HIDDEN,
            )
        if problem:
            yield Finding(
                "picture-unusable",
                ERROR,
                None,
                _as_sentence(problem),
                item.number if item else None,
                file=file.id,
                field="file",
                about=key_of(file.id, file.sha256, is_confidential),
            )


_HIDDEN = say(
    "readers never get it: hide it with fcdesk picture --hide, or untick it among the pictures of its evidence at the "
    "desk"
)


def _decode(case: Case, file: StoredFile, read: Read) -> None:
    from fcdesk.writeup.pictures import public_picture, refuse_too_large

    whose = _whose(case, file)
    refuse_too_large(file.size, whose)
    public_picture(read(file.sha256), whose)


def _whose(case: Case, file: StoredFile) -> Words:
    item = case.evidence.get(file.evidence_id)
    if item is None:
        return say("the picture {file}", file=file.name)
    return say("the picture {file} of evidence {number}", file=file.name, number=str(item.number))


def _as_sentence(problem: str) -> Words:
    return in_english(as_it_is(problem), f"{problem[:1].upper()}{problem[1:]}.")


def _is_confidential(case: Case, file: StoredFile) -> bool:
    item = case.evidence.get(file.evidence_id)
    source = case.sources.get(item.source_id) if item else None
    return source is not None and source.confidential
