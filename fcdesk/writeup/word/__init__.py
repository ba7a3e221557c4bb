"""Renders outlines as Word documents: public write-up, review copy, checker's dossier, annotated copy."""

from fcdesk.writeup.word.document import write_annotated, write_dossier, write_review, write_word
from fcdesk.writeup.word.package import content_hash

__all__ = ["content_hash", "write_annotated", "write_dossier", "write_review", "write_word"]
