"""Sentences of a paragraph: where a mark that may end one does end one."""

from __future__ import annotations

import re

from casus.ground.spans import Span, trim
from casus.language.abbreviations import BEFORE_NUMBERS, MONTHS, OPEN, STATES, TITLES

_CLOSING = r"[\"”’'»)\]]*"
# Marks, what closes after them, and references as encyclopedias set them: "in 2011. [9] [10]".
_MARKS = rf"(?P<marks>(?:[.!?…]+|\.\s\.\s\.){_CLOSING})(?:\s?\[\d+\])*(?=\s|\Z)"
# What starts a sentence wherever it stands: a point of a list, the credit of a picture.
_FIRST = r"(?<=\s)(?=[•▪●◦‣■]\s|(?:Image|Photo|Photos|Photograph|Picture|Video)(?:\s(?:credit|by))?:\s)"
# A link that an agency's page leaves behind a sentence: "... consequences". read more The Kremlin said"
_LINK = r"(?P<link>(?<=[.!?\"”]\s)[Rr]ead more(?=\s*\Z|\s+[\"“A-Z]))"
_END = re.compile(f"{_MARKS}|{_FIRST}|{_LINK}")
_START = re.compile(r"[\s]+[\"“‘'«(\[#@`—–-]*(?:\s*)(?=[\w#@])")
_NEXT = re.compile(r"[#@]?\w+")
_WORD_BEFORE = re.compile(r"[\w.'’-]+$")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]+)")  # of a list or a heading: "2. Conclusions"
_ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_SPEAKER_AFTER = re.compile(
    r"\s*(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|President|Prime Minister|Foreign Minister|Minister)\.?\s+)*"
    r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3}\s+"
    r"(?:said|says|asked|asks|added|told|wrote|tweeted|replied|shouted|declared|insisted|warned|wondered|exclaimed|remarked|noted|"
    r"responded|recalled|argued|explained|quipped|joked|observed|answered|countered|continued|demanded|complained|cried|yelled|mused|"
    r"retorted|remarks|writes|notes)\b"
)
_STARTERS = frozenset(
    "The A An In On At It He She They We I But And This That These Those There Its His Her Their Our As For With After Before "
    "When While If However Meanwhile Since Although Both Some Many Officials Another Under By To From Not No So Then Now You".split()
)
# After "9 p.m." these go on, and any other capital begins a sentence.
_AFTER_TIME = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December GMT UTC EST EDT ET CST CDT CT MST MDT PST PDT PT CET CEST BST MSK Eastern Central Pacific Moscow".split()
)


def _ends_here(text: str, start: int, mark: re.Match[str], after: str) -> bool:
    """Say whether the marks at `mark` end the sentence that began at `start`, given the next word."""
    marks = mark["marks"]
    if not (after[0].isupper() or after[0].isdigit() or after[0] in "#@"):
        return False
    follows = text[mark.end() : mark.end() + 120]
    if marks[0] in "!?" and marks[-1] in "\"”’'»" and _SPEAKER_AFTER.match(follows):
        return False
    if marks[0] != "." or marks[:2] in ("..", ". "):
        return True
    before = _WORD_BEFORE.search(text, max(start, mark.start() - 40), mark.start())
    word = before.group() if before else ""
    if len(marks) > 1 and not (word in BEFORE_NUMBERS and after[0].isdigit()):
        return True
    if _NUMBER.fullmatch(word) and not text[start : mark.start() - len(word)].strip(" (["):
        return False
    return _word_ends(word, after, text[max(0, mark.start() - len(word) - 2) : mark.start() - len(word)])


def _word_ends(word: str, after: str, before: str) -> bool:
    """Say whether a word with a point ends a sentence before a capital or a number, given the two characters before the word."""
    if word in TITLES:
        return False
    if word in BEFORE_NUMBERS or word in MONTHS:
        return not after[0].isdigit()
    if word in ("a.m", "p.m"):
        return after not in _AFTER_TIME
    last = word.rpartition("-")[2]
    is_state = last in STATES and (last != word or before.startswith(","))
    if is_state or word in OPEN or _ACRONYM.fullmatch(word):
        return after in _STARTERS
    # An initial ("J. Smith") does not end a sentence; "I" and a letter after a number or "vitamin" are rare.
    return not (len(word) == 1 and word.isupper() and word != "I")


def find_sentences(text: str, paragraph: Span) -> list[Span]:
    """Return the spans of the sentences in a paragraph, in order; together they cover all of it but white space.

    A full stop ends a sentence unless it belongs to a title ("Gen. Philip"), an initial, the number of a heading, or an acronym
    that goes on ("U.S. troops"); marks inside a quotation that its speaker follows ("Why?" Kerry asked) do not. A quotation of
    several sentences is several sentences, as in both treebanks that the parser learned from.

    >>> text = 'U.S. Gen. Philip Breedlove spoke. "Why now?" Kerry asked. No one knew.'
    >>> [s.of(text) for s in find_sentences(text, Span(0, len(text)))]
    ['U.S. Gen. Philip Breedlove spoke.', '"Why now?" Kerry asked.', 'No one knew.']
    """
    found: list[Span] = []
    start = paragraph.start

    def end_at(end: int) -> None:
        nonlocal start
        sentence = trim(text, Span(start, end))
        if sentence.end > sentence.start:
            found.append(sentence)
        start = end

    for mark in _END.finditer(text, paragraph.start, paragraph.end):
        if mark["marks"] is None:
            end_at(mark.start())
            if mark["link"] is not None:
                end_at(mark.end())
            continue
        gap = _START.match(text, mark.end(), paragraph.end)
        word = _NEXT.match(text, gap.end(), paragraph.end) if gap else None
        if word is not None and _ends_here(text, _first_letter(text, start), mark, word.group()):
            end_at(mark.end())
    end_at(paragraph.end)
    return found


def _first_letter(text: str, start: int) -> int:
    """Return where the first character that is no white space stands, from `start` on."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start
