from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcdesk import assets
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme import tokens
from fcdesk.desk.theme.appearance import DARK, SYSTEM, Appearance
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.window import DeskWindow

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
LARGE_ENOUGH = 4.5
EDGE = 3.0
ENHANCED = 7.0
"""WCAG 2.1, 1.4.6: what text of high contrast has to its ground."""


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


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_that_high_contrast_is_enhanced_for_all_text_and_edges(name: str) -> None:
    theme = tokens.load(name)
    colours = theme.colours
    for ground in ("app", "panel", "surface", "page", "field", "sel", "hover", "pressed"):
        for ink in ("text", "text2", "text3", "page_text"):
            assert _contrast(colours[ink], colours[ground]) >= ENHANCED, (ink, ground)
    for ground in ("app", "panel", "surface", "page", "field"):
        for edge in ("border", "border_strong", "focus", "accent"):
            assert _contrast(colours[edge], colours[ground]) >= ENHANCED, (edge, ground)
    assert _contrast(colours["on_accent"], colours["accent"]) >= ENHANCED
    assert _contrast(colours["on_accent"], colours["accent_hover"]) >= ENHANCED
    for tone in theme.tones.values():
        for ink, ground in (
            (tone.text_on_soft, tone.soft),
            (tone.text_on_solid, tone.solid),
            (colours["page_text"], tone.highlight),
            (tone.solid, colours["page"]),
        ):
            assert _contrast(ink, ground) >= ENHANCED, tone


def test_that_high_contrast_is_on_when_chosen_and_stays_at_the_next_start(
    appearance: Appearance, settings: Settings, qapp: QApplication
) -> None:
    appearance.choose(DARK)
    appearance.choose_contrast(high=True)
    try:
        assert appearance.theme.name == "contrast-dark"
        assert appearance.theme.is_dark
        assert Appearance(qapp, settings).theme.name == "contrast-dark"
        appearance.choose_contrast(high=False)
        assert appearance.theme.name == "dark"
    finally:
        appearance.choose(SYSTEM)
    assert not appearance.has_high_contrast


def test_that_high_contrast_follows_the_system_unless_it_was_chosen_here(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance.follow_contrast()
    assert not appearance.has_high_contrast
    # No platform of the tests has a setting for contrast: its answer is given here.
    wanted = Mock(accessibility=lambda: Mock(contrastPreference=lambda: Qt.ContrastPreference.HighContrast))
    monkeypatch.setattr(appearance, "_hints", wanted)
    appearance._on_contrast_changed()
    assert appearance.theme.name.startswith("contrast-")
    appearance.choose_contrast(high=False)
    assert not appearance.has_high_contrast
    appearance.choose(SYSTEM)
    assert appearance.has_high_contrast


def test_that_every_rating_of_every_scale_has_a_tone_in_every_theme(theme: Theme) -> None:
    for name in assets.names_in("scales", ".json"):
        for rating in assets.json_of("scales", f"{name}.json")["ratings"]:
            assert rating["tone"] in theme.tones


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (1.5, 1.5), (9, 2.0)])
def test_that_the_zoom_stays_within_its_bounds(asked: float, given: float) -> None:
    assert tokens.load("light", asked).zoom == given


def test_that_ten_steps_of_zoom_are_said_at_once_and_styled_once(
    qtbot: QtBot, window: DeskWindow, appearance: Appearance, settings: Settings
) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        for _ in range(10):
            qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert window.statusBar().currentMessage() == "Text size: 200%"
        assert appearance.theme.zoom == 1.0
        assert settings.number("zoom", 1.0) == 2.0  # it outlives a window that is closed right away
    try:
        assert told.signal_triggered
        assert appearance.theme.zoom == 2.0
        with qtbot.assertNotEmitted(appearance.changed):  # one step each way is none
            window.actions_by_name["smaller"].trigger()
            window.actions_by_name["larger"].trigger()
            appearance.settle_zoom()
    finally:
        appearance.zoom_by(0)


@pytest.mark.parametrize(("zoom", "steps", "after"), [(1.0, 1, 1.1), (2.0, 1, 2.0), (0.8, -3, 0.8), (1.7, 0, 1.0)])
def test_that_a_step_of_zoom_ends_at_the_bounds_and_none_is_the_way_back(zoom: float, steps: int, after: float) -> None:
    assert tokens.zoom_after(zoom, steps) == after
