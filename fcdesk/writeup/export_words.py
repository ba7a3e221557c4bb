"""What the program says to the person who exports: of what was left out, and of what to look at before it is sent.

That person reads it in the program's language, whichever the document's own words are in.
"""

from collections.abc import Callable, Mapping
from typing import Final

from fcdesk.cases.words import Words, say, say_count


def counted(key: str, number: int) -> Words:
    """Return what there is to say of so many things of a kind."""
    return _COUNTED[key](number)


def sources_left_out(sources: int, excerpts: int) -> Words:
    """Return what there is to say of confidential sources, and of excerpts from them, if there are any."""
    if not excerpts:
        return say_count(
            "{n} confidential source was left out.",
            "{n} confidential sources were left out.",
            sources,
        )
    return say_count(
        "{n} confidential source and its {excerpts} were left out.",
        "{n} confidential sources and their {excerpts} were left out.",
        sources,
        excerpts=say_count("{n} excerpt", "{n} excerpts", excerpts),
    )


PARTS: Final[Mapping[str, Words]] = {
    "title": say("Title"),
    "headline": say("Headline"),
    "standfirst": say("Standfirst"),
    "in short": say("In short"),
    "method": say("How we checked"),
    "report byline": say("Byline"),
    "responses": say("Responses"),
    "corrections": say("Corrections and updates"),
    "about": say("About this fact check"),
    "statement": say("Claim in plain words"),
    "claimant": say("Claimant"),
    "occasion": say("Where and when it was said"),
    "rating": say("Rating"),
    "reasons": say("Why this rating"),
    "open questions": say("What we could not establish"),
    "media context": say("What it really shows"),
    "media from": say("Where it comes from"),
    "claim by claim": say("Claim by claim"),
    "meanings": say("What the ratings mean"),
    "sources": say("Sources"),
}
"""What the parts of a document are called, by their keys among its labels."""

MISSING: Final[Mapping[str, Words]] = {
    "reviews no page": say(
        "No address of the published page was given, so no review has one; readers of ClaimReview need it.",
    ),
    "reviews no date": say(
        "No date of publication was given, so no review has one; readers of ClaimReview need it.",
    ),
    "reviews no organisation": say(
        "No organisation was given as the author, so no review has one; readers of ClaimReview ask for it.",
    ),
    "reviews no appearance": say(
        "The article has no public web address, so where the claims appeared is not said.",
    ),
    "reviews no claim date": say(
        "The article’s date of publication is not known to the day, so when the claims were made is not said.",
    ),
}
"""What is said of markup for reviews that lacks something."""

_COUNTED: Final[Mapping[str, Callable[[int], Words]]] = {
    "left out orphans": lambda n: say_count(
        "{n} piece of evidence without a source was left out.",
        "{n} pieces of evidence without a source were left out.",
        n,
    ),
    "left out notes": lambda n: say_count(
        "{n} note of the newsroom was left out.",
        "{n} notes of the newsroom were left out.",
        n,
    ),
    "left out remarks": lambda n: say_count(
        "{n} review remark was left out.",
        "{n} review remarks were left out.",
        n,
    ),
    "left out files": lambda n: say_count(
        "{n} stored file was left out.",
        "{n} stored files were left out.",
        n,
    ),
    "left out confidential pictures": lambda n: say_count(
        "{n} picture marked for readers was left out, because its source is confidential.",
        "{n} pictures marked for readers were left out, because their sources are confidential.",
        n,
    ),
    "left out loose pictures": lambda n: say_count(
        "{n} picture marked for readers was left out, because its evidence is shown under no claim.",
        "{n} pictures marked for readers were left out, because their evidence is shown under no claim.",
        n,
    ),
    "left out addresses": lambda n: say_count(
        "{n} address that points into a computer was left out.",
        "{n} addresses that point into a computer were left out.",
        n,
    ),
    "left out private addresses": lambda n: say_count(
        "{n} address in a private network was left out.",
        "{n} addresses in private networks were left out.",
        n,
    ),
    "left out unreadable addresses": lambda n: say_count(
        "{n} address that is none of a web page or a mailbox was left out.",
        "{n} addresses that are none of a web page or a mailbox were left out.",
        n,
    ),
    "left out logins": lambda n: say_count(
        "The name and password in {n} address were left out.",
        "The names and passwords in {n} addresses were left out.",
        n,
    ),
    "left out secrets": lambda n: say_count(
        "Secret parts of {n} address, such as a token or a key, were left out; it may no longer open.",
        "Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.",
        n,
    ),
    "reviews unjudged": lambda n: say_count(
        "{n} claim that has not been judged yet was left out.",
        "{n} claims that have not been judged yet were left out.",
        n,
    ),
    "reviews without words": lambda n: say_count(
        "{n} judged claim was left out, because the claim or its rating has no words.",
        "{n} judged claims were left out, because the claims or their ratings have no words.",
        n,
    ),
    "reviews long": lambda n: say_count(
        "{n} claim is longer than the 75 characters that readers of ClaimReview advise; it was not cut.",
        "{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.",
        n,
    ),
    "reviews without number": lambda n: say_count(
        "{n} rating stands as a word without a number, because its scale gives it no place between false and true.",
        "{n} ratings stand as words without numbers, because their scales give them no place between false and true.",
        n,
    ),
    "reviews without claimant": lambda n: say_count(
        "{n} claimant was left out, because the case does not say whether it is a person or an organisation that can "
        "be named.",
        "{n} claimants were left out, because the case does not say whether they are persons or organisations that "
        "can be named.",
        n,
    ),
    "reviews lost": lambda n: say_count(
        "{n} claim is no longer in the current version of the article; where it appeared is not said.",
        "{n} claims are no longer in the current version of the article; where they appeared is not said.",
        n,
    ),
    "reviews other wording": lambda n: say_count(
        "{n} rating was given to another wording than the claim has now; the review quotes the wording that was "
        "judged.",
        "{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were "
        "judged.",
        n,
    ),
    "media unjudged": lambda n: say_count(
        "{n} finding on a picture or recording was left out, because its claim has not been judged or has no words.",
        "{n} findings on pictures or recordings were left out, because their claims have not been judged or have no "
        "words.",
        n,
    ),
    "media contradictory": lambda n: say_count(
        "{n} finding on a picture or recording was left out, because it calls it both original and changed.",
        "{n} findings on pictures or recordings were left out, because they call them both original and changed.",
        n,
    ),
    "media without address": lambda n: say_count(
        "{n} finding on a picture or recording does not say with a public address where it was shown.",
        "{n} findings on pictures or recordings do not say with a public address where they were shown.",
        n,
    ),
    "cells cut": lambda n: say_count(
        "{n} cell was cut, because a spreadsheet holds no more; the cut is marked with […].",
        "{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].",
        n,
    ),
    "cells guarded": lambda n: say_count(
        "In {n} cell an apostrophe was put before a sign that a spreadsheet could take for the beginning of a formula.",
        "In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.",
        n,
    ),
}
