"""Words of a text: tokens as the English Web Treebank cuts them, found with one regular expression."""

from __future__ import annotations

import re

from casus.ground.spans import Span
from casus.language.abbreviations import STATES, TOKENS

_TOKEN = re.compile(
    r"""
      https?://[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’] | www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?:[A-Za-z]\.){2,}                                     # U.S., p.m.
    | (?:"""
    + "|".join(TOKENS)
    + r""")\.(?=\s|$|,)
    | (?<=,\s)(?:"""
    + "|".join(sorted(STATES))
    + r""")\.(?=\s|$|,)
    | (?:US|A|C|NZ|HK)\$
    | [A-Z]\.(?=\s+[A-Z])                                    # an initial
    | \d+(?:[.:]\d+)?(?=[ap]\.?m\b)                         # 10am
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?!\w)
    | [A-Z]+&[A-Z]+(?!\w) | Ph\.D\. | (?<=\bet\s)al\.
    | (?i:gon(?=na\b)|wan(?=na\b)|got(?=ta\b))
    | (?i:can(?=not\b)) | [^\W\d_]+(?=n['’]t\b) | (?i:n['’]t\b)
    | ['’](?i:s|re|ve|ll|d|m)\b
    | (?!(?i:[dl])['’])[^\W\d_]+(?:['’](?!(?i:s|re|ve|ll|d|m|t)\b)[^\W\d_]+)+  # O'Neill, Sana'a; the codebook's names have "d'" apart
    | (?i:to-(?:day|night|morrow)\b)                         # as papers wrote it until the thirties
    | \w+ | \[\.\.\.\] | \.\.\.+ | --+ | [!?]{2,}
    | ''|``                                                  # quotation marks of old wire copy
    | [^\w\s]
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
