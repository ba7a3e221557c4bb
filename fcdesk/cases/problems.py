"""The two families of trouble that are not bugs. Anything else that is raised is one."""

import errno


class RuleBroken(Exception):  # noqa: N818 - named for what happened, as a person would say it
    """A person asked for something a case does not allow; the message says what and how to mend it.

    Nothing has changed when this is raised.
    """


class EnvironmentProblem(Exception):  # noqa: N818 - see above
    """Disk, lock, permission, unreadable file: not the program's doing and not a rule of casework.

    The message is one sentence for a person: what happened, to which case or file, and what to do next.
    """


# Reasons by errno's symbol, so that the same fault reads the same wherever it is met.
_REASONS = {
    "ENOENT": "there is no such file; check the name",
    "ENOTDIR": "a part of that path is not a folder; check the name",
    "EEXIST": "there is a file of that name, where a folder is needed; choose another name",
    "EISDIR": "that is a folder; name a file in it",
    "EACCES": "permission was denied; choose another place or ask for the right to use this one",
    "EPERM": "permission was denied; choose another place or ask for the right to use this one",
    "EROFS": "the disk is read-only; choose another place",
    "ENOSPC": "the disk is full; make room and try again",
    "EDQUOT": "the disk quota is used up; make room and try again",
    "EFBIG": "the file may not grow that large here; make room or choose another disk",
    "EIO": "the disk reported an error; choose another file or disk",
    "EMFILE": "too many files are open; close other programs and try again",
    "ENAMETOOLONG": "the name is too long; choose a shorter one",
    "ELOOP": "that is a link; name the file itself",
    "EBUSY": "another program is using it; close it there and try again",
    "ETXTBSY": "another program is using it; close it there and try again",
}


def because_of(error: OSError, doing: str) -> EnvironmentProblem:
    """Say in one sentence why `doing` ("reading article.txt") failed.

    The errno's meaning decides the words; an unknown one keeps the system's own.
    """
    symbol = errno.errorcode.get(error.errno or 0, "")
    reason = _REASONS.get(symbol) or (error.strerror or type(error).__name__).lower()
    return EnvironmentProblem(f"{doing} failed: {reason}")
