"""Nouns that attribute: "the announcement that", "her call for talks", "his answer was that"."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.frame import Frame
from casus.extract.papers import ISSUING
from casus.extract.parties import is_personal
from casus.extract.said_after import that_clause_of
from casus.extract.said_clauses import is_infinitive, preposition, shares_cue, without_marks
from casus.extract.said_ends import before_background
from casus.extract.speakers import find_subject
from casus.model.sentence import Sentence, Token

_OWNERS = ("by", "from", "of")
_PUBLISHED = frozenset({"report", "statement", "announcement", "claim", "estimate", "assessment", "story"})
_ON_IT = frozenset("confirm deny reject dispute refute rebut make repeat dismiss withdraw retract regret".split())
_WANTING = frozenset({"want", "seek", "demand", "need", "await"})
_ANSWERING = frozenset({"respond", "reply", "answer", "react", "retort"})
_STIRRING = frozenset({"renew", "raise"})  # what things do too
_OTHER = frozenset({"show", "offer", "suggest"})  # tell something else of the words that they are followed by
_GIVING = ISSUING | frozenset("make express voice repeat have give renew reiterate raise float offer show".split())


def read_noun(sentence: Sentence, noun: Token, cues: CueBook) -> Frame | None:
    """Read "the announcement that ...", "fears that ...", "her call for talks": its possessor or author speaks.

    The noun's own clause is the content; a phrase with a preposition or an infinitive is one only where the text names the speaker.
    """
    cue = cues.nouns[noun.lemma]
    above = sentence.head_of(noun)
    if noun.rel == "obl" and above is not None and above.lemma in cues.verbs and preposition(sentence, noun) in ("in", "by", "through"):
        return None  # "said in a statement that": the verb has the clause
    if _is_open(sentence, noun):
        return None
    is_rejected = above is not None and noun.rel == "obj" and above.lemma in cues.verbs and "charge" in cues.verbs[above.lemma].content
    if is_rejected and sentence.child(noun, "nmod:poss") is None:
        return None  # "rejected the charge that": the verb has it
    speaker = _owner(sentence, noun)
    if speaker is None and any(a.lemma in _WANTING for a in list(sentence.ancestors(noun))[:3]):
        return None  # "wants no money, only a declaration that ...": nobody has made it
    clause = next((c for c in sentence.children(noun, "acl", "ccomp") if (c.deprel != "acl:relcl" or _has_that(sentence, c)) and
                   (preposition(sentence, c) == "that" or _is_bare_clause(sentence, noun, c))), None)  # fmt: skip
    if clause is None and speaker is not None:
        clause = next((c for place in cue.content for c in sentence.children(noun, "nmod", "acl", "obl", "advcl")
                       if c.index > noun.index and c.index != speaker.index and _stands_at(sentence, c, place)), None)  # fmt: skip
    if clause is None:
        content = that_clause_of(sentence, noun, cues)
        return Frame(sentence, noun, noun.lemma, cue, cue.stance, [noun], speaker, content, why=f"noun {noun.lemma}") if content else None
    above = sentence.head_of(noun)
    goes_back = [t for t in sentence.subtree(clause) if above is not None and shares_cue(sentence, t, above, cues)]
    cut = {t.index for top in goes_back for t in sentence.subtree(top)}  # "rejected the claim that ... and warned them"
    content = without_marks(sentence, [t for t in sentence.subtree(clause) if t.index not in cut], clause)
    if (content and content[-1].upos == "VERB" and content[-1].lemma in _ON_IT) or _is_on_it(sentence, clause):
        return None  # "a claim that the company would neither confirm nor deny": a relative clause
    if noun.lemma == "charge" and any(t.upos in ("SYM", "NUM") for t in content[:2]):
        return None  # "a charge of $14 million"
    if content:
        end = before_background(sentence, content[0].index, content[-1].index)
        content = [t for t in content if t.index <= end]
    return Frame(sentence, noun, noun.lemma, cue, cue.stance, [noun], speaker, content, why=f"noun {noun.lemma}")


def _is_open(sentence: Sentence, noun: Token) -> bool:
    """Say whether it is left open that anybody says it: "if you have any doubt that", "if households keep the view that"."""
    above = sentence.head_of(noun)
    is_if = above is not None and noun.rel == "obj" and preposition(sentence, above) in ("if", "unless")
    return is_if or any(c.text.lower() in ("no", "any") for c in sentence.children(noun, "det"))


def without_twice(frames: list[Frame]) -> list[Frame]:
    """Return frames that tell nothing twice: a verb and its noun may take the same clause.

    "Repeated charges that ..." is told by the verb; who "responded to charges that ..." or "showed hints that ..." did not say so.
    """
    dropped = set()
    for told in frames:
        if told.cue is None or told.cue.kind != "noun" or not told.content:
            continue
        verb = next((f for f in frames if f.verb.index == told.verb.head and f.content), None)
        if verb is None or verb.content[0].index != told.content[0].index or verb.verb.index > told.verb.index:
            continue
        is_thing, lead = told.verb.rel == "obj", preposition(told.sentence, told.verb)
        if (verb.verb.lemma in _ANSWERING and not is_thing) or (is_thing and verb.verb.lemma in _OTHER):
            dropped.add(id(verb))
        elif is_thing or lead == "at":  # "claimed at one point that"
            dropped.add(id(told))
    return [f for f in frames if id(f) not in dropped]


def _is_on_it(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause has no object but the noun before it: "the claim that Dakar denied on Monday", not "that Dakar denied entry"."""
    is_active = sentence.child(clause, "nsubj:pass") is None and sentence.child(clause, "nsubj") is not None
    return clause.lemma in _ON_IT and is_active and sentence.child(clause, "obj", "ccomp", "xcomp") is None


def _owner(sentence: Sentence, noun: Token) -> Token | None:
    """Return whose words a noun names: its possessor, its author after "by", or who makes or voices it."""
    owner = sentence.child(noun, "nmod:poss")
    if owner is None:
        authors = (c for c in sentence.children(noun, "nmod", "obl") if preposition(sentence, c) in _OWNERS)
        owner = next((c for c in authors if c.upos == "PROPN" or preposition(sentence, c) == "by" or _is_sender(sentence, c)), None)
    if owner is None and noun.lemma in _PUBLISHED:
        owner = next((c for c in sentence.children(noun, "compound") if c.upos == "PROPN" and c.entity[2:] == "ORG"), None)
    above = sentence.head_of(noun)
    is_given = noun.rel == "obj" or (noun.rel == "ccomp" and noun.upos == "VERB")
    if owner is None and is_given and above is not None and above.lemma in _GIVING:
        owner = find_subject(sentence, above)
        is_thing = above.lemma in _STIRRING and owner is not None and owner.upos == "NOUN" and not is_personal(owner)
        owner = None if is_thing else owner  # "the deal renewed fears that"
    return owner


def _is_sender(sentence: Sentence, token: Token) -> bool:
    """Say whether a noun after "from" is somebody ("warnings from his lawyer")."""
    return preposition(sentence, token) == "from" and token.upos == "NOUN" and is_personal(token)


def _stands_at(sentence: Sentence, token: Token, place: str) -> bool:
    return is_infinitive(sentence, token) if place == "infinitive" else place != "clause" and preposition(sentence, token) == place


def _has_that(sentence: Sentence, clause: Token) -> bool:
    """Say whether a relative clause of the parse is none: "that" is its mark, and it has a subject ("the claim that Chad fired")."""
    mark = next((m for m in sentence.children(clause, "mark") if m.text.lower() == "that" and m.xpos == "IN"), None)
    return mark is not None and sentence.child(clause, "nsubj", "expl") is not None


def _is_bare_clause(sentence: Sentence, noun: Token, clause: Token) -> bool:
    """Say whether a finite clause follows the noun without "that" ("expressed hope the talks would resume")."""
    subject = sentence.child(clause, "nsubj", "nsubj:pass")
    is_object = noun.rel == "obj" or noun.upos == "VERB"
    return clause.rel == "ccomp" and is_object and subject is not None and noun.index < subject.index < clause.index
