"""From an outline to the bytes of a web page: one file, no scripts, nothing loaded from anywhere."""

from fcdesk.assets import path_of
from fcdesk.writeup.characters import clean
from fcdesk.writeup.html.body import Body
from fcdesk.writeup.html.elements import Markup, blocks, element, plain_words, void
from fcdesk.writeup.outline import Outline

# Should markup ever get past the escaping, a browser still neither runs nor loads it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write_html(outline: Outline) -> bytes:
    """Return the write-up as a web page in UTF-8; the same outline gives the same bytes.

    Its sections can be linked to: "#ratings", "#sources" and so on, and each claim by its number, "#claim-1".
    """
    labels = outline.labels
    root = element(
        "html",
        blocks(Markup(""), _head(outline), Body(outline).body()),
        lang=labels.language,
        dir="rtl" if labels.is_right_to_left else "ltr",
    )
    return f"<!DOCTYPE html>\n{root}\n".encode()


def _head(outline: Outline) -> Markup:
    title = clean(f"{outline.headline} · {outline.labels.say('kicker')}")
    named = {
        "generator": "fcdesk",
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light dark",
        "referrer": "no-referrer",  # whose pages a reader follows up is nobody else's affair
        "description": outline.standfirst,
        "dcterms.identifier": outline.reference,
        "dcterms.modified": outline.prepared_at,
    }
    return element(
        "head",
        blocks(
            void("meta", charset="utf-8"),
            void("meta", http_equiv="Content-Security-Policy", content=_policy(outline)),
            *(void("meta", name=name, content=content) for name, content in named.items()),
            element("title", plain_words(title)),
            element("style", _style_sheet()),
        ),
    )


def _policy(outline: Outline) -> str:
    """Return what a browser may load: pictures only where there are some, and only those that stand in the page."""
    has_pictures = any(item.pictures for claim in outline.claims for item in claim.evidence)
    return f"{_POLICY}; img-src data:" if has_pictures else _POLICY


def _style_sheet() -> Markup:
    return Markup(path_of("writeup", "page.css").read_text(encoding="utf-8"))
