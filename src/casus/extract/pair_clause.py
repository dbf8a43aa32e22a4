"""The clause of a pair: the few words of a sentence that stand between and around two mentions."""

from __future__ import annotations

from casus.extract.clauses import MEASURES
from casus.extract.control_words import DAYS
from casus.model.sentence import Sentence, Token

_KEPT_OF_VERB = ("aux", "cop", "compound", "obj", "iobj", "xcomp", "ccomp", "mark", "obl")
_KEPT_OF_NOUN = ("case", "compound", "amod", "nmod", "cop")
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "without"})
_BELOW_VERB = ("mark", "obj", "iobj", "aux", "compound")  # what is told of a clause below: "to express support", "calling them liars"
_FINITE = ("VBD", "VBZ", "VBP")
_MOST_WORDS, _MOST_ABOVE = 28, 3
ACTOR, RECIPIENT = "government", "them"  # what stands for names, whose own letters say nothing of the act


def pair_clause(sentence: Sentence, actor: Token | None, recipient: Token | None) -> tuple[str, ...]:
    """Return the words on the way from one mention to the other in the tree, with their auxiliaries, objects and negations.

    Names are replaced, so that what is learned is the act and not who did it: "government condemned them strikes".

    Args:
        sentence: the sentence.
        actor: the head of the first mention, or None.
        recipient: the head of the second, or None.
    """
    path = _path(sentence, actor, recipient)
    kept = set(path)
    for index in path:
        token = sentence.tokens[index]
        if token.upos in ("VERB", "AUX", "ADJ"):
            for child in sentence.children(token):
                if (child.rel in _KEPT_OF_VERB and child.text.lower() not in DAYS) or child.text.lower() in _NEGATIONS:
                    kept.add(child.index)
                    kept.update(_details(sentence, child))
                if child.upos == "VERB" and child.rel in ("xcomp", "ccomp", "advcl"):
                    kept.add(child.index)
                    kept.update(_clause_below(sentence, child))
        elif token.upos not in ("PROPN", "PRON"):
            kept.update(_details(sentence, token))
    if recipient is not None:
        kept.update(_details(sentence, recipient))
    if actor is not None:
        kept.update(t.index for t in sentence.children(actor, "compound", "case") if t.upos != "PROPN")
    kept -= _parts_of_names(sentence, actor, recipient)
    words = [_word(sentence.tokens[i], actor, recipient) for i in sorted(kept) if sentence.tokens[i].upos != "PUNCT"]
    return tuple(words[:_MOST_WORDS])


def _clause_below(sentence: Sentence, verb: Token) -> set[int]:
    """Return the indices of the objects, auxiliaries and markers of a clause that hangs on the act."""
    found: set[int] = set()
    for child in sentence.children(verb):
        if child.rel in _BELOW_VERB or child.text.lower() in _NEGATIONS:
            found.add(child.index)
            if child.rel == "obj":
                found |= _details(sentence, child)
    return found


def _parts_of_names(sentence: Sentence, actor: Token | None, recipient: Token | None) -> set[int]:
    """Return the indices of the other words of the two names, which tell nothing once their heads are replaced."""
    heads = {t.index for t in (actor, recipient) if t is not None and t.upos == "PROPN"}
    return {
        t.index for t in sentence.tokens if t.upos == "PROPN" and t.head in heads and t.rel in ("flat", "compound") and t.index not in heads
    }


def _details(sentence: Sentence, token: Token) -> set[int]:
    found = {c.index for c in sentence.children(token, *_KEPT_OF_NOUN) if c.rel != "nmod"}
    if token.text.lower() in MEASURES:
        found |= {c.index for c in sentence.children(token, "nmod")}
    return found


def _word(token: Token, actor: Token | None, recipient: Token | None) -> str:
    if token.upos == "PROPN":
        if actor is not None and token.index == actor.index:
            return ACTOR
        if recipient is not None and token.index == recipient.index:
            return RECIPIENT
    return token.text.lower()


def _path(sentence: Sentence, actor: Token | None, recipient: Token | None) -> list[int]:
    """Return the indices from the actor up to where the two ways meet and down to the recipient."""
    if actor is None or recipient is None:
        one = actor or recipient
        if one is None:
            return [sentence.root.index]
        return [one.index, *(t.index for t in list(sentence.ancestors(one))[:2])]
    up = [actor.index, *(t.index for t in sentence.ancestors(actor))]
    down = [recipient.index, *(t.index for t in sentence.ancestors(recipient))]
    meeting = next((i for i in up if i in down), up[-1])
    first, second = up[: up.index(meeting) + 1], down[: down.index(meeting)] if meeting in down else down
    if second and _is_other_act(sentence, sentence.tokens[second[-1]]):
        first = first[:-1]
    found = [*first, *second]
    if sentence.tokens[meeting].upos not in ("VERB", "AUX"):  # "A and B signed": the verb stands above both
        found.extend(t.index for t in _up_to_verb(sentence, sentence.tokens[meeting]))
    return found


def _is_other_act(sentence: Sentence, token: Token) -> bool:
    """Say whether a finite verb beside the one above the actor tells the act: "accepted the terms and expelled a consul"."""
    above = sentence.head_of(token)
    return token.rel == "conj" and token.xpos in _FINITE and above is not None and above.xpos in _FINITE


def _up_to_verb(sentence: Sentence, token: Token) -> list[Token]:
    """Return the words above a noun up to the verb that governs it, of which there are mostly few."""
    above: list[Token] = []
    for at in list(sentence.ancestors(token))[:_MOST_ABOVE]:
        above.append(at)
        if at.upos in ("VERB", "AUX"):
            break
    return above
