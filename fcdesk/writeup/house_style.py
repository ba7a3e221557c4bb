"""A newsroom's own look for the write-ups: any of its Word documents, read as a style donor.

The donor gives its styles (by their names), its page, header, footer, theme and lists; its text, its authors and
everything in it that runs or loads something stay behind. What it lacks is added under names that begin with "FC".
"""

from typing import Final

from fcdesk.writeup.word.donor.colours import ContrastFault
from fcdesk.writeup.word.donor.reading import CAPS, Donor, read_donor
from fcdesk.writeup.word.donor.report import StyleReport

__all__ = ["MOST_BYTES", "ContrastFault", "Donor", "StyleReport", "read_donor"]

MOST_BYTES: Final = CAPS.packed_bytes
"""The largest file that is read."""
