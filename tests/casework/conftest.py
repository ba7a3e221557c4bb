"""Small disks to fill, as the archive's tests have them."""

from tests.archive.conftest import make_read_only, small_disk

__all__ = ["make_read_only", "small_disk"]
