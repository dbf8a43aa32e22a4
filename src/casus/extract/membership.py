"""Claims about membership: who joined when, who is, is not or was a member, which of them founded it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from casus.extract.candidates import find_candidates
from casus.extract.departures import find_departures
from casus.extract.dissolutions import find_dissolutions
from casus.extract.future_counts import find_future_counts
from casus.extract.member_counts import find_counts
from casus.extract.membership_growth import find_growth
from casus.extract.membership_scene import MEMBER_NOUNS, Found, Scene, Stance, read_count
from casus.extract.membership_words import ENTRIES, JOINING
from casus.ground.numbers import read_ordinal
from casus.ground.spans import Span, hull
from casus.model.claims import AGAIN
from casus.model.sentence import Sentence, Token

_RETURN = frozenset({"rejoin", "return"})
_ADMIT = frozenset({"admit", "accept", "readmit"})
_TAKING = frozenset({"take", "receive", "welcome", "bring", "usher"})
_JOINING = ENTRIES | {"addition", "joining", "inclusion"}
_SEEING = frozenset({"see", "bring", "complete", "celebrate", "mark"})
_FOUNDING = frozenset({"founding", "found", "original", "founder", "charter", "co-founding"})
_NO_MEMBERS = frozenset({"non", "former", "ex", "non-member", "onetime", "erstwhile"})
_ASPIRING = frozenset(
    "aspiring prospective potential would-be future candidate non partner hopeful likely eventual associate full-fledged honorary "
    "observer".split()
)
_GUESTS = frozenset({"guest", "dialogue", "participant"})
_STAYING = frozenset({"remain", "stay", "be"})


def find_memberships(scenes: Iterable[Scene]) -> Iterator[Found]:
    """Yield the claims about membership in a report's scenes, those about numbers, candidates and departures with them.

    An alliance that a sentence leaves unnamed ("were admitted in 2009", "isn't a member") is the last one named before it.
    """
    for scene in scenes:
        yield from _find_members(scene)
        yield from find_counts(scene)
        yield from find_growth(scene)
        yield from find_future_counts(scene)
        yield from find_candidates(scene)
        yield from find_departures(scene)
        yield from find_dissolutions(scene)


def _find_members(scene: Scene) -> Iterator[Found]:
    for token in scene.sentence.tokens:
        if token.upos == "VERB":
            if token.lemma in JOINING or token.lemma in _RETURN:
                yield from _joined(scene, token)
            elif token.lemma in _ADMIT or (token.lemma in _TAKING and _takes_into(scene, token)):
                yield from _admitted(scene, token)
            elif token.lemma == "belong":
                yield from _belongs(scene, token)
            elif token.lemma in ("found", "co-found", "establish"):
                yield from _founded(scene, token)
                yield from _was_founded(scene, token)
        elif token.lemma in _JOINING and token.upos == "NOUN":
            yield from _addition(scene, token)
        elif token.index in scene.named and scene.sentence.child(token, "cop") is not None:
            yield from _within(scene, token)
        elif token.lemma in ("member", "members", "founder", "co-founder", "non-member", "ally") and token.upos in ("NOUN", "ADJ", "PROPN"):
            yield from _member(scene, token)


def _joined(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Poland and Hungary joined NATO ten years later", "seven countries joined in 2004", "rejoined in 2006"."""
    subject, when = scene.subject(verb), scene.date(verb)
    if subject is None or not scene.is_fact(verb) or _is_half(scene, verb) or verb.xpos not in ("VBD", "VBZ", "VBP", "VBN"):
        return
    alliance = _what_is_joined(scene, verb, when)
    if alliance is None:
        return
    span, stance, codes = scene.part(verb), scene.stance(verb), scene.codes(subject)
    counted = read_count(scene.sentence, subject) if not codes else None
    if counted is not None and when is not None and stance == "asserts" and _are_states(subject):
        yield Found(alliance, "n_joined", "", str(counted), when, span, stance, "verb join")
    for code in codes:
        yield Found(code, "member_of", alliance, AGAIN if verb.lemma in _RETURN else "", when, span, stance, f"verb {verb.lemma}")
    if stance == "asserts" and codes:
        yield from _gapped(scene, verb, alliance)


def _what_is_joined(scene: Scene, verb: Token, when: str | None) -> str | None:
    """Return the alliance that a verb of joining has for its object, or, without one, the one last named if the clause is dated."""
    if verb.lemma in ("return", "accede"):
        return next((found for c in scene.sentence.children(verb, "obl") if (found := scene.alliance_at(c))), None)
    bare = (c for c in scene.sentence.children(verb, "obl") if not scene.sentence.children(c, "case") and c.upos != "NUM")
    what = scene.sentence.child(verb, "obj") or next((c for c in bare if c.index > verb.index), None)  # a long object is parsed so
    if what is not None and not any(t.span.overlaps(what.span) for t in scene.reading.times_in(scene.sentence)):
        return scene.alliance_at(what)
    is_clear = verb.lemma == "rejoin" or (verb.lemma == "join" and when is not None)
    return scene.alliance(verb) if is_clear and scene.sentence.child(verb, "xcomp", "ccomp") is None else None


def _are_states(noun: Token) -> bool:
    """Say whether counted things are states: "seven countries", the bare "seven"; not "seven soldiers"."""
    return noun.upos == "NUM" or noun.lemma in MEMBER_NOUNS


def _gapped(scene: Scene, head: Token, alliance: str) -> Iterator[Found]:
    """As in "Montenegro joined in 2017 and North Macedonia in 2020": a name with a date of its own, and no verb."""
    for above in (head, *scene.sentence.children(head, "xcomp", "obj", "obl")):
        for part in scene.sentence.children(above, "conj"):
            mention = scene.mentions.get(part.index)
            when = scene.date(part) if mention is not None else None
            if when is not None and part.upos == "PROPN":
                for code in scene.codes(part):
                    yield Found(code, "member_of", alliance, "", when, hull([head.span, scene.clause(part)]), "asserts", "gapped verb")


def _admitted(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Albania and Croatia were admitted in 2009", "NATO admitted Spain in 1982"."""
    if not scene.is_fact(verb):
        return
    passive, when = scene.sentence.child(verb, "nsubj:pass"), scene.date(verb)
    who = passive or (scene.sentence.child(verb, "obj") if _is_alliance(scene, scene.subject(verb)) else None)
    alliance = scene.alliance(verb)
    into = [c for c in scene.sentence.children(verb, "obl") if any(k.lemma in ("to", "into") for k in scene.sentence.children(c, "case"))]
    if (passive is not None and any(scene.alliance_at(c) is None for c in into)) or _is_half(scene, verb):
        return  # "was admitted to the Action Plan", "to hospital"
    if who is None or alliance is None or (when is None and not scene.named) or verb.xpos not in ("VBD", "VBN", "VBZ", "VBP"):
        return
    if passive is not None and verb.lemma == "accept" and when is None:
        return
    stance, codes, counted = scene.stance(verb), scene.codes(who), read_count(scene.sentence, who)
    if counted is not None and not codes and when is not None and _are_states(who) and stance == "asserts":
        yield Found(alliance, "n_joined", "", str(counted), when, scene.part(verb), stance, "verb admit")
    for code in codes:
        again = AGAIN if verb.lemma == "readmit" else ""
        yield Found(code, "member_of", alliance, again, when, scene.part(verb), stance, f"verb {'admit' if not again else verb.lemma}")


def _takes_into(scene: Scene, verb: Token) -> bool:
    """Say whether a verb takes somebody into an alliance: "was taken into the Association"."""
    into = (c for c in scene.sentence.children(verb, "obl") if any(k.lemma == "into" for k in scene.sentence.children(c, "case")))
    return any(scene.alliance_at(c) is not None for c in into)


def _is_half(scene: Scene, verb: Token) -> bool:
    """Say whether somebody is let in, or joins, without becoming a member: "in principle", "as an observer"."""
    under = scene.sentence.children(verb, "obl", "advmod", "xcomp", "nmod")
    leads = {c.index: {k.lemma for k in scene.sentence.children(c, "case", "mark")} for c in under}
    return any(
        (c.lemma == "principle" and "in" in leads[c.index]) or ("as" in leads[c.index] and _is_guest(scene, c)) for c in under
    ) or any(c.lemma in ("provisionally", "conditionally") for c in under)


def _is_guest(scene: Scene, noun: Token) -> bool:
    words = {noun.lemma, *(c.lemma for c in scene.sentence.children(noun, "amod", "compound", "nmod"))}
    return bool(words & (_ASPIRING | _GUESTS)) and "full" not in words


def _is_alliance(scene: Scene, token: Token | None) -> bool:
    return token is not None and scene.alliance_at(token) is not None


def _founded(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Twelve countries founded NATO in 1949", "Belgium helped found the alliance"."""
    what = scene.sentence.child(verb, "obj")
    alliance = scene.alliance_at(what) if what is not None else None
    above = scene.sentence.head_of(verb) if verb.rel == "xcomp" else None
    doer = above if above is not None and above.lemma == "help" else verb
    subject = scene.subject(doer)
    if alliance is None or subject is None or doer.xpos not in ("VBD", "VBN") or not scene.is_fact(doer) or scene.stance(doer) == "denies":
        return
    codes, counted, when = scene.codes(subject), read_count(scene.sentence, subject), scene.date(verb) or scene.date(doer)
    if codes:
        for code in codes:
            yield Found(code, "founding_member_of", alliance, "", when, scene.part(doer), "asserts", "verb found")
    elif counted is not None and _are_states(subject):
        yield Found(alliance, "n_founders", "", str(counted), when, scene.part(doer), "asserts", "verb found")


def _was_founded(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "It was founded in 1948 by 21 states", "the bloc, founded by Brazil and three others": those named with "by"."""
    sentence, above = scene.sentence, scene.sentence.head_of(verb)
    what = sentence.child(verb, "nsubj:pass") or (above if verb.deprel == "acl" else None)
    by = next((c for c in sentence.children(verb, "obl") if any(k.text.lower() == "by" for k in sentence.children(c, "case"))), None)
    alliance = scene.alliance_at(what) if what is not None else None
    if alliance is None or by is None or verb.xpos not in ("VBN", "VBD") or not scene.is_fact(verb) or scene.stance(verb) == "denies":
        return
    codes, counted, when = scene.codes(by), read_count(sentence, by), scene.date(verb)
    for code in codes:
        yield Found(code, "founding_member_of", alliance, "", when, scene.part(verb), "asserts", "founded by")
    if not codes and counted is not None and _are_states(by):
        yield Found(alliance, "n_founders", "", str(counted), when, scene.part(verb), "asserts", "founded by")


def _addition(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "It grew most in 2004, with Bulgaria, Estonia and Latvia added": members since the clause's date."""
    sentence = scene.sentence
    of = next((c for c in sentence.children(noun, "nmod") if any(k.text.lower() == "of" for k in sentence.children(c, "case"))), None)
    codes = scene.codes(of)
    verb = sentence.head_of(noun)
    if verb is not None and noun.rel == "obj" and verb.lemma not in _SEEING:
        return  # "approved the admission of East Timor"
    if not codes or verb is None or verb.upos != "VERB" or not scene.is_fact(verb) or verb.xpos not in ("VBD", "VBN"):
        return
    when, alliance = scene.date(noun) or scene.date(verb), scene.alliance(noun, verb)
    if when is None or alliance is None or scene.stance(verb) == "denies":
        return
    span = hull([scene.clause(noun), *(c.span for c in sentence.children(verb, "obl") if c.upos == "NUM")])
    for code in codes:
        yield Found(code, "member_of", alliance, "", when, span, "asserts", f"noun {noun.lemma}")


def _belongs(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Turkey belongs to NATO"; "belongs in Europe" is none."""
    for child in scene.sentence.children(verb, "obl"):
        if scene.alliance_at(child) and any(c.text.lower() == "to" for c in scene.sentence.children(child, "case")):
            yield from _predicated(scene, verb, scene.subject(verb), "member_of", "verb belong", child)
            return


def _within(scene: Scene, name: Token) -> Iterator[Found]:
    """As in "Austria is not in NATO"."""
    if any(c.text.lower() == "in" for c in scene.sentence.children(name, "case")):
        yield from _predicated(scene, name, scene.sentence.child(name, "nsubj"), "member_of", "predicate in", name)


def _predicated(scene: Scene, head: Token, subject: Token | None, relation: str, why: str, *members: Token) -> Iterator[Found]:
    """Yield what a finite predicate says of its subject: "Turkey belongs to NATO", "Ukraine is not a member"."""
    alliance = next((a for m in members if (a := scene.alliance_at(m))), None) or scene.alliance(*(members or (head,)))
    if alliance is None or not scene.is_fact(head):
        return
    until = next((d for t in (head, *members) if (d := scene.bound_date(t, "until"))), None)
    since = _since(scene, head, *members)
    for code in scene.codes(subject):
        yield Found(code, relation, alliance, "", since, scene.part(head), scene.stance(head), why, until)


def _since(scene: Scene, *tokens: Token) -> str | None:
    """Return the date of a "since ..." phrase of the clause, None where a date only says when something was said."""
    for token in tokens:
        words = {t.text.lower() for t in scene.sentence.subtree(token, without=frozenset({"conj", "parataxis", "advcl"}))}
        if words & {"since", "from"} and (when := scene.date(token)):
            return when
    return None


def _member(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Turkey, a NATO member", "Ukraine isn't a member", "became a member in 2017", "EU members Greece and Cyprus"."""
    sentence = scene.sentence
    modifiers = {c.lemma.lower() for c in sentence.children(noun, "amod", "compound", "nmod", "advmod")} | set(_prefixes(sentence, noun))
    if noun.lemma == "ally" and not _owned_by_alliance(scene, noun):
        return
    if _is_ordinal(sentence, noun) or modifiers & _ASPIRING - {"non"} or scene.has_other_owner(noun):
        return
    relation = "founding_member_of" if modifiers & _FOUNDING or "founder" in noun.lemma else "member_of"
    out = bool(modifiers & _NO_MEMBERS) or noun.lemma == "non-member"
    for found in _member_of(scene, noun, relation):
        flipped: Stance = "denies" if out and found.stance == "asserts" else found.stance
        yield Found(*_but_stance(found, flipped))


def _but_stance(found: Found, stance: Stance) -> tuple[str, str, str, str, str | None, Span, Stance, str, str | None]:
    return (
        found.subject,
        found.relation,
        found.object,
        found.value,
        found.valid_from,
        found.span,
        stance,
        found.why,
        found.valid_until,
    )


def _member_of(scene: Scene, noun: Token, relation: str) -> Iterator[Found]:
    sentence, above = scene.sentence, scene.sentence.head_of(noun)
    if sentence.child(noun, "cop") is not None:
        yield from _predicated(scene, noun, sentence.child(noun, "nsubj") or _above_relative(scene, noun), relation, "noun member")
    elif noun.rel in ("xcomp", "obj") and above is not None and above.lemma == "become":
        yield from _became(scene, above, noun, relation)
    elif noun.rel == "xcomp" and above is not None and above.lemma in _STAYING:
        yield from _predicated(scene, above, scene.subject(above), relation, "verb remain", noun)
    elif noun.rel == "nmod" and above is not None and above.lemma == "one":
        yield from _one_of(scene, above, noun, relation)
    elif noun.rel == "nsubj" and above is not None:
        yield from _listed(scene, noun, above, relation)
    elif noun.lemma not in ("member", "ally") or not _names_state(scene, noun):
        yield from _beside(scene, noun, relation)
    else:
        yield from _named(scene, noun, scene.codes(noun), relation)


def _one_of(scene: Scene, one: Token, noun: Token, relation: str) -> Iterator[Found]:
    """As in "Syria was one of the seven founders of the league", "Hungary, one of NATO's 31 members"."""
    if scene.sentence.child(one, "cop") is not None:
        yield from _predicated(scene, one, scene.sentence.child(one, "nsubj"), relation, "one of the members", noun)
    elif one.rel == "appos":
        yield from _named(scene, noun, scene.codes(scene.sentence.head_of(one)), relation)


def _became(scene: Scene, verb: Token, noun: Token, relation: str) -> Iterator[Found]:
    """As in "Montenegro became a member in 2017 and North Macedonia in 2020"."""
    alliance = scene.alliance(noun, verb)
    if alliance is None or not scene.is_fact(verb) or verb.xpos not in ("VBD", "VBN"):
        return
    span, when = scene.part(verb), scene.date(noun) or scene.date(verb)
    for code in scene.codes(scene.subject(verb)):
        yield Found(code, relation, alliance, "", when, span, scene.stance(verb), "verb become")
    yield from _gapped(scene, verb, alliance)


def _above_relative(scene: Scene, noun: Token) -> Token | None:
    """Return the noun that a relative clause with this predicate says something of ("Croatia, which is a member")."""
    return scene.sentence.head_of(noun) if noun.deprel == "acl:relcl" else None


def _listed(scene: Scene, noun: Token, above: Token, relation: str) -> Iterator[Found]:
    """As in "Its members are Russia, Belarus and Armenia", "NATO's founding members included Iceland"."""
    sentence = scene.sentence
    names = above if sentence.child(above, "cop") is not None else sentence.child(above, "obj") if above.lemma == "include" else None
    alliance = scene.alliance(noun)
    if names is None or alliance is None or scene.stance(above) == "denies" or not scene.is_fact(above):
        yield from _named(scene, noun, scene.codes(noun), relation)
        return
    if not any(True for _ in sentence.children(noun, "nmod:poss", "compound", "nmod")) and not any(
        c.text.lower() == "the" for c in sentence.children(noun, "det")
    ):
        return
    for code in scene.codes(names):
        yield Found(code, relation, alliance, "", None, scene.part(above), "asserts", "list of members")


def _names_state(scene: Scene, noun: Token) -> bool:
    """Say whether names follow the noun itself: "EU members Greece and Cyprus"."""
    return any(scene.codes(c) for c in scene.sentence.children(noun, "appos", "flat", "nmod:desc"))


def _beside(scene: Scene, noun: Token, relation: str) -> Iterator[Found]:
    """As in "Turkey, a NATO member", "NATO member Turkey": the noun hangs on the name, or on what the name stands beside."""
    sentence, above = scene.sentence, scene.sentence.head_of(noun)
    after = sentence.tokens[noun.index + 1] if noun.index + 1 < len(sentence.tokens) else None
    if after is not None and after.head == noun.head and after.rel == noun.rel and after.upos == "PROPN":
        yield from _named(scene, noun, scene.codes(after), relation)  # the parser set "EU member" beside "Malta"
        return
    if above is None or not (noun.rel == "appos" or noun.deprel in ("nmod:desc", "compound")):
        return
    if above.upos == "NOUN" and sentence.child(above, "cop") is not None:  # "Spain is, or will be, a (twelfth) member state"
        if not _is_ordinal(sentence, above) or _is_rank(sentence, above):
            yield from _predicated(scene, above, sentence.child(above, "nsubj"), relation, "noun member", noun)
        return
    if noun.rel == "appos" or scene.codes(above):
        yield from _named(scene, noun, [c for c in scene.codes(above) if c], relation)
        return
    names = list(sentence.children(noun, "appos"))
    yield from _named(scene, noun, [code for c in names for code in scene.codes(c)], relation)


def _named(scene: Scene, noun: Token, codes: list[str], relation: str) -> Iterator[Found]:
    alliance = scene.alliance(noun)
    if not codes or alliance is None:
        return
    heads = [noun.span, *(m.span for m in scene.mentions.values() if m.actor in codes and abs(m.head - noun.index) <= 8)]
    span = hull([*heads, scene.phrase(noun)])
    until = scene.bound_date(noun, "until")
    for code in codes:
        yield Found(code, relation, alliance, "", _since(scene, noun), span, "asserts", "noun beside a name", until)


def _owned_by_alliance(scene: Scene, noun: Token) -> bool:
    """Say whether the noun's own compound is an alliance: "NATO allies Greece and Turkey"; not a "major non-NATO ally"."""
    owned = any(c.index in scene.named for c in scene.sentence.children(noun, "compound"))
    return owned and not any(t.text.lower() in ("non", "major") for t in scene.sentence.tokens[max(0, noun.index - 5) : noun.index])


def _is_ordinal(sentence: Sentence, noun: Token) -> bool:
    return any(read_ordinal(c.text) is not None for c in sentence.children(noun, "amod", "nummod", "compound"))


def _is_rank(sentence: Sentence, noun: Token) -> bool:
    """Say whether an ordinal only tells who did something first: "the first member state starting the ratification"."""
    return any(c.index > noun.index for c in sentence.children(noun, "acl", "acl:relcl"))


def _prefixes(sentence: Sentence, noun: Token) -> list[str]:
    """Return what is joined to a noun or its phrase by a hyphen: "non" in "non-member", "ex" in "ex-member"."""
    first = min(t.index for t in sentence.subtree(noun, without=frozenset({"acl", "appos", "conj", "acl:relcl", "parataxis", "nsubj"})))
    words = [t.text.lower() for t in sentence.tokens[max(0, first - 2) : noun.index]]
    return [w for w, after in pairwise([*words, ""]) if after in ("-", "‑") or w == "former"]
