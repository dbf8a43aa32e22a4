"""Control: who is the subject of a verb, spoken or understood, who does what it says, and to whom."""

from __future__ import annotations

from casus.extract.charged import is_charged, is_judged
from casus.extract.clauses import (
    NOMINALS,
    RELATIVE,
    absolute_subject,
    antecedent,
    case_of,
    has_rel,
    is_means,
    is_passive,
    is_verb,
    marks,
    subject_tokens,
    was_doing,
)
from casus.extract.control_words import (
    ADDRESSING,
    ASKING,
    BLAMING,
    BLAMING_AT,
    BLOWS,
    CALLING,
    CAUSING,
    CHANGING,
    DAYS,
    DECIDING,
    FAVOURING,
    HANDING,
    ORDERING,
    PAPERS,
    PENALTIES,
    QUOTING,
    RESULTS,
    SUBJECT_CONTROL,
    SUFFERED,
    WORDING,
)
from casus.extract.grants import find_receiver
from casus.extract.identified import identified, named_as_first
from casus.extract.lost_subjects import clause_before_cue, is_listed_after, is_owned_up, is_wish, strayed_subject, subject_beside
from casus.extract.papers import is_authored, is_enacted
from casus.extract.partitives import meant_by
from casus.extract.shared_agents import passive_behind
from casus.model.sentence import Sentence, Token


def find_subjects(sentence: Sentence, verb: Token, depth: int = 0) -> list[Token]:
    """Return the heads of the phrases that are the grammatical subject of a verb, spoken or understood.

    Relative pronouns give their antecedent; participles and infinitives the noun or the subject that controls them. An infinitive
    under a verb with an object is the object's act ("urged Turkey to withdraw"), but for promises and threats.
    """
    own = subject_tokens(sentence, verb)
    if own:
        if own[0].text.lower() in RELATIVE and own[0].upos in ("PRON", "DET", "SCONJ"):
            return _meant_by_relative(sentence, verb, depth)
        return [meant_by(sentence, own[0], verb), *own[1:]]
    head = sentence.head_of(verb)
    outer = next((t for t in sentence.children(verb, "nsubj:outer", "nsubj") if t.deprel == "nsubj:outer"), None)
    if outer is not None:
        return _possessors(sentence, outer)  # "Chad's aim is to disarm them"
    if head is not None and (beside := _found_beside(sentence, verb, head, depth)) is not None:
        return beside
    if head is not None and verb.rel == "ccomp" and head.deprel == "acl:relcl" and _is_said_of(sentence, verb, head):
        above = antecedent(sentence, head)  # "Turkey, which Yerevan says has shipped fighters"
        return [above] if above else []
    if head is None or depth > 6 or verb.rel in _FREE or (verb.rel == "ccomp" and not _asks_oneself(sentence, verb, head)):
        return []
    if given := find_receiver(sentence, verb):
        return given
    if verb.deprel == "advcl" and _is_finite(sentence, verb):
        return []  # a finite clause has its own subject; where the parser lost it nobody is known
    finder = _CONTROL.get(verb.rel)
    return finder(sentence, verb, head, depth + 1) if finder else []


def _found_beside(sentence: Sentence, verb: Token, head: Token, depth: int) -> list[Token] | None:
    """Return the subject that a parser hung beside a clause or on another; None where it hung none so."""
    told = clause_before_cue(sentence, verb)
    if told is not None and depth <= 6:
        return doers(sentence, told, depth + 1)
    beside = strayed_subject(sentence, verb, head) or subject_beside(sentence, verb, head)
    if beside is not None:
        return [beside]
    return find_subjects(sentence, head, depth + 1) if depth <= 6 and is_listed_after(sentence, verb, head) else None


def _meant_by_relative(sentence: Sentence, verb: Token, depth: int) -> list[Token]:
    """Return whom "who" or "which" means; of what a paper says those who wrote it: "adopted a motion which condemns Niger"."""
    found = antecedent(sentence, verb)
    if found is None:
        return []
    authors = _authors(sentence, verb, found, depth) if is_authored(sentence, found) or is_enacted(sentence, found) else []
    return authors or identified(sentence, _blow_above(sentence, found, verb))


_STRUCK = frozenset("of on at against in near".split())
_ATTACKS = BLOWS | {"attack", "attacks", "assault", "assaults", "blast", "blasts", "explosion", "explosions"}


def _blow_above(sentence: Sentence, found: Token, verb: Token) -> Token:
    """Return the blow of which a clause of harm tells, where parsers hung it on what was hit: "the bombing of a flight that killed 259"."""
    at = found
    for _ in range(3):
        above = sentence.head_of(at)
        if verb.text.lower() not in RESULTS or above is None or at.rel not in ("nmod", "conj"):
            return found
        if at.rel == "nmod" and case_of(sentence, at) in _STRUCK and above.text.lower() in _ATTACKS:
            return above
        at = above
    return found


def _is_said_of(sentence: Sentence, verb: Token, cue: Token) -> bool:
    """Say whether what somebody says in a relative clause is of the one it hangs on: a finite clause without a subject of its own."""
    own = subject_tokens(sentence, cue)
    is_finite = verb.xpos in ("VBD", "VBZ", "VBP") or sentence.child(verb, "aux") is not None
    return bool(own) and own[0].text.lower() not in RELATIVE and is_finite and not marks(sentence, verb)


_FREE = frozenset({"parataxis", "csubj", "nsubj", "obj", "obl", "nmod"})


def _asks_oneself(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether an infinitive is what its clause's subject ponders: "is considering whether to end its aid", "decided when to leave"."""
    is_pondered = is_verb(head) and ("to" in marks(sentence, verb) or is_owned_up(sentence, verb, head))
    return is_pondered and not has_rel(sentence, verb, "cop") and not has_rel(sentence, head, "obj", "iobj")


def _is_finite(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause is finite by its first auxiliary, or behind a conjunction that no participle follows."""
    auxes = [t for t in sentence.children(verb, "aux") if t.index < verb.index]
    if auxes:
        return auxes[0].xpos in ("VBD", "VBZ", "VBP", "MD")
    return verb.xpos in ("VBD", "VBZ") and bool({"after", "because", "although", "before"}.intersection(marks(sentence, verb)))


def _control_of_conjunct(sentence: Sentence, verb: Token, head: Token, depth: int) -> list[Token]:
    is_predicate = head.upos in ("VERB", "ADJ", "NOUN", "AUX") or has_rel(sentence, head, "cop")  # "is one of the richest, and has sent"
    is_of_nobody = verb.upos == "ADJ" and has_rel(sentence, verb, "expl")  # "and it was unfair to fine them"
    if not is_predicate or is_of_nobody or head.rel in ("obj", "obl", "nmod", "nsubj", "iobj", "appos"):
        return []
    if any(t.text == ";" for t in sentence.tokens[head.index : verb.index]):
        return []  # behind a semicolon a clause has a subject of its own
    above = sentence.head_of(head)
    if head.rel == "ccomp" and above is not None and is_verb(above) and verb.lemma in ADDRESSING and above.xpos == verb.xpos == "VBZ":
        return find_subjects(sentence, above, depth)  # "considers that it is no candidate and requests the Union to act"
    if head.rel == "ccomp" and above is not None and above.xpos == verb.xpos and is_wish(sentence, head):
        return find_subjects(sentence, above, depth)  # "demanded that they be withdrawn and threatened to leave"
    if (
        head.rel == "ccomp"
        and above is not None
        and is_verb(above)
        and _is_past_like(sentence, verb, head, above)
        and above.index < head.index
    ):
        # "said the army attacked, and also accused the rebels": after a comma the speaker goes on.
        joint = sentence.child(verb, "cc")
        if joint is not None and joint.index > 0 and sentence.tokens[joint.index - 1].text == ",":
            return find_subjects(sentence, above, depth)
    return find_subjects(sentence, head, depth)


def _is_past_like(sentence: Sentence, verb: Token, head: Token, above: Token) -> bool:
    """Say whether a coordinated verb has the form of the verb of saying, not of what was said ("said it would not, but promised")."""
    if above.xpos == verb.xpos:
        return True
    return above.xpos == "VBD" and verb.xpos == "VBN" and head.xpos == "VB" and not list(sentence.children(verb, "aux"))


def _control_of_modifier(sentence: Sentence, verb: Token, head: Token, depth: int) -> list[Token]:
    """Return the subject of a participle or infinitive that hangs on a noun."""
    if head.upos not in NOMINALS:
        return _control_of_adverbial(sentence, verb, head, depth)
    if not _is_infinitive(sentence, verb):
        if verb.xpos == "VBG" and any(m in ("of", "for", "in", "about", "on") for m in marks(sentence, verb)):
            if is_charged(sentence, verb, head) or is_judged(sentence, head):
                return [head]
            return _possessors(sentence, head) or _subject_above(sentence, head, depth)
        return (_authors(sentence, verb, head, depth) if verb.xpos == "VBG" else []) or identified(sentence, head)
    if owners := _possessors(sentence, head) or named_as_first(sentence, head):
        return owners
    if head.text.lower() in DECIDING and any(t.text[:1].isupper() for t in sentence.children(head, "amod", "compound")):
        return [head]  # "a French decision to recall its envoy": whose adjective it has
    if has_rel(sentence, head, "cop"):
        return subject_tokens(sentence, head)  # "was the first state to recognise it"
    if head.text.lower() in ASKING:
        return [t for t in sentence.children(head, "nmod", "obl") if case_of(sentence, t) in ("to", "for", "on")]
    of_whom = [t for t in sentence.children(head, "nmod") if t.index < verb.index and case_of(sentence, t) in ("of", "by", "from")]
    if of_whom and head.text.lower() in DECIDING:
        return of_whom  # "the decision of Mali to leave", "an offer from Mali to leave"
    return _subject_above(sentence, head, depth)


def _authors(sentence: Sentence, verb: Token, paper: Token, depth: int) -> list[Token]:
    """Return those who say what a paper says: its owner, or those who wrote, sent or adopted it; of a law, those who put it in force."""
    if paper.text.lower() not in PAPERS or verb.lemma not in WORDING or marks(sentence, verb):
        return _subject_above(sentence, paper, depth) if is_enacted(sentence, paper) else []
    senders = [t for t in sentence.children(paper, "nmod") if t.index < verb.index and case_of(sentence, t) in ("from", "by")]
    return _possessors(sentence, paper) or senders or _subject_above(sentence, paper, depth)


def _subject_above(sentence: Sentence, noun: Token, depth: int) -> list[Token]:
    above = sentence.head_of(noun)
    is_own = above is not None and (noun.rel == "obj" or (noun.rel == "xcomp" and above.lemma == "become"))  # "became the last to leave"
    if above is not None and is_verb(above) and is_own and depth <= 6:
        return doers(sentence, above, depth + 1)
    return []


def _control_of_adverbial(sentence: Sentence, verb: Token, head: Token, depth: int) -> list[Token]:
    """Return the subject of an adverbial participle or infinitive."""
    if head.upos in ("NOUN", "PROPN") and not has_rel(sentence, head, "nsubj", "cop"):
        return _control_of_modifier(sentence, verb, head, depth)
    if absolute := absolute_subject(sentence, verb, head):
        return absolute
    blamed = find_blamed(sentence, verb, head, depth)
    if blamed is not None:
        return blamed
    if verb.xpos == "VBG" and "into" in marks(sentence, verb):
        return undergoers(sentence, head, depth) or doers(sentence, head, depth)  # "was coerced by the army into resigning"
    if _is_infinitive(sentence, verb) and head.text.lower() not in SUBJECT_CONTROL and _asks_of_object(sentence, verb, head):
        return _called_on(sentence, verb, head) or undergoers(sentence, head, depth)
    if not is_verb(head) or was_doing(sentence, verb, head):
        return find_subjects(sentence, head, depth)
    return doers(sentence, head, depth) if verb.xpos == "VBG" or _is_infinitive(sentence, verb) else find_subjects(sentence, head, depth)


def find_blamed(sentence: Sentence, verb: Token, head: Token, depth: int = 0) -> list[Token] | None:
    """Return those whom a verb blames, thanks or punishes for what a participle tells, or quotes as doing it; None where it does not.

    "Condemned Chad for shelling", "lashed out at Chad for shelling", "imposed an embargo on Chad for shelling": Chad shelled.
    """
    leads = marks(sentence, verb)
    text = head.text.lower()
    is_called = head.lemma in ("call", "brand") and "for" in leads and has_rel(sentence, head, "xcomp")  # "called him a coward for"
    is_blamed = is_called or (text in BLAMING and not {"for", "of", "over", "from", "against", "with"}.isdisjoint(leads))
    if is_blamed or (text in QUOTING and "as" in leads):
        return undergoers(sentence, head, depth)
    if "for" not in leads:
        return None
    if text in BLAMING_AT:
        return [t for t in sentence.children(head, "obl") if t.index < verb.index and case_of(sentence, t) in ("at", "against")]
    penalty = sentence.child(head, "obj") or (sentence.child(head, "nsubj:pass") if is_passive(sentence, head) else None)
    if penalty is None or penalty.text.lower() not in PENALTIES:
        return None
    below = (*sentence.children(penalty, "nmod"), *sentence.children(head, "obl"))
    return [t for t in below if t.index < verb.index and case_of(sentence, t) in ("on", "upon", "against")]


def _asks_of_object(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether the infinitive is what the object is asked to do (parsed as an adverbial), not a purpose."""
    if head.text.lower() in ORDERING and _called_on(sentence, verb, head):
        return True
    return head.text.lower() in ORDERING and any(t.index < verb.index for t in sentence.children(head, "obj", "iobj", "nsubj:pass"))


def _called_on(sentence: Sentence, verb: Token, head: Token) -> list[Token]:
    """Return those who are called on or upon to do it."""
    if head.text.lower() not in CALLING:
        return []
    return [t for t in sentence.children(head, "obl", "obj") if t.index < verb.index and case_of(sentence, t) in ("on", "upon")]


def _control_of_complement(sentence: Sentence, verb: Token, head: Token, depth: int) -> list[Token]:
    """Return the subject of an open complement."""
    if head.upos in ("NOUN", "PROPN") and not has_rel(sentence, head, "nsubj", "cop"):
        return _control_of_modifier(sentence, verb, head, depth)
    if verb.xpos == "VBG" and head.lemma in FAVOURING:
        return []  # "favours raising the wage": whoever does it
    if head.text.lower() in SUBJECT_CONTROL or not is_verb(head) or is_passive(sentence, head):
        return find_subjects(sentence, head, depth)
    objects = [t for t in sentence.children(head, "obj", "iobj") if head.index < t.index < verb.index]
    return _called_on(sentence, verb, head) or objects[:1] or find_subjects(sentence, head, depth)


_CONTROL = {
    "conj": _control_of_conjunct,
    "acl": _control_of_modifier,
    "amod": _control_of_modifier,
    "advcl": _control_of_adverbial,
    "xcomp": _control_of_complement,
    "ccomp": _control_of_complement,
    "dep": _control_of_adverbial,
}


def _is_infinitive(sentence: Sentence, verb: Token) -> bool:
    return any(t.text.lower() == "to" for t in sentence.children(verb, "mark")) or (verb.xpos == "VB" and verb.rel in ("xcomp", "acl"))


def _possessors(sentence: Sentence, noun: Token) -> list[Token]:
    return list(sentence.children(noun, "nmod:poss"))


def doers(sentence: Sentence, verb: Token, depth: int = 0) -> list[Token]:
    """Return the heads of those who do what the verb says: the subject, or in the passive the agent after "by"."""
    if not is_passive(sentence, verb):
        return find_subjects(sentence, verb, depth)
    agents = [t for t in sentence.children(verb, "obl:agent") if not _is_subject(sentence, verb, t)]
    agents = agents or [t for t in sentence.children(verb, "obl", "nmod") if case_of(sentence, t) == "by"]
    agents = [t for t in agents if not is_means(sentence, t) and not _is_measure(sentence, verb, t)]
    behind = None if agents else passive_behind(sentence, verb)
    return agents or (_causers(sentence, verb, depth) if behind is None else doers(sentence, behind, depth + 1))


def _is_measure(sentence: Sentence, verb: Token, agent: Token) -> bool:
    """Say whether a number after "by" tells by how much: "the garrison was cut by 60 soldiers"."""
    return verb.lemma in CHANGING and has_rel(sentence, agent, "nummod") and not has_rel(sentence, agent, "det", "amod", "acl")


def _causers(sentence: Sentence, verb: Token, depth: int) -> list[Token]:
    """Return those who have something done: "had the banker arrested". The odd case: who "had two soldiers killed" killed nobody."""
    above = sentence.head_of(verb)
    if above is not None and verb.rel == "acl" and above.rel == "obj" and above.index < verb.index:
        above = sentence.head_of(above)
    is_had = above is not None and is_verb(above) and above.text.lower() in CAUSING and verb.rel in ("acl", "xcomp", "ccomp")
    if above is None or not is_had or verb.lemma in SUFFERED or verb.xpos != "VBN" or depth > 6:
        return []
    return find_subjects(sentence, above, depth + 1)


def _is_subject(sentence: Sentence, verb: Token, agent: Token) -> bool:
    """Say whether what a parser calls an agent is the subject of a passive: before its verb and without a "by"."""
    return agent.index < verb.index and not case_of(sentence, agent) and not subject_tokens(sentence, verb)


def undergoers(sentence: Sentence, verb: Token, depth: int = 0) -> list[Token]:
    """Return the heads of those to whom it is done: the object after the verb, or in the passive the subject.

    In a relative clause without an object of its own the antecedent is it ("the jet that Turkey shot down").
    """
    if is_passive(sentence, verb):
        if has_rel(sentence, verb, "obj") and verb.rel not in ("acl", "amod"):
            return list(sentence.children(verb, "obj"))[:1]
        taken = [t for t in sentence.children(verb, "obl:agent") if _is_subject(sentence, verb, t)]
        return taken or find_subjects(sentence, verb, depth)
    objects = list(sentence.children(verb, "obj"))
    relative = [t for t in objects if t.text.lower() in RELATIVE and t.upos in ("PRON", "DET", "SCONJ")]
    if relative:
        found = antecedent(sentence, verb)
        return [found] if found else []
    after = [t for t in objects if t.index > verb.index]
    if len(after) == 2 and verb.lemma in HANDING:
        return after[1:]  # "granted Zambia a loan"
    if after or objects:
        return (after or objects)[:1]
    if verb.deprel == "acl:relcl" and subject_tokens(sentence, verb) and not has_rel(sentence, verb, "ccomp", "xcomp"):
        subject = subject_tokens(sentence, verb)[0]
        above = antecedent(sentence, verb)
        is_where = any(t.text.lower() in _WHERE for t in sentence.children(verb, "advmod"))  # "the desert, where they fought"
        if above is not None and subject.text.lower() not in RELATIVE and not has_rel(sentence, verb, "mark") and not is_where:
            return [above]
    return _mislabelled_object(sentence, verb) or _shared_object(sentence, verb)


_WHERE = frozenset({"where", "when", "why", "how"})


def _mislabelled_object(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the object where the parser gave it another name."""
    # "urged both sides to show restraint": parsers take the sides for a second subject.
    second = [t for t in sentence.children(verb, "nsubj") if t.index > verb.index]
    if second and len(list(sentence.children(verb, "nsubj"))) > 1 and has_rel(sentence, verb, "xcomp"):
        return second[:1]
    # "shot down a warplane": parsers take the object after a particle for an adverbial, which would need a preposition.
    bare = [t for t in sentence.children(verb, "obl") if t.deprel == "obl" and t.index > verb.index and not case_of(sentence, t)]
    bare = [t for t in bare if t.text.lower() not in DAYS and t.upos != "NUM"]
    if bare:
        return bare[:1]
    # "called a general strike": parsers take the strike for what the workers are called.
    bare = [t for t in sentence.children(verb, "xcomp") if t.upos == "NOUN" and t.index > verb.index and not marks(sentence, t)]
    # "condemns in the strongest terms the attack": parsers take the late object for another name of the terms.
    terms = [t for t in sentence.children(verb, "obl") if t.lemma in ("term", "manner", "way") and case_of(sentence, t) == "in"]
    return bare[:1] or [t for term in terms for t in sentence.children(term, "appos")][:1]


def _shared_object(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the object that coordinated verbs share: the one after the last of them ("seized and burned the depot")."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    if after and after[0].rel == "cc":
        last = next((t for t in sentence.children(verb, "conj") if is_verb(t) and t.xpos == verb.xpos and t.index == verb.index + 2), None)
        return list(sentence.children(last, "obj"))[:1] if last is not None else []
    head = sentence.head_of(verb)
    if verb.deprel != "conj" or head is None or not is_verb(head):
        return []
    return [t for t in sentence.children(head, "obj") if t.index > verb.index][:1]
