"""Claims about departures: who is leaving an alliance, who left it and when."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.exits import is_told_exit, leaves_land, teller_of_exit
from casus.extract.membership_scene import Found, Scene
from casus.model.sentence import Sentence, Token

_LEAVE = frozenset({"leave", "quit", "exit"})
_PULL = frozenset({"withdraw", "pull", "secede"})
_OUST = frozenset({"expel", "oust"})
_SELVES = frozenset({"itself", "themselves", "herself", "himself"})
_TIES = frozenset({"membership", "signature", "country", "state", "nation"})
_DECIDING = frozenset("announce say vote decide declare state confirm notify inform agree choose begin start".split())
_EXITS = frozenset({"withdrawal", "exit", "departure"})
_DONE = frozenset("announce complete begin trigger finalise finalize declare confirm notify".split())


def find_departures(scene: Scene) -> Iterator[Found]:
    """Yield the states that leave: "is leaving", "has quit", "voted to leave" (`leaving`), "left in 1999" (`member_of` until then).

    A departure is past where its date lies before the year of the report, or, for a report without a date, where it has one at all.
    Threats, wishes and what is only feared are none; what is to come is one where the state itself is to do it ("will leave").
    """
    for token in scene.sentence.tokens:
        if token.upos == "VERB" and (token.lemma in _LEAVE or token.lemma in _PULL):
            yield from _left(scene, token)
        elif token.upos == "VERB" and token.lemma in _OUST:
            yield from _expelled(scene, token)
        elif token.upos == "NOUN" and token.lemma in _EXITS:
            yield from _exit(scene, token)


def _left(scene: Scene, verb: Token) -> Iterator[Found]:
    alliance = _what_is_left(scene, verb)
    told = _telling(scene, verb)
    if alliance is None or told is None:
        return
    stance = "denies" if "denies" in (scene.stance(verb), scene.stance(told)) else "asserts"
    when = scene.date(verb) if not scene.bound_date(verb, "since") else None  # "have left since 2002": not all in that year
    for code in _who(scene, verb, told):
        if stance == "denies":
            yield Found(code, "leaving", alliance, "", None, scene.part(told), "denies", f"verb {verb.lemma}")
        elif verb.xpos in ("VBD", "VBN") and when is not None and _is_long_ago(scene, when):
            yield Found(code, "member_of", alliance, "", None, scene.part(verb), "asserts", f"verb {verb.lemma}", when)
        else:
            yield Found(code, "leaving", alliance, "", when, scene.part(told), "asserts", f"verb {verb.lemma}")


def _expelled(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Syria was expelled from the league in 2011", with a date: a member until then."""
    sentence, when = scene.sentence, scene.date(verb)
    source = next((c for c in sentence.children(verb, "obl") if any(k.text.lower() == "from" for k in sentence.children(c, "case"))), None)
    alliance = scene.alliance_at(source) if source is not None else None
    who = sentence.child(verb, "nsubj:pass")
    if alliance is None or when is None or verb.xpos not in ("VBN", "VBD") or not scene.is_fact(verb) or scene.stance(verb) == "denies":
        return
    for code in scene.codes(who):
        yield Found(code, "member_of", alliance, "", None, scene.part(verb), "asserts", f"verb {verb.lemma}", when)


def _who(scene: Scene, verb: Token, told: Token) -> list[str]:
    """Return the states that leave; "they" in "four countries announced that they are withdrawing" are those that announced it."""
    subject = scene.subject(verb)
    found = scene.codes(subject)
    above = scene.sentence.head_of(verb)
    if not found and told != verb:
        return scene.codes(scene.subject(told))
    unresolved = subject is not None and subject.upos == "PRON" and subject.text.lower() in ("it", "they")
    if not found and unresolved and above is not None and verb.rel == "ccomp" and above.lemma in _DECIDING:
        return scene.codes(scene.subject(above))
    return found


def _what_is_left(scene: Scene, verb: Token) -> str | None:
    """Return the alliance that a verb leaves: its object, or what follows "from" and "out of"; not "NATO's military command"."""
    withdrawn = scene.sentence.child(verb, "obj") if verb.lemma in _PULL else None
    if withdrawn is not None and withdrawn.text.lower() not in _SELVES and withdrawn.lemma not in _TIES:
        return None  # "is withdrawing its armed forces from NATO"
    for child in scene.sentence.children(verb, "obj", "obl"):
        cases = {c.text.lower() for c in scene.sentence.children(child, "case")}
        if (verb.lemma in _LEAVE and child.rel == "obj") or (verb.lemma in _PULL and cases & {"from", "of", "out"}):
            found = scene.alliance_at(child)
            if found is not None:
                return found
    is_bare = verb.lemma in _LEAVE and verb.xpos == "VBD" and scene.sentence.child(verb, "obj", "xcomp", "ccomp") is None
    return scene.recent if is_bare and _only_dated(scene, verb) else None  # "Azerbaijan, which left in 1999"


def _only_dated(scene: Scene, verb: Token) -> bool:
    """Say whether all that hangs on a verb is a date."""
    times, parts = scene.reading.times_in(scene.sentence), list(scene.sentence.children(verb, "obl", "advmod"))
    return bool(parts) and all(any(t.type == "DATE" and t.span.overlaps(c.span) for t in times) for c in parts)


def _telling(scene: Scene, verb: Token) -> Token | None:
    """Return the verb that tells a departure as done or decided: the verb itself, or the "voted" and "announced" above it."""
    sentence = scene.sentence
    modals = {c.text.lower() for c in sentence.children(verb, "aux") if c.xpos == "MD"}
    above = sentence.head_of(verb)
    if verb.xpos == "VB" and not modals:
        if any(c.lemma == "do" for c in sentence.children(verb, "aux")):
            return verb if scene.is_fact(verb) else None
        while above is not None and above.upos == "NOUN" and above.lemma == "decision":
            above = sentence.head_of(above)
        decided = above is not None and verb.rel in ("xcomp", "ccomp", "acl", "advcl") and above.lemma in _DECIDING
        return above if decided and above is not None and above.xpos != "VB" and scene.is_fact(above) else None
    if modals - {"will", "’ll", "'ll", "shall"}:
        # "said it would leave": the speaker's own plan
        said = above is not None and verb.rel == "ccomp" and above.lemma in _DECIDING and modals == {"would"}
        same = said and above is not None and _same_doer(scene, verb, above) and not _has_condition(sentence, verb)
        return verb if same else None
    if modals:
        return verb if not _has_condition(sentence, verb) and not _is_hypothetical(sentence, verb) else None
    if verb.xpos == "VBG" and sentence.child(verb, "aux") is None:
        return None
    return verb if scene.is_fact(verb) else None


def _same_doer(scene: Scene, verb: Token, above: Token) -> bool:
    left = _who(scene, verb, verb)
    right = scene.codes(scene.subject(above))
    return bool(left) and left == right


def _has_condition(sentence: Sentence, verb: Token) -> bool:
    return any(
        c.text.lower() in ("if", "unless", "whether") for a in sentence.children(verb, "advcl") for c in sentence.children(a, "mark")
    )


def _is_hypothetical(sentence: Sentence, verb: Token) -> bool:
    return any(c.text.lower() in ("if", "unless", "whether", "until", "before") for c in sentence.children(verb, "mark"))


def _is_long_ago(scene: Scene, when: str) -> bool:
    published = scene.reading.report.published
    return when[:4].isdigit() and (published is None or int(when[:4]) < published.year)


def _exit(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Uzbekistan announced its withdrawal from the alliance"; "a withdrawal would hurt" tells none."""
    sentence = scene.sentence
    above = teller_of_exit(sentence, noun) or sentence.head_of(noun)
    if above is None or above.lemma not in _DONE or not scene.is_fact(above):
        return
    source = next((c for c in sentence.children(noun, "nmod") if any(k.text.lower() == "from" for k in sentence.children(c, "case"))), None)
    if source is not None and noun.rel in ("obj", "nsubj:pass"):
        alliance = scene.alliance_at(source)
    elif is_told_exit(sentence, noun):  # "notified the Council of its withdrawal", "announced their departure"
        told = sentence.child(above, "obj")
        alliance = scene.alliance_at(told) if told is not None else None
        if alliance is None and not leaves_land(scene.reading, sentence):
            alliance = scene.recent
    else:
        return
    owner = sentence.child(noun, "nmod:poss")
    if alliance is None or owner is None or above.xpos not in ("VBD", "VBN", "VBZ", "VBP"):
        return
    own = scene.codes(owner) or (scene.codes(scene.subject(above)) if owner.upos == "PRON" else [])
    for code in own:
        yield Found(code, "leaving", alliance, "", None, scene.part(above), scene.stance(above), f"noun {noun.lemma}")
