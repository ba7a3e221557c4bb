import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_bytes

CHECKOUT = Path(__file__).parents[2]
LINES = (CHECKOUT / "resources" / "samples" / "ex-ukrainian-soldiers.txt").read_text(encoding="utf-8").split("\n")
TITLE, STANDFIRST, *BODY = LINES
ARTICLE = "".join(f"<p>{line}</p>" for line in BODY)
JSON_LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "@id": "#site", "name": "Placeholder publisher"},
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "datePublished": "2024-03-03T10:00:00+02:00",
            "author": [{"@type": "Person", "name": "Placeholder author A"}, {"name": "Placeholder author B"}],
            "publisher": {"@id": "#site"},
        },
    ],
}


def page(body: str = "", head: str = "", lang: str = ' lang="en-GB"') -> bytes:
    return f"<!doctype html><html{lang}><head>{head}</head><body>{body}</body></html>".encode()


def script(content: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(content)}</script>'


def whole(head: str = "", before: str = "") -> Reading:
    menu = "<nav><a href='/'>Home</a><a href='/news'>News</a></nav>"
    footer = "<footer>All rights reserved</footer>"
    return read(page(f"{menu}<main><article><h1>{TITLE}</h1>{before}{ARTICLE}</article></main>{footer}", head))


def read(data: bytes) -> Reading:
    return read_bytes(data, "page.html")


def slices(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, reading.text[block.start : block.end]) for block in reading.blocks]


def test_that_the_article_is_read_without_the_menu_and_the_title_comes_first() -> None:
    reading = whole()
    assert slices(reading) == [(BlockKind.TITLE, TITLE), *((BlockKind.PARAGRAPH, line) for line in BODY)]
    assert reading.text == "\n\n".join([TITLE, *BODY])
    assert (reading.title, reading.language, reading.media_type, reading.remarks[:0]) == (TITLE, "en", "text/html", ())


def test_that_json_ld_gives_title_authors_publisher_and_the_date_as_written() -> None:
    reading = whole(script(JSON_LD) + '<link rel="canonical" href="https://example.org/a">')
    assert reading.author == "Placeholder author A, Placeholder author B"
    assert reading.publisher == "Placeholder publisher"
    assert reading.published == "2024-03-03T10:00:00+02:00"
    assert reading.url == "https://example.org/a"
    assert reading.remarks == ()


def test_that_the_json_ld_object_of_this_page_is_preferred_to_a_related_one() -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Placeholder other",
        "datePublished": "2001-01-01",
        "url": "https://example.org/b",
    }
    own = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2024-03-03", "url": "https://example.org/a/"}
    reading = whole(script([other, own]) + '<link rel="canonical" href="https://example.org/a">')
    assert reading.published == "2024-03-03"


def test_that_opengraph_stands_in_where_there_is_no_json_ld() -> None:
    reading = whole(
        f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Placeholder publisher">'
        '<meta property="article:published_time" content="2024-03-03">'
        '<meta property="og:url" content="https://example.org/a">'
    )
    assert (reading.publisher, reading.published, reading.url) == (
        "Placeholder publisher", "2024-03-03", "https://example.org/a",
    )  # fmt: skip
    assert reading.remarks == ()


@pytest.mark.parametrize(
    "head",
    ['<meta name="date" content="2020-01-01">', '<meta name="author" content="Placeholder agency">',
     '<meta property="article:modified_time" content="2020-01-01">',
     script({"@type": "NewsArticle", "dateModified": "2020"})],
)  # fmt: skip
def test_that_tags_wrong_too_often_give_no_author_and_no_date(head: str) -> None:
    reading = whole(head, "<p>Published in 2019 or so</p>")
    assert (reading.author, reading.published) == (None, None)


def test_that_an_author_tag_counts_when_a_byline_on_the_page_says_the_same() -> None:
    reading = whole('<meta name="author" content="Jane Roe">', '<div class="byline">By Jane Roe</div>')
    assert reading.author == "Jane Roe"


def test_that_a_hidden_author_is_only_pointed_at() -> None:
    reading = whole('<meta name="author" content="Jane Roe">')
    assert reading.author is None
    assert reading.remarks == ("The page names Jane Roe as its author in a hidden field; add it if that is right.",)


@pytest.mark.parametrize(
    "name", ["admin", "News Desk", "Placeholder Publisher", "jane roe", "https://example.org/x", "R2 D2"]
)
def test_that_what_is_no_persons_name_is_not_pointed_at(name: str) -> None:
    site = '<meta property="og:site_name" content="Placeholder publisher">'
    assert whole(f'{site}<meta name="author" content="{name}">').remarks == ()


def test_that_a_hidden_author_is_not_pointed_at_where_another_is_found() -> None:
    assert whole(script(JSON_LD) + '<meta name="author" content="Jane Roe">').remarks == ()
    assert whole('<meta name="author" content="Jane Roe">', "<p>By John Doe</p>").remarks == ()


def test_that_two_times_in_an_article_are_no_date_but_one_is() -> None:
    one = '<time datetime="2024-03-03">3 March</time>'
    assert whole(before=one).published == "2024-03-03"
    assert whole(before=one + '<time datetime="2024-03-04">4 March</time>').published is None


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "http://[half", "", "//"])
def test_that_only_addresses_of_the_web_are_kept(href: str) -> None:
    assert whole(f'<link rel="canonical" href="{href}">').url is None


def test_that_a_title_from_one_tag_only_is_doubted_and_loses_the_sites_name() -> None:
    head = f"<title>{TITLE} | Placeholder site</title><meta property='og:site_name' content='Placeholder site'>"
    reading = read(page(ARTICLE, head))
    assert reading.title == TITLE
    assert any("one tag only" in remark for remark in reading.remarks)


def test_that_the_description_is_a_standfirst_only_if_the_page_shows_it() -> None:
    head = f'<meta property="og:description" content="{STANDFIRST}">'
    assert slices(whole(head, f"<p>{STANDFIRST}</p>"))[1] == (BlockKind.STANDFIRST, STANDFIRST)
    assert STANDFIRST not in whole(head).text


def test_that_a_first_paragraph_all_in_bold_is_the_standfirst() -> None:
    assert slices(whole(before=f"<p><strong>{STANDFIRST}</strong></p>"))[1] == (BlockKind.STANDFIRST, STANDFIRST)


def test_that_headings_lists_and_quotations_are_named() -> None:
    extra = f"<h2>What the sources say</h2><p>{BODY[0]}</p><ul><li>ideology</li><li>discontent</li></ul>"
    extra += f"<blockquote>{BODY[1]}</blockquote>"
    found = slices(whole(before=f"<p>{BODY[2]}</p>{extra}"))
    assert (BlockKind.HEADING, "What the sources say") in found
    assert (BlockKind.LIST_ITEM, "ideology") in found
    assert (BlockKind.LIST_ITEM, "discontent") in found
    assert (BlockKind.QUOTATION, BODY[1]) in found


def test_that_words_of_another_language_than_the_page_claims_are_told() -> None:
    reading = read(page(f"<article><h1>{TITLE}</h1>{ARTICLE}</article>", lang=' lang="de"'))
    assert reading.language == "en"
    assert any('says its language is "de"' in remark for remark in reading.remarks)


UKRAINIAN = "Колишні військові, які вирішили перейти на інший бік, вже служать у чотирьох підрозділах, і їх більшає."


@pytest.mark.parametrize(
    ("codec", "label"),
    [
        ("cp1251", "windows-1251"),
        ("koi8_u", "KOI8-U"),
        ("utf-8", "utf-8"),
        ("utf-8", "windows-1251"),
        ("utf-16", "utf-8"),
    ],
)
def test_that_a_page_is_decoded_by_its_mark_its_bytes_or_its_label(codec: str, label: str) -> None:
    body = "".join(f"<p>{UKRAINIAN} {i}</p>" for i in range(6))
    source = f'<html><head><meta charset="{label}"><title>Назва</title></head><body><h1>Назва</h1>{body}</body></html>'
    assert UKRAINIAN in read(source.encode(codec)).text


def test_that_broken_bytes_of_a_page_are_shown_and_counted() -> None:
    body = "".join(f"<p>{UKRAINIAN} {i}</p>" for i in range(6))
    data = f'<html><head><meta charset="utf-8"></head><body><article>{body}</article></body></html>'.encode()
    reading = read(data.replace("Колишні".encode(), b"\xd0", 1))
    assert "\ufffd" in reading.text
    assert reading.remarks[0].startswith("1 broken characters of the page (utf-8)")


def test_that_an_xml_declaration_does_not_stop_an_xhtml_page() -> None:
    data = b'<?xml version="1.0" encoding="UTF-8"?>' + page(f"<article><h1>{TITLE}</h1>{ARTICLE}</article>")
    assert BODY[-1] in read(data).text


def test_that_text_that_was_left_behind_is_told() -> None:
    left = "".join(f'<div class="comment-list"><p>{line} {i}</p></div>' for i, line in enumerate(BODY * 4))
    reading = read(page(f"<article><h1>{TITLE}</h1>{ARTICLE}</article>{left}"))
    assert len(reading.text) < 4_000
    assert any("may be incomplete" in remark for remark in reading.remarks)


def test_that_a_page_without_an_article_is_refused() -> None:
    with pytest.raises(RuleBroken, match=r"No article was found in page\.html"):
        read(page("<div id='root'></div><script>render()</script>"))


def test_that_scripts_and_styles_are_never_in_the_text() -> None:
    reading = whole(before="<script>var hush7 = 1</script><style>.x{color:red}</style><p onclick='evil()'>Words.</p>")
    assert "hush7" not in reading.text
    assert "color" not in reading.text
    assert "evil" not in reading.text


# urllib3, which trafilatura imports, binds one socket as it loads, to see whether there is IPv6; nothing is sent. So
# the import comes first: after it no socket may even be made, and before it none may be used.
NO_NETWORK = """
import sys
touched = []
sys.addaudithook(lambda event, args: touched.append(event) if event.startswith("socket.") else None)
import trafilatura
used = [event for event in touched if event not in {"socket.__new__", "socket.bind"}]
touched.clear()
from pathlib import Path
from fcdesk.intake.sources import read_path
reading = read_path(Path(sys.argv[1]))
assert "Former Ukrainian servicemen" in reading.text
assert "CANARY" not in reading.text
print(used + touched)
"""


def test_that_a_page_full_of_remote_things_touches_no_network(tmp_path: Path) -> None:
    (tmp_path / "canary.txt").write_text("CANARY")
    there = "http://127.0.0.1:9"
    body = (
        f'<img src="{there}/a.png" srcset="{there}/b.png 2x"><iframe src="{there}/c"></iframe>'
        f'<object data="{there}/d"></object>'
        f'<video src="{there}/e"></video><script src="{there}/f.js"></script><iframe src="canary.txt"></iframe>'
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="canary.txt" parse="text"/>'
        f'<a href="{there}/g">x</a>'
    )
    head = f'<base href="{there}"><link rel="stylesheet" href="{there}/h.css">'
    head += f'<meta http-equiv="refresh" content="0;{there}/i">'
    start = f'<!DOCTYPE html SYSTEM "{there}/x.dtd" [<!ENTITY c SYSTEM "{(tmp_path / "canary.txt").as_uri()}">]>'
    path = tmp_path / "page.html"
    path.write_bytes(start.encode() + page(f"<article><h1>{TITLE}</h1>{body}<p>&c;</p>{ARTICLE}</article>", head))
    done = subprocess.run([sys.executable, "-c", NO_NETWORK, str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


P = "<p>Placeholder sentence of the page, long enough to count as text."
BOMBS = {
    "attributes": lambda: f"<p {' '.join(f'a{i}=1' for i in range(200_000))}>{P * 5}",
    "nesting": lambda: "<div>" * 200_000 + P * 5,
    "paragraphs": lambda: P * 250_000,
    "spans": lambda: f"<p>{'<span>words of it</span>' * 24_000}",
    "deep and wide": lambda: ("<div>" * 225 + P + "</div>" * 225) * 105,
    "tables": lambda: "<table><tr><td>" * 70 + P * 5,
    "unclosed comments": lambda: "<!--" * 4_500_000,
    "open brackets": lambda: "<" * 5_000_000,
    "unclosed metas": lambda: "<meta " * 3_000_000,
    "entities": lambda: "<p>" + "&amp;" * 3_000_000,
    "json": lambda: f'<script type="application/ld+json">{"[" * 900_000}</script>{P * 5}',
    "json list": lambda: f'<script type="application/ld+json">[{"{}," * 600_000}{{}}]</script>{P * 5}',
    "headings": lambda: f"<title>{P[3:] * 5}</title>{'<h1>Words of it</h1>' * 24_000}",
    "bylines": lambda: "<meta name=author content=Words>" + f"<p class=author>{P[3:]}" * 20_000,
}
BOUNDED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_DATA, (2**30, 2**30))
resource.setrlimit(resource.RLIMIT_CPU, (15, 15))
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.sources import read_bytes
try:
    print("read", len(read_bytes(sys.stdin.buffer.read(), "page.html").text))
except (EnvironmentProblem, RuleBroken) as refusal:
    print("refused", refusal)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA holds on Linux")
@pytest.mark.parametrize("name", BOMBS)
def test_that_a_parser_bomb_is_read_or_refused_in_bounded_time_and_memory(name: str) -> None:
    data = page(BOMBS[name]())
    done = subprocess.run([sys.executable, "-c", BOUNDED], input=data, capture_output=True, check=False, timeout=60)
    assert done.stdout.startswith((b"read ", b"refused ")), done.stderr[-500:]


def test_that_a_page_of_unusual_build_gives_all_its_words_and_says_so() -> None:
    reading = read(page(f"<div>{'<div>' * 5_000}<b>First</b> words.<p>Second <i>words</i>.<script>no()</script>"))
    assert reading.text == "First words.\n\nSecond words."
    assert "all of its text was taken" in reading.remarks[-1]


def test_that_a_page_over_20_mb_is_refused() -> None:
    with pytest.raises(RuleBroken, match="larger than 20 MB"):
        read(page("x" * 20_000_001))


def test_that_a_page_of_nothing_but_broken_marks_is_refused() -> None:
    with pytest.raises((EnvironmentProblem, RuleBroken), match=r"page\.html"):
        read(b"<!-- " * 1000)


def test_that_real_pages_are_read_as_well_as_measured() -> None:
    path = CHECKOUT.parent / "shared" / "data" / "pages" / "b.jsonl.gz"
    if not path.exists():
        pytest.skip("the measured pages are third-party texts and not part of the project")
    from tests.benchmarks.intake import Tally, measure

    tally = Tally()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for i, line in enumerate(lines):
            if i % 3 == 0:
                measure(json.loads(line), tally)
    assert sum(tally.recalls) / tally.pages > 0.93
    assert sum(tally.precisions) / tally.pages > 0.90
    assert tally.counts["date wrong"] == 0
    assert tally.counts["title ok"] > 0.7 * tally.pages
