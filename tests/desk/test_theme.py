import pytest

from fcdesk import assets
from fcdesk.desk.theme import tokens
from fcdesk.desk.theme.tokens import Theme

THEMES = ("light", "dark")
LARGE_ENOUGH = 4.5
EDGE = 3.0


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return tokens.load(request.param)


@pytest.mark.parametrize("ground", ["app", "panel", "surface", "page", "field", "sel", "hover"])
@pytest.mark.parametrize("ink", ["text", "text2", "text3"])
def test_that_text_can_be_read_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    if (ink, ground) == ("text3", "hover") or (ink, ground) == ("text3", "sel"):
        assert _contrast(theme.colours[ink], theme.colours[ground]) >= EDGE  # never used for text; disabled only
        return
    assert _contrast(theme.colours[ink], theme.colours[ground]) >= LARGE_ENOUGH


def test_that_every_tone_can_be_read(theme: Theme) -> None:
    for tone in theme.tones.values():
        assert _contrast(tone.text_on_soft, tone.soft) >= LARGE_ENOUGH
        assert _contrast(tone.text_on_solid, tone.solid) >= LARGE_ENOUGH
        assert _contrast(theme.colours["page_text"], tone.highlight) >= LARGE_ENOUGH
        assert _contrast(theme.colours["text2"], tone.highlight) >= LARGE_ENOUGH


def test_that_control_edges_stand_out(theme: Theme) -> None:
    for ground in ("app", "panel", "surface", "field"):
        assert _contrast(theme.colours["border_strong"], theme.colours[ground]) >= EDGE
        assert _contrast(theme.colours["focus"], theme.colours[ground]) >= EDGE


def test_that_every_rating_of_every_scale_has_a_tone_in_every_theme(theme: Theme) -> None:
    for name in assets.names_in("scales", ".json"):
        for rating in assets.json_of("scales", f"{name}.json")["ratings"]:
            assert rating["tone"] in theme.tones


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (1.5, 1.5), (9, 2.0)])
def test_that_the_zoom_stays_within_its_bounds(asked: float, given: float) -> None:
    assert tokens.load("light", asked).zoom == given
