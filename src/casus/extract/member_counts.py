"""Claims about numbers: how many members an alliance has, and which number a state is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casus.extract.membership_scene import MEMBER_NOUNS, Found, Scene, read_count
from casus.extract.membership_words import JOINING
from casus.ground.numbers import read_number, read_ordinal
from casus.ground.spans import Span, hull
from casus.model.sentence import Sentence, Token

_HAVING = frozenset({"have", "comprise", "include", "number", "count", "group", "unite", "consist", "make", "embrace"})
_GROWING = frozenset({"grow", "expand", "enlarge", "swell", "rise", "increase"})
_BRINGING = frozenset({"bring", "take", "raise", "lift", "increase", "swell"})
_TOTALS = frozenset({"number", "total", "membership", "count"})
_BODIES = frozenset("alliance bloc organisation organization union pact treaty grouping club".split())
_GROUPS = frozenset("body group forum association league community".split())
_BEGIN = re.compile(r"\b(?:inception|found(?:ing|ation|ed)|creation|beginning|start|outset|birth)\b", re.IGNORECASE)
_COMPOUND = re.compile(r"\b([\w]+(?:[-‑]\w+)?)[-‑ ](?:member|nation|country|state|strong)\b", re.IGNORECASE)
_FOUNDING = frozenset({"founding", "found", "original", "founder"})
_WHEN = frozenset({"after", "because", "since", "when", "while"})
_SMALL = 6  # "the two members" are some of them; with fewer than this, only "all", "its" or a whole ("alliance of five") counts
_COMING_IN = JOINING | {"admit", "become"}  # "the 28th state to be admitted", "to become one"
_SMALLEST = 3
_OWNING = frozenset({"'s", "’s", "’", "'"})
_POSSESSIVE = 2  # words before the number in "NATO's 28 members"
_LARGEST = 60


def find_counts(scene: Scene) -> Iterator[Found]:
    """Yield what a sentence says of numbers of members: "NATO's 30 members", "an alliance of 30", "the 31st member"."""
    for token in scene.sentence.tokens:
        lemma = token.lemma
        if token.upos == "VERB" and lemma in _HAVING | _GROWING:
            yield from _had(scene, token)
        elif token.upos == "VERB" and lemma in _BRINGING:
            yield from _brought(scene, token)
        elif lemma in ("part", "member") and token.upos in ("NOUN", "ADJ") and scene.sentence.child(token, "cop") is not None:
            yield from _are_part(scene, token)
        if token.upos in ("NOUN", "PROPN") and (lemma in _BODIES | _GROUPS or token.index in scene.named):
            yield from _sized(scene, token)
        elif (lemma in MEMBER_NOUNS or lemma == "founder") and token.upos in ("NOUN", "PROPN"):
            yield from _numbered(scene, token)
            yield from _nth(scene, token)


def _had(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "NATO has 28 members", "is made up of 32 countries", "twenty-eight countries make up NATO", "grew to 28 members"."""
    sentence = scene.sentence
    if not _is_told(scene, verb):
        return
    subject = sentence.child(verb, "nsubj", "nsubj:pass")
    if subject is not None and subject.text.lower() in ("which", "that") and verb.deprel == "acl:relcl":
        subject = sentence.head_of(verb)
    if subject is None:
        return
    alliance = scene.alliance_at(subject)
    if alliance is not None:
        thing = next((c for c in sentence.children(verb, "obj", "obl", "iobj") if c.lemma in MEMBER_NOUNS), None)
        if verb.lemma in _GROWING and any(t.text.lower() == "from" for t in sentence.tokens[verb.index + 1 :]):
            return  # "from 15 to 25 members" is a growth
        if thing is None or (verb.lemma in _GROWING and not any(t.text.lower() == "to" for t in _before(sentence, thing))):
            return
    else:
        thing = subject if subject.upos == "NUM" or subject.lemma in MEMBER_NOUNS else None
        makes_up = verb.lemma == "make" and any(c.text.lower() == "up" for c in sentence.children(verb))
        whole = sentence.child(verb, "obj")
        alliance = scene.alliance_at(whole) if whole is not None and (makes_up or verb.lemma == "comprise") else None
    value = _value(scene, thing) if thing is not None else None
    if value is None or alliance is None or thing is None or _is_placed(scene, verb):
        return
    yield Found(alliance, _relation(scene, thing), "", str(value), scene.date(verb), scene.part(verb), "asserts", f"verb {verb.lemma}")


def _brought(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "became members, bringing the number of allies to 19", "Finland's accession took NATO to 31 members"."""
    sentence = scene.sentence
    thing = sentence.child(verb, "obj")
    to = next((c for c in sentence.children(verb, "obl") if "to" in {m.text.lower() for m in sentence.children(c, "case")}), None)
    if thing is None or to is None or not (to.upos == "NUM" or to.lemma in MEMBER_NOUNS):
        return
    counted = next((c for c in sentence.children(thing, "nmod") if c.lemma in MEMBER_NOUNS), None)
    if any(_is_picked(sentence, noun) for noun in (thing, counted, to) if noun is not None):
        return  # "bringing to 24 the number of allies that have approved it" tells how many did so
    is_number = thing.lemma in _TOTALS and (counted is not None or thing.lemma == "membership")
    whole = scene.alliance_at(thing) if to.lemma in MEMBER_NOUNS else None
    alliance = (_own_alliance(scene, counted or thing) or scene.alliance(thing)) if is_number else whole
    above = sentence.head_of(verb)
    told = above if verb.xpos == "VBG" and above is not None and sentence.child(verb, "aux") is None else verb
    value = read_count(sentence, to)
    if alliance is None or value is None or not scene.is_fact(told) or scene.stance(told) == "denies" or told.xpos == "VB":
        return
    if _SMALLEST <= value <= _LARGEST:
        words = hull([verb.span, thing.span, scene.phrase(to)])
        yield Found(alliance, "n_members", "", str(value), scene.date(told), words, "asserts", f"verb {verb.lemma}")


def _is_placed(scene: Scene, verb: Token) -> bool:
    """Say whether the clause counts only those in a place: "has 43 members in the chamber"; a date is no place."""
    times = scene.reading.times_in(scene.sentence)
    for child in scene.sentence.children(verb, "obl"):
        cases = {c.text.lower() for c in scene.sentence.children(child, "case")}
        if cases & {"in", "on", "across", "within"} and not any(t.span.overlaps(child.span) for t in times):
            return True
    return False


def _is_told(scene: Scene, verb: Token) -> bool:
    """Say whether a number is one of now, or of a date that is named: "had 16 members" without a date is one of some past."""
    is_bare = verb.xpos == "VB" and scene.sentence.child(verb, "mark", "aux") is not None  # a present tense may be tagged VB too
    if not scene.is_fact(verb) or scene.stance(verb) == "denies" or is_bare:
        return False
    above = scene.sentence.head_of(verb)
    is_reported = verb.rel == "ccomp" or (verb.rel == "root" and scene.sentence.child(verb, "ccomp", "parataxis") is not None)
    has_aux = any(c.lemma in ("have", "be") for c in scene.sentence.children(verb, "aux", "aux:pass") if c.xpos in ("VBZ", "VBP"))
    past = verb.xpos == "VBD" or (verb.xpos == "VBN" and not has_aux)
    if verb.lemma in _GROWING:
        return scene.date(verb) is not None or has_aux
    return not past or scene.date(verb) is not None or (is_reported and above is not None)


def _before(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    return sentence.tokens[max(0, token.index - 3) : token.index]


def _value(scene: Scene, noun: Token) -> int | None:
    """Return the number of the members that a noun counts, none where the phrase picks some of them ("on the Baltic Sea")."""
    if _is_restricted(scene, noun) or scene.has_other_owner(noun):
        return None
    parts = (noun, *(c for c in scene.sentence.children(noun, "compound") if c.lemma == "member"))  # "27" may hang on either word
    value = next((n for part in parts if (n := read_count(scene.sentence, part)) is not None), None)
    return value if value is not None and _SMALLEST <= value <= _LARGEST else None


def _is_restricted(scene: Scene, noun: Token) -> bool:
    """Say whether something in the phrase picks some of the members: a relative clause, a region, "European", "eastern"."""
    if _is_picked(scene.sentence, noun):
        return True
    for child in scene.sentence.children(noun):
        if child.rel == "nmod" and child.deprel not in ("nmod:poss", "nmod:desc"):
            cases = {c.text.lower() for c in scene.sentence.children(child, "case")}
            whole = scene.alliance_at(child) is not None and (child.upos == "PROPN" or child.lemma in _BODIES | _GROUPS)
            if not whole and not cases & {"among", "from", "including", "since"}:
                return True
        if child.rel == "amod" and child.lemma.lower() not in _FOUNDING | _HARMLESS and read_ordinal(child.text) is None:
            return True
    return False


def _is_picked(sentence: Sentence, noun: Token) -> bool:
    """Say whether a clause picks some of the members ("the allies that have ratified"); after a comma it only adds to what is said."""
    return any(
        not any(c.text == "," for c in sentence.children(clause, "punct")) and not _says_when(sentence, clause)
        for clause in sentence.children(noun, "acl")
    )


def _says_when(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause says when or why, on whatever the parser hung it: "has 27 members since Britain left"."""
    return any(m.text.lower() in _WHEN for m in sentence.children(clause, "mark"))


_HARMLESS = frozenset("current present full sovereign independent separate existing different many such actual".split())


def _relation(scene: Scene, noun: Token) -> str:
    modifiers = {c.lemma.lower() for c in scene.sentence.children(noun, "amod", "compound")}
    return "n_founders" if modifiers & _FOUNDING or noun.lemma == "founder" else "n_members"


def _are_part(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Six have been in the club since its founding in 1957", "28 countries are members of NATO"."""
    subject, alliance = scene.sentence.child(noun, "nsubj"), scene.alliance(noun)
    if subject is None or alliance is None or not scene.is_fact(noun) or scene.stance(noun) == "denies":
        return
    if not (subject.upos == "NUM" or subject.lemma in MEMBER_NOUNS) or scene.has_other_owner(noun):
        return
    value = read_count(scene.sentence, subject)
    if value is None or value < _SMALLEST or _is_restricted(scene, subject):
        return
    words, since = scene.sentence.span.of(scene.reading.text), scene.date(noun)
    if since is not None and "since" in words and _BEGIN.search(words):
        yield Found(alliance, "n_founders", "", str(value), since, scene.clause(noun), "asserts", "since its beginning")
    elif since is None and subject.lemma in ("country", "nation", "state") and scene.sentence.child(noun, "cop") is not None:
        yield Found(alliance, "n_members", "", str(value), None, scene.part(noun), "asserts", "are members")


def _sized(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "the 28-member alliance", "the 30-nation bloc", "the 54-nation Commonwealth", "a bloc of six"."""
    span, is_body = scene.phrase(noun), noun.lemma in _BODIES
    match = _COMPOUND.search(span.of(scene.reading.text))
    is_the = any(c.text.lower() == "the" for c in scene.sentence.children(noun, "det"))
    if match and not is_body and noun.index not in scene.named and not is_the:
        return  # "a 15-member group" is any
    value = read_number(match.group(1).replace("‑", "-")) if match else None
    of = next((c for c in scene.sentence.children(noun, "nmod") if is_body and _is_bare_number(scene.sentence, c)), None)
    if value is None and of is not None:
        value = read_count(scene.sentence, of)
    alliance = scene.alliance_at(noun) or (scene.alliance(noun) if match and is_body else _last_named(scene, noun) if match else None)
    if value is None or alliance is None or not _SMALLEST <= value <= _LARGEST or not float(value).is_integer():
        return
    end = of.span.end if of is not None and not match else noun.span.end
    words = Span(min(span.start, noun.span.start), end)
    yield Found(alliance, "n_members", "", str(int(value)), None, words, "asserts", "compound" if match else "alliance of")


def _last_named(scene: Scene, noun: Token) -> str | None:
    """Return the alliance that was named last before "the 22-member body", whatever the report is about."""
    before = [actor for place, actor in scene.named.items() if place < noun.index]
    return before[-1] if before else scene.before if scene.recent is not None else None


def _is_bare_number(sentence: Sentence, token: Token) -> bool:
    """Say whether a complement is "of six" or "of 30 nations"."""
    cases = {c.text.lower() for c in sentence.children(token, "case")}
    return "of" in cases and (token.upos == "NUM" or (token.lemma in MEMBER_NOUNS and sentence.child(token, "nummod") is not None))


def _numbered(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "NATO's 30 members", "all 28 allies", "the 27 members of the union", "one of its twelve founding members"."""
    sentence = scene.sentence
    above = sentence.head_of(noun)
    if noun.rel == "obj" and above is not None and above.lemma in _HAVING:
        return  # told by the verb
    value = _value(scene, noun)
    if value is None:
        return
    own = _own_alliance(scene, noun)
    words = {c.text.lower() for c in sentence.children(noun, "det", "det:predet")}
    founding = _relation(scene, noun) == "n_founders"
    whole = "all" in words or (own is not None and (_is_owned_number(scene, noun) or sentence.child(noun, "nmod:poss") is not None))
    is_member = noun.lemma == "member" or any(c.lemma == "member" for c in sentence.children(noun, "compound"))  # "the 27 member states"
    if own is None and not is_member and noun.lemma != "founder" and not (noun.lemma == "ally" and "all" in words):
        return
    if not whole and not founding and ("the" not in words or value < _SMALL or (own is None and not is_member)):
        return
    alliance = own or scene.alliance(noun)
    if alliance is not None and _is_present(scene, noun):
        yield Found(alliance, _relation(scene, noun), "", str(value), None, scene.phrase(noun), "asserts", "numbered members")


def _is_owned_number(scene: Scene, noun: Token) -> bool:
    """Say whether the alliance's own name stands right before the number: "NATO's 28 members", whatever the parser hung it on."""
    number = scene.sentence.child(noun, "nummod")
    return number is not None and number.index > 0 and scene.sentence.tokens[number.index - 1].text in _OWNING


def _own_alliance(scene: Scene, noun: Token) -> str | None:
    """Return the alliance that a noun's own phrase names: "NATO's", "of the bloc", "EU" in "all 27 EU states"."""
    for child in scene.sentence.children(noun, "nmod:poss", "compound", "nmod", "amod"):
        found = scene.alliance_at(child)
        if found is not None:
            return found
    number = scene.sentence.child(noun, "nummod")
    if number is not None and number.index >= _POSSESSIVE and scene.sentence.tokens[number.index - 1].text in _OWNING:
        return scene.alliance_at(scene.sentence.tokens[number.index - 2])  # whatever the parser hung "NATO's" on
    return None


def _is_present(scene: Scene, noun: Token) -> bool:
    """Say whether the clause of a noun is not about some past or future: "would have had 30 members by then"."""
    verb = next((a for a in scene.sentence.ancestors(noun) if a.upos in ("VERB", "AUX")), None)
    return verb is None or (scene.date(verb) or "")[:4] in ("", *_year(scene))


def _year(scene: Scene) -> tuple[str, ...]:
    published = scene.reading.report.published
    return (str(published.year), str(published.year + 1)) if published else ()


def _nth(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "to become the 29th member", "Finland, the alliance's 31st member", "the 30th country to join NATO"."""
    sentence = scene.sentence
    ordinal = next((n for c in sentence.children(noun, "amod", "nummod", "compound") if (n := read_ordinal(c.text)) is not None), None)
    joining = next((c for c in sentence.children(noun, "acl") if c.lemma in _COMING_IN), None)
    # "the second former Yugoslav republic to enter" counts among some only
    picked = any(c.rel == "amod" and read_ordinal(c.text) is None and c.lemma.lower() not in _HARMLESS for c in sentence.children(noun))
    if ordinal is None or picked or _is_picked_by_deed(sentence, noun) or scene.has_other_owner(noun):
        return
    if noun.lemma not in ("member", "ally") and joining is None:
        return
    own = _own_alliance(scene, noun) or (scene.alliance_at(o) if joining and (o := sentence.child(joining, "obj")) else None)
    alliance = own or (scene.alliance(noun) if noun.lemma in ("member", "ally") or joining is not None else None)
    if alliance is None or not scene.codes(_nth_subject(scene, noun)):
        return
    subject = _nth_subject(scene, noun)
    verb = sentence.head_of(noun)
    becomes = verb is not None and verb.lemma == "become"
    when = None
    if becomes and verb is not None and scene.is_fact(verb) and verb.xpos in ("VBD", "VBN"):
        when = scene.date(noun) or scene.date(verb)
    span = hull([scene.phrase(noun), *_become_span(verb if becomes else None)])
    stance = scene.stance(verb) if becomes and verb is not None else scene.stance(noun)
    codes = scene.codes(subject)
    for code, number in zip(codes, _numbers(sentence, noun, ordinal, len(codes)), strict=True):
        yield Found(code, "nth_member", alliance, str(number), when, span, stance, "ordinal")


def _numbers(sentence: Sentence, noun: Token, ordinal: int, n_states: int) -> list[int]:
    """Return a number for each state: its own where there are as many ("its 55th and 56th members"), else the one that all share."""
    words = [t for c in sentence.children(noun, "amod", "nummod", "compound") for t in (c, *sentence.children(c, "conj"))]
    numbers = [n for t in words if (n := read_ordinal(t.text)) is not None]
    return numbers if len(numbers) == n_states else [ordinal] * n_states


def _become_span(verb: Token | None) -> list[Span]:
    return [verb.span] if verb is not None else []


def _is_picked_by_deed(sentence: Sentence, noun: Token) -> bool:
    """Say whether "the 28th member" is counted among some only: "the first member to leave", "that has ratified", "from Asia"."""
    after = sentence.tokens[noun.index + 1] if noun.index + 1 < len(sentence.tokens) else noun
    joins = any(c.lemma in _COMING_IN for c in sentence.children(noun, "acl"))
    return after.text.lower() == "from" or (_is_picked(sentence, noun) and not joins)


def _nth_subject(scene: Scene, noun: Token) -> Token | None:
    """Return who is (to be) that member: the subject of the copula or of "become", or the name that it stands beside."""
    sentence = scene.sentence
    own = sentence.child(noun, "nsubj")
    above = sentence.head_of(noun)
    if own is not None and sentence.child(noun, "cop") is not None:
        return above if noun.deprel == "acl:relcl" else own
    if above is None:
        return None
    if noun.rel == "appos" or noun.deprel == "nmod:desc":
        return above
    if above.lemma == "become":
        return scene.subject(above) or _for_subject(sentence, above) or _set_subject(sentence, above)
    if any(c.text.lower() == "as" for c in sentence.children(noun, "case")):
        taken = sentence.child(above, "obj")  # "admitted Chad as its 30th member", but "Chad joined the bloc as its 30th member"
        return taken if taken is not None and scene.codes(taken) else scene.subject(above)
    return None


def _set_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject of "is set to become", "is due to become"."""
    above = sentence.head_of(verb)
    return sentence.child(above, "nsubj") if above is not None and above.upos == "ADJ" else None


def _for_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject that a preceding "for" phrase gives an infinitive: "talks for Montenegro to become ..."."""
    above = sentence.head_of(verb)
    candidates = [*sentence.children(verb, "nsubj", "obl")] + ([] if above is None else [*sentence.children(above, "nmod", "obl")])
    return next(
        (c for c in candidates if c.index < verb.index and any(k.text.lower() == "for" for k in sentence.children(c, "case", "mark"))), None
    )
