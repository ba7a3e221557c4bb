"""What an article's Word file may hold, and what is said when it cannot be opened."""

from collections.abc import Mapping
from typing import Final

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.kinds import MAX_BYTES
from fcdesk.ooxml.package import Caps, Fault, Unopened

CAPS: Final = Caps(packed_bytes=MAX_BYTES)
_HOSTILE = "{name} was not opened because {reason}; ask for the article in another form, such as text."
_DAMAGED = "{name} is damaged ({reason}); open it in Word, save it again and open the copy."
_SAID: Final[Mapping[Fault, tuple[type[RuleBroken | EnvironmentProblem], str]]] = {
    Fault.NOT_WORD: (RuleBroken, "{name} is no Word document; open it in Word, save it again and open the copy."),
    Fault.OTHER_ZIP: (RuleBroken, "{name} is a zip file but no Word document; open what is in it instead."),
    Fault.OLD_FORMAT: (RuleBroken, "{name} was not opened because {reason}; save it as .docx and open that."),
    Fault.LOCKED: (RuleBroken, "{name} is protected by a password; save a copy without one and open that."),
    Fault.HOSTILE: (EnvironmentProblem, _HOSTILE),
    Fault.TOO_LARGE: (EnvironmentProblem, _HOSTILE),
    Fault.DAMAGED: (EnvironmentProblem, _DAMAGED),
}


def said(problem: Unopened, name: str) -> RuleBroken | EnvironmentProblem:
    """Return the error that tells a person why an article was not opened, and what to do."""
    family, sentence = _SAID[problem.fault]
    return family(sentence.format(name=name, reason=problem.reason))
