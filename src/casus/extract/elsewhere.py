"""To whom an act is done that stands in no place of its sense: whose it is, who is told of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.aims import PROMISING, aimed_at, authors, ground, owners, owners_below, related
from casus.extract.cast import Cast, Role, as_seat, is_same, known
from casus.extract.cast_words import KIND_OF_THING, PEOPLE
from casus.extract.clauses import NOMINALS, case_of, is_passive, marks, spread, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.control_words import DAYS, PAPERS
from casus.extract.noun_roles import STRUCK, phrases_with
from casus.extract.parties import is_personal
from casus.extract.sides import cast_all
from casus.extract.things import CONCRETE
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_OF_OTHERS = frozenset({"ACCUSE", "REQUEST"})
_OF_PLANS = frozenset({"REJECT", "SUPPORT", "CONCEDE"})
_RELATING = frozenset({"SUPPORT", "ACCUSE", "REJECT"})
_ASKED = all_noun_forms("request demand appeal proposal plan offer plea suggestion invitation".split())
_RELATED = frozenset("for to against on from at over".split())
_APPLYING = frozenset({"request.apply", "request.apply-join", "request.submit-application", "request.seek-membership", "request.bid"})
HURTING = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
WITHIN = frozenset({"in", "inside", "near"})


def is_own(role: Role, acting: Sequence[Role], slot: str) -> bool:
    """Say whether the owner or the land of a thing is the actor's own side: a parliament that froze "the country's participation"."""
    if not _is_of_one_side(role, acting, slot):
        return False
    return not (slot == "poss" and all(_are_two(role, r) for r in acting if role.party.actor == r.party.actor))


def _is_of_one_side(role: Role, acting: Sequence[Role], slot: str = "poss") -> bool:
    is_whose = slot == "poss" or slot.rpartition(":")[2] in WITHIN
    return is_whose and role.party.actor is not None and any(role.party.actor == r.party.actor for r in acting)


def _are_two(role: Role, acting: Role) -> bool:
    """Say whether two of one side are different persons or bodies: the senator who rejects "the president's request"."""
    whose, who = role.party.entity, acting.party.entity
    is_state = role.party.actor in (whose, who)
    return not is_state and role.is_actor and whose is not None and who is not None and whose != who and role.token.upos != "PRON"


def found_elsewhere(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those to whom it is done who stand in no place of the sense."""
    verb, sense = trigger.token, trigger.sense
    others: tuple[Role, ...] = ()
    if sense.id in _APPLYING:
        asked = [
            t for t in sentence.children(verb, "obj", "iobj") if t.index > verb.index and verb.lemma == "ask"
        ]  # "asked Chad to join it"
        return known(cast_all(cast, sentence, asked, statements), places=False) or _applied_to(cast, sentence, verb, statements)
    if sense.type in _OF_PLANS and (below := owners_below(cast, sentence, trigger, statements)):
        return tuple(r for r in below if not is_own(r, acting, "poss"))
    if sense.type in HURTING and sense.recipient[:1] == ("obj",) and not trigger.objects:
        hurt = [t for t in spread(sentence, undergoers(sentence, verb)) if t.upos == "NOUN" and is_personal(t)]
        others = tuple(replace(r, is_actor=True) for r in cast_all(cast, sentence, hurt, statements))  # "shot a woodcutter"
        others = others or ground(cast, sentence, undergoers(sentence, verb), statements, verb)
        others = tuple(r for r in others if not is_own(r, acting, "poss"))
    elif sense.type in _OF_OTHERS and (told := sentence.child(verb, "ccomp")) is not None and told.index > verb.index:
        others = _told_of(cast, sentence, told, acting, statements)
    elif sense.type in _RELATING and (acting or sense.type != "SUPPORT"):
        things = undergoers(sentence, verb) or [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in _RELATED]
        others = related(cast, sentence, things, statements) or authors(cast, sentence, things, statements)
        others = tuple(r for r in others if not is_own(r, acting, "poss"))
    elif sense.type == "SANCTION":  # "relations with Egypt, suspended in 1979"
        others = tuple(r for r in related(cast, sentence, undergoers(sentence, verb), statements) if not is_own(r, acting, "poss"))
        others = others or _notified(cast, sentence, verb, acting, statements)
    elif sense.type == "AGREE":  # "agreed to a request by Haiti", "to Haiti's request"
        wishes = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "to" and t.text.lower() in _ASKED]
        others = authors(cast, sentence, wishes, statements) or owners(cast, sentence, wishes, statements)
        others = tuple(r for r in others if r.party.actor is not None and not is_own(r, acting, "poss"))
    others = others or tuple(r for r in _whose(cast, sentence, trigger, acting, statements) if not is_own(r, acting, "poss"))
    others = others or firms_addressed(cast, sentence, trigger, acting, statements) or _whose_words(cast, sentence, trigger, acting)
    return others or _towns_addressed(cast, sentence, trigger, acting, statements)


def _towns_addressed(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return a town or a part of a state, named by its kind alone, that is sued or blamed or of which one asks: "sued the city"."""
    if trigger.sense.type not in _TO_FIRMS or "obj" not in trigger.sense.recipient or not acting:
        return ()
    taken = {o.index for o in trigger.objects}
    objects = [t for t in undergoers(sentence, trigger.token) if t.text.lower() in _TOWNS and t.index not in taken]
    towns = [t for t in objects if (article := sentence.child(t, "det", "nmod:poss")) is not None and article.text.lower() != "a"]
    return tuple(replace(r, is_actor=True) for r in cast_all(cast, sentence, towns, statements))


_TOWNS = frozenset("city county town township municipality university school state".split())


def _whose_words(cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role]) -> tuple[Role, ...]:
    """Return those of no known side whose words or plans are blamed, backed or turned down: "objected to the owner's attempts"."""
    if trigger.sense.type not in _RELATING or not acting:
        return ()
    verb = trigger.token
    things = list(trigger.objects) or undergoers(sentence, verb) or list(sentence.children(verb, "obl"))
    things = _wholes(sentence, [t for t in things if t.index > verb.index and case_of(sentence, t) in _ON_WORDS])
    things = [t for t in things if t.text.lower() in _OF_SOMEBODY]
    found = [t for thing in things for t in sentence.children(thing, "nmod:poss") if t.upos in NOMINALS and t.text.lower() not in _NOBODYS]
    return tuple(replace(r, is_actor=True) for r in cast_all(cast, sentence, found, ()) if not is_own(r, acting, "poss"))


_ON_WORDS = _RELATED | {"", "with", "about"}
# What only somebody has who can speak and will.
_OF_SOMEBODY = all_noun_forms(
    """attempt proposal view remark comment demand request claim desire effort offer call refusal criticism statement argument allegation
    accusation stance position handling treatment conduct behaviour behavior rhetoric bid candidacy nomination insistence suggestion appeal
    threat plan wish warning invitation assertion decision temperament judgment judgement competence integrity credibility honesty
    patriotism fitness sincerity motive qualification""".split()
)
_NOBODYS = DAYS | PAPERS | frozenset("report study bill law deal agreement today yesterday tomorrow paper party".split())


def firms_addressed(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return firms of which a state, a body or a person asks something, or whom they blame: "called on technology companies to help"."""
    if trigger.sense.type not in _TO_FIRMS or not any(r.party.actor is not None or r.token.entity.endswith("PER") for r in acting):
        return ()
    for slot in trigger.sense.recipient:
        at = undergoers(sentence, trigger.token) if slot == "obj" else phrases_with(sentence, trigger.token, slot)
        firms = [t for t in at if t.text.lower() in _FIRMS and t.index not in {o.index for o in trigger.objects}]
        if firms:
            return tuple(replace(r, is_actor=True) for r in cast_all(cast, sentence, firms, statements))
    return ()


_TO_FIRMS = frozenset({"REQUEST", "ACCUSE", "SANCTION", "THREATEN"})
_FIRMS = all_noun_forms("company firm bank corporation manufacturer industry airline retailer insurer maker".split())


def _notified(cast: Cast, sentence: Sentence, verb: Token, acting: Sequence[Role], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the state that is told of a sanction by whoever takes it: it is the other party ("told Libya that it would cut its aid")."""
    above = sentence.head_of(verb)
    if verb.rel != "ccomp" or above is None or above.lemma not in _NOTIFYING:
        return ()
    tellers = cast_all(cast, sentence, subject_tokens(sentence, above), statements)
    if not any(r.party.actor is not None and r.party.actor == a.party.actor for r in tellers for a in acting):
        return ()  # "Britain told Italy that Malta would renounce it"
    told = [as_seat(cast, r) for r in cast_all(cast, sentence, list(sentence.children(above, "obj", "iobj")), statements)]
    known_there = [r for r in told if r.party.actor is not None and (r.party.sector == "GOV" or r.party.actor == r.party.entity)]
    return tuple(r for r in known_there if not _is_of_one_side(r, acting))


_NOTIFYING = frozenset({"tell", "notify", "inform", "advise"})


def _told_of(cast: Cast, sentence: Sentence, told: Token, acting: Sequence[Role], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those of whom a clause tells: "complained that Eritrean troops are on its cape", "demanded that Afghanistan raise the flag".

    In a passive it is whoever does it, not those to whom it is done: "demanded that the Zambian officers be released".
    """
    blamed = doers(sentence, told) if is_passive(sentence, told) else subject_tokens(sentence, told)
    named = known(cast_all(cast, sentence, blamed, statements), places=False)
    is_asked = told.xpos == "VB" and not is_passive(sentence, told) and not marks(sentence, told)[1:]  # "demanded that the cabinet resign"
    kept = (r for r in named if r.party.actor is not None or (r.is_actor and (r.token.upos == "PROPN" or is_asked)))
    return tuple(r for r in kept if not _is_of_one_side(r, acting) and not is_same(r, acting))


def accused_in(cast: Cast, sentence: Sentence, verb: Token, acting: Sequence[Role], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those of whom somebody complains, rather than to whom: "complained to the Council of raids by Mali", "that Mali raided it"."""
    told = sentence.child(verb, "ccomp")
    if told is not None and told.index > verb.index:
        return _told_of(cast, sentence, told, acting, statements)
    if any(r.party.actor is not None and (r.party.sector == "GOV" or r.party.actor == r.party.entity) for r in acting):
        # "protested in Moscow": to its government
        where = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "in" and t.upos == "PROPN"]
        told_there = [as_seat(cast, r) for r in cast_all(cast, sentence, where, statements)]
        if told_there and all(r.party.actor is not None and not is_same(r, acting) for r in told_there):
            return tuple(told_there)
    things = [t for t in sentence.children(verb, "obl", "nmod") if case_of(sentence, t) in ("of", "about", "over", "at")]
    return tuple(r for r in authors(cast, sentence, things, statements) if not is_same(r, acting))


COMPLAINING = frozenset({"accuse.complain", "accuse.protest", "protest.protest"})


def _whose(cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those whose land is hit or words are blamed, whose thing is given back, whose help is asked, whom a promise would touch."""
    verb, sense = trigger.token, trigger.sense
    if sense.type == "ASSAULT":
        aimed = [t for slot in sense.recipient if slot in STRUCK for t in phrases_with(sentence, verb, slot, trigger.objects)]
        return ground(cast, sentence, [*undergoers(sentence, verb), *aimed], statements, None if aimed else verb)
    if sense.type == "ACCUSE" and acting:  # "lashed out at Brown's remarks"
        slots = [slot for slot in sense.recipient if slot in _BLAMED_FOR]
        things = [t for slot in slots for t in phrases_with(sentence, verb, slot, trigger.objects)]
        things = [t for t in _wholes(sentence, things) if t.upos == "NOUN"]
        return owners(cast, sentence, things, statements)
    if sense.type == "COOPERATE":  # "did not cooperate with the inspector's investigation"
        things = [t for t in phrases_with(sentence, verb, "with") if t.text.lower() in _INQUIRIES]
        return tuple(r for r in owners(cast, sentence, things, statements) if r.is_actor)
    if sense.type == "RETREAT":  # "handed back a Chadian boat"
        things = [t for t in undergoers(sentence, verb) if t.text.lower() in CONCRETE or t.text.lower() in KIND_OF_THING]
        return tuple(r for r in owners(cast, sentence, things, statements) if r.party.actor is not None)
    if sense.type == "REQUEST":  # "asked Chile for talks", "asked for British help", "requested Cuban troops"
        wished = {t.index for t in trigger.objects}
        told_first = ("iobj",) if verb.lemma == "recommend" else ("iobj", "obj")  # "recommended another bank" asks no bank
        asked = [t for t in sentence.children(verb, *told_first) if t.index not in wished and t.index > verb.index]
        asked += phrases_with(sentence, verb, "on", undergoers(sentence, verb)) if verb.lemma in _COUNSELLING else []
        if verb.lemma in _ASKING_OF | _COUNSELLING and (told := known(cast_all(cast, sentence, asked, statements), places=False)):
            return tuple(r for r in told if r.is_actor)
        papers = [t for t in sentence.children(verb, "obl") if t.text.lower() in PAPERS and t.index < verb.index]
        addressed = [t for paper in papers for t in sentence.children(paper, "nmod") if case_of(sentence, t) == "to"]
        if written := tuple(r for r in known(cast_all(cast, sentence, addressed, statements), places=False) if r.is_actor):
            return written  # "in a cable to the Council he asked for troops"
        wanted = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "for"]
        wanted = [*wanted, *undergoers(sentence, verb)]
        whose = owners(cast, sentence, [t for t in wanted if t.text.lower() in _HELP], statements)
        if not whose:  # "asked for helicopters from Chad"
            givers = [t for w in wanted if w.text.lower() not in PEOPLE for t in sentence.children(w, "nmod")]
            givers += [t for g in givers if case_of(sentence, g) == "in" for t in sentence.children(g, "nmod")]
            givers += list(sentence.children(verb, "obl")) if wanted else []
            whose = known(cast_all(cast, sentence, [t for t in givers if case_of(sentence, t) == "from"], statements), places=False)
        return tuple(r for r in whose if r.party.actor is not None)
    return aimed_at(cast, sentence, verb, statements) if sense.type in PROMISING else ()


def _wholes(sentence: Sentence, things: Sequence[Token]) -> list[Token]:
    """Return the things, what some of them are a part of in place of the part: "displeasure with some of the premier's plans"."""
    below = {t.index: next((w for w in sentence.children(t, "nmod") if case_of(sentence, w) == "of"), t) for t in things}
    return [below[t.index] if t.text.lower() in _SOME else t for t in things]


_INQUIRIES = all_noun_forms("investigation inquiry probe review audit examination".split())
_SOME = frozenset("some many much most several all part parts aspect aspects element elements any".split())
_BLAMED_FOR = frozenset("at about over against on with".split())
_ASKING_OF = frozenset({"ask", "beg", "petition", "press", "lobby", "implore", "beseech"})
_COUNSELLING = frozenset({"counsel", "impress", "enjoin", "recommend"})  # "counselled patience on both sides"
_HELP = all_noun_forms(
    """help aid support assistance protection mediation intervention backing troop soldier arm weapon adviser loan apology retraction
    explanation compensation reply answer approval consent permission agreement recognition cooperation withdrawal""".split()
)


def _applied_to(cast: Cast, sentence: Sentence, verb: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the organisation that an application names: "applied to join NATO", "lodged a bid for membership of the EU"."""
    names = [t for t in sentence.subtree(verb) if t.index > verb.index and t.upos == "PROPN"]
    return tuple(r for r in known(cast_all(cast, sentence, names, statements)) if r.party.sector == "IGO")[:1]
