"""Says whether a name is a body of states: one that a state joins, leaves or is a member of."""

from __future__ import annotations

from collections.abc import Iterable

from casus.extract.membership_words import ENTRIES, JOINING, LEAVING
from casus.extract.names import Name
from casus.model.sentence import Sentence, Token

# What is joined is the object; who enters may only go there.
_JOINED = JOINING - {"enter", "accede"} | LEAVING | {"re-enter"}
_LED = frozenset({"admit", "readmit", "return", "accede", "expel", "suspend", "withdraw", "apply", "belong"})  # "to", "from" it
_TIES = ENTRIES | {"member", "membership", "readmission", "withdrawal", "return", "exit"}
_WAYS = frozenset({"to", "from", "into", "in", "of"})


def is_belonged_to(sentence: Sentence, token: Token, names: Iterable[Name]) -> bool:
    """Say whether a state of the sentence joins or leaves what a token names, is let in or put out, or is a member.

    "Zimbabwe quit the Commonwealth in 2003", "Gabon was admitted to it", "Fiji's membership of it".
    """
    above = sentence.head_of(token)
    if above is None or not any(n.kind == "state" and n.actor is not None for n in names):
        return False
    if above.lemma in _JOINED and token.rel == "obj":
        return True
    cases = {c.text.lower() for c in sentence.children(token, "case")}
    return bool(cases & _WAYS) and above.lemma in _LED | _TIES
