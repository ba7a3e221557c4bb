"""Says what was done to a case in words for people: in the menu of undo, and in the history.

The log keeps each step under its edit's own name and what it was about, as in "Set verdict: claim 3".
"""

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_SUBJECT = re.compile(r"(?P<edit>.*): (?P<kind>claim|evidence) (?P<number>\d+)", re.DOTALL)


def edit_words() -> dict[str, str]:
    """Return what each edit does, by its name, as it can stand behind "Undo:"."""
    return {
        "Describe article": translate("Steps", "describe the article"),
        "Take in new version of the article": translate("Steps", "take in a new version of the article"),
        "Mark claim": translate("Steps", "mark a claim"),
        "Mark claims": translate("Steps", "mark claims"),
        "Change claim": translate("Steps", "change a claim"),
        "Move claim": translate("Steps", "move a claim"),
        "Split claim": translate("Steps", "split a claim"),
        "Merge claims": translate("Steps", "merge claims"),
        "Delete claim": translate("Steps", "delete claim"),
        "Change case details": translate("Steps", "change the case details"),
        "Set tags": translate("Steps", "set tags"),
        "Dismiss passage": translate("Steps", "dismiss a passage"),
        "Change reason of dismissal": translate("Steps", "change the reason of a dismissal"),
        "Take up again": translate("Steps", "take a passage up again"),
        "Add evidence": translate("Steps", "add evidence"),
        "Attach file": translate("Steps", "attach a file"),
        "Change evidence": translate("Steps", "change evidence"),
        "Change source": translate("Steps", "change a source"),
        "Link evidence": translate("Steps", "link evidence"),
        "Unlink evidence": translate("Steps", "unlink evidence"),
        "Reorder evidence": translate("Steps", "reorder evidence"),
        "Delete evidence": translate("Steps", "delete evidence"),
        "Judge media": translate("Steps", "judge a picture or recording"),
        "Withdraw finding on media": translate("Steps", "withdraw a finding on a picture or recording"),
        "Add note": translate("Steps", "add a note"),
        "Change note": translate("Steps", "change a note"),
        "Delete note": translate("Steps", "delete a note"),
        "Ask for reply": translate("Steps", "note a question to somebody"),
        "Record answer": translate("Steps", "note an answer"),
        "Record review": translate("Steps", "note a review"),
        "Add correction": translate("Steps", "add a correction"),
        "Change report": translate("Steps", "change the report"),
        "Show picture to readers": translate("Steps", "show a picture to readers, or not"),
        "Write review copy": translate("Steps", "write a review copy"),
        "Accept from review copy": translate("Steps", "take over from a review copy"),
        "Set verdict": translate("Steps", "set the verdict"),
        "Explain verdict": translate("Steps", "explain the verdict"),
        "Withdraw verdict": translate("Steps", "withdraw the verdict"),
        "Let finding pass": translate("Steps", "let a finding pass"),
        "Hold to finding again": translate("Steps", "hold to a finding again"),
    }


def step_words(logged: str) -> str:
    """Return what a step did. What is not known here stays as the log has it."""
    about = _SUBJECT.fullmatch(logged)
    edit = about["edit"] if about else logged
    words = edit_words().get(edit)
    if words is None:
        return logged
    if about is None:
        return words
    kinds = {"claim": translate("Steps", "claim {number}"), "evidence": translate("Steps", "evidence {number}")}
    subject = kinds[about["kind"]].format(number=about["number"])
    return translate("Steps", "{step} ({subject})").format(step=words, subject=subject)


def line_words(kind: str, logged: str) -> str:
    """Return what a line of the history says; `kind` as the log has it."""
    if kind == "open":
        return translate("Steps", "The case was started")
    if kind in ("undo", "redo"):
        step = step_words(logged.partition(": ")[2])
        taken = translate("Steps", "Taken back: {step}") if kind == "undo" else translate("Steps", "Done again: {step}")
        return taken.format(step=step)
    words = logged if kind == "export" else step_words(logged)
    return words[:1].upper() + words[1:]
