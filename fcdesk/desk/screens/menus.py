"""The menus by name. By itself because they are painted before anything can be chosen from them."""

from PySide6.QtCore import QCoreApplication


def menu_titles() -> dict[str, str]:
    """Return the menus in their order, by name."""
    return {
        "case": QCoreApplication.translate("Commands", "&Case"),
        "edit": QCoreApplication.translate("Commands", "&Edit"),
        "claim": QCoreApplication.translate("Commands", "C&laim"),
        "view": QCoreApplication.translate("Commands", "&View"),
        "help": QCoreApplication.translate("Commands", "&Help"),
    }
