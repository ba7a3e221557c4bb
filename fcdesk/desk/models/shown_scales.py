"""The verdict scales as the desk shows them: their ratings in its language, where there are words for them.

What is kept of a verdict stays in the words of its scale, so nothing that edits a case may be given these. No Qt here.
"""

from collections.abc import Mapping
from dataclasses import replace

from fcdesk.cases.scales import Rating, Scale
from fcdesk.writeup.labels import Labels, is_labelled, labels_for


def shown_scales(scales: Mapping[str, Scale], language: str) -> dict[str, Scale]:
    """Return the scales with the labels and definitions of a language (BCP 47), those without any as they are."""
    if not is_labelled(language):
        return dict(scales)
    labels = labels_for(language)
    return {name: _shown(scale, labels) for name, scale in scales.items()}


def _shown(scale: Scale, labels: Labels) -> Scale:
    return replace(scale, ratings=tuple(_in_words(scale, rating, labels) for rating in scale.ratings))


def _in_words(scale: Scale, rating: Rating, labels: Labels) -> Rating:
    words = labels.rating(scale, rating)
    return rating if words is None else replace(rating, label=words.label, definition=words.definition)
