"""The nothing-unread map: which sentences are claims, which were dismissed, which nobody has looked at."""

from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.changes import diff
from fcdesk.cases.coverage import Fate, counts, coverage, touches_coverage
from fcdesk.cases.edits.articles import revise_article
from fcdesk.cases.edits.claims import change_claim, mark_claim, move_claim, remove_claim
from fcdesk.cases.edits.details import change_details
from fcdesk.cases.edits.dismissals import dismiss, take_up_again
from fcdesk.cases.model import Case, DismissalReason
from tests.builders import Stamps, article_of, case_of

TEXT = "Placeholder one was counted. Placeholder two is lovely. Placeholder three will come."
SENTENCES = [(0, 28), (29, 55), (56, 84)]


def _fates(case: Case) -> list[Fate]:
    return [reading.fate for reading in coverage(case, SENTENCES)]


def test_that_every_sentence_of_a_new_case_is_unread() -> None:
    assert _fates(case_of(TEXT)) == [Fate.UNREAD] * 3
    assert counts(coverage(case_of(TEXT), SENTENCES)) == {Fate.CLAIM: 0, Fate.DISMISSED: 0, Fate.UNREAD: 3}


def test_that_a_claim_stands_for_every_sentence_it_touches() -> None:
    case = mark_claim(case_of(TEXT), Stamps()(), 12, 40)
    assert _fates(case) == [Fate.CLAIM, Fate.CLAIM, Fate.UNREAD]
    assert [reading.claims for reading in coverage(case, SENTENCES)] == [(1,), (1,), ()]


def test_that_a_claim_that_ends_where_a_sentence_begins_does_not_touch_it() -> None:
    case = mark_claim(case_of(TEXT), Stamps()(), 0, 28)
    assert _fates(case) == [Fate.CLAIM, Fate.UNREAD, Fate.UNREAD]


def test_that_a_dismissed_sentence_is_read_and_says_why() -> None:
    case = dismiss(case_of(TEXT), Stamps()(), [SENTENCES[1]], DismissalReason.OPINION)
    assert _fates(case) == [Fate.UNREAD, Fate.DISMISSED, Fate.UNREAD]
    dismissal = coverage(case, SENTENCES)[1].dismissal
    assert dismissal is not None
    assert dismissal.reason is DismissalReason.OPINION


def test_that_dismissing_a_small_part_of_a_sentence_leaves_it_unread() -> None:
    case = dismiss(case_of(TEXT), Stamps()(), [(29, 40)], DismissalReason.OPINION)
    assert _fates(case) == [Fate.UNREAD] * 3


def test_that_a_claim_counts_more_than_a_dismissal_of_the_same_sentence() -> None:
    stamps = Stamps()
    case = dismiss(case_of(TEXT), stamps(), [SENTENCES[1]], DismissalReason.OPINION)
    assert _fates(mark_claim(case, stamps(), 29, 40)) == [Fate.UNREAD, Fate.CLAIM, Fate.UNREAD]


def test_that_a_passage_taken_up_again_is_unread() -> None:
    stamps = Stamps()
    case = dismiss(case_of(TEXT), stamps(), [SENTENCES[1]], DismissalReason.OPINION)
    assert _fates(take_up_again(case, stamps(), next(iter(case.dismissals)).id)) == [Fate.UNREAD] * 3


def test_that_a_passage_lost_in_a_newer_text_is_nobodys_reading_of_it() -> None:
    stamps = Stamps()
    case = dismiss(case_of(TEXT), stamps(), [SENTENCES[1]], DismissalReason.OPINION)
    newer = TEXT.replace("lovely", "of value")
    case = revise_article(case, stamps(), article_of(newer, "newer"))
    assert next(iter(case.dismissals)).anchor.is_lost
    assert [reading.fate for reading in coverage(case, SENTENCES)] == [Fate.UNREAD] * 3


def test_that_a_dismissal_moves_with_its_words_into_a_newer_text() -> None:
    stamps = Stamps()
    case = dismiss(case_of(TEXT), stamps(), [SENTENCES[1]], DismissalReason.OPINION)
    case = revise_article(case, stamps(), article_of("New. " + TEXT, "newer"))
    assert [one.fate for one in coverage(case, [(start + 5, end + 5) for start, end in SENTENCES])] == [
        Fate.UNREAD,
        Fate.DISMISSED,
        Fate.UNREAD,
    ]


@given(st.lists(st.tuples(st.integers(0, 83), st.integers(1, 84)), max_size=6))
def test_that_a_sentence_counts_as_claim_exactly_if_a_claim_has_a_character_of_it(
    places: list[tuple[int, int]],
) -> None:
    stamps, case = Stamps(), case_of(TEXT)
    for start, end in {place for place in places if place[0] < place[1] and TEXT[slice(*place)].strip()}:
        if not any(TEXT[start:end].strip() == claim.anchor.quote for claim in case.claims):
            case = mark_claim(case, stamps(), start, end)
    for reading in coverage(case, SENTENCES):
        touching = [
            claim.number
            for claim in case.claims_in_order()
            if (claim.anchor.start or 0) < reading.end and reading.start < (claim.anchor.end or 0)
        ]
        assert list(reading.claims) == touching
        assert (reading.fate is Fate.CLAIM) == bool(touching)


def test_that_only_what_can_alter_the_map_touches_it() -> None:
    stamps = Stamps()
    empty = case_of(TEXT)
    marked = mark_claim(empty, stamps(), 0, 28)
    (claim,) = marked.claims
    dismissed = dismiss(marked, stamps(), [SENTENCES[1]], DismissalReason.OPINION)
    (dismissal,) = dismissed.dismissals
    for before, after in (
        (empty, marked),
        (marked, move_claim(marked, stamps(), claim.id, 0, 40)),
        (marked, remove_claim(marked, stamps(), claim.id)),
        (marked, dismissed),
        (dismissed, take_up_again(dismissed, stamps(), dismissal.id)),
        (marked, change_details(marked, stamps(), language="uk")),
    ):
        assert coverage(before, SENTENCES) != coverage(after, SENTENCES) or before.details != after.details
        assert touches_coverage(diff(before, after))
    said = change_claim(marked, stamps(), claim.id, statement="Placeholder one was counted.")
    assert coverage(marked, SENTENCES) == coverage(said, SENTENCES)
    assert not touches_coverage(diff(marked, said))
