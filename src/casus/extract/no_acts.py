"""Words of the lexicon that tell no act here: generic, only about saying, a condition, an accident."""

from __future__ import annotations

from casus.codebook.inflection import all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Roles
from casus.extract.clauses import aux_tokens, is_passive, is_verb, marks, subject_tokens
from casus.extract.draft import Draft
from casus.extract.embedding import CONDITIONAL
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token

_GENERIC = frozenset({"any", "every", "each", "such", "no"})
_UNTOLD = frozenset({"REQUEST", "REJECT", "ACCUSE"})
_STRIVING = frozenset({"fight", "battle", "struggle"})
_ACCIDENTS = frozenset("crash collide derail capsize collapse overturn explode sink fall burn plunge erupt veer skid".split())
_ENTRUSTING = frozenset({"charge", "task", "entrust"})
_SAYING = all_verb_forms(
    """say comment answer confirm discuss elaborate speak tell disclose reveal specify identify name give explain talk
    provide go speculate respond be
    describe predict reply mention note add clarify""".split()
)
_ANY = frozenset({"a", "an", "any", "every", "each", "no", "whatever"})


def is_nobodys_appeal(sentence: Sentence, token: Token) -> bool:
    """Say whether nobody asks: "neither government has called for talks" tells no act, not even a denied one."""
    subjects = subject_tokens(sentence, token) if is_verb(token) else []
    return any(
        t.text.lower() in ("nobody", "none", "neither")
        or [w.text.lower() for w in sentence.tokens[max(t.index - 1, 0) : t.index + 1]] == ["no", "one"]
        or any(d.text.lower() in ("no", "neither") for d in sentence.children(t, "det", "cc:preconj"))
        for t in subjects
    )


def says_nothing(draft: Draft) -> bool:
    """Say whether an act of words is only told not to be: "has not protested", "did not rule it out", an imperative "ask me".

    What somebody says not to have asked stays: others may tell it.
    """
    if not draft.trigger.is_verb or draft.type not in _UNTOLD:
        return False
    if draft.status == "hypothetical" and _is_only_condition(draft):
        return True
    if draft.status == "denied":
        return is_negated(draft.sentence, draft.token) and not draft.statements
    return draft.type == "REQUEST" and draft.status == "requested" and not draft.roles.actors and draft.token.xpos == "VB"


def _is_only_condition(draft: Draft) -> bool:
    """Say whether words are only a condition ("if Qatar asked for it"), or a duty that nobody lays on ("might be obliged to help")."""
    sentence, token = draft.sentence, draft.token
    if token.rel == "advcl" and CONDITIONAL.intersection(marks(sentence, token)):
        return True
    return draft.type == "REQUEST" and not draft.roles.actors and is_passive(sentence, token)


def is_idle(sentence: Sentence, token: Token) -> bool:
    """Say whether a trigger word tells no act here: generic ("any attack"), a predicate noun ("is a threat"), a definition."""
    if is_verb(token):
        return False
    if token.rel == "xcomp" or sentence.child(token, "cop") is not None:
        return True
    head = sentence.head_of(token)
    is_new = any(t.text.lower() in ("a", "an") for t in sentence.children(token, "det"))
    if is_new and token.rel == "nsubj" and head is not None and head.upos == "NOUN" and sentence.child(head, "cop") is not None:
        return True  # "an attack on one is an attack on all"
    return any(t.text.lower() in _GENERIC for t in sentence.children(token, "det", "det:predet", "amod"))


def is_only_said(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether the verb is about saying or shows something: "declined to say" refuses nobody, "demonstrating support" is no march."""
    if (
        sense.type == "PROTEST"
        and not sense.object
        and sense.recipient[:1] != ("obj",)
        and sentence.child(verb, "obj", "ccomp") is not None
    ):
        return True
    if sense.type == "REQUEST" and (
        (verb.xpos == "VBN" and verb.rel in ("advcl", "root") and not aux_tokens(sentence, verb))
        or any({"if", "whether"}.intersection(marks(sentence, t)) for t in sentence.children(verb, "ccomp", "advcl"))
    ):
        return True  # an interviewer's question
    if verb.lemma in _STRIVING and sentence.child(verb, "obj") is None:
        below = [t for t in sentence.children(verb, "xcomp", "advcl") if "to" in marks(sentence, t)]
        if below:
            return True  # "fighting to survive"
    if verb.lemma == "command" and sentence.child(verb, "xcomp", "ccomp") is None:
        return True  # a general who commanded the police gave no order
    if sense.type == "ASSAULT" and verb.xpos == "VBG" and verb.rel == "advcl" and sentence.tokens[verb.head].lemma in _ACCIDENTS:
        return True  # "crashed, killing four"
    if verb.lemma in _ENTRUSTING and verb.xpos == "VBN" and not aux_tokens(sentence, verb):
        return True  # "a body charged with facilitating": nobody is accused
    if sense.type not in ("REJECT", "AGREE", "REQUEST"):
        return False
    return any(
        t.text.lower() in _SAYING
        and (t.rel == "xcomp" or sentence.tokens[t.index - 1].text == "to")  # a tagger may take "comment" for a noun
        for t in sentence.children(verb, "xcomp", "obl")
    )


def is_generic(sentence: Sentence, verb: Token, roles: Roles) -> bool:
    """Say whether the clause is about a kind of actor at any time: "states turn to the bloc and seek to become members"."""
    if verb.xpos not in ("VBP", "VBZ", "VB") or any(t.xpos in ("MD", "VBD") for t in aux_tokens(sentence, verb)):
        return False
    if "to" in marks(sentence, verb):
        return False
    actors = roles.actors
    above = sentence.head_of(verb)
    if verb.deprel == "acl:relcl" and above is not None and any(t.text.lower() in _ANY for t in sentence.children(above, "det")):
        return True  # "a state that denounces the treaty": whoever does
    return bool(actors) and all(
        r.party.actor is None
        and r.token.xpos == "NNS"
        and sentence.child(r.token, "det", "nummod", "nmod:poss", "amod", "compound", "nmod") is None
        for r in actors
    )
