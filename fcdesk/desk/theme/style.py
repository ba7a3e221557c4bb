"""Makes Qt's palette, style sheet, fonts and icons from a theme."""

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from fcdesk import assets
from fcdesk.desk.theme.tokens import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

UI_FONT, TEXT_FONT = "Inter", "Source Serif 4"
_FIRST_FONT = "Inter_400Regular.ttf"

_SHEET = Template("""
QWidget { font-family: "$ui"; font-size: ${body}px; color: $text; }
QMainWindow, QDialog { background: $app; }
QMenuBar { background: $app; padding: 1px 0; } QMenuBar::item { padding: ${s4}px ${s8}px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: $sel; }
QMenu { background: $surface; border: 1px solid $border; padding: ${s4}px; }
QMenu::item { padding: ${s4}px ${s24}px ${s4}px ${s12}px; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: ${s4}px; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: ${s4}px; }
QStatusBar { background: $app; border-top: 1px solid $border; } QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }
#cases, #rail { background: $app; } #centre { background: $page; } #panel { background: $panel; }
#panelBody { background: $panel; }
QScrollArea { border: none; background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="caption"] { font-size: ${caption}px; color: $text2; }
QLabel[role="quote"] { font-family: "$serif"; font-size: ${quote}px; border: none;
  border-left: ${bar}px solid $accent;
  padding-left: ${s12}px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $surface; border: 1px solid $border_strong; border-radius: ${r6}px;
  padding: 0 ${s12}px; min-height: ${control}px; font-weight: 500;
  icon-size: ${icon}px; }
QPushButton:hover { background: $hover; } QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $text3; border-color: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $text3; border-color: $border; }
QRadioButton { background: $surface; border: 1px solid $border_strong; border-radius: ${chip_radius}px;
  min-height: ${chip}px; padding: 0 ${s8}px; font-weight: 500; spacing: 0; }
QRadioButton:hover { background: $hover; } QRadioButton:disabled { color: $text3; border-color: $border; }
QRadioButton:checked { border: 2px solid $text; background: $sel; } QRadioButton:focus { border: 2px solid $focus; }
QRadioButton:checked, QRadioButton:focus { padding: 0 ${within_edge}px; }
QRadioButton::indicator { width: 0; height: 0; }
#dropRow { background: transparent; border: 1px dashed $border_strong; color: $text2; text-align: center;
  font-size: ${caption}px; font-weight: 400; }
#quiet { background: transparent; border: 1px solid transparent; color: $accent; font-size: ${caption}px; }
#quiet:hover { background: $hover; } #quiet:focus { border: 2px solid $focus; }
#dropRow:hover, #dropRow[hovered="true"] { background: $sel; border-color: $accent; color: $text; }
#dropRow:focus { border: 2px solid $focus; }
QToolButton { border: 1px solid transparent; border-radius: ${r6}px; padding: ${s4}px;
  min-width: ${s24}px; min-height: ${s24}px; }
QToolButton:hover { background: $hover; }
#read { font-size: ${caption}px; color: $text2; padding: 0 ${s8}px; min-height: ${s24}px; }
#read:checked { border: 1px solid $border_strong; background: $sel; color: $text; }
#read:focus { border: 2px solid $focus; }
#side { background: $panel; } #side::pane { border: none; border-top: 1px solid $border; background: $panel; }
#side QTabBar { background: $panel; }
#side QTabBar::tab { background: $panel; color: $text2; font-weight: 500; border: 2px solid transparent;
  padding: ${s8}px ${s8}px; margin: 0 0 0 ${s4}px; min-height: ${s16}px; }
#side QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
#side QTabBar::tab:hover { background: $hover; }
#centreTabs { background: $page; }
#centreTabs::pane { border: none; border-top: 1px solid $border; background: $page; }
#centreTabs QTabBar { background: $page; }
#centreTabs QTabBar::tab { background: $page; color: $text2; font-weight: 500; border: 2px solid transparent;
  padding: ${s4}px ${s8}px; margin: 0 0 0 ${s16}px; min-height: ${s16}px; }
#centreTabs QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
#centreTabs QTabBar::tab:hover { background: $hover; }
#centreTabs QTabBar::tab:focus { border: 2px solid $focus; border-radius: ${r4}px; }
#findBar { background: $app; border: none; border-bottom: 1px solid $border; }
#sheets { border: 2px solid $pressed; } #sheets:focus { border: 2px solid $focus; }
#strip { background: $app; border-bottom: 1px solid $border; }
#changes { background: $field; border: 1px solid $border_strong; border-radius: ${r6}px; padding: ${s4}px; }
#changes:focus { border: 2px solid $focus; }
#sections { background: $field; border: 1px solid $border_strong; border-radius: ${r6}px; }
#sections:focus { border: 2px solid $focus; }
#sections::indicator { width: ${icon}px; height: ${icon}px; border: 1px solid $border_strong;
  border-radius: ${r4}px; background: $field; }
#sections::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check.svg"); }
#sections::item { padding: ${s4}px; color: $text; } #sections::item:selected { background: $sel; }
QLabel[role="caption"]:focus { border-bottom: 2px solid $focus; }
#side QTabBar::tab:focus { border: 2px solid $focus; border-radius: ${r4}px; }
QLineEdit, QPlainTextEdit, QComboBox { background: $field; border: 1px solid $border_strong;
  border-radius: ${r6}px; padding: ${s4}px ${s8}px; placeholder-text-color: $text3;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: ${s24}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $focus; }
QComboBox::drop-down { border: none; width: ${s24}px; }
QComboBox::down-arrow { image: url("$icons/chevron-down.svg"); width: ${icon}px; height: ${icon}px; }
QComboBox[look="quiet"] { background: transparent; border-color: transparent; padding: 0 ${s8}px; }
QComboBox[look="quiet"]:hover { background: $hover; } QComboBox[look="quiet"]:focus { border: 2px solid $focus; }
QCheckBox::indicator { width: ${icon}px; height: ${icon}px; border: 1px solid $border_strong;
  border-radius: ${r4}px; background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check.svg"); }
QCheckBox::indicator:focus { border: 2px solid $focus; }
QPlainTextEdit[readOnly="true"] { background: $panel; border-color: $border; }
#stored { background: $page; color: $page_text; font-family: "$serif"; font-size: ${quote}px;
  border: 1px solid $border_strong; }
#picture { background: $app; border: 1px solid $border_strong; border-radius: ${r6}px; }
#stored:focus, #picture:focus { border: 2px solid $focus; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong;
  selection-background-color: $sel; selection-color: $text; }
QListView { background: transparent; border: none; outline: none; }
#tablePage { background: $page; }
#records { background: $page; border: none; outline: none; }
#records QHeaderView { background: $page; border: none; }
#records QHeaderView::section { background: $page; color: $text2; font-size: ${caption}px; font-weight: 600;
  border: none; border-top: 1px solid $border; border-bottom: 1px solid $border; padding: 0 ${s8}px; }
#records QHeaderView::section:hover { background: $hover; }
#records QHeaderView::up-arrow { image: url("$icons/chevron-up.svg"); width: ${s12}px; height: ${s12}px; }
#records QHeaderView::down-arrow { image: url("$icons/chevron-down.svg"); width: ${s12}px; height: ${s12}px; }
#records QTableCornerButton::section { background: $page; border: none; }
#reader { background: $page; color: $page_text; border: none; selection-background-color: $accent;
  selection-color: $on_accent; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
#keyTable { background: $field; border: 1px solid $border_strong; border-radius: ${r6}px;
  selection-background-color: $sel; selection-color: $text; }
#keyTable::item { padding: 0 ${s8}px; } #keyTable:focus { border: 2px solid $focus; }
QHeaderView::section { background: $panel; color: $text2; border: none; border-bottom: 1px solid $border;
  padding: ${s4}px ${s8}px; font-weight: 600; }
#palette { background: $surface; border: 1px solid $border_strong; border-radius: ${r8}px; }
#paletteField, #paletteField:focus { background: transparent; border: none; font-size: ${quote}px; }
#omni { background: $field; color: $text2; border: 1px solid $border_strong; border-radius: ${r6}px;
  padding: 0 ${s12}px; min-height: 0; font-weight: 400; }
#firstSteps { background: $surface; border: 1px solid $border; border-radius: ${r8}px; }
QProgressBar { background: $pressed; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
#message { background: $sel; border: none; border-top: 1px solid $accent; }
#message[kind="problem"] { background: $tone_soft; border-top: 1px solid $tone_solid; }
#message[kind="problem"] QLabel { color: $tone_text; }
QLabel[role="problem"] { background: $tone_soft; color: $tone_text; border: 1px solid $tone_solid;
  border-radius: ${r6}px; padding: ${s8}px; }
QScrollBar:vertical { background: transparent; width: ${s12}px; margin: 0; }
QScrollBar::handle:vertical { background: $border_strong; border-radius: ${s4}px; min-height: ${s24}px;
  margin: 2px; }
QScrollBar:horizontal { background: transparent; height: ${s12}px; margin: 0; }
QScrollBar::handle:horizontal { background: $border_strong; border-radius: ${s4}px; min-width: ${s24}px;
  margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def load_first_font() -> None:
    """Make the one face known to Qt that the first paint needs; the others take three times as long."""
    QFontDatabase.addApplicationFont(str(assets.path_of("fonts", _FIRST_FONT)))


def load_other_fonts() -> None:
    """Make the other bundled faces known. The program looks the same on a machine that has none."""
    for path in sorted(assets.path_of("fonts").glob("*.ttf")):
        if path.name != _FIRST_FONT:
            QFontDatabase.addApplicationFont(str(path))


def write_icons(theme: Theme, folder: Path) -> None:
    """Write the icons that the style sheet names, in the theme's colours: it can only name files."""
    for name, colour in (("chevron-down", "text2"), ("chevron-up", "text2"), ("check", "on_accent")):
        (folder / f"{name}.svg").write_text(_drawing(name, theme, colour), encoding="utf-8")


def style_sheet(theme: Theme, icons: Path) -> str:
    """Return the style sheet of a theme. `icons` is the folder that write_icons has filled."""
    problem = theme.tone("false")
    chip = theme.px(26)
    measures = {"bar": theme.px(3), "icon": theme.px(16)} | {f"s{n}": theme.px(n) for n in (4, 8, 12, 16, 24)}
    return _SHEET.substitute(
        theme.colours,
        **measures,
        icons=icons.as_posix(),
        r4=theme.px(4),
        ui=UI_FONT,
        serif=TEXT_FONT,
        body=theme.size("body"),
        title=theme.size("title"),
        caption=theme.size("caption"),
        quote=theme.size("quote"),
        r6=theme.px(6),
        r8=theme.px(8),
        control=theme.px(30),
        chip=chip,
        within_edge=theme.px(8) - 1,  # beside an edge of two pixels
        # One pixel less than half the height: Qt drops a radius that is larger than half without a word.
        chip_radius=chip // 2 - 1,
        tone_soft=problem.soft,
        tone_text=problem.text_on_soft,
        tone_solid=problem.solid,
    )


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what the style sheet does not reach."""
    colour = {name: QColor(value) for name, value in theme.colours.items()}
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "app",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "field",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text3",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "border",
    }
    for role, name in roles.items():
        made.setColor(role, colour[name])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour["text3"])
    return made


def text_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face for article text."""
    return _font(TEXT_FONT, pixels, weight)


def ui_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face for everything else."""
    return _font(UI_FONT, pixels, weight)


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont([family, "Noto Sans"])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def icon(name: str, theme: Theme, colour: str = "text2", size: int = 16) -> "QIcon":
    """Return a bundled icon in one of the theme's colours."""
    from PySide6.QtCore import QByteArray  # noqa: PLC0415 - the first paint has no icon to draw
    from PySide6.QtGui import QIcon, QPainter, QPixmap  # noqa: PLC0415 - see above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    renderer = QSvgRenderer(QByteArray(_drawing(name, theme, colour).encode()))
    made = QIcon()
    for factor in (1, 2):
        picture = QPixmap(theme.px(size) * factor, theme.px(size) * factor)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.setDevicePixelRatio(factor)
        made.addPixmap(picture)
    return made


def _drawing(name: str, theme: Theme, colour: str) -> str:
    drawing = assets.path_of("icons", f"{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", theme.colours[colour])
