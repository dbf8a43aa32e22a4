"""Cues of what nobody said: "voted against calling it a cult", "I do not believe he said so"."""

from __future__ import annotations

from casus.extract.closing import OPENING
from casus.extract.negation import has_no
from casus.extract.said_clauses import preposition
from casus.extract.stances import FINDING
from casus.extract.unreal import FALSE, PROOF, is_negated
from casus.model.sentence import Sentence, Token

_INSTEAD = frozenset({"against", "without", "than"})
_KEEPING = frozenset(
    "refrain abstain desist stop prevent keep ban bar forbid prohibit block discourage dissuade deter restrain shy shrink hold stay".split()
)
_AVOIDING = frozenset("avoid resist refuse stop cease quit oppose consider contemplate dodge evade eschew forgo".split())
# Under "not", these leave open whether what they hold was said; "did not know that he had said it" does not.
_HOLDING_TRUE = frozenset(
    "believe think suppose imagine expect claim suggest assert mean see hear find show prove confirm indicate assume guess feel".split()
)
_DOUBTING = frozenset({"doubt", "disbelieve"})
_SURE = frozenset("true clear certain sure likely proven right evident".split())
_GROUNDS = PROOF | {"record", "reason"}
_CONDITIONS = frozenset({"if", "unless", "whether"})
_CLAUSES = frozenset({"ccomp", "xcomp", "conj", "csubj"})
_WAYS = frozenset("way mean means chance intention hope question".split())
_ASKING_WHY = frozenset("why how when where".split())
_HEIGHT = 6  # clauses above a cue
_REACH = 3  # tokens before a gerund or an auxiliary, clauses above a gerund


def is_not_said(sentence: Sentence, verb: Token) -> bool:
    """Say whether what stands around a cue tells that its words were not said, or leaves open whether they were."""
    return (
        _is_idiom(sentence, verb)
        or _is_avoided(sentence, verb)
        or _is_no_saying(sentence, verb)
        or _is_aim(sentence, verb)
        or _is_under_denial(sentence, verb)
        or _is_question(sentence, verb)
    )


def is_done_as_asked(sentence: Sentence, verb: Token, content: list[Token]) -> bool:
    """Say whether what was asked for is told as done: "As Chad had demanded, Niger apologised" is what the reporter tells."""
    main = sentence.head_of(verb)
    is_as = verb.rel == "advcl" and preposition(sentence, verb) == "as"
    is_quoted = any(t.xpos == "``" or t.text in OPENING for t in content)  # "As Ames asked, “what sense does it make?”"
    return is_as and main is not None and not is_quoted and any(t.index == main.index for t in content)


def _is_idiom(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb of saying or thinking means something else: "you know, ...", "found himself alone", "cast its vote as"."""
    after = sentence.tokens[verb.index + 1].text.lower() if verb.index + 1 < len(sentence.tokens) else ""
    if verb.lemma == "find":
        return after.endswith(("self", "selves"))
    if verb.lemma == "know" and verb.index > 0 and sentence.tokens[verb.index - 1].text.lower() in ("you", "who"):
        return after == "," or (sentence.tokens[verb.index - 1].xpos == "WP" and verb.deprel != "acl:relcl")  # "who knows what will come"
    thing = sentence.child(verb, "obj") if verb.lemma == "cast" else None
    return thing is not None and thing.lemma in ("vote", "ballot", "doubt", "shadow", "net")


def _is_avoided(sentence: Sentence, verb: Token) -> bool:
    """Say whether a gerund is what somebody does not do: "against calling", "refrained from saying", "avoided telling them"."""
    if verb.xpos != "VBG":
        return False
    above = sentence.head_of(verb)
    if above is not None and verb.rel in ("xcomp", "ccomp", "obj") and above.lemma in _AVOIDING and above.index < verb.index:
        return True
    before = [t.text.lower() for t in sentence.tokens[max(0, verb.index - _REACH) : verb.index]]
    if before[-1:] == ["from"]:
        return any(a.lemma in _KEEPING and a.index < verb.index for a in (*sentence.ancestors(verb),)[:_REACH])
    return before[-1:] != [] and before[-1] in _INSTEAD


def _is_no_saying(sentence: Sentence, verb: Token) -> bool:
    """Say whether there is no saying it: "there is no denying that", "had no way of knowing what"."""
    if verb.xpos != "VBG":
        return False
    before = sentence.tokens[verb.index - 1].text.lower() if verb.index > 0 else ""
    if before == "no" or any(t.text.lower() == "no" for t in sentence.children(verb, "det")):
        return True
    noun = sentence.head_of(verb)
    return noun is not None and verb.rel == "acl" and noun.lemma in _WAYS and preposition(sentence, verb) == "of" and has_no(sentence, noun)


def _is_aim(sentence: Sentence, verb: Token) -> bool:
    """Say whether a finding is only what something is for ("was sent to determine whether", "was designed to show"), or yet to be made."""
    if verb.lemma not in FINDING:
        return False
    clause = sentence.child(verb, "ccomp")
    if verb.lemma == "determine" and clause is not None and {m.text.lower() for m in sentence.children(clause, "mark")} & _CONDITIONS:
        return True
    above = sentence.head_of(verb)
    is_infinitive = verb.xpos == "VB" and preposition(sentence, verb) == "to"
    return is_infinitive and above is not None and verb.rel in ("advcl", "xcomp") and sentence.child(above, "aux:pass") is not None


def _is_under_denial(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause above a cue is denied, doubted or only supposed: "no evidence that he said", "if it is true that he said"."""
    at = verb
    for _ in range(_HEIGHT):
        above = sentence.head_of(at)
        if above is None:
            return False
        if at.rel == "acl":
            return _is_no_proof(sentence, at, above)
        if at.rel not in _CLAUSES and not (at.rel == "advcl" and above.upos == "ADJ" and preposition(sentence, at) == "that"):
            return False
        if at.rel not in ("conj", "xcomp") and _leaves_open(sentence, above):
            return True
        at = above
    return False


def _leaves_open(sentence: Sentence, above: Token) -> bool:
    """Say whether a verb or adjective denies, doubts or only supposes the clause that it holds."""
    if above.lemma in _DOUBTING and not is_negated(sentence, above):
        return True
    if above.lemma in _HOLDING_TRUE | _SURE and is_negated(sentence, above):
        return True
    if above.upos == "ADJ" and above.text.lower() in FALSE and not is_negated(sentence, above):
        return True
    return bool({m.text.lower() for m in sentence.children(above, "mark")} & _CONDITIONS)


def _is_no_proof(sentence: Sentence, clause: Token, noun: Token) -> bool:
    """Say whether a clause is that of which there is no proof: "no evidence that he said", "has not seen any sign that"."""
    if noun.lemma not in _GROUNDS or preposition(sentence, clause) not in ("that", "to"):  # a "that" that joins, no pronoun
        return False
    above = sentence.head_of(noun)
    return has_no(sentence, noun) or (above is not None and noun.rel in ("obj", "nsubj") and is_negated(sentence, above))


def _is_question(sentence: Sentence, verb: Token) -> bool:
    """Say whether a cue is what the sentence asks for ("Does he know that ...?"); "Why did he say so?" takes it that he did."""
    if sentence.tokens[-1].text != "?" and not (len(sentence.tokens) > 1 and sentence.tokens[-2].text == "?"):
        return False
    clause = verb
    while clause.rel in ("xcomp", "conj") and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    subject = sentence.child(clause, "nsubj", "nsubj:pass")
    aux = next(
        (a for a in sentence.children(clause, "aux", "aux:pass") if subject is not None and a.index < subject.index < verb.index), None
    )
    if aux is None:
        return False
    before = {t.text.lower() for t in sentence.tokens[max(0, aux.index - _REACH) : aux.index]}
    return not before & _ASKING_WHY
