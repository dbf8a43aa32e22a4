"""Drafts of events: a sentence's triggers with their roles, status and place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_verb_forms
from casus.codebook.senses import Sense, SenseBook
from casus.extract.cast import WEAPONS, Cast, Role, Roles
from casus.extract.clauses import aux_tokens, is_passive, is_verb, marks, subject_tokens
from casus.extract.doubles import LEADING, without_doubles
from casus.extract.draft import Draft, acting
from casus.extract.duos import Duo, keep_duo, with_duo
from casus.extract.embedding import CONDITIONAL
from casus.extract.futures import ENDED, HOSTILE, settle_future
from casus.extract.places import find_copular_place, find_place
from casus.extract.roles import find_roles
from casus.extract.status import find_status
from casus.extract.times import date_of
from casus.extract.triggers import Trigger, find_triggers
from casus.extract.unreal import is_negated
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_STANCES = frozenset({"SUPPORT", "REJECT", "ACCUSE", "AGREE", "REQUEST", "THREATEN", "CONCEDE"})  # "backs", "rejects" tell that it is so
_GENERIC = frozenset({"any", "every", "each", "such", "no"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})

_ACTS_OF_WORDS = frozenset({"AGREE", "SUPPORT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "CONCEDE"})
_MADE_KNOWN = frozenset("announce issue extend make deliver unveil present publish voice".split())


def draft_events(
    cast: Cast, sentence: Sentence, statements: Sequence[Statement], book: SenseBook, before: Sequence[Draft] = (), duo: Duo | None = None
) -> list[Draft]:
    """Return the drafts of a sentence, in order of the text: at most one for each clause or phrase that names an act.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        statements: statements whose content touches the sentence.
        book: the lexicon.
        before: the drafts of the sentence before, which this one may put in another place.
        duo: the two who acted together last; the two of this sentence are kept in it.
    """
    options = list(find_triggers(sentence, book))
    duo = Duo() if duo is None else duo
    drafts: list[Draft] = []
    consumed: set[int] = set()
    for triggers in sorted(options, key=lambda o: not o[0].is_verb):
        token = triggers[0].token
        if token.index in consumed or _is_idle(sentence, token):
            continue
        covering = _covering(token, statements)
        if _is_nobodys_appeal(sentence, token):
            continue
        draft = next((d for d in (_draft(cast, sentence, t, covering, duo) for t in triggers) if d is not None), None)
        if draft is not None and _says_nothing(draft):
            draft = None
        if draft is not None:
            drafts.append(draft)
            consumed.update(t.index for t in (*draft.trigger.objects, *draft.trigger.rest))
    blows = {o[0].token.index for o in options if all(t.sense.type in HOSTILE for t in o)} - {d.token.index for d in drafts}
    drafts = [d for d in drafts if not _promises_blow(sentence, d, blows)]
    drafts.sort(key=lambda d: d.token.index)
    drafts = without_doubles(sentence, [d for d in drafts if d.token.index not in consumed])
    keep_duo(duo, drafts)
    drafts.extend(_retellings(cast, sentence, (*before, *drafts), statements))
    return drafts


def _is_nobodys_appeal(sentence: Sentence, token: Token) -> bool:
    """Say whether nobody asks: "neither government has called for talks" tells no act, not even a denied one."""
    subjects = subject_tokens(sentence, token) if is_verb(token) else []
    return any(
        t.text.lower() in ("nobody", "none", "neither")
        or [w.text.lower() for w in sentence.tokens[max(t.index - 1, 0) : t.index + 1]] == ["no", "one"]
        or any(d.text.lower() in ("no", "neither") for d in sentence.children(t, "det", "cc:preconj"))
        for t in subjects
    )


def _promises_blow(sentence: Sentence, draft: Draft, blows: Collection[int]) -> bool:
    """Say whether what is promised is a blow that the sentence does not bear out: "vowed to bomb them" agrees to nothing.

    Only readings count whose objects are there: "pledged to plant trees" plants no bomb.
    """
    if draft.type != "AGREE" or not draft.trigger.is_verb:
        return False
    return any(below.index in blows for below in sentence.children(draft.token, "xcomp"))


def _covering(token: Token, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements whose content holds the token, the outermost first: outlets, then by nesting and length."""
    found = {s.id: s for s in statements if any(span.covers(token.span) for span in s.content)}
    if len(found) < 2:
        return tuple(found.values())
    return tuple(sorted(found.values(), key=lambda s: _inwardness(s, found)))


def _inwardness(statement: Statement, others: dict[str, Statement]) -> tuple[bool, int, int]:
    depth, above = 0, statement.within
    while above in others and depth < len(others):
        depth, above = depth + 1, others[above].within
    is_relayed = statement.cue_lemma == "according to" or any(p.sector == "MED" for p in statement.speakers)
    return not is_relayed, depth, -sum(c.end - c.start for c in statement.content)


def _day_of(cast: Cast, sentence: Sentence, token: Token, kind: str) -> str | None:
    """Return the day of an act: its own, or for an act of words the day on which it was announced ("the offer, announced on Wednesday")."""
    times = cast.reading.times_in(sentence)
    found = date_of(sentence, token, times, with_since=False)
    if found is None and kind in _ACTS_OF_WORDS and not is_verb(token):
        told = (c for c in sentence.children(token, "acl", "acl:relcl") if c.lemma in _MADE_KNOWN)
        found = next((day for c in told if (day := date_of(sentence, c, times, with_since=False))), None)
    return found


def _is_idle(sentence: Sentence, token: Token) -> bool:
    """Say whether a trigger word tells no act here: generic ("any attack"), a predicate noun ("is a threat"), a definition."""
    if is_verb(token):
        return False
    if token.rel == "xcomp" or sentence.child(token, "cop") is not None:
        return True
    head = sentence.head_of(token)
    is_new = any(t.text.lower() in ("a", "an") for t in sentence.children(token, "det"))
    if is_new and token.rel == "nsubj" and head is not None and head.upos == "NOUN" and sentence.child(head, "cop") is not None:
        return True  # "an attack on one is an attack on all"
    return any(t.text.lower() in _GENERIC for t in sentence.children(token, "det", "det:predet", "amod"))


def _says_nothing(draft: Draft) -> bool:
    """Say whether an act of words is only told not to be: "has not protested", "did not rule it out", an imperative "ask me".

    What somebody says not to have asked stays: others may tell it.
    """
    if not draft.trigger.is_verb or draft.type not in _UNTOLD:
        return False
    if draft.status == "hypothetical" and _is_only_condition(draft):
        return True
    if draft.status == "denied":
        return is_negated(draft.sentence, draft.token) and not draft.statements
    return draft.type == "REQUEST" and draft.status == "requested" and not draft.roles.actors and draft.token.xpos == "VB"


def _is_only_condition(draft: Draft) -> bool:
    """Say whether words are only a condition ("if Qatar asked for it"), or a duty that nobody lays on ("might be obliged to help")."""
    sentence, token = draft.sentence, draft.token
    if token.rel == "advcl" and CONDITIONAL.intersection(marks(sentence, token)):
        return True
    return draft.type == "REQUEST" and not draft.roles.actors and is_passive(sentence, token)


_UNTOLD = frozenset({"REQUEST", "REJECT", "ACCUSE"})


def _draft(cast: Cast, sentence: Sentence, trigger: Trigger, statements: tuple[Statement, ...], duo: Duo) -> Draft | None:
    """Return the draft of one reading of a trigger, or None where the sentence does not bear it out."""
    sense, token = trigger.sense, trigger.token
    if trigger.is_verb and _is_only_said(sentence, token, sense):
        return None
    if sense.type == "ACCUSE" and trigger.is_verb:
        statements = tuple(s for s in statements if not _answers_charge(s, sentence, token))
    roles = with_duo(cast, sentence, find_roles(cast, sentence, trigger, statements), duo)
    if sense.type == "THREATEN" and not trigger.is_verb and trigger.rest and not roles.actors:
        roles = replace(roles, actors=_threatening(token, statements))
    if roles.is_blocked or not _is_borne_out(sentence, trigger, roles):
        return None
    if trigger.is_verb and _is_generic(sentence, token, roles):
        return None
    kind, mode, told = sense.type, sense.mode, token
    if trigger.is_verb and kind in ENDED and (ending := _ending(sentence, token)) is not None:
        (kind, mode), told = ENDED[kind], ending
    status, condition = find_status(cast.reading.text, sentence, told, statements, present_is_actual=sense.type in _STANCES)
    if condition is None and trigger.is_verb and sense.type in LEADING:
        for below in sentence.children(token, "xcomp"):
            condition = find_status(cast.reading.text, sentence, below, ())[1]
    speakers = {p.actor or p.text for s in statements[-1:] for p in s.speakers if p.actor is not None or _looks_on(p.text)}
    actors = {r.party.actor or r.party.entity or r.party.text for r in roles.actors}
    aimed = _is_aimed(sentence, token, roles)
    kind, mode, status = settle_future(kind, mode, status, actors, speakers, is_aimed=aimed)
    taken = [r.token.index for r in (*roles.actors, *roles.recipients)]
    return Draft(
        sentence=sentence,
        trigger=trigger,
        type=kind,
        mode=mode,
        roles=roles,
        status=status,
        condition=condition,
        statements=statements,
        happened=_day_of(cast, sentence, token, kind),
        place=find_place(cast, sentence, token, taken, kind),
    )


def _ending(sentence: Sentence, token: Token) -> Token | None:
    """Return the verb that says that an act is over ("stopped selling arms"), or None."""
    head = sentence.head_of(token)
    if head is None or token.xpos != "VBG" or token.rel not in ("xcomp", "ccomp") or marks(sentence, token):
        return None
    return head if head.text.lower() in _ENDING and is_verb(head) else None


_ENDING = all_verb_forms("stop halt cease end suspend quit discontinue".split())


def _answers_charge(statement: Statement, sentence: Sentence, verb: Token) -> bool:
    """Say whether a denial that follows is of what somebody is accused of, not of the charge: "accused Iran of it, which Iran denied"."""
    cues = [c for c in statement.cue if sentence.span.covers(c)]
    return statement.stance == "denies" and bool(cues) and cues[0].start > verb.span.end


def _is_aimed(sentence: Sentence, token: Token, roles: Roles) -> bool:
    """Say whether an act that lies ahead is meant for another side: it has one, or is an answer; what is promised is no threat."""
    if any(t.lemma in _PROMISING and t.upos == "VERB" for t in _governing(sentence, token)):
        return False
    if token.rel == "advcl" and "to" in marks(sentence, token):
        return False  # a purpose announces nothing: "scrambled jets to intercept the drone"
    if any(t.text.lower() in _ANSWERS for t in sentence.children(token, "obl", "nmod")):
        return True
    own = acting(roles.actors)
    sides = acting(roles.recipients)
    return bool(sides - own) or any(not (r.party.actor or r.party.entity) for r in roles.recipients)


def _governing(sentence: Sentence, token: Token) -> Iterator[Token]:
    """Yield the verb whose complement the act is ("promised to send", "promised that it would send")."""
    at = token
    while at.rel == "conj" and at.head >= 0:
        at = sentence.tokens[at.head]
    if at.rel in ("xcomp", "ccomp", "advcl") and at.head >= 0:
        yield sentence.tokens[at.head]


_PROMISING = frozenset("promise pledge offer agree commit undertake assure".split())
_ANSWERS = frozenset("response retaliation answer reprisal revenge return reply".split())
_ONLOOKERS = frozenset(
    "analyst analysts expert experts observer observers critic critics economist economists professor historian scholar scholars "
    "researcher "
    "researchers commentator commentators sources source some many".split()
)


def _looks_on(name: str) -> bool:
    """Say whether a speaker without an actor only comments; any other may well speak for the one that acts."""
    return not _ONLOOKERS.isdisjoint(name.lower().split())


_STRIVING = frozenset({"fight", "battle", "struggle"})
_ACCIDENTS = frozenset("crash collide derail capsize collapse overturn explode sink fall burn plunge erupt veer skid".split())
_ENTRUSTING = frozenset({"charge", "task", "entrust"})
_SAYING = all_verb_forms(
    """say comment answer confirm discuss elaborate speak tell disclose reveal specify identify name give explain talk
    provide go speculate respond be
    describe predict reply mention note add clarify""".split()
)


def _is_only_said(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether the verb is about saying or shows something: "declined to say" refuses nobody, "demonstrating support" is no march."""
    if (
        sense.type == "PROTEST"
        and not sense.object
        and sense.recipient[:1] != ("obj",)
        and sentence.child(verb, "obj", "ccomp") is not None
    ):
        return True
    if sense.type == "REQUEST" and (
        (verb.xpos == "VBN" and verb.rel in ("advcl", "root") and not aux_tokens(sentence, verb))
        or any({"if", "whether"}.intersection(marks(sentence, t)) for t in sentence.children(verb, "ccomp", "advcl"))
    ):
        return True  # an interviewer's question
    if verb.lemma in _STRIVING and sentence.child(verb, "obj") is None:
        below = [t for t in sentence.children(verb, "xcomp", "advcl") if "to" in marks(sentence, t)]
        if below:
            return True  # "fighting to survive"
    if verb.lemma == "command" and sentence.child(verb, "xcomp", "ccomp") is None:
        return True  # a general who commanded the police gave no order
    if sense.type == "ASSAULT" and verb.xpos == "VBG" and verb.rel == "advcl" and sentence.tokens[verb.head].lemma in _ACCIDENTS:
        return True  # "crashed, killing four"
    if verb.lemma in _ENTRUSTING and verb.xpos == "VBN" and not aux_tokens(sentence, verb):
        return True  # "a body charged with facilitating": nobody is accused
    if sense.type not in ("REJECT", "AGREE", "REQUEST"):
        return False
    return any(
        t.text.lower() in _SAYING
        and (t.rel == "xcomp" or sentence.tokens[t.index - 1].text == "to")  # a tagger may take "comment" for a noun
        for t in sentence.children(verb, "xcomp", "obl")
    )


def _threatening(token: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who speak, as the actors of a threat without one: "the ministry said it would lead to retaliatory measures"."""
    speakers = statements[-1].speakers if statements and statements[-1].stance == "asserts" else ()
    return tuple(Role(p, token, is_actor=True) for p in speakers if p.actor is not None)


def _is_borne_out(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    sense, token = trigger.sense, trigger.token
    if sense.mutual:
        if trigger.is_verb and not roles.actors:
            return False
        if sense.needs_recipient and len(roles.actors) < 2 and not any(r.token.xpos in ("NNS", "NNPS") for r in roles.actors):
            return False
    elif sense.needs_recipient and not roles.recipients:
        return False
    if sense.between_sides and not _is_between_sides(roles):
        return False
    if sense.id in _ALSO_OF_WORDS and _is_between_people(roles):
        return False
    if sense.sectors and not any(r.party.sector in sense.sectors or _acts_for_state(r) for r in roles.actors):
        return False
    if roles.has_actor:
        return True
    return not trigger.is_verb and _is_definite(sentence, token)


# What candidates do to one another in words: of people with names and no forces nothing is told.
_ALSO_OF_WORDS = frozenset("assault.attack assault.launch-attack assault.battle assault.fight assault.assault assault.offensive".split())
_ARMED = frozenset({"MIL", "REB", "COP", "CRM", "SPY", "UAF"})


def _is_between_people(roles: Roles) -> bool:
    found = roles.actors or roles.recipients
    return bool(found) and all(r.token.upos == "PROPN" and r.token.entity.endswith("PER") and r.party.sector not in _ARMED for r in found)


def _acts_for_state(role: Role) -> bool:
    """Say whether an actor is a state by its own name, whose forces are then meant, or a ship or plane of one."""
    is_own = role.token.upos == "PROPN" or role.token.text.lower() in WEAPONS
    return role.party.actor is not None and role.party.sector is None and is_own


def _is_between_sides(roles: Roles) -> bool:
    actors, recipients = _sides(roles.actors), _sides(roles.recipients)
    return bool(actors) and bool(recipients - actors)


def _sides(roles: Sequence[Role]) -> set[str]:
    """Return the known sides of those in a role; a place stands for its state ("crossed into Pakistan")."""
    found = {r.party.actor or (r.party.entity or "") for r in roles}
    return {name.removeprefix("place:") for name in found if name.removeprefix("place:").isupper()}


def _is_definite(sentence: Sentence, noun: Token) -> bool:
    if any(t.text.lower() in _DEFINITE for t in sentence.children(noun, "det")):
        return True
    return any(t.entity == "O" or t.upos == "PROPN" for t in sentence.children(noun, "nmod:poss"))


_ANY = frozenset({"a", "an", "any", "every", "each", "no", "whatever"})


def _is_generic(sentence: Sentence, verb: Token, roles: Roles) -> bool:
    """Say whether the clause is about a kind of actor at any time: "states turn to the bloc and seek to become members"."""
    if verb.xpos not in ("VBP", "VBZ", "VB") or any(t.xpos in ("MD", "VBD") for t in aux_tokens(sentence, verb)):
        return False
    if "to" in marks(sentence, verb):
        return False
    actors = roles.actors
    above = sentence.head_of(verb)
    if verb.deprel == "acl:relcl" and above is not None and any(t.text.lower() in _ANY for t in sentence.children(above, "det")):
        return True  # "a state that denounces the treaty": whoever does
    return bool(actors) and all(
        r.party.actor is None
        and r.token.xpos == "NNS"
        and sentence.child(r.token, "det", "nummod", "nmod:poss", "amod", "compound", "nmod") is None
        for r in actors
    )


def _retellings(cast: Cast, sentence: Sentence, drafts: Sequence[Draft], statements: Sequence[Statement]) -> Iterator[Draft]:
    """Yield the same act with another place where somebody else says so: "Ankara saying it was over Turkey", also a sentence later."""
    placed = [d for d in drafts if d.place is not None and d.statements]
    if not placed:
        return
    for token in sentence.tokens:
        subjects = subject_tokens(sentence, token) if token.upos in ("PROPN", "NOUN") else []
        if not subjects or subjects[0].text.lower() not in ("it", "this", "that"):
            continue
        place = find_copular_place(cast, sentence, token)
        before = next((d for d in reversed(placed) if d.sentence is not sentence or d.token.index < token.index), None)
        covering = _covering(token, statements)
        if place is None or before is None or not covering or covering[-1].id == before.statements[-1].id:
            continue
        copula = next(sentence.children(token, "cop"), token)
        status, condition = find_status(cast.reading.text, sentence, token, covering)
        trigger = Trigger(before.sense, copula, (), (), before.trigger.weight)
        yield replace(
            before, sentence=sentence, trigger=trigger, place=place, statements=covering, status=status, condition=condition, also=()
        )
