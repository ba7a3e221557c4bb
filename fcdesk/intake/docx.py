"""Reads an article out of a Word document (.docx): what a reader sees, changes accepted, nothing run or fetched."""

from fcdesk.cases.model import Block, BlockKind
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import cleaned, one_line
from fcdesk.cases.words import say, say_count
from fcdesk.intake.characters import comparable, shown
from fcdesk.intake.kinds import Kind
from fcdesk.intake.language import guess_language
from fcdesk.intake.plain import author_of, title_of
from fcdesk.intake.reading import Part, Reading, assembled
from fcdesk.intake.structure import kinds_of
from fcdesk.intake.word_parts import CAPS, said
from fcdesk.intake.word_styles import WordStyles, child, local, styles_in, value
from fcdesk.intake.word_walk import WordParagraph, WordWalk
from fcdesk.ooxml.package import Element, Package, Unopened, open_package

_LEAD = 6
_TOOL_NAMES = frozenset(
    {"pythondocx", "microsoftofficeuser", "unknown", "user", "admin", "author"}
)  # comparable() form


def read(data: bytes, file_name: str) -> Reading:
    """Read a Word document's bytes. RuleBroken: no text, password; EnvironmentProblem: damaged or hostile."""
    name = shown(file_name)
    try:
        return _read(open_package(data, name, CAPS), data, file_name)
    except Unopened as problem:
        raise said(problem, name) from problem


def _read(parts: Package, data: bytes, file_name: str) -> Reading:
    main = parts.related("", "officeDocument") or "word/document.xml"
    styles = styles_in(_part(parts, main, "styles"))
    walk = WordWalk(styles)
    _walk_body(parts, main, walk)
    body_end = len(walk.paragraphs)
    _walk_notes(parts, main, walk)
    body = _written(walk.paragraphs[:body_end])
    notes = [(BlockKind.PARAGRAPH, note.text) for note in walk.paragraphs[body_end:]]
    core = _core(parts)
    styled = any(each.kind is BlockKind.TITLE for each in walk.paragraphs[:body_end])
    named = _named(body, core.get("title"), has_styled_title=styled)
    return _reading(named, notes, core, walk, data, file_name)


def _reading(
    body: list[Part], notes: list[Part], core: dict[str, str], walk: WordWalk, data: bytes, file_name: str
) -> Reading:
    text, blocks = assembled([*body, *notes])
    if not text:
        raise RuleBroken("{file} has no text in it; choose a file with an article.", file=shown(file_name))
    byline = author_of(text, blocks)
    return Reading(
        title=_title(text, blocks, core),
        text=text,
        blocks=blocks,
        data=data,
        file_name=file_name,
        media_type=Kind.WORD.value,
        author=byline or core.get("creator"),
        language=_language(core, text, walk.styles),
        remarks=_remarks(walk) + (() if byline else _author_remark(core.get("creator"))),
    )


def _part(parts: Package, main: str, kind: str) -> Element | None:
    return parts.optional(parts.related(main, kind))


def _walk_body(parts: Package, main: str, walk: WordWalk) -> None:
    root = parts.optional(main)
    body = child(root, "body")
    if body is None:
        raise EnvironmentProblem(
            "{file} has no document in it; open it in Word, save it again and open the copy.", file=parts.name
        )
    walk.read(body)


def _walk_notes(parts: Package, main: str, walk: WordWalk) -> None:
    """Read the notes that the body refers to, in the order it does, after the body."""
    by_kind = {kind: _notes_in(_part(parts, main, f"{kind}s")) for kind in ("footnote", "endnote")}
    for kind, number in dict.fromkeys(walk.notes):
        note = by_kind[kind].get(number)
        if note is not None:
            walk.read(note)


def _notes_in(root: Element | None) -> dict[str, Element]:
    if root is None:
        return {}
    return {value(note, "id") or "": note for note in root if local(note) in {"footnote", "endnote"}}


def _written(paragraphs: list[WordParagraph]) -> list[Part]:
    """Give each paragraph with text its kind: from its style, else from its form and place."""
    cleared = [(each.kind, cleaned(each.text).strip()) for each in paragraphs]
    full = [(kind, text) for kind, text in cleared if text]
    guessed = kinds_of([text for _, text in full])
    titled = any(kind is BlockKind.TITLE for kind, _ in full)
    return [(_settled(kind, guess, titled), text) for (kind, text), guess in zip(full, guessed, strict=True)]


def _settled(styled: BlockKind | None, guessed: BlockKind, titled: bool) -> BlockKind:
    if styled is not None:
        return styled
    return BlockKind.HEADING if titled and guessed is BlockKind.TITLE else guessed


def _named(body: list[Part], core_title: str | None, *, has_styled_title: bool) -> list[Part]:
    """Where no style marks the title, prefer the paragraph that the properties name, then a first heading."""
    wanted = comparable(core_title or "")
    matching = [i for i, (_, text) in enumerate(body[:_LEAD]) if wanted and comparable(text) == wanted]
    has_title = any(kind is BlockKind.TITLE for kind, _ in body)
    if matching and not has_styled_title:
        return _titled_at(matching[0], body)
    if not has_title and body and body[0][0] is BlockKind.HEADING:
        return _titled_at(0, body)
    return body


def _titled_at(place: int, body: list[Part]) -> list[Part]:
    """Make one paragraph the title, and a paragraph that only looked like one a paragraph again."""
    ordinary: list[Part] = [(BlockKind.PARAGRAPH if kind is BlockKind.TITLE else kind, text) for kind, text in body]
    ordinary[place] = (BlockKind.TITLE, body[place][1])
    return ordinary


def _title(text: str, blocks: tuple[Block, ...], core: dict[str, str]) -> str:
    has_title = any(block.kind is BlockKind.TITLE for block in blocks)
    return title_of(text, blocks) if has_title else core.get("title") or title_of(text, blocks)


def _core(parts: Package) -> dict[str, str]:
    """Return title, creator and language from the document's properties, leaving out what programs put there."""
    related = parts.related("", "core-properties") or "docProps/core.xml"
    root = parts.optional(related)
    found = {local(each): one_line(each.text or "") for each in (root if root is not None else ())}
    wanted = {key: found[key][:500] for key in ("title", "creator", "language") if found.get(key)}
    if comparable(wanted.get("creator", "")) in _TOOL_NAMES:
        wanted.pop("creator", None)
    return wanted


def _language(core: dict[str, str], text: str, styles: WordStyles) -> str | None:
    """Prefer the document's own word, then the text's; the styles' language is only the writer's spelling check."""
    own = core.get("language") or guess_language(text) or styles.default_language
    return own.replace("_", "-").split("-")[0].lower() if own else None


def _remarks(walk: WordWalk) -> tuple[str, ...]:
    remarks: list[str] = []
    if walk.insertions or walk.deletions:
        kept = say_count("{n:,} insertion", "{n:,} insertions", walk.insertions)
        left_out = say_count("{n:,} deletion", "{n:,} deletions", walk.deletions)
        remarks.append(say("Tracked changes: {kept} kept, {left_out} left out.", kept=kept, left_out=left_out))
    if walk.hidden:
        remarks.append(
            say_count("Hidden text: {n:,} character left out.", "Hidden text: {n:,} characters left out.", walk.hidden)
        )
    if walk.notes:
        remarks.append(
            say_count(
                "Notes: {n:,} footnote or endnote put at the end.",
                "Notes: {n:,} footnotes or endnotes put at the end.",
                len(set(walk.notes)),
            )
        )
    if walk.comments:
        remarks.append(say("Comments: {comments:,} left out.", comments=walk.comments))
    return tuple(remarks)


def _author_remark(creator: str | None) -> tuple[str, ...]:
    """A file's properties often name whoever typed it."""
    if not creator:
        return ()
    return (say("The author was taken from the file's properties: {author}; check it.", author=shown(creator)),)
