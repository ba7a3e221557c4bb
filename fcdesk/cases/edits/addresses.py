"""Addresses that people give us: of web pages that readers are led to, and of whatever a source is found at."""

import ipaddress
import re

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line, shortened

# As write-ups judge links: a plain host, no user name before it, no character that hides or reorders others.
_HIDING = r"\x00-\x1f\x7f-\xa0\\<>\"\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff"
_WEB_ADDRESS = re.compile(
    rf"https?://(?P<host>[^\W_](?:[\w.-]*[^\W_])?)\.?(?::\d{{1,5}})?(?:[/?#][^\s{_HIDING}]*)?", re.IGNORECASE
)
_SHOWN = 80
# What a browser runs or makes up by itself: nobody else can look anything up there.
_NO_PLACE = re.compile(
    r"(?:java|vb)script:|data:(?:[\w.+-]+/[\w.+-]+)?[;,]|blob:(?:https?|null)|about:(?:blank|srcdoc)", re.IGNORECASE
)
_UNSEEN = re.compile(rf"[\s{_HIDING}]")


def web_address(words: str) -> str:
    """Return the address of a web page as it is kept, "" for none; else RuleBroken."""
    address = words.strip()
    if address and not _WEB_ADDRESS.fullmatch(address):
        where = shortened(address, _SHOWN)
        raise RuleBroken('"{where}" is no address of a web page; write one that begins with https://', where=where)
    return one_line(address)


def public_page(words: str) -> str:
    """Return the address of a page that every reader can reach, "" for none; else RuleBroken."""
    address = web_address(words)
    match = _WEB_ADDRESS.fullmatch(address)
    if match and not _is_public(match["host"]):
        raise RuleBroken(
            '"{address}" is in a network of your own; write one that readers can reach',
            address=shortened(address, _SHOWN),
        )
    return address


def source_address(words: str | None) -> str | None:
    """Return where a source is found, as it is kept; RuleBroken for what is no place, such as a script.

    Not only web pages: sources lie on file servers, in mailboxes, in folders and in archives of paper.
    """
    line = one_line(words or "")
    if _NO_PLACE.match(_UNSEEN.sub("", line)):
        where = shortened(line, _SHOWN)
        raise RuleBroken('"{where}" is no place where a source can be looked up; write where it is found', where=where)
    return line or None


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host
