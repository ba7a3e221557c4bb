"""What makes a document unfit to be a style donor, whatever else is good about it."""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from lxml.etree import _Element

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import Words, as_it_is, say
from fcdesk.ooxml.package import Fault, Package, Unopened

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = "http://purl.oclc.org/ooxml/"
_MACRO_SUFFIXES = (".docm", ".dotm")
_DOCUMENTS = ("document.main+xml", "template.main+xml")
_TEMPLATE_KINDS = ("attachedTemplate",)
_RUNS = re.compile("vba|macro|activex", re.IGNORECASE)
_HOLDS = {
    "vbaProject": say("macros"),
    "wordVbaData": say("macros"),
    "keyMapCustomizations": say("keys bound to commands"),
    "control": say("an ActiveX control"),
    "activeXControlBinary": say("an ActiveX control"),
    "oleObject": say("an embedded object"),
    "package": say("an embedded file"),
    "aFChunk": say("another document inside it"),
    "subDocument": say("links to partial documents"),
    "frame": say("frames that load other documents"),
    "mailMergeSource": say("a mail merge with a data source"),
    "mailMergeHeaderSource": say("a mail merge with a data source"),
    "transform": say("a transformation that runs on saving"),
}
_MAY_BE_MISSING = frozenset({"hyperlink"})
_LOCAL = re.compile(
    r"file:///(?![\\/])|file://localhost/|(?:file:)?[a-z]:[\\/]|(?![a-z][a-z0-9+.-]+:|[\\/]{2})", re.IGNORECASE
)
# Fields that fetch, start or ask for something. In a header they do so whenever the document is opened or printed.
RUNNING_FIELDS: Final = frozenset({
    "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "EMBED", "DATABASE", "MACROBUTTON",
    "GOTOBUTTON", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY", "RD", "ASK", "FILLIN", "PRINT", "ADDIN", "CONTROL",
    "HTMLACTIVEX", "MERGEFIELD", "SHAPE",
})  # fmt: skip
_RUNNING_ELEMENTS = {
    "object": say("an embedded object"),
    "OLEObject": say("an embedded object"),
    "control": say("an ActiveX control"),
    "altChunk": say("another document inside it"),
    "subDoc": say("links to partial documents"),
}

_DOCX = say("choose a .docx or .dotx file")
_WITHOUT_IT = say("save a copy without it in Word and choose that")
_MENDS: Final = {
    Fault.NOT_WORD: _DOCX,
    Fault.OTHER_ZIP: _DOCX,
    Fault.OLD_FORMAT: say("save it as .docx without a password"),
    Fault.LOCKED: say("save a copy without one and choose that"),
    Fault.HOSTILE: say("save it again in Word and choose the copy"),
    Fault.TOO_LARGE: say("choose a smaller document"),
}


def refused(name: str, why: Words, mend: Words = _WITHOUT_IT) -> RuleBroken:
    """Return the error that says why a file cannot be the house style, and what to do."""
    return RuleBroken(
        "{file} was not taken as house style because {reason}; {advice}.", file=name, reason=why, advice=mend
    )


def damaged(name: str, why: Words) -> RuleBroken:
    """Return the error for a file that is not whole."""
    return refused(
        name,
        say("it is damaged ({reason})", reason=why),
        say("open it in Word, save it under another name and choose that"),
    )


def unopened(name: str, problem: Unopened) -> RuleBroken:
    """Return the error for a file that could not be opened, or not wholly."""
    if problem.fault is Fault.DAMAGED:
        return damaged(name, as_it_is(problem.reason))
    return refused(name, as_it_is(problem.reason), _MENDS[problem.fault])


def refuse_the_unfit(package: Package) -> None:
    """RuleBroken for macros, embedded objects, remote templates, external parts, broken relations."""
    name = package.name
    if name.lower().endswith(_MACRO_SUFFIXES):
        raise refused(name, say("files of its kind can hold macros"), say("save it as .docx or .dotx and choose that"))
    for content_type in sorted(package.content_types()):
        if _RUNS.search(content_type):
            raise refused(
                name, say("it holds macros or controls"), say("save it as .docx without macros and choose that")
            )
    _refuse_parts(package)
    known = set(package.names)
    for part, relation in package.all_relations():
        if relation.kind in _HOLDS:
            raise refused(
                name, say("it holds {what} ({part})", what=_HOLDS[relation.kind], part=part or say("the package"))
            )
        if relation.is_external:
            _refuse_outside(name, relation.kind, relation.target)
        elif relation.kind not in _MAY_BE_MISSING and relation.target not in known:
            raise damaged(name, _leads_nowhere(part, relation.target))


def _leads_nowhere(part: str, target: str) -> Words:
    if not part:
        return say("its part of relations refers to {target}, which is missing", target=target)
    return say("its part {part} refers to {target}, which is missing", part=part, target=target)


def _refuse_parts(package: Package) -> None:
    for part in package.names:
        if "vbaproject" in part or "vbadata" in part:
            raise refused(package.name, say("it holds macros"), say("save it as .docx without macros and choose that"))
        if "/activex/" in part:
            raise refused(package.name, say("it holds an ActiveX control"))
        if "/embeddings/" in part and not part.endswith("/"):
            raise refused(package.name, say("it holds an embedded file ({part})", part=part))


def _refuse_outside(name: str, kind: str, target: str) -> None:
    if kind == "hyperlink":
        return  # a link is followed by a reader, not by opening the document
    if kind in _TEMPLATE_KINDS:
        if _LOCAL.match(unquote(target)):
            return  # where some computer keeps its template; the address does not come along
        raise refused(
            name, say("it loads its template from another computer"),
            say("attach the template Normal in Word (Developer, Document Template), save and choose it again"),
        )  # fmt: skip
    raise refused(
        name,
        say("it loads something from outside ({kind})", kind=kind),
        say("embed it in Word or remove it and choose the copy"),
    )


def main_part(package: Package) -> str:
    """Return the name of the document itself. RuleBroken if the package is something else."""
    for relation in package.relations("").values():
        if relation.kind == "officeDocument" and not relation.is_external:
            if package.type_of(relation.target).endswith(_DOCUMENTS):
                return relation.target
            break
    raise refused(package.name, say("it is an Office file but no Word document"), _DOCX)


def refuse_other_dialect(package: Package, root: _Element) -> None:
    """RuleBroken for the strict dialect of the format, which has other names for everything."""
    tag = str(root.tag)
    if tag.startswith(f"{{{STRICT}"):
        raise refused(
            package.name,
            say('it was saved as "Strict Open XML"'),
            say('save it as "Word Document (.docx)" and choose that'),
        )
    if not tag.startswith(f"{{{MAIN}}}"):
        raise damaged(package.name, say("its part {tag} is none that Word writes", tag=tag))


def refuse_what_runs(package: Package, part: str, elements: Iterable[_Element]) -> None:
    """RuleBroken if objects or controls stand among the elements of a part that would come along."""
    for element in elements:
        what = _RUNNING_ELEMENTS.get(str(element.tag).rpartition("}")[2])
        if what:
            raise refused(package.name, say("it holds {what} ({part})", what=what, part=part))


def refuse_field(package: Package, part: str, field: str) -> None:
    """RuleBroken for a field that runs, fetches or asks."""
    if field in RUNNING_FIELDS:
        raise refused(
            package.name,
            say("its part {part} has a field {field}, which loads or runs something", part=part, field=field),
        )
