"""Claims about how many members an alliance will have: which number the state that joins will be."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership_scene import MEMBER_NOUNS, Found, Scene, read_count
from casus.extract.membership_words import ENTRIES, JOINING
from casus.model.sentence import Token

_HAVING = frozenset({"have", "comprise", "include", "number", "count", "be"})
_GIVING = frozenset({"give", "bring", "take", "raise"})
_FUTURE = frozenset({"will", "would", "shall", "'ll", "’ll"})
_ENTERING = JOINING | {"admit", "deposit", "ratify", "sign", "become", "take"}
_SMALLEST, _LARGEST = 3, 60


def find_future_counts(scene: Scene) -> Iterator[Found]:
    """Yield the number that one joining state will be: "With Sweden, NATO will have 32 members", "... once Chad has joined".

    The same is said by "Sweden will be the 32nd member". Of several states that join at once, and where the sentence names none, no
    number is theirs.
    """
    for verb in scene.sentence.tokens:
        if verb.upos != "VERB" or verb.lemma not in _HAVING | _GIVING:
            continue
        if not any(c.text.lower() in _FUTURE for c in scene.sentence.children(verb, "aux")) or scene.stance(verb) == "denies":
            continue
        found = _counted(scene, verb)
        joining = _joining(scene, verb, found[0]) if found is not None else []
        if found is None or len(joining) != 1:
            continue
        alliance, value = found
        yield Found(joining[0], "nth_member", alliance, str(value), None, scene.part(verb), "asserts", f"future number, verb {verb.lemma}")


def _counted(scene: Scene, verb: Token) -> tuple[str, int] | None:
    """Return the alliance and the number of its members to be."""
    sentence = scene.sentence
    below = list(sentence.children(verb, "obj", "obl", "xcomp", "iobj"))
    thing = next((c for c in below if c.index > verb.index and c.lemma in MEMBER_NOUNS), None)
    subject = sentence.child(verb, "nsubj")
    wholes = [subject] if verb.lemma in _HAVING else [c for c in below if c is not thing]
    alliance = next((a for w in wholes if w is not None and (a := scene.alliance_at(w)) is not None), None)
    value = read_count(sentence, thing) if thing is not None else None
    if thing is None or alliance is None or value is None or not _SMALLEST <= value <= _LARGEST or scene.has_other_owner(thing):
        return None
    return alliance, value


def _joining(scene: Scene, verb: Token, alliance: str) -> list[str]:
    """Return the states that will have joined by then: "with Sweden", "when Finland joins", "Finland's entry will give"."""
    sentence = scene.sentence
    found: list[str] = []
    for phrase in sentence.children(verb, "obl", "advcl", "nsubj"):
        leads = {c.text.lower() for c in sentence.children(phrase, "case", "mark", "advmod")}
        is_with = phrase.rel == "obl" and "with" in leads
        is_entry = phrase.rel == "advcl" and phrase.lemma in _ENTERING and bool(leads & {"when", "once", "after", "if"})
        is_own = phrase.rel == "nsubj" and (phrase.lemma in ENTRIES or phrase.lemma == "membership")
        if is_with or is_entry or is_own:
            found += [code for t in sentence.subtree(phrase) for code in scene.codes(t)]
    return [code for code in dict.fromkeys(found) if code != alliance]
