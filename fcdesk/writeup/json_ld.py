"""What both kinds of JSON-LD are put together from."""

from typing import TypeAlias

from fcdesk.writeup.public.sources import address_of

Json: TypeAlias = "str | int | list[Json] | dict[str, Json]"


def known(**facts: Json) -> dict[str, Json]:
    """Return those facts that say something."""
    return {key: value for key, value in facts.items() if value}


def web_address(words: str | None) -> str:
    """Return an http or https address as readers may get it; "" for what is none or must stay in the house."""
    href = address_of(words).href
    return href if href and href.startswith(("https://", "http://")) else ""
