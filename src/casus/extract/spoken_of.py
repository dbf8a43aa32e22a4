"""Whom blame and requests are about that a clause or thing names: "the charge that Ames lied"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.aims import owners
from casus.extract.cast import Cast, Role, is_same, known, unique
from casus.extract.clauses import case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.control import doers
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_RELATIVE = frozenset({"that", "which", "who", "whom", "what"})
_THINGS_OF = frozenset("into of about over on against".split())


def spoken_of(
    cast: Cast,
    sentence: Sentence,
    trigger: Trigger,
    roles: tuple[Sequence[Role], Sequence[Role]],
    statements: Sequence[Statement],
) -> tuple[Role, ...]:
    """Return those to whom it is done, whom words are about in place of things: of a clause, of what is looked into, of a thing's owner.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        trigger: the act.
        roles: who was found to do it, and to whom.
        statements: the statements that cover the act.
    """
    acting, found = roles
    nouns = list(trigger.objects) if trigger.is_verb else [trigger.token]
    found = found or _told_of_noun(cast, sentence, trigger, acting, statements)
    if not found and nouns and trigger.sense.type == "ACCUSE":
        found = [r for r in _blamed_for(cast, sentence, nouns, statements) if not is_same(r, acting)]
    return _with_owners(cast, sentence, trigger, found, statements)


def _told_of_noun(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those of whom the clause behind blame tells, or who are asked in one: "calls for Oslo to act", "his charge that Ames lied".

    In a passive it is whoever does it. Nobody where the clause is about those who blame or ask.
    """
    if trigger.sense.type not in ("ACCUSE", "REQUEST"):
        return ()
    nouns = list(trigger.objects) if trigger.is_verb else [trigger.token]
    clauses = [t for n in nouns for t in sentence.children(n, "acl", "acl:relcl", "ccomp") if t.index > n.index and is_verb(t)]
    blamed: list[Token] = []
    for clause in clauses:
        introduced = marks(sentence, clause)
        subjects = subject_tokens(sentence, clause)
        if not subjects or subjects[0].text.lower() in _RELATIVE:
            continue
        if trigger.sense.type == "ACCUSE" and introduced[:1] == ["that"]:
            blamed += doers(sentence, clause) if is_passive(sentence, clause) else subjects
        elif trigger.sense.type == "REQUEST" and introduced[:1] == ["for"] and "to" in introduced and not is_passive(sentence, clause):
            blamed += subjects
    found = known(cast_all(cast, sentence, blamed, statements), places=False)
    return tuple(r for r in found if r.is_actor and not is_same(r, acting))


def asked_for(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those who are to do what a verb asks for: "called for the premier to explain his letter to the court"."""
    if trigger.sense.type != "REQUEST":
        return ()
    below = [t for t in sentence.children(trigger.token, "advcl", "ccomp", "xcomp") if t.index > trigger.token.index and is_verb(t)]
    below = [t for t in below if not is_passive(sentence, t)]
    asked = [t for verb in below if marks(sentence, verb)[:2] == ["for", "to"] for t in subject_tokens(sentence, verb)]
    if not asked and any(marks(sentence, t) == ["to"] for t in below):  # parsers hang "for the premier" on the verb
        hung = [t for t in sentence.children(trigger.token, "obl") if case_of(sentence, t) == "for"]
        asked = [t for t in hung if any(k.text.lower() == "to" for k in sentence.tokens[t.index + 1 : t.index + 2])]
    if not asked and trigger.token.lemma == "demand" and (to := next((t for t in below if marks(sentence, t) == ["to"]), None)):
        asked = [t for t in sentence.children(trigger.token, "obj") if t.index < to.index]  # "demanding the candidates to resign"
    found = known(cast_all(cast, sentence, asked, statements), places=False)
    return tuple(r for r in found if r.is_actor and not is_same(r, acting))


def _with_owners(
    cast: Cast, sentence: Sentence, trigger: Trigger, found: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those to whom words are said, whose thing it is in place of the thing: "criticized the premier's policy" is at the premier."""
    if trigger.sense.type not in ACTS_OF_WORDS:
        return tuple(found)
    if trigger.sense.type != "REQUEST":  # "complained to the Times": who prints it is no side
        found = [r for r in found if not (r.party.sector == "MED" and case_of(sentence, r.token) == "to")]
    return unique(one for role in found for one in (_owners_of(cast, sentence, role, statements) or (role,)))


def _owners_of(cast: Cast, sentence: Sentence, role: Role, statements: Sequence[Statement]) -> tuple[Role, ...]:
    if role.is_actor or role.token.upos != "NOUN" or role.token.entity != "O":
        return ()
    holders = list(sentence.children(role.token, "nmod:poss"))
    whose = known(cast_all(cast, sentence, holders, statements))
    return whose if whose and all(r.is_actor and r.party.actor == role.party.actor for r in whose) else ()


def _blamed_for(cast: Cast, sentence: Sentence, nouns: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return whose thing is looked into or blamed: "a probe into Ames's use of a server"."""
    things = [t for n in nouns for t in sentence.children(n, "nmod") if case_of(sentence, t) in _THINGS_OF and t.upos == "NOUN"]
    return tuple(r for r in owners(cast, sentence, things, statements) if r.is_actor)
