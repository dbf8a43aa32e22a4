"""Mends what a parse says against the grammar of Universal Dependencies, where one reading is left.

The parser scores each word by itself, so a tag and a relation can contradict each other ("people briefed on the talks said": a participle
by its relation, a past tense by its tag). The rules follow the guidelines of the English treebanks (universaldependencies.org/en).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.attachments import ATTACHMENTS
from casus.language.coordination import COORDINATION
from casus.language.coordination import first_below as _first_below
from casus.language.coordination import has_child as _has
from casus.language.coordination import last_below as _last_below
from casus.language.craft import CRAFTS, no_names
from casus.language.strayed import STRAYED
from casus.language.subjects import DAYS, SUBJECTS, is_finite
from casus.language.tree import is_tree
from casus.language.weekdays import WEEKDAYS
from casus.model.sentence import Token

_WANTING = frozenset(
    "agree aim attempt begin cease choose claim continue decide decline demand deserve expect fail forget hesitate hope "
    "intend learn manage mean need neglect offer plan plead pledge prepare promise refuse remember seek start struggle "
    "swear tend threaten try volunteer vow want wish".split()
)
_SPEAKING = frozenset(
    "accuse add argue assure blame call caution charge cite claim complain criticise criticize demand denounce describe "
    "emphasise emphasize explain insist note point praise promise quote recall refer remark repeat reply say stress suggest "
    "swear thank threaten urge vow warn".split()
)
_NOUNS_WANTING = frozenset(
    "agreement ambition attempt bid choice commitment consent decision demand desire determination eagerness failure inability intention "
    "invitation move obligation offer order permission plan pledge pressure promise proposal readiness refusal request resolve right "
    "threat unwillingness vow willingness wish".split()
)
_VERBS_LIKE_ADVERBS = frozenset({"back"})


_SPANS = frozenset("week month year day night morning evening afternoon weekend spring summer autumn winter".split())


def mend(tokens: list[Token]) -> list[Token]:
    """Return the tokens of one sentence with what only one reading is left for set right.

    Args:
        tokens: in order; their indices are their places, heads are indices or -1.

    Returns:
        As many tokens with the same words; the heads still make a tree.
    """
    found = list(tokens)
    for rule in _RULES:
        rule(found)
    if any(a.head != b.head for a, b in zip(tokens, found, strict=True)) and not is_tree([t.head + 1 for t in found]):
        return tokens  # two rules undid each other
    return found


def mend_names(tokens: list[Token]) -> list[Token]:
    """Return the tokens of one sentence with what its entities cannot be set right, as `mend` does; tags and heads stay."""
    found = list(tokens)
    _no_name_of_several(found)
    no_names(found)
    return found


def _tag_by_case(tokens: list[Token]) -> None:
    """What stands with a common noun and in small letters is no name, nor is an adjective before it: "the Nordic states".

    A noun with the tag of a name that is not in small letters is one, and what marks a case is no conjunction.
    """
    for t in tokens:
        if t.upos == "ADJ" and t.xpos == "NNP" and t.deprel == "amod" and tokens[t.head].xpos in ("NN", "NNS"):
            tokens[t.index] = replace(t, xpos="JJ")
        if t.upos == "PROPN" and t.xpos in ("NN", "NNS") and t.text.islower():
            tokens[t.index] = replace(t, upos="NOUN")
        elif t.upos == "NOUN" and t.xpos in ("NNP", "NNPS") and not t.text.islower():
            tokens[t.index] = replace(t, upos="PROPN")
        elif t.upos == "SCONJ" and t.deprel == "case":
            tokens[t.index] = replace(t, upos="ADP")


def _no_name_of_several(tokens: list[Token]) -> None:
    """A place's name does not end in a plural in small letters: "the Nordic states" are several."""
    for t in tokens:
        if (
            t.entity == "I-LOC"
            and t.xpos == "NNS"
            and t.text.islower()
            and (t.index + 1 == len(tokens) or tokens[t.index + 1].entity != "I-LOC")
        ):
            at = t.index
            while tokens[at].entity == "I-LOC":
                tokens[at] = replace(tokens[at], entity="O")
                at -= 1
            tokens[at] = replace(tokens[at], entity="O")


def _tag_by_relation(tokens: list[Token]) -> None:
    """A verb that modifies a noun, without a subject and no relative clause, is a participle: "people briefed on the talks"."""
    for t in tokens:
        if t.deprel == "acl" and t.xpos == "VBD" and not _has(tokens, t, "nsubj", "aux", "nsubj:pass"):
            tokens[t.index] = replace(t, xpos="VBN")


def _plural_object(tokens: list[Token]) -> None:
    """An object has no tense: what looks like a verb is a plural, and its clause says what it is of ("denied reports that he fled")."""
    for t in tokens:
        if t.deprel == "obj" and t.xpos == "VBZ" and not _has(tokens, t, "nsubj", "nsubj:pass", "aux", "expl", "cop", "mark"):
            tokens[t.index] = replace(t, upos="NOUN", xpos="NNS")
            for clause in tokens:
                if clause.head == t.index and clause.deprel == "ccomp":
                    tokens[clause.index] = replace(clause, deprel="acl")


def _own_possessives(tokens: list[Token]) -> None:
    """A possessive pronoun is of the noun behind it: "turned its back"."""
    for t in tokens[:-1]:
        after = tokens[t.index + 1]
        if t.xpos != "PRP$" or t.deprel == "nmod:poss" or t.head < 0 or after.upos not in ("NOUN", "ADV", "ADJ", "VERB"):
            continue
        if after.head not in (t.index, t.head) or _has(tokens, t, "conj"):
            continue
        tokens[after.index] = replace(after, upos="NOUN", xpos="NN" if after.upos != "NOUN" else after.xpos, head=t.head, deprel=t.deprel)
        tokens[t.index] = replace(t, head=after.index, deprel="nmod:poss")


def _object_before_that(tokens: list[Token]) -> None:
    """What stands between a verb and the "that" of its clause is the verb's: "warned Sweden that joining would cost it"."""
    for t in tokens:
        clause = tokens[t.head]
        if t.head < 0 or t.rel not in ("nsubj", "obj") or clause.deprel != "ccomp" or not 0 <= clause.head < t.index < clause.index:
            continue
        if any(x.head == clause.index and x.deprel == "mark" and x.text.lower() == "that" and x.index > t.index for x in tokens):
            tokens[t.index] = replace(t, head=clause.head, deprel="obj")


def _participle_of_noun(tokens: list[Token]) -> None:
    """A past participle right behind a noun is the noun's: "a deal reached with Norway"."""
    for t in tokens[1:]:
        noun = tokens[t.index - 1]
        if (
            (t.deprel, t.xpos, noun.upos) == ("advcl", "VBN", "NOUN")
            and noun.head == t.head > t.index
            and not _has(tokens, t, "mark", "nsubj", "nsubj:pass", "aux", "aux:pass", "advmod")
        ):
            tokens[t.index] = replace(t, head=noun.index, deprel="acl")


def _one_subject(tokens: list[Token]) -> None:
    """A clause has one subject: a person's name right behind it renames it ("her colleague Karl Brandt warned")."""
    for t in tokens:
        if t.deprel != "nsubj" or t.entity != "B-PER" or t.head <= t.index:
            continue
        first = next((x for x in tokens[: t.index] if x.head == t.head and x.deprel == "nsubj" and x.upos == "NOUN"), None)
        if first is not None and all(x.upos == "PUNCT" for x in tokens[first.index + 1 : t.index]):
            tokens[t.index] = replace(t, head=first.index, deprel="appos")


def _for_and_to(tokens: list[Token]) -> None:
    """A "for" after its verb opens the infinitive that follows: "called for the guards to leave"."""
    for t in tokens:
        if t.deprel != "mark" or t.text.lower() != "for" or not 0 <= t.head < t.index:
            continue
        clause = next((x for x in tokens[t.index + 1 :] if x.head == t.head and x.deprel in ("advcl", "xcomp", "ccomp")), None)
        if clause is None or not any(x.head == clause.index and x.text.lower() == "to" and x.deprel == "mark" for x in tokens):
            continue
        tokens[t.index] = replace(t, head=clause.index)
        for x in tokens[t.index + 1 : clause.index]:
            if x.head == clause.head and x.upos in ("NOUN", "PROPN", "PRON") and not _has(tokens, x, "case"):
                tokens[x.index] = replace(x, head=clause.index, deprel="nsubj")


def _one_name(tokens: list[Token]) -> None:
    """A name has one head: what its other words hold hangs on that one ("the governments of Burkina Faso, Mali and Niger")."""
    for t in tokens:
        if t.entity not in ("B-LOC", "B-ORG") or t.upos != "PROPN":
            continue
        end = t.index + 1
        while end < len(tokens) and tokens[end].entity == "I-" + t.entity[2:] and tokens[end].upos == "PROPN":
            end += 1
        inside = range(t.index, end)
        head, *others = [i for i in inside if tokens[i].head not in inside]
        for i in others:
            tokens[i] = replace(tokens[i], head=head, deprel="flat")
        for x in tokens:
            if x.index not in inside and x.head in inside and x.head != head and (x.head in others or x.deprel in ("conj", "appos")):
                tokens[x.index] = replace(x, head=head)


def _list_of_names(tokens: list[Token]) -> None:
    """A name with "and" does not rename another: "Chad, Mali and Niger" are three."""
    for t in tokens:
        first = tokens[t.head]
        if t.deprel != "appos" or t.entity[2:] not in ("LOC", "ORG") or t.entity[2:] != first.entity[2:] or tokens[t.index - 1].text != ",":
            continue
        after = [x for x in tokens[t.index :] if x.head == t.index and x.deprel == "conj" and x.entity[2:] == t.entity[2:]]
        if not after or not _has(tokens, after[-1], "cc") or _last_below(tokens, t) != _last_below(tokens, after[-1]):
            continue
        for x in (t, *after):
            tokens[x.index] = replace(x, head=first.index, deprel="conj")


def _one_list(tokens: list[Token]) -> None:
    """All names of a list hang on its first: "Chad, Mali and Niger"."""
    for t in tokens:
        above = tokens[t.head]
        is_list = t.deprel == "conj" and t.head >= 0 and above.deprel == "conj" and above.head >= 0
        if is_list and t.entity[2:] == above.entity[2:] == tokens[above.head].entity[2:] != "":
            tokens[t.index] = replace(t, head=above.head)


def _infinitive_of_noun(tokens: list[Token]) -> None:
    """An infinitive right behind the phrase of a noun that wants one is the noun's: "saddened by the decision of Mali to leave"."""
    for t in tokens:
        to = tokens[t.index - 1]
        if t.deprel not in ("advcl", "xcomp") or t.xpos != "VB" or to.text != "to" or to.head != t.index or not 0 <= t.head < t.index:
            continue
        for noun in reversed(tokens[t.head + 1 : to.index]):
            if noun.lemma in _NOUNS_WANTING and noun.upos == "NOUN" and _last_below(tokens, noun) == to.index - 1:
                tokens[t.index] = replace(t, head=noun.index, deprel="acl")
                break


def _day_of_saying(tokens: list[Token]) -> None:
    """A day between a verb and the subject of its clause is the verb's: "said on Monday it was ready", "said last week it was"."""
    for t in tokens:
        clause = tokens[t.head]
        is_time = t.text.lower() in DAYS or (t.lemma in _SPANS and t.deprel == "obl:unmarked")
        if t.rel != "obl" or not is_time or t.head < t.index or clause.deprel != "ccomp" or not 0 <= clause.head < t.index:
            continue
        subject = next((x for x in tokens if x.head == clause.index and x.rel == "nsubj"), None)
        if subject is not None and subject.index > t.index and _first_below(tokens, t) == clause.head + 1:
            tokens[t.index] = replace(t, head=clause.head)


def _time_of_clause(tokens: list[Token]) -> None:
    """A time behind a clause with a conjunction is that clause's, not of the verb above: "was leaving after Mali did so last week"."""
    for t in tokens:
        if t.deprel != "obl:unmarked" or (t.lemma not in _SPANS and t.text.lower() not in DAYS) or not 0 <= t.head < t.index:
            continue
        start = _first_below(tokens, t)
        for clause in reversed(tokens[t.head + 1 : start]):
            if (
                clause.deprel == "advcl"
                and _has(tokens, clause, "nsubj")
                and _has(tokens, clause, "mark")
                and _last_below(tokens, clause) == start - 1
            ):
                tokens[t.index] = replace(t, head=clause.index)
                break


def _wanted_clause(tokens: list[Token]) -> None:
    """An infinitive right behind a verb that wants one is its complement, no adverbial: "promised to mend the bridge"."""
    for t in tokens:
        above = tokens[t.head]
        if t.deprel == "advcl" and 0 <= t.head < t.index and above.upos == "VERB" and above.lemma in _WANTING:
            mark = tokens[above.index + 1]
            if mark.head == t.index and mark.text.lower() == "to":
                tokens[t.index] = replace(t, deprel="xcomp")


def _speakers_participle(tokens: list[Token]) -> None:
    """What is said in a participle behind an attribution is its speaker's: "..., the envoy told deputies, accusing Norway"."""
    for t in tokens:
        if (
            t.deprel != "advcl"
            or t.xpos != "VBG"
            or t.lemma not in _SPEAKING
            or not 0 <= t.head < t.index
            or tokens[t.index - 1].text != ","
        ):
            continue
        told = tokens[t.head]
        said = next(
            (
                x
                for x in reversed(tokens[t.head + 1 : t.index])
                if _has(tokens, x, "nsubj") and (x.deprel == "parataxis" or (told.deprel, told.head) == ("ccomp", x.index))
            ),
            None,
        )
        if said is not None and not any(is_finite(x) and x.index != said.index for x in tokens[said.index : t.index]):
            tokens[t.index] = replace(t, head=said.index)


def _tellings_participle(tokens: list[Token]) -> None:
    """What is done in a participle behind an attribution is of what was told: "jets struck it, he said, killing four"."""
    for t in tokens:
        said = tokens[t.head]
        if t.deprel not in ("advcl", "ccomp") or t.xpos != "VBG" or t.lemma in _SPEAKING or not 0 <= t.head < t.index - 1:
            continue
        told = next((x for x in tokens[: said.index] if x.head == said.index and x.deprel == "ccomp"), None)
        is_aside = tokens[t.index - 1].text == "," and all(
            x.head == said.index or x.upos == "PUNCT" for x in tokens[said.index + 1 : t.index]
        )
        if told is not None and said.lemma in ("say", "tell", "report", "announce", "confirm") and is_aside:
            tokens[t.index] = replace(t, head=told.index, deprel="advcl")


def _verb_like_an_adverb(tokens: list[Token]) -> None:
    """A noun with a subject and no verb lacks the verb between them: "Germany and Poland back Macedonia's bid"."""
    for t in tokens:
        noun = tokens[t.head]
        if t.text not in _VERBS_LIKE_ADVERBS or t.deprel != "advmod" or not t.index < t.head or noun.upos not in ("NOUN", "PROPN"):
            continue
        subject = next((x for x in tokens[: t.index] if x.head == noun.index and x.deprel == "nsubj"), None)
        if (
            subject is None
            or _has(tokens, noun, "cop")
            or any(x.head == noun.index and x.index < t.index and x is not subject for x in tokens)
        ):
            continue
        tokens[t.index] = replace(t, upos="VERB", xpos="VBP", head=noun.head, deprel=noun.deprel)
        for x in tokens:
            if x.head == noun.index and (x.index < t.index or x.upos == "PUNCT"):
                tokens[x.index] = replace(x, head=t.index)
        tokens[noun.index] = replace(noun, head=t.index, deprel="obj")


_BASES = frozenset("bring sing ring spring sting cling fling sling swing string wring ping wing ding".split())


def _participle_by_ending(tokens: list[Token]) -> None:
    """What ends in -ing is no infinitive: "left the talks, warning Peru"."""
    for t in tokens:
        word = t.text.lower()
        if t.xpos == "VB" and t.upos == "VERB" and word.endswith("ing") and word not in _BASES and not _has(tokens, t, "mark", "aux"):
            tokens[t.index] = replace(t, xpos="VBG")


_RULES: tuple[Callable[[list[Token]], None], ...] = (
    *WEEKDAYS,
    *CRAFTS,
    _one_name,
    *ATTACHMENTS,
    _list_of_names,
    _one_list,
    _infinitive_of_noun,
    _day_of_saying,
    _time_of_clause,
    _tag_by_case,
    _participle_by_ending,
    _no_name_of_several,
    _tag_by_relation,
    _plural_object,
    _own_possessives,
    _object_before_that,
    _participle_of_noun,
    _one_subject,
    *COORDINATION,
    *STRAYED,
    *SUBJECTS,
    _for_and_to,
    _wanted_clause,
    _speakers_participle,
    _tellings_participle,
    _verb_like_an_adverb,
)
