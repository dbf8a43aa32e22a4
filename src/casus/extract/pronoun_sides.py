"""Sides that only a pronoun names: who "they" and "it" are that do an act, or to whom it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast import ACTING, Cast, Role, is_same, party_of
from casus.extract.clauses import NOMINALS, RELATIVE, case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.control_words import ASKING, DECIDING
from casus.extract.draft import Draft
from casus.extract.noun_roles import is_light
from casus.extract.sides import cast_all
from casus.model.account import Mention
from casus.model.sentence import Sentence, Token

_THIRD = frozenset("it they them he she him her".split())
_PERSONS = frozenset("he she they we i".split())
_TOLD = frozenset({"him", "her", "me", "us"})
_OBJECT = frozenset({"obj", "iobj"})


def with_pronouns(cast: Cast, draft: Draft) -> Draft:
    """Return an act with those whom pronouns stand for where no other party is known; whether it is told does not rest on them.

    A pronoun that is linked to people or a body without a name ("the mutineers") is a party. An "it" or "they" that is linked to nobody
    and does the act is the subject of the clause around it or of the sentence before: a thing does none.
    """
    if not draft.trigger.is_verb or draft.status == "denied" or (draft.roles.actors and draft.roles.recipients):
        return draft  # a denial that is nobody's contradicts nobody
    sentence, verb, roles = draft.sentence, draft.token, draft.roles
    if not roles.actors:
        found = [t for t in doers(sentence, verb) if t.text.lower() in _THIRD]
        if found and _is_of_noun(sentence, verb):
            found = []
        actors = _linked(cast, draft, found) or _subject_around(cast, draft, found) or _subject_before(cast, draft, found)
        actors = actors or _left_of_two(cast, draft, found)
        roles = replace(roles, actors=tuple(r for r in actors if not is_same(r, roles.recipients)))
    if not roles.recipients:
        pronouns = [t for t in _places_of(sentence, draft) if t.text.lower() in _THIRD]
        hit = _linked(cast, draft, pronouns) or _object_before(cast, draft, pronouns)
        roles = replace(roles, recipients=tuple(r for r in hit if not is_same(r, roles.actors)))
    return draft if roles is draft.roles else replace(draft, roles=roles)


def with_bare_pronouns(cast: Cast, draft: Draft) -> Draft:
    """Return an act with the pronoun for a person who does it where nobody is known to, or to whom it is done: "he thanked her".

    It says nothing of which acts are the same, so that this is asked of an act when all its tellings are together.
    """
    if not draft.trigger.is_verb:
        return draft
    if draft.sense.mutual and not draft.roles.recipients:
        return _with_other(cast, draft)
    roles = draft.roles
    if not roles.recipients and not draft.sense.mutual:
        roles = replace(roles, recipients=_somebody_told(cast, draft))
    if not roles.actors:
        roles = replace(roles, actors=_somebody(cast, draft, _acting(draft.sentence, draft.token)))
    return replace(draft, roles=roles)


def _somebody_told(cast: Cast, draft: Draft) -> tuple[Role, ...]:
    """Return the pronoun for a person to whom it is done: "urged him to resign"; of "them" only where no thing is asked, blamed or held."""
    of_people = draft.type == "REQUEST" or draft.token.text.lower() in _OF_PEOPLE
    places = _places_of(draft.sentence, draft)
    told = [t for t in places if t.text.lower() in _TOLD or (t.text.lower() == "them" and (of_people or t.rel == "iobj"))]
    return _somebody(cast, draft, told)


# What is done to people alone, never to things.
_OF_PEOPLE = all_verb_forms(
    """accuse blame arrest detain deport expel evict jail imprison convict indict prosecute sue threaten intimidate harass persecute torture
    murder wound injure hang rape thank congratulate reassure scold rebuke reprimand chide berate taunt""".split()
)


def _with_other(cast: Cast, draft: Draft) -> Draft:
    """Return an act of two with the one of whom only a pronoun tells: "it engaged in talks with the other owners"."""
    pronouns = [t for t in _acting(draft.sentence, draft.token) if t.text.lower() in _PERSONS | {"it"}]
    if not pronouns or any(r.token.index == pronouns[0].index for r in draft.roles.actors):
        return draft
    found = _linked(cast, draft, pronouns) or _somebody(cast, draft, pronouns)
    others = tuple(r for r in draft.roles.actors if not is_same(r, found))
    return replace(draft, roles=replace(draft.roles, actors=(*found, *others))) if others else draft


def _acting(sentence: Sentence, verb: Token) -> list[Token]:
    return [] if is_passive(sentence, verb) else subject_tokens(sentence, verb)


def _somebody(cast: Cast, draft: Draft, tokens: Sequence[Token]) -> tuple[Role, ...]:
    """Return the pronoun for a person of whom the report does not tell who it is; a link that was not trusted is not told either."""
    words = _PERSONS | {"it"} if draft.sense.mutual else _PERSONS
    found = [t for t in tokens if t.text.lower() in words | _TOLD | {"them"}]
    mention = cast.reading.mention_at(draft.sentence, found[0]) if len(found) == 1 else None
    if mention is None or mention.kind != "pronoun":
        return ()
    party = party_of(mention)
    is_linked = len(cast.reading.mentions_of(mention.entity)) > 1
    return (Role(replace(party, entity=None, actor=None) if is_linked else party, found[0], is_actor=True),)


def _places_of(sentence: Sentence, draft: Draft) -> list[Token]:
    """Return those who stand where the sense has the one to whom it is done."""
    verb, slots = draft.token, draft.sense.recipient
    if _OBJECT.intersection(slots[:2]) and not draft.trigger.objects:
        return list(sentence.children(verb, "iobj")) or undergoers(sentence, verb)
    found = [t for t in sentence.children(verb, "obl", "iobj") if t.text.lower() in _THIRD | _TOLD]
    return [t for t in found if case_of(sentence, t) in slots or (t.rel == "iobj" and "obj" in slots)]


def _is_of_noun(sentence: Sentence, verb: Token) -> bool:
    """Say whether an infinitive is what a decision or the like is for, whose doer is not that of the clause: "fought the order to leave".

    Parsers hang it on the clause where the noun has a doer of its own behind it: "got around the ruling by the court to deport him".
    """
    if verb.xpos != "VB" or verb.rel not in ("acl", "advcl", "xcomp") or "to" not in marks(sentence, verb):
        return False
    before = next((t for t in reversed(sentence.tokens[: verb.index]) if t.upos in NOMINALS), None)
    if before is not None and before.rel in ("nmod", "obl") and case_of(sentence, before) in ("by", "of"):
        start = min(t.index for t in sentence.children(before, "case"))
        before = sentence.tokens[start - 1] if start > 0 else None
    if before is None or before.text.lower() not in _DECIDED:
        return False
    above = sentence.head_of(before)
    return above is None or before.rel != "obj" or not is_light(sentence, above)


_RULINGS = all_noun_forms("ruling verdict judgment judgement resolution law bill measure move motion proposal policy scheme".split())
_DECIDED = DECIDING | ASKING | _RULINGS


def _linked(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return the pronouns that are linked to people or a body, even unnamed; in what somebody says, only to those in it or him."""
    found = []
    for token in pronouns:
        mention = cast.reading.mention_at(draft.sentence, token)
        others = cast.reading.mentions_of(mention.entity) if mention is not None else ()
        if mention is not None and any(m.kind in ACTING and _is_near(m, draft) for m in others):
            found.append(Role(party_of(mention), token, is_actor=True))
    return tuple(found)


def _is_near(mention: Mention, draft: Draft) -> bool:
    """Say whether whom a pronoun means is named in the same words of a speaker, or speaks them; outside of such words anywhere."""
    if not draft.statements:
        return True
    said = draft.statements[-1]
    return any(p.entity == mention.entity for p in said.speakers) or any(c.covers(mention.span) for c in said.content)


def _subject_around(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return the subject of the clause around that of an unlinked "it" or "they": "Peru regrets the troops that it sent"."""
    sentence = draft.sentence
    if not _is_open(cast, draft, pronouns) or draft.statements:
        return ()  # in what somebody says it may be another: whom he means is for the links to tell
    pronoun = pronouns[0]
    is_far = _is_counted_from(sentence, draft.token, pronoun)
    for above in sentence.ancestors(draft.token):
        if is_far and above.rel not in _MAIN:
            continue
        subjects = [t for t in subject_tokens(sentence, above) if t.index < pronoun.index]
        if above.rel == "ccomp" and draft.token.rel == "conj":
            return ()  # "Peru said Chile had yielded and that it would open its ports": it may be either
        if subjects:
            is_told = (is_far or _tells_when(sentence, draft.token, above, subjects[0])) and pronoun.text.lower() == "it"
            is_clear = is_told or not _names_between(cast, sentence, subjects[0], pronoun)
            return _as_side(cast, sentence, subjects, pronoun) if is_clear else ()
    return ()


def _is_counted_from(sentence: Sentence, verb: Token, pronoun: Token) -> bool:
    """Say whether a clause tells how long after or before it all was: "let the ships pass that Chad had held, a week after it closed it".

    Behind a comma it is of the main clause, wherever parsers hang it.
    """
    lead = next((t for t in sentence.children(verb, "mark") if t.text.lower() in ("after", "before")), None)
    if verb.rel != "advcl" or lead is None or lead.index + 1 != pronoun.index or lead.index < 2:
        return False
    spell = sentence.tokens[lead.index - 1]
    start = min(t.index for t in sentence.subtree(spell)) if spell.lemma in _SPELLS else 0
    return start > 0 and sentence.tokens[start - 1].text == ","


_SPELLS = frozenset("minute hour day week fortnight month year decade".split())
_MAIN = frozenset({"root", "ccomp", "conj", "parataxis"})


def _tells_when(sentence: Sentence, verb: Token, above: Token, subject: Token) -> bool:
    """Say whether a clause tells when the clause around it was so: its "it" is the other's subject, whoever is named between them.

    "Egypt closed the strait to Israeli ships after it had asked the force to go"; of "because it had" either may be meant.
    """
    if verb.rel != "advcl" or verb.head != above.index or subject.text.lower() in RELATIVE:
        return False
    return not _TIMES.isdisjoint((*marks(sentence, verb), *(t.text.lower() for t in sentence.children(verb, "advmod"))))


_TIMES = frozenset("after before since until when as".split())


def _object_before(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return the one side to whom the same did something right before, for an unlinked "them" or "it": "held 300 Tajiks and fed them"."""
    sentence, verb = draft.sentence, draft.token
    above = sentence.head_of(verb)
    if len(pronouns) != 1 or pronouns[0].text.lower() not in ("it", "them") or verb.rel != "conj" or above is None or not is_verb(above):
        return ()
    if _is_linked(cast, sentence, pronouns[0]) or subject_tokens(sentence, verb) or any(s.form != "indirect" for s in draft.statements):
        return ()
    beside = [t for t in sentence.children(above, "obj", "iobj", "obl") if t.index < verb.index and case_of(sentence, t) in _TOWARDS]
    roles = [r for r in cast_all(cast, sentence, beside, ()) if r.party.actor is not None]
    is_many = pronouns[0].text.lower() == "them"
    if len({r.party.actor for r in roles}) != 1 or any((r.token.xpos in ("NNS", "NNPS")) != is_many for r in roles):
        return ()
    own = {r.party.actor for r in draft.roles.actors}
    found = tuple(replace(r, party=replace(r.party, span=pronouns[0].span, text=pronouns[0].text), token=pronouns[0]) for r in roles[:1])
    return tuple(r for r in found if r.party.actor not in own)


_TOWARDS = frozenset({"", "to", "with", "on", "upon", "from"})


def _subject_before(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return who the sentence before is about, for an unlinked "it" or "they" in the main clause behind it."""
    sentence = draft.sentence
    if sentence.index == 0 or not _is_open(cast, draft, pronouns) or not _is_main(sentence, draft.token):
        return ()
    before = cast.reading.sentences[sentence.index - 1]
    if before.paragraph < sentence.paragraph - 1 or not is_verb(before.root) or _names_between(cast, sentence, None, pronouns[0]):
        return ()
    said = (t for t in before.children(before.root, "ccomp") if t.index < before.root.index and is_verb(t))
    told = next(said, before.root)  # "Bolivia will suffer most, bankers said": it is about Bolivia
    return _as_side(cast, before, subject_tokens(before, told), pronouns[0])


def _left_of_two(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return who is left of the only two sides that a sentence names before an unlinked "it", where the other is the one who suffers it.

    "Chad's relations with Mali have been bad since July, when it expelled a Malian".
    """
    sentence, hit = draft.sentence, {r.party.actor for r in draft.roles.recipients}
    if not _is_open(cast, draft, pronouns) or pronouns[0].text.lower() != "it" or draft.statements or len(hit) != 1 or None in hit:
        return ()
    named = [m for m in cast.reading.mentions_in(sentence) if m.span.start < pronouns[0].span.start and m.actor is not None]
    sides = {m.actor for m in named}
    left = [m for m in named if m.actor not in hit]
    if len(sides) != _PAIR or not hit < sides or not all(cast.is_state(side or "") for side in sides):
        return ()
    party = replace(party_of(left[0]), span=pronouns[0].span, text=pronouns[0].text, entity=left[0].actor)
    return (Role(party, pronouns[0], is_actor=True),)


_PAIR = 2


def _is_open(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> bool:
    """Say whether the only one who does an act is an "it" or "they", outside of direct speech, that is linked to nobody."""
    if len(pronouns) != 1 or pronouns[0].text.lower() not in ("it", "they") or is_passive(draft.sentence, draft.token):
        return False
    return not _is_linked(cast, draft.sentence, pronouns[0]) and all(s.form == "indirect" for s in draft.statements)


def _is_linked(cast: Cast, sentence: Sentence, pronoun: Token) -> bool:
    mention = cast.reading.mention_at(sentence, pronoun)
    return mention is not None and len(cast.reading.mentions_of(mention.entity)) > 1


def _as_side(cast: Cast, sentence: Sentence, subjects: Sequence[Token], pronoun: Token) -> tuple[Role, ...]:
    """Return those in a subject as whom a pronoun means, if all are known and of its number."""
    roles = tuple(cast_all(cast, sentence, subjects, ()))
    is_several = len(roles) > 1 or any(r.token.xpos == "NNS" for r in roles)
    fits = _is_body(cast, sentence, roles) if pronoun.text.lower() == "it" else is_several
    if not fits or any(r.party.actor is None or not r.is_actor for r in roles):
        return ()
    return tuple(replace(r, party=replace(r.party, span=pronoun.span, text=pronoun.text), token=pronoun) for r in roles)


def _is_main(sentence: Sentence, verb: Token) -> bool:
    return verb.index == sentence.root.index or (verb.rel == "conj" and verb.head == sentence.root.index)


def _is_body(cast: Cast, sentence: Sentence, roles: Sequence[Role]) -> bool:
    """Say whether those in a subject are one state or body, and no person, of whom no "it" is said."""
    if len(roles) != 1 or roles[0].token.xpos == "NNS":
        return False
    mention = cast.reading.mention_at(sentence, roles[0].token)
    return mention is None or (mention.kind != "person" and not mention.entity.startswith("per:"))


def _names_between(cast: Cast, sentence: Sentence, subject: Token | None, pronoun: Token) -> bool:
    """Say whether somebody else is named between a subject, or the start of the sentence, and a pronoun: "invited Peru to leave, it"."""
    own = None if subject is None else cast.role(sentence, subject).party.actor
    start = sentence.span.start if subject is None else subject.span.end
    between = (m for m in cast.reading.mentions_in(sentence) if start <= m.span.start < pronoun.span.start)
    return any(m.actor is not None and m.actor != own for m in between)
