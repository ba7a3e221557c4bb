"""Reads comments and the passages they are on back from a .docx, without any of our own code."""

from lxml.etree import _Element

from tests.writeup.reading import MAIN, opened, xml_of


def passages_of(data: bytes) -> dict[int, str]:
    """The text between each comment's range marks, by the comment's id: "\\n" where a paragraph ends."""
    open_: dict[int, list[str]] = {}
    done: dict[int, str] = {}
    for element in xml_of(data).iter():
        if element.tag == f"{MAIN}commentRangeStart":
            open_[_id(element)] = []
        elif element.tag == f"{MAIN}commentRangeEnd":
            done[_id(element)] = "".join(open_.pop(_id(element)))
        elif text := _text(element):
            for words in open_.values():
                if text != "\n" or words:
                    words.append(text)
    assert open_ == {}
    return done


def _text(element: _Element) -> str:
    if element.tag == f"{MAIN}t":
        return element.text or ""
    if element.tag == f"{MAIN}p":
        return "\n"  # a paragraph begins within the passage: the one before it has ended
    return {f"{MAIN}br": "\n", f"{MAIN}tab": "\t"}.get(str(element.tag), "")


def _id(element: _Element) -> int:
    return int(element.attrib[f"{MAIN}id"])


def comments_of(data: bytes) -> dict[int, str]:
    """Each comment's words by its id, as python-docx reads them."""
    return {comment.comment_id: comment.text for comment in opened(data).comments}


def tagged(data: bytes) -> dict[str, str]:
    """The passage that each comment stands on, by the tag that the comment begins with."""
    passages = passages_of(data)
    return {text.split("·")[0].strip("\u200f "): passages[number] for number, text in comments_of(data).items()}
