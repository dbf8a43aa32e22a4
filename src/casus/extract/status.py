"""Whether an act happened: its status from tense, modals, negation and conditions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from casus.codebook.inflection import all_verb_forms
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.embedding import (
    ADJECTIVE,
    ADVERB,
    AFTER,
    BEGINNING,
    BLAME_MARKS,
    CLAIM_NOUNS,
    CLAUSE,
    CONDITIONAL,
    COURSES,
    GERUND,
    HABIT,
    INFINITIVE,
    NEGATABLE,
    NOMINAL,
    NOUN,
    NOUN_MODIFIER,
    PLAIN_INFINITIVE,
)
from casus.extract.tense import read_tense
from casus.extract.unreal import find_doubts, is_caused, is_complement, is_negated, of_noun_above, of_wish
from casus.extract.waiting import is_awaited
from casus.ground.spans import Span, hull, trim
from casus.model.account import Statement, Status
from casus.model.sentence import Sentence, Token

# The first of these that any word asks for is the status. What is denied or imagined is never told as planned.
_ORDER: tuple[Status, ...] = ("denied", "hypothetical", "conditional", "requested", "threatened", "planned", "actual")
_STANCES: dict[str, Status] = {
    "denies": "denied", "hopes": "hypothetical", "fears": "hypothetical", "wonders": "hypothetical", "asks": "hypothetical",
    "declines": "hypothetical", "demands": "requested",
}  # fmt: skip
# What the subject of these names took place as the verb says; of other subjects nothing follows ("the accession was not designed").
_OCCURRING = all_verb_forms(
    """happen occur erupt start begin continue resume follow come go break end take hold launch carry conduct make stage impose announce
    sign reach agree lift suspend cancel postpone schedule plan expect propose hit kill wound injure destroy leave cause strike
    target be unfold fail collapse open proceed ensue mount intensify conclude deliver send issue approve ratify adopt threaten
    prevent avert extend give arrange order""".split()
)
_CALLING = all_verb_forms(["call"])
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


@dataclass(slots=True)
class _Walk:
    """What has been met on the way from the trigger up to the root."""

    effects: list[Status] = field(default_factory=list)
    condition: Span | None = None
    is_present: bool = False
    is_open: bool = False  # "may": even with its condition it is not announced

    def add(self, effect: Status | None) -> None:
        if effect is not None:
            self.effects.append(effect)


def find_status(
    text: str, sentence: Sentence, token: Token, statements: Sequence[Statement] = (), *, present_is_actual: bool = False
) -> tuple[Status, Span | None]:
    """Return whether the act that a trigger names happened, and the words of the condition that it depends on, or None.

    It is actual only in a finite past, perfect or progressive clause (or one in the present, if `present_is_actual`: stances
    such
    as "rejects"), in a participle, or as a definite noun for a single act; all above it (verbs, nouns, "if", "not", a denying
    speaker) can only lower that. The odd case: what somebody is blamed or punished for is told as done.

    Args:
        text: the report's text, to which the condition's span belongs.
        sentence: the sentence.
        token: the trigger's head.
        statements: the statements whose content covers the trigger.
        present_is_actual: whether the plain present tells that it is so.
    """
    walk = _Walk()
    if is_verb(token) or token.upos in ("AUX", "ADJ") or sentence.child(token, "cop") is not None:
        _climb_clause(text, sentence, token, walk, 0)
    else:
        _climb_noun(text, sentence, token, walk, 0)
    for statement in statements:
        walk.add(_STANCES.get(statement.stance))
    walk.effects.extend(find_doubts(sentence, token, statements))
    if walk.is_present and not present_is_actual:
        walk.add("hypothetical")
    if sentence.tokens[-1].text == "?" or (len(sentence.tokens) > 1 and sentence.tokens[-2].text == "?"):
        walk.add("hypothetical")
    return _settle(walk), walk.condition


def _settle(walk: _Walk) -> Status:
    found = set(walk.effects)
    if "denied" in found and found & {"requested", "hypothetical"}:
        return "hypothetical"  # "urged Turkey not to attack": neither done nor denied
    if (
        walk.condition is not None
        and not walk.is_open
        and found & {"hypothetical", "planned", "threatened", "requested"}
        and "denied" not in found
    ):
        return "conditional"
    return next(status for status in _ORDER if status in found or status == "actual")


def _climb_clause(text: str, sentence: Sentence, verb: Token, walk: _Walk, depth: int) -> None:
    """Add what the clause of a predicate and all above it say."""
    _add_clause(text, sentence, verb, walk)
    at = verb
    while at.rel == "conj":
        head = sentence.head_of(at)
        if head is None or head.upos not in ("VERB", "ADJ", "NOUN", "AUX", "PROPN"):
            break
        _add_shared(text, sentence, at, head, walk)
        own = subject_tokens(sentence, at) and not _is_bare(sentence, at)
        if own and head.rel == "advcl" and {*CONDITIONAL, "whether"}.intersection(marks(sentence, head)):
            walk.add("hypothetical")  # "if A left and B expelled its envoy": the "if" is of both
            return
        if own and (at.index != verb.index or head.rel in ("acl", "advcl", "root", "parataxis")):
            return
        at = head
    if at.index != verb.index and not is_verb(at) and _clause_kind(sentence, verb) == "gerund":
        walk.add("hypothetical")  # one of a list of things: "airstrikes, arming the rebels"
    _climb_from(text, sentence, at, walk, depth)


def _climb_from(text: str, sentence: Sentence, at: Token, walk: _Walk, depth: int) -> None:
    """Add what governs the clause; `at` is the first of the coordinated predicates, which carries the link upwards."""
    head = sentence.head_of(at)
    kind = _clause_kind(sentence, at)
    if kind != "finite" and at.rel in _ALONE and is_verb(at):
        walk.add(_standing_alone(sentence, at, kind))
        if kind == "infinitive" and at.rel == "ccomp" and any(t.lemma == "be" for t in aux_tokens(sentence, at)):
            kind = "finite"  # "Turkey is to send a ship, he said"
    introduced = marks(sentence, at)
    if CONDITIONAL.intersection(introduced) or "whether" in introduced:
        walk.add("hypothetical")
        return
    if head is None or depth > 8:
        return
    if "without" in introduced or introduced[:1] in (["instead"], ["rather"], ["except"]):
        walk.add("denied")
        return
    if at.deprel == "acl:relcl" or at.rel in ("parataxis", "root") or _is_bare_participle(sentence, at):
        walk.add(of_wish(sentence, at, head))
        return
    word = head.text.lower()
    if kind == "infinitive":
        _add_infinitive(text, sentence, at, head, word, walk, depth)
    elif kind == "gerund":
        _add_gerund(text, sentence, at, head, word, introduced, walk, depth)
    elif at.rel in ("ccomp", "acl", "xcomp", "csubj", "advcl"):
        _add_finite(sentence, at, head, word, introduced, walk)


def _is_bare_participle(sentence: Sentence, at: Token) -> bool:
    """Say whether a past participle describes a noun: "under a deal reached with Greece, it will": reached is reached."""
    return at.rel == "acl" and at.xpos == "VBN" and not aux_tokens(sentence, at) and not subject_tokens(sentence, at)


def _clause_kind(sentence: Sentence, at: Token) -> str:
    if (at.xpos != "VBG" and any(t.text.lower() == "to" for t in sentence.children(at, "mark"))) or (
        at.rel == "xcomp" and (at.xpos == "VB" or is_caused(sentence, at))
    ):
        return "infinitive"
    if at.xpos == "VBG" and not aux_tokens(sentence, at) and at.upos == "VERB":
        return "gerund"
    return "finite"


_ALONE = frozenset({"root", "parataxis", "appos", "list", "ccomp", "discourse"})


def _standing_alone(sentence: Sentence, verb: Token, kind: str) -> Status | None:
    """Return what an infinitive or gerund that is a sentence's predicate tells: "Turkey is to send", "The aim is to besiege"."""
    if kind == "gerund":
        return "hypothetical" if verb.rel != "ccomp" and not subject_tokens(sentence, verb) else None
    if not any(t.text.lower() == "to" for t in sentence.children(verb, "mark")):
        return None
    subjects = subject_tokens(sentence, verb)
    is_aim = not subjects or subjects[0].text.lower() in _AIMS or sentence.child(verb, "csubj") is not None
    return "hypothetical" if is_aim else "planned"


_AIMS = frozenset(
    "aim aims goal goals plan plans idea objective hope intention task purpose job role point way thing option options choice challenge "
    "strategy policy step question what answer solution priority mission key trick danger risk problem all best only first next".split()
)


_WISHING = frozenset("expect want wish prefer mean intend like".split())  # "wants Turkey to withdraw": Turkey plans nothing
# A parliament does these by voting to do them.
_DECIDED_BY_VOTE = frozenset("ratify approve endorse reject back pass adopt condemn accept uphold confirm".split())


def _add_infinitive(text: str, sentence: Sentence, at: Token, head: Token, word: str, walk: _Walk, depth: int) -> None:
    if is_verb(head) or head.upos == "AUX":
        if at.rel == "advcl" and word not in INFINITIVE:
            walk.add("planned")  # a purpose
            return
        decided = head.lemma == "vote" and at.lemma in _DECIDED_BY_VOTE
        if word in BEGINNING or word in PLAIN_INFINITIVE or decided or is_caused(sentence, at):
            _climb_clause(text, sentence, head, walk, depth + 1)
            return
        of_another = head.lemma in _WISHING and any(head.index < t.index < at.index for t in sentence.children(head, "obj", "iobj"))
        works = head.lemma == "work" and any(t.text.lower() in ("will", "would", "'ll") for t in aux_tokens(sentence, head))
        walk.add("planned" if works else "hypothetical" if of_another else INFINITIVE.get(word, "hypothetical"))
        was_present = walk.is_present
        _climb_clause(text, sentence, head, walk, depth + 1)
        walk.is_present = was_present  # "plans to visit": that the plan is told in the present changes nothing
    elif head.upos == "ADJ":
        walk.add(ADJECTIVE.get(word, "hypothetical"))
    else:
        walk.add(of_noun_above(sentence, head))


def _add_gerund(text: str, sentence: Sentence, at: Token, head: Token, word: str, introduced: list[str], walk: _Walk, depth: int) -> None:
    if introduced[:1] and introduced[0] in AFTER:
        return  # "after deposing the regime": done, whatever follows
    if at.rel in ("csubj", "nsubj"):
        walk.add("hypothetical")
    elif head.upos in ("NOUN", "PROPN", "PRON"):
        if introduced and "with" not in introduced:
            walk.add(of_noun_above(sentence, head))
    elif BLAME_MARKS.intersection(introduced) and word not in GERUND:
        return
    elif (
        at.rel in ("xcomp", "ccomp")
        or is_complement(sentence, at, head)
        or introduced[:1] in (["about"], ["on"], ["of"], ["from"], ["against"], ["to"], ["for"])
    ):
        walk.add(GERUND.get(word, "hypothetical" if introduced else None))
        _climb_clause(text, sentence, head, walk, depth + 1)
    else:  # "by annexing", "blasting Moscow": done as the main clause is done
        _climb_clause(text, sentence, head, walk, depth + 1)


def _add_finite(sentence: Sentence, at: Token, head: Token, word: str, introduced: list[str], walk: _Walk) -> None:
    if at.rel == "advcl":
        if is_awaited(sentence, at, head, introduced):
            walk.add("hypothetical")
        return
    if head.upos in ("NOUN", "PROPN"):
        if word not in CLAIM_NOUNS and (word in NOUN or "that" in introduced):
            walk.add(NOUN.get(word))
        return
    effect = CLAUSE.get(word)
    if effect in ("requested", "planned", "threatened"):
        # A tagger that takes "extradite" for a present is overruled by the form.
        is_bare = (
            at.xpos == "VB"
            or (at.xpos == "VBZ" and not at.text.endswith("s"))
            or any(t.text.lower() == "be" for t in aux_tokens(sentence, at))
        )
        walk.add(effect if is_bare or effect == "threatened" else None)
        if is_bare:
            walk.is_present = False  # "demanded that Sweden extradite them" is no present
    else:
        walk.add(effect)
    if word in NEGATABLE and is_negated(sentence, head):
        walk.add("hypothetical")


def _add_clause(text: str, sentence: Sentence, verb: Token, walk: _Walk) -> None:
    """Add what the words of the predicate's own clause say."""
    for child in sentence.children(verb, "advmod", "cc:preconj"):
        word = child.text.lower()
        after = sentence.tokens[child.index + 1].text.lower() if child.index + 1 < len(sentence.tokens) else ""
        walk.add(ADVERB.get(word) if after not in ("but", "only", "just") else None)  # "cannot but lead", "not only attacked"
        if word == "longer" and any(t.text.lower() == "no" for t in sentence.children(child)):
            walk.add("denied")
        if word in HABIT and verb.xpos in ("VBZ", "VBP"):
            walk.add("hypothetical")
    for child in sentence.children(verb, "nsubj", "obj"):
        if child.text.lower() in ("nobody", "none", "nothing") or any(
            t.text.lower() in ("no", "neither") for t in sentence.children(child, "det", "advmod", "cc:preconj")
        ):
            walk.add("denied")
        if any(t.text.lower() in ("any", "every", "each") for t in sentence.children(child, "det")) and child.rel == "nsubj":
            walk.add("hypothetical")
    _add_condition(text, sentence, verb, walk)
    _add_tense(sentence, verb, walk)


def _add_condition(text: str, sentence: Sentence, verb: Token, walk: _Walk) -> None:
    promises = INFINITIVE.get(verb.text.lower()) in ("planned", "threatened")
    for child in sentence.children(verb, "advcl", "obl", *(("ccomp",) if promises else ())):
        words = [t.text.lower() for t in sentence.children(child, "mark", "case")]
        inverted = any(t.text == "Should" or (t.text in ("Were", "Had") and t.rel == "aux") for t in sentence.children(child, "aux"))
        in_case = words[:1] == ["in"] and child.text.lower() in ("case", "event")
        if walk.condition is None and (CONDITIONAL.intersection(words) or inverted or in_case):
            tokens = [t for t in sentence.subtree(child) if t.upos != "PUNCT"]
            walk.condition = trim(text, hull(t.span for t in tokens), " ,;")


def _add_shared(text: str, sentence: Sentence, verb: Token, head: Token, walk: _Walk) -> None:
    """Add what a coordinated predicate shares with the first: a condition, and "not" before "or"."""
    if subject_tokens(sentence, verb):
        return
    _add_condition(text, sentence, head, walk)
    joints = {t.text.lower() for t in sentence.children(verb, "cc")}
    if "nor" in joints or ("or" in joints and verb.xpos == head.xpos and is_negated(sentence, head)):
        walk.add("denied")


def _add_tense(sentence: Sentence, verb: Token, walk: _Walk) -> None:
    tense = read_tense(sentence, verb)
    walk.add(tense.effect)
    walk.is_open |= tense.is_open
    walk.is_present |= tense.is_present


def _is_bare(sentence: Sentence, verb: Token) -> bool:
    return verb.xpos in ("VB", "VBG", "VBN") and not list(sentence.children(verb, "aux", "cop"))


def _climb_noun(text: str, sentence: Sentence, noun: Token, walk: _Walk, depth: int) -> None:
    """Add what stands beside a noun that names an act, and above it."""
    is_definite = _add_modifiers(sentence, noun, walk)
    done = is_definite and noun.text.lower() not in COURSES
    head = sentence.head_of(noun)
    while head is not None and noun.rel == "conj" and head.upos in ("NOUN", "PROPN"):
        noun, head = head, sentence.head_of(head)
    before = case_of(sentence, noun)
    if before.split(" ", maxsplit=1)[0] in AFTER:
        return
    if before in ("in case of", "in the event of", "short of"):
        walk.add("hypothetical")
    elif head is None or head.upos not in ("NOUN", "PROPN", "VERB"):
        # A bare mention of a course of events in a sentence about something else ("the accession was one of the topics").
        walk.add(None if (is_definite if head is None else done) else "hypothetical")
    elif is_verb(head):
        if not _add_verb_above(text, sentence, noun, head, (before, is_definite, done), walk, depth):
            _climb_from_noun(text, sentence, noun, head, walk, depth, done=done)
    else:
        effect = NOUN.get(head.text.lower()) if noun.rel in ("nmod", "obl") and before in _ABOUT else None
        walk.add(effect)
        if not done and depth <= 6 and effect not in ("planned", "requested", "threatened"):
            _climb_noun(text, sentence, head, walk, depth + 1)


_ABOUT = frozenset("of for to on about over against".split())


def _add_modifiers(sentence: Sentence, noun: Token, walk: _Walk) -> bool:
    """Add what the words of the noun's own phrase say, and return whether it is definite."""
    is_definite = False
    for child in sentence.children(noun, "det", "amod", "nmod:poss", "advmod", "compound", "case", "mark", "det:predet"):
        word = child.text.lower()
        walk.add("denied" if word == "without" else NOUN_MODIFIER.get(word))
        is_definite |= child.deprel == "nmod:poss" or word in _DEFINITE
    return is_definite


def _add_verb_above(
    text: str, sentence: Sentence, noun: Token, head: Token, phrase: tuple[str, bool, bool], walk: _Walk, depth: int
) -> bool:
    """Add what a verb makes of the act that is its object ("called for sanctions"), and return whether it says anything of it."""
    before, is_definite, done = phrase
    word = head.text.lower()
    if noun.rel == "obl" and noun.index < head.index:
        return False  # "on a visit to Oslo, she promised aid": no visit is promised
    if noun.rel not in ("obj", "obl") and not (noun.rel == "nsubj" and is_passive(sentence, head)):
        return False
    effect = NOMINAL.get(word)
    if word in _CALLING and before != "for":
        effect = None if is_definite else "hypothetical"  # "what it called hybrid attacks"
    if effect is None or not (before in _ABOUT or not before) or (done and effect in ("planned", "denied")):
        return False
    walk.add(effect)
    was_present = walk.is_present
    _climb_clause(text, sentence, head, walk, depth + 1)
    walk.is_present = was_present
    return True


def _climb_from_noun(text: str, sentence: Sentence, noun: Token, head: Token, walk: _Walk, depth: int, *, done: bool) -> None:
    """Add what the clause of the verb above says of an act that is not surely done; of one that is, only "would" counts."""
    if done:
        weak = noun.rel == "nsubj" and any(t.text.lower() in ("would", "might", "could", "may") for t in aux_tokens(sentence, head))
        walk.add("hypothetical" if weak else None)
    elif noun.rel == "nsubj" and head.text.lower() not in _OCCURRING:
        shadow = _Walk()
        _climb_clause(text, sentence, head, shadow, depth + 1)
        unsure = bool(shadow.effects) or shadow.is_present or noun.text.lower() in COURSES
        walk.add("hypothetical" if unsure else None)
    else:
        _climb_clause(text, sentence, head, walk, depth + 1)
