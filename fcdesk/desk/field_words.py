"""What a field is for, where its name alone says it only to who has done this before."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fcdesk.desk.tips import tip

translate = QCoreApplication.translate


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
        "statement": translate(
            "Fields", "What is claimed, so that it can be understood and checked without the article"
        ),
        "claimant": translate("Fields", "Who says it: the person, body or paper that would have to answer for it"),
        "sourcing": translate(
            "Fields", "Whether the article names who says it, hides the name, or refers to a document"
        ),
        "kind": translate("Fields", "Kind: what sort of statement it is, which decides what would settle it"),
        "priority": translate("Fields", "Priority: what to check first; high for what does most harm if it is wrong"),
        "status": translate("Fields", "Status: how far the work on this claim has come"),
        "unknown": translate("Fields", "What readers should know that the evidence does not settle"),
        "said_where": translate("Fields", "The occasion: readers and the claimant must be able to find it again"),
        "relayed_by": translate(
            "Fields", "Who carried the claim from the claimant to the article, the first one first"
        ),
        "chosen_because": translate("Fields", "What speaks for checking this claim and not another one"),
        "tags": translate("Fields", "Words of your own by which claims are found again"),
        "because": translate(
            "Fields", "The reason for the verdict: what the evidence shows, and how that leads to the rating"
        ),
    }


def of_evidence() -> dict[str, str]:
    """Return what the fields of a piece of evidence are for."""
    return {
        "source": translate(
            "Fields", "Reliability of the source, A to F: how far it was right before, and what it has to gain"
        ),
        "content": translate("Fields", "Credibility of what it says, 1 to 6: whether other sources say so, too"),
        "locator": translate(
            "Fields", "Where in the source the words stand, so that a colleague finds them: page, paragraph, minute"
        ),
        "stance": translate(
            "Fields", "What it does to the claim: supports it, contradicts it, or helps to understand it"
        ),
        "excerpt": translate(
            "Fields", "The words of the source that matter, unchanged: they are quoted in the write-up"
        ),
        "note": translate("Fields", "For you and your colleagues; it stays out of all that is published"),
        "confidential": translate(
            "Fields", "For a source that must be protected: nothing of it is printed in what readers get"
        ),
    }


def of_report() -> dict[str, str]:
    """Return what the fields of a write-up are for."""
    return {
        "standfirst": translate(
            "Fields", "One or two sentences below the headline: what was claimed, and what is true"
        ),
        "in_short": translate("Fields", "The findings for who reads no further"),
        "method": translate("Fields", "What was done to check it, so that readers could do it, too"),
        "byline": translate("Fields", "Who answers for the check"),
        "page": translate("Fields", "Where the check is published; ClaimReview data and corrections point to it"),
        "published_on": translate("Fields", "The day on which the check was published"),
    }


def of_case() -> dict[str, str]:
    """Return what the fields of a case, and of its article, are for."""
    return {
        "assignee": translate("Fields", "Who checks it; cases of yours are listed under My cases"),
        "tags": translate("Fields", "Words of your own by which cases are found again"),
        "scale": translate("Fields", "The ratings that can be given, and what each of them means"),
        "language": translate("Fields", "The language of the article: claims are looked for by its rules"),
        "author": translate("Fields", "Who wrote the article"),
        "publisher": translate("Fields", "The paper, station or site that brought the article"),
        "published": translate("Fields", "When the article came out; claims are judged by what could be known then"),
        "url": translate("Fields", "Where the article stands; readers are led there, and nothing is fetched from it"),
    }
