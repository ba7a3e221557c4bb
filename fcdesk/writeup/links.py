"""Which addresses may become links in a document, and how any address is printed.

A document is opened by strangers on machines we know nothing of: a link in it may only lead to a web page or open a
letter to somebody. Everything else is printed as text, and what points into the checker's own computer is not printed.
"""

import re
from urllib.parse import quote, urlsplit

_LONGEST = 2_000  # Word refuses files with addresses of more than about 2,080 characters
_NEVER = re.compile(r"[\x00-\x1f\x7f-\xa0\\<>\"\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_MAILBOX = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_KEPT = "%/:?@!$&'()*+,;=~-._"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_INVISIBLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"  # controls, bidi, zero width
)
_ON_THIS_COMPUTER = re.compile(r"(?i)\s*(?:file:|[a-z]:[\\/]|\\\\|//|/|~/|\./|\.\./)")


def safe_href(address: str) -> str | None:
    """Return the address as it may be written into a link, or None where it must not be one.

    Allowed are http and https with a plain host (no user name, which hides the true host) and mailto with one mailbox
    and nothing behind it. Characters beyond ASCII come back percent-encoded (in the host: as punycode).
    """
    address = address.strip()
    if not address or len(address) > _LONGEST or _NEVER.search(address):
        return None
    scheme, _, rest = address.partition(":")
    if scheme.lower() == "mailto":
        return f"mailto:{rest}" if is_mailbox(rest) else None
    href = _web_href(address) if scheme.lower() in ("http", "https") else None
    return href if href and len(href) <= _LONGEST else None


def _web_href(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return None
    if not _HOST.fullmatch(host) or "@" in parts.netloc or not address.lower().startswith(f"{parts.scheme}://"):
        return None
    place = host if port is None else f"{host}:{port}"
    tail = address[len(parts.scheme) + 3 + len(parts.netloc) :]
    before, mark, fragment = tail.partition("#")
    encoded = quote(before, safe=_KEPT) + mark + quote(fragment, safe=_KEPT)
    return f"{parts.scheme}://{place}{_STRAY_PERCENT.sub('%25', encoded)}"


def is_mailbox(words: str) -> bool:
    """Tell whether words are one mailbox ("a@example.org") and nothing else."""
    return bool(_MAILBOX.fullmatch(words))


def is_on_this_computer(address: str) -> bool:
    """Tell whether an address is a path or file: address, which tells strangers about the checker's disk."""
    return bool(_ON_THIS_COMPUTER.match(address))


def visible(address: str) -> str:
    """Return the address with characters that hide or reorder text spelled out, as "[U+202E]"."""
    return _INVISIBLE.sub(lambda match: f"[U+{ord(match[0]):04X}]", address)


def printed(address: str) -> str:
    """Return a web address as readers on paper need it: visible, and without the scheme that goes without saying."""
    return re.sub(r"(?i)^https?://", "", visible(address.strip()))


def host_of(address: str) -> str:
    """Return the host of a safe web address, or the mailbox of a mailto address."""
    return urlsplit(address).hostname or urlsplit(address).path
