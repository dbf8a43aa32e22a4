"""What the words around a noun that names an act make of it, and what the verb above it does."""

from __future__ import annotations

from casus.codebook.inflection import all_verb_forms
from casus.extract.clause_status import Walk, climb_clause
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb
from casus.extract.embedding import (
    AFTER,
    COURSES,
    NOMINAL,
    NOUN,
    NOUN_MODIFIER,
    ONCE,
    REFUSING,
    SPOKEN,
)
from casus.extract.governors import tried_by
from casus.extract.outbreaks import is_told_aside
from casus.extract.unreal import is_negated
from casus.model.account import Status
from casus.model.sentence import Sentence, Token

# What the subject of these names took place as the verb says; of other subjects nothing follows ("the accession was not designed").
_OCCURRING = all_verb_forms(
    """happen occur erupt start begin continue resume follow come go break end take hold launch carry conduct make stage
    impose announce sign reach
    agree lift suspend cancel postpone schedule plan expect propose hit kill wound injure destroy leave cause strike target
    be unfold fail collapse
    open proceed ensue mount intensify conclude deliver send issue approve ratify adopt threaten prevent avert extend give
    arrange order last adjourn drag produce yield bring lead provoke prompt trigger spark claim cost force displace enter spread paralyse
    paralyze close shut stop idle empty swell""".split()
)
_CALLING = all_verb_forms(["call"])
_NOW = frozenset("current ongoing continuing latest recent".split())
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def climb_noun(text: str, sentence: Sentence, noun: Token, walk: Walk, depth: int) -> None:
    """Add what stands beside a noun that names an act, and above it."""
    is_definite = _add_modifiers(sentence, noun, walk)
    if is_told_aside(sentence, noun) or (is_definite and _was_done(sentence, noun)) or _was_made(sentence, noun):
        return
    is_now = any(t.text.lower() in _NOW for t in sentence.children(noun, "amod"))  # "his current visit to Oslo"
    done = is_now or (is_definite and noun.text.lower() not in COURSES)
    head = sentence.head_of(noun)
    while head is not None and noun.rel == "conj" and head.upos in ("NOUN", "PROPN"):
        noun, head = head, sentence.head_of(head)
    before = case_of(sentence, noun)
    if before.split(" ", maxsplit=1)[0] in AFTER:
        return
    if before == "for" and head is not None and head.lemma in _LEAVING and is_verb(head):
        walk.add("planned")  # "left for talks"
    if before in ("in case of", "in the event of", "short of") or _is_in_the_event(sentence, noun):
        walk.add("hypothetical")
    elif head is None or head.upos not in ("NOUN", "PROPN", "VERB"):
        # A bare mention of a course of events in a sentence about something else ("the accession was one of the topics").
        walk.add(None if (is_definite if head is None else done) else "hypothetical")
    elif is_verb(head):
        if not _add_verb_above(text, sentence, noun, head, (before, is_definite, done), walk, depth):
            _climb_from_noun(text, sentence, noun, head, walk, depth, done=done)
    else:
        effect = _of_noun_above(head, done=done) if noun.rel in ("nmod", "obl") and before in _ABOUT else None
        walk.add(effect)
        if not done and depth <= 6 and effect not in ("planned", "requested", "threatened"):
            climb_noun(text, sentence, head, walk, depth + 1)


def _is_in_the_event(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun stands behind "in the event of", which parsers do not always take for one preposition."""
    head = sentence.head_of(noun)
    return head is not None and head.text.lower() == "event" and case_of(sentence, head) == "in" and case_of(sentence, noun) == "of"


def _of_noun_above(noun: Token, *, done: bool) -> Status | None:
    """Return what a noun makes of an act under it; who is against it does not undo it: "his opposition to the invasion of Chad"."""
    if noun.lemma == "opposition":
        return None if done else "hypothetical"
    return NOUN.get(noun.text.lower())


def _was_done(sentence: Sentence, noun: Token) -> bool:
    """Say whether one act of which it is said what it was has been: "Obama's trip to Cuba was a gamble"."""
    head = sentence.head_of(noun)
    if head is None or noun.rel != "nsubj" or noun.text.lower() not in ONCE:
        return False
    return any(t.text.lower() in ("was", "were") for t in sentence.children(head, "cop")) and not is_negated(sentence, head)


def _was_made(sentence: Sentence, noun: Token) -> bool:
    """Say whether a plea is somebody's, so that it was made, whatever comes of it: "put off a decision on a Soviet request"."""
    above = sentence.head_of(noun)
    if noun.lemma not in _PLEAS or noun.rel != "nmod" or above is None or above.upos != "NOUN":
        return False
    owned = sentence.children(noun, "nmod:poss", "amod", "compound")
    return any(t.deprel == "nmod:poss" or t.text[:1].isupper() for t in owned if t.index < noun.index)


_PLEAS = frozenset({"request", "appeal", "plea", "demand", "insistence"})


# What is put off, averted or only planned is not done, however definite: "postponed the expulsion of the envoys".
_NOT_YET = all_verb_forms(
    """postpone delay cancel shelve scrap avert avoid prevent forestall foil thwart block veto plan propose prepare schedule contemplate
    consider""".split()
)
_OF_OTHERS = frozenset("release resignation withdrawal pullout pullback removal return extradition departure".split())
_GIVING_OUT = frozenset({"announce", "offer"})
_SAID_ALREADY = frozenset(
    "opposition endorsement backing promise pledge praise condolence apology thanks criticism assurance warning threat".split()
)
_UTTERED = frozenset(
    "threat veto protest request demand complaint support opposition criticism".split()
)  # whose they are, they were made: "its veto of the accession surprised nobody"


def _of_verb_above(noun: Token, verb: Token, before: str) -> Status | None:
    """Return what a verb makes of its object: "wants the release of two members", "the accord provides for the withdrawal"."""
    if verb.lemma == "want" and noun.lemma in _OF_OTHERS:
        return "requested"
    return "planned" if verb.lemma == "provide" and before == "for" else NOMINAL.get(verb.text.lower())


def _is_not_prevented(sentence: Sentence, verb: Token) -> bool:
    above = sentence.head_of(verb)
    return verb.lemma in ("prevent", "stop", "avert") and above is not None and above.lemma == "fail" and verb.rel == "xcomp"


def _is_tip(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause is of what somebody may tell the police: "information that leads to"."""
    above = sentence.head_of(verb)
    return verb.rel == "acl" and above is not None and above.lemma in ("information", "tip", "clue", "evidence", "detail")


def _is_rewarded(sentence: Sentence, verb: Token, before: str) -> bool:
    """Say whether a prize is set on an act: "a reward for information leading to the arrest of the bombers", "for his capture"."""
    if verb.lemma == "lead" and before == "to" and _is_tip(sentence, verb):
        return True
    return before == "for" and any(t.lemma in _PRIZES for t in (*sentence.children(verb, "obj"), *sentence.children(verb, "nsubj")))


_SPEAKING_OF = frozenset("mention discuss debate study".split())
_PRIZES = frozenset({"reward", "bounty"})
_DECREED = frozenset("embargo ban blockade curfew freeze moratorium boycott tariff quarantine closure".split())
_CONVENED = frozenset("march rally strike stoppage walkout walk-out demonstration protest".split())  # "called a march for Sunday"
_LEAVING = frozenset("leave depart travel go fly head set sail arrive come return journey come embark gather assemble".split())
_ABOUT = frozenset("of for to on about over against".split())


def _add_modifiers(sentence: Sentence, noun: Token, walk: Walk) -> bool:
    """Add what the words of the noun's own phrase say, and return whether it is definite."""
    is_definite = False
    for child in sentence.children(noun, "det", "amod", "nmod:poss", "advmod", "compound", "case", "mark", "det:predet"):
        word = child.text.lower()
        walk.add("denied" if word == "without" else NOUN_MODIFIER.get(word))
        is_definite |= child.deprel == "nmod:poss" or word in _DEFINITE
    return is_definite


def _add_verb_above(
    text: str, sentence: Sentence, noun: Token, head: Token, phrase: tuple[str, bool, bool], walk: Walk, depth: int
) -> bool:
    """Add what a verb makes of the act that is its object ("called for sanctions"), and return whether it says anything of it."""
    before, is_definite, done = phrase
    word = head.text.lower()
    if noun.rel == "obl" and noun.index < head.index:
        return False  # "on a visit to Oslo, she promised aid": no visit is promised
    if noun.rel not in ("obj", "obl") and not (noun.rel == "nsubj" and is_passive(sentence, head)):
        return False
    effect = _of_verb_above(noun, head, before)
    if effect == "denied" and _is_not_prevented(sentence, head):
        return True  # "failed to prevent killings by the rebels"
    if (word in REFUSING and noun.text.lower() in SPOKEN) or (not before and _is_said_with(sentence, noun, head)):
        return False  # "rejected the protest", "agreed to a Danish request": it was made
    if word in _CALLING and before != "for":
        effect = None if is_definite else "hypothetical"  # "what it called hybrid attacks"
        effect = "planned" if effect and noun.rel == "obj" and noun.lemma in _CONVENED else effect
    if _is_rewarded(sentence, head, before):
        walk.add("hypothetical")
        return True
    if (head.lemma == "order" and noun.lemma in _DECREED) or (done and head.lemma in _SPEAKING_OF):
        return False  # "ordered an embargo": it is in force; "failed to mention the attack": it was made
    if effect == "requested" and before in ("about", "over", "against"):
        return False  # "was pressed about his praise of Sweden": it is there
    if effect is None or not (before in _ABOUT or not before) or (done and effect in ("planned", "denied") and word not in _NOT_YET):
        return False
    walk.add(effect)
    was_present = walk.is_present
    climb_clause(text, sentence, head, walk, depth + 1)
    walk.is_present = was_present
    return True


def _is_said_with(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Say whether an act of words is done as it is made known: "announced his support for Peru", "offered promises"."""
    if noun.lemma == "support":
        return verb.lemma == "announce" and sentence.child(noun, "amod", "compound") is None  # "announced military support" is aid
    return verb.lemma in _GIVING_OUT and noun.lemma in _SAID_ALREADY


# What is looked into or mourned has been: "joined them to investigate a series of shootings".
_MEANS = frozenset({"with", "through", "via"})
_FACING = frozenset("confront combat tackle counter punish deter address".split())
_LOOKING_BACK = frozenset("investigate probe solve mourn review commemorate remember recall".split())


def _climb_from_noun(text: str, sentence: Sentence, noun: Token, head: Token, walk: Walk, depth: int, *, done: bool) -> None:
    """Add what the clause of the verb above says of an act that is not surely done; of one that is, only "would" counts."""
    if head.lemma in _LOOKING_BACK and noun.rel == "obj":
        return
    head = (tried_by(sentence, head) or head) if case_of(sentence, noun) in _MEANS else head  # "sought to rally them with attacks on Chad"
    if head.lemma in _FACING and noun.rel == "obj" and not done:
        walk.add("hypothetical")  # "pledged to confront murders": whichever there are
        return
    if done:
        is_asked = noun.lemma in ("request", "demand", "complaint", "protest", "threat")  # "its request for aid could prolong the talks"
        weak = (
            noun.rel == "nsubj"
            and not is_asked
            and any(t.text.lower() in ("would", "might", "could", "may") for t in aux_tokens(sentence, head))
        )
        walk.add("hypothetical" if weak else None)
    elif noun.rel == "nsubj" and head.text.lower() not in _OCCURRING:
        shadow = Walk()
        climb_clause(text, sentence, head, shadow, depth + 1)
        is_owned = sentence.child(noun, "nmod:poss") is not None
        is_definite = is_owned or any(t.text.lower() in _DEFINITE for t in sentence.children(noun, "det"))
        is_sure = (noun.lemma in _UTTERED and is_owned) or (is_definite and noun.text.lower() in ONCE)
        unsure = bool(shadow.effects) or shadow.is_of_any or shadow.is_present or (noun.text.lower() in COURSES and not is_sure)
        walk.add("hypothetical" if unsure else None)
    else:
        climb_clause(text, sentence, head, walk, depth + 1)
