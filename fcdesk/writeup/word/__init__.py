"""Renders outlines as Word documents: the public write-up, the checker's dossier, the annotated copy."""

from fcdesk.writeup.word.document import write_annotated, write_dossier, write_word
from fcdesk.writeup.word.package import content_hash

__all__ = ["content_hash", "write_annotated", "write_dossier", "write_word"]
