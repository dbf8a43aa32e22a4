"""Mends what a parse says of what is coordinated, and of names beside nouns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from casus.model.sentence import Token

_AS_WELL = ("as", "well", "as")
_NEVER_PASSIVE = frozenset("agree appeal apologise apologize complain decline hope insist object plead refrain reply respond".split())
_WILLING = frozenset("pledge promise refuse swear threaten vow".split())  # never passive with what one is willing to do


def _joined_subjects(tokens: list[Token]) -> None:
    """Two subjects or owners with "and" or "as well as" between them are one: "the army and the rebels agreed", "Mali and Chad's entry".

    So are a name and a list that goes on behind a comma ("Norway, Denmark and Iceland said").
    """
    for t in tokens:
        if t.rel != "nsubj" and t.deprel != "nmod:poss":
            continue
        first = next((x for x in tokens[: t.index] if x.head == t.head and x.deprel == t.deprel), None)
        if first is None:
            continue
        behind = last_below(tokens, first) + 1
        if behind == len(tokens):
            continue
        cc = tokens[behind]
        others = [x for x in tokens[t.index : t.head] if x.head == t.index and x.deprel == "conj"]
        if (
            cc.text == ","
            and first.upos == t.upos == "PROPN"
            and first_below(tokens, t) == behind + 1
            and others
            and has_child(tokens, others[-1], "cc")
        ):
            for x in (t, *others):  # "Norway, Denmark and Iceland said"
                tokens[x.index] = replace(x, head=first.index, deprel="conj")
            continue
        if tuple(x.text.lower() for x in tokens[behind : behind + 3]) == _AS_WELL and first_below(tokens, t) == behind + 3:
            tokens[behind] = replace(cc, head=t.index, deprel="cc")
            tokens[t.index] = replace(t, head=first.index, deprel="conj")
            continue
        # On whatever word of the second name the parser hung it, or on the verb of both.
        if cc.deprel == "cc" and cc.index in (first_below(tokens, t), first_below(tokens, t) - 1):
            tokens[cc.index] = replace(cc, head=t.index)
            tokens[t.index] = replace(t, head=first.index, deprel="conj")


def _thing_and_name(tokens: list[Token]) -> None:
    """A name right behind a noun of the same place in the clause renames it: "told the news agency Tass", "Mali and its ally Chad"."""
    for t in tokens[1:]:
        noun = tokens[t.index - 1]
        if (
            t.upos == "PROPN"
            and noun.upos == "NOUN"
            and t.head == noun.head != -1
            and t.deprel == noun.deprel
            and t.rel in ("obj", "iobj", "obl", "conj")
        ):
            tokens[t.index] = replace(t, head=noun.index, deprel="appos")


def _case_of_name(tokens: list[Token]) -> None:
    """A preposition before a name is the whole name's: "from Addis Ababa"."""
    for t in tokens:
        inner = tokens[t.head] if t.head >= 0 else t
        if t.deprel == "case" and t.upos == "ADP" and t.index < inner.index and inner.deprel == "compound" and inner.head > inner.index:
            tokens[t.index] = replace(t, head=inner.head)


def _second_office(tokens: list[Token]) -> None:
    """What "and" joins to an office behind a name is another office: "Ames, the head of the team and a former judge, said"."""
    for t in tokens:
        name = tokens[t.head]
        if t.deprel != "conj" or t.xpos != "NN" or t.head < 0 or name.entity != "B-PER" or not has_child(tokens, t, "det"):
            continue
        office = next((x for x in tokens[name.index : t.index] if x.head == name.index and x.deprel == "appos" and x.xpos == "NN"), None)
        if (
            office is not None
            and tokens[first_below(tokens, t) - 1].text != ","
            and last_below(tokens, office) == first_below(tokens, t) - 1
        ):
            tokens[t.index] = replace(t, head=office.index)


def _clause_of_last(tokens: list[Token]) -> None:
    """A "which" right behind a list of names that ends in another kind of thing is of that: "Mali, Chad and the opposition, which said"."""
    for t in tokens:
        if t.deprel != "acl:relcl" or t.head < 0 or tokens[t.head].upos != "PROPN":
            continue
        listed = [x for x in tokens[t.head : t.index] if x.head == t.head and x.deprel == "conj"]
        pronoun = next((x for x in tokens[t.head : t.index] if x.head == t.index and x.xpos in ("WDT", "WP")), None)
        if not listed or pronoun is None or listed[-1].upos != "NOUN":
            continue
        between = tokens[last_below(tokens, listed[-1]) + 1 : pronoun.index]
        if listed[-1].index < pronoun.index and all(x.upos == "PUNCT" for x in between):
            tokens[t.index] = replace(t, head=listed[-1].index)


def _conjunct_of_another_form(tokens: list[Token]) -> None:
    """A past tense is not joined to an infinitive but to the verb above it: "told citizens to leave and evacuated its envoys"."""
    for t in tokens:
        above = tokens[t.head]
        if t.deprel != "conj" or t.xpos != "VBD" or t.head < 0 or above.xpos != "VB" or not has_child(tokens, above, "mark", "aux"):
            continue
        if has_child(tokens, t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "csubj", "expl"):
            continue
        while above.head >= 0 and above.rel in ("xcomp", "ccomp", "acl", "advcl", "conj") and above.xpos not in ("VBD", "VBZ", "VBP"):
            if above.xpos == "VBN" and has_child(tokens, above, "aux"):
                break
            above = tokens[above.head]
        if above.upos == "VERB" and above.xpos != "VB":
            tokens[t.index] = replace(t, head=above.index)


def _conjunct_of_gerund(tokens: list[Token]) -> None:
    """An infinitive is not joined to a gerund but to the infinitive above it: "would keep Mali from trading and block its deals"."""
    for t in tokens:
        gerund = tokens[t.head]
        if t.deprel != "conj" or t.xpos != "VB" or t.head < 0 or gerund.xpos != "VBG" or gerund.head < 0:
            continue
        above = tokens[gerund.head]
        is_alike = above.xpos == "VB" and above.upos == "VERB"
        if is_alike and has_child(tokens, gerund, "mark") and not has_child(tokens, t, "nsubj", "nsubj:pass", "aux", "mark"):
            tokens[t.index] = replace(t, head=above.index)


def _past_like_its_fellow(tokens: list[Token]) -> None:
    """What has an object of its own and is joined to a past tense is one too, and no passive: "killed 14 and wounded 200"."""
    for t in tokens:
        before = tokens[t.head]
        is_joined = t.deprel == "conj" and t.xpos == "VBN" and t.head >= 0 and before.xpos == "VBD" and before.index < t.index
        if not is_joined or has_child(tokens, t, "aux", "aux:pass", "nsubj:pass", "mark") or has_child(tokens, before, "aux:pass"):
            continue
        if any(x.head == t.index and x.deprel == "obj" and x.index > t.index for x in tokens):
            tokens[t.index] = replace(t, xpos="VBD")


_UNCHANGING = frozenset("cut hit put set let shut cost spread beat hurt bet quit split burst cast shed thrust read".split())


def _infinitive_of_its_own(tokens: list[Token]) -> None:
    """An infinitive is not joined to a tense but to the infinitive above it: "to talk to those who survived and meet the king"."""
    for t in tokens:
        finite = tokens[t.head]
        if t.deprel != "conj" or t.xpos != "VB" or t.upos != "VERB" or t.head < 0 or finite.xpos not in ("VBD", "VBZ"):
            continue
        if finite.index > t.index or t.text.lower() in _UNCHANGING:
            continue
        if has_child(tokens, t, "nsubj", "nsubj:pass", "aux", "mark", "csubj", "expl"):
            continue
        above = finite
        while above.head >= 0 and above.xpos != "VB":
            above = tokens[above.head]
        if above.xpos == "VB" and above.upos == "VERB":
            tokens[t.index] = replace(t, head=above.index)


def _active_behind_passive(tokens: list[Token]) -> None:
    """What cannot be passive goes on with who spoke, not with what is done: "said that an army would be raised and appealed to them"."""
    for t in tokens:
        passive = tokens[t.head]
        if t.deprel != "conj" or t.xpos != "VBN" or t.head < 0 or passive.rel != "ccomp" or passive.head < 0:
            continue
        above = tokens[passive.head]
        is_told = above.xpos == "VBD" and above.index < passive.index and has_child(tokens, passive, "aux:pass")
        if not is_told or has_child(tokens, t, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark"):
            continue
        has_act = any(x.head == t.index and x.deprel == "xcomp" and x.xpos == "VB" for x in tokens)
        if t.lemma in _NEVER_PASSIVE or (t.lemma in _WILLING and has_act):
            tokens[t.index] = replace(t, xpos="VBD", head=above.index)


def _renamed(tokens: list[Token]) -> None:
    """A noun with an owner, behind a comma and the same part of the clause as the name before it, renames that: "Britain, its ally"."""
    for t in tokens[2:]:
        if t.upos != "NOUN" or t.rel not in ("obj", "iobj", "nsubj"):
            continue
        start = first_below(tokens, t)
        if start < 2 or tokens[start].xpos != "PRP$" or tokens[start - 1].text != ",":
            continue
        name = next((x for x in tokens[:start] if x.head == t.head and x.rel == t.rel and x.upos == "PROPN"), None)
        if name is not None and last_below(tokens, name) == start - 2:
            tokens[t.index] = replace(t, head=name.index, deprel="appos")


def has_child(tokens: Sequence[Token], above: Token, *relations: str) -> bool:
    """Say whether a token has a dependent of one of these relations."""
    i = above.index
    for t in tokens:  # noqa: SIM110 - a third of the time that any() over a generator takes, and asked for every word of a text
        if t.head == i and t.deprel in relations:
            return True
    return False


def _below(tokens: Sequence[Token], top: Token) -> set[int]:
    found = {top.index}
    while more := {t.index for t in tokens if t.head in found} - found:
        found |= more
    return {i for i in found if tokens[i].upos != "PUNCT"} | {top.index}


def first_below(tokens: Sequence[Token], top: Token) -> int:
    """Return the place of the first word of what a token heads."""
    return min(_below(tokens, top))


def last_below(tokens: Sequence[Token], top: Token) -> int:
    """Return the place of the last word of what a token heads."""
    return max(_below(tokens, top))


COORDINATION: tuple[Callable[[list[Token]], None], ...] = (
    _joined_subjects,
    _thing_and_name,
    _case_of_name,
    _second_office,
    _clause_of_last,
    _conjunct_of_another_form,
    _conjunct_of_gerund,
    _past_like_its_fellow,
    _infinitive_of_its_own,
    _active_behind_passive,
    _renamed,
)
"""The rules, in the order in which they are applied."""
