"""Where an act happened: the place that hangs on its own clause, and its state."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Cast
from casus.extract.clauses import case_of
from casus.extract.reading import ASIDES, phrase_span
from casus.model.account import Place
from casus.model.sentence import Sentence, Token

_WHERE = frozenset(
    "in at near over inside outside off across along around above within throughout through onto into beneath beyond".split()
)
_OCCASIONS = frozenset("at in during outside near inside".split())
_OF_WORDS = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})
_SOMETIMES = frozenset({"on", "to", "from", "of"})  # places only with a noun of place ("on the border", "attack on" is no place)
PLACE_NOUNS = all_noun_forms(
    """airspace territory border frontier water coast capital city region province district sea island peninsula town village
    base port airport airfield
    airbase street square headquarters embassy consulate area zone valley desert gulf strait harbour harbor suburb outskirts
    mountain river lake
    camp site plant checkpoint prison school hospital market mosque church station bridge road highway building hotel
    compound enclave
    neighbourhood neighborhood county shore coastline soil""".split()
)


_CLAUSE = frozenset({"nsubj", "cop", "aux", "advmod", "mark", "obl", "ccomp"})
_RESULTS = frozenset("kill wound injure hurt destroy damage".split())
_GOING = frozenset("enter reach leave cross".split())
_COMPASS = frozenset("north south east west northeast northwest southeast southwest centre center interior".split())


def _is_of_somewhere(sentence: Sentence, token: Token) -> bool:
    """Say whether a compass word says of what: "the north of Mali", "the Middle East"; the East alone is no place of an act."""
    named = any(t.upos == "PROPN" or t.text[:1].isupper() for t in sentence.children(token, "compound", "amod", "flat", "nmod:poss"))
    return named or any(t.upos == "PROPN" and case_of(sentence, t) == "of" for t in sentence.children(token, "nmod"))


def find_place(cast: Cast, sentence: Sentence, trigger: Token, taken: Collection[int] = (), kind: str = "") -> Place | None:
    """Return the place that hangs on the trigger: "in Syrian airspace", "over Turkey", "near Goma"; None where none does.

    A place in another clause of the sentence, and a phrase that names a party (`taken`: their head tokens) and says not where, does
    not count. The odd cases: a nominal act takes the place of its verb only where the verb has no other object ("the attack took
    place in Goma"); an act of words is not where its object is ("condemned the attack in Goma").

    Args:
        cast: the parties of the report, for the state of an adjective.
        sentence: the sentence.
        trigger: the trigger's head.
        taken: heads of phrases that already fill a role.
        kind: PLOVER type of the act.
    """
    first: tuple[Token, Place] | None = None
    for token in _candidates(cast, sentence, trigger, is_of_words=kind in _OF_WORDS):
        case = case_of(sentence, token)
        if token.index in taken and case not in _WHERE:
            continue
        found = _place(cast, sentence, token, case)
        if found is None:
            continue
        if first is None:
            first = token, found
        elif first[0].text.lower() in _COMPASS and _is_town(cast, sentence, token):
            return found  # "a consulate in Benghazi, in the east of Libya"
    if first is not None or kind != "ASSAULT" or trigger.upos != "VERB":
        return None if first is None else first[1]
    return _assailed(cast, sentence, trigger) or _of_blow(cast, sentence, trigger)


def blow_of(sentence: Sentence, trigger: Token) -> Token | None:
    """Return the verb of the blow whose result a verb tells, where both have one subject: "hit" of "hit a house and killed five"."""
    blow = sentence.head_of(trigger)
    is_result = trigger.lemma in _RESULTS and trigger.rel in ("conj", "advcl") and sentence.child(trigger, "nsubj") is None
    return blow if is_result and blow is not None and blow.upos == "VERB" else None


def _of_blow(cast: Cast, sentence: Sentence, trigger: Token) -> Place | None:
    """Return the place of the blow that killed or destroyed: "a missile hit a house in Goma and killed five"."""
    blow = blow_of(sentence, trigger)
    if blow is None:
        return None
    found = (_place(cast, sentence, t, case_of(sentence, t)) for t in _candidates(cast, sentence, blow, is_of_words=False))
    return next((place for place in found if place is not None), None)


def _assailed(cast: Cast, sentence: Sentence, trigger: Token) -> Place | None:
    """Return the town that is the object of a blow: "shelled Mariupol"; a state that is attacked says nothing of where."""
    token = next((t for t in sentence.children(trigger, "obj") if _is_town(cast, sentence, t)), None)
    if token is None or trigger.lemma in _GOING:
        return None
    span = phrase_span(sentence, token, ASIDES)
    return Place(span, span.of(cast.reading.text), _state(cast, sentence, token))


def _is_town(cast: Cast, sentence: Sentence, token: Token) -> bool:
    """Say whether a token heads the name of a town or another part of a state."""
    mention = cast.reading.mention_at(sentence, token)
    return token.upos == "PROPN" and token.entity.endswith("LOC") and mention is not None and mention.kind == "place"


def find_copular_place(cast: Cast, sentence: Sentence, predicate: Token) -> Place | None:
    """Return the place that a predicate names ("it was over Turkey"), or None."""
    if not any(t.lemma == "be" or t.text.lower() in ("was", "were", "is") for t in sentence.children(predicate, "cop")):
        return None
    return _place(cast, sentence, predicate, case_of(sentence, predicate), ASIDES | _CLAUSE)


def _candidates(cast: Cast, sentence: Sentence, trigger: Token, *, is_of_words: bool) -> Iterator[Token]:
    objects = [t for t in sentence.children(trigger, "obj") if not _is_town(cast, sentence, t)]  # "Mariupol on the Sea of Azov"
    if is_of_words and trigger.upos == "VERB":
        # What follows the object may be of the object, wherever the parser hangs it: "condemned the attack in Goma".
        ends = {max(t.index for t in sentence.subtree(child, without=_CLAUSE)) for child in objects}
        yield from (t for t in sentence.children(trigger, "obl") if min(c.index for c in sentence.subtree(t)) - 1 not in ends)
    else:
        yield from sentence.children(trigger, "obl", "nmod")
        for child in objects:
            yield from sentence.children(child, "nmod")
    for child in sentence.children(trigger, "obl"):
        if case_of(sentence, child) in _OCCASIONS and child.upos == "NOUN":  # "at a rally in Goma"
            yield from sentence.children(child, "nmod")
    if trigger.upos != "VERB":
        head = sentence.head_of(trigger)
        if head is not None and head.upos == "VERB" and trigger.rel in ("nsubj", "obj"):
            yield from sentence.children(head, "obl")


def _place(cast: Cast, sentence: Sentence, token: Token, case: str, without: frozenset[str] = ASIDES) -> Place | None:
    if case not in _WHERE and case.rsplit(" ", maxsplit=1)[-1] not in (_WHERE | _SOMETIMES):
        return None
    word = token.text.lower()
    is_noun = word in PLACE_NOUNS
    mention = cast.reading.mention_at(sentence, token)
    is_named = token.entity.endswith("LOC") or (mention is not None and mention.kind in ("place", "state"))
    if case not in _WHERE and not (is_noun and case != "of"):
        return None
    if word in _COMPASS and not _is_of_somewhere(sentence, token):
        return None
    if not (is_noun or is_named or word in _COMPASS) or (
        mention is not None and mention.kind in ("person", "group", "organisation", "outlet")
    ):
        return None
    span = phrase_span(sentence, token, without)
    return Place(span, span.of(cast.reading.text), _state(cast, sentence, token))


def _state(cast: Cast, sentence: Sentence, token: Token) -> str | None:
    """Return the state that a place is or lies in, by its own name, its adjective or its owner; None where it is not said."""
    mention = cast.reading.mention_at(sentence, token)
    if mention is not None and mention.kind in ("state", "place", "other"):
        if mention.actor is not None:
            return mention.actor
        if mention.entity.startswith("place:") and mention.entity[6:].isupper():
            return mention.entity[6:]
    own = cast.state_of(token.text) if token.entity != "O" else None
    if own is not None:
        return own
    owner = cast.owner(sentence, token)
    if owner is not None:
        return owner[0]
    below = list(sentence.children(token, "nmod", "appos", "nmod:unmarked"))
    for child in (*below, *(t for c in below for t in sentence.children(c, "nmod"))):  # "the island of Sentosa in Singapore"
        named = cast.state_of(child.text)
        if named is not None and case_of(sentence, child) in ("of", "in", ""):
            return named
    return None
