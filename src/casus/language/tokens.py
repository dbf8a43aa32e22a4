"""Words of a text: tokens as the English Web Treebank cuts them, found with one regular expression."""

from __future__ import annotations

import re

from casus.ground.spans import Span

ABBREVIATIONS = (
    "Mr Mrs Ms Messrs Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Hon Rev Fr St Amb Pres Jr Sr "
    "No Nos vs etc Inc Co Corp Ltd Bros Dept Univ Ave Blvd Rd Mt Ft "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri"
).split()

_TOKEN = re.compile(
    r"""
      https?://[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’] | www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?:[A-Za-z]\.){2,}                                     # U.S., p.m.
    | (?:"""
    + "|".join(ABBREVIATIONS)
    + r""")\.(?=\s|$|,)
    | [A-Z]\.(?=\s+[A-Z])                                    # an initial
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\w)
    | (?i:can(?=not\b)) | [^\W\d_]+(?=n['’]t\b) | (?i:n['’]t\b)
    | ['’](?i:s|re|ve|ll|d|m)\b
    | \w+ | \.\.\.+ | --+ | [^\w\s]
    """,
    re.VERBOSE,
)


def find_tokens(text: str, span: Span) -> list[Span]:
    """Return the spans of the tokens in a part of the text, in order, without overlap.

    Together they cover every character of the part that is not white space.

    >>> text = "The U.S.-led bloc didn't meet Gen. Li."
    >>> [s.of(text) for s in find_tokens(text, Span(0, len(text)))]
    ['The', 'U.S.', '-', 'led', 'bloc', 'did', "n't", 'meet', 'Gen.', 'Li', '.']
    """
    return [Span(*match.span()) for match in _TOKEN.finditer(text, span.start, span.end)]
