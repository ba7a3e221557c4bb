"""How the desk says what the colours of an article tell."""

from PySide6.QtCore import QCoreApplication

from fcdesk.desk import case_words, wording
from fcdesk.desk.models.claim_tones import ColourBy, Group
from fcdesk.desk.models.rows import ClaimRow

translate = QCoreApplication.translate


def colourings() -> dict[ColourBy, str]:
    """Return what colours can tell."""
    return {
        ColourBy.VERDICT: translate("Colours", "Verdict"),
        ColourBy.STATUS: translate("Colours", "Status"),
        ColourBy.KIND: translate("Colours", "Kind"),
        ColourBy.CLAIMANT: translate("Colours", "Claimant"),
    }


def group_words(by: ColourBy, group: Group) -> str:
    """Return what the claims of one look have in common."""
    if by is ColourBy.STATUS:
        statuses = {status.value: words for status, words in case_words.claim_statuses().items()}
        return statuses.get(group.name, group.name)
    if by is ColourBy.KIND:
        return wording.kind_words(group.name)
    if by is ColourBy.CLAIMANT:
        return wording.isolated(group.name) or translate("Colours", "nobody named")
    return group.name or translate("Colours", "no verdict yet")


def claim_words(row: ClaimRow) -> str:
    """Return a claim in a line: its number, its verdict, its words."""
    verdict = row.label or translate("Colours", "no verdict yet")
    said = translate("Colours", "Claim {number}, {verdict}: {words}")
    return said.format(number=row.number, verdict=verdict, words=wording.isolated(row.words))
