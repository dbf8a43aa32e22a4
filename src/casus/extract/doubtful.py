"""Settles names that mean several things (Georgia, Jordan, Washington) by the rest of the report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.actors import ActorBook, ActorEntry
from casus.extract.american_parts import AMERICAN, as_american, count_sure
from casus.extract.belonged_to import is_belonged_to
from casus.extract.names import Name
from casus.extract.nouns import BODY_NOUNS, INSTITUTIONS
from casus.extract.place_use import is_used_as_place
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_OPPOSITES = {"North": "South", "South": "North", "East": "West", "West": "East"}
_ALONE = frozenset({"North", "South"})
# Last words of organisations by which they are called alone, written large.
_TAILS = frozenset(
    "union community commission council organization organisation conference pact league alliance court tribunal bank fund agency "
    "forum association assembly parliament committee front movement commonwealth".split()
)
_COMMON_TAILS = frozenset({"house", "street", "office"})  # "the House" is no White House
_OF_A_PART = frozenset("senator sen governor gov congressman congresswoman".split())  # of a part of the United States
_MANY = 3  # states in a report in which "Georgia" is one of them
_OF_PARTS = "USA"
_OF_A_STATE = frozenset(
    "king queen prince princess emir monarch president minister premier government army navy parliament cabinet embassy ambassador".split()
)
_OF_NO_PERSON = frozenset("king queen president navy parliament embassy ambassador".split())
_OF_A_LAND = frozenset({"PTY", "OPP", "REB", "SEP", "UAF"})
# What is done to governments, so that a capital is one: "blamed Washington".
_ADDRESSING = frozenset(
    "blame accuse urge tell ask thank warn criticise criticize denounce condemn assure inform irritate anger alarm embarrass consult "
    "pressure press persuade defy".split()
)
_ROLES_OF_ACTORS = frozenset({"nsubj", "nsubj:pass", "nmod:poss", "obj", "iobj", "obl:agent", "obl", "nmod", "conj"})


def settle_names(sentences: Sequence[Sentence], named: Sequence[tuple[Name, ...]], actors: ActorBook) -> list[tuple[Name, ...]]:
    """Return the names with those in doubt given the actor that the report means, where it shows which.

    Of several candidates the one is taken that the report names elsewhere beyond doubt. A single candidate is taken where grammar or
    neighbours show it: an adjective ("Georgian"), a state in a list of states, a capital that acts. All else stays open. A single word
    that the tagger takes for a person here and for an organisation more often elsewhere is an organisation; the surname of a person whom
    the report names in full is that person.
    """
    sure = count_sure(named, actors)
    labels: dict[str, Counter[str]] = {}
    for names in named:
        for name in names:
            if name.how in ("person", "unlisted") and " " not in name.text:
                labels.setdefault(fold(name.text), Counter())[name.kind] += 1
    last = {fold(n.text.split()[-1]) for names in named for n in names if n.how == "person" and " " in n.text}
    tails = _tails(named)
    short = _bracketed(sentences, named)
    persons = {fold(word) for names in named for n in names if n.how == "person" and " " in n.text for word in n.text.split()}
    found = [tuple(_named_short(n, tails, short) for n in names) for names in named]
    for _ in range(2):  # what the first round shows, the second knows: "Chad said" where "Niger and Chad" stands later
        before: set[str | None] = set()
        for i, (sentence, names) in enumerate(zip(sentences, found, strict=True)):
            before |= {n.actor for n in names}
            if any(n.actor is None for n in names):
                found[i] = tuple(
                    n
                    if _is_owned(sentence, n, names) or _has_rivals(n, sure, before, actors)
                    else _settle(sentence, n, names, sure, labels, last, persons, actors)
                    for n in names
                )
        sure = count_sure(found, actors)
    found = [tuple(as_american(n, sure) for n in names) for names in found]
    short = _bracketed(sentences, found)  # by now more names are known
    found = [tuple(_named_short(n, {}, short) for n in names if not _is_anybodys(n)) for names in found]
    full = {word: name for word, name in tails.items() if name is not None and word in _TAILS}
    if full:
        found = [_with_tails(sentence, names, full) for sentence, names in zip(sentences, found, strict=True)]
    halves = _halves({actor for actor in sure if actor is not None and actor in actors}, actors)
    if halves:
        found = [_with_halves(sentence, names, halves) for sentence, names in zip(sentences, found, strict=True)]
    kin = _kin({actor for actor in sure if actor is not None and actor in actors}, actors)
    if kin:
        found = [tuple(_of_kin(n, kin, sure) for n in names) for names in found]
    return [_with_first_halves(sentence, names, actors) for sentence, names in zip(sentences, found, strict=True)]


def _kin(sure: set[str], actors: ActorBook) -> dict[str, str]:
    """Return the peoples in other states that the report names, by the last word of their name: "serbs" for the Bosnian Serbs."""
    found: dict[str, str] = {}
    for actor in sorted(sure):
        entry = actors.entry(actor)
        if entry.kind == "group" and " " in entry.name and any(m.how == "demonym" for m in actors.find_names(entry.name.split()[-1:])):
            found[fold(entry.name.split()[-1])] = actor
    return found


def _of_kin(name: Name, kin: dict[str, str], sure: Counter[str | None]) -> Name:
    """Return "the Serbs" as the Bosnian Serbs where the report names those; where it names Serbia too they stay open."""
    other = kin.get(fold(name.text)) if name.how == "demonym" else None
    if other is None or name.actor is None:
        return name
    return replace(name, actor=other if name.actor not in sure or sure[name.actor] == 1 else None)


def _is_anybodys(name: Name) -> bool:
    """Say whether a name is that of a house that many states have, and was not found to be the one's that the codebook knows so."""
    return name.how == "office" and name.actor is None and bool(name.candidates) and fold(name.text) in INSTITUTIONS


def _with_first_halves(sentence: Sentence, names: tuple[Name, ...], actors: ActorBook) -> tuple[Name, ...]:
    """Return the names of a sentence with "North" in "North and South Korea" as the state that it is short for."""
    halves: list[Name] = []
    for name in names:
        direction, _, rest = name.text.partition(" ")
        at = name.start - 2
        if name.actor is None or name.kind != "state" or at < 0 or sentence.tokens[at + 1].upos != "CCONJ":
            continue
        first = sentence.tokens[at]
        other = actors.state_for(f"{first.text} {rest}") if _OPPOSITES.get(first.text) == direction else None
        if other is not None:
            halves.append(Name(at, at + 1, at, "name", "state", other, None, first.text, candidates=(other,)))
    if not halves:
        return names
    starts = {n.start for n in halves}
    return tuple(sorted((*(n for n in names if n.start not in starts), *halves), key=lambda n: (n.start, n.end)))


def _with_tails(sentence: Sentence, names: tuple[Name, ...], full: dict[str, Name]) -> tuple[Name, ...]:
    """Return the names of a sentence with "the Commission" and "the Union" as the bodies that the report names in full."""
    taken = {i for n in names for i in range(n.start, n.end)}
    fresh = []
    for token in sentence.tokens[1:]:
        name = full.get(fold(token.text)) if token.text[:1].isupper() else None
        before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1 : token.index + 2]
        goes_on = bool(after) and (after[0].upos == "PROPN" or (fold(after[0].text) in ("of", "for", "on") and after[0].upos == "ADP"))
        if name is not None and token.index not in taken and fold(before.text) == "the" and not goes_on:
            fresh.append(replace(name, start=token.index, end=token.index + 1, head=token.index, text=token.text, aside=False))
    return tuple(sorted((*names, *fresh), key=lambda n: (n.start, n.end))) if fresh else names


def _halves(sure: set[str], actors: ActorBook) -> dict[str, str]:
    """Return the halves of a divided state that the report names, by direction: "south" for South Korea."""
    found: dict[str, str] = {}
    for actor in sorted(sure):
        entry = actors.entry(actor)
        for name in (entry.name, *entry.aliases) if entry.kind == "state" else ():
            direction, _, rest = name.partition(" ")
            other = _OPPOSITES.get(direction) if direction in _ALONE else None  # "the West" is no half of Germany
            if other is not None and actors.state_for(f"{other} {rest}") is not None:
                found[direction] = actor
                found.setdefault(other, actors.state_for(f"{other} {rest}") or "")
    return found


def _with_halves(sentence: Sentence, names: tuple[Name, ...], halves: dict[str, str]) -> tuple[Name, ...]:
    """Return the names of a sentence with "the North" and "the South" as the states that they are short for."""
    taken = {i for n in names for i in range(n.start, n.end) if n.how != "unlisted" or n.end > n.start + 1}
    fresh = []
    for token in sentence.tokens[1:]:
        actor = halves.get(token.text)
        before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1 : token.index + 2]
        is_alone = not after or after[0].upos not in ("PROPN", "NOUN", "ADJ")
        if actor and token.index not in taken and fold(before.text) == "the" and is_alone:
            fresh.append(Name(token.index, token.index + 1, token.index, "name", "state", actor, None, token.text, candidates=(actor,)))
    if not fresh:
        return names
    at = {n.start for n in fresh}
    kept = [n for n in names if n.start not in at]
    return tuple(sorted((*kept, *fresh), key=lambda n: (n.start, n.end)))


def _bracketed(sentences: Sequence[Sentence], named: Sequence[tuple[Name, ...]]) -> dict[str, Name]:
    """Return the bodies that the codebook knows by the acronyms that brackets behind their names give: "the Sea Council (SC)"."""
    found: dict[str, Name] = {}
    for sentence, names in zip(sentences, named, strict=True):
        for name in names:
            after = [t.text for t in sentence.tokens[name.end : name.end + 3]]
            if name.actor is not None and " " in name.text and len(after) == 3 and (after[0], after[2]) == ("(", ")"):
                initials = "".join(word[0] for word in re.split(r"[\s-]+", name.text) if word)
                if after[1].isupper() and after[1].casefold() in (initials.casefold(), _large(initials)):
                    found.setdefault(fold(after[1]), name)
    return found


def _large(initials: str) -> str:
    """Return the initials that are written large, folded: "rfs" of "RofS"."""
    return "".join(c for c in initials if c.isupper()).casefold()


def _tails(named: Sequence[tuple[Name, ...]]) -> dict[str, Name | None]:
    """Return the last words of the organs named in full, folded: "guards" for "Revolutionary Guards"; None where two share one."""
    found: dict[str, Name | None] = {}
    for names in named:
        for name in names:
            if name.actor is None or name.kind not in ("organisation", "office", "group") or " " not in name.text:
                continue
            words = [fold(word) for word in name.text.split()]
            for tail in {words[-1], *([words[0]] if words[1] in ("of", "on", "for") else [])} - _COMMON_TAILS:  # "the League" of Nations
                same = found.setdefault(tail, name)
                if same is not None and same.candidates != name.candidates:
                    found[tail] = None
    return found


def _named_short(name: Name, tails: dict[str, Name | None], short: dict[str, Name]) -> Name:
    """Return an unlisted organisation as the listed one whose last word or acronym it is, if the report names one such in full."""
    full = short.get(fold(name.text)) if name.actor is None else None
    if full is None and name.how == "unlisted" and name.kind == "organisation":
        full = tails.get(fold(name.text))
    if full is None:
        return name
    return replace(name, how=full.how, kind=full.kind, actor=full.actor, sector=full.sector, candidates=full.candidates)


def _settle(
    sentence: Sentence, name: Name, names: tuple[Name, ...], sure: Counter[str | None], labels: dict[str, Counter[str]],
    last: set[str], persons: set[str], actors: ActorBook,
) -> Name:  # fmt: skip
    if name.actor is not None:
        return name
    if name.how in ("person", "unlisted"):
        return _told_by_surname(name, labels, last)
    if not name.candidates or name.kind == "place":
        return name
    entries = [actors.entry(c) for c in name.candidates]
    if name.how == "seat" and is_used_as_place(sentence, sentence.tokens[name.head], town=True):
        states = [e for e in entries if e.kind == "state"]
        return replace(name, actor=states[0].id, kind="state") if len(states) == 1 else name
    if len(entries) > 1:
        spoken_of = [e for e in entries if e.acts_for in sure or (_is_of_a_land(e) and e.state in sure)]
        is_named = name.how == "office" and all(e.kind == "office" for e in entries)
        is_named = is_named or (name.kind == "organisation" and is_belonged_to(sentence, sentence.tokens[name.head], names))
        entries = spoken_of or (entries[:1] if is_named else [])  # "the House of Commons" is Britain's where none is named
        if len({e.acts_for for e in entries}) != 1:
            return name
    elif (other := _as_another(sentence, name, entries[0], sure, last)) is not None:
        return other
    elif _is_part_of_another(sentence, name, names) or not _is_meant(sentence, name, names, sure, entries[0].acts_for, persons, actors):
        return name
    entry = entries[0]
    return replace(name, actor=entry.acts_for, kind=entry.kind, sector=name.sector or entry.sector)


def _told_by_surname(name: Name, labels: dict[str, Counter[str]], last: set[str]) -> Name:
    """Return a name as a person or an organisation, as the rest of the report shows."""
    if name.how == "person":
        votes = labels.get(fold(name.text))
        is_body = votes is not None and fold(name.text) not in last and votes["organisation"] > votes["person"]
        return replace(name, how="unlisted", kind="organisation") if is_body else name
    return replace(name, how="person", kind="person") if fold(name.text) in last else name


def _as_another(sentence: Sentence, name: Name, entry: ActorEntry, sure: Counter[str | None], last: set[str]) -> Name | None:
    """Return what a name in doubt is where it is not the one that the codebook knows by it, or None.

    Many states have "Liberal Democrats" and a "National Liberation Army"; "Senator Ames of Georgia" is of a part of the United States;
    the surname of somebody named in full is that person where it is a subject, if the report does not know the state.
    """
    if _is_of_a_land(entry) and entry.state not in sure:
        return name
    if name.kind != "state":
        return None
    token = sentence.tokens[name.head]
    if _titles(sentence, token) & _OF_A_PART:
        return replace(name, how="place", kind="place", actor=_OF_PARTS, candidates=(fold(name.text),))
    if fold(name.text) in last and entry.acts_for not in sure and token.rel == "nsubj":
        return replace(name, how="person", kind="person", candidates=())
    return None


def _is_of_a_land(entry: ActorEntry) -> bool:
    """Say whether an entry is a party or armed group at home in one state, whose name others have in theirs."""
    return entry.sector in _OF_A_LAND and entry.state is not None


def _is_owned(sentence: Sentence, name: Name, names: tuple[Name, ...]) -> bool:
    """Say whether a doubtful house is told to be that of a state that is named: "the Congress of Honduras"."""
    behind = sentence.tokens[name.end : name.end + 1]
    is_of = name.how == "office" and name.actor is None and [fold(t.text) for t in behind] == ["of"]
    return is_of and any(n.kind == "state" and n.actor is not None and name.end < n.start <= name.end + 2 for n in names)


def _has_rivals(name: Name, sure: Counter[str | None], before: set[str | None], actors: ActorBook) -> bool:
    """Say whether a doubtful house may be another state's that the report names: "Congress" in a report on Honduras.

    Where the state whose house the codebook knows so has been named before, and as often as any other with such a house, it is that one's,
    "Parliament" alone is none of the three that the codebook knows so.
    """
    if name.how != "office" or name.actor is not None or not name.candidates:
        return False
    own = {actors.entry(c).acts_for for c in name.candidates}
    if len(own) > 1 and name.sector == "LEG" and fold(name.text) in INSTITUTIONS:
        return True
    having = actors.states_with(fold(name.text).removeprefix("the "))
    rivals = having.intersection(actor for actor in sure if actor is not None) - own
    is_about_rival = max((sure[r] for r in rivals), default=0) > max((sure[o] for o in own), default=0)
    return bool(rivals) and (not own & before or is_about_rival)


def _is_part_of_another(sentence: Sentence, name: Name, names: tuple[Name, ...]) -> bool:
    """Say whether it is told to be a part of another state: "the American state of Georgia", "Washington state"."""
    token = sentence.tokens[name.head]
    nouns = [above for above in (sentence.head_of(token),) if above is not None and fold(above.text) in ("state", "province", "county")]
    if not nouns:
        return False
    owners = {c.index for c in sentence.children(nouns[0], "amod", "compound", "nmod:poss")}
    return any(n.head in owners and n.actor is not None for n in names) or token.rel == "compound"


def _titles(sentence: Sentence, token: Token) -> set[str]:
    """Return the words of the office in front of whomever a name says to be of it, folded: "king" of "King Abdullah of Jordan"."""
    above = sentence.head_of(token)
    is_of = token.index > 0 and fold(sentence.tokens[token.index - 1].text) == "of"
    if above is None or above.upos not in ("PROPN", "NOUN") or above.index > token.index or not is_of:
        return set()
    start = min(t.index for t in sentence.subtree(above))
    return {fold(t.text).rstrip(".") for t in sentence.tokens[start : token.index - 1]}


def _is_governed(sentence: Sentence, token: Token, *, is_surname: bool) -> bool:
    """Say whether a name has what only a state has: "King Abdullah of Jordan", "Jordan's embassy"; a surname may be in front of "of".

    A leader has ministers too, but no ambassadors.
    """
    if token.deprel == "nmod":
        return bool(_titles(sentence, token) & _OF_A_STATE)
    above = sentence.head_of(token)
    if token.deprel != "nmod:poss" or above is None:
        return False
    if fold(above.text) == "minister" and sentence.child(above, "compound", "amod") is not None:
        return True  # "Chad's interior minister"
    return fold(above.text) in (_OF_A_STATE if token.entity[2:] == "LOC" else frozenset() if is_surname else _OF_NO_PERSON)


def _is_meant(
    sentence: Sentence, name: Name, names: tuple[Name, ...], sure: Counter[str | None], actor: str | None, persons: set[str],
    actors: ActorBook,
) -> bool:  # fmt: skip
    """Say whether a doubtful name with one candidate means it here."""
    token = sentence.tokens[name.head]
    label = token.entity[2:]
    if name.how == "demonym":
        return token.upos == "ADJ" or token.rel in ("amod", "compound")
    if name.how == "seat":
        verb = sentence.head_of(token) if token.rel in ("obj", "iobj") else None
        is_addressed = verb is not None and verb.lemma in _ADDRESSING
        is_nobody = label == "PER" and " " not in name.text and fold(name.text) not in persons  # "Washington said it was appalled"
        is_told = label in ("LOC", "ORG") or is_nobody
        return actor in sure or (is_told and (token.deprel in ("nsubj", "nmod:poss") or is_addressed))
    if _is_told_whose(sentence, token, names, actor, actors):
        return True  # "Wagner, the Russian company"
    if name.how == "office" and _acts_for_another(sentence, token, names, actor):
        return False
    if _is_listed_with(sentence, token, names) or (name.kind == "organisation" and is_belonged_to(sentence, token, names)):
        return True
    if name.kind == "state":
        is_surname = fold(name.text) in persons
        if (actor in sure and not is_surname) or _is_governed(sentence, token, is_surname=is_surname):
            return True
        others = {n for n in sure if n is not None and n in actors and actors.entry(n).kind == "state"}
        is_abroad = len(others) >= _MANY or any(n.kind == "state" and n.actor is not None for n in names)
        is_abroad = is_abroad and AMERICAN not in sure  # "refugees from Syria came to Georgia", in a report from Atlanta
        return label == "LOC" and (actor in sure or (not is_surname and is_abroad))
    above = sentence.head_of(token) if token.rel == "compound" else None
    if above is not None and fold(above.text) in BODY_NOUNS:
        return True  # "the ALBA bloc"
    return label == "ORG" and token.deprel in _ROLES_OF_ACTORS


def _is_told_whose(sentence: Sentence, token: Token, names: tuple[Name, ...], actor: str | None, actors: ActorBook) -> bool:
    """Say whether a noun beside a body says that it is of the state that the body is at home in: "the Russian company"."""
    home = actors.entry(actor).state if actor is not None and actor in actors else None
    beside = {c.index for a in sentence.children(token, "appos") for c in sentence.children(a, "amod", "compound")}
    return home is not None and any(n.head in beside and n.how == "demonym" and n.actor == home for n in names)


def _acts_for_another(sentence: Sentence, token: Token, names: tuple[Name, ...], actor: str | None) -> bool:
    """Say whether a house is that of the one who acts before it: "the Nigerian president asked the Senate"."""
    verb = sentence.head_of(token)
    subject = None if verb is None else sentence.child(verb, "nsubj")
    if subject is None or subject.index == token.index:
        return False
    inside = {t.index for t in sentence.subtree(subject)}
    owners = {n.actor for n in names if n.head in inside and n.kind == "state" and n.actor is not None}
    return bool(owners) and actor not in owners


def _is_listed_with(sentence: Sentence, token: Token, names: tuple[Name, ...]) -> bool:
    """Say whether it is coordinated with a name that is known beyond doubt: "Moldova, Georgia and Ukraine"."""
    first = token
    if token.rel == "conj" and (above := sentence.head_of(token)) is not None:
        first = above
    listed = {first.index, *(c.index for c in sentence.children(first, "conj"))} - {token.index}
    return any(n.actor is not None and n.kind in ("state", "organisation") and n.head in listed for n in names)
