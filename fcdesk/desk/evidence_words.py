"""How the desk says what evidence has codes for: stances, and the two halves of an Admiralty grade."""

from PySide6.QtCore import QCoreApplication

from fcdesk.cases.model import Stance
from fcdesk.desk.lines import listed

translate = QCoreApplication.translate


def stances() -> dict[Stance, tuple[str, str]]:
    """Return for each stance its sign and its word."""
    return {
        Stance.SUPPORTS: ("+", translate("Stances", "Supports")),
        Stance.UNDERMINES: ("\N{MINUS SIGN}", translate("Stances", "Undermines")),
        Stance.CONTEXT: ("=", translate("Stances", "Context")),
    }


def stance_words(stance: str) -> str:
    """Return a stance as a card shows it, its sign before its word."""
    return " ".join(stances()[Stance(stance)])


def stance_choices() -> dict[str, str]:
    """Return the stances as a form offers them."""
    return {
        Stance.SUPPORTS.value: translate("Stances", "Supports the claim"),
        Stance.UNDERMINES.value: translate("Stances", "Undermines the claim"),
        Stance.CONTEXT.value: translate("Stances", "Gives context"),
    }


def reliabilities() -> dict[str, str]:
    """Return how far a source can be relied on, by the letters of the Admiralty scale."""
    return {
        "A": translate("Grades", "completely reliable"),
        "B": translate("Grades", "usually reliable"),
        "C": translate("Grades", "fairly reliable"),
        "D": translate("Grades", "not usually reliable"),
        "E": translate("Grades", "unreliable"),
        "F": translate("Grades", "reliability cannot be judged"),
    }


def credibilities() -> dict[str, str]:
    """Return how credible it is what a source says, by the digits of the Admiralty scale."""
    return {
        "1": translate("Grades", "confirmed by other sources"),
        "2": translate("Grades", "probably true"),
        "3": translate("Grades", "possibly true"),
        "4": translate("Grades", "doubtful"),
        "5": translate("Grades", "improbable"),
        "6": translate("Grades", "truth cannot be judged"),
    }


def grade_words(grade: str | None) -> str:
    """Return a grade with its words, and say where there is none."""
    if not grade:
        return translate("Grades", "Grade not set")
    source, content = reliabilities().get(grade[:1], ""), credibilities().get(grade[1:], "")
    return translate("Grades", "{grade} {source}, {content}").format(grade=grade, source=source, content=content)


def files_words(names: tuple[str, ...]) -> str:
    """Return which files are kept with a piece of evidence, "" for none."""
    if not names:
        return ""
    words = translate("Evidence", "File: {names}") if len(names) == 1 else translate("Evidence", "Files: {names}")
    return words.format(names=listed(names))


def also_words(numbers: tuple[int, ...]) -> str:
    """Return for which other claims a piece of evidence counts, "" for none."""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return translate("Evidence", "Also for claim {number}").format(number=numbers[0])
    return translate("Evidence", "Also for claims {numbers}").format(numbers=listed(map(str, numbers)))
