"""What of an address readers may get: never a password, a key, or the way into a computer or a private network.

An address that cannot be taken apart with certainty is left out: programs disagree about such ones, and what one of
them takes for a path another takes for a password.
"""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from fcdesk.writeup.links import is_mailbox, is_on_this_computer, printed, safe_href

Hidden = Literal["computer", "network", "unreadable"]

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST_AND_PORT = re.compile(r"(?i)(?:localhost|[\w-]+(?:\.[\w-]+)+):\d{1,5}(?=[/?#]|$)")
_WEB = re.compile(
    r"(?P<scheme>https?)://(?P<place>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?P<mark>#.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PLACE = re.compile(r"(?:(?P<login>[^\x00-\x20\x7f\\]*)@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s@:%\\\[\]]+)(?P<port>:\d*)?")
_SPACES_AND_CONTROLS = re.compile(
    r"[\s\x00-\x20\x7f-\xa0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]"
)
_TITLE_LIKE = re.compile(r"(?i)\s*(?:[a-z][a-z0-9+.-]*://|www\.|mailto:|javascript:|data:|vbscript:)\S+\s*")

# Names of parameters, in small letters and without marks between their words.
_SECRET_NAMES = frozenset({
    "accesskey", "accesskeyid", "apikey", "auth", "authkey", "authorization", "awsaccesskeyid", "bearer",
    "credential", "credentials", "jsessionid", "jwt", "key", "keypairid", "otp", "pass", "passcode", "passphrase",
    "passwd", "password", "phpsessid", "privatekey", "pw", "pwd", "secret", "secretkey", "sess", "sessid", "session",
    "sessionid", "sid", "sig", "sign", "signature", "subscriptionkey", "token", "xamzcredential", "xgoogcredential",
})  # fmt: skip
_SECRET_ENDINGS = ("token", "secret", "password", "passwd", "signature", "apikey", "sessionid", "sessid")
_PARAMETER_WITHIN = re.compile(r"[?&;#]([^=?&;#/]{1,80})=")
_ADDRESS_WITHIN = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s<>\"]+")
_LOGIN_WITHIN = re.compile(r"://[^/?#]*@")
_PATH_PARAMETER = re.compile(r";([^=/;]*)=[^/;]*")

_PRIVATE_NETWORKS = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
        "::/127", "fc00::/7", "fe80::/10", "fec0::/10",
    )
)  # fmt: skip
_PRIVATE_ENDINGS = (
    ".local", ".internal", ".lan", ".home.arpa", ".localhost", ".localdomain", ".intranet", ".home", ".corp",
    ".private",
)  # fmt: skip
_NUMBER = re.compile(r"(?:\d+|0x[0-9a-f]*)")


@dataclass(frozen=True, slots=True)
class PublicAddress:
    """An address as readers may get it: `text` to print and, where it may be a link, `href`; both empty if `hidden`.

    `hidden` says why it is left out: it leads into a "computer", into a private "network", or is "unreadable" as the
    address of a web page or a mailbox. `lost_login` and `lost_secrets` say what was taken out of it.
    """

    text: str = ""
    href: str | None = None
    hidden: Hidden | None = None
    lost_login: bool = False
    lost_secrets: bool = False


def holds_private_address(words: str) -> bool:
    """Tell whether a text holds an address that would not be published as it stands."""
    found = (public_address(match.group().rstrip(".,;:!?)]}»”’\"'")) for match in _ADDRESS_WITHIN.finditer(words))
    return any(address.hidden or address.lost_login or address.lost_secrets for address in found)


@lru_cache(maxsize=16_384)
def public_address(address: str | None) -> PublicAddress:
    """Return what of an address may be published; nothing for none. Asked again of the same, it costs nothing."""
    address = (address or "").strip()
    bare = _SPACES_AND_CONTROLS.sub("", address)
    if not bare:
        return PublicAddress()
    if is_on_this_computer(address) or is_on_this_computer(bare):
        return PublicAddress(hidden="computer")
    scheme = _SCHEME.match(bare)
    if scheme is None or _HOST_AND_PORT.match(bare):
        return _without_scheme(address)
    if scheme[1].lower() in ("http", "https"):
        return _web(address)
    return _mail(address) if scheme[1].lower() == "mailto" else PublicAddress(hidden="unreadable")


def is_address(words: str) -> bool:
    """Tell whether words are an address, such as a title that was pasted from a browser."""
    return bool(_TITLE_LIKE.fullmatch(words))


def _mail(address: str) -> PublicAddress:
    mailbox = address.partition(":")[2]
    if not is_mailbox(mailbox):
        return PublicAddress(hidden="unreadable")
    if _is_private(mailbox.partition("@")[2]):
        return PublicAddress(hidden="network")
    return PublicAddress(printed(address), safe_href(address))


def _without_scheme(address: str) -> PublicAddress:
    """Judge "www.example.org/x", which is printed but no link, and free words ("archive box 7/3")."""
    place = re.split(r"[/?#]", address, maxsplit=1)[0]
    if re.search(r"\s", place) or not (re.search(r"\w\.\w|:", place) or place.lower() == "localhost"):
        holds_one = any(map(_holds_address, address.split()))
        return PublicAddress(hidden="unreadable") if holds_one else PublicAddress(printed(address))
    found = _web(f"https://{address}")
    return PublicAddress(found.text, None, found.hidden, found.lost_login, found.lost_secrets)


def _holds_address(word: str) -> bool:
    return "://" in word or "@" in word.partition(":")[2] or "=" in word.partition("?")[2]


def _web(address: str) -> PublicAddress:
    parts = _WEB.fullmatch(address)
    place = _PLACE.fullmatch(parts["place"]) if parts else None
    if parts is None or place is None:
        return PublicAddress(hidden="unreadable")
    if _is_private(place["host"]):
        return PublicAddress(hidden="network")
    tail = parts["path"] + (parts["query"] or "") + (parts["mark"] or "")
    kept = _path(parts["path"]) + _query(parts["query"] or "") + _mark(parts["mark"] or "")
    public = f"{parts['scheme']}://{place['host']}{place['port'] or ''}{kept}"
    return PublicAddress(
        printed(public), safe_href(public), lost_login=place["login"] is not None, lost_secrets=kept != tail
    )


def _path(path: str) -> str:
    return _PATH_PARAMETER.sub(lambda found: "" if _is_secret_name(found[1]) else found[0], path)


def _query(query: str) -> str:
    kept = "&".join(parameter for parameter in query[1:].split("&") if not _is_secret(parameter))
    return f"?{kept}" if kept or query == "?" else ""


def _mark(mark: str) -> str:
    """Return a fragment without secrets: they stand in it bare ("#token=…") or behind a path ("#/x?token=…")."""
    if "=" not in mark:
        return mark
    path, question, query = mark[1:].partition("?")
    if question:
        return f"#{path}{_query(question + query)}"
    kept = _query(f"?{path}")
    return f"#{kept[1:]}" if kept else ""


def _is_secret(parameter: str) -> bool:
    """Tell whether a parameter is secret by its name, or holds an address with a secret in it."""
    name, _, value = unquote(unquote(parameter)).partition("=")
    names = (name, *(found[1] for found in _PARAMETER_WITHIN.finditer(f"?{name}={value}")))
    return any(map(_is_secret_name, names)) or bool(_LOGIN_WITHIN.search(value))


def _is_secret_name(name: str) -> bool:
    plain = re.sub(r"[\W_]", "", unquote(name)).lower()
    return plain in _SECRET_NAMES or plain.endswith(_SECRET_ENDINGS)


def _is_private(host: str) -> bool:
    """Tell whether a host is reached from within one computer or one network only."""
    name = unicodedata.normalize("NFKC", host).replace("\u3002", ".").lower().rstrip(".")
    try:
        return _is_private_number(ipaddress.ip_address(name.strip("[]")))
    except ValueError:
        # A name that ends in a number is an address written in an unusual way, as browsers read it: "127.1".
        return "." not in name or name.endswith(_PRIVATE_ENDINGS) or bool(_NUMBER.fullmatch(name.rpartition(".")[2]))


def _is_private_number(number: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(number, ipaddress.IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour
        if inner is None and number in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inner is not None:
            return _is_private_number(inner)
    return any(number in network for network in _PRIVATE_NETWORKS)
