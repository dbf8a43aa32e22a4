"""At whose bidding something is done: "sent troops at the request of Chad"."""

from __future__ import annotations

from casus.codebook.inflection import all_verb_forms
from casus.extract.clauses import case_of
from casus.model.sentence import Sentence, Token

BIDDINGS = frozenset({"request", "invitation", "demand", "urging", "plea", "insistence"})
_FEELING = all_verb_forms(
    """anger annoy irk irritate offend outrage infuriate enrage incense surprise shock stun startle alarm amaze astonish dismay
    disappoint delight please amuse puzzle baffle bewilder bristle balk baulk scoff laugh sneer grumble rejoice marvel wonder""".split()
)


def is_at_bidding(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun tells no more than who asked for the deed on which it hangs: "at the request of Chad", "at Chad's demand".

    The odd case: one who is "angered at the request of Chad" does nothing on it, and a request "for arms" says itself what it is for.
    """
    above = sentence.head_of(noun)
    if noun.lemma not in BIDDINGS or case_of(sentence, noun) != "at" or above is None or above.text.lower() in _FEELING:
        return False
    return all(t.deprel == "nmod:poss" or case_of(sentence, t) == "of" for t in sentence.children(noun, "nmod"))
