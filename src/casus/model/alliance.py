"""Treaties with their parties by spell, procedures with their steps, and where a case stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from casus.ground.dates import bounds
from casus.model.story import Evidence

Confidence = Literal["A", "B", "C", "X"]  # two sources or an official one; one source; not confirmed; sources conflict
Basis = Literal["deposited", "in_force", "signed", "announced"]
ArticleKind = Literal["collective_defence", "consultation", "accession", "withdrawal", "decision", "area", "entry_into_force", "other"]
DutyKind = Literal["defence", "consultation", "none"]
RoleKind = Literal["outside_command", "suspended", "frozen", "announced_exit", "outside_organisation", "contested"]
Direction = Literal["accession", "withdrawal"]
Decision = Literal[
    "consensus", "unanimity", "each_party", "each_party_and_state", "majority", "state", "organisation", "talks", "automatic"
]
Role = Literal["any", "alliance", "state", "party", "alliance_or_party"]
SpellDate = Literal["", "signed", "since", "until"]
Judgement = Literal["agrees", "contradicts", "cannot tell"]


@dataclass(frozen=True, slots=True)
class Source:
    """A source that the data name by its key: where it is, and a remark where one is needed."""

    key: str
    where: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article worth naming, said in our own words; `since` where it came later than the treaty itself."""

    number: str
    kind: ArticleKind
    says: str
    confidence: Confidence = "C"
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """One unbroken time in which an actor is a party to a treaty.

    Args:
        actor: id of the state.
        since: date value of the first day; its precision is the precision of what is known.
        until: date value of the last day, itself included; None while it has not ended.
        basis: what the first day rests on.
        confidence: of the first day.
        until_confidence: of the last day.
        signed: when it signed, or when the protocol on its accession was signed, or None where not known.
        deposited: when it deposited its own instrument, where that differs from `since`.
        since_or: further readings of the first day in other sources; as long as they differ the answer is unclear.
        until_or: further readings of the last day.
        signed_or: further readings of the day of signature.
        contested: whether it is disputed that this spell exists at all.
        note: what a reader must know.
        source: keys of the sources.
    """

    actor: str
    since: str
    until: str | None = None
    basis: Basis = "in_force"
    confidence: Confidence = "C"
    until_confidence: Confidence = "C"
    signed: str | None = None
    deposited: str | None = None
    since_or: tuple[str, ...] = ()
    until_or: tuple[str, ...] = ()
    signed_or: tuple[str, ...] = ()
    contested: bool = False
    note: str = ""
    source: tuple[str, ...] = ()

    @property
    def precision(self) -> Literal["day", "month", "year"]:
        """How fine the first day is known."""
        return "year" if len(self.since) == 4 else "month" if len(self.since) == 7 else "day"

    def starts(self) -> tuple[dt.date, dt.date]:
        """Return the earliest and the latest day on which the spell can have begun."""
        return _widest((self.since, *self.since_or)) or (dt.date.max, dt.date.max)

    def ends(self) -> tuple[dt.date, dt.date] | None:
        """Return the earliest and the latest last day, or None while the spell has not ended."""
        return _widest(tuple(v for v in (self.until, *self.until_or) if v))


def _widest(values: tuple[str, ...]) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day that any of the date values can mean."""
    found = [b for b in map(bounds, values) if b is not None]
    return (min(b[0] for b in found), max(b[1] for b in found)) if found else None


@dataclass(frozen=True, slots=True)
class PartialRole:
    """A time in which a party stood aside in part while it stayed a party (or announced to leave): never an end of its spell."""

    actor: str
    kind: RoleKind
    since: str
    until: str | None = None
    towards: str = ""
    confidence: Confidence = "C"
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step of past cases: what was done for `actors`, and by whom where each party acts on its own.

    Args:
        actors: the states whose case it is.
        step: id of the step in the procedure of that direction.
        date: date value.
        by: the party that acted, or "".
        stage: for a ratification: parliament, lower_chamber, upper_chamber, instrument_signed, act_in_force, deposit.
        taken_back: date value of the day on which it was undone, or None.
    """

    actors: tuple[str, ...]
    step: str
    date: str
    by: str = ""
    stage: str = ""
    direction: Direction = "accession"
    taken_back: str | None = None
    confidence: Confidence = "C"
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Treaty:
    """An alliance or its like, as reviewed data.

    Args:
        signed: date value of the signature, or of the announcement where nothing was signed.
        in_force: date value of the entry into force, or None where not known.
        ended: date value of the last day, or None while it goes on.
        known_until: last day that the data cover; after it every open spell is unclear.
        depositary: who keeps the instruments: an actor id, or words; "" where not known.
        decision: how its members decide.
        duty: the strongest duty it lays on its parties.
        founders: those with whom it began.
        founders_unclear: those whom some sources count among them.
        reformed: days on which it began anew (a charter, a union on top of communities), with those in it that day.
        is_complete: whether the spells name every party there has been; where not, nothing is counted.
    """

    id: str
    name: str
    signed: str
    known_until: str
    duty: DutyKind
    spells: tuple[Spell, ...]
    in_force: str | None = None
    ended: str | None = None
    depositary: str = ""
    decision: Literal["consensus", "unanimity", ""] = ""
    decision_note: str = ""
    founders: tuple[str, ...] = ()
    founders_unclear: tuple[str, ...] = ()
    reformed: tuple[str, ...] = ()
    is_complete: bool = True
    articles: tuple[Article, ...] = ()
    roles: tuple[PartialRole, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    note: str = ""
    source: tuple[str, ...] = ()

    def article(self, kind: ArticleKind) -> Article | None:
        """Return the first article of a kind, or None."""
        return next((a for a in self.articles if a.kind == kind), None)


@dataclass(frozen=True, slots=True)
class Sign:
    """What in a report tells that a step was taken.

    Args:
        acts: the codebook's verbs, any of which will do.
        phrases: words, any of which will do instead of a verb.
        about: words of which the sentence must hold one; empty: none is needed.
        actor: who must act.
        recipient: to whom it must be done; where the event has no recipient, a mention in the sentence will do.
        stage: the stage of a ratification that it tells.
        sectors: sectors of the actor for which alone it holds (a parliament's vote is no deposit); empty: any.
    """

    acts: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
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
    note: str = ""


@dataclass(frozen=True, slots=True)
class Procedure:
    """A way into or out of an alliance, step by step.

    Args:
        alliance: the treaty's id; "" for what holds for any other organisation.
        veto: who has a say and by which rule, as a sentence for a reader.
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

    def step(self, step: str) -> Step | None:
        """Return the step with this id, or None."""
        return next((s for s in self.steps if s.id == step), None)


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
    published: dt.date | None = field(default=None, metadata={"wire": False})


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
        unclear: steps whose date may lie before or after the day, or that our roll speaks against.
        parties_known: whether the roll is certain on that day.
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
