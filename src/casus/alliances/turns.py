"""Finds turns of a way in that no act tells: a referendum, a ratification held up, a paper signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from casus.alliances.roll import is_member
from casus.alliances.scene import Scene
from casus.alliances.stated import HEDGED, nearest_date
from casus.alliances.voices import find_part
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Mention
from casus.model.alliance import Treaty
from casus.model.case import CaseStep, Procedure, Step
from casus.model.story import Evidence

_HEAD = 4  # sentences: whose way in a report is about is named in them
_LEAD = 1
_FAR_MORE = 2  # times as often as the next one that is outside
_BEFORE = 2  # sentences that "the protocol" looks back over
_ARTICLE = len(" the ")
# What stands between commas behind a name says more of it, and names others: "Finland, which negotiated alongside Oslo, approved".
_ASIDE = re.compile(r", (?:which|who|whose|where|when|an?|the|its|like|unlike|along|alongside|together|despite|after|with)\b[^,;]*,")
_OWN = ("state", "people")
_ORGANS = frozenset({"LEG", "GOV", None})

_VOTERS = r"\b(?:voters|electorate|islanders|those who voted)\b"
_GAP = r"(?: (?!proposal|plan|motion|candidate|party|parties|talks|initiative|president|government|opposition|coalition)[\w'’-]+){0,4}?"
_NO_ENTRY = r"\b(?! (?:talks|negotiations|fees?|campaign|restrictions|rules|bans?|requirements|criteria))"
_ENTRY = rf"(?: (?:(?:membership|accession|entry){_NO_ENTRY}|(?P<join>joining|entering|to join|acceding to)\b)|(?<=to) (?P<joins>join)\b)"
_YES = r"(?:approved|backed|endorsed|accepted|supported|embraced|said yes to|voted(?: \w+ly)?(?: yes)? (?:for|in favou?r of|to)|opted for)"
_NO = r"(?:rejected|turned down|spurned|voted(?: \w+ly)? (?:against|no to|not to)|said no to|decided against|opted against)"
_REFERENDUM = r"[^.;]{0,60}?\b(?:referend(?:um|ums|a)|plebiscites?|popular vote)\b"
_NOT_VOTERS = re.compile(r"\b(?:parliament|senat\w+|lawmakers|deputies|mps|chamber|committee|council|cabinet|ministers?)\b")
_FEW_OF = re.compile(  # less than half of those who voted
    r"(?:(?<![\d.])(?:[1-4]?\d(?:\.\d+)?|50(?:\.0+)?) ?(?:per ?cent\b|%)|"
    r"\b(?:third|quarter|minority|some|many|few|fewer|half|hundreds|thousands)\b)[^.;,]{0,40}$"
)
_SURVEY = re.compile(r"\b(?:poll|survey|opinion polls?|pollsters?)\b")
_PAPER = r"(?:ratification|protocol|accession|treaty)\b"
_STOP_TO = r"(?:refused|declined|decided not|voted not) to (?:ratify|take up|vote on|debate|approve|put|place|bring|schedule|consider)"
_STOP = rf"(?:{_STOP_TO}|voted down|put off|postponed|delayed|shelved|held up|blocked|suspended|froze|adjourned|stopped)"
_STOPPED = (  # a vote on it, a bill for it, whoever it is that is to come in: "a vote on the accession protocol"
    r"(?: (?:the|an?|its|their|final|first|second|all|vote|reading|debate|decision|work|bill|law|act|on|of|to|up|approving|ratifying|"
    r"membership|accession|enlargement|eu|nato|[\w-]+(?:['’]s|s['’]|ish|an|ese))\b['’]?){0,6}? "
)
_BACK = rf"(?:put|placed|returned)(?: [\w'’-]+){{0,4}}? {_PAPER}(?: back)? on(?: to)? (?:its|the) (?:calendar|agenda|timetable)"
_RESUMED = rf"(?:took up|resumed|unblocked|unfroze){_STOPPED}{_PAPER}"
_ENVOYS = (
    r"(?:ambassadors|presidents|foreign ministers|prime ministers|heads of (?:state|government)|representatives|governments|leaders|envoys)"
)
_OLD = re.compile(r"\b(had|once|previously|for years|for decades|long|earlier)(?: \w+ly)? $")
_ABOUT_ENTRY = re.compile(r"\b(?:accession|membership|join\w*|admission|entry (?:into|talks|negotiations))\b")


@dataclass(frozen=True, slots=True)
class _Turn:
    """How a sentence tells a turn: the step or setback it is, whose it is, and what the words must not hold.

    Args:
        by: `state` for what the state or its voters do, `people` for what is a vote only where its people do it, `organ` for one
            member or its parliament, `list` for the members named before the verb, `all` where nobody need be named.
    """

    step: str
    pattern: re.Pattern[str]
    by: Literal["state", "people", "organ", "list", "all"]


_TURNS = (
    _Turn("referendum", re.compile(rf"{_VOTERS}[^.;,]{{0,30}}? (?P<at>{_YES}){_GAP}{_ENTRY}"), "state"),
    _Turn(
        "referendum",
        re.compile(rf"{_VOTERS}[^.;,]{{0,30}}? (?P<at>decided)\b[^.;]{{0,40}}?\b(?:that|to)\b[^.;]{{0,40}}?\b(?P<join>join)\b"),
        "state",
    ),
    _Turn("referendum", re.compile(rf"(?P<at>\b{_YES}){_GAP}{_ENTRY}{_REFERENDUM}"), "state"),
    _Turn(
        "referendum",
        re.compile(rf"(?:per ?cent|%)[^.;,]{{0,25}}? (?P<at>voted for|(?:was|were) in favou?r of){_ENTRY}"),
        "state",
    ),
    _Turn("referendum", re.compile(rf"(?P<at>\bvoted(?: \w+ly)? (?:for|in favou?r of|to)){_ENTRY}"), "state"),
    _Turn("rejected", re.compile(rf"{_VOTERS}[^.;,]{{0,30}}? (?P<at>{_NO}){_GAP}{_ENTRY}"), "state"),
    _Turn("rejected", re.compile(rf"(?P<at>\b{_NO}){_GAP}{_ENTRY}{_REFERENDUM}"), "state"),
    _Turn("rejected", re.compile(r"(?P<at>\bvoted to stay (?P<join>out of|outside))\b"), "state"),
    _Turn("rejected", re.compile(r"(?P<at>\b(?:decided|chose|chosen) to stay (?P<join>out of|outside))\b"), "people"),
    _Turn("held_up", re.compile(rf"(?P<at>\b{_STOP}){_STOPPED}{_PAPER}"), "organ"),
    _Turn("taken_up", re.compile(rf"(?P<at>\b(?:{_BACK}|{_RESUMED}))\b"), "organ"),
    _Turn(
        "signed",
        re.compile(rf"\b(?:protocols?|treaty)\b[^.;]{{0,80}}?(?P<at>\bsigned\b)[^.;]{{0,90}}?\bby (?:the |all )?(?:\w+ )?{_ENVOYS}\b"),
        "all",
    ),
    _Turn(
        "talks_closed",
        re.compile(
            r"(?P<at>\b(?:completed|concluded|finished|closed)) (?:the |its |all )?(?:entry|accession|membership) (?:talks|negotiations)\b"
        ),
        "state",
    ),
    _Turn(
        "parliament_consent",
        re.compile(
            r"\beuropean parliament (?P<at>(?:gave|has given) its (?:assent|consent|approval)|"
            rf"(?:approved|endorsed|backed){_STOPPED}{_PAPER})"
        ),
        "all",
    ),
    _Turn(
        "ratified", re.compile(rf"(?P<at>\b(?:have|has)(?: \w+ly| all| both| now)? ratified) (?:it|the (?:accession )?{_PAPER})"), "list"
    ),
)


def find_turns(scene: Scene, procedure: Procedure, treaty: Treaty, state: str) -> Iterator[CaseStep]:
    """Yield the turns of a state's way into an alliance that sentences tell as done, with the date that stands nearest.

    The alliance is named in the sentence or is the report's main one. The state is named there, or the sentence names nobody
    outside and the report is about this state's way in alone: "the protocol" is then its protocol.
    """
    steps = {"signed": next((s for s in procedure.steps if s.spell_date == "signed"), None)}
    known = [(turn, found) for turn in _TURNS if (found := steps.get(turn.step) or procedure.step(turn.step)) is not None]
    if not known or procedure.direction != "accession":
        return
    text, main = scene.account.report.text, ""
    for number, (span, named) in enumerate(zip(scene.account.sentences, scene.by_sentence(), strict=True)):
        if treaty.id not in named:
            continue
        words = fold(span.of(text))
        told: set[str] = set()
        for turn, step in known:
            match = turn.pattern.search(words)
            if (
                match is None
                or step.id in told
                or _is_unreal(scene, turn, span, words, match)
                or not _is_joined(scene, treaty, span, match)
            ):
                continue
            main = main or _main_outsider(scene, treaty) or "-"
            whose = _whose(scene, turn, treaty, state, span, span.start + match.start("at"), is_main=main == state)
            if whose and (turn.by in _OWN or _is_about_entry(scene, number)):
                told.add(step.id)
                yield from _steps(scene, step, turn, span, span.start + match.start("at"), whose)


def _is_unreal(scene: Scene, turn: _Turn, span: Span, words: str, match: re.Match[str]) -> bool:
    """Say whether words tell a turn as hedged, as old, as somebody's denial, or of another kind of vote."""
    at = Span(span.start + match.start(), span.start + match.end())
    part, said = find_part(scene.account, span, at)
    before = words[max(0, part.start - span.start) : match.start("at")]
    if (
        (said is not None and said.stance != "asserts")
        or HEDGED.search(before)
        or _is_old(before, is_said=said is not None)
        or words.rstrip(" ”\"'").endswith("?")
    ):
        return True
    if turn.by not in _OWN:
        return False
    if turn.step == "referendum" and " not " in match.group():
        return True  # "decided that their country should not join"
    return any((_FEW_OF.search(words[: match.end("at")]), _SURVEY.search(words), _NOT_VOTERS.search(match.group())))


def _is_old(before: str, *, is_said: bool) -> bool:
    """Say whether what stands before a verb puts it further back; "said that they had backed it" does not."""
    found = _OLD.search(before)
    return found is not None and not (is_said and found[1] == "had")


def _is_joined(scene: Scene, treaty: Treaty, span: Span, match: re.Match[str]) -> bool:
    """Say whether it is the alliance that is to be joined, where words name anything: not "voted to join the strike"."""
    end = next((span.start + match.end(g) for g in ("join", "joins") if match.groupdict().get(g)), None)
    if end is None:
        return True
    return any(m.actor == treaty.id and end < m.span.start + _ARTICLE and m.span.start <= end + _ARTICLE for m in scene.account.mentions)


def _whose(scene: Scene, turn: _Turn, treaty: Treaty, state: str, span: Span, at: int, *, is_main: bool) -> tuple[str, ...]:
    """Return whose a turn is: the state itself, the members that act, or ("",) for what all do together; () where it is another's."""
    mentions = [m for m in scene.account.mentions if span.covers(m.span) and m.actor and scene.is_state(m.actor)]
    asides = [(span.start + a.start(), span.start + a.end()) for a in _ASIDE.finditer(fold(span.of(scene.account.report.text)))]
    before = [m for m in mentions if m.span.start < at and not any(start < m.span.start < end <= at for start, end in asides)]
    doers = scene.list_to_last(before)
    if turn.by in _OWN:
        if not before:
            return (state,) if is_main and not mentions else ()
        return (state,) if any(m.actor == state for m in doers) and all(_are_voters(m, turn) for m in doers) else ()
    outside = {m.actor for m in mentions if not _is_party(scene, treaty, m.actor)}
    if state not in outside and not (is_main and not outside):
        return ()
    if turn.by == "all":
        return ("",)
    acting = [m for m in (doers if turn.by == "list" else doers[:1]) if m.kind != "person" and m.sector in _ORGANS and m.actor]
    is_own = any(m.actor == state and m.sector != "LEG" for m in acting)
    if is_own or not all(m.actor == state or _is_party(scene, treaty, m.actor) for m in acting):
        return ()
    return tuple(dict.fromkeys(str(m.actor) for m in acting))


def _are_voters(mention: Mention, turn: _Turn) -> bool:
    """Say whether a mention can stand for those who vote: a state or its people, no person and no organ."""
    kinds = ("group",) if turn.by == "people" else ("state", "group", "pronoun")
    return mention.kind in kinds and mention.sector in (None, "CVL", "GOV")


def _is_party(scene: Scene, treaty: Treaty, actor: str | None) -> bool:
    day = scene.account.published
    if actor is None or not any(s.actor == actor for s in treaty.spells):
        return False
    return day is None or is_member(treaty, actor, day) is True


def _main_outsider(scene: Scene, treaty: Treaty) -> str:
    """Return the state outside an alliance that a report names far more than any other one outside, at its head too, or ""."""
    counts = Counter(m.actor for m in scene.account.mentions if m.actor and scene.is_state(m.actor))
    outside = Counter({actor: n for actor, n in counts.items() if not _is_party(scene, treaty, actor)})
    first, second = [*outside.most_common(2), ("", 0), ("", 0)][:2]
    head = scene.account.sentences[:_HEAD]
    is_head = any(m.actor == first[0] and any(s.covers(m.span) for s in head) for m in scene.account.mentions)
    return first[0] if is_head and first[1] >= _FAR_MORE * second[1] and first[0] else ""


def _is_about_entry(scene: Scene, number: int) -> bool:
    """Say whether a sentence, one right before it or the first one is about membership: a peace treaty is ratified too."""
    text = scene.account.report.text
    near = {*scene.account.sentences[:_LEAD], *scene.account.sentences[max(0, number - _BEFORE) : number + 1]}
    return any(_ABOUT_ENTRY.search(fold(s.of(text))) for s in near)


def _steps(scene: Scene, step: Step, turn: _Turn, span: Span, at: int, whose: tuple[str, ...]) -> Iterator[CaseStep]:
    report = scene.account.report
    part, said = find_part(scene.account, span, Span(at, at + 1))
    evidence = Evidence(report.id, span, span.of(report.text))
    stage = "unstated" if turn.step == "ratified" else ""
    for by in whose:
        yield CaseStep(
            step.id,
            "" if turn.by in _OWN else by,
            nearest_date(scene, part, at - part.start),
            stage,
            "actual",
            evidence,
            published=report.published,
            statements=(said.id,) if said is not None else (),
        )
