"""Renders a write-up's outline as a Word document."""

from fcdesk.writeup.word.document import write_word
from fcdesk.writeup.word.package import content_hash

__all__ = ["content_hash", "write_word"]
