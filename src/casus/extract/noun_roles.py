"""Roles around a noun that names an act: owner, adjective, phrases after it, light verb above."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.aims import PROMISING, aimed_at, concerned, ground
from casus.extract.case_phrases import has_case
from casus.extract.cast import Cast, Role, Roles, as_seat, as_state, is_same, known, party_of, unique
from casus.extract.clauses import NOMINALS, antecedent, case_of, is_verb, marks, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.control_words import DAYS
from casus.extract.crowds import taking_part
from casus.extract.outbreaks import is_under_way, may_be_struck
from casus.extract.responsible import responsible
from casus.extract.sides import SPOKEN_FOR, cast_all
from casus.extract.spoken_of import spoken_of
from casus.extract.targets import targets
from casus.extract.things import site_before
from casus.extract.triggers import Trigger
from casus.model.account import Party, Statement
from casus.model.sentence import Sentence, Token

STRUCK = frozenset({"of", "on", "against", "at", "into"})  # after these a place can be what an act is done to
# "launched an attack": the verb's subject does what its object names.
LIGHT = all_verb_forms(
    """launch conduct make stage hold issue give announce impose order mount take commit begin start open resume continue
    sign reach deliver extend send
    offer lead perform execute undertake wage declare enact introduce approve adopt slap carry express voice pay file lodge
    level raise
    sanction suspend unleash press renew repeat step intensify escalate expand tighten ease put show organise organize plan
    threaten add reimpose reinstate widen toughen""".split()
)
# "received an invitation": the verb's subject is the one to whom it is done.
RECEIVING = all_verb_forms(
    """receive face suffer get accept decline reject endure undergo confront survive draw win earn incur attract provoke spark prompt
    rack ring land secure field weather garner""".split()
)


_UNDOING = frozenset(
    {("give", "up"), ("call", "off"), ("put", "off"), ("take", "back"), ("break", "off"), ("hold", "back"), ("hold", "up")}
)


def is_light(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb only says that its object was done ("gave help"); with a particle it may say that it was not ("gave up")."""
    if not is_verb(verb) or verb.text.lower() not in LIGHT:
        return False
    return not any((verb.lemma, t.text.lower()) in _UNDOING for t in sentence.children(verb, "compound"))


def noun_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> Roles:
    """Return who did what a noun names, and to whom: from its own phrase, then from the light verb or the participle beside it."""
    noun = trigger.token
    if trigger.sense.type == "CONSULT" and is_under_way(sentence, noun):
        held = (*subject_tokens(sentence, noun), *(t for t in sentence.children(noun, "nmod", "obl") if case_of(sentence, t) == "with"))
        return Roles(unique(r for r in known(cast_all(cast, sentence, held, statements)) if r.is_actor), ())
    if _is_owned_by_recipient(cast, sentence, noun, statements):
        recipients = _possessing(cast, sentence, noun, statements)
        actors = tuple(r for r in _marking(cast, sentence, noun, statements) if not is_same(r, recipients))
    elif _is_done_to_owner(cast, sentence, trigger):
        recipients = _possessing(cast, sentence, noun, statements)
        actors = tuple(
            r
            for slot in ("by", "at the hands of")
            for r in _noun_slot(cast, sentence, noun, slot, statements)
            if not is_same(r, recipients)
        )
    elif _is_of_both(sentence, trigger):  # "Serbia's arrest of a policeman", but "the policeman's arrest"
        actors = tuple(r for r in _possessing(cast, sentence, noun, statements) if r.is_actor or r.party.actor)
        recipients = tuple(r for r in _noun_slot(cast, sentence, noun, "of", statements) if not is_same(r, actors))
    else:
        actors = _own_actors(cast, sentence, trigger, statements)
        recipients = _own_recipients(cast, sentence, trigger, {r.token.index for r in actors}, statements)
        if not recipients and trigger.sense.type == "ASSAULT":
            recipients = _struck(cast, sentence, noun, actors, statements)
        if not recipients and trigger.sense.type == "SANCTION":  # "an embargo on trade with Chad"
            above = sentence.head_of(noun)
            hung = sentence.children(above, "obl") if above is not None and is_verb(above) else ()
            flows = [*sentence.children(noun, "nmod"), *(t for t in hung if _follows(sentence, noun, t))]
            flows = [t for t in flows if case_of(sentence, t) in ("on", "against")]
            recipients = tuple(r for r in concerned(cast, sentence, flows, statements) if not is_same(r, actors))
        if not recipients and trigger.sense.type in PROMISING:
            recipients = tuple(r for r in aimed_at(cast, sentence, noun, statements) if not is_same(r, actors))
    above = sentence.head_of(noun)
    if above is not None and is_verb(above):
        actors, recipients = _from_verb(cast, sentence, trigger, above, actors, recipients, statements)
    recipients = recipients or targets(cast, sentence, trigger, actors, statements)
    recipients = spoken_of(cast, sentence, trigger, (actors, recipients), statements)
    if trigger.sense.type == "CONSULT":
        actors = (*actors, *_attending(cast, sentence, trigger, (actors, recipients), statements))
    actors = actors or _from_participle(cast, sentence, noun, statements) or taking_part(cast, sentence, trigger, statements)
    actors = actors or responsible(cast, sentence, trigger, recipients, statements)
    return Roles(unique(actors), recipients)


def _struck(cast: Cast, sentence: Sentence, noun: Token, actors: tuple[Role, ...], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return whose building stands before a blow ("the U.S. embassy bombings"), or in which land what was hit stands."""
    if site_before(sentence, noun) is not None:
        return _marking(cast, sentence, noun, statements)
    hit = [t for t in sentence.children(noun, "nmod") if case_of(sentence, t) in STRUCK]
    return tuple(r for r in ground(cast, sentence, hit, statements) if r.party.actor not in {a.party.actor for a in actors})


_WHILE = frozenset("after during following on in at".split())
_BUSY = frozenset({"spend", "engage", "lock", "remain"})
_GOING = frozenset("leave depart travel go fly head sail arrive come return".split())
_COMING = frozenset({"return", "arrive", "come", "fly", "travel"})  # from a visit


def _attending(
    cast: Cast, sentence: Sentence, trigger: Trigger, named: tuple[tuple[Role, ...], tuple[Role, ...]], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return the subject beside talks or a visit that it came from or is at: "after talks with X, Y promised", "on a visit to X, Y said".

    Only where the phrase names the other side and nobody else took part.
    """
    noun, (actors, recipients) = trigger.token, named
    verb, is_after = sentence.head_of(noun), noun.rel == "nmod" and case_of(sentence, noun) == "after"
    if verb is not None and is_after and verb.rel in ("obj", "obl"):
        verb = sentence.head_of(verb)  # "made a stop after talks with Chad"
    if verb is None or not is_verb(verb):
        return ()
    comes = case_of(sentence, noun) == "from" and trigger.sense.mode == "visit" and verb.lemma in _COMING
    comes |= case_of(sentence, noun) == "for" and verb.lemma in _GOING  # "left for talks with Chad"
    if noun.rel == "obl" and case_of(sentence, noun) == "in" and verb.lemma in _BUSY and not (actors or recipients):
        held = unique(r for r in known(cast_all(cast, sentence, doers(sentence, verb), statements)) if r.is_actor)
        return held if len(held) > 1 else ()  # "envoys from Chad and Mali spent the day in talks chaired by a Swede"
    hangs = is_after or (noun.rel == "obl" and (case_of(sentence, noun) in _WHILE or comes))
    if not hangs or sentence.child(noun, "nmod:poss", "acl") is not None:
        return ()
    others = recipients if trigger.sense.mode == "visit" else (actors or recipients)
    joint = any(case_of(sentence, t) in ("between", "by", "of", "among") for t in sentence.children(noun, "nmod"))
    if joint or not others or (trigger.sense.mode == "visit" and actors):
        return ()
    if trigger.sense.mode != "visit" and not all(_is_met(sentence, r.token) for r in others):
        return ()
    subjects = known(cast_all(cast, sentence, doers(sentence, verb), statements))
    known_ones = (r for r in subjects if r.party.actor is not None or r.token.entity.endswith("PER"))
    return tuple(r for r in known_ones if r.is_actor and not is_same(r, others))


def _is_met(sentence: Sentence, token: Token) -> bool:
    """Say whether one stands after "with", or after "of" under what stands there: "with the governments of Chad and Mali"."""
    at = token
    while at.rel == "conj" and at.head >= 0:
        at = sentence.tokens[at.head]
    above = sentence.head_of(at)
    return case_of(sentence, at) == "with" or (above is not None and case_of(sentence, at) == "of" and case_of(sentence, above) == "with")


# What is done to the person whose it is: "the envoy's arrest", "Gandhi's assassination"; a state's arrests are its own.
_DONE_TO_PEOPLE = all_noun_forms(
    """murder slaying killing assassination abduction kidnapping capture arrest detention imprisonment jailing internment incarceration
    deportation extradition expulsion eviction dismissal sacking firing impeachment indictment prosecution conviction interrogation
    execution hanging torture beating poisoning shooting rescue release overthrow ouster removal reinstatement rehabilitation""".split()
)
_WITH_POWER = frozenset({"GOV", "MIL", "COP", "REB", "JUD", "SPY", "LEG", "UAF", "SEP"})


def _is_done_to_owner(cast: Cast, sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether the owner of an act is the person to whom it was done, since nothing else says to whom."""
    noun = trigger.token
    owner = sentence.child(noun, "nmod:poss")
    if (
        owner is None
        or noun.text.lower() not in _DONE_TO_PEOPLE
        or any(case_of(sentence, t) == "of" for t in sentence.children(noun, "nmod"))
    ):
        return False
    mention = cast.reading.mention_at(sentence, owner)
    if mention is None:
        return False
    if mention.kind == "pronoun":
        return mention.text.lower() in ("his", "her") or mention.entity.startswith("per:")
    return mention.kind == "person" or (mention.kind == "group" and mention.sector not in _WITH_POWER)


def _is_of_both(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether the owner of an act that can be done to its owner is who did it, since an "of" says to whom."""
    noun, sense = trigger.token, trigger.sense
    if "poss" in sense.noun_actor or "of" not in sense.noun_recipient or sentence.child(noun, "nmod:poss") is None:
        return False
    return any(has_case(sentence, t, "of") for t in sentence.children(noun, "nmod"))


def _own_actors(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> tuple[Role, ...]:
    sense = trigger.sense
    for slot in sense.noun_actor:
        if (slot in sense.noun_recipient and slot in ("poss", "compound")) or (slot == "poss" and may_be_struck(sentence, trigger.token)):
            continue
        if slot == "compound" and sense.type == "ASSAULT" and site_before(sentence, trigger.token) is not None:
            continue
        found = _noun_slot(cast, sentence, trigger.token, slot, statements)
        is_sited = slot == "compound" and sense.type in _SOMEWHERE
        actors = tuple(r for r in found if (r.is_actor or r.party.actor) and not (is_sited and _is_site(r.token)))
        if actors:
            return actors
    return ()


def _sides_of(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> set[str | None]:
    return {r.party.actor for r in _own_actors(cast, sentence, trigger, statements)}


def _own_recipients(
    cast: Cast, sentence: Sentence, trigger: Trigger, taken: Collection[int], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    for slot in trigger.sense.noun_recipient:
        if trigger.sense.mode == "visit" and slot == "to":  # one visits a place, and so whoever it stands for
            agents = [t for t in sentence.children(trigger.token, "nmod") if case_of(sentence, t) in ("by", "of")]
            below = [t for holder in (trigger.token, *agents) for t in sentence.children(holder, "nmod", "obl")]
            phrases = [t for t in below if has_case(sentence, t, slot)]
            found = tuple(as_seat(cast, as_state(cast, r)) for r in known(cast_all(cast, sentence, phrases, statements)))
            hosts = {r.party.actor for r in found} - {None}
            found = () if hosts & _sides_of(cast, sentence, trigger, statements) else found  # nobody visits home
        else:
            found = tuple(r for r in _noun_slot(cast, sentence, trigger.token, slot, statements) if r.token.index not in taken)
            if not found and slot == "from":  # "the recall of its envoy from Peru"
                inner = [t for t in sentence.children(trigger.token, "nmod") if case_of(sentence, t) == "of"]
                left = [t for o in inner for t in sentence.children(o, "nmod") if case_of(sentence, t) == slot and t.index not in taken]
                found = known(cast_all(cast, sentence, left, statements))
        if found:
            return found
    return ()


def _from_participle(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the agents of "sanctions imposed by Moscow"."""
    for verb in sentence.children(noun, "acl"):
        if verb.xpos == "VBN" and verb.text.lower() in LIGHT:
            found = known(cast_all(cast, sentence, doers(sentence, verb), statements))
            # Whoever announces it speaks for somebody; without knowing for whom, nobody is its actor.
            return tuple(r for r in found if r.party.actor is not None or verb.text.lower() != "announced")
    return ()


_SOMEWHERE = frozenset({"ASSAULT", "PROTEST", "COERCE"})


def _is_site(token: Token) -> bool:
    """Say whether a name before a noun says where ("the Paris attacks"), as adjectives and initials never do ("the US attacks")."""
    return token.rel == "compound" and token.entity.endswith("LOC") and not token.text.isupper()


def _is_owned_by_recipient(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> bool:
    """Say whether the owner of an invitation is the one invited: "Kosovo's invitation to join", "Kosovo's EU invitation"."""
    if noun.text.lower() not in _OWNED or not list(sentence.children(noun, "nmod:poss")):
        return False
    if any("to" in marks(sentence, t) for t in sentence.children(noun, "acl", "advcl")):
        return not any(case_of(sentence, t) in ("to", "for") for t in sentence.children(noun, "nmod"))
    return bool(_marking(cast, sentence, noun, statements))


_OWNED = frozenset("invitation invitations invite invites".split())


def _from_verb(
    cast: Cast,
    sentence: Sentence,
    trigger: Trigger,
    verb: Token,
    actors: tuple[Role, ...],
    recipients: tuple[Role, ...],
    statements: Sequence[Statement],
) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """Fill what a noun leaves open from a light verb above it ("launched an attack on", "received an invitation from")."""
    noun, word = trigger.token, verb.text.lower()
    if noun.index not in {t.index for t in undergoers(sentence, verb)}:
        return actors, recipients
    subjects = known(cast_all(cast, sentence, doers(sentence, verb), statements))
    if word in RECEIVING:
        if not actors:
            actors = known(cast_all(cast, sentence, phrases_with(sentence, verb, "from"), statements))
        return actors, recipients or subjects
    if is_light(sentence, verb):
        if not recipients:
            for slot in trigger.sense.noun_recipient:
                if slot not in ("poss", "compound"):
                    recipients = known(cast_all(cast, sentence, phrases_with(sentence, verb, slot), statements))
                if recipients:
                    break
        return actors or subjects, recipients
    return actors, recipients


def _noun_slot(cast: Cast, sentence: Sentence, noun: Token, slot: str, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who stand in one of the places that a noun's sense names."""
    finder = _NOUN_SLOTS.get(slot)
    if finder is not None:
        return finder(cast, sentence, noun, statements)
    found = [t for t in (*sentence.children(noun, "nmod", "obl"), *_past_day(sentence, noun)) if has_case(sentence, t, slot)]
    if slot == "between" and len(found) == 1 and sentence.child(found[0], "conj") is None:
        # "talks between Khartoum and the rebels": parsers may hang the second on the talks.
        found += [t for t in sentence.children(noun, "conj") if found[0].index < t.index and t.upos in NOMINALS][:1]
    if not found and slot == "by":  # "the seizure of a tanker by Iran": parsers hang the agent on the tanker
        inner = [o for o in sentence.children(noun, "nmod") if case_of(sentence, o) in ("of", "on", "against", "to", "at")]
        inner += [t for o in inner for t in sentence.children(o, "nmod") if case_of(sentence, t) != "by"]
        found = [t for o in inner for t in sentence.children(o, "nmod") if has_case(sentence, t, slot)]
    if not found and slot in _BEYOND:  # "air raids by bombers on Baghdad": parsers hang the target on the bombers
        agents = [t for t in sentence.children(noun, "nmod") if case_of(sentence, t) in _BEYOND[slot]]
        found = [t for a in agents for t in sentence.children(a, "nmod") if has_case(sentence, t, slot)]
    above = sentence.head_of(noun)
    if not found and above is not None and is_verb(above):  # parsers hang "from officials" of "threats from officials" on the verb
        found = [t for t in sentence.children(above, "obl") if has_case(sentence, t, slot) and _follows(sentence, noun, t)]
    return known(cast_all(cast, sentence, found, statements), places=slot in STRUCK)


_BEYOND = {"on": ("by",), "against": ("by",), "to": ("by", "from"), "with": ("of",)}


def _past_day(sentence: Sentence, noun: Token) -> list[Token]:
    """Return the phrases that parsers hang on the day right behind a noun: "the seizure on Monday of a trawler by Chile"."""
    behind = sentence.tokens[noun.index + 1 : noun.index + 4]
    day = next((t for t in behind if t.text.lower() in DAYS), None)
    if day is None or any(t.upos in ("VERB", "AUX", "PUNCT") for t in behind[: day.index - noun.index]):
        return []
    hung = list(sentence.children(day, "nmod"))
    return [*hung, *(t for h in hung for t in sentence.children(h, "nmod") if case_of(sentence, t) == "by")]


def _follows(sentence: Sentence, noun: Token, token: Token) -> bool:
    """Say whether a prepositional phrase begins right after the noun."""
    return any(t.index == noun.index + 1 for t in sentence.children(token, "case"))


def _possessing(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    return known(cast_all(cast, sentence, [_meant(sentence, noun, t) for t in sentence.children(noun, "nmod:poss")], statements))


def _meant(sentence: Sentence, noun: Token, owner: Token) -> Token:
    """Return the one whom "whose" means ("Bhutan, whose protest"), or the owner itself."""
    above = sentence.head_of(noun)
    if owner.text.lower() != "whose":
        return owner
    found = antecedent(sentence, above) if above is not None else None
    before = next((t for t in reversed(sentence.tokens[: owner.index]) if t.upos != "PUNCT"), None)
    if before is not None and before.upos == "PROPN" and (found is None or found.upos != "PROPN"):
        return before  # parsers may hang the clause on another noun: "rather than sit with Poland, whose seizure of Vilna"
    return found or owner


def _marking(cast: Cast, sentence: Sentence, noun: Token, _: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the states and bodies that stand before a noun as adjective or name ("Turkish raid", "NATO-Russia talks")."""
    found: list[Role] = []
    for child in sentence.children(noun, "amod", "compound", "nmod:desc"):
        for token in (child, *sentence.children(child, "compound", "conj")):
            if _is_manner(sentence, token):
                continue
            mention = cast.reading.mention_at(sentence, token)
            if mention is not None and mention.actor is not None:
                found.append(Role(party_of(mention), token, is_actor=True))
                continue
            actor = cast.state_of(token.text)
            if actor is not None:
                found.append(Role(Party(token.span, token.text, actor, actor), token, is_actor=True))
    return tuple(found)


def _is_manner(sentence: Sentence, token: Token) -> bool:
    """Say whether a name only describes: "an Iraq-style invasion", "the US-led raid" (but "NATO-Russia talks" names two)."""
    after = sentence.tokens[token.index + 1 : token.index + 3]
    return len(after) == 2 and after[0].text == "-" and after[1].upos != "PROPN"


_NOUN_SLOTS: dict[str, Callable[[Cast, Sentence, Token, Sequence[Statement]], tuple[Role, ...]]] = {
    "poss": _possessing,
    "compound": _marking,
}


def phrases_with(sentence: Sentence, verb: Token, preposition: str, objects: Iterable[Token] = ()) -> list[Token]:
    """Return the heads of the phrases with a preposition that hang on the verb, its object, or its first adverbial."""
    hung = sentence.children(verb, "obl", "nmod", "iobj")
    found = [t for t in hung if has_case(sentence, t, preposition) or _behind_particle(sentence, verb, t, preposition)]
    if found and preposition == "of":
        return found  # "demanded of Sofia the dismissal of a judge"
    for holder in (*objects, *sentence.children(verb, "obj")):
        below = ("nmod", "obl") if is_verb(holder) else ("nmod",)
        found.extend(t for t in sentence.children(holder, *below) if has_case(sentence, t, preposition) and t not in found)
    if not found:  # "a protest was lodged by Chile with Peru": parsers hang the second on the agent
        agents = [t for t in sentence.children(verb, "obl:agent") if t.upos == "PROPN" or t.text.lower() in SPOKEN_FOR]
        found = [t for a in agents for t in sentence.children(a, "nmod") if has_case(sentence, t, preposition) and preposition != "of"]
    return found or (_beyond_measure(sentence, verb) if preposition == "to" else [])


def _behind_particle(sentence: Sentence, verb: Token, token: Token, preposition: str) -> bool:
    before = sentence.tokens[token.index - 1] if token.index else verb  # "called on both to hold back": parsers take it for a particle
    return before.text.lower() == preposition in ("on", "upon") and before.head == verb.index and sentence.child(token, "case") is None


def _beyond_measure(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the receiver that stands behind what a sum is given in: "pledged 12 billion dollars in cash and loans to Cairo"."""
    kinds = [
        t for o in sentence.children(verb, "obj") for t in sentence.children(o, "nmod") if case_of(sentence, t) in ("in", "of", "worth")
    ]
    below = [t for kind in kinds for t in (kind, *sentence.children(kind, "conj"))]
    return [t for kind in below for t in sentence.children(kind, "nmod") if case_of(sentence, t) == "to"]
