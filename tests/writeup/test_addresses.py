"""What of an address readers get: looked at alone, and in every byte of the document."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Case
from fcdesk.cases.records import Records
from fcdesk.writeup.addresses import Hidden, PublicAddress, public_address
from fcdesk.writeup.word import write_word
from tests.writeup.reading import parts_of, texts_of
from tests.writeup.samples import outline_of, sample_case

HIDDEN: dict[Hidden, list[str]] = {
    "computer": ["file:///etc/passwd", "C:\\x", "\\\\server\\x", "~/x", "\u200bfile:///x"],
    "network": [
        "http://localhost/x", "http://127.0.0.1:8080/", "http://10.1.2.3/x", "https://172.31.0.1", "http://192.168.1.1/x",
        "http://169.254.169.254/latest", "http://[::1]/", "http://[fd12:3456::1]/x", "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/", "http://intranet/x", "http://intranet./x", "https://nas.local/", "https://a.internal",
        "https://a.lan/x", "https://a.home.arpa/x", "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/",
        "http://printer\u3002local/", "http://\uff11\uff10.0.0.1/", "https://user:pw@nas.local/", "localhost:8000/x",
        "10.0.0.1/x", "nas.local/x", "mailto:a@nas.local",
    ],
    "unreadable": [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,x",
        "vbscript:x", "gopher://example.org/", "ftp://user:pw@example.org/x", "blob:https://example.org/x", "tel:123",
        "http:example.org", "https://user:pw@[::1/", "https://example.org\\@evil.org/", "https://user:pw@exa mple.org/",
        "https:///user:pw@example.org", "https://user:pw%40example.org/", "mailto:a@b.org?cc=x", "user:pw@example.org",
        "see https://user:pw@example.org/x", "http\n://user:pw@example.org/",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("reason", "address"), [(key, address) for key in HIDDEN for address in HIDDEN[key]])
def test_that_an_address_that_is_nobodys_business_is_left_out_wholly(reason: Hidden, address: str) -> None:
    assert public_address(address) == PublicAddress(hidden=reason)


@pytest.mark.parametrize(
    ("address", "text", "href"),
    [
        ("https://example.org/x?a=1#b", "example.org/x?a=1#b", "https://example.org/x?a=1#b"),
        ("http://8.8.8.8/x", "8.8.8.8/x", "http://8.8.8.8/x"),
        ("http://placeholder.onion/x", "placeholder.onion/x", "http://placeholder.onion/x"),
        ("mailto:a@example.org", "mailto:a@example.org", "mailto:a@example.org"),
        ("www.example.org/x", "www.example.org/x", None),
        ("example.org:8080/x", "example.org:8080/x", None),
        ("https://[2001:db8::1]/x", "[2001:db8::1]/x", None),
        ("archive box 7/3", "archive box 7/3", None),
        ("https://example.org/?keyword=x&monkey=y", "example.org/?keyword=x&monkey=y",
         "https://example.org/?keyword=x&monkey=y"),
    ],
)  # fmt: skip
def test_that_a_public_address_stays_as_it_is(address: str, text: str, href: str | None) -> None:
    assert public_address(address) == PublicAddress(text, href)


@pytest.mark.parametrize("address", [None, "", " ", "\u200b"])
def test_that_no_address_is_none(address: str | None) -> None:
    assert public_address(address) == PublicAddress()


def test_that_a_name_and_password_are_taken_out() -> None:
    for address in (
        "https://user:pass@example.org/x",
        "https://user@example.org/x",
        "https://us@er:p@ss@example.org/x",
    ):
        found = public_address(address)
        assert found == PublicAddress("example.org/x", "https://example.org/x", lost_login=True)


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ("?token=PLANTED", ""),
        ("?a=1&Access_Token=PLANTED&b=2", "?a=1&b=2"),
        ("?X-Amz-Signature=PLANTED&X-Amz-Security-Token=PLANTED&a=1", "?a=1"),
        ("?%74oken=PLANTED&a=1", "?a=1"),
        ("?token[]=PLANTED;x&api-key=PLANTED&sid=PLANTED#part", "#part"),
        ("?a=1;PHPSESSID=PLANTED", ""),
        ("?next=%2Fx%3Ftoken%3DPLANTED&a=1", "?a=1"),
        ("?url=https%3A%2F%2Fuser%3APLANTED%40example.org&a=1", "?a=1"),
        ("#access_token=PLANTED&a=1", "#a=1"),
        ("#/view?password=PLANTED", "#/view"),
        (";jsessionid=PLANTED?a=1", "?a=1"),
    ],
)
def test_that_parameters_secret_by_their_name_are_dropped_and_only_these(tail: str, kept: str) -> None:
    found = public_address(f"https://example.org/x{tail}")
    assert found == PublicAddress(f"example.org/x{kept}", f"https://example.org/x{kept}", lost_secrets=True)


SECRET = st.sampled_from(["token", "key", "sig", "PASSWORD", "api_key", "sessionId", "my_token", "X-Amz-Signature"])
PLAIN = st.text("abc%=;/?:+ .~\u202e", max_size=8)


@given(before=PLAIN, name=SECRET, after=PLAIN, user=st.text("abc:%;", max_size=5))
def test_that_no_secret_is_ever_printed_or_linked(before: str, name: str, after: str, user: str) -> None:
    found = public_address(f"https://{user}PLANTED@example.org/x?{before}&{name}=PLANTED{after}&y=2")
    assert "PLANTED" not in f"{found.text} {found.href}"


def with_addresses(*addresses: str) -> Case:
    """The sample case whose article and sources have these addresses, the last source's as its title too."""
    case = sample_case()
    changed = [replace(source, url=address) for source, address in zip(case.sources, addresses[1:], strict=True)]
    changed[-1] = replace(changed[-1], title=addresses[-1])
    article = replace(case.article, url=addresses[0])
    return replace(case, articles=Records([article]), sources=Records(changed))


def test_that_no_byte_of_the_document_holds_a_secret_and_the_person_who_exports_is_told() -> None:
    case = with_addresses(
        "https://user:PLANTED@example.org/a?token=PLANTED", "javascript:PLANTED", "http://PLANTED/x?token=1",
        "https://PLANTED:pw@example.org/c?a=1&sig=PLANTED",
    )  # fmt: skip
    outline = outline_of(case)
    document = write_word(outline)
    assert not any(b"planted" in data.lower() for data in parts_of(document).values())
    assert any("example.org/c?a=1" in text for text in texts_of(document))
    assert outline.left_out == (
        "1 address in a private network was left out.",
        "1 address that is none of a web page or a mailbox was left out.",
        "The names and passwords in 2 addresses were left out.",
        "Secret parts of 2 addresses, such as a token or a key, were left out; they may no longer open.",
    )
