"""How large a dialog is at first: as it reads well, and never larger than the screen."""

from PySide6.QtWidgets import QDialog

from fcdesk.desk.theme.appearance import Appearance

_FRAME = 80
"""About how high a window's frame and a panel of the system are together."""


def give_room(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog so many pixels or what its contents need, within the screen. It may be made smaller than that.

    A minimum of its own would go before what its contents need: larger text would be cut.
    """
    room = dialog.screen().availableSize()
    needed = dialog.sizeHint().expandedTo(dialog.minimumSizeHint())
    dialog.resize(
        min(max(width, needed.width()), room.width()), min(max(height, needed.height()), room.height() - _FRAME)
    )


def give_zoomed_room(dialog: QDialog, appearance: Appearance, width: int, height: int) -> None:
    """Give a dialog so many pixels at zoom 1, within the screen."""
    px = appearance.theme.px
    room = dialog.screen().availableSize()
    dialog.resize(min(px(width), room.width()), min(px(height), room.height() - _FRAME))
