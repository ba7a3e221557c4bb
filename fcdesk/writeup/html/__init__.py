"""Renders a write-up's outline as one web page that needs nothing but itself."""

from fcdesk.writeup.html.page import write_html

__all__ = ["write_html"]
