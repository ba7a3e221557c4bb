"""The colours and sizes of the desk, from one data file a theme. No Qt here."""

from dataclasses import dataclass

from fcdesk import assets

SIZES = {
    "caption": 12,
    "body": 13,
    "section": 13,
    "quote": 16,
    "title": 20,
    "article": 17,
    "lead": 18,
    "headline": 28,
    "heading": 20,
}
"""Type sizes in pixels at zoom 1."""

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 0.8, 2.0, 0.1


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours that stand for one kind of verdict. Never the only sign: a number or word always goes with them."""

    solid: str
    soft: str
    text_on_soft: str
    text_on_solid: str
    highlight: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours at one zoom."""

    name: str
    colours: dict[str, str]
    tones: dict[str, Tone]
    zoom: float = 1.0

    @property
    def is_dark(self) -> bool:
        return self.name.endswith("dark")

    def px(self, pixels: float) -> int:
        """Return a measure in pixels at this zoom."""
        return max(1, round(pixels * self.zoom))

    def size(self, name: str) -> int:
        return self.px(SIZES[name])

    def tone(self, name: str) -> Tone:
        """Return a tone; an unknown one, as of a scale that is gone, looks like "not checkable"."""
        return self.tones.get(name, self.tones["nocheck"])


def load(name: str, zoom: float = 1.0) -> Theme:
    """Return a theme (light, dark, contrast-light, contrast-dark) at a zoom, which is kept within its bounds."""
    data = assets.json_of("themes", f"{name}.json")
    tones = {key: Tone(**colours) for key, colours in data["tones"].items()}
    return Theme(name, data["colours"], tones, bounded_zoom(zoom))


def bounded_zoom(zoom: float) -> float:
    """Return the nearest zoom that is on offer."""
    return round(min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom)), 2)


def zoom_after(zoom: float, steps: int) -> float:
    """Return the zoom so many steps up or down; 0 goes back to the natural one."""
    return bounded_zoom(zoom + steps * ZOOM_STEP) if steps else 1.0
