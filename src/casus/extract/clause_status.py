"""What the words around a verb make of its act, and what the clauses above it do."""

from __future__ import annotations

from dataclasses import dataclass, field

from casus.extract.clauses import aux_tokens, case_of, is_verb, marks, subject_tokens
from casus.extract.conjuncts import is_under_same_condition, of_own_subject
from casus.extract.deeds_above import is_decided_or_tried, is_told_above, seizing
from casus.extract.embedding import (
    ADVERB,
    AFTER,
    AIMS,
    BEGINNING,
    BLAME_MARKS,
    CLAIM_NOUNS,
    CLAUSE,
    CONDITIONAL,
    FOR_DEEDS,
    GERUND,
    HABIT,
    INFINITIVE,
    NEGATABLE,
    NOMINAL,
    NOUN,
    PLAIN_INFINITIVE,
)
from casus.extract.forced import was_forced
from casus.extract.foreseen import is_foreseen, of_adjective
from casus.extract.governors import governor, is_beside
from casus.extract.grants import is_deadline
from casus.extract.negation import has_no, is_denied_by_phrase
from casus.extract.parts import could_not_but, is_alleged, part_in
from casus.extract.ranked_doers import ranked_above
from casus.extract.subjunctive import is_subjunctive, is_wished
from casus.extract.tense import read_tense
from casus.extract.unreal import is_caused, is_complement, is_negated, is_outcome, is_without_reason, of_noun_above, of_wish
from casus.extract.voiced import is_in_vain, is_said_by_wishing, is_voiced_by
from casus.extract.waiting import is_awaited, is_only_late
from casus.ground.spans import Span, hull, trim
from casus.model.account import Status
from casus.model.sentence import Sentence, Token


@dataclass(slots=True)
class Walk:
    """What has been met on the way from the trigger up to the root."""

    effects: list[Status] = field(default_factory=list)
    condition: Span | None = None
    is_present: bool = False
    is_open: bool = False  # "may": even with its condition it is not announced
    is_of_any: bool = False  # "any attack": whichever there may be, but none where it is denied

    def add(self, effect: Status | None) -> None:
        """Keep what a word says of the act, if it says anything."""
        if effect is not None:
            self.effects.append(effect)


def climb_clause(text: str, sentence: Sentence, verb: Token, walk: Walk, depth: int) -> None:
    """Add what the clause of a predicate and all above it say."""
    _add_clause(text, sentence, verb, walk)
    at = verb
    while at.rel == "conj":
        head = sentence.head_of(at)
        if head is None or head.upos not in ("VERB", "ADJ", "NOUN", "AUX", "PROPN"):
            break
        _add_shared(text, sentence, at, head, walk)
        if has_to(sentence, at) and any(t.lemma == "be" for t in sentence.children(at, "aux")) and at.xpos == "VB":
            walk.add("planned")  # "offered to mediate, and its envoy is to fly to Lima"
        if subject_tokens(sentence, at) and not _is_bare(sentence, at):
            is_own, effect = of_own_subject(sentence, at, head, is_first=at.index == verb.index)
            walk.add(effect)
            if is_own:
                if is_under_same_condition(sentence, at, head):
                    _add_condition(text, sentence, head, walk)
                return
        at = head
    if at.index != verb.index and not is_verb(at) and _clause_kind(sentence, verb) == "gerund":
        walk.add("hypothetical")  # one of a list of things: "airstrikes, arming the rebels"
    _climb_from(text, sentence, at, walk, depth)


def _climb_from(text: str, sentence: Sentence, at: Token, walk: Walk, depth: int) -> None:
    """Add what governs the clause; `at` is the first of the coordinated predicates, which carries the link upwards."""
    head = sentence.head_of(at)
    kind = _clause_kind(sentence, at)
    if kind != "finite" and at.rel in _ALONE and is_verb(at):
        walk.add(_standing_alone(sentence, at, kind))
        if kind == "infinitive" and at.rel == "ccomp" and any(t.lemma == "be" for t in aux_tokens(sentence, at)):
            kind = "finite"  # "Turkey is to send a ship, he said"
    introduced = marks(sentence, at)
    if CONDITIONAL.intersection(introduced) or "whether" in introduced or is_foreseen(sentence, at, head):
        walk.add("hypothetical")
        return
    if head is None or depth > 8:
        return
    if "without" in introduced or introduced[:1] in (["instead"], ["rather"], ["except"]):
        walk.add("denied")
        return
    is_relative = at.deprel == "acl:relcl" and not ("that" in introduced and head.text.lower() in NOUN)  # no "risk that it will attack"
    if is_relative or at.rel in ("parataxis", "root") or is_bare_participle(sentence, at):
        walk.add("planned" if is_relative and kind == "infinitive" and head.upos != "VERB" else of_wish(sentence, at, head))
        return  # "ships which were to be delivered" are not yet
    word = head.text.lower()
    if kind == "infinitive":
        _add_ranked_or_infinitive(text, sentence, at, head, word, walk, depth)
    elif kind == "gerund":
        _add_gerund(text, sentence, at, head, word, introduced, walk, depth)
    elif at.rel in ("ccomp", "acl", "xcomp", "csubj", "advcl"):
        _add_finite(sentence, at, head, word, introduced, walk)


def _add_ranked_or_infinitive(text: str, sentence: Sentence, at: Token, head: Token, word: str, walk: Walk, depth: int) -> None:
    ranked = ranked_above(sentence, at, head)
    if ranked is None:
        _add_infinitive(text, sentence, at, head, word, walk, depth)
    elif ranked.rel != "appos":  # "Croatia, the last country to join": it joined
        climb_clause(text, sentence, ranked, walk, depth + 1)


def is_bare_participle(sentence: Sentence, at: Token) -> bool:
    """Say whether a past participle describes a noun: "under a deal reached with Greece, it will": reached is reached."""
    return at.rel == "acl" and at.xpos == "VBN" and not aux_tokens(sentence, at) and not subject_tokens(sentence, at)


def has_to(sentence: Sentence, verb: Token) -> bool:
    """Say whether "to" stands before a verb, however it hangs together: "was to have met", "was due to meet", "so as to meet"."""
    if verb.xpos == "VBG" and not any(t.text.lower() == "be" for t in sentence.children(verb, "aux")):
        return False  # "admitted to attacking": no infinitive, as "appears to be attacking" is
    if verb.xpos == "VB" or any(t.text.lower() == "have" for t in sentence.children(verb, "aux")):
        before = (*sentence.children(verb, "mark"), *(t for a in sentence.children(verb, "mark", "aux") for t in sentence.children(a)))
        return any(t.text.lower() == "to" and t.index < verb.index for t in before)
    return any(t.text.lower() == "to" for t in sentence.children(verb, "mark"))


def _clause_kind(sentence: Sentence, at: Token) -> str:
    if has_to(sentence, at) or (at.rel == "xcomp" and at.xpos == "VB") or is_caused(sentence, at):
        return "infinitive"
    auxes = aux_tokens(sentence, at)
    if (at.xpos == "VBG" and not auxes and at.upos == "VERB") or (auxes and auxes[0].text == "being"):
        return "gerund"  # also "kept the post from being shelled", "risks being expelled"
    return "finite"


_ALONE = frozenset({"root", "parataxis", "appos", "list", "ccomp", "discourse"})


def _standing_alone(sentence: Sentence, verb: Token, kind: str) -> Status | None:
    """Return what an infinitive or gerund that is a sentence's predicate tells: "Turkey is to send", "The aim is to besiege"."""
    if kind == "gerund":
        return "hypothetical" if verb.rel != "ccomp" and not subject_tokens(sentence, verb) else None
    if not has_to(sentence, verb):
        return None
    subjects = subject_tokens(sentence, verb)
    is_aim = not subjects or subjects[0].text.lower() in AIMS or sentence.child(verb, "csubj") is not None
    return "hypothetical" if is_aim else "planned"


_ASKING_SO = frozenset({"want", "wish", "like"})
_WISHING = frozenset("expect want wish prefer mean intend like".split())  # "wants Turkey to withdraw": Turkey plans nothing
_BRINGING_ABOUT = frozenset("broker make reach negotiate forge strike conclude sign adopt draft seal get secure win find present".split())
_PERMITTING = frozenset({"allow", "permit", "enable"})
_AS_NOW = frozenset("continue know understand find confirm".split())


def _add_infinitive(text: str, sentence: Sentence, at: Token, head: Token, word: str, walk: Walk, depth: int) -> None:
    noun = None if head.lemma == "use" else _noun_before_to(sentence, at, head)  # "used the appeal to attack them"
    if is_deadline(sentence, at):
        walk.add("requested")
    elif head.lemma == "have" and any(t.text.lower() == "yet" and t.index > head.index for t in sentence.children(head, "advmod")):
        walk.add("denied")  # "has yet to ratify"
    elif noun is not None:
        walk.add(of_noun_above(sentence, noun))
    elif (verb := seizing(sentence, head)) is not None:
        climb_clause(text, sentence, verb, walk, depth + 1)
    elif is_verb(head) or head.upos == "AUX":
        if not is_said_by_wishing(sentence, at, head):
            _add_infinitive_of_verb(text, sentence, at, head, word, walk, depth)
    elif head.upos == "ADJ":
        walk.add(of_adjective(sentence, head))
    else:
        effect, above = of_noun_above(sentence, head), sentence.head_of(head)
        if effect == "planned" and above is not None and above.lemma in _BRINGING_ABOUT and head.rel == "obj":
            effect = _of_purpose(text, sentence, above, depth)  # "could broker a deal to end the war"
        walk.add(effect)


def _add_infinitive_of_verb(text: str, sentence: Sentence, at: Token, head: Token, word: str, walk: Walk, depth: int) -> None:
    if is_outcome(sentence, at, head) or is_voiced_by(sentence, at, head) or is_told_above(sentence, at, head):
        climb_clause(text, sentence, head, walk, depth + 1)
        return
    if at.rel == "advcl" and word not in INFINITIVE and head.lemma != "help":
        walk.add(_of_purpose(text, sentence, head, depth))
        return
    if word in BEGINNING or word in PLAIN_INFINITIVE or _is_done_with(sentence, at, head):
        was_present = walk.is_present
        climb_clause(text, sentence, head, walk, depth + 1)
        if head.lemma in _AS_NOW:
            walk.is_present = was_present  # "rebels continue to ambush convoys", "are known to have ambushed them"
        return
    others = (*sentence.children(head, "obj", "iobj", "expl"), *sentence.children(at, "nsubj"))
    of_another = head.lemma in _WISHING and (at.lemma == "see" or any(head.index < t.index < at.index for t in others))
    of_another |= head.lemma in _PERMITTING and read_tense(sentence, head).is_present  # "the law allows a judge to free them"
    works = head.lemma == "work" and any(t.text.lower() in ("will", "would", "'ll") for t in aux_tokens(sentence, head))
    asked: Status = "requested" if head.lemma in _ASKING_SO else "hypothetical"
    walk.add("planned" if works else asked if of_another else INFINITIVE.get(word, "hypothetical"))
    was_present = walk.is_present
    climb_clause(text, sentence, head, walk, depth + 1)
    walk.is_present = was_present  # "plans to visit": that the plan is told in the present changes nothing


def _is_done_with(sentence: Sentence, at: Token, head: Token) -> bool:
    """Say whether an infinitive is done as the verb above is: "voted to condemn it", "tried to mediate", "had to use tear gas"."""
    return is_decided_or_tried(sentence, at, head) or is_caused(sentence, at) or was_forced(sentence, at, head)


def _of_purpose(text: str, sentence: Sentence, head: Token, depth: int) -> Status:
    """Return what a purpose is, which is planned only where what serves it is done or planned: "they could use the base to bomb Chad"."""
    above = Walk()
    climb_clause(text, sentence, head, above, depth + 1)
    is_unsure = is_in_vain(sentence, head) or bool({"hypothetical", "denied", "requested"}.intersection(above.effects))
    return "hypothetical" if is_unsure else "planned"


def _noun_before_to(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """Return the noun right in front of "to" that a clause which the parser hung on the verb above belongs to: "faces calls to leave"."""
    to = next((t for t in sentence.children(verb, "mark") if t.text.lower() == "to"), None)
    before = sentence.tokens[to.index - 1] if to is not None and to.index else None
    is_object = before is not None and before.rel == "obj" and before.head == head.index and before.upos == "NOUN"
    return before if is_object and verb.rel in ("advcl", "xcomp") and before is not None and before.text.lower() in NOUN else None


def _add_gerund(text: str, sentence: Sentence, at: Token, head: Token, word: str, introduced: list[str], walk: Walk, depth: int) -> None:
    first = introduced[0] if introduced else ""
    if first in AFTER or could_not_but(sentence, head):
        return  # "after deposing the regime": done, whatever follows
    part = part_in(sentence, at, head, first)
    if part is not None:
        _add_part(text, sentence, part, walk, depth)
        return
    told = _GERUNDS.get((head.lemma, first)) if is_verb(head) and not sentence.child(head, "xcomp") else None  # not "called him mad for"
    if at.rel in ("csubj", "nsubj") or (first == "of" and word in _ABLE) or (first == "as" and head.lemma in _SEEING):
        walk.add("hypothetical")  # "was seen as fighting both"
    elif head.upos in ("NOUN", "PROPN", "PRON"):
        _add_gerund_of_noun(sentence, head, introduced, walk)
    elif told is not None:
        walk.add(told)
    elif first in ("toward", "towards") or (first == "for" and word in _FIT) or (first == "before" and head.lemma in _NEEDING):
        walk.add("hypothetical")  # "is leaning toward supporting them", "eligible for signing it", "needed consent before leaving it"
    elif BLAME_MARKS.intersection(introduced) and word not in GERUND:
        return
    else:
        is_content = at.rel in ("xcomp", "ccomp") or is_complement(sentence, at, head) or first in _CONTENT_MARKS
        is_before = at.rel == "advcl" and at.index < head.index and first in ("on", "upon")  # "on arriving in Oslo, he met"
        goes_on = first != "from" if head.lemma == "keep" else (head.lemma, first) in _GOING_ON  # "kept shelling the town"
        if (is_content or (first == "at" and word in GERUND)) and not is_before and not goes_on:
            walk.add(GERUND.get(word, "hypothetical" if introduced else None))
        above = governor(sentence, at, head, first)
        n_before = len(walk.effects)
        climb_clause(text, sentence, above, walk, depth + 1)  # "by annexing", "blasting Moscow": done as the main clause is done
        if is_beside(sentence, at) and is_negated(sentence, above):
            may = any(t.xpos == "MD" for t in aux_tokens(sentence, above))  # "could not back it, giving cover": of what is not told
            walk.effects[n_before:] = [e for e in walk.effects[n_before:] if e != "denied"] + ["hypothetical"] * may


def _add_part(text: str, sentence: Sentence, noun: Token, walk: Walk, depth: int) -> None:
    """Add what becomes of a deed in which somebody had a part: "cited her role in freeing them", "denied any role in seizing them"."""
    above = sentence.head_of(noun)
    if is_alleged(sentence, noun):
        walk.add("hypothetical")
    elif has_no(sentence, noun):
        walk.add("denied")
    elif above is not None and is_verb(above) and noun.rel == "obj":
        walk.add(NOMINAL.get(above.text.lower()))
        was_present = walk.is_present
        climb_clause(text, sentence, above, walk, depth + 1)
        walk.is_present = was_present


def _add_gerund_of_noun(sentence: Sentence, noun: Token, introduced: list[str], walk: Walk) -> None:
    above = sentence.head_of(noun)
    if introduced[:1] == ["for"] and noun.lemma in FOR_DEEDS:
        return
    if introduced and "with" not in introduced:
        walk.add(of_noun_above(sentence, noun))
    elif introduced and has_no(sentence, noun):
        walk.add("hypothetical")  # "has no problem with Chad bidding for it"
    elif above is not None and noun.rel == "nmod" and case_of(sentence, noun) == "of" and above.text.lower() in NOUN:
        walk.add(of_noun_above(sentence, above))  # "the prospect of Chad invading"


_GOING_ON = frozenset(
    {("go", "on"), ("take", "to"), ("devote", "to"), ("admit", "to"), ("confess", "to"), ("resort", "to")}
)  # "has taken to urging voters to slow down"
_FIT = frozenset("eligible ready suitable fit ideal necessary essential crucial critical vital useful".split())
_NEEDING = frozenset("need require await lack".split())
_CONTENT_MARKS = frozenset("about on of from against to for".split())
# What verb and preposition say together of a gerund: "voted against sending", "called for lifting".
_GERUNDS: dict[tuple[str, str], Status] = {
    **{(verb, "against"): "denied" for verb in ("vote", "decide", "rule", "choose")},
    **{(verb, "for"): "requested" for verb in ("call", "press", "push", "plead", "argue", "campaign", "lobby", "appeal")},
}
_ABLE = frozenset("capable incapable afraid fearful wary".split())
_SEEING = frozenset("see view interpret understand regard read portray depict paint perceive imagine".split())


def _add_finite(sentence: Sentence, at: Token, head: Token, word: str, introduced: list[str], walk: Walk) -> None:
    if at.rel == "advcl":
        if introduced[:1] == ["as"] and introduced[-1] in ("if", "though"):
            walk.add("hypothetical")
        if is_awaited(sentence, at, head, introduced):
            walk.add("hypothetical")
        return
    if is_wished(sentence, at, head):
        walk.add("requested")
        walk.is_present = False
        return
    if head.upos in ("NOUN", "PROPN"):
        if word not in CLAIM_NOUNS and (word in NOUN or "that" in introduced):
            walk.add(NOUN.get(word))
        return
    effect = CLAUSE.get(word)
    if effect in ("requested", "planned", "threatened"):
        is_bare = is_subjunctive(sentence, at, is_wish=effect == "requested")
        walk.add(effect if is_bare or effect == "threatened" else None)
        if is_bare:
            walk.is_present = False  # "demanded that Sweden extradite them" is no present
    else:
        walk.add(effect)
    if word in NEGATABLE and (is_negated(sentence, head) or is_without_reason(sentence, head)):
        walk.add("hypothetical")


def _add_clause(text: str, sentence: Sentence, verb: Token, walk: Walk) -> None:
    """Add what the words of the predicate's own clause say."""
    for child in sentence.children(verb, "advmod", "cc:preconj", "cc"):
        word = child.text.lower()
        if child.rel == "cc" and not (word in ("neither", "nor") and child.index < verb.index):
            continue
        after = sentence.tokens[child.index + 1].text.lower() if child.index + 1 < len(sentence.tokens) else ""
        # "cannot but lead", "not only attacked"
        walk.add(ADVERB.get(word) if after not in _NO_DENIAL and not is_only_late(sentence, verb, word) else None)
        if word == "longer" and any(t.text.lower() == "no" for t in sentence.children(child)):
            walk.add("denied")
        if word in HABIT and verb.xpos in ("VBZ", "VBP"):
            walk.add("hypothetical")
    walk.add("denied" if is_denied_by_phrase(sentence, verb) else None)
    walk.is_of_any |= any(t.text.lower() in _WHICHEVER for c in sentence.children(verb, "nsubj") for t in sentence.children(c, "det"))
    asked = [t for t in sentence.children(verb, "obl") if verb.lemma == "ask" and case_of(sentence, t) == "for"]
    if any(c.text.lower() == "no" for t in asked for c in sentence.children(t, "det")):
        walk.add("denied")  # "we ask for no money"
    _add_condition(text, sentence, verb, walk)
    _add_tense(sentence, verb, walk)


_WHICHEVER = frozenset({"any", "every"})
_NO_DENIAL = frozenset({"but", "only", "just", "until", "till"})  # "not until Friday did they withdraw": they did


_LIKENING = frozenset({"as", "even"})  # before "if" it hangs on nothing: "seized it as if he were a spy", "even if he was none"


def _add_condition(text: str, sentence: Sentence, verb: Token, walk: Walk) -> None:
    promises = INFINITIVE.get(verb.text.lower()) in ("planned", "threatened")
    for child in sentence.children(verb, "advcl", "obl", "conj", *(("ccomp",) if promises else ())):  # conj: "agreed, but only if ..."
        marked = sentence.children(child, "mark", "case")
        words = [t.text.lower() for t in marked if sentence.tokens[t.index - 1].text.lower() not in _LIKENING]
        inverted = any(t.text == "Should" or (t.text in ("Were", "Had") and t.rel == "aux") for t in sentence.children(child, "aux"))
        in_case = words[:1] == ["in"] and child.text.lower() in ("case", "event") and sentence.child(child, "nummod", "amod") is None
        if walk.condition is None and (CONDITIONAL.intersection(words) or inverted or in_case):
            tokens = [t for t in sentence.subtree(child) if t.upos != "PUNCT"]
            walk.condition = trim(text, hull(t.span for t in tokens), " ,;")


def _add_shared(text: str, sentence: Sentence, verb: Token, head: Token, walk: Walk) -> None:
    """Add what a coordinated predicate shares with the first: a condition, and "not" before "or"."""
    if subject_tokens(sentence, verb):
        return
    _add_condition(text, sentence, head, walk)
    joints = {t.text.lower() for t in sentence.children(verb, "cc")}
    is_alike = verb.xpos == head.xpos or {verb.xpos, head.xpos} == {"VBD", "VBN"}  # taggers take "had not asked or accused" for two
    if joints & {"nor", "rather", "instead"} or ("or" in joints and is_alike and is_negated(sentence, head)):
        walk.add("denied")


def _add_tense(sentence: Sentence, verb: Token, walk: Walk) -> None:
    tense = read_tense(sentence, verb)
    walk.add(tense.effect)
    walk.is_open |= tense.is_open
    walk.is_present |= tense.is_present


def _is_bare(sentence: Sentence, verb: Token) -> bool:
    return verb.xpos in ("VB", "VBG", "VBN") and not list(sentence.children(verb, "aux", "cop"))
