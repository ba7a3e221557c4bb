"""How a rating is shown: its words in the document's language and the look that goes with it."""

from collections.abc import Mapping

from fcdesk.cases.model import Verdict
from fcdesk.cases.scales import Scale
from fcdesk.writeup.characters import in_one_line
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Badge


def badge_of(verdict: Verdict | None, scales: Mapping[str, Scale], labels: Labels) -> Badge:
    """Return the badge of a verdict, or of a claim that has none. `scales` are by name."""
    if verdict is None:
        return Badge(labels.say("not yet judged"), "open", "○")
    label = in_one_line(verdict.label) or in_one_line(verdict.rating) or labels.say("rating")
    scale = scales.get(verdict.scale)
    rating = scale.rating(verdict.rating) if scale else None
    if scale is None or rating is None:
        # A look would say something about the rating that nobody said.
        return Badge(label, "unproven", "", is_free=True)
    translated = labels.rating(scale, rating)
    if translated and verdict.scale_version == scale.version and label in (rating.label, rating.key):
        label = translated.label
    return Badge(label, rating.tone, rating.glyph)
