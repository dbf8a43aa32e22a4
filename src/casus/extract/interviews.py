"""Acts of words alone: questions of interviewers and deputies, and attacks that hurt nobody."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Role, Roles
from casus.extract.clauses import aux_tokens, case_of, is_passive, marks, subject_tokens
from casus.model.sentence import Sentence, Token

QUESTIONING = frozenset({"ask", "press", "question"})  # as interviewers do
_ANSWERING = frozenset("say reply answer respond declare insist add tell note explain confirm deny".split())
_QUOTED_QUESTION = (["?", '"'], ["?", "”"], ["?", "’"], ["?", "'"], ["?", "''"])


def is_interview(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether a question is an interviewer's: "asked if it would leave"."""
    if sense.type != "REQUEST":
        return False
    if verb.lemma in QUESTIONING and verb.index > 1 and [t.text for t in sentence.tokens[verb.index - 2 : verb.index]] in _QUOTED_QUESTION:
        return True
    if verb.lemma in QUESTIONING and (_is_answered(sentence, verb) or _asks_for_words(sentence, verb)):
        return True
    if verb.xpos == "VBN" and verb.rel in ("advcl", "root") and not aux_tokens(sentence, verb):
        return sentence.child(verb, "obl:agent") is None and verb.lemma in QUESTIONING
    if any(t.text.lower() == "anonymity" for t in sentence.children(verb, "obj", "obl")):
        return True  # "requesting anonymity", "asked for anonymity"
    below = [t for t in sentence.children(verb, "xcomp") if t.lemma in ("name", "identify", "quote")]
    if verb.lemma == "ask" and any(is_passive(sentence, t) for t in below):
        return True  # "asked not to be named"
    wished = sentence.child(verb, "xcomp") is not None or any(case_of(sentence, t) == "for" for t in sentence.children(verb, "obl"))
    clauses = sentence.children(verb, "ccomp") if wished else sentence.children(verb, "ccomp", "advcl")  # "will ask them to go if it lasts"
    return any({"if", "whether"}.intersection(marks(sentence, t)) for t in clauses)


def _is_answered(sentence: Sentence, verb: Token) -> bool:
    """Say whether one who says something was asked before: "asked by a deputy whether it would, he replied", "pressed by Ames, he said"."""
    above = sentence.head_of(verb)
    if verb.rel != "advcl" or above is None or above.lemma not in _ANSWERING or not is_passive(sentence, verb):
        return False
    return verb.lemma == "ask" or not any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))


def _asks_for_words(sentence: Sentence, verb: Token) -> bool:
    """Say whether a question is put: "was asked about the need", "was asked", "was pressed by the host about it"."""
    if verb.lemma != "ask":
        below = sentence.children(verb, "obl", "advcl", "ccomp", "xcomp", "advmod")
        is_on_topic = any(not {"about", "on"}.isdisjoint(marks(sentence, t)) for t in below)
        askers = (*sentence.children(verb, "obl:agent"), *(t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "by"))
        askers = askers if is_passive(sentence, verb) else tuple(subject_tokens(sentence, verb))
        is_to_act = any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))
        is_host = any(t.lemma in _INTERVIEWERS for t in askers)
        return (is_on_topic and not askers) or (is_host and (is_on_topic or (is_passive(sentence, verb) and not is_to_act)))
    if any(case_of(sentence, t) == "about" for t in sentence.children(verb, "obl")):
        return True
    if any(t.lemma == "question" for t in sentence.children(verb, "obj")):
        return True  # "asked the admiral that question"
    if sentence.child(verb, "ccomp", "xcomp", "advcl") is not None:
        return False  # what is asked for words alone depends on who asks
    return is_passive(sentence, verb) and sentence.child(verb, "obj", "obl", "parataxis", "obl:agent") is None  # "he was asked"


def is_for_words(sentence: Sentence, verb: Token, sense: Sense, roles: Roles) -> bool:
    """Say whether a question is to be answered in words: "asked him why it had left".

    A state or body that puts one to another asks it to account for itself ("Norway asked Peru why it had left"); persons, deputies and
    the press ask for words alone.

    Args:
        sentence: the sentence.
        verb: the verb of asking.
        sense: its sense.
        roles: who asks, and who is asked.
    """
    told = sentence.child(verb, "ccomp", "xcomp", "advcl")
    if sense.type != "REQUEST" or verb.lemma != "ask" or told is None or told.rel != "ccomp":
        return False
    asking, asked = ({r.party.actor for r in side if _is_state(r)} for side in (roles.actors, roles.recipients))
    return sentence.subtree(told)[0].text.lower() in _WHAT and not (asking and asked - asking)


def _is_state(role: Role) -> bool:
    """Say whether somebody is a known state or body that is no outlet and no parliament."""
    return role.party.actor is not None and role.party.sector not in ("MED", "LEG") and not role.token.entity.endswith("PER")


_INTERVIEWERS = all_noun_forms("host moderator interviewer reporter journalist anchor questioner correspondent presenter".split())
_WHAT = frozenset("what why how who where when which".split())


def attacks_in_words(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether somebody is only attacked in words: "was attacked by her rival for suggesting it"."""
    if sense.type != "ASSAULT" or verb.lemma not in ("attack", "assail", "hit", "hammer", "blast"):
        return False
    return any("for" in marks(sentence, t) and t.text.lower() in _SAYING_SO for t in sentence.children(verb, "advcl"))


_SAYING_SO = all_verb_forms(
    "suggest say claim propose argue promise praise criticise criticize support back oppose vote fail refuse".split()
)
