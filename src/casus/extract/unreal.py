"""Acts that the text itself calls unreal: alleged, ruled out, false, imagined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.claim_owners import claim_by
from casus.extract.clauses import RELATIVE, case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.embedding import ADVERB, AFTER, CLAIM_NOUNS, CLAUSE, CONDITIONAL, GERUND, INFINITIVE, NOMINAL, NOUN
from casus.extract.negation import has_no, is_denied_by_phrase, is_nothing_at_all
from casus.extract.subjunctive import is_wished
from casus.model.account import Statement, Status
from casus.model.sentence import Sentence, Token

# What somebody is accused of rests on the accuser; "blasted Turkey for attacking" takes the deed as known.
_ALLEGING = all_verb_forms("accuse charge suspect indict blame".split())
_OF_ALLEGING = frozenset({"of", "for", "over", "with"})
_DOUBTFUL = all_noun_forms("claim allegation accusation charge report rumour rumor suggestion speculation suspicion".split())
PROOF = all_noun_forms("evidence proof sign indication truth basis hint suggestion confirmation".split())
# What says of a claim that it is not so; `judgements` has what condemns it.
FALSE = all_noun_forms(
    """fantasy fiction fabrication invention lie falsehood hoax myth nonsense absurdity falsification concoction slander fake tale
    fable""".split()
) | frozenset(
    """false untrue baseless groundless unfounded fabricated invented fictitious absurd ridiculous preposterous ludicrous nonsensical
    inaccurate incorrect wrong rubbish propaganda disinformation misinformation""".split()
)
_TRUE = frozenset("true correct accurate right case fact".split())
_CLEAR = frozenset("clear certain confirmed verified proven proved established known sure".split())
_NAMING = all_verb_forms("call describe label brand term dub".split())
_REFUTING = all_verb_forms("deny refute dispute reject dismiss disprove debunk rebut".split())
# Nouns of what one wants: "no wish to leave" says that one will not, "no right to leave" says nothing.
_SIGNS = all_noun_forms(["sign", "indication"])  # "showed no sign of backing down"
_WANTING = all_noun_forms("wish desire ambition aim aspiration intent interest hope appetite mood inclination".split())
# What goes on or ends is there already: "if the war continues".
_GOING_ON = all_verb_forms("continue end stop cease halt resume intensify persist drag worsen escalate last go expand widen fail".split())
_DROPPING = all_verb_forms(
    "drop abandon shelve scrap cancel ditch halt deny reject suspend bury discard renounce withdraw revoke retract rescind".split()
)
_WRONGLY = frozenset({"falsely", "wrongly", "wrongfully", "unjustly", "mistakenly"})
_INVERTED = frozenset({"had", "should", "were"})


_WISHED = frozenset("want wish need prefer like demand require".split())


def of_wish(sentence: Sentence, participle: Token, noun: Token) -> Status | None:
    """Return what a verb of wanting makes of a participle behind its object: "wants all hostages released" asks for it."""
    verb = sentence.head_of(noun)
    is_wish = verb is not None and noun.rel == "obj" and verb.lemma in _WISHED and noun.index < participle.index
    return "requested" if is_wish and participle.xpos == "VBN" else None


def is_caused(sentence: Sentence, participle: Token) -> bool:
    """Say whether a participle is what somebody brings about or sees, so that it is done as that is: "are to have it removed"."""
    above = sentence.head_of(participle)
    if above is None or participle.xpos != "VBN":
        return False
    return (participle.rel == "xcomp" and above.lemma in ("have", "get", "see")) or (participle.rel == "ccomp" and above.lemma == "see")


def find_doubts(sentence: Sentence, token: Token, statements: Sequence[Statement] = ()) -> Iterator[Status]:
    """Yield what stands above an act and takes it out of the reporter's voice or out of the world.

    The odd case: what somebody is accused of is told as the accuser's where a statement holds it, so that nothing is taken away.

    Args:
        sentence: the sentence.
        token: the trigger's head.
        statements: the statements whose content covers the trigger.
    """
    if not is_verb(token):
        yield from _of_noun(sentence, token, statements)
        return
    yield from _of_own_clause(sentence, token)
    yield from _of_owned_claim(sentence, token, statements)
    at = token
    for _ in range(8):
        head = sentence.head_of(at)
        if is_inverted(sentence, at):
            yield "hypothetical"
        if head is None or (at.deprel == "acl:relcl" and "that" not in marks(sentence, at)):
            return
        if at.rel != "conj":
            yield from _of_verb(sentence, at, head, statements)
            yield from _of_claim(sentence, at, head, statements)
            if (at.rel in ("ccomp", "csubj") and _is_in_condition(sentence, head)) or _is_of_supposed(sentence, at, head):
                yield "hypothetical"
        if at.rel not in ("conj", "xcomp"):
            return
        at = head


def _of_own_clause(sentence: Sentence, verb: Token) -> Iterator[Status]:
    """Yield what the words of a verb's own clause make of its act."""
    if _is_under_if(sentence, verb):
        yield "hypothetical"
    if _is_of_another(sentence, verb) or any(is_nothing_at_all(sentence, c) for c in sentence.children(verb, "obl")):
        yield "denied"  # "had been informed of nothing"


def _is_of_another(sentence: Sentence, verb: Token) -> bool:
    """Say whether a sentence says that it was not they who did it: "it was not Israel that bombed the town"."""
    named = sentence.head_of(verb)
    is_said_of = verb.deprel.endswith(":relcl") or verb.deprel == "parataxis"  # parsers make a clause of its own of it
    if named is None or not is_said_of or sentence.child(named, "cop") is None:
        return False
    is_cleft = any(t.text.lower() == "it" for t in sentence.children(named, "expl", "nsubj"))
    is_doer = any(t.text.lower() in RELATIVE for t in sentence.children(verb, "nsubj"))  # not "the first time that Russia did it"
    return is_cleft and is_doer and verb.index > named.index and is_negated(sentence, named)


def _is_in_condition(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb above a clause is under an "if" or awaited: "if it turned out that they had left", "until he confirms that"."""
    clause = verb
    while clause.rel in ("conj", "xcomp", "ccomp") and clause.head >= 0 and not CONDITIONAL.intersection(marks(sentence, clause)):
        clause = sentence.tokens[clause.head]
    introduced = marks(sentence, clause)
    is_condition = bool({*CONDITIONAL, "whether"}.intersection(introduced)) and clause.rel in ("advcl", "ccomp", "acl")
    is_condition |= clause.xpos in ("VBZ", "VBP") and clause.rel == "advcl" and not {"until", "till"}.isdisjoint(introduced)
    return is_condition or is_inverted(sentence, clause)


def _is_of_supposed(sentence: Sentence, at: Token, noun: Token) -> bool:
    """Say whether a clause is what a noun under an "if" says: "if there were evidence that they killed him"."""
    above = sentence.head_of(noun)
    if at.deprel != "acl" or above is None or noun.rel not in ("nsubj", "obj") or "that" not in marks(sentence, at):
        return False
    return _is_in_condition(sentence, above)


def _is_under_if(sentence: Sentence, verb: Token) -> bool:
    """Say whether an "if" before a verb opens its clause too, though the parser gave it none: "if A attacked B and C attacked D, ...".

    Nothing but words stands between them; what only describes a noun, or has a conjunction of its own ("if ... after A attacked"), is free.
    """
    if verb.rel == "acl" or marks(sentence, verb):
        return False
    for token in reversed(sentence.tokens[: verb.index]):
        if token.upos == "PUNCT" and token.text not in ("-", "'", "’"):
            return False
        if token.text.lower() in ("if", "unless") and token.upos in ("SCONJ", "ADP"):
            return True
    return False


def is_negated(sentence: Sentence, verb: Token) -> bool:
    """Say whether a predicate is negated, by an adverb or by its subject ("nobody", "neither side")."""
    if any(ADVERB.get(t.text.lower()) == "denied" for t in sentence.children(verb, "advmod", "cc:preconj")):
        return True
    return is_denied_by_phrase(sentence, verb, with_object=False)


def is_outcome(sentence: Sentence, infinitive: Token, verb: Token) -> bool:
    """Say whether an infinitive tells what came of it: "fled, only to be jailed", "went on to expel him", "joined them to reject it"."""
    before = [t for m in sentence.children(infinitive, "mark") if m.text.lower() == "to" for t in sentence.tokens[m.index - 1 : m.index]]
    if any(t.text.lower() == "only" for t in before):
        return True
    if infinitive.rel == "advcl" and verb.lemma in ("join", "team", "unite"):
        return True
    return verb.lemma == "go" and any(t.text.lower() == "on" and t.index > verb.index for t in before)


def is_without_reason(sentence: Sentence, verb: Token) -> bool:
    """Say whether there is nothing on which one could think or say what a verb does: "no reason to believe", "no evidence to suggest"."""
    noun = sentence.head_of(verb)
    return noun is not None and verb.rel == "acl" and "to" in marks(sentence, verb) and noun.upos == "NOUN" and has_no(sentence, noun)


def of_noun_above(sentence: Sentence, noun: Token) -> Status:
    """Return what a noun makes of the infinitive or gerund that hangs on it; nobody's plan is a denial ("no plans to leave")."""
    word = noun.text.lower()
    effect = NOUN.get(word, "hypothetical")
    if effect in ("planned", "requested") or word in _WANTING or word in _SIGNS:
        above = sentence.head_of(noun)
        if has_no(sentence, noun) or (noun.rel == "obj" and above is not None and is_negated(sentence, above)):
            return "denied"
        is_dropped = above is not None and (noun.rel == "obj" or (noun.rel == "nsubj" and is_passive(sentence, above)))
        if is_dropped and above is not None and is_dropping(sentence, above) and effect == "planned":
            return "hypothetical" if is_negated(sentence, above) else "denied"
    return effect


def is_dropping(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb gives up what is its object: "shelved", "gave up", "called off"."""
    particles = {t.text.lower() for t in sentence.children(verb, "compound:prt")}
    return verb.text.lower() in _DROPPING or (verb.lemma, *particles) in _DROPPING_WITH


_DROPPING_WITH = frozenset({("give", "up"), ("call", "off"), ("put", "off"), ("write", "off")})


def is_inverted(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause is a condition by its order: "Had Russia attacked", "should Armenia be attacked", "were China to"."""
    if clause.rel not in ("advcl", "acl", "dep", "parataxis", "ccomp"):
        return False
    subjects = subject_tokens(sentence, clause)
    for aux in sentence.children(clause, "aux", "cop"):
        if aux.text.lower() in _INVERTED and subjects and aux.index < subjects[0].index < clause.index:
            before = sentence.tokens[aux.index - 1] if aux.index else None
            return before is None or before.upos in ("PUNCT", "CCONJ")
    return False


def is_complement(sentence: Sentence, gerund: Token, verb: Token) -> bool:
    """Say whether a gerund stands right behind a verb and its particle ("ruled out sending"), whatever the parser calls it."""
    between = sentence.tokens[verb.index + 1 : gerund.index]
    return verb.index < gerund.index and all(t.head == verb.index and t.deprel == "compound:prt" for t in between)


def _is_not_done_instead(sentence: Sentence, at: Token, head: Token) -> bool:
    """Say whether something else is done: "rather than attack"; but "fewer than they had demanded", "went further than blaming them"."""
    introduced = marks(sentence, at)
    if "than" not in introduced or any(t.text.lower() in ("further", "farther") for t in sentence.children(head, "advmod")):
        return False
    return "rather" in introduced or at.xpos in ("VB", "VBG")


def _of_verb(sentence: Sentence, at: Token, head: Token, statements: Sequence[Statement]) -> Iterator[Status]:
    word = head.text.lower()
    if _is_not_done_instead(sentence, at, head):
        yield "denied"
    if is_verb(head):
        if word in _ALLEGING and _OF_ALLEGING.intersection(marks(sentence, at)) and not _is_told_by(statements, head):
            wrongly = any(t.text.lower() in _WRONGLY for t in sentence.children(head, "advmod"))
            yield "denied" if wrongly else "hypothetical"
        refused = "denied" in (INFINITIVE.get(word), GERUND.get(word), CLAUSE.get(word))
        is_content = at.rel in ("xcomp", "ccomp") or (at.rel == "advcl" and at.xpos == "VBG")
        if refused and is_content and is_negated(sentence, head) and head.lemma != "resist":
            yield "hypothetical"  # "has not ruled out sending troops"


def _of_claim(sentence: Sentence, at: Token, head: Token, statements: Sequence[Statement]) -> Iterator[Status]:
    word = head.text.lower()
    if at.rel in ("csubj", "ccomp", "advcl") and {"that", "whether"}.intersection(marks(sentence, at)):
        if word in (_TRUE if is_negated(sentence, head) else FALSE):
            yield "denied"
        elif is_verb(head) and _is_false_noun(sentence, head):
            yield "denied"  # "said reports that ... were wrong"
        elif is_verb(head) and (above := sentence.head_of(head)) is not None and above.text.lower() in FALSE:
            yield "denied"  # "it is false to say that"
        elif word in _CLEAR and is_negated(sentence, head):
            yield "hypothetical"
    is_that = "that" in marks(sentence, at) or (at.deprel == "acl" and bool(subject_tokens(sentence, at)))
    # Taggers take "claims" for a verb, also where it opens the sentence.
    is_mistagged = word in _DOUBTFUL and (at.rel == "acl" or (head.head < 0 and not subject_tokens(sentence, head)))
    is_noun = head.upos in ("NOUN", "PROPN") or head.rel == "obj" or is_mistagged
    if is_noun and at.rel in ("acl", "ccomp") and is_that:
        effect = "denied" if _is_false_noun(sentence, head) else _fate_of(sentence, head)
        if effect is not None:
            yield effect
        elif word in _DOUBTFUL and not _is_told_by(statements, head) and not is_wished(sentence, at, head):
            yield "hypothetical"
    elif at.rel == "acl" and word in _DOUBTFUL and "of" in marks(sentence, at) and not _is_told_by(statements, head):
        yield "hypothetical"  # "accusations of ramming boats"


def _of_owned_claim(sentence: Sentence, token: Token, statements: Sequence[Statement]) -> Iterator[Status]:
    """Yield what becomes of a claim that stands with whose it is: "denied a report by the newspaper that Peru had paid"."""
    clause, head = token, sentence.head_of(token)
    while head is not None and clause.rel in ("conj", "xcomp"):
        clause, head = head, sentence.head_of(head)
    claim = None if head is None else claim_by(sentence, clause, head)
    if claim is None:
        return
    effect = _fate_of(sentence, claim)
    if effect is not None:
        yield effect
    elif not _is_told_by(statements, claim):
        yield "hypothetical"


def _is_false_noun(sentence: Sentence, word: Token) -> bool:
    """Say whether "reports" or "claims", which a tagger took for a verb, is called false further on."""
    above = sentence.head_of(word)
    if above is None or word.text.lower() not in _DOUBTFUL or word.rel not in ("ccomp", "obj") or subject_tokens(sentence, word):
        return False
    return any(t.index > word.index and t.text.lower() in FALSE and not is_negated(sentence, t) for t in sentence.children(above))


def _fate_of(sentence: Sentence, noun: Token) -> Status | None:
    """Return what becomes of a claim or a proof: "reports that ... are false", "no evidence that", "dismissed claims that"."""
    word = noun.text.lower()
    above = sentence.head_of(noun)
    if word in PROOF and (has_no(sentence, noun) or (above is not None and noun.rel == "obj" and is_negated(sentence, above))):
        return "hypothetical"
    behind = (t for t in sentence.children(noun) if above is None and t.index > noun.index)
    if any(t.text.lower() in FALSE or _is_without_ground(sentence, t) for t in behind):
        return "denied"  # "reports that ... were false", of which a parser makes a phrase
    if above is None or word not in CLAIM_NOUNS | _DOUBTFUL:
        return None
    if noun.rel == "nsubj" and (above.text.lower() in FALSE) != is_negated(sentence, above) and above.text.lower() in FALSE | _TRUE:
        return "denied"
    if noun.rel == "nsubj" and _is_without_ground(sentence, above):
        return "denied"
    if above.text.lower() in _REFUTING and (noun.rel == "obj" or (noun.rel == "nsubj" and is_passive(sentence, above))):
        return "hypothetical" if is_negated(sentence, above) else "denied"
    if noun.rel == "obj" and above.text.lower() in _NAMING and not is_negated(sentence, above):
        names = [t for t in sentence.children(above, "xcomp", "obl", "ccomp", "obj", "advcl") if t.index > noun.index]
        names += [t for t in sentence.subtree(noun) if t.index > noun.index and t.text.lower() in FALSE]  # parsers hang it on the claim
        return "denied" if any(t.text.lower() in FALSE for t in names) else None
    return "denied" if above.text.lower() == "truth" and has_no(sentence, above) else None


_GROUNDS = all_noun_forms("foundation basis substance merit truth ground".split())


def _is_without_ground(sentence: Sentence, above: Token) -> bool:
    """Say whether there is nothing in a claim: "reports that they fired are without foundation", "have no basis"."""
    said = [t for t in (above, *sentence.children(above, "obj")) if t.text.lower() in _GROUNDS]
    return any(case_of(sentence, t) == "without" or has_no(sentence, t) for t in said)


def _is_told_by(statements: Sequence[Statement], cue: Token) -> bool:
    """Say whether a statement holds what is under the word but not the word itself, so that it is the accuser's."""
    return any(s.stance == "denies" or (s.speakers and not any(span.covers(cue.span) for span in s.content)) for s in statements)


def _of_noun(sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> Iterator[Status]:
    """Yield what stands above a noun that names an act: accusations of it, and conditions ("even if the attack were made by")."""
    is_definite = any(t.text.lower() in ("the", "this", "that", "these") for t in sentence.children(noun, "det"))
    at = noun
    if case_of(sentence, at).split(" ", maxsplit=1)[0] in AFTER:
        return
    head = sentence.head_of(at)
    while head is not None and at.rel in ("conj", "nmod", "compound") and not is_verb(head):
        at, head = head, sentence.head_of(head)
    if head is None or not is_verb(head) or at.rel not in ("nsubj", "obj", "obl"):
        return
    word = head.text.lower()
    if word in _ALLEGING and not is_definite and case_of(sentence, at) in _OF_ALLEGING and not _is_told_by(statements, head):
        yield "hypothetical"
    if NOMINAL.get(word) == "denied" and at.rel == "obj" and is_negated(sentence, head):
        yield "hypothetical"  # "has not ruled out sanctions"
    above = sentence.head_of(head)
    if word not in _ALLEGING and above is not None and above.text.lower() in _ALLEGING:
        yield from _of_verb(sentence, head, above, statements)  # "accused of ordering the attack"
    if word in _GOING_ON:
        return
    yield from _of_clause_above(sentence, head, statements, is_new=at.rel == "obj" and not is_definite)


def _of_clause_above(sentence: Sentence, verb: Token, statements: Sequence[Statement], *, is_new: bool) -> Iterator[Status]:
    """Yield what the clause of a noun's verb is: a condition, or, for an act that only it brings in, a claim."""
    clause = verb
    while clause.rel in ("conj", "xcomp") and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    claim = sentence.head_of(clause)
    if claim is not None and is_new:
        yield from _of_claim(sentence, clause, claim, statements)  # "denied claims that they had made threats"
    is_condition = clause.rel in ("advcl", "ccomp") and CONDITIONAL.intersection(marks(sentence, clause))
    if is_condition or is_inverted(sentence, clause):
        yield "hypothetical"


def is_sought(sentence: Sentence, verb: Token, *, is_blow: bool, is_harm: bool = False) -> bool:
    """Say whether an act is only attempted: "sought to buy arms", and of blows, which are no plan either, "is seeking to seize it".

    Who wants to kill or to destroy has not said that he will.
    """
    head = sentence.head_of(verb)
    if head is None or verb.rel != "xcomp":
        return False
    if head.lemma in _LONGING:
        return is_harm
    return head.lemma == "seek" and (is_blow or head.text.lower() == "sought")


_LONGING = frozenset({"want", "wish", "hope"})
