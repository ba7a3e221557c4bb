"""How the desk calls ratings."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from fcdesk.cases.scales import Scale
from fcdesk.desk.models.shown_scales import shown_scales

translate = QCoreApplication.translate


def scales_in_words(scales: Mapping[str, Scale]) -> dict[str, Scale]:
    """Return verdict scales in the language that the desk speaks; to be shown, never to judge by."""
    return shown_scales(scales, QLocale().name())


def scale_titles(scales: Mapping[str, Scale]) -> dict[str, str]:
    """Return what verdict scales are called, by name: our own in the desk's words, others as they call themselves."""
    ours = {
        "default": translate("Scales", "fcdesk’s own scale"),
        "none": translate("Scales", "No scale: a conclusion in words"),
        "pre-publication": translate("Scales", "Checking before publication"),
        "afp-like": translate("Scales", "A scale like that of AFP Fact Check"),
        "snopes-like": translate("Scales", "A scale like that of Snopes"),
    }
    return {name: ours.get(name, scale.title) for name, scale in scales.items()}
