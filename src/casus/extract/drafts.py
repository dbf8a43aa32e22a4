"""Drafts of events: a sentence's triggers with their roles, status and place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_verb_forms
from casus.codebook.senses import SenseBook
from casus.extract.act_days import day_of, is_timed_ahead
from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.aimed import is_aimed
from casus.extract.amended_status import amended
from casus.extract.asking import answers_charge, is_willed, is_worth_asking
from casus.extract.borne_out import is_borne_out, is_nobodys
from casus.extract.cast import Cast, Role, Roles
from casus.extract.clauses import is_passive, is_verb, marks, subject_tokens
from casus.extract.commanded import with_commanders
from casus.extract.control import undergoers
from casus.extract.cue_speakers import by_speaker, with_announcer, without_teller
from casus.extract.decisions import is_owned_decision
from casus.extract.descriptions import only_describes
from casus.extract.disasters import is_by_nature
from casus.extract.doubles import LEADING, without_doubles
from casus.extract.draft import Draft
from casus.extract.duos import Duo, keep_duo, of_those_agreed, with_duo
from casus.extract.exits import ENTRY, EXIT_FROM, entry_roles, exit_roles, find_exits, is_exit, of_members
from casus.extract.futures import ENDED, HOSTILE, settle_future
from casus.extract.generic import is_generic
from casus.extract.grants import is_permitted
from casus.extract.lasting import is_so_now
from casus.extract.learned import Learned, is_reported
from casus.extract.no_acts import (
    is_duty,
    is_idle,
    is_in_condition,
    is_nobodys_appeal,
    is_only_meant,
    is_only_said,
    is_own_order,
    says_nothing,
)
from casus.extract.one_sided import one_sided
from casus.extract.onlookers import looks_on
from casus.extract.open_questions import is_left_open
from casus.extract.outbreaks import is_under_way
from casus.extract.own_warnings import warns_by_name, warns_of_others
from casus.extract.places import find_copular_place, find_place
from casus.extract.pleas import answered_nouns, asked_before
from casus.extract.pronoun_sides import with_pronouns
from casus.extract.recalls import RECALL, with_sender
from casus.extract.recast import recast, without_ship
from casus.extract.roles import find_roles
from casus.extract.shared_doers import with_shared_doers
from casus.extract.shared_sides import with_shared_sides
from casus.extract.status import find_status, in_which_told
from casus.extract.triggers import Trigger, find_triggers
from casus.extract.unreal import is_negated
from casus.extract.vows import as_vow
from casus.ground.spans import Span
from casus.model.account import Statement, Status
from casus.model.sentence import Sentence, Token


def draft_events(
    cast: Cast,
    sentence: Sentence,
    statements: Sequence[Statement],
    book: SenseBook,
    before: Sequence[Draft],
    duo: Duo,
    learned: Learned,
) -> list[Draft]:
    """Return the drafts of a sentence, in order of the text: at most one for each clause or phrase that names an act.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        statements: statements whose content touches the sentence.
        book: the lexicon.
        before: the drafts of the sentence before, which this one may put in another place.
        duo: the two who acted together last; the two of this sentence are kept in it.
        learned: what the learned head says of the sentence's words.
    """
    options = list(find_triggers(sentence, book))
    exits = {o[0].token.index: o for o in find_exits(sentence, book)}
    options = [_with_exit(o, exits.pop(o[0].token.index, ())) for o in options]
    options += exits.values()
    told = [cue for s in statements if s.stance in ("asserts", "denies") for cue in s.cue]  # "says the army arms them": told as a statement
    known = {o[0].token.index for o in options} | {t.index for cue in told for t in sentence.tokens if cue.covers(t.span)}
    if any(is_worth_asking(cast, sentence, t, _around(sentence, t, statements), options) for t in learned.open_verbs(known)):
        options += learned.triggers(book, known)
    drafts: list[Draft] = []
    consumed: set[int] = set()
    answered: dict[int, Draft] = {}
    for triggers in sorted(options, key=lambda o: not o[0].is_verb):
        token = triggers[0].token
        if token.index in consumed - answered.keys() or is_idle(sentence, token):
            continue
        covering = _around(sentence, token, statements)
        if is_nobodys_appeal(sentence, triggers):
            continue
        draft = next((d for d in (_draft(cast, sentence, t, covering, duo) for t in triggers) if d is not None), None)
        draft = asked_before(draft, answered)
        if draft is not None and (
            says_nothing(draft)
            or is_left_open(draft)
            or learned.is_unsure(draft)
            or only_describes(sentence, token, draft.sense, draft.roles, statements)
            or learned.denies(draft, book)  # asked last: it takes as long as the parse
        ):
            draft = None
        draft = draft and learned.settled(draft, book)
        if draft is not None:
            if (other := learned.other_reading(draft, book)) is not None:
                draft = replace(draft, trigger=other, type=other.sense.type, mode="")
            draft = by_speaker(draft, statements)
            drafts.append(draft)
            keep_duo(cast, duo, (draft,))
            consumed.update(t.index for t in (*draft.trigger.objects, *draft.trigger.rest))
            answered |= answered_nouns(draft)
    drafts += _on_trust(cast, sentence, statements, options, before, learned, consumed | {d.token.index for d in drafts})
    blows = {o[0].token.index for o in options if all(t.sense.type == "ASSAULT" for t in o)} - {d.token.index for d in drafts}
    drafts = [kept for d in drafts if (kept := _as_promised(cast, sentence, d, blows)) is not None]
    drafts = [d for d in drafts if not _is_result_of_words(sentence, d, drafts)]
    drafts.sort(key=lambda d: d.token.index)
    drafts = without_doubles(sentence, [d for d in drafts if d.token.index not in consumed - answered.keys()])
    drafts = [with_pronouns(cast, d) for d in drafts if not is_in_condition(d, drafts)]
    drafts = with_shared_doers(sentence, with_shared_sides(sentence, drafts, before))
    keep_duo(cast, duo, drafts)
    drafts.extend(_retellings(cast, sentence, (*before, *drafts), statements))
    return drafts


def _with_exit(readings: tuple[Trigger, ...], exit_too: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Return the readings of a word that may tell an exit too: of a noun an exit is the likelier ("its withdrawal"), of a verb the last."""
    return (*readings, *exit_too) if readings[0].is_verb else (*exit_too, *readings)


def _on_trust(
    cast: Cast,
    sentence: Sentence,
    statements: Sequence[Statement],
    options: Sequence[tuple[Trigger, ...]],
    before: Sequence[Draft],
    learned: Learned,
    taken: Collection[int],
) -> list[Draft]:
    """Return what the learned head is sure of where the sentence alone did not bear it out: done, and with a state or body in it."""
    found: dict[int, Draft] = {}
    for trigger in (t for o in options if o[0].token.index not in taken and not is_idle(sentence, o[0].token) for t in o):
        token = trigger.token
        if token.index in found:
            continue
        covering = _covering(token, statements)
        is_quoted = any(s.form != "indirect" for s in covering)  # of charges those that answer them do not count
        if (is_quoted and trigger.sense.type != "ACCUSE") or not learned.may_be_sure(trigger):
            continue  # nothing would come of the draft, which takes long to make
        draft = _draft(cast, sentence, trigger, covering, Duo(), on_trust=True)
        # The head is asked last: it takes as long as the parse.
        if draft is not None and draft.status == "actual" and is_reported(draft) and learned.bears_out(draft, before):
            found[token.index] = by_speaker(draft, statements)
    return list(found.values())


def _is_result_of_words(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether violence in a participle stands beside an act of words, which hurts nobody: "protested over its laser, blinding two"."""
    token = draft.token
    if draft.type != "ASSAULT" or token.xpos != "VBG" or token.rel != "advcl" or marks(sentence, token):
        return False
    return any(d.token.index == token.head and d.token.index < token.index and d.type in ACTS_OF_WORDS for d in drafts)


def _as_promised(cast: Cast, sentence: Sentence, draft: Draft, blows: Collection[int]) -> Draft | None:
    """Return a promise as what it is where it promises a blow that the sentence does not bear out: "vowed to fight them" threatens.

    Only readings count whose objects are there: "pledged to plant trees" plants no bomb. Where the blow is at nobody ("vowed to fight
    corruption") nothing is told.
    """
    draft = as_vow(draft)
    if draft.type != "AGREE" or not draft.trigger.is_verb:
        return draft
    below = [t for t in sentence.children(draft.token, "xcomp") if t.index in blows and not is_negated(sentence, t)]
    if not below:
        return draft
    hit = [t for verb in below for t in undergoers(sentence, verb)]
    if hit and all(t.upos == "PROPN" and t.entity.endswith("PER") for t in hit):
        return draft  # "promised to defeat Ames": in a contest
    if not hit or draft.status != "actual" or not all(t.upos == "PRON" or cast.role(sentence, t).is_actor for t in hit):
        return None
    return replace(draft, type="THREATEN", mode="violence")


def _around(sentence: Sentence, token: Token, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements that an act is told in."""
    return tuple(s for s in _covering(token, statements) if not _stands_beside(sentence, token, s))


def _stands_beside(sentence: Sentence, token: Token, statement: Statement) -> bool:
    """Say whether an act stands beside what somebody says, not in it: "called for peace and supported rebels fighting the army"."""
    at = token
    while at.head >= 0:
        head = sentence.tokens[at.head]
        if at.rel == "conj" and any(cue.covers(head.span) for cue in statement.cue):
            return at.index > head.index and is_verb(at) and is_verb(head)
        at = head
    return False


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


def _find_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: tuple[Statement, ...], duo: Duo) -> Roles:
    """Return who did it to whom, with those whom the sentence itself does not name."""
    verb = trigger.token if trigger.is_verb else None
    roles = with_commanders(cast, sentence, trigger, find_roles(cast, sentence, trigger, statements))
    roles = with_duo(cast, sentence, roles, duo, verb=verb, mutual=trigger.sense.mutual)
    if verb is None and trigger.sense.id == "consult.talks":
        return of_those_agreed(sentence, trigger.token, roles, duo)
    if is_exit(sentence, trigger):
        return exit_roles(cast, sentence, trigger.token, roles)
    if trigger.sense.id == ENTRY:
        return entry_roles(cast, sentence, trigger.token, roles)
    if trigger.sense.id == RECALL:
        return with_sender(sentence, trigger.token, roles)
    if trigger.sense.id == EXIT_FROM:
        return of_members(cast, sentence, roles)
    if trigger.sense.type == "THREATEN" and not trigger.is_verb and trigger.rest and not roles.actors:
        is_anothers = any(True for _ in sentence.children(trigger.token, "acl", "acl:relcl"))  # "a bomb threat e-mailed by the group"
        return roles if is_anothers else replace(roles, actors=_threatening(trigger.token, statements))
    return roles


def _draft(
    cast: Cast, sentence: Sentence, trigger: Trigger, statements: tuple[Statement, ...], duo: Duo, *, on_trust: bool = False
) -> Draft | None:
    """Return the draft of one reading of a trigger, or None where the sentence does not bear it out.

    On trust, its parties may be things, or nobody known.
    """
    sense, token = trigger.sense, trigger.token
    if trigger.is_verb and is_only_said(sentence, token, sense, on_trust=on_trust):
        return None
    if sense.type == "ACCUSE" and trigger.is_verb:
        statements = tuple(s for s in statements if not answers_charge(s, sentence, token))
    roles = _with_struck(sentence, trigger, without_teller(_find_roles(cast, sentence, trigger, statements, duo), statements, token))
    roles = with_announcer(sentence, trigger, roles, statements)
    is_warning = sense.id == "threaten.warn" and warns_of_others(cast, sentence, token, roles, statements)
    is_own = sense.id == "threaten.warn" and warns_by_name(cast, sentence, token, roles, statements)
    if is_warning or _is_untold(sentence, trigger, roles, on_trust=on_trust or is_own) or is_by_nature(cast, sentence, sense, roles):
        return None
    (kind, mode), told = recast(cast, sentence, trigger, roles), token
    if trigger.is_verb and kind in ENDED and (ending := _ending(sentence, token)) is not None:
        (kind, mode), told = ENDED[kind], ending
    day = day_of(cast, sentence, trigger, kind)
    is_timed = is_timed_ahead(told, day, cast.reading.report.published)
    status, condition = _status(cast, sentence, trigger, told, roles, statements, is_timed=is_timed)
    status = amended(sentence, trigger, kind, status, is_timed=is_timed, is_conditional=condition is not None)
    speakers = {p.actor or p.text for s in statements[-1:] for p in s.speakers if p.actor is not None or looks_on(p.text)}
    actors = {r.party.actor or r.party.entity or r.party.text for r in roles.actors}
    if is_owned_decision(sentence, token):
        speakers = set()  # "Nigeria regretted the decision of Mali to leave": told of, not foretold
    aimed = is_aimed(sentence, token, roles, is_move=kind == "MOBILIZE") or any(s.cue_lemma in _WARNING for s in statements[-1:])
    kind, mode, status = settle_future(kind, mode, status, actors, speakers, is_aimed=aimed)
    if status == "denied" and kind in _YIELDED and trigger.is_verb and is_willed(sentence, token):
        kind, mode, status = "REJECT", "yield", "actual"
    if trigger.is_verb and not roles.has_actor and not _is_told_alone(sentence, token, sense.type, status):
        return None
    roles = _apart(cast, sentence, trigger, roles, statements) if kind == "AGREE" else without_ship(sentence, trigger, roles)
    roles = one_sided(cast, sentence, trigger, roles)
    taken = [r.token.index for r in (*roles.actors, *roles.recipients)]
    return Draft(
        sentence=sentence,
        trigger=trigger,
        type=kind,
        mode=mode,
        roles=roles,
        status=status,
        condition=condition,
        statements=in_which_told(sentence, token, statements),
        happened=day,
        place=find_place(cast, sentence, token, taken, kind),
    )


_YIELDED = frozenset({"RETREAT", "CONCEDE"})


def _is_told_alone(sentence: Sentence, verb: Token, kind: str, status: Status) -> bool:
    """Say whether an act is told though nobody is known who does it: what is done, or in a passive planned ("is to be released")."""
    return status == "actual" or (status == "planned" and kind != "AGREE" and is_passive(sentence, verb))


def _is_untold(sentence: Sentence, trigger: Trigger, roles: Roles, *, on_trust: bool) -> bool:
    """Say whether a sentence tells no act with these parties."""
    token, sense = trigger.token, trigger.sense
    if not on_trust and (roles.is_blocked or not is_borne_out(sentence, trigger, roles)):
        return True
    if is_nobodys(sentence, trigger, roles):
        return True
    if not trigger.is_verb:
        return False
    if is_generic(sentence, token, roles) or is_own_order(sentence, token, sense, roles):
        return True
    if is_only_meant(sentence, token, sense) or is_duty(sentence, token):
        return True
    return sense.type in HOSTILE and is_permitted(sentence, token)


def _status(
    cast: Cast, sentence: Sentence, trigger: Trigger, told: Token, roles: Roles, statements: tuple[Statement, ...], *, is_timed: bool
) -> tuple[Status, Span | None]:
    """Return the status of an act and its condition, which may stand with what was agreed or threatened."""
    sense, token, text = trigger.sense, trigger.token, cast.reading.text
    holds = is_so_now(cast, sentence, trigger, roles)
    goes_on = not trigger.is_verb and is_under_way(sentence, token)
    status, condition = find_status(text, sentence, told, statements, present_is_actual=holds or goes_on or is_timed)
    if condition is None and trigger.is_verb and sense.type in LEADING:
        for below in sentence.children(token, "xcomp"):
            condition = find_status(text, sentence, below, ())[1]
    return status, condition


def _apart(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles, statements: tuple[Statement, ...]) -> Roles:
    """Return the sides of talks that are only agreed on apart: "agreed to meet his counterpart" is agreed by one with the other."""
    if not trigger.sense.mutual or not trigger.is_verb:
        return roles
    found = find_roles(cast, sentence, trigger, statements, is_joint=False)
    return found if found.actors and found.recipients else roles


def _with_struck(sentence: Sentence, trigger: Trigger, roles: Roles) -> Roles:
    """Return the roles of a passive blow whose author is not named: whose thing is struck is a side ("Irish trucks were seized")."""
    is_blow = trigger.sense.type in _BLOWS or trigger.token.lemma in ("accuse", "suspect", "charge")
    if roles.actors or not is_blow or not trigger.is_verb or not is_passive(sentence, trigger.token):
        return roles
    return replace(roles, recipients=tuple(replace(r, is_actor=r.is_actor or r.party.actor is not None) for r in roles.recipients))


_WARNING = frozenset({"warn", "threaten"})  # "warned that it would cut off the gas": a threat, at whomever
_BLOWS = HOSTILE | {"REJECT", "RETREAT"}


def _ending(sentence: Sentence, token: Token) -> Token | None:
    """Return the verb that says that an act is over ("stopped selling arms"), or None."""
    head = sentence.head_of(token)
    if head is None or token.rel not in ("xcomp", "ccomp"):
        return None
    if token.xpos == "VB" and head.lemma == "cease" and marks(sentence, token) == ["to"]:
        return head  # "would cease to block its neighbour"
    if token.xpos != "VBG" or marks(sentence, token):
        return None
    return head if head.text.lower() in _ENDING and is_verb(head) else None


_ENDING = all_verb_forms("stop halt cease end suspend quit discontinue".split())


def _threatening(token: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who speak, as the actors of a threat without one: "the ministry said it would lead to retaliatory measures"."""
    speakers = statements[-1].speakers if statements and statements[-1].stance == "asserts" else ()
    return tuple(Role(p, token, is_actor=True) for p in speakers if p.actor is not None)


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
        copula = sentence.child(token, "cop") or token
        status, condition = find_status(cast.reading.text, sentence, token, covering)
        trigger = Trigger(before.sense, copula, (), (), before.trigger.weight)
        yield replace(
            before, sentence=sentence, trigger=trigger, place=place, statements=covering, status=status, condition=condition, also=()
        )
