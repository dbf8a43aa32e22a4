"""Blaming: what is said of another that is plainly bad: "said that Hale was unfit for office"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import SenseBook
from casus.extract.act_days import day_of
from casus.extract.cast import Cast, Role, Roles
from casus.extract.clauses import aux_tokens, is_verb, marks
from casus.extract.draft import Draft
from casus.extract.jabs import Blow, aired_by, find_jabs
from casus.extract.judgements import BLAMING
from casus.extract.sides import cast_all
from casus.extract.status import find_status
from casus.extract.triggers import Trigger
from casus.extract.unreal import is_negated
from casus.model.account import Statement, Status
from casus.model.sentence import Sentence, Token

_MUSING = frozenset("warn believe think feel see consider find fear worry hope wonder guess suspect imagine".split())
_OWNED = all_noun_forms(
    """remark comment statement action behaviour behavior conduct plan policy decision proposal attack rhetoric tactic record response
    position view approach refusal campaign judgment judgement budget agenda strategy speech ban order move effort handling leadership
    language tweet word demand threat claim performance""".split()
)
_LYING = frozenset({"lie", "mislead", "deceive"})
_OWED = frozenset("address protect act stop deal lead respond keep defend enforce honour honor uphold live tackle confront prevent".split())
_ONESELF = frozenset("i we me us myself ourselves you it this that these those there who which what one".split())
_IN_CHAIN = frozenset({"ccomp", "conj", "parataxis", "root", "dep"})


def with_blame(cast: Cast, sentence: Sentence, statements: Sequence[Statement], book: SenseBook, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts of a sentence with the charges that no verb of the lexicon names.

    Where the lexicon read the word of a jab otherwise, the jab counts: "an ad attacking Hale" is no attack. What is said that is bad counts
    unless the same speaker is told to accuse in that sentence already.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        statements: statements whose content touches the sentence.
        book: the lexicon.
        drafts: the drafts of the sentence.
    """
    jabs = [d for blow in find_jabs(cast, sentence, statements) if (d := _jab(cast, sentence, blow, statements, book)) is not None]
    jabs = [d for d in jabs if not _is_told(d, drafts)]
    told = {d.token.index for d in jabs}
    kept = [d for d in drafts if d.token.index not in told] + jabs
    for draft in _said(cast, sentence, statements, book):
        if not _is_told(draft, kept):
            kept.append(draft)
    return kept if len(kept) == len(drafts) and not told else sorted(kept, key=lambda d: d.token.index)


def _is_told(draft: Draft, others: Sequence[Draft]) -> bool:
    """Say whether the same accuse the same, or nobody who is named, in the sentence already."""
    by, to = ({_name(r) for r in side} for side in (draft.roles.actors, draft.roles.recipients))
    charges = [d for d in others if d.type == "ACCUSE"]
    if any(d.token.index == draft.token.index for d in charges):
        return True
    mine = [d for d in charges if by & {_name(r) for r in d.roles.actors}]
    return any(not d.roles.recipients or to & {_name(r) for r in d.roles.recipients} for d in mine)


def _name(role: Role) -> str:
    return role.party.entity or role.party.actor or role.party.text


def _jab(cast: Cast, sentence: Sentence, blow: Blow, statements: Sequence[Statement], book: SenseBook) -> Draft | None:
    token, dealers, meant = blow
    around = tuple(s for s in statements if any(c.covers(token.span) for c in s.content))
    status, _ = find_status(cast.reading.text, sentence, aired_by(sentence, token) or token, around, present_is_actual=True)
    if status not in ("actual", "planned", "denied"):
        return None
    return _draft(cast, sentence, token, Roles(dealers, meant), "accuse.jab", status, around, book)


def _said(cast: Cast, sentence: Sentence, statements: Sequence[Statement], book: SenseBook) -> Iterator[Draft]:
    """Yield what speakers say of others that is plainly bad: no question, no condition, nothing denied, thought or only said of oneself."""
    if not statements or any(t.text == "?" for t in sentence.tokens[-2:]):
        return
    for token in sentence.tokens:
        subjects = _blamed(sentence, token)
        said = _innermost(token, statements) if subjects else None
        if said is None or said.stance != "asserts" or said.cue_lemma in _MUSING or not _is_plain(cast, sentence, token, said):
            continue
        speakers = tuple(Role(p, token, is_actor=True) for p in said.speakers if p.actor or (p.entity or "").startswith(("per:", "org:")))
        meant = tuple(r for r in cast_all(cast, sentence, subjects, (said,)) if _is_side(r))
        names = {_name(r) for r in speakers}
        if not speakers or not meant or names & {_name(r) for r in meant}:
            continue
        if any(p.sector in ("MED", "COP") for p in said.speakers):
            continue
        draft = _draft(cast, sentence, token, Roles(speakers, meant), "accuse.say-bad", "actual", (), book)
        if draft is not None:
            yield draft


def _blamed(sentence: Sentence, token: Token) -> list[Token]:
    """Return of whom a word says something plainly bad: the subject, or whose words or deeds it is."""
    subject = sentence.child(token, "nsubj")
    if subject is None or subject.text.lower() in _ONESELF or not (_is_bad(sentence, token) or _does_wrong(sentence, token)):
        return []
    if subject.upos != "NOUN":
        return [subject] if subject.upos in ("PROPN", "PRON") else []
    owner = sentence.child(subject, "nmod:poss")
    if owner is None:
        return [subject]
    return [owner] if subject.text.lower() in _OWNED and owner.text.lower() not in ("my", "our", "your", "its") else []


def _is_bad(sentence: Sentence, token: Token) -> bool:
    copula = sentence.child(token, "cop")
    is_word = token.text.lower() in BLAMING or any(t.text.lower() in BLAMING for t in sentence.children(token, "amod"))
    if copula is None or not is_word or any(t.xpos == "MD" for t in aux_tokens(sentence, token)):
        return False
    return copula.lemma == "be" and sentence.child(token, "case") is None and not is_negated(sentence, token)


def _does_wrong(sentence: Sentence, token: Token) -> bool:
    """Say whether a verb says of its subject that it lied, or failed to do what it ought to."""
    if not is_verb(token) or token.xpos in ("VB", "VBG") or is_negated(sentence, token):
        return False
    if any(t.xpos == "MD" for t in aux_tokens(sentence, token)):
        return False
    if token.lemma == "fail":
        return any(t.xpos == "VB" and t.lemma in _OWED for t in sentence.children(token, "xcomp"))
    is_lie = token.lemma in _LYING and token.text.lower() not in ("lay", "lain")
    below = {t.text.lower() for t in sentence.children(token, "obl", "obj", "advmod")}
    return is_lie and (token.lemma != "lie" or token.text.lower() == "lied" or bool(below & {"lot", "time", "people", "repeatedly"}))


def _is_side(role: Role) -> bool:
    is_named = role.token.upos in ("PROPN", "PRON") or role.party.actor is not None
    return is_named and (role.party.actor is not None or (role.party.entity or "").startswith("per:"))


def _innermost(token: Token, statements: Sequence[Statement]) -> Statement | None:
    around = [s for s in statements if any(c.covers(token.span) for c in s.content)]
    return min(around, key=lambda s: sum(c.end - c.start for c in s.content), default=None)


def _is_plain(cast: Cast, sentence: Sentence, token: Token, said: Statement) -> bool:
    """Say whether the words are what is said itself, no condition or aside in it, and whether it was said at all."""
    at = token
    while at.head >= 0 and not any(c.covers(at.span) for c in said.cue):
        above = sentence.tokens[at.head]
        is_cue = any(c.covers(above.span) for c in said.cue)
        if at.rel not in _IN_CHAIN or set(marks(sentence, at)) - {"that"}:
            return False
        if at.rel == "ccomp" and not is_cue and (above.lemma not in _MUSING or is_negated(sentence, above)):
            return False
        at = above
        if is_cue:
            break
    cue = next((t for t in sentence.tokens if is_verb(t) and any(c.covers(t.span) for c in said.cue)), None)
    if cue is None:
        return said.sentence != sentence.index
    return find_status(cast.reading.text, sentence, cue, (), present_is_actual=True)[0] == "actual"


def _draft(
    cast: Cast,
    sentence: Sentence,
    token: Token,
    roles: Roles,
    rule: str,
    status: Status,
    statements: tuple[Statement, ...],
    book: SenseBook,
) -> Draft | None:
    sense = book.sense(rule)
    if sense is None:
        return None
    trigger = Trigger(sense, token)
    return Draft(
        sentence=sentence,
        trigger=trigger,
        type=sense.type,
        mode=sense.mode,
        roles=roles,
        status=status,
        condition=None,
        statements=statements,
        happened=day_of(cast, sentence, trigger, sense.type),
        place=None,
    )
