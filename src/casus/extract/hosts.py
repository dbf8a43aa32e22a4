"""Hosts: the verb of saying that a cue goes on with, whose speaker it shares."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.said_clauses import is_adding, is_stray_conjunct, shares_cue
from casus.model.sentence import Sentence, Token


def host_of(sentence: Sentence, verb: Token, cues: CueBook) -> Token | None:
    """Return the verb of saying that a cue goes on with, where the parser put the cue inside that verb's content.

    "Said it would be a blow, adding that ..." and "said that he understood but insisted ...": the same speaker.
    """
    above = sentence.head_of(verb)
    if above is None or sentence.child(verb, "nsubj") is not None:
        return None
    beside = _told_before(sentence, verb, cues)
    if beside is not None:
        return beside
    if verb.rel == "conj":
        host = next((a for a in sentence.ancestors(above) if a.upos == "VERB" and shares_cue(sentence, verb, a, cues)), None)
        if host is not None:
            return host
    if not (is_adding(sentence, verb) or (verb.rel == "conj" and is_stray_conjunct(sentence, verb, above, cues))):
        return None
    if above is not None and above.rel == "acl" and (noun := sentence.head_of(above)) is not None and noun.lemma in cues.nouns:
        above = sentence.head_of(noun)  # "rejected the charge that ..., saying": who rejects it says so
        return above if above is not None and above.lemma in cues.verbs else None
    thought: Token | None = None
    while above is not None and above.rel in ("conj", "ccomp", "xcomp", "advcl", "acl"):
        clause, above = above, sentence.head_of(above)
        if above is not None and clause.rel == "ccomp" and above.lemma in cues.verbs:
            if not cues.verbs[above.lemma].is_thought:
                return above
            thought = thought or above  # "told them she thinks ..., saying": who told goes on
    return thought


def _told_before(sentence: Sentence, verb: Token, cues: CueBook) -> Token | None:
    """Return the closing attribution that ", adding" goes on from: "..., an official said, adding that"."""
    above = sentence.head_of(verb)
    if verb.xpos != "VBG" or verb.index < 3:
        return None
    at = verb.index - 1
    while at > 0 and sentence.tokens[at].upos in ("ADV", "PART"):
        at -= 1
    if sentence.tokens[at].text != ",":
        return None
    before = next((t for t in reversed(sentence.tokens[:at]) if t.xpos in ("VBD", "VBZ", "VBP")), None)
    is_cue = before is not None and before.lemma in cues.verbs and sentence.child(before, "nsubj") is not None
    if before is not None and is_cue and before.rel == "ccomp" and cues.verbs[before.lemma].is_thought:
        return None  # "wrote that they knew of it, saying": who wrote says so
    return before if is_cue and before is not None and before.index > (above.index if above is not None else -1) else None
