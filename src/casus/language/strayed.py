"""Mends what a parse says of subjects that it hung on the clause before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.coordination import first_below, has_child, last_below
from casus.model.sentence import Token

_SUBORDINATORS = frozenset({"after", "before", "since", "until", "as"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_TELLING = frozenset("tell tells told telling".split())
_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_IN_NAMES = frozenset("flat compound nmod case amod nummod goeswith".split())
_SAYING = frozenset(
    "say says said claim claims claimed allege alleges alleged maintain maintains maintained believe believes believed".split()
)
_GIVING = frozenset("give gives gave given giving".split())


def _subject_of_next(tokens: list[Token]) -> None:
    """A noun that "and" or a semicolon joins to a verb is the subject of the verb behind it: "France left, and Chad, who stayed, said"."""
    for t in tokens:
        above = tokens[t.head] if t.head >= 0 else t
        if t.upos not in ("NOUN", "PROPN", "PRON") or above is t or not _opens_clause(tokens, t):
            continue
        verb = next((x for x in tokens[last_below(tokens, t) + 1 :] if x.upos not in ("PUNCT", "ADV", "AUX")), t)
        if above.upos == "NOUN" and _behind_comma(tokens, t) and 0 <= verb.head < above.index:
            above = tokens[verb.head]  # "agreed to stop helping rebels, and Angola's president, who stayed, invited them"
        is_next = above.upos == "VERB" and verb.head == above.index and verb.deprel in ("conj", "parataxis") and verb.xpos in _FINITE
        if is_next and not has_child(tokens, verb, "nsubj", "nsubj:pass", "cc"):
            tokens[t.index] = replace(t, head=verb.index, deprel="nsubj")


def _behind_comma(tokens: list[Token], noun: Token) -> bool:
    """Say whether a comma stands before the "and" that joins a noun, so that a clause may begin there."""
    start = first_below(tokens, noun)
    return start > 0 and tokens[start].deprel == "cc" and tokens[start - 1].text == ","


def _opens_clause(tokens: list[Token], noun: Token) -> bool:
    """Say whether a noun without a case stands behind "and" or a semicolon, as the first word of a clause does."""
    if noun.deprel not in ("conj", "parataxis") or has_child(tokens, noun, "case"):
        return False
    if noun.deprel == "conj":
        return has_child(tokens, noun, "cc")
    start = first_below(tokens, noun)
    return start > 0 and tokens[start - 1].text == ";"


def _subject_with_aside(tokens: list[Token]) -> None:
    """A noun between ", and" and an aside is the subject of the verb behind that: "condemned Mali, and Chad, which has troops there, left".

    Nothing else can be, where the verb has no subject and no "and" of its own; the parser hangs the noun on the one before it.
    """
    for opening in tokens[4:-2]:
        if tokens[opening.index - 1].text != "," or not (opening.xpos in _RELATIVES or opening.xpos in ("DT", "PRP$")):
            continue
        noun = _named_before(tokens, opening.index - 2)
        if noun.upos not in ("NOUN", "PROPN", "PRON") or noun.rel not in ("conj", "nsubj") or not 0 <= noun.head < noun.index:
            continue
        start = first_below(tokens, noun)
        cc = tokens[start] if tokens[start].deprel == "cc" else tokens[start - 1]
        verb = _after_aside(tokens, noun, opening)
        if verb is None or cc.deprel != "cc" or tokens[cc.index - 1].text != "," or not _is_aside(tokens, noun, opening):
            continue
        before = _verb_before(tokens, noun, verb)
        if before is None or _is_list(tokens, noun):
            continue
        _give_verb(tokens, noun, cc, verb, before)


def _give_verb(tokens: list[Token], noun: Token, cc: Token, verb: Token, before: Token) -> None:
    """Make a noun the subject of the verb behind its aside, and that verb a conjunct of the one before."""
    if before.head == verb.index:
        tokens[before.index] = replace(before, head=verb.head, deprel=verb.deprel)
    for t in tokens[: cc.index]:
        if t.head == verb.index and t.index != before.index:
            tokens[t.index] = replace(t, head=before.index)
    above = tokens[verb.head] if 0 <= verb.head < cc.index and _is_finite(tokens, tokens[verb.head]) else before
    tokens[verb.index] = replace(verb, head=above.index, deprel="conj")
    tokens[cc.index] = replace(cc, head=verb.index)
    for t in tokens[cc.index - 1 : verb.index]:
        if t.upos == "PUNCT" and t.head < cc.index:
            tokens[t.index] = replace(t, head=noun.index if t.index > noun.index else verb.index)
    passive = has_child(tokens, verb, "aux:pass")
    tokens[noun.index] = replace(noun, head=verb.index, deprel="nsubj:pass" if passive else "nsubj")


def _named_before(tokens: list[Token], at: int) -> Token:
    """Return the head of the noun phrase that ends at a place: "president" of "the president of Chad"."""
    found = tokens[at]
    while found.rel in _IN_NAMES and 0 <= found.head <= at:
        found = tokens[found.head]
    return found


def _after_aside(tokens: list[Token], noun: Token, opening: Token) -> Token | None:
    """Return the finite verb without a subject that stands behind the comma at which an aside ends; None where none does."""
    for verb in tokens[opening.index + 2 :]:
        if verb.upos != "VERB" or not _is_finite(tokens, verb):
            continue
        at = verb.index - 1
        while tokens[at].upos in ("AUX", "ADV", "PART") and tokens[at].xpos not in _RELATIVES:
            at -= 1
        own = [t for t in tokens if t.head == verb.index and (t.index > noun.index or t.deprel == "nsubj")]
        is_bare = not any(t.rel in ("nsubj", "csubj", "expl", "cc", "mark") or t.xpos in _RELATIVES for t in own)
        if tokens[at].text == "," and at > opening.index and is_bare:
            return verb
    return None


def _is_aside(tokens: list[Token], noun: Token, opening: Token) -> bool:
    """Say whether a relative clause begins at a place, or what renames the noun before the comma."""
    return opening.xpos in _RELATIVES or any(
        t.head == noun.index and t.deprel == "appos" and first_below(tokens, t) == opening.index for t in tokens[opening.index :]
    )


def _verb_before(tokens: list[Token], noun: Token, verb: Token) -> Token | None:
    """Return the finite verb of the clause before a noun; None where the noun that it hangs on is itself a subject."""
    above = tokens[noun.head]
    while above.head >= 0 and not _is_verb_other_than(tokens, above, verb):
        above = tokens[above.head]
    if not _is_verb_other_than(tokens, above, verb) or above.index > noun.index:
        near = (t for t in tokens[: noun.head] if t.index == verb.head or t.head == verb.index)
        above = next((t for t in near if _is_verb_other_than(tokens, t, verb)), noun)
    return above if above.index <= noun.head else None


def _is_verb_other_than(tokens: list[Token], t: Token, verb: Token) -> bool:
    return t.upos == "VERB" and t.index != verb.index and _is_finite(tokens, t)


def _is_list(tokens: list[Token], noun: Token) -> bool:
    """Say whether a noun ends a list of more than two: "Chile, Bolivia, and Ecuador"."""
    return any(t.head == noun.head and t.deprel == "conj" and t.upos == noun.upos for t in tokens[noun.head : noun.index])


def _subject_after_mark(tokens: list[Token]) -> None:
    """A noun behind "after" is the subject of the finite verb behind it: "hours after gunmen, whom he armed, had seized them"."""
    for verb in tokens[2:]:
        if (
            verb.deprel not in ("advcl", "parataxis", "dep")
            or not _is_finite(tokens, verb)
            or has_child(tokens, verb, "nsubj", "nsubj:pass", "expl", "csubj")
        ):
            continue
        for t in tokens[: verb.index]:
            case = next((c for c in tokens[: t.index] if c.head == t.index and c.deprel == "case"), None)
            is_loose = t.head == verb.head and t.rel == "obl" and case is not None and case.text.lower() in _SUBORDINATORS
            if not is_loose or case is None:
                continue
            own = [i for i in range(last_below(tokens, t) + 1, first_below(tokens, verb)) if tokens[i].upos != "PUNCT"]
            if t.index < first_below(tokens, verb) and not own:
                tokens[t.index] = replace(t, head=verb.index, deprel="nsubj")
                tokens[case.index] = replace(case, head=verb.index, deprel="mark", upos="SCONJ")


def _subject_behind_mark(tokens: list[Token]) -> None:
    """A noun between "after" and a finite verb without a subject is that verb's: "two days after Caracas asked to return"."""
    for verb in tokens[2:]:
        if verb.upos != "VERB" or not _is_finite(tokens, verb) or has_child(tokens, verb, "nsubj", "nsubj:pass", "expl", "csubj"):
            continue
        mark = next((t for t in tokens[: verb.index] if t.head == verb.index and t.deprel == "mark"), None)
        if mark is None or mark.text.lower() not in _SUBORDINATORS:
            continue
        noun = next((t for t in tokens[mark.index : verb.index] if t.head == verb.index and t.rel in ("obl", "obj")), None)
        is_subject = noun is not None and noun.upos in ("NOUN", "PROPN", "PRON") and not has_child(tokens, noun, "case")
        if noun is None or not is_subject or first_below(tokens, noun) != mark.index + 1:
            continue
        tokens[noun.index] = replace(noun, deprel="nsubj:pass" if has_child(tokens, verb, "aux:pass") else "nsubj")
        if verb.deprel == "parataxis":
            tokens[verb.index] = replace(verb, deprel="advcl")


def _is_finite(tokens: list[Token], verb: Token) -> bool:
    if verb.xpos in _FINITE:
        return True
    return any(t.head == verb.index and t.rel == "aux" and t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in tokens)


def _verb_of_speaker(tokens: list[Token]) -> None:
    """A verb with an object shares no passive; it goes on with the speaker: "denied that it had been used and accused the crew"."""
    for t in tokens:
        above = tokens[t.head] if t.deprel == "conj" and t.head >= 0 else t
        if (
            above is t
            or above.deprel != "ccomp"
            or above.head < 0
            or t.xpos not in ("VBD", "VBN")
            or not has_child(tokens, above, "aux:pass")
        ):
            continue
        saying = tokens[above.head]
        bare = not has_child(tokens, t, "nsubj", "nsubj:pass", "aux", "aux:pass")
        if bare and has_child(tokens, t, "obj", "iobj") and saying.index < above.index < t.index and saying.xpos == "VBD":
            tokens[t.index] = replace(t, head=saying.index, xpos="VBD")


def _particle(tokens: list[Token]) -> None:
    """A particle is the verb's, and what stands behind it its object: "shot down an airliner"."""
    for t in tokens[1:]:
        thing = tokens[t.head] if t.head >= 0 else t
        verb = tokens[thing.head] if thing.head >= 0 else thing
        if t.xpos != "RP" or t.deprel != "case" or verb.upos != "VERB" or t.index != verb.index + 1 or thing.rel != "obl":
            continue
        tokens[t.index] = replace(t, head=verb.index, deprel="compound:prt")
        if not has_child(tokens, verb, "obj"):
            tokens[thing.index] = replace(thing, deprel="obj")


def _time_given(tokens: list[Token]) -> None:
    """Time that is given to somebody to do something is what is given: "gave the generals a week to leave"."""
    for t in tokens[1:]:
        verb = tokens[t.head] if t.head >= 0 else t
        after = tokens[t.index + 1] if t.index + 1 < len(tokens) else t
        if t.deprel == "obl:unmarked" and verb.text.lower() in _GIVING and after.xpos == "TO" and not has_child(tokens, verb, "obj"):
            tokens[t.index] = replace(t, deprel="obj")


def _told_before_comma(tokens: list[Token]) -> None:
    """Who stands between "tells" and a comma is told, and no part of the clause behind it: "tell Radio Four, they must wait"."""
    for verb in tokens[:-3]:
        if verb.text.lower() not in _TELLING or has_child(tokens, verb, "obj", "iobj"):
            continue
        for t in tokens[verb.index + 1 :]:
            clause = tokens[t.head] if t.head > t.index else t
            if clause is t or t.upos not in ("NOUN", "PROPN", "PRON") or clause.head != verb.index or has_child(tokens, t, "case"):
                continue
            behind = last_below(tokens, t) + 1
            if first_below(tokens, t) == verb.index + 1 and behind < clause.index and tokens[behind].text == ",":
                tokens[t.index] = replace(t, head=verb.index, deprel="iobj")
            break


def _verb_joined_to_noun(tokens: list[Token]) -> None:
    """A finite verb goes on with a clause, not with a noun of it: "does not include a recommendation but warns of risks"."""
    for t in tokens:
        above = tokens[t.head] if t.deprel == "conj" and t.head >= 0 else t
        if above is t or t.upos != "VERB" or above.upos not in ("NOUN", "PROPN", "PRON") or not _is_finite(tokens, t):
            continue
        if has_child(tokens, t, "nsubj", "nsubj:pass", "csubj", "expl") or has_child(tokens, above, "cop", "nsubj", "nsubj:pass", "csubj"):
            continue
        while above.head >= 0 and not (above.upos == "VERB" and above.index < t.index and _is_finite(tokens, above)):
            above = tokens[above.head]
        if above.upos == "VERB" and above.index < t.index and _is_finite(tokens, above):
            tokens[t.index] = replace(t, head=above.index)


def _clause_that_is_told(tokens: list[Token]) -> None:
    """What stands behind "which Moscow says" is what Moscow says of the thing: "a step which Moscow says would upset the balance"."""
    for t in tokens[1:]:
        if t.deprel != "acl:relcl":
            continue
        saying = tokens[first_below(tokens, t) - 1]
        is_pair = saying.deprel == t.deprel and t.head == saying.head and saying.index < t.index
        bare = not has_child(tokens, t, "nsubj", "nsubj:pass", "cc", "mark") and _is_finite(tokens, t)
        if is_pair and bare and has_child(tokens, saying, "nsubj") and not has_child(tokens, saying, "ccomp"):
            tokens[t.index] = replace(t, head=saying.index, deprel="ccomp")


def _told_of_thing(tokens: list[Token]) -> None:
    """A finite verb right behind "that it said" is what is said of the thing before: "released a film that it said showed a ship"."""
    for saying in tokens[3:-2]:
        if saying.text.lower() not in _SAYING:
            continue
        subject = next((t for t in tokens[: saying.index] if t.head == saying.index and t.deprel == "nsubj"), None)
        if subject is None:
            continue
        pronoun = tokens[first_below(tokens, subject) - 1]
        told = next((t for t in tokens[saying.index + 1 : saying.index + 4] if t.upos not in ("AUX", "ADV")), saying)
        if pronoun.text.lower() not in ("that", "which") or told.upos != "VERB" or not _is_finite(tokens, told):
            continue
        above = tokens[told.head] if 0 <= told.head < pronoun.index else saying
        things = [
            t
            for t in tokens[: pronoun.index]
            if t.rel in ("obj", "nsubj") and t.head in (above.index, told.index) and t.index > above.index
        ]
        if above.upos == "VERB" and above.index != saying.index and len(things) == 1:
            _hang_what_is_told(tokens, above, things[0], saying, told, pronoun)


def _hang_what_is_told(tokens: list[Token], above: Token, thing: Token, saying: Token, told: Token, pronoun: Token) -> None:
    """Make a thing the object of the verb above, with a relative clause that says what is told of it."""
    for t in tokens:
        if t.head == told.index and (
            t.index < pronoun.index or (t.index > told.index and has_child(tokens, t, "nsubj") and t.deprel == "conj")
        ):
            tokens[t.index] = replace(t, head=above.index)
    tokens[thing.index] = replace(thing, head=above.index, deprel="obj")
    tokens[saying.index] = replace(saying, head=thing.index, deprel="acl:relcl")
    tokens[told.index] = replace(told, head=saying.index, deprel="ccomp")
    tokens[pronoun.index] = replace(pronoun, head=told.index, deprel="nsubj", upos="PRON", xpos="WDT")


STRAYED: tuple[Callable[[list[Token]], None], ...] = (
    _subject_of_next,
    _subject_with_aside,
    _subject_after_mark,
    _subject_behind_mark,
    _told_of_thing,
    _verb_of_speaker,
    _particle,
    _time_given,
    _told_before_comma,
    _verb_joined_to_noun,
    _clause_that_is_told,
)
"""The rules, in the order in which they are applied."""
