"""Which addresses become links, and how the others are printed."""

import pytest

from fcdesk.writeup.links import host_of, is_on_this_computer, printed, safe_href, visible

REFUSED = [
    "", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "file://server/share", "FILE:///C:/x", "\\\\server\\share",
    "//server/share", "C:\\Users\\x", "/etc/passwd", "../x", "about:blank", "blob:https://example.org/x",
    "ms-word:ofe|u|https://example.org/x.docx", "ms-excel:x", "search-ms:query=x", "ms-msdt:/id", "ftp://example.org/x",
    "ssh://example.org", "tel:123", "sms:123", "ldap://example.org", "smb://server/share", "view-source:http://x.org",
    "http:", "http://", "http:///x", "http:example.org", "http:/example.org", "http:\\\\example.org",
    "https://example.org\\@evil.org", "https://user@example.org/", "https://user:pw@example.org/",
    "https://exa mple.org/",
    "https://example.org/\u202egnp.exe", "https://example.org/a\x00b", "https://example.org/a\nb",
    "https://exam\u200bple.org",
    "https://example.org/\u2066x", "https://example.org:99999/", "https://example.org:port/", "https://[::1/",
    "https://-example-.org:x", "https://example..org/", "https://" + "a" * 64 + ".org",
    "https://example.org/" + "a" * 3000,
    "mailto:", "mailto:x", "mailto:a@b.org?attach=/etc/passwd", "mailto:a@b.org,c@d.org",
    "mailto:a@b.org\r\nBcc:x@y.org",
    "http://exa<mple.org", 'http://example.org/"onclick=', "example.org", "www.example.org",
]  # fmt: skip

KEPT = {
    "https://example.org": "https://example.org",
    "http://example.org/a?b=c&d=e#f": "http://example.org/a?b=c&d=e#f",
    " https://example.org/x ": "https://example.org/x",
    "HTTPS://EXAMPLE.org/Path": "https://example.org/Path",
    "https://example.org:8443/x": "https://example.org:8443/x",
    "https://example.org/a b": "https://example.org/a%20b",
    "https://example.org/a%20b": "https://example.org/a%20b",
    "https://example.org/100%": "https://example.org/100%25",
    "https://example.org/стаття": "https://example.org/%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F",
    "https://bücher.example/": "https://xn--bcher-kva.example/",
    "https://example.org/a[1]?x={y}|z": "https://example.org/a%5B1%5D?x=%7By%7D%7Cz",
    "https://192.0.2.1/x": "https://192.0.2.1/x",
    "mailto:corrections@example.org": "mailto:corrections@example.org",
}


@pytest.mark.parametrize("address", REFUSED)
def test_that_an_unsafe_address_is_no_link(address: str) -> None:
    assert safe_href(address) is None


@pytest.mark.parametrize(("address", "href"), KEPT.items())
def test_that_a_web_or_mail_address_is_a_link(address: str, href: str) -> None:
    assert safe_href(address) == href


def test_that_characters_that_hide_or_reorder_are_shown() -> None:
    assert visible("https://example.org/\u202egnp.exe") == "https://example.org/[U+202E]gnp.exe"
    assert visible("ex\u200bample\x00") == "ex[U+200B]ample[U+0000]"


def test_that_an_address_is_printed_without_the_scheme_that_goes_without_saying() -> None:
    assert printed(" https://example.org/x ") == "example.org/x"
    assert printed("ftp://example.org/x") == "ftp://example.org/x"


@pytest.mark.parametrize(
    "address", ["file:///home/x", "C:\\x", "c:/x", "\\\\server\\x", "//server/x", "/home/x", "~/x"]
)
def test_that_a_path_is_known_for_one(address: str) -> None:
    assert is_on_this_computer(address)


@pytest.mark.parametrize("address", ["https://example.org", "javascript:x", "mailto:a@b.org", "archive box 7/3"])
def test_that_other_words_are_no_path(address: str) -> None:
    assert not is_on_this_computer(address)


def test_that_a_link_without_a_title_is_called_by_its_host() -> None:
    assert host_of("https://example.org/x") == "example.org"
    assert host_of("mailto:a@b.org") == "a@b.org"
