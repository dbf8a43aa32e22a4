"""Claims on quotations: which verb of a sentence a quotation belongs to where several could take it."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.cues import CueBook
from casus.extract.frame import Frame
from casus.extract.quotes import Quote
from casus.extract.quoting import last_mark
from casus.ground.spans import Span, trim
from casus.model.sentence import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CLOSING = 10  # tokens from a quotation to the verb that closes it ("“...,” the envoy of Chad later said")
_LEADING = 4  # tokens from a participle to the quotation that it opens ("adding later on Monday, “...”")
_LINKS = frozenset({",", ":"})
_BREAKS = frozenset({",", ":", "”", '"', "''"})
_CITING = frozenset({"cite", "quote"})  # "tweeted, citing Ames: “...”" are Ames's words
_RELATIVES = frozenset({"who", "which", "that", "when", "as", "while", "after"})


def others_claims(text: str, frame: Frame, found: Sequence[Quote], cues: CueBook) -> list[Quote]:
    """Return the quotations that another verb of the sentence than the frame's takes, and that the frame must leave to it.

    "Ames praised the plan: “...,” he said" is said with "said"; in "“...,” Ames said, adding, “...”" each verb has its own.
    """
    sentence, verb = frame.sentence, frame.verb
    left: list[Quote] = []
    for quote in found:
        closing, opening = _closing_verb(text, sentence, quote, cues), _opening_participle(sentence, quote, cues)
        is_closed = closing is not None and verb.index < closing.index and verb.span.end <= quote.outer.start
        if is_closed or (opening is not None and verb.index < opening.index):
            left.append(quote)
    return left


def without(text: str, frame: Frame, content: Sequence[Span], left: Sequence[Quote]) -> list[Span]:
    """Return the content of a frame up to where quotations that are left to other verbs begin, with the words that lead to them."""
    kept: list[Span] = []
    for span in content:
        first = next((q for q in left if q.outer.overlaps(span) and q.outer.start >= frame.verb.span.end), None)
        if first is None:
            kept.append(span)
            continue
        comma = next(
            (t.span.start for t in reversed(frame.sentence.tokens) if t.span.end <= first.outer.start - 1 and t.text in _BREAKS
             and (t.text == ":" or _leads_participle(frame.sentence, t))), first.outer.start
        )  # fmt: skip
        if comma > span.start:
            kept.append(trim(text, Span(span.start, comma), " \t\r\n,;:–—"))
    return kept


def _leads_participle(sentence: Sentence, mark: Token) -> bool:
    after = sentence.tokens[mark.index + 1] if mark.index + 1 < len(sentence.tokens) else None
    return after is not None and after.xpos == "VBG"


def _closing_verb(text: str, sentence: Sentence, quote: Quote, cues: CueBook) -> Token | None:
    """Return the verb of the attribution right behind a quotation that a colon introduces, or None."""
    before = text[sentence.span.start : quote.outer.start].rstrip() if quote.outer.start >= sentence.span.start else ""
    if last_mark(text, quote) not in ",?!" or not before.endswith(":"):
        return None
    after = [t for t in sentence.tokens if t.span.start >= quote.outer.end][:_CLOSING]
    for token in after:
        if token.text in _RELATIVES or token.text in ";:":
            return None
        if token.xpos in _FINITE:
            cue = cues.verbs.get(token.lemma)
            return token if cue is not None and "quote" in cue.content else None
    return None


def _opening_participle(sentence: Sentence, quote: Quote, cues: CueBook) -> Token | None:
    """Return the verb that goes on from another and opens a quotation of its own, or None.

    It is a participle after a comma ("..., adding, “...”") or a finite verb beside the first ("and added, “...”",
    "under a headline that said, “...”").
    """
    before = [t for t in sentence.tokens if t.span.end <= quote.outer.start]
    if len(before) < _LEADING or before[-1].text not in _LINKS:
        return None
    for token in reversed(before[-_LEADING - 1 : -1]):
        if token.xpos in _FINITE and token.index == before[-1].index - 1 and token.rel in ("conj", "advcl", "parataxis", "acl"):
            cue = cues.verbs.get(token.lemma)
            return token if cue is not None and "quote" in cue.content else None
        if token.upos == "PUNCT" or token.xpos in _FINITE:
            return None
        if token.xpos == "VBG":
            cue = cues.verbs.get(token.lemma) if token.lemma not in _CITING else None
            follows = sentence.tokens[token.index - 1].text in _BREAKS if token.index else False
            return token if follows and cue is not None and "quote" in cue.content else None
    return None
