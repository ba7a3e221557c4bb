from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.keeping import add_evidence_with_kept, change_evidence_with_kept
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.casework.sample import sample_case

_NEW = NewEvidence(title="Placeholder source A")


def test_that_evidence_is_refused_and_not_lost_while_words_elsewhere_cannot_be_saved(tmp_path: Path) -> None:
    with Archive(tmp_path / "archive", now) as archive:
        bench = sample_case(Newsroom(archive, "tester"))
        claim = bench.case.claims_in_order()[0]
        evidence = add_evidence_with_kept(bench, [claim.id], _NEW, Stance.CONTEXT, ())
        before = bench.case
        bench.before_edits(lambda _origin: False)
        other = NewEvidence(title="Placeholder source B")
        with pytest.raises(RuleBroken, match="words in another field cannot be saved"):
            add_evidence_with_kept(bench, [claim.id], other, Stance.CONTEXT, ())
        with pytest.raises(RuleBroken, match="words in another field cannot be saved"):
            change_evidence_with_kept(bench, claim.id, evidence.id, other, Stance.SUPPORTS, ())
        assert bench.case is before
