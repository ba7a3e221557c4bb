"""The two families of trouble that are not bugs. Anything else that is raised is one."""

import errno

from fcdesk.cases.words import Words, as_it_is, say


class _Problem(Exception):  # noqa: N818 - its kinds are named for what happened, as a person would say it
    """What a person is told in one sentence; `words` know how it is said in another language.

    Raised with a pattern and its parts, as `say` takes them, or with Words that are ready.
    """

    def __init__(self, pattern: str, /, **parts: object) -> None:
        self.words = pattern if isinstance(pattern, Words) and not parts else say(pattern, **parts)
        super().__init__(self.words)


class RuleBroken(_Problem):
    """A person asked for something a case does not allow; the message says what and how to mend it.

    Nothing has changed when this is raised.
    """


class EnvironmentProblem(_Problem):
    """Disk, lock, permission, unreadable file: not the program's doing and not a rule of casework.

    The message is one sentence for a person: what happened, to which case or file, and what to do next.
    """


# Reasons by errno's symbol, so that the same fault reads the same wherever it is met.
_REASONS = {
    "ENOENT": say("there is no such file; check the name"),
    "ENOTDIR": say("a part of that path is not a folder; check the name"),
    "EEXIST": say("there is a file of that name, where a folder is needed; choose another name"),
    "EISDIR": say("that is a folder; name a file in it"),
    "EACCES": say("permission was denied; choose another place or ask for the right to use this one"),
    "EPERM": say("permission was denied; choose another place or ask for the right to use this one"),
    "EROFS": say("the disk is read-only; choose another place"),
    "ENOSPC": say("the disk is full; make room and try again"),
    "EDQUOT": say("the disk quota is used up; make room and try again"),
    "EFBIG": say("the file may not grow that large here; make room or choose another disk"),
    "EIO": say("the disk reported an error; choose another file or disk"),
    "EMFILE": say("too many files are open; close other programs and try again"),
    "ENAMETOOLONG": say("the name is too long; choose a shorter one"),
    "ELOOP": say("that is a link; name the file itself"),
    "EBUSY": say("another program is using it; close it there and try again"),
    "ETXTBSY": say("another program is using it; close it there and try again"),
}


def because_of(error: OSError, doing: str) -> EnvironmentProblem:
    """Say in one sentence why `doing` (say("reading {file}", file="article.txt")) failed.

    The errno's meaning decides the words; an unknown one keeps the system's own.
    """
    symbol = errno.errorcode.get(error.errno or 0, "")
    reason = _REASONS.get(symbol) or as_it_is((error.strerror or type(error).__name__).lower())
    return EnvironmentProblem("{doing} failed: {reason}", doing=doing, reason=reason)
