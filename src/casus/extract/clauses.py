"""Clauses: voice, auxiliaries, what introduces a phrase, and what a quantity counts."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast_words import FORCES, PEOPLE, WEAPONS
from casus.model.sentence import Sentence, Token

_ON_PURPOSE = frozenset("deliberately intentionally purposely purposefully knowingly wilfully willfully".split())
NOMINALS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "DET"})
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
VERBAL = frozenset({"VERB", "AUX"})
RELATIVE = frozenset({"that", "which", "who", "whom", "whose"})
MEASURES = all_noun_forms(
    "series number lot range round set package wave spate raft host dozen score hundred thousand million group handful array string "
    "couple pair majority minority part batch slew barrage flurry bulk rest some kind sort type form column convoy contingent pack "
    "variety portion share campaign volley hail salvo tranche member lot first one two three day hour session week half "
    "whole most rest all remainder entirety quarter ton tonne truckload lorry truck planeload shipload sack bag crate barrel load cargo "
    "consignment".split()
)

# How something is done, where they stand bare after "by": nobody did it.
_MEANS = frozenset(
    """radio telephone phone wire cable letter post mail courier telegram telegraph email e-mail fax satellite video videolink loudspeaker
    air sea land rail road train boat ship ferry barge helicopter plane aeroplane airplane aircraft airlift lorry truck bus car bicycle
    mule horse camel sledge foot night day force mistake accident error chance surprise storm stealth hand proxy consent consensus
    acclamation ballot decree law lot design default right word""".split()
)


_LOTS = frozenset("hundred thousand dozen score million ton tonne kilo yard hour day".split())


def is_means(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun after "by" only tells how: "threatened by radio", "lifted by helicopter", "taken by force"."""
    if noun.lemma in _LOTS and case_of(sentence, noun) == "by":
        return [t.text.lower() for t in sentence.children(noun)] == ["by", "the"]  # "came by the hundred"
    if noun.xpos != "NN" or noun.text.lower() not in _MEANS or case_of(sentence, noun) != "by":
        return False
    return sentence.child(noun, "det", "amod", "compound", "nmod:poss", "nummod", "conj") is None


def subject_tokens(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the subject that stands with the verb itself; of several (a dateline's town), the last before the verb.

    Parsers take the day of "lawmakers Tuesday endorsed" for one as well.
    """
    found = [t for t in sentence.children(verb, "nsubj") if not _is_outer(sentence, verb, t) and not _is_of_cue(sentence, verb, t)]
    found = found or _before_auxiliary(sentence, verb)
    if len(found) > 1:
        found = [t for t in found if t.text not in _WEEKDAYS] or found
        before = [t for t in found if t.index < verb.index]
        return before[-1:] or found[:1]
    return found


def _is_outer(sentence: Sentence, verb: Token, subject: Token) -> bool:
    """Say whether a subject is what a whole clause is said of ("the aim is to meet"), not one who is to do it ("an envoy is to meet")."""
    if subject.deprel != "nsubj:outer":
        return False
    is_to_do = is_verb(verb) and verb.xpos == "VB" and any(t.lemma == "be" for t in sentence.children(verb, "cop"))
    return not (is_to_do and (subject.upos == "PROPN" or subject.text.lower() in PEOPLE))


def _before_auxiliary(sentence: Sentence, verb: Token) -> list[Token]:
    """Return what a parser calls an object though it stands before the verb's auxiliary: "its ousted government has asked them to help"."""
    aux = sentence.child(verb, "aux")
    if aux is None or sentence.child(verb, "nsubj:pass", "csubj", "aux:pass", "expl") is not None:
        return []
    return [t for t in sentence.children(verb, "iobj") if t.index < aux.index and t.text.lower() not in RELATIVE][-1:]


def _is_of_cue(sentence: Sentence, verb: Token, subject: Token) -> bool:
    """Say whether a subject is that of the attribution behind the clause: "rammed and sank a ship, the ministry said"."""
    if subject.index < verb.index:
        return False
    before = sentence.tokens[min(t.index for t in sentence.subtree(subject)) - 1]
    return before.text == "," and before.index > verb.index + 1


def aux_tokens(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the auxiliaries and the copula of a predicate, in order; a coordinated verb shares those of the first.

    "has invited and welcomed": welcomed shares "has"; "will meet and signs" shares nothing, since the forms differ.
    """
    own = list(sentence.children(verb, "aux", "cop"))
    if own or verb.deprel != "conj":
        return own
    head = sentence.head_of(verb)
    if head is None or not is_verb(head) or subject_tokens(sentence, verb):
        return own
    if head.xpos == verb.xpos:
        return aux_tokens(sentence, head)
    shared = aux_tokens(sentence, head) if (verb.xpos, head.xpos) == ("VBD", "VBN") else own
    return shared if shared and shared[0].xpos == "MD" else own  # "would have found and killed them", for all that taggers say


def is_verb(token: Token) -> bool:
    """Say whether the token is a full verb."""
    return token.upos == "VERB"


def has_rel(sentence: Sentence, token: Token, *rels: str) -> bool:
    """Say whether a dependent with one of these relations is there."""
    return sentence.child(token, *rels) is not None


# What nobody does without doing it to somebody, so that one of whom only it is told is who suffers it.
_SUFFERED = frozenset("kill arrest injure wound jail kidnap abduct convict indict detain murder slay assassinate deport".split())


def _is_of_headline(sentence: Sentence, verb: Token, rels: set[str]) -> bool:
    """Say whether a verb without an object or auxiliary is a headline's passive: "woman killed in raid", "Premier Accused Of Fraud"."""
    if verb.lemma == "accuse" and "nsubj:pass" in rels:
        return rels.isdisjoint({"obj", "iobj"})  # whoever accuses accuses somebody
    if verb.lemma not in _SUFFERED or verb.rel not in ("root", "parataxis") or not rels.isdisjoint(_GOVERNED):
        return False
    if not rels & {"nsubj", "nsubj:pass"}:
        return False
    return not any(has_rel(sentence, t, "obj") for t in sentence.children(verb, "conj"))  # "rebels kidnapped and killed two men"


_GOVERNED = frozenset({"obj", "aux", "ccomp", "xcomp", "iobj"})


def is_passive(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is passive: "was shot down", "sanctions imposed by", "the annexed region"."""
    if verb.xpos not in ("VBN", "VBD") or _takes_stand(sentence, verb):
        return False
    if _shares_passive(sentence, verb):
        return True
    rels = {child.deprel for child in sentence.children(verb) if not is_means(sentence, child)}
    is_by = "obl:agent" in rels and not ("obj" in rels and _is_active(sentence, verb))
    if rels & {"aux:pass", "csubj:pass"} or is_by or _is_of_headline(sentence, verb, rels):
        return True
    if "nsubj:pass" in rels:
        # "Belarus, which ..., threatened to": without any auxiliary a whole sentence is active, a headline is not.
        is_clause = verb.rel == "root" or (verb.xpos == "VBD" and verb.rel in ("conj", "ccomp", "advcl", "parataxis"))
        is_bare = is_clause and "aux" not in rels and sentence.tokens[-1].text in ('."', ".", "”", '"')
        is_parted = verb.index > 0 and sentence.tokens[verb.index - 1].text == ","  # "Oman, which ..., appealed for calm"
        has_means = any(is_means(sentence, child) for child in sentence.children(verb))
        return not (is_bare and (verb.xpos == "VBD" or is_parted or has_means or rels & {"obj", "xcomp", "ccomp"}))
    if verb.xpos == "VBD":
        return _is_reduced(sentence, verb)
    auxes = aux_tokens(sentence, verb)
    if auxes:
        return any(a.deprel == "aux:pass" for a in auxes) or (
            verb.deprel == "conj" and any(a.lemma == "be" for a in auxes) and not has_rel(sentence, verb, "obj")
        )
    if verb.rel == "acl" and verb.deprel != "acl:relcl":
        return True
    head = sentence.head_of(verb)
    is_seen = verb.rel == "ccomp" and head is not None and head.lemma == "see"  # "would like to see the Russians kept out"
    if is_seen or verb.rel in ("amod", "advcl") or (verb.rel == "xcomp" and "to" not in marks(sentence, verb)):  # "left six injured"
        return not has_rel(sentence, verb, "obj")
    return (
        verb.deprel == "conj" and head is not None and is_verb(head) and not subject_tokens(sentence, verb) and is_passive(sentence, head)
    )


def _is_active(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb's form is active, so that an agent behind its object is the object's: "put off a visit by the minister"."""
    return verb.xpos == "VBD" or any(t.lemma == "have" for t in sentence.children(verb, "aux"))


_STANDING = frozenset({"opposed", "committed"})
_WITH_A_WILL = frozenset({"army", "military", "navy", "police", "guard", "coastguard"})
# What others commit, and what takes no stand.
_COMMITTED = FORCES.union(
    WEAPONS,
    all_noun_forms(
        """soldier trooper marine peacekeeper unit battalion brigade regiment division contingent reinforcement money fund sum aid loan
        grant dollar euro pound cash resource budget million billion""".split()
    ),
).difference(_WITH_A_WILL)


def _takes_stand(sentence: Sentence, verb: Token) -> bool:
    """Say whether "opposed" or "committed" says how one stands, not what is done to one: "is opposed to dividing it", "Peru is opposed"."""
    if verb.text.lower() not in _STANDING or not (verb.rel == "acl" or any(t.lemma == "be" for t in aux_tokens(sentence, verb))):
        return False
    if verb.text.lower() == "committed" and _is_given_away(sentence, verb):
        return False
    phrases = [case_of(sentence, t) for t in sentence.children(verb, "obl", "nmod")]
    phrases += [word for t in sentence.children(verb, "advcl") if t.xpos == "VBG" for word in marks(sentence, t)]
    is_name = verb.text.lower() == "opposed" and any(t.upos == "PROPN" for t in subject_tokens(sentence, verb))
    return "to" in phrases or (is_name and not any(t.text.lower() == "by" for t in sentence.subtree(verb)))


def _is_given_away(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is committed by somebody: "troops were committed to Mali by France", "funds are expected to be committed"."""
    if sentence.child(verb, "obl:agent") is not None:
        return True
    at, head = verb, sentence.head_of(verb)
    while at.rel in ("xcomp", "conj") and head is not None and not subject_tokens(sentence, at):
        at, head = head, sentence.head_of(head)
    things = subject_tokens(sentence, at) or ([head] if at.rel == "acl" and head is not None else [])
    return any(t.text.lower() in _COMMITTED for t in (counted(sentence, t) for t in things))


_HARMED = all_verb_forms(
    """kill wound injure hurt destroy damage burn capture seize arrest detain jail deport expel evacuate release displace rescue sink hit
    execute hang kidnap abduct""".split()
)


def was_doing(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether a participle right behind a passive of harm tells what those harmed were doing: "were killed fighting Hezbollah"."""
    is_right_behind = verb.xpos == "VBG" and verb.index == head.index + 1 and not marks(sentence, verb)
    return is_right_behind and is_passive(sentence, head)


def is_reciprocal(sentence: Sentence, verb: Token) -> bool:
    """Say whether several do something to each other: "accused each other", "each side blamed the other", "fired at one another"."""
    for t in sentence.children(verb, "obj", "iobj", "obl"):
        words = {t.text.lower(), *(c.text.lower() for c in sentence.children(t, "fixed", "det", "nummod", "compound"))}
        if words >= {"each", "other"} or words >= {"one", "another"}:
            return True
        if words >= {"the", "other"} and any(_is_each(sentence, s) for s in subject_tokens(sentence, verb)):
            return True
    return False


def _is_each(sentence: Sentence, subject: Token) -> bool:
    return "each" in (subject.text.lower(), *(t.text.lower() for t in sentence.children(subject, "det")))


def _shares_passive(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb without an auxiliary or object shares that of a passive: "huts were burned and three men killed"."""
    head = sentence.head_of(verb)
    if verb.deprel != "conj" or head is None or not is_verb(head) or verb.text.lower() not in _HARMED:
        return False
    bare = not any(t.rel in ("aux", "obj", "xcomp", "ccomp", "cop") for t in sentence.children(verb))
    return bare and bool(subject_tokens(sentence, verb)) and any(t.deprel == "aux:pass" for t in sentence.children(head))


def _is_reduced(sentence: Sentence, verb: Token) -> bool:
    """Say whether a participle that a tagger took for a past tense is passive: "a pilot shot down over", "charged with or convicted of"."""
    if any(t.rel in ("nsubj", "aux", "obj", "xcomp", "ccomp") for t in sentence.children(verb)):
        return False
    if verb.rel == "acl":
        return True
    head = sentence.head_of(verb)
    if verb.rel == "advcl" and head is not None and not marks(sentence, verb):
        # "Pakistan, asked for soldiers, declined"
        return verb.index < head.index and sentence.tokens[verb.index - 1].text == "," and is_verb(head)
    return verb.rel == "conj" and head is not None and is_verb(head) and head.rel == "acl" and is_passive(sentence, head)


def marks(sentence: Sentence, token: Token) -> list[str]:
    """Return the lowered words that introduce a clause or phrase: subordinators and prepositions, with what is fixed to them."""
    found = []
    for child in sentence.children(token, "mark", "case"):
        found.append(child.text.lower())
        found.extend(t.text.lower() for t in sentence.children(child, "fixed"))
    return found


def case_of(sentence: Sentence, token: Token) -> str:
    """Return the preposition of a phrase, several words joined by spaces ("out of", "in response to"); "" where there is none."""
    words = []
    for child in sentence.children(token, "case"):
        if child.index > token.index:
            continue
        words.append(child)
        words.extend(sentence.children(child, "fixed"))
    if len(words) == 1:
        return words[0].text.lower()
    return " ".join(t.text.lower() for t in sorted(words, key=lambda t: t.index)) if words else ""


def absolute_subject(sentence: Sentence, verb: Token, head: Token) -> list[Token]:
    """Return the subject of "with Kiev ... blasting Moscow", which parsers hang on the verb above."""
    if verb.xpos != "VBG":
        return []
    for child in sentence.children(head, "obl"):
        if child.index < verb.index and any(
            c.text.lower() == "with" and c.upos == "SCONJ" for c in sentence.children(child, "case", "mark")
        ):
            return [child]
    return []


def antecedent(sentence: Sentence, verb: Token) -> Token | None:
    """Return the noun that a relative clause says something about, or None; `verb` may be coordinated inside the clause."""
    for token in (verb, *sentence.ancestors(verb)):
        if token.deprel in ("acl:relcl", "advcl:relcl") or _is_cleft(sentence, token):
            head = sentence.head_of(token)
            if head is not None and _needs_person(sentence, token):
                head = _person_above(sentence, head) or head
            if head is not None and head.rel == "nmod":
                head = _only_one_of(sentence, head) or head
            return head if head is not None and head.upos in NOMINALS else None
        if token.rel not in ("conj", "xcomp", "ccomp"):
            return None
    return None


def _is_cleft(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause tells what one did who is put in front of it: "it was Chad that sent them"."""
    head = sentence.head_of(verb)
    if (
        verb.deprel not in ("advcl", "parataxis")
        or head is None
        or not any(t.text.lower() == "it" for t in sentence.children(head, "expl", "nsubj"))
    ):
        return False
    subjects = subject_tokens(sentence, verb)
    return has_rel(sentence, head, "cop") and bool(subjects) and subjects[0].text.lower() in ("that", "who", "which")


def _only_one_of(sentence: Sentence, whole: Token) -> Token | None:
    """Return the one of many whom a clause behind them tells of: "the only member of the League that stayed out"."""
    above = sentence.head_of(whole)
    if above is None or case_of(sentence, whole) != "of" or above.text.lower() not in _ONES or above.upos != "NOUN":
        return None
    return above if any(t.text.lower() in ("only", "sole") for t in sentence.children(above, "amod")) else None


_ONES = PEOPLE | {"member", "party", "power", "government"}


def _needs_person(sentence: Sentence, verb: Token) -> bool:
    subjects = subject_tokens(sentence, verb)
    return bool(subjects) and subjects[0].text.lower() == "who"


def _person_above(sentence: Sentence, name: Token) -> Token | None:
    """Return the noun that a "who" means where the parser hung it on a name in it: "a man linked to Hamas who shot at"; else None."""
    if name.upos != "PROPN" or name.entity[2:] not in ("ORG", "LOC"):
        return None
    above = sentence.head_of(name)
    while above is not None and above.index < name.index and (above.upos == "NOUN" or above.rel in ("acl", "xcomp", "dep", "amod")):
        if above.upos == "NOUN" and above.rel in ("nsubj", "obj", "iobj", "obl", "conj", "root"):
            return above
        above = sentence.head_of(above)
    return None


def spread(sentence: Sentence, tokens: Sequence[Token]) -> list[Token]:
    """Return the heads with those coordinated with them, each quantity word replaced by what it counts ("dozens of troops").

    Coordinated heads of another kind of word (a verb that the parser hung there) are left out.
    """
    heads = (head for token in tokens for head in (token, *(t for t in listed_with(sentence, token) if _is_joined(sentence, t))))
    return [counted(sentence, head) for head in heads]


def listed_with(sentence: Sentence, token: Token) -> list[Token]:
    """Return the words coordinated with one, also a name that parsers take for an apposition: "Chad, the Czech Republic and Mali"."""
    found = list(sentence.children(token, "conj"))
    named = [t for t in sentence.children(token, "appos") if t.upos == token.upos == "PROPN"] if found else []
    for name in named:
        after = max(t.index for t in sentence.subtree(name)) + 1
        if name.index < found[-1].index and sentence.tokens[after].text.lower() == "and":
            found.insert(0, name)
    return found


def _is_joined(sentence: Sentence, token: Token) -> bool:
    """Say whether a coordinated word is one of those named: a noun, or a people ("the British and the French"), none left out."""
    if any(t.text.lower() == "but" for t in sentence.children(token, "cc")) and _is_left_out(sentence, token):
        return False
    is_people = token.upos == "ADJ" and token.text[:1].isupper() and sentence.child(token, "det") is not None
    return is_people or (token.upos in NOMINALS and token.upos != "DET")


def _is_left_out(sentence: Sentence, token: Token) -> bool:
    """Say whether one behind a "but" is who does not: "everyone but Holm", "Chad but not Mali"; "not Chad but Mali" means Mali."""
    head, start = sentence.tokens[token.head], min(t.index for t in sentence.subtree(token))
    but = next((t.index for t in sentence.tokens[token.head : token.index] if t.text.lower() == "but"), start)
    is_not = any(t.text.lower() in ("not", "never") for t in sentence.tokens[but : token.index])
    return is_not or head.text.lower() in _ALL_OR_NONE


_ALL_OR_NONE = frozenset("all any anybody anyone anything everybody everyone none nobody".split())


def counted(sentence: Sentence, token: Token) -> Token:
    """Return what a quantity word counts ("a series of measures": measures), or the token itself."""
    if token.text.lower() == "member":
        return token  # "a senior member of the upper house": the person, not the house
    if token.text.lower() in MEASURES or token.upos in ("NUM", "DET"):
        for below in sentence.children(token, "nmod"):
            if case_of(sentence, below) == "of" and below.upos in NOMINALS:
                return below
    return token


def is_for_or_against(sentence: Sentence, name: Token) -> bool:
    """Say whether a name only tells for or against whom something is: "a pro-British town" is not British."""
    before = sentence.tokens[max(0, name.index - 2) : name.index]
    return len(before) == 2 and before[1].text in "-‑–" and before[0].text.lower() in ("pro", "anti")


def is_on_purpose(sentence: Sentence, verb: Token) -> bool:
    """Say whether an adverb tells that a thing was done on purpose."""
    return any(t.text.lower() in _ON_PURPOSE for t in sentence.children(verb, "advmod"))
