"""Duos: "the two ministers", "the three governments" are those who acted together before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Cast, Role, Roles, unique
from casus.extract.cast_words import FORCES
from casus.extract.clauses import case_of, is_passive, is_reciprocal, subject_tokens
from casus.extract.control import find_subjects
from casus.extract.draft import Draft
from casus.extract.reading import phrase_span
from casus.extract.report_pairs import pair_of_lead, pair_of_report
from casus.extract.sides import SPOKEN_FOR
from casus.model.account import Mention, Party
from casus.model.sentence import Sentence, Token

_COUNTS = {"two": 2, "both": 2, "neither": 2, "either": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_PAIR = 2
_STATES = frozenset(
    "countries states nations republics governments capitals neighbours neighbors presidents kings premiers country government".split()
)
_HEADS = frozenset(
    "leaders ministers parties sides side rivals foes enemies adversaries belligerents armies navies fleets parliaments".split()
)
# Those whom states send: in talks or a fight of two states, of which nobody is named, one side's and the other's.
_SENT_BY_BOTH = FORCES | all_noun_forms(
    """patrol soldier gunner marine sailor pilot commander general officer negotiator diplomat envoy delegate delegation minister official
    representative ambassador""".split()
)
_NEAR = 3  # sentences from their act to the words for them
# Words for sides of an act; of "the two soldiers" nothing is known.
_SIDES = frozenset(
    """sides countries states nations neighbours neighbors allies governments leaders presidents premiers ministers parties partners rivals
    capitals powers foes enemies republics adversaries belligerents kings side country government envoys
    ambassadors delegations armies navies fleets emissaries negotiators army navy president leader minister parliament neighbour neighbor
    capital""".split()
)


@dataclass(slots=True)
class Duo:
    """Who acted together last, and where.

    Args:
        roles: the two of the last act of two.
        sentence: the number of its sentence.
        states: the same of two states, whom "the two countries" means.
        of_states: the number of its sentence.
        several: those of the last act of three or more, by how many they were, with the number of its sentence.
        recent: the states that did something or to which it was done, with the number of the sentence.
        joint: those of the last act that two or more did together.
        of_joint: the number of its sentence.
        words: the nouns that stand for all of these.
        met: those to whom the last act was done that was done to two or more, or who met.
        of_met: the number of its sentence.
        matched: the two of the last fight, or of the last act that two did with each other.
        of_matched: the number of its sentence.
    """

    roles: tuple[Role, ...] = ()
    sentence: int = 0
    states: tuple[Role, ...] = ()
    of_states: int = 0
    several: dict[int, tuple[tuple[Role, ...], int]] = field(default_factory=dict)
    recent: list[tuple[Role, int]] = field(default_factory=list)
    joint: tuple[Role, ...] = ()
    of_joint: int = 0
    words: frozenset[str] = frozenset()
    met: tuple[Role, ...] = ()
    of_met: int = 0
    matched: tuple[Role, ...] = ()
    of_matched: int = 0


def keep_duo(cast: Cast, duo: Duo, drafts: Iterable[Draft]) -> None:
    """Keep those of each act who are known: two that act together or one on the other, three or more that do the same."""
    for draft in drafts:
        found = unique((*draft.roles.actors, *draft.roles.recipients))
        names = {r.party.actor for r in found if r.party.actor is not None}
        if len(found) == len(names) == 2:
            duo.roles, duo.sentence = found, draft.sentence.index
            if draft.sense.mutual or draft.type == "ASSAULT":
                duo.matched, duo.of_matched = found, draft.sentence.index
            if all(cast.is_state(name) for name in names):
                duo.states, duo.of_states = found, draft.sentence.index
        if (met := draft.roles.recipients or (draft.roles.actors if draft.sense.mutual else ())) and len(met) > 1:
            duo.met, duo.of_met = met, draft.sentence.index
        together = draft.roles.actors
        if len(together) > 1 and len({r.party.actor for r in together} - {None}) == len(together):
            is_again = {r.party.actor for r in together} == {r.party.actor for r in duo.joint}
            duo.words = _words_over(draft.sentence, together) | (duo.words if is_again else frozenset())
            duo.joint, duo.of_joint = together, draft.sentence.index
            if len(together) > _PAIR:
                duo.several[len(together)] = (together, draft.sentence.index)
        duo.recent += [(r, draft.sentence.index) for r in found if r.party.actor is not None and cast.is_state(r.party.actor)]


def with_duo(cast: Cast, sentence: Sentence, roles: Roles, duo: Duo, *, verb: Token | None = None, mutual: bool = False) -> Roles:
    """Return the roles with "the two ministers" as the two that acted together before, or else the two states of which the report tells.

    In what several do with each other, forces and negotiators of nobody named are theirs too ("though patrols traded shots"). The
    odd case: a phrase that says whose they are ("the two Greek ministers") is left as it is.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        roles: who was found in it.
        duo: the two who acted together last.
        verb: the verb that tells the act, for what they do to each other ("they accused each other").
        mutual: whether it is an act that several do with each other.
    """
    if mutual and len(roles.actors) == 1 and not roles.recipients and _is_of_both(cast, sentence, roles.actors[0], duo):
        return replace(roles, actors=tuple(_as_words(cast, sentence, roles.actors[0].token, duo.states)))
    if verb is not None and not roles.actors and not roles.recipients and is_reciprocal(sentence, verb):
        return _each_other(cast, sentence, roles, duo, verb)
    if verb is not None and not roles.actors and (joint := _they(cast, sentence, duo, verb, roles)):
        return replace(roles, actors=joint, is_blocked=False)
    if verb is not None and roles.actors and not roles.recipients and (others := _them(cast, sentence, duo, verb, roles.actors)):
        return replace(roles, recipients=others)
    actors = _told(cast, sentence, roles.actors, duo, roles.recipients)
    return replace(roles, actors=actors, recipients=_told(cast, sentence, roles.recipients, duo, actors))


def of_those_agreed(sentence: Sentence, noun: Token, roles: Roles, duo: Duo) -> Roles:
    """Return the sides of talks after which several agreed: "Niger and Benin signed a treaty after four days of talks in Lome"."""
    if roles.actors or roles.recipients or len(duo.joint) < 2 or duo.of_joint != sentence.index:
        return roles
    above = sentence.head_of(noun)
    top = above if above is not None and case_of(sentence, noun) == "of" and noun.rel == "nmod" else noun
    return replace(roles, actors=tuple(duo.joint)) if case_of(sentence, top) == "after" else roles


def _they(cast: Cast, sentence: Sentence, duo: Duo, verb: Token, roles: Roles) -> tuple[Role, ...]:
    """Return those who acted together just now for a "They" of whom nobody is known that opens a sentence.

    "Both sides condemned the raid. They called upon Lisbon to comply": in the middle of a sentence others are as likely.
    """
    subject = next((t for t in find_subjects(sentence, verb) if t.text.lower() == "they"), None)
    mention = None if subject is None else cast.reading.mention_at(sentence, subject)
    if subject is None or mention is None or mention.actor is not None or _is_of_others(cast, mention, duo.joint, duo.of_joint):
        return ()
    if any(t.upos in ("NOUN", "PROPN", "VERB") for t in sentence.tokens[: subject.index]) or is_passive(sentence, verb):
        return ()
    if not duo.joint or not 0 <= sentence.index - duo.of_joint <= _NEAR:
        return ()
    if {r.party.actor for r in roles.recipients} >= {r.party.actor for r in duo.joint}:
        return ()
    return tuple(_as_words(cast, sentence, subject, duo.joint))


def _is_of_others(cast: Cast, mention: Mention, several: Sequence[Role], at: int) -> bool:
    """Say whether a pronoun is linked to others than the phrase for several that acted: "the ministers of Peru and Chile ... They"."""
    before = [m for m in cast.reading.mentions_of(mention.entity) if m is not mention]
    return bool(before) and not any(several and m.sentence == at and m.span.covers(several[0].token.span) for m in before)


def _them(cast: Cast, sentence: Sentence, duo: Duo, verb: Token, actors: Sequence[Role]) -> tuple[Role, ...]:
    """Return the several who just met, or with whom one just acted, for an unknown "them": "met both envoys and begged them to talk"."""
    them = next((t for t in sentence.children(verb, "obj", "iobj") if t.text.lower() == "them"), None)
    mention = None if them is None else cast.reading.mention_at(sentence, them)
    if them is None or mention is None or mention.actor is not None or _is_of_others(cast, mention, duo.met, duo.of_met):
        return ()
    own = {r.party.actor for r in actors} - {None}
    left = [r for r in duo.met if r.party.actor not in own]
    return tuple(_as_words(cast, sentence, them, left)) if own and len(left) > 1 and sentence.index == duo.of_met else ()


def _each_other(cast: Cast, sentence: Sentence, roles: Roles, duo: Duo, verb: Token) -> Roles:
    """Return the two who acted together before as those who "accused each other"."""
    subject = next(
        (t for t in subject_tokens(sentence, verb) if t.text.lower() in ("they", "each", "both") or _is_each_side(sentence, t)), None
    )
    if subject is None or not duo.roles or not 0 <= sentence.index - duo.sentence <= 1:
        return roles
    meant, _ = _sides_of_last(sentence, subject.text.lower(), duo)
    return replace(roles, actors=tuple(_as_words(cast, sentence, subject, meant)), is_blocked=False)


def _sides_of_last(sentence: Sentence, word: str, duo: Duo) -> tuple[tuple[Role, ...], int]:
    """Return the two who acted on one another last, and where; as "sides" those who fought or met, not a third that then spoke to one.

    "Sudan and Chad fought. Libya urged Chad to stop. Both sides accused each other."
    """
    if word not in ("sides", "side", "parties") or not duo.of_matched < duo.sentence or sentence.index - duo.of_matched > _NEAR:
        return duo.roles, duo.sentence
    names, others = ({r.party.actor for r in roles} for roles in (duo.roles, duo.matched))
    return (duo.matched, duo.of_matched) if len(names & others) == 1 else (duo.roles, duo.sentence)


def _is_each_side(sentence: Sentence, subject: Token) -> bool:
    return subject.text.lower() in _SIDES and any(t.text.lower() == "each" for t in sentence.children(subject, "det"))


def _is_of_both(cast: Cast, sentence: Sentence, role: Role, duo: Duo) -> bool:
    """Say whether forces or envoys of nobody named do something with each other near what two states did."""
    token = role.token
    if role.party.actor is not None or not duo.states or token.xpos != "NNS" or token.text.lower() not in _SENT_BY_BOTH:
        return False
    mention = cast.reading.mention_at(sentence, token)
    is_linked = mention is not None and len(cast.reading.mentions_of(mention.entity)) > 1
    is_theirs = any(case_of(sentence, t) in ("of", "from", "with", "between", "for") for t in sentence.children(token, "nmod"))
    return 0 <= sentence.index - duo.of_states <= 1 and not is_linked and not is_theirs and not _sides_named(sentence, token)


def _as_words(cast: Cast, sentence: Sentence, token: Token, meant: Iterable[Role]) -> Iterable[Role]:
    """Yield those who are meant by a phrase, with its words."""
    span = phrase_span(sentence, token)
    words = span.of(cast.reading.text)
    return (replace(r, party=replace(r.party, span=span, text=words), token=token) for r in meant)


def _told(cast: Cast, sentence: Sentence, roles: Sequence[Role], duo: Duo, others: Sequence[Role]) -> tuple[Role, ...]:
    found: list[Role] = []
    for role in roles:
        token = _counting(sentence, role.token)
        number = _count_of(sentence, token)
        members = _linked(cast, sentence, role.token)
        meant, _ = _sides_of_last(sentence, token.text.lower(), duo)
        if meant is not duo.roles and set(members) == {r.party.actor for r in duo.roles}:
            members = ()  # linked to the two named last, of whom one is a third
        if members and role.party.actor is None and not {r.party.actor for r in others} & set(members):
            found.extend(_as_words(cast, sentence, role.token, (replace(role, party=Party(None, m, m, m)) for m in members)))
            continue
        if role.party.actor is None and (other := _neighbour(cast, sentence, role.token, {r.party.actor for r in others})):
            found.extend(_as_words(cast, sentence, role.token, (replace(role, party=other),)))
            continue
        if not number or _sides_named(sentence, role.token) or members:
            again = _joint_again(cast, sentence, role, duo, {r.party.actor for r in others}) or (role,)
            told = {r.party.actor for r in found if r.token == role.token} - {None}  # "They" of a pair are two roles, and once those two
            found.extend(r for r in again if r.party.actor not in told)
            continue
        is_clear = all(r.party.actor is not None for r in others)  # else one of those meant may be the one whom nobody knows
        meant = _meant(cast, sentence, token, number, duo, {r.party.actor for r in others}) if is_clear else ()
        if meant:
            told = {r.party.actor for r in found if r.token == role.token}
            found.extend(r for r in _as_words(cast, sentence, role.token, meant) if r.party.actor not in told)
        else:
            span = phrase_span(sentence, role.token)
            words = span.of(cast.reading.text)
            found.append(replace(role, party=Party(span, words)) if role.party.actor is not None else role)
    return tuple(found)


def _neighbour(cast: Cast, sentence: Sentence, token: Token, others: set[str | None]) -> Party | None:
    """Return the other of the two states of which a report tells, for the neighbour of the one: "blocked trade with its neighbour"."""
    owner = sentence.child(token, "nmod:poss")
    is_whose = owner is not None and owner.text.lower() in ("its", "their")
    if token.text.lower() not in ("neighbour", "neighbor") or not is_whose or len(others) != 1:
        return None
    pair = {r.party.actor: r.party for r in pair_of_report(cast, sentence)}
    left = [party for actor, party in pair.items() if actor not in others]
    return left[0] if len(pair) == _PAIR and len(left) == 1 else None


def _meant(cast: Cast, sentence: Sentence, token: Token, number: int, duo: Duo, others: set[str | None]) -> tuple[Role, ...]:
    """Return as many as a phrase counts who acted together just now, of whom the report tells, or who acted of late.

    Who acts on them is none of them.
    """
    word = token.text.lower()
    if number > _PAIR:
        roles, at = duo.several.get(number, ((), 0))
    else:
        is_body = any(cast.is_of_states(r.party.actor) for r in duo.roles)
        are_states = word in _STATES or (word in _HEADS and is_body)
        roles, at = (duo.states, duo.of_states) if are_states else _sides_of_last(sentence, word, duo)
    ago = sentence.index - at if roles and not others & {r.party.actor for r in roles} else _NEAR + 1
    is_doing = word == "both" or (word == "two" and token.deprel == "nsubj")  # "the two were removed": people, as likely as states
    is_of_sides = word in _STATES | _HEADS | _SENT_BY_BOTH or is_doing
    if ago == 0 or (ago == 1 and duo.of_joint == at):
        return roles
    finders = (pair_of_lead, pair_of_report) if number == _PAIR and is_of_sides and not _is_neither(sentence, token) else ()
    pairs = [pair for find in finders if (pair := find(cast, sentence)) and not others & {r.party.actor for r in pair}]
    agree = len(pairs) > 1 and len({frozenset(r.party.actor for r in pair) for pair in pairs}) == 1
    if ago == 1 and not agree:
        return roles  # what one did to the other outweighs less than the two of whom the whole report tells
    if pairs:
        return pairs[0]
    if 0 <= ago <= _NEAR:
        return roles
    late = {r.party.actor: r for r, at in duo.recent if 0 <= sentence.index - at < _NEAR and r.party.actor not in others}
    return tuple(late.values()) if is_of_sides and len(late) == number else ()


def _is_neither(sentence: Sentence, token: Token) -> bool:
    """Say whether a phrase is of what two do not: who they are is told less often, as in "neither country wants to fight"."""
    return any(t.text.lower() in ("neither", "either") for t in (token, *sentence.children(token, "det")))


_OTHERS = frozenset("first last other latter former next remaining new big major only largest smaller bigger".split())


def _linked(cast: Cast, sentence: Sentence, token: Token) -> tuple[str, ...]:
    """Return the states or bodies that the report has told two to be by their words: "Peru and Chile ... the two countries"."""
    mention = cast.reading.mention_at(sentence, token)
    members = mention.entity.split("+") if mention is not None else []
    is_known = len(members) > 1 and cast.codebook is not None and all(one in cast.codebook for one in members)
    return tuple(members) if is_known else ()


def _counting(sentence: Sentence, token: Token) -> Token:
    """Return the word for the sides whose people a phrase names ("the presidents of the two countries"), or its head."""
    if token.xpos != "NNS" or token.text.lower() not in SPOKEN_FOR | _SENT_BY_BOTH:
        return token
    cases = ("of", "for", "from") if token.text.lower() in _SENT_BY_BOTH else ("of", "for")
    below = [t for t in sentence.children(token, "nmod", "nmod:poss") if t.deprel == "nmod:poss" or case_of(sentence, t) in cases]
    below += [t for b in below for t in sentence.children(b, "nmod") if case_of(sentence, t) == "of"]  # "the ministers of justice of"
    return next((t for t in below if t.text.lower() in _SIDES), token)


def _joint_again(cast: Cast, sentence: Sentence, role: Role, duo: Duo, others: set[str | None]) -> tuple[Role, ...]:
    """Return those who acted together last for the same word without more: "the ministers of Peru and Chile met ... The ministers"."""
    token = role.token
    names = {r.party.actor for r in duo.joint}
    if token.text.lower() == "they" and _is_of_one_phrase(duo.joint, role):
        first = duo.joint[0]
        is_noun = (first.token.xpos in ("NNS", "NNPS") or first.token.upos == "PRON") and role.party.entity == first.party.entity
        is_theirs = not others >= names if is_noun else not others & names
        if is_theirs and (0 if is_noun else 1) <= sentence.index - duo.of_joint <= (_NEAR if is_noun else 1):
            return tuple(_as_words(cast, sentence, token, duo.joint))
        return ()
    below = [t for t in sentence.children(token) if t.rel not in ("punct", "conj", "cc", "case")]
    is_bare = token.xpos in ("NNS", "NNPS") and [t.text.lower() for t in below] == ["the"]
    if not is_bare or not 0 <= sentence.index - duo.of_joint <= _NEAR or token.lemma.lower() not in duo.words:
        return ()
    if others & names or role.party.actor not in {None, *names}:
        return ()
    return tuple(_as_words(cast, sentence, token, duo.joint))


def _is_of_one_phrase(joint: Sequence[Role], one: Role) -> bool:
    """Say whether those who acted together are named with an "and" between them, one of whom "they" is linked to."""
    is_list = all(r.token.deprel == "conj" and r.token.head == joint[0].token.index for r in joint[1:])
    is_they = all(r.token == joint[0].token and r.token.upos == "PRON" for r in joint)  # "They thanked Mali and hailed Chad"
    return bool(joint) and (is_list or is_they) and any(r.party.entity == one.party.entity for r in joint)


def _words_over(sentence: Sentence, roles: Sequence[Role]) -> frozenset[str]:
    """Return the nouns that stand for all of those who act together: "minister" of "the ministers of Peru and Chile"."""
    each = [{t.lemma.lower() for t in sentence.tokens if r.party.span is not None and r.party.span.covers(t.span)} for r in roles]
    first = roles[0].token
    is_over = first.xpos in ("NNS", "NNPS") and all(r.token.upos == "PROPN" and r.token.head == first.index for r in roles[1:])
    above = {t.lemma.lower() for t in (*sentence.ancestors(first), *([first] if is_over else ())) if t.xpos in ("NNS", "NNPS")}
    return frozenset(above | set.intersection(*each))


def _count_of(sentence: Sentence, token: Token) -> int:
    """Return how many sides a phrase counts ("both", "the three governments", "neither side"); 0 where it counts none."""
    word = token.text.lower()
    if word == "both" or (word == "two" and token.upos == "NUM"):
        return _PAIR
    if word not in _SIDES:
        return 0
    if word in ("sides", "parties", "delegations") and [t.text.lower() for t in sentence.children(token) if t.rel != "case"] == ["the"]:
        return _PAIR
    counts = (_COUNTS.get(t.text.lower(), 0) for t in sentence.children(token, "det", "nummod", "det:predet", "cc:preconj"))
    number = next((n for n in counts if n), 0)
    if any(t.text.lower() in _OTHERS for t in sentence.children(token, "amod")):
        return 0  # "the first two countries"
    is_definite = sentence.child(token, "det", "det:predet", "cc:preconj", "nmod:poss") is not None
    if not is_definite and (word == "parties" or sentence.child(token, "amod") is not None):
        return 0  # "two small parties voted against"
    is_one = token.xpos == "NN" and not any(t.text.lower() in ("neither", "either") for t in sentence.children(token, "det"))
    return 0 if is_one else number


def _sides_named(sentence: Sentence, token: Token) -> bool:
    """Say whether the phrase itself says who they are: an adjective, an owner, names after it."""
    inside = (t for t in sentence.subtree(token, without=_TOLD_BESIDE) if t.index != token.index)
    return any(t.upos in ("PROPN", "ADJ") and t.text[:1].isupper() for t in inside)


_TOLD_BESIDE = frozenset({"acl:relcl"})  # "both presidents, who have not met since May"
