"""The rows of a case's claims, made anew only for those that an edit has changed. No Qt here."""

from collections.abc import Mapping

from fcdesk.cases.model import Case, Claim, Verdict
from fcdesk.cases.scales import Scale
from fcdesk.desk.models.rows import ClaimRow, claim_row


class KeptRows:
    """Remembers the rows of the case that was asked for last; records that an edit leaves alone are the same objects.

    A thousand rows take 30 ms to make, and each key that moves a claim's edge asks for all of them.
    """

    def __init__(self, scales: Mapping[str, Scale]) -> None:
        self._scales = scales
        self._kept: dict[str, tuple[Claim, Verdict | None, ClaimRow]] = {}

    def of(self, case: Case) -> list[ClaimRow]:
        """Return the claims in the article's order."""
        verdicts, before, self._kept = case.present_verdicts(), self._kept, {}
        rows = []
        for claim in case.claims_in_order():
            verdict, known = verdicts.get(claim.id), before.get(claim.id)
            is_same = known is not None and known[0] is claim and known[1] is verdict
            row = known[2] if known is not None and is_same else claim_row(claim, verdict, self._scales)
            self._kept[claim.id] = (claim, verdict, row)
            rows.append(row)
        return rows
