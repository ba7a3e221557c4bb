"""How the desk says what spotting and dismissals have names for: kinds, strength, sources, reasons, fates."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from fcdesk.cases.coverage import Fate
from fcdesk.cases.house import Section
from fcdesk.cases.model import ClaimKind, DismissalReason, Sourcing
from fcdesk.cases.reporting import Prose
from fcdesk.cases.text import in_quotes
from fcdesk.casework.rendering import Form, Kind
from fcdesk.casework.reviewing import Compared, State
from fcdesk.desk import tips
from fcdesk.desk.lines import in_line, listed
from fcdesk.desk.models.suggestion_rows import DismissalRow, FateRow, SuggestionRow

translate = QCoreApplication.translate
tip = tips.tip


def isolated(words: str) -> str:
    """Return words of the article for a line of other words: neither disturbs the other's direction of writing."""
    return f"\u2068{words}\u2069" if words else ""


def quoted(words: str) -> str:
    """Return words of the article as one line in the quotation marks of the desk's language.

    Where that is written from the right the marks stay with their words, which may be written from the left.
    """
    return in_line(in_quotes(words, translate("Quotes", "“{words}”")))


def kinds() -> dict[ClaimKind, tuple[str, str]]:
    """Return for each kind of claim its name, and what that means to who checks it."""
    return {
        ClaimKind.QUANTITY: (translate("Kinds", "quantity"), translate("Kinds", "a number that can be looked up")),
        ClaimKind.EVENT: (translate("Kinds", "event"), translate("Kinds", "something that happened or did not")),
        ClaimKind.QUOTATION: (translate("Kinds", "quotation"), translate("Kinds", "words that were said or not")),
        ClaimKind.CAUSE: (translate("Kinds", "cause"), translate("Kinds", "a reason or consequence that is claimed")),
        ClaimKind.COMPARISON: (translate("Kinds", "comparison"), translate("Kinds", "more, less, growing, falling")),
        ClaimKind.ATTRIBUTION: (translate("Kinds", "attribution"), translate("Kinds", "somebody is said to say it")),
        ClaimKind.DATE: (translate("Kinds", "date"), translate("Kinds", "a time that can be looked up")),
        ClaimKind.RANK: (translate("Kinds", "rank"), translate("Kinds", "first, largest, most")),
        ClaimKind.POLICY: (translate("Kinds", "policy"), translate("Kinds", "laws, offices, what a state does")),
        ClaimKind.PREDICTION: (translate("Kinds", "prediction"), translate("Kinds", "what is said to be coming")),
        ClaimKind.OPINION: (translate("Kinds", "opinion"), translate("Kinds", "a view: speaks against checking it")),
        ClaimKind.OTHER: (translate("Kinds", "other"), translate("Kinds", "none of the other kinds")),
    }


def kind_words(kind: str) -> str:
    """Return the name of a kind of claim or reason; one that is not known here as it is."""
    return _reason_kinds().get(kind, (kind, ""))[0]


def _reason_kinds() -> dict[str, tuple[str, str]]:
    """Return the kinds of claims and those that are only reasons, as `kinds` does."""
    inference = (translate("Kinds", "inference"), translate("Kinds", "concluded, not observed"))
    return {kind.value: said for kind, said in kinds().items()} | {"inference": inference}


def sourcings() -> dict[Sourcing, str]:
    """Return how an article can name who makes a claim."""
    return {
        Sourcing.NAMED: translate("Sourcing", "named"),
        Sourcing.ANONYMOUS: translate("Sourcing", "anonymous"),
        Sourcing.INSTITUTION: translate("Sourcing", "institution"),
        Sourcing.DOCUMENT: translate("Sourcing", "document"),
        Sourcing.UNATTRIBUTED: translate("Sourcing", "unattributed"),
    }


def dismissal_reasons() -> dict[DismissalReason, str]:
    """Return the reasons to dismiss a passage, each with a letter of its own for the menu."""
    return {
        DismissalReason.OPINION: translate("Reasons", "&Opinion"),
        DismissalReason.NOT_YET_CHECKABLE: translate("Reasons", "Not &yet checkable"),
        DismissalReason.NOT_CHECKABLE: translate("Reasons", "Not &checkable"),
        DismissalReason.UNDISPUTED: translate("Reasons", "&Undisputed"),
        DismissalReason.UNIMPORTANT: translate("Reasons", "Un&important"),
        DismissalReason.REPEATED: translate("Reasons", "&Repeated elsewhere in the article"),
        DismissalReason.NO_STATEMENT: translate("Reasons", "&No statement"),
        DismissalReason.OTHER: translate("Reasons", "O&ther…"),
    }


def reason_words(reason: DismissalReason, remark: str = "") -> str:
    """Return a reason as words to read, with the remark; for "other" the remark alone."""
    words = dismissal_reasons()[reason].replace("&", "").rstrip("…").lower()
    if reason is DismissalReason.OTHER and remark:
        return remark
    return f"{words} ({remark})" if remark else words


def strength_words(band: str) -> str:
    """Return how much speaks for checking, in a word."""
    return {
        "high": translate("Strength", "High"),
        "medium": translate("Strength", "Medium"),
        "low": translate("Strength", "Low"),
    }.get(band, band)


def checkable_words(checkable: str) -> str:
    """Return the mark of what cannot be checked now, empty for what can."""
    return {
        "not yet": translate("Checkable", "not yet checkable"),
        "no": translate("Checkable", "not checkable"),
    }.get(checkable, "")


def source_words(row: SuggestionRow) -> str:
    """Return who says it, how the article names them, and through whom it came.

    That the program found no source does not mean that the article names none.
    """
    manner = sourcings()[row.sourcing] if row.sourcing is not None else ""
    if row.sourcing is Sourcing.UNATTRIBUTED:
        manner = translate("Sourcing", "no source found in this sentence")
    if row.claimant is None:
        return manner
    voices = ((row.claimant, row.is_probable), *row.relayed_by)
    probably = translate("Source", "probably {name}")
    names = [probably.format(name=isolated(name)) if is_probable else name for name, is_probable in voices]
    if row.as_written:
        words, guess = isolated(row.as_written), isolated(names[0])
        names[0] = translate("Source", "{pronoun} ({guess})").format(pronoun=words, guess=guess)
    return listed((chain_words(names), manner)) if manner else chain_words(names)


def chain_words(names: Sequence[str]) -> str:
    """Return names from who makes a claim to who passed it on."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (" ← " if mirrored else " → ").join(map(isolated, names))


def reasons_words(reasons: Sequence[tuple[str, str]]) -> str:
    """Return what speaks for checking, kind by kind: "quantity: 62, four · event: joined"."""
    by_kind: dict[str, list[str]] = {}
    for kind, words in reasons:
        by_kind.setdefault(kind, []).append(isolated(words))
    said = (f"{kind_words(kind)}: {listed(words)}" if kind else listed(words) for kind, words in by_kind.items())
    return " · ".join(said)


def meanings_of(row: SuggestionRow) -> list[str]:
    """Return a line for each kind of reason: its name, the words of the article, what that means."""
    names = _reason_kinds()
    by_kind: dict[str, list[str]] = {}
    for kind, words in row.reasons:
        by_kind.setdefault(kind, []).append(isolated(quoted(words)))
    lines = []
    for kind, found in by_kind.items():
        name, meaning = names.get(kind, (kind, ""))
        lines.append(f"{name}: {', '.join(found)}" + (f" – {meaning}" if meaning else ""))
    return lines


def suggestion_in_full(row: SuggestionRow) -> str:
    """Return all there is to say of a suggestion but its quote, line by line: for the hover and the reasons key."""
    head = translate("Suggestions", "{strength}: suggested as a claim").format(strength=strength_words(row.band))
    lines = [head, source_words(row), checkable_words(row.checkable), *meanings_of(row)]
    return "\n".join(line for line in lines if line)


def suggestion_spoken(row: SuggestionRow) -> str:
    """Return a row of the list as a screen reader says it."""
    said = (strength_words(row.band), checkable_words(row.checkable))
    tail = (source_words(row), reasons_words(row.reasons))
    return ". ".join(filter(None, (listed(filter(None, said)), row.quote, *tail)))


def fate_words(row: FateRow, mark: str = "", dismiss: str = "") -> str:
    """Return what became of a sentence; where nothing did, with the keys that mark and dismiss, if both have one."""
    if row.fate is Fate.CLAIM:
        numbers = listed(map(str, row.claims))
        return translate("Fate", "In claim {numbers}").format(numbers=numbers)
    if row.fate is Fate.DISMISSED and row.reason is not None:
        return translate("Fate", "Dismissed: {reason}").format(reason=reason_words(row.reason, row.remark))
    if not (mark and dismiss):
        return translate("Fate", "Not read yet: mark a claim in it or dismiss it")
    words = translate("Fate", "Not read yet: mark a claim in it ({mark}) or dismiss it ({dismiss})")
    return words.format(mark=mark, dismiss=dismiss)


def dismissal_words(row: DismissalRow) -> str:
    """Return why a passage was dismissed."""
    return reason_words(row.reason, row.remark)


def label_languages() -> dict[str, str]:
    """Return the languages a write-up can have its labels in, each by its own name."""
    return {"en": "English", "uk": "Українська", "es": "Español", "ar": "العربية"}


def document_kinds() -> dict[tuple[Kind, bool], str]:
    """Return the kinds of documents; the annotated copy comes in two, for the house and for readers."""
    return {
        (Kind.PUBLIC, False): translate("Documents", "Write-up for readers"),
        (Kind.DOSSIER, False): translate("Documents", "Checker’s dossier (internal)"),
        (Kind.ANNOTATED, False): translate("Documents", "Annotated copy (internal)"),
        (Kind.ANNOTATED, True): translate("Documents", "Annotated copy for readers"),
        (Kind.REVIEW, False): translate("Documents", "Review copy, to come back"),
    }


def document_forms() -> dict[Form, tuple[str, str]]:
    """Return the forms of a document: how each is called, and how a button says that it will be written."""
    return {
        Form.DOCX: (translate("Documents", "Word document"), translate("Documents", "Export to Word")),
        Form.PDF: (translate("Documents", "PDF, by LibreOffice"), translate("Documents", "Export as PDF")),
        Form.HTML: (translate("Documents", "Web page"), translate("Documents", "Export as web page")),
        Form.MARKDOWN: (translate("Documents", "Markdown"), translate("Documents", "Export as Markdown")),
        Form.CLAIMREVIEW: (translate("Documents", "ClaimReview, JSON"), translate("Documents", "Export ClaimReview")),
        Form.CSV: (translate("Documents", "Table of claims, CSV"), translate("Documents", "Export table as CSV")),
        Form.XLSX: (translate("Documents", "Table of claims, Excel"), translate("Documents", "Export table to Excel")),
    }


def section_words(section: Section) -> str:
    """Return the name of a part of a document."""
    return {
        Section.IN_SHORT: translate("Sections", "In short"),
        Section.RATINGS: translate("Sections", "Table of claims and ratings"),
        Section.ARTICLE: translate("Sections", "The article"),
        Section.CLAIMS: translate("Sections", "Claim by claim"),
        Section.METHOD: translate("Sections", "How we checked"),
        Section.RESPONSES: translate("Sections", "Responses"),
        Section.MEANINGS: translate("Sections", "What the ratings mean"),
        Section.SOURCES: translate("Sections", "Sources"),
        Section.CORRECTIONS: translate("Sections", "Corrections and updates"),
        Section.ABOUT: translate("Sections", "About this fact check"),
        Section.STATE: translate("Sections", "State of the check"),
        Section.OPEN_POINTS: translate("Sections", "What is still open"),
        Section.REPORT: translate("Sections", "The report’s words"),
        Section.ANNOTATED_ARTICLE: translate("Sections", "The article with its passages"),
        Section.CLAIM_LOG: translate("Sections", "Claim log"),
        Section.UNLINKED: translate("Sections", "Evidence that bears on no claim"),
        Section.DISMISSED: translate("Sections", "Dismissed passages"),
        Section.WAIVERS: translate("Sections", "Findings let pass"),
        Section.NOTES: translate("Sections", "Notes"),
        Section.SIGN_OFF: translate("Sections", "Sign-off"),
        Section.LOG: translate("Sections", "State of the log"),
    }.get(section, section.value)


def _states() -> dict[State, str]:
    """Return how a text of a review copy can stand; what is not settled by itself has a mark."""
    return {
        State.UNCHANGED: translate("Review", "words unchanged"),
        State.DOCUMENT: translate("Review", "changed in the document"),
        State.CASE: translate("Review", "changed in the case"),
        State.BOTH: translate("Review", "! changed in both"),
        State.SAME: translate("Review", "changed alike in both"),
        State.MISSING: translate("Review", "! missing from the document"),
        State.DOUBLED: translate("Review", "! twice in the document"),
        State.GONE: translate("Review", "! gone from the case"),
    }


def state_words(state: State) -> str:
    """Return how a text of a review copy stands, as part of a sentence."""
    return _states()[state].removeprefix("! ")


def unread_words(things: Sequence[str]) -> str:
    """Return what of a text in a review copy was not taken in."""
    known = {
        "footnote": translate("Review", "footnote"),
        "picture": translate("Review", "picture"),
        "text box": translate("Review", "text box"),
        "hidden text": translate("Review", "hidden text"),
        "table": translate("Review", "table"),
        "characters that turn the order of writing": translate("Review", "characters that turn the order of writing"),
    }
    return listed(known[thing] for thing in things)


def review_words(one: Compared) -> str:
    """Return which text of a review copy this is, and how it stands."""
    words = {
        Prose.HEADLINE: translate("Prose", "Headline"),
        Prose.STANDFIRST: translate("Prose", "Standfirst"),
        Prose.IN_SHORT: translate("Prose", "In short"),
        Prose.METHOD: translate("Prose", "How it was checked"),
        Prose.STATEMENT: translate("Prose", "Claim in plain words"),
        Prose.BECAUSE: translate("Prose", "Because"),
        Prose.UNKNOWN: translate("Prose", "What could not be established"),
    }[one.name.prose]
    claim = translate("Review", "Claim {number}: {words}")
    name = words if one.name.number is None else claim.format(number=one.name.number, words=words)
    signs = [_states()[one.state]]
    if one.has_changes:
        signs.append(translate("Review", "tracked changes"))
    if one.comments:
        signs.append(translate("Review", "comments"))
    return f"{name} · {', '.join(signs)}"
