"""Procedures with their steps, where a case stands on a day, and what the roll says to a claim."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Literal

from casus.ground.dates import bounds
from casus.model.alliance import Direction, PartialRole
from casus.model.confidence import Confidence
from casus.model.story import Evidence

Decision = Literal[
    "consensus", "unanimity", "each_party", "each_party_and_state", "majority", "state", "organisation", "talks", "automatic"
]
Role = Literal["any", "alliance", "state", "party", "alliance_or_party"]
SpellDate = Literal["", "signed", "since", "until"]
Judgement = Literal["agrees", "contradicts", "cannot tell"]


@dataclass(frozen=True, slots=True)
class Sign:
    """What in a report tells that a step was taken.

    Args:
        acts: acts of the event lexicon, whole ("leave" is not "leave office"), any of which will do.
        phrases: words, any of which will do instead of a verb.
        about: words of which the sentence must hold one, "{treaty}" for the treaty's own names; empty: none is needed.
        never: words that the sentence must not hold.
        never_as: words that name the act without telling it as done ("accession"); an event told by one of them does not fit.
        stated: words that state the step by themselves, as done, where no act is coded ("entered into force").
        actor: who must act.
        recipient: to whom it must be done; where the event has no recipient a mention of the state in the sentence will do,
            but an alliance that is joined or left must be the recipient itself.
        stage: the stage of a ratification that it tells.
        sectors: sectors of the actor for which alone it holds (a parliament's vote is no deposit); empty: any.
    """

    acts: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    never_as: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    actor: Role = "any"
    recipient: Role = "any"
    stage: str = ""
    sectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a procedure.

    Args:
        by: who acts, in words for a reader.
        decision: whose agreement it takes; `majority` and `organisation` name the body in `body`, `automatic` is nobody's.
        body: the body that acts, where it is neither the parties nor the state.
        needs: steps that must be done before; a step that is done shows that these are.
        triggers: steps that it sets off.
        counts: the stage of a ratification that alone counts.
        is_optional: no legal force, never missing.
        is_aside: may be done at any time before the steps that need it; never the step that a case has reached.
        spell_date: the date of a party's spell that dates this step.
        signs: what in a report tells it.
        relations: claims that tell it.
        period: for a step that follows by itself after a time: the time since the step before ("P1Y").
        since: date value from which on it is taken; "" for one that was there from the beginning.
        undoes: of a setback: the one that it takes back (a veto lifted); it is none itself.
    """

    id: str
    label: str
    by: str
    decision: Decision
    body: str = ""
    article: str = ""
    needs: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    counts: str = ""
    is_optional: bool = False
    is_aside: bool = False
    spell_date: SpellDate = ""
    signs: tuple[Sign, ...] = ()
    relations: tuple[str, ...] = ()
    period: str = ""
    since: str = ""
    undoes: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FormerArticle:
    """What an article was called up to a day: Art. 49 TEU was Art. 237 of the EEC Treaty until October 1993."""

    article: str
    was: str
    until: str


@dataclass(frozen=True, slots=True)
class Procedure:
    """A way into or out of an alliance, step by step.

    Args:
        alliance: the treaty's id; "" for what holds for any other organisation.
        veto: who has a say and by which rule, as a sentence for a reader.
        setbacks: what stops it for a time or for good; a procedure that names none has those of any organisation.
        former: what its articles were called before, the earliest first.
    """

    id: str
    alliance: str
    direction: Direction
    name: str
    steps: tuple[Step, ...]
    veto: str = ""
    confidence: Confidence = "C"
    note: str = ""
    source: tuple[str, ...] = ()
    setbacks: tuple[Step, ...] = ()
    former: tuple[FormerArticle, ...] = ()

    def step(self, step: str) -> Step | None:
        """Return the step with this id, or None."""
        return next((s for s in self.steps if s.id == step), None)

    def as_on(self, day: dt.date) -> Procedure:
        """Return the procedure as it was on a day, without the steps that came later; what these need is then needed at once.

        Its articles are called what they were called on that day.
        """
        later = {s.id: s.needs for s in self.steps if (span := bounds(s.since)) is not None and day < span[0]}

        def needed(needs: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(m for n in needs for m in (needed(later[n]) if n in later else (n,))))

        former = tuple(f for f in self.former if (span := bounds(f.until)) is not None and day <= span[1])
        if not later and not self.former:
            return self
        way = replace(self, former=former)
        steps = (replace(s, needs=needed(s.needs), article=way.cite(s.article)) for s in self.steps if s.id not in later)
        return replace(way, steps=tuple(steps), veto=way.cite(self.veto))

    def cite(self, words: str) -> str:
        """Return words with the articles in them as they were called: the earliest name that still holds."""
        for former in self.former:
            words = words.replace(former.article, former.was)
        return words


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One step as it was told or as our data have it.

    Args:
        step: the step's id.
        by: who took it, where each party acts on its own; else "".
        date: date value, or None where not stated.
        stage: the stage of a ratification, or "".
        status: whether it happened; only `actual` moves a case.
        evidence: the words of a report; None for our own data.
        source: keys of our data's sources; empty for a report.
        implied_by: the later step that shows it, where nothing else does.
        date_or: further readings of the date; as long as they lie on both sides of a day the step is unclear.
        statements: ids of the report's statements that it rests on; empty where the reporter tells it.
        is_disputed: whether it rests on somebody's word alone and others deny it: it moves no case.
    """

    step: str
    by: str = ""
    date: str | None = None
    stage: str = ""
    status: str = "actual"
    evidence: Evidence | None = None
    source: tuple[str, ...] = ()
    confidence: Confidence | None = None
    implied_by: str = ""
    date_or: tuple[str, ...] = ()
    published: dt.date | None = field(default=None, metadata={"wire": False})
    statements: tuple[str, ...] = field(default=(), metadata={"wire": False})
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """A step still to be taken, and by whom.

    Args:
        who: those who are not known to have acted: where the record is thin, some of them may have.
        partly: those among them who have gone part of the way (a parliament's vote without a deposit).
        n_needed: how many must act in all.
    """

    step: str
    label: str
    who: tuple[str, ...]
    partly: tuple[str, ...] = ()
    n_needed: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """What somebody ties to the case: the words, and who says so."""

    text: str
    holder: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class BaseRate:
    """How many months past cases took from a step to the end; derived from our own data.

    Args:
        n: states.
        n_days: distinct days on which they arrived; states of one wave are one case told several times.
    """

    step: str
    n: int
    n_days: int
    median: float
    least: float
    most: float
    actors: tuple[str, ...]
    unit: str = "months"
    basis: str = "derived"


@dataclass(frozen=True, slots=True)
class Case:
    """One state's way into or out of one alliance, as it stood on a day.

    Args:
        step: the step reached, or "" where none is known.
        next: the next step, or "" at the end.
        done: steps taken, in order of the procedure.
        missing: steps still to be taken, in order.
        can_block: whose agreement is still needed; everybody else has no veto. Empty where `parties_known` is False.
        veto: the rule behind that, as a sentence.
        covered: whether the treaty's duty of defence covers the state on that day; None where that is unclear.
        covered_by: the article.
        due: for a withdrawal the day on which it takes effect at the earliest; derived from the notice.
        ahead: steps that reports tell as planned, asked for, threatened or conditional.
        unclear: steps whose date may lie before or after the day, that our roll speaks against, or that are disputed.
        parties_known: whether the roll is certain on that day.
        setbacks: what reports tell as having stopped it, and no later step has overtaken.
        ended: the last day of an alliance that is no more on that day: nothing is missing then, and nobody can join.
        denials: what denies a step, whether or not it is shown as taken.
        lifted: what reports tell as having taken a setback back: a veto lifted.
    """

    state: str
    alliance: str
    direction: Direction
    procedure: str
    on: str
    step: str
    next: str
    done: tuple[CaseStep, ...]
    missing: tuple[Missing, ...]
    can_block: tuple[str, ...]
    veto: str
    covered: bool | None
    covered_by: str
    base_rate: BaseRate | None = None
    due: str | None = None
    conditions: tuple[Condition, ...] = ()
    waiting: tuple[str, ...] = ()
    ahead: tuple[CaseStep, ...] = ()
    unclear: tuple[CaseStep, ...] = ()
    roles: tuple[PartialRole, ...] = ()
    parties_known: bool = True
    setbacks: tuple[CaseStep, ...] = ()
    ended: str | None = None
    denials: tuple[CaseStep, ...] = ()
    lifted: tuple[CaseStep, ...] = ()

    @property
    def is_overdue(self) -> bool:
        """Whether the day on which a withdrawal was due is over and it has not taken effect: more time was agreed on.

        Where it is disputed whether it has, nobody can say so.
        """
        span = bounds(self.due)
        is_disputed = any(u.step == self.next for u in self.unclear)
        return span is not None and span[1].isoformat() < self.on and bool(self.missing) and not is_disputed


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the roll says to a claim.

    Args:
        claim: the claim's id.
        why: the reason in our own words, with the date compared.
        source: keys of the sources of what it was compared with.
        confidence: the weakest confidence among them; None where nothing was compared.
        date: the date value compared, or None.
    """

    claim: str
    verdict: Judgement
    why: str
    source: tuple[str, ...] = ()
    confidence: Confidence | None = None
    date: str | None = None
