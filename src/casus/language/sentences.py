"""Sentences of a paragraph: where a mark that may end one does end one."""

from __future__ import annotations

import re

from casus.ground.spans import Span, trim
from casus.language.tokens import ABBREVIATIONS

_END = re.compile(r"(?:[.!?…]+|\.\s\.\s\.)[\"”’'»)\]]*(?=\s)")
_START = re.compile(r"[\s]+[\"“‘'«(\[#@—–-]*(?:\s*)(?=[\w#@])")
_WORD_BEFORE = re.compile(r"[\w.'’-]+$")
_SPEAKER_AFTER = re.compile(
    r"\s*(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|President|Prime Minister|Foreign Minister|Minister)\.?\s+)*"
    r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3}\s+"
    r"(?:said|says|asked|asks|added|told|wrote|tweeted|replied|shouted|declared|insisted|warned|wondered|exclaimed)\b"
)
_STARTERS = frozenset(
    "The A An In On At It He She They We I But And This That These Those There Its His Her Their Our As For With After Before "
    "When While If However Meanwhile Since Although Both Some Many Officials Another Under By To From".split()
)
# Titles stand before a name and never end a sentence; the other abbreviations can.
_NEVER_LAST = frozenset(ABBREVIATIONS) - frozenset(
    "etc Inc Co Corp Ltd Jr Sr Bros Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
_MONTHS = frozenset("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split())
_MAY_BE_LAST = frozenset("etc Inc Co Corp Ltd Jr Sr Bros".split())


def _ends_here(text: str, mark: re.Match[str], after: str, follows: str) -> bool:
    """Say whether the marks at `mark` end a sentence, given the next word and the text that follows."""
    marks = mark.group()
    if not (after[0].isupper() or after[0].isdigit() or after[0] in "#@"):
        return False
    if marks[0] in "!?" and marks[-1] in "\"”’'»" and _SPEAKER_AFTER.match(follows):
        return False
    if marks[0] != "." or marks[:2] in ("..", ". "):
        return True
    before = _WORD_BEFORE.search(text, max(0, mark.start() - 40), mark.start())
    word = before.group() if before else ""
    if len(marks) > 1:
        return True
    if word in _NEVER_LAST or (word in _MONTHS and after[0].isdigit()):
        return False
    if word in _MAY_BE_LAST or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return after in _STARTERS
    # An initial ("J. Smith") does not end a sentence; "I" and a letter after a number or "vitamin" are rare.
    return not (len(word) == 1 and word.isupper() and word != "I")


def find_sentences(text: str, paragraph: Span) -> list[Span]:
    """Return the spans of the sentences in a paragraph, in order; together they cover all of it but white space.

    A full stop ends a sentence unless it belongs to a title ("Gen. Philip"), an initial, or an acronym that goes on ("U.S. troops");
    marks inside a quotation that its speaker follows ("Why?" Kerry asked) do not.

    >>> text = 'U.S. Gen. Philip Breedlove spoke. "Why now?" Kerry asked. No one knew.'
    >>> [s.of(text) for s in find_sentences(text, Span(0, len(text)))]
    ['U.S. Gen. Philip Breedlove spoke.', '"Why now?" Kerry asked.', 'No one knew.']
    """
    found: list[Span] = []
    start = paragraph.start
    for mark in _END.finditer(text, paragraph.start, paragraph.end):
        gap = _START.match(text, mark.end(), paragraph.end)
        if gap is None:
            continue
        word = re.compile(r"[#@]?\w+").match(text, gap.end())
        if word is not None and _ends_here(text, mark, word.group(), text[mark.end() : mark.end() + 120]):
            found.append(trim(text, Span(start, mark.end())))
            start = mark.end()
    last = trim(text, Span(start, paragraph.end))
    if last.end > last.start:
        found.append(last)
    return found
