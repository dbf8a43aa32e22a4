"""Copies: which reports and passages repeat another's words, so that origins can be counted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Party
from casus.model.story import Credit, Passage
from casus.reconcile.runs import Runs, all_words, bare_words, find_runs

_SAME_SENTENCE = 0.6  # share of the shorter one's runs; agencies' clients trim and restyle, they do not reword
_SAME_REPORT = 0.75  # share of a report's words in sentences that it has from another one; with less it has told something itself
_SHORTEST = 8  # words outside quotation marks; a sentence of fewer can be the same by chance
_SCRAP = 4  # words of a sentence that is no copy by itself, but one where the report copies another sentence of the same report
_COMMON = 200  # a run of words in more sentences than this is a formula; it says nothing of a copy

Place = tuple[str, int]  # report id, number of the sentence


@dataclass(frozen=True, slots=True)
class Copies:
    """What a story's reports copy from each other.

    Args:
        reports: for each report id the report whose text it repeats for the most part, itself if none.
        passages: runs of sentences that stand in two reports.
        texts: for each copied sentence the first place where its text stands.
        heard: for each sentence that names the outlet it has its words from, that outlet.
        tellers: for each report id who tells it: the agency of its dateline, else its outlet, else the report alone; for a copy, who tells
            the report that it repeats. Two reports of one teller are one origin: an outlet does not corroborate itself.
    """

    reports: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...] = ()
    texts: dict[Place, Place] = field(default_factory=dict)
    tellers: dict[str, str] = field(default_factory=dict)
    heard: dict[Place, str] = field(default_factory=dict)

    def count_origins(self, evidence: Sequence[Place]) -> int:
        """Return how many independent origins carry something, told by the sentences that carry it.

        Reports that copy one text count once, and so do two sentences that are one text though the reports around them differ, and two
        that name the same outlet ("he told Tass"). A report that carries the thing in such a sentence and in one of its own is an origin
        of its own.
        """
        own: set[str] = set()
        taken: dict[str, set[str]] = {}
        for place in evidence:
            teller, others = self.tellers.get(place[0], place[0]), self._taken_from(place)
            if not others or teller in others:
                own.add(teller)
            else:
                taken.setdefault(teller, set()).update(others)
        sources = [{teller} for teller in own]
        for others in (others for teller, others in taken.items() if teller not in own):
            joined = [s for s in sources if not s.isdisjoint(others)]
            sources = [s for s in sources if s not in joined] + [others.union(*joined)]
        return len(sources)

    def _taken_from(self, place: Place) -> set[str]:
        """Return who else tells what stands in a sentence: the outlet that it names, and the report that had its text first."""
        text = self.texts.get(place, place)
        first = {self.tellers.get(text[0], text[0])} if text != place else set()
        return {heard for p in (place, text) if (heard := self.heard.get(p))} | first


def find_copies(accounts: Sequence[Account]) -> Copies:
    """Return what the reports copy from each other; the earliest published, or the first given, has the text."""
    order = sorted(range(len(accounts)), key=lambda i: (accounts[i].report.published is None, str(accounts[i].report.published), i))
    ordered = [accounts[i] for i in order]
    texts = _find_texts(ordered)
    firsts = _copied_reports(ordered, texts)
    tellers = {a.report.id: _teller(a) for a in accounts}
    return Copies(
        tuple((a.report.id, firsts[a.report.id]) for a in accounts),
        tuple(_passages(ordered, texts)),
        texts | {first: first for first in texts.values()},
        {report: tellers[first] for report, first in firsts.items()},
        dict(_find_heard(ordered)),
    )


def _find_texts(ordered: Sequence[Account]) -> dict[Place, Place]:
    """Return for each sentence that another report has before the first place where it stands.

    A sentence is held only against those that share a run of words with it and are no copies themselves, so that many copies of one
    text cost no more than as many reports of their own. A short sentence ("Two men were killed, the police said") is a copy of what it
    repeats word for word where its report copies more of the same report.
    """
    texts: dict[Place, Place] = {}
    unchanged: dict[str, Place] = {}
    sizes: dict[Place, int] = {}
    holders: dict[int, list[Place]] = defaultdict(list)
    scraps: dict[str, list[Place]] = defaultdict(list)
    for account in ordered:
        new: list[tuple[Place, Runs]] = []
        short: list[tuple[Place, str]] = []
        for number, span in enumerate(account.sentences):
            words = bare_words(span.of(account.report.text))
            place, bare = (account.report.id, number), " ".join(words)
            if len(words) < _SHORTEST:
                short += [(place, bare)] if len(words) >= _SCRAP else []
                continue
            first = unchanged.setdefault(bare, place)
            if first[0] != place[0]:
                texts[place] = texts.get(first, first)
            elif first == place:
                runs = find_runs(words)
                found = _most_alike(runs, holders, sizes)
                if found is None:
                    new.append((place, runs))
                else:
                    texts[place] = found
        for place, runs in new:  # only now: two sentences of one report are no copies
            sizes[place] = len(runs)
            for run in runs:
                holders[run].append(place)
        donors = {texts[p][0] for n in range(len(account.sentences)) if (p := (account.report.id, n)) in texts}
        _take_scraps(short, donors, scraps, texts)
    return texts


def _take_scraps(short: Sequence[tuple[Place, str]], donors: set[str], scraps: dict[str, list[Place]], texts: dict[Place, Place]) -> None:
    """Add the short sentences that a report has from one of which it copies more; the others may be copied by later reports."""
    for place, bare in short:
        first = next((p for p in scraps[bare] if p[0] in donors), None)
        if first is None:
            scraps[bare].append(place)
        else:
            texts[place] = first


def _most_alike(runs: Runs, holders: dict[int, list[Place]], sizes: dict[Place, int]) -> Place | None:
    """Return the sentence that shares most runs of words, if that is most of the shorter one's."""
    shared = Counter(place for run in runs for place in holders.get(run, ())[:_COMMON])
    alike = [place for place, n in shared.items() if n >= _SAME_SENTENCE * min(len(runs), sizes[place])]
    return min(alike, key=lambda place: (-shared[place], place), default=None)


def _copied_reports(ordered: Sequence[Account], texts: dict[Place, Place]) -> dict[str, str]:
    """Return for each report the one that it repeats; it may add a sentence, but not what is a quarter of it."""
    firsts: dict[str, str] = {}
    for account in ordered:
        report, n_words, copied = account.report.id, 0, Counter[str]()
        for number, span in enumerate(account.sentences):
            length = len(bare_words(span.of(account.report.text)))
            if length >= _SHORTEST:
                n_words += length
                first = texts.get((report, number))
                if first is not None:
                    copied[firsts.get(first[0], first[0])] += length
        best = max(copied, key=lambda other: (copied[other], other), default=report)
        firsts[report] = best if copied[best] >= _SAME_REPORT * n_words > 0 else report
    return firsts


def _passages(ordered: Sequence[Account], texts: dict[Place, Place]) -> Iterator[Passage]:
    """Yield runs of copied sentences: those that follow each other in both reports are one passage."""
    rank = {account.report.id: number for number, account in enumerate(ordered)}
    by_id = {account.report.id: account for account in ordered}
    pairs = sorted(((first, later) for later, first in texts.items()), key=lambda p: (rank[p[0][0]], rank[p[1][0]], p[0][1], p[1][1]))
    runs: list[list[tuple[Place, Place]]] = []
    for first, later in pairs:
        last = runs[-1][-1] if runs else None
        if last and (last[0][0], last[1][0]) == (first[0], later[0]) and (first[1] - last[0][1], later[1] - last[1][1]) == (1, 1):
            runs[-1].append((first, later))
        else:
            runs.append([(first, later)])
    for run in runs:
        spans = [
            Span(by_id[start[0]].sentences[start[1]].start, by_id[end[0]].sentences[end[1]].end)
            for start, end in zip(run[0], run[-1], strict=True)
        ]
        yield Passage(run[0][1][0], spans[1], run[0][0][0], spans[0])


_CREDIT = re.compile(
    r"(?:\A[^\n]{0,200}?|^[A-Z]{2,}[^\n]{0,80}?)\((?P<head>[A-Z][\w.&]*(?:[ /-][A-Z][\w.&]*){0,3})\)\s*[-–—]"
    r"|\bwith\s+(?P<with>(?:news )?agenc(?:y|ies)(?: reports| material)?)\b"
    r"|\b(?:reporting by|[Ss]ource:|additional material from)\s+(?P<by>[A-Z]{2,5}\b(?:,? (?:and )?[A-Z]{2,5}\b)*)"
    r"|^\s*\((?P<line>[A-Z][\w.&]*(?:(?:, | and |/| )[A-Z][\w.&]*){0,4})\)\s*$",
    re.MULTILINE,
)
_OWN_MAN = re.compile(r"\b(?:our|correspondents?|reporters?|staff|translation|translated|special|abridged)\b", re.IGNORECASE)
_EDGE = 300  # characters at the head and the foot of a report, where credits stand


def find_credits(account: Account) -> Iterator[Credit]:
    """Yield the agencies that a report names as where it has its text from, in its dateline or a line of its own; never its own outlet."""
    text, outlet = account.report.text, account.report.outlet or ""
    for match in _CREDIT.finditer(text):
        if _EDGE < match.start() < len(text) - _EDGE:
            continue
        group = next(g for g in ("head", "with", "by", "line") if match[g])
        if group == "head" and match.start() > _EDGE:
            continue  # a dateline stands at the head
        agency = match[group].strip()
        if agency and not is_own_name(agency, outlet) and not _OWN_MAN.search(agency):
            yield Credit(account.report.id, Span(match.start(group), match.end(group)), agency)


def is_own_name(agency: str, outlet: str) -> bool:
    """Say whether an agency in a dateline is the outlet itself, by its name, the start of it, or its initials.

    >>> is_own_name("GPA", "Gulf Press Agency"), is_own_name("Gulf Press", "Gulf Press Agency"), is_own_name("Tass", "Gulf Press Agency")
    (True, True, False)
    """
    short, whole = all_words(agency), all_words(outlet)
    letters, large = "".join(short), [w for w in whole if len(w) > len("the")] or whole
    initials = {"".join(w[0] for w in words) for words in (whole, large)} if len(whole) > 1 else set()
    is_part = short == whole[: len(short)] or (bool(whole) and whole == short[: len(whole)])
    return bool(short) and (is_part or letters == "".join(whole) or letters in initials)


def _teller(account: Account) -> str:
    """Return who tells a report: a dateline's agency has written what an outlet prints under it."""
    report = account.report
    head = next((m["head"] for m in _CREDIT.finditer(report.text[:_EDGE]) if m["head"]), None)
    return fold(head if head and not is_own_name(head, report.outlet or "") else report.outlet or "") or report.id


def _find_heard(accounts: Sequence[Account]) -> Iterator[tuple[Place, str]]:
    """Yield the sentences whose statements an outlet makes or passes on ("according to Tass", "Tass quoted him", "he told the BBC").

    An outlet is known by the codebook, or because it tells one of the reports.
    """
    outlets = sorted({teller for account in accounts if (teller := _teller(account)) != account.report.id})
    for account in accounts:
        starts = [span.start for span in account.sentences]
        for statement in account.statements:
            heard_by = [p for p in (statement.channel, *statement.addressees) if p is not None]
            named = [*heard_by, *(p for p in statement.speakers if p.actor is None or p.actor == p.entity)]  # no journalist of a state
            outlet = next((o for p in named if (o := _outlet(p, outlets))), None)
            if outlet:
                for span in (*statement.content, *statement.cue):
                    yield (account.report.id, bisect_right(starts, span.start) - 1), outlet


def _outlet(party: Party, outlets: Sequence[str]) -> str | None:
    """Return the teller that a party names, or the codebook's id of an outlet."""
    words = f" {' '.join(all_words(party.text))} "
    named = next((t for t in outlets if f" {' '.join(all_words(t))} " in words), None)
    return named or (party.actor if party.sector == "MED" else None)
