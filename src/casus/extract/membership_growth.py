"""Claims about how an alliance grew: whom it took in and when, and to how many members."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership_scene import MEMBER_NOUNS, Found, Scene, code_of, is_state
from casus.ground.numbers import read_number
from casus.ground.spans import Span, hull
from casus.model.sentence import Sentence, Token

_TAKING = frozenset({"add", "absorb", "embrace", "welcome", "include"})  # "take in" besides
_GROWING = frozenset({"expand", "enlarge", "grow", "widen"})
_GROWTH = frozenset({"enlargement", "expansion", "growth"})
_SMALLEST, _LARGEST = 3, 60
_CODE = 3  # letters of a state's code


def find_growth(scene: Scene) -> Iterator[Found]:
    """Yield what a sentence tells of an alliance's growth.

    "NATO took in Albania and Croatia in 2009", "has expanded, adding Greece and Turkey in 1952 and Spain in 1982" are members each since
    the date behind their names; "grew from 15 to 25 members in 2004" is a number of members, of which the first is one of before and no
    claim.
    """
    for token in scene.sentence.tokens:
        if token.upos == "VERB" and (token.lemma in _TAKING or _is_take_in(scene.sentence, token)):
            yield from _took_in(scene, token)
        if token.lemma in _GROWTH | _GROWING:
            yield from _grew(scene, token)


def _is_take_in(sentence: Sentence, verb: Token) -> bool:
    after = sentence.tokens[verb.index + 1] if verb.index + 1 < len(sentence.tokens) else None
    return verb.lemma == "take" and after is not None and after.text.lower() == "in"


def _took_in(scene: Scene, verb: Token) -> Iterator[Found]:
    """Yield the members that a verb of taking in has for its objects, with the date behind each."""
    sentence, above = scene.sentence, scene.sentence.head_of(verb)
    main = above if verb.rel in ("advcl", "xcomp") and above is not None and above.lemma in _GROWING else verb
    if verb.lemma in ("include", "add") and main is verb:
        return  # "its members include Iceland" is no growth
    doer = sentence.child(main, "nsubj", "nsubj:pass")
    alliance = scene.alliance_at(doer) if doer is not None else None
    if doer is not None and doer.text.lower() == "it" and (it := scene.mentions.get(doer.index)) is not None and it.actor is None:
        alliance = scene.recent  # what is said to have taken in states is an alliance
    if alliance is None or not _is_told(scene, main):
        return
    last = next((t for t in sentence.tokens[verb.index + 1 :] if t.upos == "VERB" and t.index != verb.index), sentence.tokens[-1])
    for codes, when, span in _dated(scene, verb.index, last.index, is_into=verb.lemma == "take"):
        for code in codes:
            yield Found(code, "member_of", alliance, "", when, hull([verb.span, span]), "asserts", f"verb {verb.lemma}")


def _is_told(scene: Scene, verb: Token) -> bool:
    """Say whether a growth is told as done: a past or perfect tense, neither denied nor foretold."""
    has_aux = any(c.lemma in ("have", "be") for c in scene.sentence.children(verb, "aux", "aux:pass"))
    is_past = verb.xpos == "VBD" or (verb.xpos in ("VBN", "VBD") and has_aux)
    return is_past and scene.is_fact(verb) and scene.stance(verb) == "asserts"


def _dated(scene: Scene, start: int, end: int, *, is_into: bool) -> Iterator[tuple[list[str], str, Span]]:
    """Yield the states named between two places with the date right behind them; those without one are left out.

    Behind "took in" a state looks like a place.
    """
    times = {t.span.start: t for t in scene.reading.times_in(scene.sentence) if t.type == "DATE" and t.value}
    codes: list[str] = []
    spans: list[Span] = []
    for token in scene.sentence.tokens[start + 1 : end + 1]:
        mention = scene.mentions.get(token.index)
        if mention is not None and (is_state(mention) or (is_into and mention.kind == "place" and len(code_of(mention)) == _CODE)):
            codes.append(code_of(mention))
            spans.append(token.span)
        elif (time := times.get(token.span.start)) is not None and codes:
            yield codes, str(time.value), hull([*spans, time.span])
            codes, spans = [], []


def _grew(scene: Scene, token: Token) -> Iterator[Found]:
    """Yield the number that an alliance grew to: "grew from 15 to 25 members in 2004", "its enlargement from 16 to 19 members"."""
    sentence = scene.sentence
    if token.upos == "VERB" and not _is_told(scene, token):
        return
    owner = sentence.child(token, "nsubj", "nsubj:pass") if token.upos == "VERB" else sentence.child(token, "nmod", "nmod:poss", "compound")
    alliance = scene.alliance_at(owner) if owner is not None else None
    behind = sentence.tokens[token.index + 1 :]
    words = [t.text.lower() for t in behind]
    if alliance is None or "from" not in words or "to" not in words[words.index("from") :]:
        return
    first, last = behind[words.index("from") + 1 :][:2], behind[words.index("to", words.index("from")) + 1 :][:2]
    counts = [t for t in (*first, *last) if t.lemma in MEMBER_NOUNS]
    value = read_number(last[0].text) if last else None
    if not counts or value is None or not _fits(value):
        return
    when = scene.date(token)
    above = next((a for a in sentence.ancestors(token) if a.upos == "VERB"), None)
    if when is None and token.upos == "NOUN" and above is not None and above.xpos == "VBD":
        return  # of some day in the past
    yield Found(alliance, "n_members", "", str(int(value)), when, hull([token.span, last[0].span]), "asserts", f"growth {token.lemma}")


def _fits(value: float) -> bool:
    return _SMALLEST <= value <= _LARGEST and float(value).is_integer()
