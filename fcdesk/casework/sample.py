"""The sample case: a real news text with its strongest suggestions marked as claims and nothing judged."""

from fcdesk import assets
from fcdesk.archive.listing import CaseFilter
from fcdesk.cases.edits.details import set_tags
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.casework.suggesting import spotted_in, still_open, take_unseen
from fcdesk.casework.workbench import Workbench
from fcdesk.intake.sources import read_path

SAMPLE = "ex-ukrainian-soldiers.txt"
STRONG = "high"
"""The band of the suggestions that are marked; the others stay open, to be decided on by whoever looks around."""

_TAG = "sample"


def sample_case(room: Newsroom) -> Workbench:
    """Return the sample case, made if the archive has none. No verdict is given: none has been earned."""
    for row in room.archive.page(CaseFilter(tag=_TAG)).rows:
        return room.open_id(row.id)
    bench = start_case(room, read_path(assets.path_of("samples", SAMPLE)))
    bench.do(set_tags, [_TAG])
    offered = still_open(bench.case, spotted_in(bench.case))
    take_unseen(bench, [sentence for sentence in offered if sentence.band == STRONG])
    return bench
