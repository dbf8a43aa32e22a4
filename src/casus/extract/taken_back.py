"""Acts that a word above takes back: a threat that is dropped, what remains frozen."""

from __future__ import annotations

from casus.codebook.senses import Sense
from casus.extract.clauses import aux_tokens, is_passive, is_verb
from casus.extract.unreal import is_dropping, is_negated
from casus.model.sentence import Sentence, Token

_INSIDE = frozenset({"acl", "nmod", "obj", "obl", "xcomp", "conj"})  # relations of what was threatened to the threat


def is_taken_back(sentence: Sentence, word: Token, _: Sense | None = None) -> bool:
    """Say whether a word is a threat that is taken back, or tells of what it was; what a relative clause tells is another thing."""
    for at in (word, *sentence.ancestors(word)):
        if _is_given_up(sentence, at):
            return at.index <= word.index
        if at.deprel == "acl:relcl" or at.rel not in _INSIDE:
            return False
    return False


def _is_given_up(sentence: Sentence, noun: Token) -> bool:
    above = sentence.head_of(noun)
    if noun.lemma != "threat" or above is None or not is_verb(above) or above.lemma in ("deny", "reject"):
        return False
    is_object = noun.rel == "obj" or (noun.rel == "nsubj" and is_passive(sentence, above))
    gives_up = above.lemma == "lift" or is_dropping(sentence, above)
    gives_up |= above.lemma == "take" and any(t.text.lower() == "back" for t in sentence.children(above, "compound:prt", "advmod"))
    return is_object and gives_up and not is_negated(sentence, above)


def takes_back(sentence: Sentence, verb: Token, _: Sense) -> bool:
    """Say whether a verb only tells that a threat is taken back, which threatens nobody, and moves nobody: "withdrew its threat"."""
    return any(_is_given_up(sentence, t) for t in sentence.children(verb, "obj", "nsubj"))


def is_held_up(sentence: Sentence, noun: Token) -> bool:
    """Say whether an act is still held up: "its accession remains suspended"."""
    above = sentence.head_of(noun)
    if above is None or noun.rel != "nsubj":
        return False
    return any(_remains(sentence, t) for t in (above, *sentence.children(above, "xcomp")))


def lasts(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether a participle tells how it stands, not that it was done: "the application remains frozen"."""
    return sense.type == "SANCTION" and _remains(sentence, verb)


def _remains(sentence: Sentence, participle: Token) -> bool:
    """Say whether something remains as a participle says; parsers may make "remain" its auxiliary."""
    above = (sentence.head_of(participle) if participle.rel == "xcomp" else None, *aux_tokens(sentence, participle))
    return participle.xpos == "VBN" and any(t is not None and t.lemma in ("remain", "stay") for t in above)
