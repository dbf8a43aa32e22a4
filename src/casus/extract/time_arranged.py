"""Times of what somebody arranges, which lie ahead of it: "called a meeting for Thursday"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import VERBAL, case_of
from casus.model.sentence import Sentence, Token

_SETTING = all_verb_forms(
    "call announce set schedule reschedule plan convene propose book fix slate invite summon bid pencil forecast arrange rearrange promise "
    "declare order".split()
)
_AGREEING = all_verb_forms("agree decide announce order promise declare approve".split())
_BIDDING = all_verb_forms("invite summon call ask bid".split())
_INVITING = all_verb_forms(("invite",))
_OCCASIONS = all_noun_forms(
    "talk meeting summit conference session negotiation round ceremony dinner forum dialogue hearing rally congress".split()
)


def is_arranged(sentence: Sentence, head: Token) -> bool:
    """Say whether a time is that of what its verb sets, calls or bids to, so that it lies ahead although the verb is past.

    Args:
        sentence: the sentence.
        head: the head token of the time.
    """
    if bidden_to(sentence, head) is not None:
        return True
    verb = next((t for t in sentence.ancestors(head) if t.upos in VERBAL and t.index < head.index), None)
    if verb is None or head.deprel == "nmod:poss" or _is_of_further_noun(sentence, verb, head):
        return False  # "declared war for Friday's attack"
    first = min(t.index for t in sentence.subtree(head))
    cases = {case_of(sentence, head), *(sentence.tokens[i].text.lower() for i in (first - 1, head.index - 1) if i >= 0)}
    word = verb.text.lower()
    return ("for" in cases and word in _SETTING) or ("from" in cases and word in _AGREEING and not _has_known_thing(sentence, verb))


def _is_of_further_noun(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether a time hangs on a noun below what is arranged: "called for talks on the figures for May".

    The odd case: parsers hang the time of "a meeting of the board for Monday" on the board.
    """
    above = sentence.head_of(head)
    while above is not None and above.deprel == "nmod" and case_of(sentence, above) == "of":
        above = sentence.head_of(above)
    return above is not None and verb.index not in (above.index, above.head)


def _has_known_thing(sentence: Sentence, verb: Token) -> bool:
    """Say whether what a verb is about was known before, so that a time is its own: "announced the arrest of spies from May"."""
    thing = sentence.child(verb, "obj")
    return thing is not None and any(t.text.lower() in _KNOWN for t in sentence.children(thing, "det"))


def is_of_ballot(sentence: Sentence, head: Token) -> bool:
    """Say whether a time only names a ballot, which is known long before: "the November election"; not "won the May election"."""
    noun = sentence.head_of(head)
    if noun is None or noun.text.lower() not in _BALLOTS or head.index > noun.index or head.rel not in ("compound", "nmod", "amod"):
        return False
    verb = sentence.head_of(noun)
    is_past = verb is not None and (verb.xpos in ("VBD", "VBN") or sentence.child(verb, "cop") is not None)
    return not (is_past and noun.rel in ("nsubj", "obj"))


_BALLOTS = all_noun_forms("ballot election referendum runoff run-off showdown".split())
_KNOWN = frozenset("the this that these those".split())


def bidden_to(sentence: Sentence, head: Token) -> Token | None:
    """Return the noun of an occasion to which somebody is bidden and that ends right before its time: "to talks in Oslo on Monday".

    Whoever "was summoned to the ministry on Monday" was so on Monday; talks to which somebody was invited are to come.
    """
    first = min(t.index for t in sentence.subtree(head))
    before = sentence.tokens[first - 1] if first else None
    if before is None or before.index > head.index:
        return None
    for noun in (before, *sentence.ancestors(before)):
        verb = sentence.head_of(noun)
        if noun.upos in VERBAL or verb is None or noun.index > before.index:
            return None
        if noun.text.lower() in _OCCASIONS and verb.upos in VERBAL and verb.text.lower() in _BIDDING and verb.index < noun.index:
            case = case_of(sentence, noun)
            return noun if case == "to" or (case == "for" and verb.text.lower() in _INVITING) else None
    return None
