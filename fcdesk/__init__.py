"""fcdesk: a fact-checker's desk. Cases, claims, evidence and verdicts, kept locally; the write-up in Word."""

__version__ = "0.1.0"
