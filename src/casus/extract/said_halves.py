"""Second halves of what is said, in the speaker's present: "said it is open, but few ships use it"."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.subject_slips import FINITE
from casus.model.sentence import Sentence, Token

_PRESENT = frozenset({"VBZ", "VBP"})
_AHEAD = frozenset("will 'll ’ll can may must should".split())
_LINKS = frozenset({"but", "while", "whereas"})
_ENDS = frozenset({";", ":", "—", "–", "--", "(", "“", "``", '"'})


def with_present_half(sentence: Sentence, verb: Token, top: Token, last: int, cues: CueBook) -> int:
    """Return where a content ends, with the half behind ", but" or ", while" that is told in the speaker's own present.

    A report tells in the past who said it: what it goes on with itself is in the past as well. Where the first half is in the past, or
    the second has a saying of its own, nothing tells whose it is.
    """
    tokens = sentence.tokens
    if verb.xpos != "VBD" or last + 3 >= len(tokens) or tokens[last + 1].text != "," or tokens[last + 2].text.lower() not in _LINKS:
        return last
    if not _is_present(_finite_of(sentence, top)):
        return last
    rest = tokens[last + 3 :]
    end = next((t.index for t in rest if t.upos == "PUNCT" and t.text in _ENDS), len(tokens))
    half = [t for t in rest if t.index < end]
    finite = [t for t in half if t.xpos in FINITE]
    is_other = any(t.lemma in cues.verbs for t in finite) or any(t.xpos == "VBD" for t in finite)
    while half and half[-1].upos == "PUNCT":
        half.pop()
    if is_other or not finite or not _is_present(finite[0]) or not any(t.rel == "nsubj" and t.index < finite[0].index for t in half):
        return last
    return half[-1].index


def _finite_of(sentence: Sentence, top: Token) -> Token:
    """Return the finite word of a clause: its first auxiliary, or its head."""
    return next((t for t in sentence.children(top, "aux", "aux:pass", "cop") if t.xpos in FINITE), top)


def _is_present(finite: Token) -> bool:
    return finite.xpos in _PRESENT or (finite.xpos == "MD" and finite.text.lower() in _AHEAD)
