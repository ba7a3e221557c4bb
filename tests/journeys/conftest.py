from tests.desk.conftest import appearance, qapp, room, sample, settings, window

__all__ = ["appearance", "qapp", "room", "sample", "settings", "window"]
