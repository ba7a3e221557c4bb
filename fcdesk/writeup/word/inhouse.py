"""What every document that stays in the house begins with."""

from fcdesk.writeup.word.writing import Writing


def warn(writing: Writing) -> None:
    """Write the framed warning on top of the first page; the header says it again on each."""
    paragraph = writing.scribe.paragraph("FC Internal")
    writing.scribe.text(paragraph, f"{writing.say('internal')}. ", "FC Alarm")
    writing.scribe.text(paragraph, writing.say("internal notice"))
