"""Aims: whom an act is about whose own places name nobody: whose thing it is, who made it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast import Cast, Role, as_state, known
from casus.extract.cast_words import KIND_OF_THING
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb, marks, spread
from casus.extract.control import doers, undergoers
from casus.extract.embedding import WILL
from casus.extract.membership_words import ENTRIES
from casus.extract.reading import phrase_span
from casus.extract.sides import adjective_sides, cast_all
from casus.extract.things import CONCRETE
from casus.extract.triggers import Trigger
from casus.model.account import Party, Statement
from casus.model.sentence import Sentence, Token

_MEMBERSHIP = ENTRIES | frozenset("membership status candidacy participation invitation application bid".split())
_OF_MEMBERSHIP = ("of", "in", "to", "into", "for", "with")
_DEEP = 5  # phrases within phrases
_STEPS = frozenset("of in to for on".split())


def owners_below(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return whose it is that stands deep in an object: "blocked the opening of a chapter in Croatia's talks"."""
    chain, seen = list(trigger.objects) or undergoers(sentence, trigger.token), list[Token]()
    while chain and len(seen) < _DEEP:
        token = chain.pop(0)
        seen.append(token)
        owners = list(sentence.children(token, "nmod:poss"))
        found = tuple(r for r in known(cast_all(cast, sentence, owners, statements), places=False) if r.party.actor is not None)
        if found:
            return found
        chain.extend(t for t in sentence.children(token, "nmod") if case_of(sentence, t) in _STEPS)
    return ()


# What two have with each other: whoever welcomes or rejects it speaks of them.
_RELATIONS = all_noun_forms(
    """tie relation relationship link cooperation talk dialogue agreement treaty pact accord truce ceasefire peace alliance partnership deal
    negotiation friendship contact meeting summit exchange rapprochement reconciliation""".split()
)


def related(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who have with one another what is welcomed or rejected: "a resumption of ties with Chile", "talks between A and B".

    Also "a protocol prolonging the treaty of friendship with Chile".
    """
    found: list[Token] = []
    for thing in things:
        chain = [thing]
        for token in chain:  # grows with what stands below
            chain.extend(t for t in sentence.children(token, "nmod") if case_of(sentence, t) == "of" and len(chain) < _DEEP)
            drawn_up = [t for t in sentence.children(token, "acl") if t.xpos == "VBG" and not marks(sentence, t)]
            chain.extend(t for verb in drawn_up for t in sentence.children(verb, "obj") if len(chain) < _DEEP)
        relations = [t for t in chain if t.text.lower() in _RELATIONS]
        found.extend(t for r in relations for t in sentence.children(r, "nmod") if case_of(sentence, t) in ("with", "between"))
    return known(cast_all(cast, sentence, found, statements), places=False)


def authors(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who made what is rejected, condemned or welcomed: "rejected a plan put forward by Chad", "an offer from Chad".

    Of those of no known side only who is told behind a participle counts: "slammed a suit filed by a fired aide".
    """
    things = spread(sentence, list(things))
    made = [verb for thing in things for verb in sentence.children(thing, "acl") if verb.xpos == "VBN"]
    by = [t for verb in made if verb.lemma in _MAKING for t in sentence.children(verb, "obl:agent")]
    makers = [r for r in cast_all(cast, sentence, by, statements) if r.is_actor]
    found = [t for verb in made for t in doers(sentence, verb)]
    found += [
        t
        for thing in things
        for t in sentence.children(thing, "nmod")
        if case_of(sentence, t) in (("by", "from", "of") if thing.text.lower() in _DEEDS else ("by", "from"))
    ]
    named = (r for r in known(cast_all(cast, sentence, found, statements), places=False) if r.party.actor is not None)
    return tuple(named) or known(makers, places=False)


_MAKING = frozenset("make file write bring propose issue draft table utter post give take hold".split())  # words of somebody's, a suit
# What is somebody's whom "of" names: "condemned the actions of the rebels"; of an attack it may be the one attacked.
_DEEDS = all_noun_forms(
    """action act conduct behaviour behavior policy stance position attitude role effort work contribution initiative proposal plan
    offer decision move step statement declaration threat claim demand refusal readiness willingness right cause""".split()
)
_LANDS = all_noun_forms("region province district city town county state territory island peninsula governorate valley desert area".split())


def ground(
    cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement], verb: Token | None = None
) -> tuple[Role, ...]:
    """Return the town or the state in which a thing of nobody named is hit: "stormed the tower in Vilnius", "a camp in Chad's east".

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        things: what is hit.
        statements: the statements that cover the act.
        verb: the act, where a town that hangs on it is the thing's ("stormed the tower on Friday in Vilnius").
    """
    hit = [t for t in spread(sentence, list(things)) if t.text.lower() in CONCRETE]
    sites = [t for h in hit for t in sentence.children(h, "nmod", "obl") if case_of(sentence, t) in _SITED]
    lands = [*owners(cast, sentence, [t for t in sites if t.text.lower() in _LANDS], statements)]  # "Zambia's Eastern Province"
    lands += [as_state(cast, r) for r in cast_all(cast, sentence, [t for t in sites if t.upos == "PROPN"], statements)]
    if verb is not None and hit:
        beside = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("in", "at")]
        lands += [as_state(cast, r) for r in cast_all(cast, sentence, [t for t in beside if t.upos == "PROPN"], statements)]
        lands += owners(cast, sentence, [t for t in beside if t.text.lower() in _LANDS], statements)
    return tuple(r for r in known(lands) if r.party.actor is not None or (r.party.entity or "").startswith("place:"))[:1]


_SITED = frozenset("in at inside near within".split())


# Those who are given something by what is promised or refused, though the land is named as a place: "agreed to lend it to Mali".
_GIVEN = all_verb_forms("give lend grant provide supply offer send sell deliver pay donate extend transfer hand export ship return".split())
PROMISING = frozenset({"THREATEN", "AGREE", "REJECT", "CONCEDE"})
_AIMED = frozenset("on against to with into for".split())
_GIVING_WORD = frozenset("promise pledge vow agree undertake guarantee threaten swear".split())
_TAKEN = frozenset("buy purchase import obtain acquire order lease rent borrow".split())  # from somebody
_LAYING = frozenset("take bring refer carry submit raise lay put appeal go turn complain report".split())  # before a court, a council
_FOR_OTHERS = frozenset("help assist aid support protect defend".split())


def aimed_at(cast: Cast, sentence: Sentence, verb: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those to whom what is promised, refused or threatened would be done: "threatened to suspend Gabon", "refused to meet him".

    Only states, bodies and named persons count; of a thing its owner ("threatened to cut the gas of Moldova").
    """
    found: tuple[Role, ...] = ()
    promised = [t for t in sentence.children(verb, "xcomp", "advcl", "acl") if "to" in marks(sentence, t)]
    if verb.lemma in _GIVING_WORD and is_verb(verb):  # "promised that it would pay Mali"; who warns of something need not mean to do it
        promised += [t for t in sentence.children(verb, "ccomp") if _is_own_deed(cast, sentence, verb, t, statements)]
    # "offered to help offset Chad's costs", "to send troops to help Chad"
    promised += [t for p in promised for t in sentence.children(p, "xcomp", "advcl") if p.lemma == "help" or t.lemma in _FOR_OTHERS]
    for below in promised:
        if not is_verb(below) or below.lemma == "let":
            continue
        deep = below.lemma in _TAKEN  # "to buy a billion dollars' worth of missiles from Chad"
        hit = list(sentence.children(below, "obj")) if deep else undergoers(sentence, below)
        cases = _AIMED | {"from"} if below.lemma in _TAKEN else _AIMED - {"for"} if below.xpos == "VBG" else _AIMED  # "to spying for Oman"
        if below.lemma in _LAYING:
            cases = cases - {"to", "into"}  # "threatened to take the matter to the Council": it is no threat to the Council
        beside = [*sentence.children(below, "iobj"), *(t for t in sentence.children(below, "obl") if case_of(sentence, t) in cases)]
        phrases = (t for thing in hit for t in sentence.subtree(thing) if t.rel == "nmod" and (deep or t.head == thing.index))
        beside += [t for t in phrases if case_of(sentence, t) in cases]
        somebody = [r for r in cast_all(cast, sentence, hit, statements) if r.is_actor or _is_of_somebody(sentence, r.token)]
        roles = known([*somebody, *cast_all(cast, sentence, beside, statements)])
        if below.text.lower() in _GIVEN:
            roles = tuple(as_state(cast, r) for r in roles)
        found += tuple(r for r in roles if r.party.actor is not None or (r.party.entity or "").startswith("per:"))
    return found


def _is_own_deed(cast: Cast, sentence: Sentence, verb: Token, below: Token, statements: Sequence[Statement]) -> bool:
    """Say whether a clause tells what those who promise will do: not "vowed that Chad would attack Mali", "agreed that it was struck"."""
    if below.index < verb.index or not is_verb(below) or is_passive(sentence, below):
        return False
    if not any(t.text.lower() in WILL for t in aux_tokens(sentence, below)):
        return False
    who, whose = ({r.party.actor for r in cast_all(cast, sentence, doers(sentence, v), statements)} for v in (verb, below))
    return who == whose != {None}


def _is_of_somebody(sentence: Sentence, thing: Token) -> bool:
    """Say whether a thing is somebody's own, and not only named after a state: "Gabon's gas", "a Chadian ship", no "Korean conflict"."""
    return sentence.child(thing, "nmod:poss") is not None or thing.text.lower() in CONCRETE or thing.text.lower() in KIND_OF_THING


def concerned(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those whom a thing concerns: of "the ban on aid to Tashkent", what stands after "aid"; whose goods they are."""
    below: list[Token] = []
    for thing in things:
        phrases = [(case_of(sentence, t), t) for t in sentence.children(thing, "nmod")]
        joining = [t for case, t in phrases if case == "of" and thing.lemma in _MEMBERSHIP]
        if joining:
            below += joining  # "lifted its veto on the accession of Chad to the Union": not on the Union
            continue
        cases = _OF_MEMBERSHIP if thing.lemma in _MEMBERSHIP else _FROM if thing.lemma in _GOODS else _TOWARDS
        below += [t for case, t in phrases if case in cases]
        kept = [t for t in sentence.children(thing, "acl") if t.text.lower() in _REGISTERED]
        below += [t for verb in kept for t in sentence.children(verb, "obl", "obl:agent") if case_of(sentence, t) in ("in", "by", "at")]
    return tuple(as_state(cast, r) for r in known(cast_all(cast, sentence, below, statements)) if _is_state_or_acts(cast, r))


def _is_state_or_acts(cast: Cast, role: Role) -> bool:
    """Say whether one that a thing concerns is no mere place: "every aircraft registered in Chad" is Chad's, "in Lagos" nobody's."""
    return not (role.party.entity or "").startswith("place:") or as_state(cast, role).party.actor is not None


_REGISTERED = frozenset("registered owned flagged licensed chartered operated".split())


_TOWARDS = ("to", "for", "against", "with")
_FROM = (*_TOWARDS, "from")
_GOODS = frozenset("product good import export item commodity ware oil gas coal steel wine fruit fish meat car".split())


def owners(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those whose the things are, by a possessor, an adjective or a name in front of them ("Chad's Lake region")."""
    found: list[Role] = []
    for thing in things:
        owners = list(sentence.children(thing, "nmod:poss"))
        owners = owners or [t for name in sentence.children(thing, "compound") for t in sentence.children(name, "nmod:poss")]
        roles = known(cast_all(cast, sentence, owners, statements))
        roles = roles or adjective_sides(cast, sentence, thing)  # "British and French ships"
        if not roles:
            owner = cast.owner(sentence, thing)
            known_thing = cast.role(sentence, thing)  # so that "the ship" is known to be theirs
            if owner is None and known_thing.party.actor is not None and thing.upos == "NOUN":
                owner = known_thing.party.actor, known_thing.party.entity  # "the boats": those of which it was told whose they are
            if owner is not None:
                span = phrase_span(sentence, thing)
                roles = (Role(Party(span, span.of(cast.reading.text), *owner), thing, is_actor=False),)
        found.extend(roles)
    return tuple(found)
