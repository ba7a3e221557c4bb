"""What an article's Word file may hold, and what is said when it cannot be opened."""

from collections.abc import Mapping
from typing import Final

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.kinds import MAX_BYTES
from fcdesk.ooxml.package import Caps, Fault, Unopened

CAPS: Final = Caps(packed_bytes=MAX_BYTES)


def said(problem: Unopened, name: str) -> RuleBroken | EnvironmentProblem:
    """Return the error that tells a person why an article was not opened, and what to do."""
    reason = problem.reason
    hostile = EnvironmentProblem(
        "{file} was not opened because {reason}; ask for the article in another form, such as text.",
        file=name,
        reason=reason,
    )
    problems: Mapping[Fault, RuleBroken | EnvironmentProblem] = {
        Fault.NOT_WORD: RuleBroken(
            "{file} is no Word document; open it in Word, save it again and open the copy.", file=name
        ),
        Fault.OTHER_ZIP: RuleBroken(
            "{file} is a zip file but no Word document; open what is in it instead.", file=name
        ),
        Fault.OLD_FORMAT: RuleBroken(
            "{file} was not opened because {reason}; save it as .docx and open that.", file=name, reason=reason
        ),
        Fault.LOCKED: RuleBroken(
            "{file} is protected by a password; save a copy without one and open that.", file=name
        ),
        Fault.HOSTILE: hostile,
        Fault.TOO_LARGE: hostile,
        Fault.DAMAGED: EnvironmentProblem(
            "{file} is damaged ({reason}); open it in Word, save it again and open the copy.", file=name, reason=reason
        ),
    }
    return problems[problem.fault]
