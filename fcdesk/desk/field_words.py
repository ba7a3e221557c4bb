"""What a field is for, where its name alone says it only to who has done this before."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fcdesk.desk.tips import tip


def explain(field: QWidget, words: str) -> None:
    """Say what a field is for: to who points at it, and to who hears it."""
    field.setToolTip(tip(words))
    field.setAccessibleDescription(words)


def explain_all(fields: Mapping[str, QWidget], words: Mapping[str, str]) -> None:
    """Say of each field by its name what it is for."""
    for name, field in fields.items():
        explain(field, words[name])


def of_claim() -> dict[str, str]:
    """Return what the fields of a claim are for."""
    return {
        "statement": _tr("What is claimed, so that it can be understood and checked without the article"),
        "claimant": _tr("Who says it: the person, body or paper that would have to answer for it"),
        "sourcing": _tr("Whether the article names who says it, hides the name, or refers to a document"),
        "kind": _tr("Kind: what sort of statement it is, which decides what would settle it"),
        "priority": _tr("Priority: what to check first; high for what does most harm if it is wrong"),
        "status": _tr("Status: how far the work on this claim has come"),
        "unknown": _tr("What readers should know that the evidence does not settle"),
        "said_where": _tr("The occasion: readers and the claimant must be able to find it again"),
        "relayed_by": _tr("Who carried the claim from the claimant to the article, the first one first"),
        "chosen_because": _tr("What speaks for checking this claim and not another one"),
        "tags": _tr("Words of your own by which claims are found again"),
        "because": _tr("The reason for the verdict: what the evidence shows, and how that leads to the rating"),
    }


def of_evidence() -> dict[str, str]:
    """Return what the fields of a piece of evidence are for."""
    return {
        "source": _tr("Reliability of the source, A to F: how far it was right before, and what it has to gain"),
        "content": _tr("Credibility of what it says, 1 to 6: whether other sources say so, too"),
        "locator": _tr("Where in the source the words stand, so that a colleague finds them: page, paragraph, minute"),
        "stance": _tr("What it does to the claim: supports it, contradicts it, or helps to understand it"),
        "excerpt": _tr("The words of the source that matter, unchanged: they are quoted in the write-up"),
        "note": _tr("For you and your colleagues; it stays out of all that is published"),
        "confidential": _tr("For a source that must be protected: nothing of it is printed in what readers get"),
    }


def of_report() -> dict[str, str]:
    """Return what the fields of a write-up are for."""
    return {
        "standfirst": _tr("One or two sentences below the headline: what was claimed, and what is true"),
        "in_short": _tr("The findings for who reads no further"),
        "method": _tr("What was done to check it, so that readers could do it, too"),
        "byline": _tr("Who answers for the check"),
        "page": _tr("Where the check is published; ClaimReview data and corrections point to it"),
        "published_on": _tr("The day on which the check was published"),
    }


def of_case() -> dict[str, str]:
    """Return what the fields of a case, and of its article, are for."""
    return {
        "assignee": _tr("Who checks it; cases of yours are listed under My cases"),
        "tags": _tr("Words of your own by which cases are found again"),
        "scale": _tr("The ratings that can be given, and what each of them means"),
        "language": _tr("The language of the article: claims are looked for by its rules"),
        "author": _tr("Who wrote the article"),
        "publisher": _tr("The paper, station or site that brought the article"),
        "published": _tr("When the article came out; claims are judged by what could be known then"),
        "url": _tr("Where the article stands; readers are led there, and nothing is fetched from it"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Fields", words)
