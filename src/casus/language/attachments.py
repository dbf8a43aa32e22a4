"""Mends what hangs on the wrong word of a phrase: a title, a sum, a renaming, a charge, an occasion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.coordination import first_below, has_child, last_below
from casus.model.sentence import Token


def _receiver_of_sum(tokens: list[Token]) -> None:
    """What has an article of its own is no part of the sum behind it, but gets that: "promised the army ten million dollars"."""
    for t in tokens:
        whole = tokens[t.head]
        if t.deprel != "compound" or t.upos not in ("NOUN", "PROPN") or whole.deprel != "obj" or not 0 <= whole.head < t.index < t.head:
            continue
        between = tokens[t.index + 1 : whole.index]
        if has_child(tokens, t, "det", "nmod:poss") and between and between[0].upos == "NUM":
            tokens[t.index] = replace(t, head=whole.head, deprel="iobj")


def _title_of_name(tokens: list[Token]) -> None:
    """A title right in front of a person's name is the name's: "Gambia's Foreign Minister Lamin Jallow flew" has one subject."""
    for t in tokens[1:]:
        if t.entity != "B-PER" or t.deprel not in ("nsubj", "nsubj:pass"):
            continue
        title = next((x for x in tokens[: t.index] if (x.head, x.deprel) == (t.head, t.deprel)), None)
        is_title = title is not None and title.upos == "PROPN" and title.entity == "O" and title.text.isalpha() and title.text[:1].isupper()
        if title is not None and is_title and last_below(tokens, title) == t.index - 1:
            tokens[title.index] = replace(title, head=t.index, deprel="nmod:desc")


def _second_object(tokens: list[Token]) -> None:
    """A verb has one object: a noun with an article behind a name and a comma renames it, if no list goes on ("sent KFOR, the force")."""
    for t in tokens:
        if t.deprel != "obj" or t.upos != "NOUN" or t.head < 0:
            continue
        first = next((x for x in tokens[: t.index] if x.head == t.head and x.deprel == "obj" and x.upos == "PROPN"), None)
        if first is None or has_child(tokens, t, "conj", "cc"):
            continue
        start, end = first_below(tokens, t), last_below(tokens, first)
        if start == end + 2 and tokens[end + 1].text == "," and tokens[start].text.lower() in ("the", "a", "an"):
            tokens[t.index] = replace(t, head=first.index, deprel="appos")


def _charge(tokens: list[Token]) -> None:
    """What somebody is accused of is the verb's, not the accused's: "accused the Peruvian army of shelling a village"."""
    for t in tokens:
        if (
            t.xpos != "VBG"
            or t.deprel != "acl"
            or not any(m.head == t.index and m.text.lower() == "of" for m in tokens[t.head + 1 : t.index])
        ):
            continue
        accused = tokens[t.head]
        while accused.deprel in ("nmod", "conj", "appos", "flat") and accused.head >= 0:
            accused = tokens[accused.head]
        verb = tokens[accused.head]
        if accused.deprel in ("obj", "obl:agent") and verb.lemma in _CHARGING and verb.index < t.head:
            tokens[t.index] = replace(t, head=verb.index, deprel="advcl")


_CHARGING = frozenset({"accuse", "suspect", "convict", "acquit", "absolve"})


def _bare_charge(tokens: list[Token]) -> None:
    """What somebody is accused of is the verb's, where it is a thing without an article: "accused the government of weakness"."""
    for t in tokens:
        accused = tokens[t.head]
        if t.deprel != "nmod" or t.upos != "NOUN" or accused.deprel not in ("obj", "nsubj:pass") or not has_child(tokens, accused, "det"):
            continue
        verb = tokens[accused.head]
        of = [c for c in tokens[verb.index + 1 :] if c.text.lower() == "of"]
        if verb.lemma in _CHARGING and len(of) == 1 and of[0].head == t.index and not has_child(tokens, t, "det", "nmod:poss"):
            tokens[t.index] = replace(t, head=verb.index, deprel="obl")


def _occasion(tokens: list[Token]) -> None:
    """When a thing was done is said of the verb, not of a noun before it: "its bid to join the bloc, a day after Oslo left it"."""
    for t in tokens:
        if t.deprel != "acl" or t.xpos != "VBD" or not has_child(tokens, t, "nsubj", "nsubj:pass"):
            continue
        if not any(m.head == t.index and m.deprel == "mark" and m.text.lower() in ("after", "before", "since") for m in tokens):
            continue
        verb = tokens[t.head]
        while verb.deprel in ("nmod", "conj", "appos", "flat", "obj", "obl", "nsubj") and verb.head >= 0:
            verb = tokens[verb.head]
        if verb.upos == "VERB":
            tokens[t.index] = replace(t, head=verb.index, deprel="advcl")


def _fronted_object(tokens: list[Token]) -> None:
    """A clause has one subject: what stands in front of it with "whose" is its object ("the force, whose withdrawal it demanded")."""
    for t in tokens:
        verb = tokens[t.head]
        if t.deprel != "nsubj" or verb.deprel != "acl:relcl" or verb.index < t.index:
            continue
        is_whose = any(x.head == t.index and x.text.lower() == "whose" for x in tokens[: t.index])
        if is_whose and any(x.head == verb.index and x.deprel == "nsubj" for x in tokens[t.index + 1 : verb.index]):
            tokens[t.index] = replace(t, deprel="obj")


def _errand(tokens: list[Token]) -> None:
    """Behind a clause between commas goes on what somebody is urged to do: "urged Peru, with which it has a border, to let them go"."""
    for t in tokens:
        aside = tokens[t.head]
        if t.upos != "VERB" or t.deprel not in ("advcl", "xcomp") or aside.deprel != "acl:relcl" or aside.index > t.index:
            continue
        first = first_below(tokens, t)
        if not (tokens[first].text.lower() == "to" and first and tokens[first - 1].text == ","):
            continue
        urged = tokens[aside.head]
        verb, start = tokens[urged.head], first_below(tokens, aside)
        is_aside = tokens[start].text == "," or tokens[start - 1].text == ","
        is_open = not any(x.head == verb.index and x.deprel in ("xcomp", "ccomp") for x in tokens)
        if is_aside and is_open and urged.deprel in ("obj", "obl", "nsubj:pass") and verb.lemma in _URGING and urged.index < aside.index:
            tokens[t.index] = replace(t, head=verb.index, deprel="xcomp")


_URGING = frozenset(
    "urge ask tell call order invite press force allow encourage warn instruct require advise command appeal authorize authorise".split()
)


def _left_out_verb(tokens: list[Token]) -> None:
    """What a second one is to do has a clause of its own: "promised to lift its ban and Peru to return the ship".

    Only a name behind what is none: in "agreed to meet Chile and Peru to discuss it" both are met.
    """
    for t in tokens:
        to = t.index + 1
        if t.upos != "PROPN" or t.deprel != "conj" or to >= len(tokens) or tokens[to].text.lower() != "to":
            continue
        second, joint = tokens[tokens[to].head], next((x for x in tokens[: t.index] if x.head == t.index and x.deprel == "cc"), None)
        above = tokens[t.head]
        while above.head >= 0 and above.deprel in ("obj", "obl", "nmod", "compound", "conj") and above.upos != "PROPN":
            above = tokens[above.head]
        verb = tokens[above.head]
        if joint is None or joint.text.lower() != "and" or above.deprel != "xcomp" or above.head < 0 or verb.lemma not in _UNDERTAKING:
            continue
        if second.upos == "VERB" and second.index > to and second.deprel in ("advcl", "xcomp", "acl"):
            tokens[second.index] = replace(second, head=verb.index, deprel="conj")
            tokens[t.index] = replace(t, head=second.index, deprel="nsubj")
            tokens[joint.index] = replace(joint, head=second.index)


_UNDERTAKING = frozenset("promise agree pledge vow undertake offer consent swear threaten refuse decide".split())


ATTACHMENTS: tuple[Callable[[list[Token]], None], ...] = (
    _receiver_of_sum,
    _title_of_name,
    _second_object,
    _charge,
    _bare_charge,
    _occasion,
    _fronted_object,
    _errand,
    _left_out_verb,
)
