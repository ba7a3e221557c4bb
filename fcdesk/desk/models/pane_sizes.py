"""Which panes of the desk fit beside each other, and how wide each is. No Qt here; imported before the first paint."""

WITH_LIST, WITH_CLAIM = 1180, 1024
"""From which width on, in pixels at zoom 1, the list of cases is there and not only its rail; and the claim's pane has
a place of its own and does not lie over the article."""

RAIL, LIST, CLAIM = 56, 232, 424
"""How wide the rail is, and the panes at first, in pixels at zoom 1."""

_WIDEST = 1200


def kept_sizes(text: str) -> tuple[int, int]:
    """Return how wide the list and the claim's pane are to be, from what the settings hold."""
    parts = text.split()
    given = [int(part) if part.isdecimal() else 0 for part in parts] if len(parts) == len(("list", "claim")) else []
    sizes = [min(size, _WIDEST) or usual for size, usual in zip(given, (LIST, CLAIM), strict=False)]
    return (sizes[0], sizes[1]) if sizes else (LIST, CLAIM)


def fitted(width: int, wanted: tuple[int, int], least: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return the widths of list, article and claim that fill a width.

    `wanted` are those of list and claim, `least` those below which none of the three can be read. A pane that is not
    there has 0 for both. The article gets what is left; where that is too little, the claim gives way, then the list.
    """
    cases, claim = (max(size, low) if low else 0 for size, low in zip(wanted, (least[0], least[2]), strict=True))
    missing = max(0, least[1] - (width - cases - claim))
    from_claim = min(missing, claim - least[2])
    from_cases = min(missing - from_claim, cases - least[0])
    cases, claim = cases - from_cases, claim - from_claim
    return cases, max(0, width - cases - claim), claim
